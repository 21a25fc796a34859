import HearsayModel

/// All that is known of one attribution, a row a fact: what a reader unfolds beside the text.
struct AttributionFacts {
  private let attribution: Attribution
  private let annotated: AnnotatedArticle
  private let order: NoteOrder
  private var text: Text { annotated.text }

  init(_ index: Int, of annotated: AnnotatedArticle, order: NoteOrder) {
    attribution = annotated.annotations.attributions[index]
    self.annotated = annotated
    self.order = order
  }

  /// What every fact is called, and its words; those that are missing are left out.
  var rows: [(term: String, words: String)] {
    let rows: [(String, String?)] = [
      ("Speaker", speaker),
      ("Chain", chain),
      ("Inferred", inferred),
      ("To", addressee),
      ("Channel", attribution.channel?.rawValue),
      ("Occasion", occasion),
      ("Act", SourceWords.act(attribution.act)),
      ("Polarity", Polarity.words(attribution)),
      ("Hedged", attribution.isHedged ? "the outlet leaves open whether it was said" : nil),
      ("Within", attribution.parent.flatMap(order.number).map { "note \($0)" }),
      ("Score", attribution.sourceName == nil ? nil : Phrases.percent(attribution.confidence)),
      ("Found", ReasonWords.words(attribution.rule)),
      ("Rule", attribution.rule),
    ]
    return rows.compactMap { term, words in words.map { (term, $0) } }
  }

  /// "Petra Lund, probably, and Oskar Brae": those who pass the words on.
  var through: String? {
    let links = attribution.chain.dropFirst().map { name($0, isFirst: false) }
    return links.isEmpty ? nil : Phrases.list(links)
  }

  /// "Petra Lund, probably, speaking for Ardmere".
  private func name(_ link: SourceLink, isFirst: Bool) -> String {
    let degree =
      isFirst ? Degree(attribution, in: text) : Degree(of: link, above: attribution, in: annotated)
    let name = link.name + (degree.map { ", \($0.rawValue)" } ?? "")
    return link.party == link.name ? name : ReportWords.name(name, party: link.party)
  }

  private var addressee: String? {
    guard let name = attribution.addresseeName else { return words(attribution.addressee) }
    return name + (words(attribution.addressee).map { ", in the words \($0)" } ?? "")
  }

  private var speaker: String {
    let said = words(attribution.source)
    switch SourceWords.standing(of: attribution) {
    case .nobody: return "the article names nobody"
    case .unresolved: return (said.map { "\($0): " } ?? "") + "unresolved, so no name is given"
    case .named, .unnamed:
      let name = attribution.sourceName ?? ""
      let label = SourceWords.label(SourceWords.standing(of: attribution)).map { ", \($0)" } ?? ""
      let degree = Degree(attribution, in: text).map { ", \($0.rawValue)" } ?? ""
      return said == nil || said == "“\(name)”"
        ? name + label + degree : "\(name)\(label)\(degree), in the words \(said ?? "")"
    }
  }

  /// "Oskar Brae ← Petra Lund": from the innermost speaker to whoever told the outlet.
  private var chain: String? {
    let links = attribution.chain.enumerated().map { name($1, isFirst: $0 == 0) }
    return links.isEmpty ? nil : links.joined(separator: " ← ")
  }

  private var inferred: String? {
    guard !attribution.via.isEmpty else { return nil }
    let names = Phrases.list(attribution.via.map { ReportWords.name($0.name, party: $0.party) })
    return "via \(names): the sentence does not say so, the article shows it"
  }

  private var occasion: String? {
    guard let occasion = attribution.occasion,
      occasion.date != nil || occasion.kind != attribution.channel?.rawValue
    else { return nil }
    return ReportWords.occasion(occasion)
  }

  private func words(_ spans: [TextSpan]) -> String? {
    let held = spans.filter(text.holds)
    return held.isEmpty ? nil : Phrases.quoted(held, of: text, limit: 160)
  }
}
