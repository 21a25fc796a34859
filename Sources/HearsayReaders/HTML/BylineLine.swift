/// A short line that holds little more than the names of the article's authors.
///
///     Von Ada Brook, Vinterby
struct BylineLine {
  private let names: [String]

  init(_ people: [String]) { names = people }

  func isByline(_ block: PageBlock) -> Bool {
    guard block.wordCount <= 12, !names.isEmpty else { return false }
    var rest = block.wordCount
    for name in names where block.bytes.range(of: name) != nil {
      rest -= name.split(separator: " ").count
    }
    return rest < block.wordCount && rest <= 4
  }
}
