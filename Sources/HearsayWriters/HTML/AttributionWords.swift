import HearsayModel

/// How a source said something, in the few words that the article gives.
enum AttributionWords {
  /// "“told” · to reporters · phone call · briefing, 9 March 2024 · hedged".
  static func manner(of attribution: Attribution, in text: Text) -> String {
    var parts: [String] = []
    let cue = attribution.cue.filter(text.holds).map { text.oneLine($0) }
    if !cue.isEmpty { parts.append("“\(cue.joined(separator: " … "))”") }
    let addressee = addressee(of: attribution, in: text)
    if let addressee { parts.append("to \(addressee)") }
    if let channel = attribution.channel, channel != .media,
      channel.rawValue != attribution.occasion?.kind
    {
      parts.append(channel.rawValue)
    }
    if let occasion = attribution.occasion {
      let isSaid = addressee != nil && occasion.kind == Attribution.Channel.media.rawValue
      parts.append(
        isSaid ? occasion.date.map(DateWords.words) ?? "" : ReportWords.occasion(occasion))
    }
    if attribution.isHedged { parts.append("hedged") }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private static func addressee(of attribution: Attribution, in text: Text) -> String? {
    let words = attribution.addressee.filter(text.holds).map { text.oneLine($0) }
    guard let name = attribution.addresseeName, !name.isEmpty else {
      return words.isEmpty ? nil : words.joined(separator: " ")
    }
    let isWritten = words.isEmpty || words.contains { $0.contains(name) }
    return isWritten ? name : "\(name) (“\(words.joined(separator: " … "))”)"
  }

  /// The name of the source, or the words that stand for it, or that there are none.
  static func source(of attribution: Attribution, in text: Text) -> String {
    if let name = attribution.sourceName, !name.isEmpty { return name }
    if let words = sourceWords(of: attribution, in: text) { return words }
    return SourceWords.standing(of: attribution) == .nobody ? "Nobody named" : "Somebody"
  }

  /// "the words “we wait”, the source “she”, the cue “said”": what the looks of the text say, for whoever does not see them.
  static func marked(by attribution: Attribution, in text: Text) -> String {
    let parts = [
      ("words", attribution.content), ("source", attribution.source), ("cue", attribution.cue),
    ]
    return parts.compactMap { name, spans in
      let held = spans.filter(text.holds)
      return held.isEmpty ? nil : "\(name) \(Phrases.quoted(held, of: text, limit: 160))"
    }.joined(separator: ", ")
  }

  /// The words that stand for a source; nil where the text has none.
  static func sourceWords(of attribution: Attribution, in text: Text) -> String? {
    let words = attribution.source.filter(text.holds).map { text.oneLine($0) }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Speech within speech is told apart from what the outermost source says.
  static func form(of attribution: Attribution) -> String {
    let form =
      switch attribution.form {
      case .direct: "direct speech"
      case .indirect: "indirect speech"
      case .mixed: "partly quoted"
      }
    return attribution.parent == nil ? form : form + " within speech"
  }
}
