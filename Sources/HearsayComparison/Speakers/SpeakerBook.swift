import HearsayModel

/// Who speaks in a set of articles, each once, however the articles spell the name.
struct SpeakerBook {
  struct Speaker {
    /// The fullest form of the name.
    var name: String
    var kind: Origin.Kind
    /// A body that the person speaks for.
    var party: String?
    /// A people, a camp or a government rather than somebody who says something once: "Democrats", "Norway".
    var isCollective: Bool
    /// Articles in which the speaker has a word, ascending.
    var articles: [Int]
  }

  private(set) var speakers: [Speaker] = []
  private var numbers: [Key: Int] = [:]

  /// How an article names a speaker.
  private struct Key: Hashable {
    var article: Int
    var name: String
    var kind: SourceLink.Kind
  }

  /// - Parameter namesakes: pairs of names known to be one person by other evidence.
  init(_ articles: [AnnotatedArticle], among indices: [Int], namesakes: [(String, String)] = []) {
    var named = NamedSpeakers(articles, among: indices)
    named.unite(namesakes: namesakes)
    for group in named.groups() {
      let number = speakers.count
      speakers.append(group.speaker)
      for item in group.items {
        numbers[Key(article: item.article, name: item.link.name, kind: item.link.kind)] = number
      }
    }
  }

  /// The speakers of one link: several where it names a group of known members.
  func layer(_ link: SourceLink, in article: AnnotatedArticle, at index: Int) -> [Int] {
    NamedSpeakers.parts(of: link, in: article).compactMap {
      numbers[Key(article: index, name: $0.name, kind: $0.kind)]
    }
  }
}

/// The names in the chains of a set of articles, joined where they mean one speaker.
private struct NamedSpeakers {
  struct Item {
    var article: Int
    var link: SourceLink
    var name: SpeakerName
    var count: Int
  }

  struct Group {
    var items: [Item]
    var speaker: SpeakerBook.Speaker
  }

  private(set) var items: [Item] = []
  private var sets: DisjointSets

  init(_ articles: [AnnotatedArticle], among indices: [Int]) {
    for index in indices {
      var counts: [SourceLink: Int] = [:]
      for attribution in articles[index].annotations.attributions {
        for link in articles[index].links(of: attribution) {
          for part in NamedSpeakers.parts(of: link, in: articles[index]) {
            counts[part, default: 0] += 1
          }
        }
      }
      let links = counts.sorted {
        ($0.key.name, $0.key.kind.rawValue, $0.key.party ?? "") < (
          $1.key.name, $1.key.kind.rawValue, $1.key.party ?? ""
        )
      }
      for (link, count) in links {
        let name = SpeakerName(link.name, kind: link.kind)
        items.append(Item(article: index, link: link, name: name, count: count))
      }
    }
    sets = DisjointSets(count: items.count)
    uniteSame()
    uniteShortNames()
    uniteMisprints()
  }

  /// The members of a group whose members are known; otherwise the link itself.
  static func parts(of link: SourceLink, in article: AnnotatedArticle) -> [SourceLink] {
    let entities = article.annotations.entities
    guard link.kind == .group else { return [link] }
    if let entity = link.entity, entities.indices.contains(entity) {
      let members = entities[entity].members.filter(entities.indices.contains)
      if members.count > 1 {
        return members.map {
          SourceLink(name: entities[$0].name, kind: entities[$0].kind.linkKind, entity: $0)
        }
      }
    }
    return [link]
  }

  // MARK: Joining

  /// The same parts of a name and no different country: "Justice Department", "Department of Justice".
  private mutating func uniteSame() {
    var first: [SpeakerName: Int] = [:]
    for index in items.indices where items[index].link.kind != .unnamed {
      if items[index].name.isPerson && items[index].name.first == nil { continue }
      if let other = first[items[index].name] {
        sets.unite(index, other)
      } else {
        first[items[index].name] = index
      }
    }
    uniteOfficesWithoutCountry()
  }

  /// "Foreign Ministry" is the one foreign ministry that the articles name with its country, if it is one.
  private mutating func uniteOfficesWithoutCountry() {
    var countries: [[String]: [String: Int]] = [:]
    for (index, item) in items.enumerated() where !item.name.isPerson && item.link.kind != .unnamed
    {
      if let country = item.name.country {
        countries[item.name.parts, default: [:]][country] = index
      }
    }
    for (index, item) in items.enumerated() where !item.name.isPerson && item.name.country == nil {
      guard item.link.kind != .unnamed, let known = countries[item.name.parts], known.count == 1,
        let other = known.values.first
      else { continue }
      sets.unite(index, other)
    }
  }

