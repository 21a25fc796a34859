/// The outlet that runs a page, and the agency whose copy it carries.
enum PageOutlet {
  static func outlet(_ head: PageHead, _ data: LinkedData) -> PageFact? {
    if let name = data.publisher { return PageFact(name, .linkedData("publisher")) }
    for name in ["og:site_name", "application-name", "dc.publisher"] {
      if let value = head.meta[name] { return PageFact(value, .meta(name)) }
    }
    return nil
  }

  /// An agency among those whom the page names as its author or provider, if it is not the outlet itself.
  ///
  ///     "author": {"@type": "Organization", "name": "Reuters"}
  static func agency(_ head: PageHead, _ data: LinkedData, outlet: String?) -> PageFact? {
    for (key, names) in [("author", data.authors), ("provider", data.providers)] {
      for name in names where isWire(name, outlet) { return PageFact(name, .linkedData(key)) }
    }
    for (key, values) in head.authors {
      for value in values where isWire(value, outlet) { return PageFact(value, .meta(key)) }
    }
    return nil
  }

  private static func isWire(_ name: String, _ outlet: String?) -> Bool {
    let lower = name.lowercased()
    return Vocabulary.wires.contains(lower) && lower != outlet?.lowercased()
  }
}
