import HearsayLanguage
import HearsayModel

/// Several sources at once: "Ann Lee, Tom Reck and US officials said", "the two presidents agreed".
extension SourceResolver {
  /// The members of `Ann Lee, Tom Reck and US officials`.
  func coordinated(_ phrase: Range<Int>) -> [Range<Int>] {
    let text = space.text
    var parts: [Range<Int>] = []
    var start = phrase.lowerBound
    for token in phrase where text.form(token) == "and" && space.index.nameAt[token] < 0 {
      if token > start { parts.append(start..<token) }
      start = token + 1
    }
    if start < phrase.upperBound { parts.append(start..<phrase.upperBound) }
    let named = parts.filter { part in
      part.contains { space.index.nameAt[$0] >= 0 || text.has($0, [.people, .place, .demonym]) }
    }
    return named.count == parts.count ? parts : [phrase]
  }

  mutating func group(
    _ parts: [Range<Int>], _ phrase: Range<Int>, for number: Int
  ) -> SourceReference {
    let members = parts.flatMap { part in
      let names = part.filter { space.index.nameAt[$0] >= 0 }
      return names.isEmpty && part.allSatisfy({ space.text.has($0, [.determiner, .demonym]) })
        ? [] : [resolve(part, for: number)]
    }.filter { $0.name != nil }
    if members.count == 1 { return members[0] }
    guard members.count > 1 else { return .unresolved("group") }
    let name = SourceResolver.joined(members.compactMap(\.name))
    let id = space.index.entity(name, .group, members: members.compactMap(\.entity))
    let reference = SourceReference(
      name: name, entity: id, kind: .group, rule: "named-together", confidence: 0.9)
    mark(reference, phrase, .group)
    return reference
  }

  static func joined(_ names: [String]) -> String {
    names.count < 3
      ? names.joined(separator: " and ")
      : names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
  }

  /// `the two presidents`, `both sides`: the pair whom the article is about.
  mutating func pair(_ phrase: Range<Int>) -> SourceReference {
    let offset = space.text.tokens[phrase.lowerBound].span.start
    let stated = ProtagonistFinder(space: space).pair(before: offset)
    let ids =
      stated.count == 2 || space.text.form(phrase.upperBound - 1) != "two"
      ? stated : onlyTwo(offset)
    guard ids.count == 2 else {
      return named(withoutArticle(phrase), .group, phrase, rule: "group-by-its-noun")
    }
    let name = SourceResolver.joined(ids.map { space.index.entities[$0].name })
    let id = space.index.entity(name, .group, members: ids)
    let reference = SourceReference(
      name: name, entity: id, kind: .group, rule: "the-pair", confidence: 0.8)
    mark(reference, phrase, .group)
    return reference
  }

  /// `The two agreed`: the only two persons named so far.
  func onlyTwo(_ offset: Int) -> [Int] {
    let named = space.index.entities.filter { entity in
      entity.kind == .person && entity.mentions.contains { $0.span.start < offset }
    }
    return named.count == 2 ? named.map(\.id) : []
  }

  func withoutArticle(_ phrase: Range<Int>) -> String {
    var start = phrase.lowerBound
    while start + 1 < phrase.upperBound, ["the", "a", "an"].contains(space.text.form(start)) {
      start += 1
    }
    return space.text.words(start..<phrase.upperBound)
  }
}
