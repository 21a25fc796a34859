import HearsayModel

/// Splits the tokens of one block into sentences.
///
/// "Stay calm," Dell said. "The pier holds." gives two: a sentence ends after `.`, `!`, `?` or an
/// abbreviation's period with the closing marks that stick to it, where the next token may start one.
struct SentenceSplitter {
  let text: Text
  let tokens: [Token]

  /// Tokens after which a sentence is cut whatever it holds: no prose has such sentences, lists and debris do.
  static let longest = 300

  /// Ranges of tokens, in order, covering `range`.
  func sentences(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if index - start >= SentenceSplitter.longest {
        found.append(start..<index)
        start = index
      } else if endsSentence(index, in: range) {
        var end = index + 1
        while end < range.upperBound, isCloser(end) { end += 1 }
        if end == range.upperBound || startsSentence(end, after: index, in: range) {
          found.append(start..<end)
          start = end
        }
        index = end
      } else {
        index += 1
      }
    }
    if start < range.upperBound { found.append(start..<range.upperBound) }
    return found
  }

  private func endsSentence(_ index: Int, in range: Range<Int>) -> Bool {
    let token = tokens[index]
    switch token.form {
    case ".", "!", "?", "...", "....": return true
    case let form where form.hasSuffix(".") && token.kind != .punctuation:
      return !Abbreviations.isTitle(form) && endsAfterAbbreviation(index, in: range)
    default: return false
    }
  }

  /// `U.S. The` ends a sentence, `U.S. President` and `Jan. 9` do not.
  private func endsAfterAbbreviation(_ index: Int, in range: Range<Int>) -> Bool {
    var next = index + 1
    while next < range.upperBound, isCloser(next) { next += 1 }
    guard next < range.upperBound else { return true }
    return tokens[next].isCapitalised && SentenceSplitter.starters.contains(tokens[next].form)
  }

  private static let starters: Set<String> = [
    "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "in", "on", "at", "but", "and",
    "this", "that", "these", "those", "there", "when", "while", "after", "before", "as", "if",
    "his", "her", "their", "its", "for", "with", "by", "from", "according", "however", "earlier",
    "later", "meanwhile", "asked", "both", "such", "no", "not", "so", "then", "what", "who", "why",
    "how", "all", "some", "many", "most", "more", "since", "under", "last", "next", "also",
  ]

  /// A closing mark that sticks to what stands before it.
  private func isCloser(_ index: Int) -> Bool {
    guard tokens[index].span.start == tokens[index - 1].span.end else { return false }
    switch tokens[index].form {
    case "\"", "'", "''", ")", "]", ".", "!", "?": break
    default: return false
    }
    // A straight or wrong-way mark that sticks to the next word too opens rather than closes.
    return
      !(isQuote(index) && index + 1 < tokens.count
      && tokens[index + 1].span.start == tokens[index].span.end
      && tokens[index + 1].kind == .word)
  }

  private func isQuote(_ index: Int) -> Bool {
    ["\"", "'", "''"].contains(tokens[index].form)
  }

  private func startsSentence(_ next: Int, after end: Int, in range: Range<Int>) -> Bool {
    var index = next
    while index < range.upperBound, tokens[index].kind == .punctuation {
      switch tokens[index].form {
      case "\"", "'", "''", "``", "`", "(", "[": index += 1
      case "-", "--": return false
      default: return tokens[index].span.start > tokens[next - 1].span.end
      }
    }
    guard index < range.upperBound else { return true }
    let token = tokens[index]
    if token.kind == .number { return true }
    if tokens[end].form.hasPrefix("..") {
      return token.isCapitalised && SentenceSplitter.starters.contains(token.form)
    }
    if isInitial(before: end) { return false }
    return token.isCapitalised || token.kind == .symbol
  }

  /// `J. Hall`: a period after a single capital that the tokeniser did not join.
  private func isInitial(before end: Int) -> Bool {
    guard end > 0, tokens[end].form == "." else { return false }
    let word = tokens[end - 1]
    return word.span.length == 1 && word.isCapitalised && word.form != "i"
  }
}
