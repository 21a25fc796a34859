import HearsayLanguage

/// Words by which an outlet leaves open whether something was said at all.
///
/// "The general reportedly said …" · "Moran appeared to say …" · "Lind is said to have promised …"
enum HedgeWords {
  static let adverbs: Set<String> = [
    "reportedly", "allegedly", "apparently", "supposedly", "purportedly", "ostensibly", "seemingly",
  ]
  /// Before `to` and the cue.
  static let appearing: Set<String> = [
    "appeared", "appears", "appear", "seemed", "seems", "seem",
  ]
  /// Behind a form of `be` and before `to have` and the cue.
  static let reported: Set<String> = [
    "said", "believed", "reported", "understood", "thought", "alleged", "rumoured", "rumored",
    "known",
  ]

  static func hedges(_ range: Range<Int>, in text: ParsedText) -> Bool {
    range.contains { adverbs.contains(text.form($0)) }
  }
}
