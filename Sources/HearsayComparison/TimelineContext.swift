import HearsayLanguage
import HearsayModel

/// What the attributions of a sentence make of its dates: is it what is said that is dated, or the saying?
struct TimelineContext {
  let article: AnnotatedArticle
  let sentence: Sentence
  private let attributions: [Attribution]

  /// A date further from the cue, in tokens, does not date the saying.
  private static let reach = 14
  /// A sentence up to so many bytes is shown whole.
  private static let shortSentence = 170

  init(article: AnnotatedArticle, sentence: Sentence) {
    self.article = article
    self.sentence = sentence
    attributions = article.annotations.attributions.filter { attribution in
      (attribution.content + attribution.cue).contains { $0.overlaps(sentence.span) }
    }
  }

  struct Owner {
    /// The words that the date belongs to.
    var range: Range<Int>
    var speaker: TimelineMention.Speaker?
  }

  func owner(of date: Range<Int>) -> Owner {
    let span = TextSpan(
      article.annotations.tokens[date.lowerBound].span.start,
      article.annotations.tokens[date.upperBound - 1].span.end)
    if let content = innermost(span) { return Owner(range: tokens(in: content), speaker: nil) }
    guard let saying = saying(span, date) else {
      return Owner(range: sentence.tokens, speaker: nil)
    }
    if isAnnouncement(saying) { return Owner(range: sentence.tokens, speaker: nil) }
    let isSpeech = dates(saying, date) && !TimelineContext.talks.contains(saying.channel)
    guard isSpeech, let name = saying.sourceName else {
      return Owner(range: reporting(saying, date), speaker: nil)
    }
    let isWhole = sentence.span.length <= TimelineContext.shortSentence
    return Owner(
      range: isWhole ? sentence.tokens : reporting(saying, date), speaker: speaker(name, saying))
  }

  /// Whether a date stands where it dates the verb: after it, or right before it.
  private func dates(_ saying: Attribution, _ date: Range<Int>) -> Bool {
    saying.cue.contains { cue in
      let range = tokens(in: cue)
      return range.upperBound <= date.lowerBound || range.lowerBound - date.upperBound <= 1
    }
  }

  /// To announce charges is to bring them: the date is that of what is announced.
  private func isAnnouncement(_ saying: Attribution) -> Bool {
    saying.cue.contains { cue in
      article.annotations.tokens[tokens(in: cue)].contains { $0.form.hasPrefix("announc") }
    }
  }

  /// Words that fall in a talk are part of the talk, which is what is dated.
  private static let talks: [Attribution.Channel?] = [.phoneCall, .videoConference, .meeting]

  private func speaker(_ name: String, _ saying: Attribution) -> TimelineMention.Speaker {
    let last = name.lowercased().split(separator: " ").last.map(String.init) ?? name
    let kind = saying.occasion?.kind
    let isNamed = kind?.contains(where: \.isUppercase) ?? false
    return TimelineMention.Speaker(name: last, occasion: isNamed ? kind?.lowercased() : nil)
  }

  /// The smallest piece of content that holds the date.
  private func innermost(_ span: TextSpan) -> TextSpan? {
    attributions.flatMap(\.content).filter { $0.contains(span) }
      .min { ($0.length, $0.start) < ($1.length, $1.start) }
  }

  /// The attribution whose reporting clause holds the date.
  private func saying(_ span: TextSpan, _ date: Range<Int>) -> Attribution? {
    attributions.filter { attribution in
      attribution.cue.contains { sentence.span.contains($0) }
        && !attribution.content.contains { $0.overlaps(span) }
        && distance(attribution, date) <= TimelineContext.reach
    }
    .min { (distance($0, date), $0.id) < (distance($1, date), $1.id) }
  }

  private func distance(_ attribution: Attribution, _ date: Range<Int>) -> Int {
    attribution.cue.map { cue in
      let range = tokens(in: cue)
      return range.upperBound <= date.lowerBound
        ? date.lowerBound - range.upperBound : max(0, range.lowerBound - date.upperBound)
    }
    .min() ?? .max
  }

  /// The words around the date that are no content.
  private func reporting(_ attribution: Attribution, _ date: Range<Int>) -> Range<Int> {
    let all = article.annotations.tokens
    func isOutside(_ index: Int) -> Bool {
      !attribution.content.contains { $0.overlaps(all[index].span) }
    }
    var first = date.lowerBound
    while first > sentence.tokens.lowerBound, isOutside(first - 1) { first -= 1 }
    var last = date.upperBound
    while last < sentence.tokens.upperBound, isOutside(last) { last += 1 }
    if TimelineContext.hanging.contains(all[last - 1].form) { last = sentence.tokens.upperBound }
    return first..<last
  }

  /// "blamed the board for" asks for what follows.
  private static let hanging: Set<String> = ["for", "of", "as", "over", "to", "with"]

  /// The sentence's tokens inside a span.
  private func tokens(in span: TextSpan) -> Range<Int> {
    let all = article.annotations.tokens
    let first = sentence.tokens.first { all[$0].span.start >= span.start }
    let last = sentence.tokens.last { all[$0].span.end <= span.end }
    guard let first, let last, first <= last else { return sentence.tokens }
    return first..<last + 1
  }
}
