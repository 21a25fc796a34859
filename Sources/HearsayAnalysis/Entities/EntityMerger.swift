import HearsayLanguage
import HearsayModel

/// Brings the clusters of coreference and the entities of the attributions together.
struct EntityMerger {
  private var entities: [Entity]
  /// Entities that an attribution, or a group that one refers to, points at.
  private var isReferred: [Bool]
  /// The same, where a rule found the attribution: its mentions are surer than those of coreference.
  private var isHeard: [Bool]
  /// Whether coreference has seen the entity too.
  private var isConfirmed: [Bool]
  /// The mentions of the entities as they came, in order; disjoint save by accident.
  private let known: [(span: TextSpan, entity: Int, isName: Bool)]
  /// The mentions of referred entities.
  private var taken: Set<TextSpan> = []
  private var claims: SourceClaims

  init(_ annotations: Annotations) {
    entities = annotations.entities
    isReferred = Self.referred(annotations, by: annotations.attributions)
    isHeard = Self.referred(
      annotations,
      by: annotations.attributions.filter { !$0.rule.hasPrefix(LearnedReader.rule) })
    isConfirmed = isHeard
    known = entities.indices.flatMap { id in
      annotations.entities[id].mentions.map { ($0.span, id, $0.form == .name) }
    }.sorted { $0.0 < $1.0 }
    claims = SourceClaims(annotations)
    for (span, entity, _) in known where isHeard[entity] { taken.insert(span) }
    for id in entities.indices where !isHeard[id] && Self.isReplaceable(entities[id]) {
      entities[id].mentions.removeAll { $0.form == .pronoun || $0.form == .role }
    }
  }

  private static func isReplaceable(_ entity: Entity) -> Bool {
    entity.kind != .document && entity.members.isEmpty
  }

  private static func referred(
    _ annotations: Annotations, by attributions: [Attribution]
  ) -> [Bool] {
    var referred = [Bool](repeating: false, count: annotations.entities.count)
    func mark(_ id: Int?) {
      guard let id, referred.indices.contains(id), !referred[id] else { return }
      referred[id] = true
      annotations.entities[id].members.forEach(mark)
    }
    for found in attributions {
      mark(found.sourceEntity)
      mark(found.addresseeEntity)
      for link in found.chain + found.via { mark(link.entity) }
    }
    for entity in annotations.entities where !entity.members.isEmpty { mark(entity.id) }
    return referred
  }

  // MARK: Clusters

  mutating func add(_ cluster: Cluster) {
    guard let kind = cluster.kind else { return }
    let id = home(of: cluster) ?? append(cluster, kind)
    if !isConfirmed[id] {
      // Nobody refers to it: it is what coreference says.
      isConfirmed[id] = true
      entities[id].kind = kind
      entities[id].name = cluster.name
      entities[id].mentions = []
    }
    for member in cluster.mentions
    where isClaimed(member, of: cluster, for: id) || isFree(member, for: id) {
      entities[id].mentions.append(
        Mention(span: member.span, form: member.form, rule: member.rule, score: member.score))
    }
  }

  /// Takes a pronoun from whom the finder of sources gave it, where coreference is surer.
  private mutating func isClaimed(
    _ member: Cluster.Member, of cluster: Cluster, for id: Int
  ) -> Bool {
    guard member.form == .pronoun, entities[id].kind == .person,
      claims.claim(member, of: cluster, for: id)
    else { return false }
    for item in overlapping(member.span) where item.span == member.span {
      if item.entity == id { return false }
      entities[item.entity].mentions.removeAll { $0.span == member.span }
    }
    return true
  }

  /// The entity that most of a cluster's names belong to; one that is referred to comes first. A cluster whose names are
  /// only written like names, "the Captain", goes where one of its noun phrases belongs.
  private func home(of cluster: Cluster) -> Int? {
    var votes: [Int] = []
    for member in cluster.mentions where member.form == .name {
      for item in overlapping(member.span)
      where item.isName && isCore(member.span, of: item.span) && suits(item.entity, cluster) {
        votes.append(item.entity)
      }
    }
    if votes.isEmpty {
      for member in cluster.mentions where member.form == .role {
        for item in overlapping(member.span)
        where isHeard[item.entity] && item.span.start == member.span.start
          && (item.span == member.span || !item.isName) && suits(item.entity, cluster)
        {
          votes.append(item.entity)
        }
      }
    }
    let counted = Dictionary(grouping: votes, by: { $0 }).mapValues(\.count)
    return counted.max { a, b in
      let (first, second) = (isReferred[a.key], isReferred[b.key])
      return first != second ? second : (a.value, -a.key) < (b.value, -b.key)
    }?.key
  }

