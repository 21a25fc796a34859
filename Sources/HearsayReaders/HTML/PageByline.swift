/// The people whom a page names as its authors.
enum PageByline {
  static func people(_ tree: HTMLTree, _ head: PageHead, _ data: LinkedData, outlet: String?)
    -> [String]
  {
    for names in [data.authors, head.authors] {
      let people = cleaned(names, outlet)
      if !people.isEmpty { return people }
    }
    return cleaned(elements(tree), outlet)
  }

  /// The words of the elements that are marked as the author's, the most exact marks first.
  private static func elements(_ tree: HTMLTree) -> [String] {
    let marks: [(Int) -> Bool] = [
      { tree[$0, .itemprop] == "author" || tree[$0, .rel] == "author" },
      { names($0, tree, ["byline", "author"]) },
    ]
    for mark in marks {
      for node in tree.nodes.indices
      where tree.nodes[node].tag != .text && tree.nodes[node].tag != .meta && mark(node) {
        let words = tree.words(node, limit: 300)
        if !words.isEmpty, words.split(separator: " ").count <= 14 { return [words] }
      }
    }
    return []
  }

  /// Whether the element's class holds one of the words.
  private static func names(_ node: Int, _ tree: HTMLTree, _ words: [String]) -> Bool {
    guard let name = tree[node, .class] else { return false }
    let lower = Folding.lower(Array(name.utf8))
    return words.contains { lower.range(of: $0) != nil }
  }

  /// People's names out of what pages write: without "By", roles, addresses, the outlet's own name.
  static func cleaned(_ values: [String], _ outlet: String?) -> [String] {
    var people: [String] = []
    for value in values where !value.contains("://") && !value.hasPrefix("www.") {
      for name in parts(value) {
        guard isPerson(name, outlet), !people.contains(name) else { continue }
        people.append(name)
      }
    }
    return people
  }

  private static func parts(_ value: String) -> [String] {
    var words = value.split(separator: " ").map(String.init)
    if let first = words.first,
      ["by", "von", "par", "por", "di", "da", "av"].contains(first.lowercased())
        || first.lowercased() == "by:"
    {
      words.removeFirst()
    }
    var result: [[String]] = [[]]
    for word in words {
      if ["and", "&", "|", "und", "et", "-", "–", "—", "/", "·", "•", "with"].contains(
        word.lowercased())
      {
        result.append([])
        continue
      }
      let bare = word.last == "," || word.last == ";" ? String(word.dropLast()) : word
      if !bare.isEmpty { result[result.count - 1].append(bare) }
      if bare.count < word.count { result.append([]) }
    }
    return result.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }

  private static func isPerson(_ name: String, _ outlet: String?) -> Bool {
    let words = name.split(separator: " ").map { $0.lowercased() }
    guard words.count <= 5, name.utf8.count <= 60, !name.contains("@"), !name.contains("http")
    else { return false }
    if let outlet, PageTitle.key(name) == PageTitle.key(outlet) { return false }
    return !words.contains { Vocabulary.houseWords.contains($0) } && !name.contains { $0.isNumber }
  }
}
