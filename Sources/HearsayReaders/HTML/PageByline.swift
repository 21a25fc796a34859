/// The people whom a page names as its authors: JSON-LD first, then `meta`, then the page as a reader sees it.
enum PageByline {
  static func people(
    _ tree: HTMLTree, _ head: PageHead, _ data: LinkedData, _ runs: [PageBlock], title: String?,
    outlet: String?, address: String?
  ) -> [PageFact] {
    var stated: [PageFact] = []
    for name in data.authors where !isHost(name, address) {
      let isPerson = data.persons.contains(name) && name.contains(" ")
      stated += people(in: name, isPerson ? nil : outlet, .linkedData("author"), besides: stated)
    }
    if !stated.isEmpty { return stated }
    for (name, values) in head.authors {
      for value in values { stated += people(in: value, outlet, .meta(name), besides: stated) }
      if !stated.isEmpty { return stated }
    }
    let marked = BylineElement(tree: tree, outlet: outlet).people()
    return marked.isEmpty ? BylineRun.people(runs, title: title, outlet: outlet) : marked
  }

  /// Whether a single word is the name of the page's own site.
  private static func isHost(_ name: String, _ address: String?) -> Bool {
    guard let address, !name.contains(" ") else { return false }
    let host = address.split(separator: "/").first { $0.contains(".") } ?? ""
    return host.lowercased().split(separator: ".").dropLast().contains { $0 == name.lowercased() }
  }

  private static func people(
    in value: String, _ outlet: String?, _ evidence: PageFact.Evidence, besides known: [PageFact]
  ) -> [PageFact] {
    PersonNames.people(in: value, outlet: outlet)
      .filter { name in !known.contains { $0.value == name } }.map { PageFact($0, evidence) }
  }
}
