import HearsayModel

/// How an article stands to a claim, as a sign and a word: never by colour alone.
struct RelationWords {
  let glyph: String
  let word: String

  init(_ relation: Claim.Relation) {
    word = relation.rawValue
    glyph =
      switch relation {
      case .verbatim: "●"
      case .paraphrase: "◐"
      case .conflicts: "✕"
      }
  }
}
