import HearsayModel

/// Reads a run of capitalised words: where the office ends and the name begins, and what is named.
struct NameReader {
  let text: ParsedText

  /// Bodies and programmes that no ending tells.
  private static let bodies: Set<String> = [
    "kremlin", "pentagon", "nato", "osce", "reuters", "tass", "xinhua", "interpol", "europol",
    "bundestag", "duma", "knesset", "hamas", "hezbollah", "taliban", "fbi", "cia", "eu", "un",
    "opec", "unesco", "unicef", "imf", "who", "wto", "bbc", "cnn", "nbc", "cbs", "abc", "afp",
    "ap", "house", "news", "times", "post", "tribune", "herald", "gazette", "journal", "guardian",
    "television", "radio", "wire", "union", "nations", "states-general", "press", "street",
  ]

  func names(in range: Range<Int>) -> [NameSpan] {
    var range = range
    // A run that a body or place begins and a person's office ends: `Kremlin Aide Ann Lee`.
    while let first = range.first, text.has(first, .title), range.count > 1 {
      range = (first + 1)..<range.upperBound
      if range.count == 1 || !text.has(first + 1, .title) {
        return [NameSpan(tokens: range, office: first..<(first + 1), kind: .person)]
      }
    }
    guard let role = lastRole(in: range) else { return plain(range) }
    let after = afterOffice(role, in: range)
    // "Justice Department": the office is part of a body's name.
    if (after..<range.upperBound).contains(where: { text.has($0, .body) }) { return plain(range) }
    guard after < range.upperBound else {
      return [NameSpan(tokens: range, office: range, kind: nil)]
    }
    return [
      NameSpan(
        tokens: after..<range.upperBound, office: range.lowerBound..<after, kind: .person)
    ]
  }

  private func lastRole(in range: Range<Int>) -> Int? {
    range.last {
      text.has($0, [.role, .title]) || text.has($0, .people) && $0 + 1 < range.upperBound
    }
  }

  /// Past `of State`, `of the Interior`, `of Foreign Affairs`.
  private func afterOffice(_ role: Int, in range: Range<Int>) -> Int {
    var next = role + 1
    guard ["of", "to", "for"].contains(text.form(next)), next < range.upperBound else {
      return next
    }
    next += 1
    if text.form(next) == "the" { next += 1 }
    for length in [3, 2, 1] where next + length <= range.upperBound {
      let words = (next..<(next + length)).map { text.form($0) }.joined(separator: " ")
      if Places.country(words) != nil { return next + length }
    }
    let portfolios: Set<String> = [
      "state", "defense", "defence", "foreign", "affairs", "interior", "justice", "treasury",
      "commerce", "energy", "health", "education", "finance", "labor", "labour", "transport",
      "transportation", "homeland", "security", "agriculture", "war", "economy", "national",
      "intelligence", "staff", "veterans", "house",
    ]
    let start = next
    while next < range.upperBound, portfolios.contains(text.form(next)) { next += 1 }
    if next == start { next = min(range.upperBound, max(start + 1, range.upperBound - 2)) }
    return next
  }

  private func plain(_ range: Range<Int>) -> [NameSpan] {
    // "Norlandic" alone is an adjective; "Norlanders" are people.
    let whole = range.map { text.form($0) }.joined(separator: " ")
    if !whole.hasSuffix("s"), Places.country(whole)?.demonyms.contains(whole) == true { return [] }
    // "Surveyor Hugo Brand": a trade that the lexicon lacks, before a given name.
    if range.count == 3, !text.has(range.lowerBound, .givenName),
      text.has(range.lowerBound + 1, .givenName)
    {
      let office = range.lowerBound..<(range.lowerBound + 1)
      return [NameSpan(tokens: office.upperBound..<range.upperBound, office: office, kind: .person)]
    }
    return [NameSpan(tokens: range, office: nil, kind: kind(of: range))]
  }

  private func kind(of range: Range<Int>) -> Entity.Kind? {
    let forms = range.map { text.form($0) }
    let whole = forms.joined(separator: " ")
    if let country = Places.country(whole) {
      return country.demonyms.contains(whole) ? .group : .place
    }
    if range.contains(where: { text.has($0, .body) }) || forms.contains(where: Self.bodies.contains)
    {
      return .organization
    }
    guard let first = range.first else { return nil }
    if range.count == 1 {
      if text.has(first, .place) { return .place }
      if text.has(first, .demonym) { return .group }
      if text.has(first, .people) { return .group }
      let token = text.tokens[first]
      return token.isAllCaps && token.span.length <= 6 ? .organization : nil
    }
    // "Harbour Lines, which sails daily": no person is a "which".
    if text.form(range.upperBound) == ",", text.form(range.upperBound + 1) == "which" {
      return .organization
    }
    if text.has(first, .givenName) { return .person }
    if text.has(first, [.demonym, .place]) { return .organization }
    return range.count <= 4 && !range.contains { text.form($0) == "of" } ? .person : .organization
  }
}
