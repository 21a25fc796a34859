/// A heading as Markdown writes it.
///
///     ## What the council wants
enum MarkdownHeading {
  /// How many number signs stand before the heading; nil where the line is none.
  static func level(of line: Line) -> Int? {
    let signs = line.plain.prefix { $0 == 0x23 }.count
    guard (1...6).contains(signs), line.plain.count > signs + 1, line.plain[signs] == 0x20 else {
      return nil
    }
    return signs
  }
}
