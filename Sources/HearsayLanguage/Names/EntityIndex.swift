public import HearsayModel

/// The persons, bodies and places that an article names, and the offices by which it calls them.
public struct EntityIndex: Sendable {
  public private(set) var entities: [Entity] = []
  public private(set) var names: [NameSpan]
  /// For each name the entity it means.
  public private(set) var entityOfName: [Int]
  /// For each token the name that covers it, or -1.
  public let nameAt: [Int]
  /// For each entity the offices that the article, or common knowledge, gives it.
  public private(set) var offices: [[Office]] = []
  /// For each entity whether a man or a woman, where given name, title or office tell.
  private var genders: [Traits.Gender] = []
  private var persons: [String: [Int]] = [:]
  private var others: [String: Int] = [:]

  public init(_ text: ParsedText) {
    names = NameFinder(text).find()
    entityOfName = [Int](repeating: -1, count: names.count)
    var nameAt = [Int](repeating: -1, count: text.tokens.count)
    for (index, name) in names.enumerated() {
      for token in name.tokens { nameAt[token] = index }
    }
    self.nameAt = nameAt
    for index in names.indices { Self.recognise(&names[index], in: text) }
    let words = names.map { text.words($0.tokens) }
    let bodies = Set(
      names.indices.filter { names[$0].kind == .organization && names[$0].tokens.count > 1 }
        .map { words[$0] })
    for index in names.indices where names[index].kind == .person && names[index].office == nil {
      if bodies.contains(words[index]) { names[index].kind = .organization }
    }
    for index in names.indices where isFull(names[index]) { enter(index, words[index], in: text) }
    for index in names.indices where entityOfName[index] < 0 {
      enterShort(index, words[index], in: text)
    }
    for index in names.indices { remember(index, in: text) }
    for index in entities.indices {
      entities[index].mentions.sort { $0.span < $1.span }
      if let office = OfficeHolders.office(of: entities[index].name) {
        offices[index].append(office)
      }
    }
    for name in names.indices { noteTitle(name, in: text) }
    for id in entities.indices where genders[id] == .unknown { genders[id] = gender(of: id) }
  }

  // MARK: Genders

  /// `Mr Reck`, `Dame Ann Lee`.
  private mutating func noteTitle(_ index: Int, in text: ParsedText) {
    let id = entityOfName[index]
    guard id >= 0, entities[id].kind == .person else { return }
    for token
      in (names[index].office
      ?? (names[index].tokens.lowerBound - 1)..<names[index].tokens.lowerBound)
    where token >= 0 && text.has(token, .title) {
      let gender = Genders.ofNoun(text.form(token))
      if gender != .unknown { genders[id] = gender }
    }
  }

  /// By the given name, else by an office that only men or only women hold: "spokeswoman".
  private func gender(of id: Int) -> Traits.Gender {
    guard entities[id].kind == .person else { return .unknown }
    let gender = Self.gender(named: entities[id].name)
    if gender != .unknown { return gender }
    let ofOffices = Set(offices[id].map { Genders.ofNoun($0.head) }).subtracting([.unknown])
    return ofOffices.count == 1 ? ofOffices.first ?? .unknown : .unknown
  }

  /// By the given name, or the noun of one without a name: "his mother".
  private static func gender(named name: String) -> Traits.Gender {
    let words = name.split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last else { return .unknown }
    let gender = Genders.ofGivenName(first.lowercased())
    if gender != .unknown { return gender }
    return Genders.ofNoun(last.first?.isLowercase == true ? String(last) : first.lowercased())
  }

  /// "Collins College", "Grey Heron": where two capitalised words alone would pass for a person, the recogniser knows more.
  private static func recognise(_ name: inout NameSpan, in text: ParsedText) {
    guard name.office == nil, let kind = text.recognised[text.span(name.tokens)] else { return }
    let isOpen = name.kind == nil
    // Two words that the words themselves leave open: "Adaeze Nwosu".
    if kind == .person, isOpen, name.tokens.count > 1 { name.kind = .person }
    if kind != .person, isOpen || name.kind == .person && name.tokens.count > 1 { name.kind = kind }
  }

  private func isFull(_ name: NameSpan) -> Bool { name.kind == .person && name.tokens.count > 1 }

  // MARK: Names to entities

  private mutating func enter(_ index: Int, _ words: String, in text: ParsedText) {
    let family = NameKey.family(words)
    let key = NameKey.key(words)
    let known = persons[family]?.first { id in
      let other = NameKey.key(entities[id].name)
      return other == key || NameKey.isOneSlip(other, key)
        || other.hasPrefix(key.prefix { $0 != " " }) && key.hasPrefix(other.prefix { $0 != " " })
    }
    let id = known ?? add(words, .person)
    if known == nil { persons[family, default: []].append(id) }
    if words.count > entities[id].name.count { entities[id].name = words }
    link(index, to: id, rule: "full-name", in: text)
  }

  private mutating func enterShort(_ index: Int, _ words: String, in text: ParsedText) {
    let name = names[index]
    if name.tokens.count == 1, name.kind == nil || name.kind == .person,
      let id = person(family: NameKey.family(words))
    {
      names[index].kind = .person
      return link(index, to: id, rule: "family-name", in: text)
    }
    guard name.kind != nil || name.office != name.tokens else { return }
    let country = Places.country(words.lowercased())
    let shown = name.kind == .place || name.kind == .group ? country?.name ?? words : words
    let key = NameKey.key(shown)
    let kind = name.kind ?? (hasRoleBefore(name.tokens, in: text) ? .person : .organization)
    let id = others[key] ?? add(shown, kind)
    others[key] = id
    if kind == .person, persons[key] == nil { persons[key] = [id] }
    link(index, to: id, rule: kind == .person ? "single-name" : "name", in: text)
  }

