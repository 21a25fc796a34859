import HearsayModel

/// All that is known of one attribution, a row a fact: what a reader unfolds beside the text.
struct AttributionFacts {
  let attribution: Attribution
  let text: Text

  /// What every fact is called, and its words; those that are missing are left out.
  var rows: [(term: String, words: String)] {
    let rows: [(String, String?)] = [
      ("Speaker", speaker),
      ("Chain", chain),
      ("Inferred", inferred),
      ("To", attribution.addresseeName ?? words(attribution.addressee)),
      ("Channel", attribution.channel?.rawValue),
      ("Occasion", occasion),
      ("Act", attribution.act == .other ? "belief or intention" : attribution.act.rawValue),
      ("Polarity", SourceWords.polarity(of: attribution)),
      ("Hedged", attribution.isHedged ? "the outlet leaves open whether it was said" : nil),
      ("Confidence", attribution.sourceName == nil ? nil : Phrases.percent(attribution.confidence)),
      ("Rule", attribution.rule),
    ]
    return rows.compactMap { term, words in words.map { (term, $0) } }
  }

  private var speaker: String {
    let said = words(attribution.source)
    switch SourceWords.standing(of: attribution) {
    case .nobody: return "the article names nobody"
    case .unresolved: return (said.map { "\($0): " } ?? "") + "unresolved, so no name is given"
    case .named, .unnamed:
      let name = attribution.sourceName ?? ""
      let label = SourceWords.label(SourceWords.standing(of: attribution)).map { ", \($0)" } ?? ""
      return said == nil || said == "“\(name)”"
        ? name + label : "\(name)\(label), in the words \(said ?? "")"
    }
  }

  /// "Oskar Brae ← Petra Lund": from the innermost speaker to whoever told the outlet.
  private var chain: String? {
    let links = attribution.chain.map { ReportWords.name($0.name, party: $0.party) }
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
