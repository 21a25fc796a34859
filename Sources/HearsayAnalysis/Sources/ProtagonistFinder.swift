import HearsayLanguage
import HearsayModel

/// The two persons whom an article sets side by side: "Premier Lena Brandt and her Norland counterpart Ann Lee
/// spoke by phone", "Brandt told Lee in a call".
struct ProtagonistFinder {
  let space: Workspace

  /// Entities, in the order of the text; fewer than two where there is no such pair.
  func pair(before offset: Int? = nil) -> [Int] {
    if let stated = statedPair(before: offset) { return stated }
    let counts = space.index.entities.filter { $0.kind == .person && !isReporter($0.id) }
      .map { ($0.id, $0.mentions.count) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    guard counts.count >= 2, counts[1].1 >= 2 else { return [] }
    return [counts[0].0, counts[1].0].sorted { first($0) < first($1) }
  }

  private func first(_ id: Int) -> Int { space.index.entities[id].mentions.first?.span.start ?? 0 }

  /// A person whose words the article quotes at its own level again and again reports rather than takes part.
  private func isReporter(_ id: Int) -> Bool {
    let own = space.drafts.filter { $0.parent == nil && $0.quotation != nil }
    let quoted = own.filter { draft in
      draft.source.map { source in
        source.contains {
          space.index.nameAt[$0] >= 0 && space.index.entityOfName[space.index.nameAt[$0]] == id
        }
      } ?? false
    }
    return quoted.count >= 2
  }

  /// Two persons joined by `and` or `with`, the last such pair before an offset, else the first of all.
  private func statedPair(before offset: Int?) -> [Int]? {
    var last: [Int]?
    for (left, right) in zip(space.index.names.indices, space.index.names.indices.dropFirst()) {
      guard let pair = joined(left, right) else { continue }
      if let offset,
        space.text.tokens[space.index.names[left].tokens.lowerBound].span.start > offset,
        last != nil
      {
        break
      }
      if last == nil || offset != nil { last = pair }
    }
    return last
  }

  /// The two persons of a range whom `and` or `with` joins, where it names nobody else; else none.
  func joined(in range: Range<Int>) -> [Int] {
    let inside = space.index.names.indices.filter {
      range.contains(space.index.names[$0].tokens.lowerBound)
    }
    let persons = Set(
      inside.map { space.index.entityOfName[$0] }.filter {
        $0 >= 0 && space.index.entities[$0].kind == .person
      })
    guard persons.count == 2 else { return [] }
    return zip(inside, inside.dropFirst()).lazy.compactMap { joined($0, $1) }.first ?? []
  }

  private func joined(_ left: Int, _ right: Int) -> [Int]? {
    let ids = [space.index.entityOfName[left], space.index.entityOfName[right]]
    guard ids.allSatisfy({ $0 >= 0 && space.index.entities[$0].kind == .person }), ids[0] != ids[1]
    else { return nil }
    let start = space.index.names[left].tokens.upperBound
    let end =
      space.index.names[right].office?.lowerBound ?? space.index.names[right].tokens.lowerBound
    guard start < end, end - start <= 6, space.text.sentenceOf[start] == space.text.sentenceOf[end]
    else { return nil }
    let between = start..<end
    let joint = ["and", "with"].contains(space.text.form(start)) ? start : start + 1
    guard space.text.form(joint) == "and" && joint == start || space.text.form(joint) == "with"
    else { return nil }
    return between.filter { $0 > joint }.allSatisfy {
      !space.text.has($0, [.auxiliary, .preposition, .verb])
    } ? ids : nil
  }
}
