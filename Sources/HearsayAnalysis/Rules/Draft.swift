import HearsayLanguage
import HearsayModel

/// An attribution in the making, in tokens.
struct Draft {
  /// Pieces of content, in order.
  var content: [Range<Int>]
  var cue: Range<Int>?
  var source: Range<Int>?
  /// The whole noun phrase of the source, where `source` is only the part that names it.
  var fullSource: Range<Int>?
  var addressee: Range<Int>?
  var act: Attribution.Act
  var isNegated = false
  var isMental = false
  var isHedged = false
  /// The words of the clause that attributes, for channel and date.
  var clause: Range<Int>
  /// The quotation that it attributes, where it attributes one.
  var quotation: Int?
  /// Takes the source of another draft: a shared subject, a quotation that goes on.
  var sourceOf: Int?
  /// How sure it is that this is an attribution, 0…1.
  var confidence = 1.0
  var rule: String
  var sourceRule = "none"
  var parent: Int?

  /// Found by the network alone: too unsure to say who speaks on, or that a name is a person's.
  var isLearned: Bool { rule == LearnedReader.rule }

  /// Where it stands in the text: its cue, else its content.
  var anchor: Int { cue?.lowerBound ?? content[0].lowerBound }

  func holds(_ token: Int) -> Bool { content.contains { $0.contains(token) } }

  var size: Int { content.reduce(0) { $0 + $1.count } }
}

/// What the rules read and what they have found so far.
struct Workspace {
  let text: ParsedText
  var index: EntityIndex
  let runs: [QuotedRun]
  /// For each token the quotation around it, the double-marked before the single-marked, or -1.
  let runAt: [Int]
  /// For each token the single-marked quotation around it, or -1.
  let singleAt: [Int]
  /// Quotations by their first token, and by the token after their last.
  let runStarting: [Int: Int]
  let runEnding: [Int: Int]
  let times: [TimeExpression]
  /// The trees of the sentences, where a parser made some.
  let syntax: PhraseSyntax?
  var drafts: [Draft] = []

  /// Reads names, which never change, and not entities, which do.
  let phrases: NounPhrases

  init(
    text: ParsedText, index: EntityIndex, runs: [QuotedRun], times: [TimeExpression], words: [Word]
  ) {
    self.text = text
    syntax = words.isEmpty ? nil : PhraseSyntax(words, text)
    self.index = index
    phrases = NounPhrases(text: text, index: index, syntax: syntax)
    self.runs = runs
    self.times = times
    var runAt = [Int](repeating: -1, count: text.tokens.count)
    var singleAt = runAt
    for (number, run) in runs.enumerated() {
      for token in run.pieces.joined() {
        if run.isSingle { singleAt[token] = number }
        if runAt[token] < 0 || !run.isSingle { runAt[token] = number }
      }
    }
    self.runAt = runAt
    self.singleAt = singleAt
    let numbered = Array(runs.enumerated())
    runStarting = Dictionary(
      numbered.map { ($1.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    runEnding = Dictionary(
      numbered.map { ($1.tokens.upperBound, $0) }, uniquingKeysWith: { _, last in last })
  }

  /// The piece of the quotation that holds a token.
  func piece(around token: Int) -> Range<Int>? {
    let run = runAt[token]
    return run < 0 ? nil : runs[run].pieces.first { $0.contains(token) }
  }

  /// The quotation whose opening mark is at a token.
  func run(startingAt token: Int) -> QuotedRun? { runStarting[token].map { runs[$0] } }

  /// Where the sentence's words end, before its closing punctuation.
  func end(of sentence: Sentence) -> Int { trimmed(sentence.tokens).upperBound }

  /// Without marks of punctuation at either end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while end > start, isTrailing(end - 1) { end -= 1 }
    while start < end, isLeading(start) { start += 1 }
    return start..<end
  }

  private func isTrailing(_ token: Int) -> Bool {
    [".", ",", ";", ":", "!", "?", "-", "--", "\"", "''", "'"].contains(text.form(token))
      && text.tokens[token].kind == .punctuation
  }

  private func isLeading(_ token: Int) -> Bool {
    [",", ";", ":", "-", "--", ".", "\"", "''", "``"].contains(text.form(token))
  }
}
