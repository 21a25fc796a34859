import HearsayModel

/// The words of an article in the order of reading, as numbers, in three streams: its prose without quotations, the
/// quotations, and the captions.
///
/// Shared quotations mean one speaker, shared captions one picture; only shared prose means that a text was copied.
struct WordStream {
  enum Kind: Int, CaseIterable {
    case prose, quotations, captions
  }

  struct Word {
    var hash: UInt64
    /// Index into the article's tokens; nil for a break that no run may cross.
    var token: Int?
    /// Small words and names are shared by texts that have nothing to do with each other.
    var isTelling: Bool
  }

  private(set) var words: [Word] = []

  init(_ article: AnnotatedArticle, _ kind: Kind, quoted: [Bool]) {
    var isOpen = false
    for sentence in article.annotations.sentences {
      guard article.article.blocks.indices.contains(sentence.block),
        WordStream.holds(kind, article.article.blocks[sentence.block].kind)
      else { continue }
      for index in sentence.tokens.clamped(to: quoted.indices) {
        let token = article.annotations.tokens[index]
        guard token.kind == .word || token.kind == .number else { continue }
        guard kind == .captions || quoted[index] == (kind == .quotations) else {
          if isOpen { words.append(Word(hash: 0, token: nil, isTelling: false)) }
          isOpen = false
          continue
        }
        var id = StableID()
        id.add(token.form)
        let isTelling = !token.isCapitalised && !StopWords.contains(token.form)
        words.append(Word(hash: id.value, token: index, isTelling: isTelling))
        isOpen = true
      }
    }
  }

  private static func holds(_ kind: Kind, _ block: Block.Kind) -> Bool {
    switch block {
    case .paragraph: kind != .captions
    case .caption: kind == .captions
    default: false
    }
  }

  /// How many words it has, breaks left out.
  var length: Int { words.count { $0.token != nil } }

  /// A number for each row of five words; 0 where a break falls inside.
  func shingles() -> [UInt64] {
    guard words.count >= WordStream.size else { return [] }
    return (0...(words.count - WordStream.size)).map { start in
      var hash: UInt64 = 0
      for place in start..<(start + WordStream.size) {
        guard words[place].token != nil else { return 0 }
        // A polynomial over the words' own hashes, mixed so that neighbours differ in all bits.
        hash = (hash ^ words[place].hash) &* 0x9e37_79b9_7f4a_7c15
        hash ^= hash >> 29
      }
      return max(1, hash)
    }
  }

  /// Words in a shingle.
  static let size = 5
}
