import HearsayModel

/// The attributions of an article in reading order, each beside the part of the text where its cue stands.
struct MarginNotes {
  struct Note {
    /// From 1, in reading order.
    var number: Int
    var attribution: Attribution
    /// Byte offset after the words that attribute.
    var mark: Int
  }

  struct Part {
    var kind: Block.Kind
    var span: TextSpan
    var notes: [Note] = []
  }

  private(set) var parts: [Part]
  private let annotated: AnnotatedArticle
  /// By the attribution's id.
  private var numbers: [Int: Int] = [:]

  init(_ annotated: AnnotatedArticle) {
    self.annotated = annotated
    parts = annotated.article.blocks.map { Part(kind: $0.kind, span: $0.span) }
    if parts.isEmpty { parts = [Part(kind: .paragraph, span: annotated.text.span)] }
    let ordered = annotated.annotations.attributions
      .compactMap { attribution in Self.anchor(attribution).map { (attribution, $0) } }
      .sorted { ($0.1.end, $0.1.start, $0.0.id) < ($1.1.end, $1.1.start, $1.0.id) }
    var part = 0
    for (index, (attribution, anchor)) in ordered.enumerated() {
      numbers[attribution.id] = index + 1
      while part + 1 < parts.count, parts[part + 1].span.start < anchor.end { part += 1 }
      parts[part].notes.append(
        Note(number: index + 1, attribution: attribution, mark: anchor.end))
    }
  }

  /// The words that attribute, else the first that are attributed.
  private static func anchor(_ attribution: Attribution) -> TextSpan? {
    attribution.cue.last ?? attribution.content.first
  }

  /// The resolved name with the words that mean it; the words alone where there is no name.
  func who(_ attribution: Attribution) -> String {
    let words = words(attribution.source)
    let standing = SourceWords.standing(of: attribution)
    let label = SourceWords.label(standing).map { ", \($0)" } ?? ""
    guard let name = attribution.sourceName else {
      if standing == .nobody { return "nobody named" }
      return attribution.source.isEmpty ? "unresolved" : words + label
    }
    let isSaid = words == "“\(name)”"
    return (attribution.source.isEmpty || isSaid ? name : "\(name) (\(words))") + label
  }

  /// Everything else that is known, each as a phrase.
  func details(_ found: Attribution) -> [String] {
    let through = found.chain.dropFirst().map(Phrases.link)
    let inferred = found.via.map(Phrases.link)
    let details: [String?] = [
      found.cue.isEmpty ? "no cue" : "cue \(words(found.cue))",
      to(found),
      through.isEmpty ? nil : "through \(Phrases.list(Array(through)))",
      inferred.isEmpty ? nil : "via \(Phrases.list(inferred)), inferred",
      found.channel.map { "channel \($0.rawValue)" },
      occasion(found),
      found.form.rawValue,
      found.act == .say || found.act == .deny && found.negated ? nil : found.act.rawValue,
      SourceWords.polarity(of: found),
      found.isHedged ? "hedged" : nil,
      found.parent.flatMap { numbers[$0] }.map { "within [\($0)]" },
    ]
    return details.compactMap { $0 }
  }

  /// Nil where it tells no more than the channel.
  private func occasion(_ found: Attribution) -> String? {
    guard let occasion = found.occasion,
      occasion.date != nil || occasion.kind != found.channel?.rawValue
    else { return nil }
    return "occasion \(Phrases.occasion(occasion))"
  }

  private func to(_ found: Attribution) -> String? {
    if let name = found.addresseeName { return "to \(name)" }
    return found.addressee.isEmpty ? nil : "to \(words(found.addressee))"
  }

  /// The exact words, quoted; long ones shortened, since they stand in the paragraph.
  func words(_ spans: [TextSpan]) -> String {
    Phrases.quoted(spans, of: annotated.text, limit: 160)
  }
}