  private func hasRoleBefore(_ tokens: Range<Int>, in text: ParsedText) -> Bool {
    text.has(tokens.lowerBound - 1, [.role, .title])
  }

  /// Lower-case names of the countries that the article names, by name or by demonym.
  public var countries: Set<String> {
    Set(offices.joined().flatMap(\.modifiers).filter { Places.country($0) != nil })
  }

  /// Whom a family name means: its only bearer, or one a slip of the keyboard away.
  private func person(family: String) -> Int? {
    if let ids = persons[family] { return ids.last }
    guard family.utf8.count >= 6 else { return nil }
    let near = persons.keys.sorted().filter { NameKey.isOneSlip($0, family) }
    return near.count == 1 ? persons[near[0]]?.last : nil
  }

  private mutating func add(_ name: String, _ kind: Entity.Kind) -> Int {
    entities.append(Entity(id: entities.count, name: name, kind: kind, mentions: []))
    offices.append([])
    genders.append(kind == .person ? Self.gender(named: name) : .unknown)
    return entities.count - 1
  }

  private mutating func link(_ name: Int, to id: Int, rule: String, in text: ParsedText) {
    entityOfName[name] = id
    entities[id].mentions.append(
      Mention(span: text.span(names[name].tokens), form: .name, rule: rule))
  }

  /// An entity that no name gives: a pair, an unnamed source, a body by its common noun.
  public mutating func entity(_ name: String, _ kind: Entity.Kind, members: [Int] = []) -> Int {
    let key = NameKey.key(name)
    if let id = others[key] { return id }
    let id = add(name, kind)
    entities[id].members = members
    others[key] = id
    return id
  }

  public mutating func mention(_ id: Int, at span: TextSpan, _ form: Mention.Form, rule: String) {
    if !entities[id].mentions.contains(where: { $0.span == span }) {
      entities[id].mentions.append(Mention(span: span, form: form, rule: rule))
    }
  }

  /// Makes a person of an entity whose words alone did not tell: it speaks.
  public mutating func becomePerson(_ id: Int) {
    entities[id].kind = .person
    let family = NameKey.family(entities[id].name)
    if persons[family] == nil { persons[family] = [id] }
  }

  /// Whether "he" or "she" can mean a person: nil where nothing tells.
  public func fits(_ id: Int, pronoun: String) -> Bool? {
    switch genders[id] {
    case .unknown: nil
    case .female: ["she", "her", "hers"].contains(pronoun)
    case .male: ["he", "him", "his"].contains(pronoun)
    }
  }

  /// What a pronoun that surely means a person tells of them.
  public mutating func learnGender(_ id: Int, from pronoun: String) {
    guard genders[id] == .unknown else { return }
    if ["he", "him", "his"].contains(pronoun) { genders[id] = .male }
    if ["she", "her", "hers"].contains(pronoun) { genders[id] = .female }
  }

  /// Other persons of the same family name.
  public func namesakes(of id: Int) -> [Int] {
    (persons[NameKey.family(entities[id].name)] ?? []).filter { $0 != id }
  }

  // MARK: Offices

  private mutating func remember(_ index: Int, in text: ParsedText) {
    let id = entityOfName[index]
    guard id >= 0, entities[id].kind == .person else { return }
    let finder = OfficeFinder(text: text) { [nameAt, names] token in
      nameAt[token] >= 0 && names[nameAt[token]].kind == .person
    }
    for range in finder.offices(of: names[index]) {
      guard let office = Office(range, in: text) else { continue }
      if !offices[id].contains(office) { offices[id].append(office) }
      if entities[id].role == nil { entities[id].role = office.words }
    }
  }

  /// Whether several persons hold an office so that the noun alone does not tell whom it means: "the premier" where two
  /// premiers talk. One who is named twice as often as any other is meant all the same.
  public func isShared(head: String) -> Bool {
    let holders = entities.indices.filter { id in
      entities[id].kind == .person && offices[id].contains { $0.head == head }
    }
    let counts = holders.map { entities[$0].mentions.count }.sorted(by: >)
    return counts.count > 1 && counts[0] < 2 * counts[1]
  }

  /// The person whom an office such as "the Kremlin official" means: the preferred one where a general noun covers
  /// him too, else the one last named before `offset`, else the first named after it.
  public func holder(
    head: String, modifiers: Set<String>, before offset: Int, preferring preferred: Int? = nil
  ) -> Int? {
    var best = (id: -1, at: Int.min)
    for id in entities.indices where entities[id].kind == .person {
      guard offices[id].contains(where: { $0.covers(head: head, modifiers: modifiers) })
      else { continue }
      if id == preferred, modifiers.isEmpty || Office.general.contains(head) { return id }
      // "The president" alone is the president whom the article speaks of most.
      let before =
        modifiers.isEmpty
        ? entities[id].mentions.count
        : entities[id].mentions.last { $0.span.start < offset }?.span.start ?? -1
      if before > best.at { best = (id, before) }
    }
    return best.id < 0 ? nil : best.id
  }
}
