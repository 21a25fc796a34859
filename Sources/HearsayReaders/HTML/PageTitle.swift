/// The headline of a page.
enum PageTitle {
  static func title(_ head: PageHead, _ data: LinkedData, outlet: String?) -> PageFact? {
    let window = head.title.map(stripped)
    let social = ["og:title", "twitter:title", "dc.title", "dc:title", "title"].first {
      head.meta[$0] != nil
    }
    if let agreed = agreed(data.headline, head["og:title"], head, outlet) { return agreed }
    let heading = head.headings.first {
      agrees($0, with: [window, data.headline, head["og:title"]])
    }
    if let heading {
      return withoutKicker(
        heading,
        [
          (head["og:title"], .meta("og:title")), (data.headline, .linkedData("headline")),
        ])
        ?? PageFact(heading, .element("h1"))
    }
    return PageFact(data.headline.map { withoutOutlet($0, outlet) }, .linkedData("headline"))
      ?? social.flatMap { name in PageFact(head.meta[name].map(stripped), .meta(name)) }
      ?? PageFact(window, .element("title"))
      ?? PageFact(head.headings.first, .element("h1"))
  }

  /// A longer title than the first heading that JSON-LD and OpenGraph give alike, and that does not end with the
  /// outlet's name.
  private static func agreed(
    _ data: String?, _ social: String?, _ head: PageHead, _ outlet: String?
  ) -> PageFact? {
    guard let data, let social, key(data) == key(social), key(data).utf8.count > 8 else {
      return nil
    }
    guard withoutOutlet(data, outlet) == data,
      head.headings.count < 2 || key(head.headings[0]) != "",
      stripped(data) == data || head.title.map(key) == key(data)
    else { return nil }
    if let name = head.headings.first(where: { key($0) == key(data) }) {
      return PageFact(name, .element("h1"))
    }
    return PageFact(data, .linkedData("headline"))
  }

  /// A title that a heading holds after a kicker of its own.
  ///
  ///     <h1><span>The old bridge:</span> Lorries must take the ferry</h1>
  private static func withoutKicker(
    _ heading: String, _ titles: [(String?, PageFact.Evidence)]
  ) -> PageFact? {
    let key = key(heading)
    for (title, evidence) in titles {
      guard let title, title.split(separator: " ").count >= 3 else { continue }
      let other = self.key(title)
      if other.utf8.count < key.utf8.count, key.hasSuffix(other) {
        return PageFact(title, evidence)
      }
    }
    return nil
  }

  /// Whether a heading says the same as one of the other titles, or starts or ends it.
  private static func agrees(_ heading: String, with titles: [String?]) -> Bool {
    let key = key(heading)
    guard key.utf8.count > 8 else { return false }
    return titles.contains { title in
      guard let title else { return false }
      let other = self.key(title)
      return other == key || other.hasPrefix(key) || key.hasPrefix(other) && other.utf8.count > 20
        || key.hasSuffix(other) && other.utf8.count > 20
    }
  }

  /// Letters and digits in lower case.
  static func key(_ words: String) -> String {
    var key: [UInt8] = []
    if words.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in words.utf8 where byte.isASCIILetter || byte.isDigit {
        key.append(byte.isASCIILetter ? byte | 0x20 : byte)
      }
      return String(decoding: key, as: UTF8.self)
    }
    return String(
      words.lowercased().unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      })
  }

  private static let marks = [" | ", " – ", " — ", " - ", " :: ", " » ", " · "]

  /// A window's title without the outlet's name after its last bar or dash.
  private static func stripped(_ title: String) -> String {
    for mark in marks {
      guard let cut = title.lastRange(of: mark) else { continue }
      let words = title[..<cut].split(separator: " ").count
      let rest = title[cut...].split(separator: " ").count - 1
      if words >= 3, rest <= 6, words > rest { return String(title[..<cut]) }
    }
    return title
  }

  /// A title without the outlet's own name at its end.
  private static func withoutOutlet(_ title: String, _ outlet: String?) -> String {
    guard let outlet else { return title }
    let name = key(outlet)
    for mark in marks {
      guard let cut = title.lastRange(of: mark) else { continue }
      let rest = key(String(title[cut...]))
      if !rest.isEmpty, rest == name || name.hasPrefix(rest) || rest.hasPrefix(name) {
        return String(title[..<cut])
      }
    }
    return title
  }
}

extension String {
  /// Where the last occurrence of a phrase starts.
  fileprivate func lastRange(of phrase: String) -> Index? {
    let (own, needle) = (Array(utf8), Array(phrase.utf8))
    guard own.count >= needle.count else { return nil }
    let place = stride(from: own.count - needle.count, through: 0, by: -1).first {
      own[$0] == needle[0] && own[$0...].starts(with: needle)
    }
    return place.map { utf8.index(startIndex, offsetBy: $0) }
  }
}
