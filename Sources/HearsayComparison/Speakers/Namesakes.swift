import HearsayModel

/// People of one last name under two first names who are one: a row of eight words stands in the mouth of both.
///
/// "Jon Warnholm" in one article and "John Warnholm" in another may be brothers; the same sentence makes one a misprint.
struct Namesakes {
  /// Pairs of names, the first by the alphabet first.
  private(set) var pairs: [(String, String)] = []

  private static let row = 8

  private struct Person {
    var name: String
    var parts: SpeakerName
    var articles: Set<Int> = []
    var rows: Set<[String]> = []
  }

  init(_ articles: [AnnotatedArticle], among indices: [Int]) {
    var people: [String: Person] = [:]
    for index in indices {
      for attribution in articles[index].annotations.attributions {
        guard let link = articles[index].links(of: attribution).last, link.kind == .person else {
          continue
        }
        let parts = SpeakerName(link.name, kind: .person)
        guard parts.first != nil else { continue }
        people[link.name, default: Person(name: link.name, parts: parts)].articles.insert(index)
        people[link.name]?.rows.formUnion(Namesakes.rows(attribution, in: articles[index]))
      }
    }
    let sorted = people.values.sorted { $0.name < $1.name }
    for (place, a) in sorted.enumerated() {
      for b in sorted[(place + 1)...] where Namesakes.areOne(a, b) {
        pairs.append((a.name, b.name))
      }
    }
  }

  private static func areOne(_ a: Person, _ b: Person) -> Bool {
    a.parts.last == b.parts.last && a.parts.first != b.parts.first
      && a.articles.isDisjoint(with: b.articles)
      && !a.rows.isDisjoint(with: b.rows)
  }

  /// Rows of words in what is attributed.
  private static func rows(_ attribution: Attribution, in article: AnnotatedArticle) -> [[String]] {
    let tokens = article.annotations.tokens
    return attribution.content.flatMap { piece -> [[String]] in
      let words = TokenMarks.range(of: piece, in: tokens).filter {
        tokens[$0].kind == .word || tokens[$0].kind == .number
      }.map { tokens[$0].form }
      guard words.count >= row else { return [] }
      return (0...(words.count - row)).map { Array(words[$0..<($0 + row)]) }
    }
  }
}
