import HearsayModel

/// Names made of content: the same words give the same id on every machine and in every order of the files.
/// FNV-1a, 64 bits (Fowler, Noll, Vo).
struct StableID {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    value = (value ^ 0xff) &* 0x0000_0100_0000_01b3
  }

  mutating func add(_ string: String) { add(string.utf8) }

  mutating func add(_ number: UInt64) {
    add((0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) })
  }

  /// `claim-0f3a…`: ten hexadecimal digits after a prefix.
  func string(_ prefix: String) -> String {
    let digits = String(value & 0xff_ffff_ffff, radix: 16)
    return prefix + "-" + String(repeating: "0", count: max(0, 10 - digits.count)) + digits
  }

  /// What an article is called inside a comparison: made of its words alone.
  static func ofText(_ article: AnnotatedArticle) -> UInt64 {
    var id = StableID()
    id.add(article.text.bytes)
    return id.value
  }
}

/// An order of articles that depends on their words, then on their names, and never on their place.
struct ArticleOrder {
  /// For each article its place in that order.
  let rank: [Int]
  /// For each article a number made of its words.
  let key: [UInt64]

  init(_ articles: [AnnotatedArticle]) {
    let keys = articles.map(StableID.ofText)
    let sorted = articles.indices.sorted { a, b in
      (keys[a], articles[a].article.id, a) < (keys[b], articles[b].article.id, b)
    }
    var places = [Int](repeating: 0, count: articles.count)
    for (place, index) in sorted.enumerated() { places[index] = place }
    rank = places
    key = keys
  }
}
