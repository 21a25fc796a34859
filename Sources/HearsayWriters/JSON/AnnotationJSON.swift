public import HearsayModel

extension Writers {
  /// One article's findings as one JSON line, without a line break at its end. Offsets are Unicode scalars.
  ///
  /// - Parameter showsText: True where the text differs from what was given: a page, a feed, damaged bytes.
  public static func annotationLine(
    _ annotated: AnnotatedArticle, showsText: Bool = false
  ) -> String {
    let offsets = ScalarOffsets(annotated.text)
    let found = annotated.annotations
    var json = JSONText()
    json.object { json in
      json.field("id", annotated.article.id)
      if showsText { json.field("text", annotated.text.string) }
      json.blocks(annotated.article.blocks, offsets)
      json.spans("sentences", found.sentences.map(\.span), offsets)
      json.array("entities", found.entities) { json, entity in json.entity(entity, offsets) }
      json.array("times", found.times) { json, time in json.time(time, offsets) }
      json.array("attributions", found.attributions) { json, attribution in
        json.attribution(attribution, offsets)
      }
      json.strings("events", [])
      json.published(found.published, offsets)
      json.dateline(found.dateline)
      json.notices(annotated.article.notices + found.notices, offsets)
    }
    return json.string
  }
}

extension JSONText {
  fileprivate mutating func blocks(_ blocks: [Block], _ offsets: ScalarOffsets) {
    array("blocks", blocks) { json, block in
      json.object { json in
        json.span("span", block.span, offsets)
        json.field("kind", block.kind.rawValue)
      }
    }
  }

  fileprivate mutating func entity(_ entity: Entity, _ offsets: ScalarOffsets) {
    object { json in
      json.field("id", FindingID.entity(entity.id))
      json.field("name", entity.name)
      json.field("type", entity.kind.rawValue)
      json.spans("mentions", entity.mentions.map(\.span), offsets)
      if !entity.members.isEmpty {
        json.strings("members", entity.members.map(FindingID.entity))
      }
      if let role = entity.role { json.field("role", role) }
    }
  }

  fileprivate mutating func time(_ time: TimeExpression, _ offsets: ScalarOffsets) {
    object { json in
      json.span("span", time.span, offsets)
      json.field("type", time.kind.rawValue)
      json.field("value", time.value)
      if let modifier = time.modifier { json.field("mod", modifier) }
      if let interval = time.interval {
        json.strings("interval", [interval.first.description, interval.last.description])
      } else {
        json.null("interval")
      }
      json.field("rule", time.rule)
    }
  }

  fileprivate mutating func attribution(_ found: Attribution, _ offsets: ScalarOffsets) {
    object { json in
      json.field("id", FindingID.attribution(found.id))
      json.spans("content", found.content, offsets)
      json.spans("cue", found.cue, offsets)
      json.spans("source", found.source, offsets)
      json.spans("addressee", found.addressee, offsets)
      json.field("type", found.form.rawValue)
      json.field("sourceName", found.sourceName)
      json.field("sourceEntity", found.sourceEntity.map(FindingID.entity))
      json.field("addresseeName", found.addresseeName)
      json.field("channel", found.channel?.rawValue)
      json.field("act", found.act.rawValue)
      json.field("negated", found.negated)
      json.field("parent", found.parent.map(FindingID.attribution))
      json.strings("chain", found.chain.map(\.name))
      json.via(found.via)
      if let occasion = found.occasion { json.occasion("occasion", occasion) }
      json.field("hedged", found.isHedged)
      json.field("confidence", found.confidence)
      json.field("rule", found.rule)
    }
  }

  fileprivate mutating func dateline(_ dateline: Dateline?) {
    guard let dateline else { return null("dateline") }
    object("dateline") { json in
      json.field("place", dateline.place)
      json.field("date", dateline.date)
      json.field("agency", dateline.agency)
    }
  }
}
