public import HearsayModel

extension Writers {
  /// A record of a parse: `{"id", "conllu"}` as one line of JSON, with its line break.
  public static func parseLine(id: String, conllu: [UInt8]) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.field("id", id)
      json.field("conllu", utf8: conllu)
    }
    return json.bytes + [0x0A]
  }

  /// The trees of a parse, for people at a terminal.
  public static func trees(_ parse: Parse, style: TextStyle = .plain) -> String {
    TextTrees.render(parse, style: style)
  }
}