  /// A last name alone is the one person of that name whom its article, or else the story, has speak the most; two who
  /// speak alike keep it open.
  private mutating func uniteShortNames() {
    var byLast: [String: [Int]] = [:]
    for (index, item) in items.enumerated() where item.name.isPerson {
      byLast[item.name.last, default: []].append(index)
    }
    for last in byLast.keys.sorted() {
      let group = byLast[last] ?? []
      let full = group.filter { items[$0].name.first != nil }
      uniteFirstNames(full)
      var open: Int?
      for short in group where items[short].name.first == nil {
        let near = full.filter { items[$0].article == items[short].article }
        if let person = mostSpokenOf(near) ?? mostSpokenOf(full) {
          sets.unite(short, person)
        } else if let other = open {
          sets.unite(short, other)
        } else {
          open = short
        }
      }
    }
  }

  /// The one person of some names; of several the one who speaks three times as often as the next.
  private mutating func mostSpokenOf(_ full: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for index in full { counts[sets.root(index), default: 0] += items[index].count }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = sorted.first else { return nil }
    return sorted.count == 1 || first.value >= 3 * sorted[1].value ? first.key : nil
  }

  /// "Jon" and "Jonathan", "J." and "Jon"; never "Mark" and "John".
  private mutating func uniteFirstNames(_ full: [Int]) {
    for (place, a) in full.enumerated() {
      for b in full[..<place] {
        guard let x = items[a].name.first, let y = items[b].name.first else { continue }
        let shorter = x.count < y.count ? x : y
        let longer = x.count < y.count ? y : x
        if longer.hasPrefix(shorter) && shorter.count >= 3 || x == y { sets.unite(a, b) }
      }
    }
  }

  /// "Huntsmann" beside "Huntsman": a rare form one letter away from a frequent one, with no other first name.
  private mutating func uniteMisprints() {
    let people = items.indices.filter { items[$0].name.isPerson }
    for a in people {
      for b in people where items[a].count < items[b].count || a < b {
        let x = items[a].name
        let y = items[b].name
        guard x.first == nil || y.first == nil || x.first == y.first,
          NameParts.isMisprint(x.last, y.last)
        else { continue }
        sets.unite(a, b)
      }
    }
  }

  mutating func unite(namesakes: [(String, String)]) {
    for (a, b) in namesakes {
      guard let x = items.firstIndex(where: { $0.link.name == a }),
        let y = items.firstIndex(where: { $0.link.name == b })
      else { continue }
      sets.unite(x, y)
    }
  }

  // MARK: Groups

  /// Each speaker once, by name.
  mutating func groups() -> [Group] {
    var members: [Int: [Item]] = [:]
    for index in items.indices where items[index].link.kind != .unnamed {
      members[sets.root(index), default: []].append(items[index])
    }
    return members.values.map(group).sorted {
      ($0.speaker.name, $0.speaker.kind.rawValue, $0.speaker.articles.count) < (
        $1.speaker.name, $1.speaker.kind.rawValue, $1.speaker.articles.count
      )
    }
  }

  private func group(_ items: [Item]) -> Group {
    // The fullest name; of equals the most frequent, then the first of the alphabet.
    let best = items.max { a, b in
      (a.name.parts.count, a.count, b.link.name) < (b.name.parts.count, b.count, a.link.name)
    }
    let parties = items.compactMap(\.link.party).sorted()
    return Group(
      items: items,
      speaker: SpeakerBook.Speaker(
        name: best?.link.name ?? "", kind: Origin.Kind(best?.link.kind ?? .person),
        party: parties.first,
        isCollective: items.contains { $0.link.kind == .group } || best?.name.isCountry == true,
        articles: Set(items.map(\.article)).sorted()))
  }
}

extension AnnotatedArticle {
  /// Every link of a chain and of what the article shows beyond it, from the innermost outwards.
  func links(of attribution: Attribution) -> [SourceLink] {
    var links = attribution.chain
    if links.isEmpty, let name = attribution.sourceName {
      let entity = attribution.sourceEntity.flatMap {
        annotations.entities.indices.contains($0) ? $0 : nil
      }
      let kind = entity.map { annotations.entities[$0].kind.linkKind } ?? .person
      links = [SourceLink(name: name, kind: kind, entity: entity)]
    }
    return (links + attribution.via).map(\.withKindByName)
  }
}

extension SourceLink {
  /// "Harbour Ministry", written large throughout, is a name even where it was taken for a description.
  fileprivate var withKindByName: SourceLink {
    guard kind == .unnamed else { return self }
    let words = name.split(separator: " ").filter {
      !["the", "of", "for", "and"].contains($0.lowercased())
    }
    guard words.count > 1, words.allSatisfy({ $0.first?.isUppercase == true }) else { return self }
    var link = self
    link.kind = .institution
    return link
  }
}

extension Origin.Kind {
  init(_ kind: SourceLink.Kind) {
    switch kind {
    case .person: self = .person
    case .institution, .group: self = .institution
    case .document: self = .document
    case .unnamed: self = .unnamed
    }
  }
}

extension Entity.Kind {
  var linkKind: SourceLink.Kind {
    switch self {
    case .person: .person
    case .organization, .place: .institution
    case .group: .group
    case .document: .document
    }
  }
}
