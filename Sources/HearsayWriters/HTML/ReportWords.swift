import HearsayModel

/// The sentences of the page, beside those that every report shares.
enum ReportWords {
  /// "1 origin", "1–2 origins", "own voice".
  static func origins(_ range: ClosedRange<Int>) -> String {
    if range.upperBound == 0 { return "own voice" }
    let number =
      range.count == 1 ? "\(range.upperBound)" : "\(range.lowerBound)–\(range.upperBound)"
    return "\(number) origin\(range.upperBound == 1 ? "" : "s")"
  }

  /// "in this 1 article", "in these 4 articles".
  static func these(_ articles: Int) -> String {
    articles == 1 ? "in this 1 article" : "in these \(articles) articles"
  }

  /// "1 origin found in these 4 articles": what was found, never what is true.
  static func found(_ claim: Claim) -> String {
    let articles = these(Set(claim.accounts.map(\.article)).count)
    return claim.independentOrigins.upperBound == 0
      ? "No origin found \(articles): told in the outlet’s own voice"
      : "\(origins(claim.independentOrigins)) found \(articles)"
  }

  /// "What Ines Corvel and Anton Reyle said in the call: 1 origin found in the 4 articles that tell it: Mikel Dorn."
  static func words(_ words: EventWords, at event: StoryEvent) -> String {
    let said = words.speakers.isEmpty ? "was said" : "\(Phrases.list(words.speakers)) said"
    let place = event.kind.map { " in the \($0)" } ?? ""
    let told = words.articles.count
    let articles = told == 1 ? "the 1 article that tells" : "the \(told) articles that tell"
    let found =
      words.independentOrigins.upperBound == 0 ? "no origin" : origins(words.independentOrigins)
    let names = words.origins.map { name($0.name, party: $0.party) }
    let origins = names.isEmpty ? "" : ": \(Phrases.list(names))"
    return "What \(said)\(place): \(found) found in \(articles) it\(origins)."
  }

  /// "Mikel Dorn, speaking for Ardmere": a source with those for whom it speaks.
  static func name(_ name: String, party: String?) -> String {
    guard let party, !party.isEmpty, party != name else { return name }
    return "\(name), speaking for \(party)"
  }

  /// "person, speaking for Ardmere".
  static func kind(_ origin: Origin) -> String {
    origin.kind == .outlet ? "own voice" : name(origin.kind.rawValue, party: origin.party)
  }

  /// "briefing, 9 March 2024; to the media": each once, and one without a day only where no other of its kind has one.
  static func occasions(_ occasions: [Occasion]) -> String {
    let dated = Set(occasions.filter { $0.date != nil }.map(\.kind))
    var words: [String] = []
    for occasion in occasions where occasion.date != nil || !dated.contains(occasion.kind) {
      let next = self.occasion(occasion)
      if !words.contains(next) { words.append(next) }
    }
    return words.joined(separator: "; ")
  }

  /// "briefing, 9 March 2024".
  static func occasion(_ occasion: Occasion) -> String {
    let kind = occasion.kind == Attribution.Channel.media.rawValue ? "to the media" : occasion.kind
    guard let date = occasion.date, !date.isEmpty else { return kind }
    return "\(kind), \(DateWords.words(date))"
  }
}
