/// A short line that holds little more than the names of the article's authors.
///
///     Von Ada Brook, Vinterby
struct BylineLine {
  private let names: [String]

  init(_ people: [String]) { names = people.map { $0.lowercased() } }

  func isByline(_ block: PageBlock) -> Bool {
    guard block.wordCount <= 12, !names.isEmpty else { return false }
    let text = block.text.lowercased()
    var rest = block.wordCount
    for name in names where text.contains(name) { rest -= name.split(separator: " ").count }
    return rest < block.wordCount && rest <= 4
  }
}
