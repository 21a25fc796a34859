import HearsayModel

/// Says what a story is: its title, its event and why its articles belong together.
struct StoryBuilder {
  let articles: [AnnotatedArticle]
  let order: ArticleOrder

  func build(_ members: [Int]) -> Story {
    var id = StableID()
    for key in members.map({ order.key[$0] }).sorted() { id.add(key) }
    let profiles = members.map { ArticleProfile(articles[$0]) }
    let center = center(members, profiles)
    let event = event(members, profiles)
    var story = Story(
      id: id.string("story"), title: title(of: center), date: event.date, articles: members,
      event: event)
    story.because = reasons(members, profiles, event)
    return story
  }

  // MARK: Title

  /// The article most like the others; of equals one with a headline, then the first by its words.
  private func center(_ members: [Int], _ profiles: [ArticleProfile]) -> Int {
    var sums = [Double](repeating: 0, count: members.count)
    for (a, b, similarity) in WeightedVectors(profiles.map(\.counts)).similarPairs(atLeast: 0) {
      sums[a] += similarity
      sums[b] += similarity
    }
    let best = members.indices.max { a, b in
      (headline(members[a]) == nil ? 0 : 1, sums[a], -order.rank[members[a]])
        < (headline(members[b]) == nil ? 0 : 1, sums[b], -order.rank[members[b]])
    }
    return best.map { members[$0] } ?? 0
  }

  private func headline(_ index: Int) -> String? {
    let article = articles[index].article
    if let title = article.title, !title.isEmpty { return title }
    return article.blocks.first { $0.kind == .headline }.map { article.text.oneLine($0.span) }
  }

  private func title(of index: Int) -> String {
    if let headline = headline(index) { return headline }
    let article = articles[index]
    return article.annotations.sentences.first.map { article.text.oneLine($0.span) }
      ?? article.article.id
  }

  // MARK: Event

  /// Sentences that say what happened: headlines and the first three of the prose.
  private func opening(_ index: Int) -> [Sentence] {
    let article = articles[index]
    func kind(_ sentence: Sentence) -> Block.Kind? {
      article.article.blocks.indices.contains(sentence.block)
        ? article.article.blocks[sentence.block].kind : nil
    }
    let heads = article.annotations.sentences.filter { kind($0) == .headline }
    return heads + article.annotations.sentences.filter { kind($0) == .paragraph }.prefix(3)
  }

  private func event(_ members: [Int], _ profiles: [ArticleProfile]) -> StoryEvent {
    let kinds = Tally(
      members.map { index in
        let tokens = articles[index].annotations.tokens
        return opening(index).flatMap { sentence in
          sentence.tokens.clamped(to: tokens.indices).compactMap {
            EventNouns.name(at: $0, in: tokens)
          }
        }
      })
    let kind = kinds.best(atLeast: 1).first
    let names = participants(members)
    let evidence = members.compactMap { index -> Passage? in
      let sentences = opening(index)
      let telling = sentences.first { sentence in
        let tokens = articles[index].annotations.tokens
        return sentence.tokens.clamped(to: tokens.indices).contains {
          EventNouns.name(at: $0, in: tokens) == kind
        }
      }
      return (telling ?? sentences.first).map { Passage(article: index, span: $0.span) }
    }
    return StoryEvent(kind: kind, participants: names, date: date(profiles), evidence: evidence)
  }

  /// People and bodies in the openings of half of the articles, people first; where two or more of them speak or are
  /// spoken to, the others (ships, places taken for people) are left out.
  private func participants(_ members: [Int]) -> [String] {
    var spellings: [String: [[String]]] = [:]
    var isPerson: [String: Bool] = [:]
    var talking: Set<String> = []
    let lists = members.map { index -> [String] in
      let spans = opening(index).map(\.span)
      let heard = entitiesHeard(index)
      return articles[index].annotations.entities.indices.compactMap { number in
        let entity = articles[index].annotations.entities[number]
        guard entity.kind == .person || entity.kind == .organization,
          entity.mentions.contains(where: { mention in spans.contains { $0.contains(mention.span) }
          })
        else { return nil }
        let key = SpeakerName(entity.name, kind: entity.kind.linkKind)
        let name = entity.kind == .person ? key.last : key.parts.joined(separator: " ")
        spellings[name, default: []].append([entity.name])
        isPerson[name] = entity.kind == .person
        if heard.contains(number) { talking.insert(name) }
        return name
      }
    }
    var shared = Tally(lists).best(atLeast: max(1, (members.count + 1) / 2))
    if shared.count(where: talking.contains) >= 2 { shared = shared.filter(talking.contains) }
    let people = shared.filter { isPerson[$0] == true } + shared.filter { isPerson[$0] != true }
    return people.prefix(4).compactMap { Tally(spellings[$0] ?? []).best(atLeast: 1).first }
  }

  /// The entities that an article has speaking or spoken to.
  private func entitiesHeard(_ index: Int) -> Set<Int> {
    Set(
      articles[index].annotations.attributions.flatMap {
        [$0.sourceEntity, $0.addresseeEntity].compactMap { $0 }
      })
  }

  /// The day that most articles give the event.
  private func date(_ profiles: [ArticleProfile]) -> String? {
    let days = profiles.map { profile -> [String] in
      guard let days = profile.eventDay.days, days.first == days.last else { return [] }
      return [days.first.description]
    }
    return Tally(days).best(atLeast: 1).first
  }

  private func reasons(_ members: [Int], _ profiles: [ArticleProfile], _ event: StoryEvent)
    -> [String]
  {
    guard members.count > 1 else { return [] }
    var reasons: [String] = []
    let words = event.participants + (event.kind.map { [$0] } ?? [])
    if !words.isEmpty { reasons.append("The openings share \(Wording.list(words)).") }
    if let date = event.date {
      let dated = profiles.count { $0.eventDay.days?.first.description == date }
      reasons.append("\(dated) of \(members.count) articles date it \(date).")
    }
    reasons.append("Their rarer words agree more than those of unrelated articles.")
    return reasons
  }
}

/// Counts in how many lists each item stands.
private struct Tally {
  private var counts: [String: (lists: Int, times: Int)] = [:]

  init(_ lists: [[String]]) {
    for list in lists {
      for item in Set(list) { counts[item, default: (0, 0)].lists += 1 }
      for item in list { counts[item, default: (0, 0)].times += 1 }
    }
  }

  /// Items in so many lists, the most frequent first; of equals the longer, then by the alphabet.
  func best(atLeast least: Int) -> [String] {
    counts.filter { $0.value.lists >= least }.sorted { a, b in
      let x = (-a.value.lists, -a.value.times, -a.key.count)
      let y = (-b.value.lists, -b.value.times, -b.key.count)
      return x != y ? x < y : a.key < b.key
    }.map(\.key)
  }
}
