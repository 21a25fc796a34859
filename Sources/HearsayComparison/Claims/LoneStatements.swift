import HearsayModel

/// Statements that no other article answers and that are claims all the same: what somebody is said to hold, and
/// checkable facts in the outlet's own voice.
struct LoneStatements {
  let context: StoryContext
  /// Per statement: part of a claim already.
  let isTold: [Bool]

  private struct Key: Hashable {
    var article: Int
    var attribution: Int?
    var sentence: Int?
  }

  /// The statements of each claim: an attribution's sentences together.
  func find() -> [[Int]] {
    var groups: [Key: [Int]] = [:]
    var keys: [Key] = []
    for (index, statement) in context.statements.enumerated() where !isTold[index] && isClaim(index)
    {
      let key = Key(
        article: statement.article, attribution: statement.attribution,
        sentence: statement.attribution == nil ? statement.sentence : nil)
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(index)
    }
    return keys.compactMap { groups[$0] }
  }

  private func isClaim(_ index: Int) -> Bool {
    let statement = context.statements[index]
    guard statement.attribution != nil else {
      return !statement.isHeading && isCheckable(statement)
    }
    let own = statement.words.count { $0.share == 1 }
    return own >= 2 && !isRepeated(index)
  }

  /// A number, a date or two names: something that can be looked up.
  private func isCheckable(_ statement: Statement) -> Bool {
    let names = Set(statement.words.filter { $0.isName && $0.share == 1 }.map(\.stem))
    return names.count >= 2 || statement.words.contains(where: \.isNumber)
      || context.articles[statement.article].annotations.times.contains {
        statement.span.contains($0.span)
      }
  }

  /// Most of its words stand in a wider statement of the same sentence.
  private func isRepeated(_ index: Int) -> Bool {
    let statement = context.statements[index]
    return context.statements.indices.contains { other in
      guard other != index, context.statements[other].article == statement.article,
        context.statements[other].sentence == statement.sentence,
        context.statements[other].attribution != nil
      else { return false }
      let wider = context.statements[other].forms.count
      let own = statement.forms.count
      guard wider > own || wider == own && other < index, 10 * own >= 6 * wider else {
        return false
      }
      return context.statements[other].content.contains { wide in
        statement.content.contains { wide.contains($0) }
      }
    }
  }
}