  /// Whether a name is what a mention is about: "Dell" in "the engineer Dell", not "Norland" in "the Norland Shipping
  /// Agency".
  private func isCore(_ name: TextSpan, of mention: TextSpan) -> Bool {
    name.end >= mention.end || 2 * name.length >= mention.length
  }

  /// A person who is referred to stays a person.
  private func suits(_ id: Int, _ cluster: Cluster) -> Bool {
    guard entities[id].kind != .document, entities[id].members.isEmpty else { return false }
    // "Oslo" and "Norway", one entity until now, are two: the second cluster gets its own.
    guard isHeard[id] else { return !isConfirmed[id] }
    // Who is called "he" or "she" is a person, whatever the finder of names took the name for.
    return (entities[id].kind == .person) == (cluster.kind == .person)
      || cluster.kind == .person && cluster.mentions.contains { $0.form == .pronoun }
  }

  private mutating func append(_ cluster: Cluster, _ kind: Entity.Kind) -> Int {
    entities.append(Entity(id: entities.count, name: cluster.name, kind: kind, mentions: []))
    isReferred.append(false)
    isHeard.append(false)
    isConfirmed.append(true)
    return entities.count - 1
  }

  /// Whether a mention is not another's already, and not there yet.
  private func isFree(_ member: Cluster.Member, for id: Int) -> Bool {
    guard !taken.contains(member.span) else { return false }
    // "his" in "his wife" is another's word than the phrase.
    if member.form == .pronoun { return true }
    for item in overlapping(member.span) where isHeard[item.entity] {
      if item.isName == (member.form == .name) { return false }
      // "Engineer Dell" is there: "Dell" says it once more.
      if item.entity == id, isCore(member.span, of: item.span) { return false }
    }
    return true
  }

  /// Mentions, as they came, that share words with a span.
  private func overlapping(_ span: TextSpan) -> [(span: TextSpan, entity: Int, isName: Bool)] {
    var low = 0
    var high = known.count
    while low < high {
      let middle = (low + high) / 2
      if known[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    var first = low
    while first > 0, low - first < 6 { first -= 1 }
    return known[first...].prefix { $0.span.start < span.end }.filter { $0.span.overlaps(span) }
  }

  // MARK: The result

  /// Without those that only put words before a name: of "Engineer Dell" and "Dell" the second.
  private static func once(_ mentions: [Mention]) -> [Mention] {
    var named: Set<Int> = []
    for mention in mentions where mention.form == .name { named.insert(mention.span.end) }
    var seen: Set<Int> = []
    return mentions.reversed().filter { mention in
      !named.contains(mention.span.end) || seen.insert(mention.span.end).inserted
    }.reversed()
  }

  /// Writes the entities back: without those that nobody but the finder of names has seen, numbered anew.
  mutating func finish(_ annotations: inout Annotations) {
    claims.apply(to: &annotations.attributions, entities)
    var places: [Int?] = []
    var kept: [Entity] = []
    for id in entities.indices {
      let isShown = !entities[id].mentions.isEmpty || isReferred[id]
      let isKnown = isConfirmed[id] || isReferred[id]
      let stays = isKnown && isShown || !Self.isReplaceable(entities[id])
      places.append(stays ? kept.count : nil)
      guard stays else { continue }
      entities[id].id = kept.count
      entities[id].mentions.sort { $0.span < $1.span }
      entities[id].mentions = Self.once(entities[id].mentions)
      kept.append(entities[id])
    }
    let place = { (id: Int?) in id.flatMap { places.indices.contains($0) ? places[$0] : nil } }
    for index in kept.indices { kept[index].members = kept[index].members.compactMap(place) }
    annotations.entities = kept
    for index in annotations.attributions.indices {
      annotations.attributions[index].renumber(place)
    }
  }
}

extension Attribution {
  /// Entities by their new numbers.
  fileprivate mutating func renumber(_ place: (Int?) -> Int?) {
    sourceEntity = place(sourceEntity)
    addresseeEntity = place(addresseeEntity)
    for index in chain.indices { chain[index].entity = place(chain[index].entity) }
    for index in via.indices { via[index].entity = place(via[index].entity) }
  }
}
