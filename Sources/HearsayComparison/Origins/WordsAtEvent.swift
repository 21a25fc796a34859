import HearsayModel

/// What the articles know of the words said at their event, and on whose word: of a talk of two premiers everything that
/// either said may have come through one aide.
///
/// *That* somebody said it is counted over the links outside the speaker (contract §4).
struct WordsAtEvent {
  let counter: OriginCounter

  /// - Parameter members: the articles of one story.
  /// - Returns: nil where no article gives words of a talk through anybody.
  func find(_ members: [Int]) -> EventWords? {
    guard let channel = channel(of: members) else { return nil }
    let accounts = members.flatMap { chains(in: $0, of: channel) }
    guard accounts.count > 1 else { return nil }
    let count = counter.count(accounts)
    guard count.range.upperBound > 0 else { return nil }
    return EventWords(
      event: channel.rawValue, speakers: namesOfSpeakers(members), origins: count.origins,
      independentOrigins: count.range,
      articles: Set(accounts.map(\.article)).sorted { counter.rank[$0] < counter.rank[$1] },
      evidence: members.sorted { counter.rank[$0] < counter.rank[$1] }.compactMap {
        told(in: $0, by: count.origins)
      },
      because: count.because)
  }

  /// The chains through which an article has the words of those who talked.
  private func chains(in article: Int, of channel: Attribution.Channel) -> [Claim.Account] {
    talk(in: article).filter { $0.channel == channel }.compactMap { attribution in
      let outer = Array(attribution.chain.dropFirst())
      guard !outer.isEmpty || !attribution.via.isEmpty else { return nil }
      return Claim.Account(
        article: article, spans: attribution.content, attribution: attribution.id,
        relation: .verbatim, chain: outer, via: attribution.via)
    }
  }

  private func talk(in article: Int) -> [Attribution] {
    counter.articles[article].annotations.attributions.filter(isOfTalk)
  }

  /// The kind of talk of which the articles give most words.
  private func channel(of members: [Int]) -> Attribution.Channel? {
    var counts: [Attribution.Channel: Int] = [:]
    for channel in members.flatMap({ talk(in: $0) }).compactMap(\.channel) {
      counts[channel, default: 0] += 1
    }
    return counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
  }

  private func isOfTalk(_ attribution: Attribution) -> Bool {
    switch attribution.channel {
    case .phoneCall, .videoConference, .meeting: attribution.sourceName != nil
    default: false
    }
  }

  /// Whoever a third of the articles that have somebody speak there have speak there.
  private func namesOfSpeakers(_ members: [Int]) -> [String] {
    var counts: [String: Int] = [:]
    var tellers = 0
    for article in members {
      let links = talk(in: article).compactMap(\.chain.first).filter { $0.kind == .person }
      let names = links.flatMap { link in
        counter.book.layer(link, in: counter.articles[article], at: article).map {
          counter.book.speakers[$0].name
        }
      }
      for name in Set(names) { counts[name, default: 0] += 1 }
      if !names.isEmpty { tellers += 1 }
    }
    return counts.filter { $0.value * 3 >= tellers }.keys.sorted()
  }

  /// The sentence in which an article says how it has the words: "Dorn told reporters", "at a briefing".
  private func told(in article: Int, by origins: [Origin]) -> Passage? {
    let annotated = counter.articles[article]
    let names = Set(origins.map(\.name))
    let outer = annotated.annotations.attributions.filter { attribution in
      attribution.parent == nil
        && attribution.chain.contains { link in
          counter.book.layer(link, in: annotated, at: article).contains {
            names.contains(counter.book.speakers[$0].name)
          }
        }
    }
    let best = outer.first { $0.channel != nil && saysHow($0, annotated) } ?? outer.first
    guard let best, let span = sentences(best, annotated) else { return nil }
    return Passage(article: article, span: span)
  }

  private func saysHow(_ attribution: Attribution, _ annotated: AnnotatedArticle) -> Bool {
    let words: Set<String> = [
      "reporters", "journalists", "briefing", "statement", "interview", "conference",
    ]
    return annotated.annotations.sentences[attribution.sentences].contains { sentence in
      sentence.tokens.contains { words.contains(annotated.annotations.tokens[$0].form) }
    }
  }

  private func sentences(_ attribution: Attribution, _ annotated: AnnotatedArticle) -> TextSpan? {
    let cue = attribution.cue.first ?? attribution.content.first
    return cue.flatMap { annotated.sentence(at: $0.start) }
      .map { annotated.annotations.sentences[$0].span }
  }
}
