import HearsayModel

/// The attributions of an article in reading order, each beside the part of the text where its cue stands.
struct MarginNotes {
  struct Note {
    var number: Int
    var attribution: Attribution
    /// Byte offset where the number stands.
    var mark: Int
  }

  struct Part {
    var kind: Block.Kind
    var span: TextSpan
    var notes: [Note] = []
  }

  private(set) var parts: [Part]
  private let annotated: AnnotatedArticle
  private let order: NoteOrder

  init(_ annotated: AnnotatedArticle) {
    self.annotated = annotated
    order = NoteOrder(annotated)
    parts = annotated.article.blocks.map { Part(kind: $0.kind, span: $0.span) }
    if parts.isEmpty { parts = [Part(kind: .paragraph, span: annotated.text.span)] }
    var part = 0
    for note in order.notes {
      while part + 1 < parts.count, parts[part + 1].span.start < note.mark.end { part += 1 }
      let attribution = annotated.annotations.attributions[note.attribution]
      parts[part].notes.append(
        Note(number: note.number, attribution: attribution, mark: note.mark.end))
    }
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
    let degree = Degree(attribution, in: annotated.text).map { ", \($0.rawValue)" } ?? ""
    return (attribution.source.isEmpty || isSaid ? name : "\(name) (\(words))") + label + degree
  }

  /// "Pavo Brill, probably, speaking for Premier's Office": who passes the words on, as sure as where he does it.
  private func link(_ link: SourceLink, above found: Attribution) -> String {
    let degree = Degree(of: link, above: found, in: annotated).map { ", \($0.rawValue)" } ?? ""
    let party = link.party.map { ", speaking for \($0)" } ?? ""
    return Phrases.link(link) + degree + party
  }

  /// Everything else that is known, each as a phrase.
  func details(_ found: Attribution) -> [String] {
    let through = found.chain.dropFirst().map { link($0, above: found) }
    let inferred = found.via.map(Phrases.link)
    let details: [String?] = [
      found.cue.isEmpty ? "no cue" : "cue \(words(found.cue))",
      to(found),
      through.isEmpty ? nil : "through \(Phrases.list(Array(through)))",
      inferred.isEmpty ? nil : "via \(Phrases.list(inferred)), inferred",
      found.channel.map { "channel \($0.rawValue)" },
      occasion(found),
      found.form.rawValue,
      [.say, .deny].contains(found.act) || found.negated ? nil : SourceWords.act(found.act),
      found.isHedged ? "hedged" : nil,
      found.parent.flatMap(order.number).map { "within [\($0)]" },
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
    guard let name = found.addresseeName else {
      return found.addressee.isEmpty ? nil : "to \(words(found.addressee))"
    }
    let isWritten = found.addressee.contains { annotated.text[$0].contains(name) }
    return found.addressee.isEmpty || isWritten
      ? "to \(name)" : "to \(name) (\(words(found.addressee)))"
  }

  /// The exact words, quoted; long ones shortened, since they stand in the paragraph.
  func words(_ spans: [TextSpan]) -> String {
    Phrases.quoted(spans, of: annotated.text, limit: 160)
  }
}
