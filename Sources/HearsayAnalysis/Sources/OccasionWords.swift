import HearsayLanguage

/// What the occasion was exactly, where a clause says so: "Quill said in a court filing that …" · "Prins told a news
/// conference …"
struct OccasionWords {
  let text: ParsedText

  private static let pairs: Set<String> = [
    "court filing", "court papers", "news release", "press release", "news conference",
    "press conference", "town hall", "blog post", "open letter", "radio address", "campaign rally",
    "court hearing", "opinion piece",
  ]
  private static let nouns: [String: String] = [
    "speech": "speech", "testimony": "testimony", "hearing": "hearing", "email": "e-mail",
    "e-mail": "e-mail", "diary": "diary", "affidavit": "affidavit", "lawsuit": "lawsuit",
    "indictment": "indictment", "memo": "memo", "op-ed": "op-ed", "memoir": "memoir",
    "sermon": "sermon", "lecture": "lecture", "debate": "debate", "rally": "rally",
    "podcast": "podcast", "filing": "filing",
  ]

  /// - Parameter tokens: what the sentence says beside the content.
  func kind(in tokens: [Int], cue: Range<Int>) -> String? {
    for token in tokens {
      let pair = "\(text.form(token)) \(text.form(token + 1))"
      if Self.pairs.contains(pair), isEntered(token) { return pair }
      if let noun = Self.nouns[text.form(token)], isEntered(token) { return noun }
    }
    return cue.contains { text.form($0).hasPrefix("testif") } ? "testimony" : nil
  }

  /// Behind a preposition or `told a`, past an article and an adjective.
  private func isEntered(_ token: Int) -> Bool {
    let entries: Set<String> = ["in", "at", "by", "during", "on", "told", "via", "from"]
    var left = token - 1
    if !entries.contains(text.form(left)), !text.has(left, .determiner) { left -= 1 }
    if text.has(left, .determiner) { left -= 1 }
    return entries.contains(text.form(left))
  }
}
