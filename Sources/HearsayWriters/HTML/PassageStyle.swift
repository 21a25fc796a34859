/// Marks the words to which a link has led: all of their segments, with no script.
enum PassageStyle {
  static func css(_ passages: Passages) -> String {
    let ids = passages.places.joined().map(\.id)
    guard !ids.isEmpty else { return "" }
    let selectors = ids.map { "#\($0):target~.\($0)" }.joined(separator: ",")
    return selectors + "{background:var(--here);color:var(--ink)}\n"
  }
}
