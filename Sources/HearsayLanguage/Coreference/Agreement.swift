import HearsayModel

enum Agreement {
  /// Whether two noun phrases can mean one thing, as far as kind and number tell.
  static func mayBeOne(_ a: Phrase, _ b: Phrase) -> Bool {
    if a.form == .name, b.form == .name, a.kind != b.kind { return false }
    let numbers = (a.traits.number, b.traits.number)
    if numbers == (.singular, .plural) || numbers == (.plural, .singular),
      a.kind != .organization, b.kind != .organization
    {
      return false
    }
    let animacies = (a.traits.animacy, b.traits.animacy)
    if animacies == (.person, .thing) || animacies == (.thing, .person) { return false }
    if a.traits.gender != b.traits.gender, a.traits.gender != .unknown, b.traits.gender != .unknown
    {
      return false
    }
    guard let kind = a.kind, let other = b.kind else { return true }
    return kind == other || kind == .group || other == .group
      || kind != .person && other != .person
  }
}
