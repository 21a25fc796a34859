/// The headline of a page.
enum PageTitle {
  static func title(_ head: PageHead, _ data: LinkedData) -> String? {
    let window = head.title.map(stripped)
    if let heading = head.headings.first(where: {
      agrees($0, with: [window, data.headline, head["og:title"]])
    }) {
      return heading
    }
    return data.headline ?? head["og:title", "twitter:title", "dc.title", "title"].map(stripped)
      ?? window
      ?? head.headings.first
  }

  /// Whether a heading says the same as one of the other titles, or starts or ends it.
  private static func agrees(_ heading: String, with titles: [String?]) -> Bool {
    let key = key(heading)
    guard key.utf8.count > 8 else { return false }
    return titles.contains { title in
      guard let title else { return false }
      let other = self.key(title)
      return other == key || other.hasPrefix(key) || key.hasPrefix(other) && other.utf8.count > 20
    }
  }

  /// Letters and digits in lower case.
  static func key(_ words: String) -> String {
    String(
      words.lowercased().unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      })
  }

  /// A window's title without the outlet's name after its last bar or dash.
  private static func stripped(_ title: String) -> String {
    for mark in [" | ", " – ", " — ", " - ", " :: ", " » ", " · "] {
      guard let cut = title.lastRange(of: mark) else { continue }
      let words = title[..<cut].split(separator: " ").count
      let rest = title[cut...].split(separator: " ").count - 1
      if words >= 3, rest <= 6, words > rest { return String(title[..<cut]) }
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
