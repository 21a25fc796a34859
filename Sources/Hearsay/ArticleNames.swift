/// Names files so that each is told from the others: by its name, or by as much of its path as that takes.
///
///     north/talks.txt, south/talks.txt, vote.txt -> north/talks.txt, south/talks.txt, vote.txt
///     coverage/talks.txt, coverage/vote.txt      -> talks.txt, vote.txt
enum ArticleNames {
  /// For each path its name. The order of the paths changes no name.
  static func names(of paths: [String]) -> [String] {
    let parts = paths.map(components)
    var names = parts.map { $0.last ?? "" }
    var length = 2
    var clashing = clashes(names)
    while !clashing.isEmpty, clashing.contains(where: { parts[$0].count >= length }) {
      for index in clashing { names[index] = parts[index].suffix(length).joined(separator: "/") }
      length += 1
      clashing = clashes(names)
    }
    return names
  }

  private static func components(_ path: String) -> [String] {
    path.split(separator: "/").map(String.init).filter { $0 != "." }
  }

  private static func clashes(_ names: [String]) -> [Int] {
    let byName = Dictionary(grouping: names.indices) { names[$0] }
    return byName.values.filter { $0.count > 1 }.flatMap(\.self).sorted()
  }
}
