import HearsayLanguage
import HearsayModel

/// Finds the dated happenings of articles, sentence by sentence.
struct TimelineFinder {
  let all: [AnnotatedArticle]
  let event: StoryEvent
  private(set) var mentions: [TimelineMention] = []
  private var vocabulary = Vocabulary()
  private let eventTerms: Set<String>
  private let participants: Set<String>

  init(all: [AnnotatedArticle], event: StoryEvent) {
    self.all = all
    self.event = event
    let kind = (event.kind ?? "").lowercased().split(separator: " ").map { Stem.of(String($0)) }
    eventTerms = Set(kind)
    participants = Set(event.participants.map(TimelineFinder.lastName))
  }

  /// Appends the mentions of one article.
  mutating func read(_ article: Int) {
    let found = all[article]
    let times = found.annotations.times.sorted { $0.span < $1.span }
    var next = 0
    for sentence in found.annotations.sentences where isProse(sentence, found) {
      while next < times.count, times[next].span.start < sentence.span.start { next += 1 }
      var inside: [(TimelineDate, Range<Int>)] = []
      while next < times.count, times[next].span.end <= sentence.span.end {
        if let date = date(times[next], sentence, found) { inside.append(date) }
        next += 1
      }
      if !inside.isEmpty { read(inside, sentence, article) }
    }
  }

  private func isProse(_ sentence: Sentence, _ article: AnnotatedArticle) -> Bool {
    article.article.blocks.indices.contains(sentence.block)
      && article.article.blocks[sentence.block].kind.isProse
      && sentence.tokens.clamped(to: article.annotations.tokens.indices) == sentence.tokens
  }

  /// A date that dates a happening: not the bound of "since Monday", nor the "today" of "the topic for today".
  private func date(
    _ time: TimeExpression, _ sentence: Sentence, _ article: AnnotatedArticle
  ) -> (TimelineDate, Range<Int>)? {
    guard let date = TimelineDate(time, in: article.text) else { return nil }
    let tokens = article.annotations.tokens
    let first = sentence.tokens.first { tokens[$0].span.start >= time.span.start }
    let last = sentence.tokens.last { tokens[$0].span.end <= time.span.end }
    guard let first, let last, first <= last else { return nil }
    let before = first > sentence.tokens.lowerBound ? tokens[first - 1].form : ""
    if TimelineFinder.bounds.contains(before) { return nil }
    if tokens[first].form == "today", before == "for" || before == "of" { return nil }
    let lead = max(sentence.tokens.lowerBound, first - 4)..<first
    if lead.contains(where: { ["originally", "initially"].contains(tokens[$0].form) }) {
      return nil
    }
    return (date, first..<last + 1)
  }

  private static let bounds: Set<String> = ["since", "until", "till", "than", "through"]

  private mutating func read(
    _ dates: [(TimelineDate, Range<Int>)], _ sentence: Sentence, _ article: Int
  ) {
    let context = TimelineContext(article: all[article], sentence: sentence)
    for (index, (date, range)) in dates.enumerated() {
      let owner = context.owner(of: range)
      let clause = TimelineClause(
        tokens: all[article].annotations.tokens, range: owner.range, dates: dates.map(\.1)
      ).tokens(for: index)
      let isWhole = owner.range == sentence.tokens
      let telling = owner.speaker == nil || !isWhole ? clause : owner.range
      append(date, telling, owner.speaker, sentence, article, dates.map(\.1))
    }
  }

  private mutating func append(
    _ date: TimelineDate, _ clause: Range<Int>, _ speaker: TimelineMention.Speaker?,
    _ sentence: Sentence, _ article: Int, _ dates: [Range<Int>]
  ) {
    let tokens = all[article].annotations.tokens
    let outside = clause.filter { index in !dates.contains { $0.contains(index) } }
    let terms = Set(outside.compactMap { vocabulary.number(of: tokens[$0]) }.map(term))
    guard !terms.isEmpty else { return }
    let text = all[article].text.oneLine(
      TextSpan(tokens[clause.lowerBound].span.start, tokens[clause.upperBound - 1].span.end))
    let people = people(in: clause, article)
    let stems = Set(outside.map { Stem.of(tokens[$0].form) })
    let isEvent =
      speaker == nil && date.value == event.date && tellsOfEvent(stems, people, article)
    mentions.append(
      TimelineMention(
        article: article, sentence: sentence.span, date: date, text: text, terms: terms,
        speaker: speaker, people: people, isEvent: isEvent,
        clarity: clarity(clause.map { tokens[$0] }, text)
          - (dates.count { clause.overlaps($0) } > 1 ? 2 : 0)))
  }

  /// The event's own word and nobody but its people, or two of them together.
  private func tellsOfEvent(_ stems: Set<String>, _ people: Set<String>, _ article: Int) -> Bool {
    guard people.isSubset(of: participants) else { return false }
    return !stems.isDisjoint(with: eventTerms) || people.count >= 2
      || !stems.isDisjoint(with: TimelineFinder.pairs) && people.isEmpty
  }

  /// "the two leaders"
  private static let pairs = Set(["leaders", "presidents", "two", "both"].map { Stem.of($0) })

  static func lastName(_ name: String) -> String {
    name.lowercased().split(separator: " ").last.map(String.init) ?? name
  }

  private func people(in clause: Range<Int>, _ article: Int) -> Set<String> {
    let tokens = all[article].annotations.tokens
    let span = TextSpan(
      tokens[clause.lowerBound].span.start, tokens[clause.upperBound - 1].span.end)
    let found = all[article].annotations.entities.filter { entity in
      entity.kind == .person
        && entity.mentions.contains { $0.form == .name && span.contains($0.span) }
    }
    return Set(found.map { TimelineFinder.lastName($0.name) })
  }

  /// Words of one row of synonyms are one term.
  private func term(_ number: Int) -> Int {
    vocabulary.entries[number].rows.first.map { -$0 - 1 } ?? number
  }

  /// A clause stands alone that names who did something and is neither a scrap nor a page.
  private func clarity(_ clause: [Token], _ text: String) -> Int {
    guard let first = clause.first else { return 0 }
    let startsOpen = !Lexicon.classes(of: first.form).isDisjoint(with: [
      .subjectPronoun, .possessive,
    ])
    let names = clause.dropFirst().contains { $0.isCapitalised && !StopWords.contains($0.form) }
    return (startsOpen ? 0 : 2) + (names ? 1 : 0) + ((30...180).contains(text.utf8.count) ? 2 : 0)
      + (first.isCapitalised ? 1 : 0)
  }
}
