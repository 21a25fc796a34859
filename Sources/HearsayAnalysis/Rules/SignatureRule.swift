import HearsayLanguage
import HearsayModel

/// Who stands at a quotation without a verb: below it behind a dash, or before the colon on which the paragraph above ends.
///
/// "“The best pier on this coast.”" and below it "— Petra Lund, captain" · "Brae spoke. His words:" and below it the quotation
struct SignatureRule {
  let space: Workspace
  static let name = "quotation-signed"
  private var text: ParsedText { space.text }

  /// The words that name the speaker of a quotation.
  func source(of run: QuotedRun) -> Range<Int>? { below(run) ?? above(run) }

  /// Whether a name stands below it: then it is somebody's words, however the paragraph goes on.
  func isSigned(_ run: QuotedRun) -> Bool {
    guard let name = below(run) else { return false }
    return name.contains { space.index.nameAt[$0] >= 0 }
  }

  private func below(_ run: QuotedRun) -> Range<Int>? {
    var dash = run.tokens.upperBound
    while text.form(dash) == "." || text.form(dash) == "," { dash += 1 }
    guard text.isDash(dash), dash + 1 < text.tokens.count else { return nil }
    let limit = text.sentence(of: dash + 1).tokens.upperBound
    guard limit - dash <= 12, let phrase = space.phrases.starting(at: dash + 1, before: limit),
      space.phrases.isSpeaker(phrase),
      phrase.upperBound == limit || [",", ".", "("].contains(text.form(phrase.upperBound))
    else { return nil }
    return phrase
  }

  private func above(_ run: QuotedRun) -> Range<Int>? {
    let colon = run.tokens.lowerBound - 1
    guard colon > 0, text.form(colon) == ":" else { return nil }
    let sentence = text.sentence(of: colon)
    let first = sentence.tokens.lowerBound
    if text.has(first, .possessive) { return first..<(first + 1) }
    return SubjectFinder(text: text, phrases: space.phrases)
      .mainSubject(before: colon, in: sentence)
  }
}
