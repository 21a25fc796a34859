import HearsayModel

/// The parts that several records share.
extension JSONText {
  mutating func spans(_ key: StaticString, _ spans: [TextSpan], _ offsets: ScalarOffsets) {
    array(key, spans) { json, span in json.pair(offsets.range(span)) }
  }

  mutating func span(_ key: StaticString, _ span: TextSpan?, _ offsets: ScalarOffsets) {
    guard let span else { return null(key) }
    self.key(key)
    pair(offsets.range(span))
  }

  mutating func published(_ date: PublicationDate?, _ offsets: ScalarOffsets) {
    guard let date else { return null("published") }
    object("published") { json in
      json.field("date", date.date)
      json.field("precision", date.precision.rawValue)
      json.span("evidence", date.evidence, offsets)
      json.field("inferred", date.inferred)
      json.field("reason", date.reason)
    }
  }

  mutating func occasion(_ occasion: Occasion) {
    object { json in
      json.field("kind", occasion.kind)
      json.field("date", occasion.date)
    }
  }

  mutating func occasion(_ key: StaticString, _ occasion: Occasion?) {
    guard let occasion else { return null(key) }
    self.key(key)
    self.occasion(occasion)
  }

  /// Reporters that a sentence drops but its article shows; nothing where there are none.
  mutating func via(_ links: [SourceLink]) {
    guard !links.isEmpty else { return }
    array("via", links) { json, link in
      json.object { json in
        json.field("name", link.name)
        json.field("inferred", true)
      }
    }
  }

  mutating func notices(_ notices: [Notice], _ offsets: ScalarOffsets?) {
    array("notices", notices) { json, notice in
      json.object { json in
        json.field("code", notice.code)
        json.field("message", notice.message)
        if let span = notice.span, let offsets { json.span("span", span, offsets) }
      }
    }
  }
}

/// How findings of one article are named outside it.
enum FindingID {
  static func attribution(_ index: Int) -> String { "a\(index + 1)" }
  static func entity(_ index: Int) -> String { "e\(index + 1)" }
}
