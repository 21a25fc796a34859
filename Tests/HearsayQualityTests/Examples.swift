import Hearsay
import HearsayModel
import HearsayReaders

/// The comparison of the example articles, made once, and how to look things up in it.
struct Examples: Sendable {
  let gold: ExampleGold
  let comparison: Comparison

  static func compared() throws -> Examples { try made.get() }

  /// The index of a file's article.
  func article(_ file: String) throws -> Int {
    guard let index = comparison.articles.firstIndex(where: { $0.article.id == file }) else {
      throw Missing(what: "no article \(file)")
    }
    return index
  }

  /// Where words stand in a file's text.
  func places(_ words: String, in article: Int) throws -> [TextSpan] {
    let places = Words(comparison.articles[article].text.string).places(of: words)
    guard !places.isEmpty else {
      throw Missing(what: "“\(words)” is not in \(comparison.articles[article].article.id)")
    }
    return places
  }

  /// The attribution with the least content that holds the words.
  func attribution(of place: ExampleGold.Place) throws -> Attribution? {
    let index = try article(place.file)
    let spans = try places(place.words, in: index)
    return comparison.articles[index].annotations.attributions
      .filter { attribution in spans.contains { attribution.reach.contains($0) } }
      .min { ($0.reach.length, $0.id) < ($1.reach.length, $1.id) }
  }

  /// The ids of the claims that a place belongs to.
  func claims(at place: ExampleGold.Place, ownVoice: Bool) throws -> [String] {
    let index = try article(place.file)
    let spans = try places(place.words, in: index)
    let said = ownVoice ? nil : try attribution(of: place)?.id
    guard ownVoice || said != nil else { return [] }
    return comparison.claims.filter { claim in
      claim.accounts.contains { account in
        guard account.article == index, account.attribution == said else { return false }
        return !ownVoice || account.spans.contains { span in spans.contains { span.overlaps($0) } }
      }
    }.map(\.id)
  }

  /// Whether one utterance has members at both places.
  func joined(_ pair: ExampleGold.Pair) throws -> Bool {
    let a = try members(at: pair.a)
    let b = try members(at: pair.b)
    return !a.isDisjoint(with: b)
  }

  /// One plain name for all names that mean one source.
  func known(_ name: String) -> String {
    let plain = plainName(name)
    let entry = gold.aliases.first { $0.value.contains { plainName($0) == plain } }
    return entry.map { plainName($0.key) } ?? plain
  }

  private func members(at place: ExampleGold.Place) throws -> Set<String> {
    let index = try article(place.file)
    let spans = try places(place.words, in: index)
    return Set(
      comparison.utterances.filter { utterance in
        utterance.members.contains { member in
          member.article == index && spans.contains { member.span.overlaps($0) }
        }
      }.map(\.id))
  }

  private static let made = Result {
    let files = try Repository.files(in: "Examples", endings: [".txt", ".html"])
    let articles = try files.flatMap { file in
      try Readers.articles(from: Repository.bytes("Examples/" + file), name: file)
    }
    return Examples(
      gold: try ExampleGold.read(),
      comparison: try ShippedModels.pipeline.get().compare(articles))
  }
}

/// What the gold names and the examples do not hold.
struct Missing: Error, CustomStringConvertible {
  let what: String

  var description: String { what }
}

extension Attribution {
  /// From the first to the last word of the content.
  var reach: TextSpan {
    content.dropFirst().reduce(content.first ?? TextSpan(0, 0)) { $0.union($1) }
  }
}
