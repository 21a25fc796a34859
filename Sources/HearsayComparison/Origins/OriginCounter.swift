import HearsayLanguage
import HearsayModel

/// What the accounts of one claim rest on.
struct OriginCount {
  var origins: [Origin]
  var range: ClosedRange<Int>
  var because: [String]
}

/// Counts independent origins: the most chains of sources that share nobody (vertex-disjoint paths, Menger 1927).
struct OriginCounter {
  let articles: [AnnotatedArticle]
  let book: SpeakerBook
  let parties: Parties
  let copies: Copies
  /// For each article its place in an order that its place in the input does not change.
  let rank: [Int]

  func count(_ accounts: [Claim.Account]) -> OriginCount {
    var chains = ClaimChains(self, accounts)
    chains.completeWithinArticles()
    chains.mergeCopies()
    chains.mergeQuotations()
    chains.mergeOffices()
    chains.reachGroupsThroughTheirReporter()
    return chains.count()
  }

  /// What an article is called in a sentence: its outlet, or its own name.
  func label(_ article: Int) -> String {
    let outlet = articles[article].article.outlet ?? ""
    return outlet.isEmpty ? articles[article].article.id : outlet
  }

  /// "Harbour Post, Norrby Times and Daily Ferry", each once, by the alphabet.
  func labels(_ indices: some Sequence<Int>) -> String {
    Wording.list(Set(indices.map(label)).sorted())
  }
}

/// The accounts of one claim as chains of nodes.
private struct ClaimChains {
  private struct Chain {
    var account: Claim.Account
    var layers: [[Int]]
    /// Nodes that the sentence leaves out and the article shows.
    var inferred: Set<Int>
  }

  private let counter: OriginCounter
  private var chains: [Chain] = []
  /// Articles that tell it in their own voice.
  private var ownVoice: [Int] = []
  /// Articles that attribute it without showing to whom.
  private var unresolved: [Int] = []
  private var because: [String] = []
  /// Unnamed sources follow the speakers of the book.
  private var unnamed: [Origin] = []

  init(_ counter: OriginCounter, _ accounts: [Claim.Account]) {
    self.counter = counter
    var keys = UnnamedKeys()
    let ordered = accounts.sorted {
      (counter.rank[$0.article], $0.spans.first?.start ?? 0) < (
        counter.rank[$1.article], $1.spans.first?.start ?? 0
      )
    }
    for account in ordered {
      let article = counter.articles[account.article]
      let layers = (account.chain + account.via).map { link in
        link.kind == .unnamed
          ? nodes(link, account, &keys)
          : counter.book.layer(link, in: article, at: account.article)
      }
      guard layers.contains(where: { !$0.isEmpty }) else {
        if account.attribution == nil {
          ownVoice.append(account.article)
        } else {
          unresolved.append(account.article)
        }
        continue
      }
      let inferred = Set(layers.suffix(account.via.count).joined())
      chains.append(
        Chain(account: account, layers: layers.filter { !$0.isEmpty }, inferred: inferred))
    }
  }

  private var firstUnnamed: Int { counter.book.speakers.count }

  /// One node for each person of whom an unnamed source's description speaks.
  private mutating func nodes(
    _ link: SourceLink, _ account: Claim.Account, _ keys: inout UnnamedKeys
  ) -> [Int] {
    let source = UnnamedSource(link.name)
    let addressee = account.attribution.flatMap {
      counter.articles[account.article].annotations.attributions[$0].addresseeName
    }
    let first = keys.place(source, article: account.article, addressee: addressee)
    while unnamed.count < keys.count {
      unnamed.append(Origin(name: link.name, kind: .unnamed, party: link.party, occasions: []))
    }
    return (first..<(first + source.count)).map { firstUnnamed + $0 }
  }

  // MARK: What is one

  /// Where an article gives the same thing twice, once without the reporter, it has it through the reporter.
  mutating func completeWithinArticles() {
    chains = chains.filter { chain in
      !chains.contains { other in
        other.account.article == chain.account.article && other.layers.count > chain.layers.count
          && Array(other.layers.prefix(chain.layers.count)) == chain.layers
      }
    }
  }

  /// Of accounts that are one text only the one with the fullest chain counts.
  mutating func mergeCopies() {
    var kept: [Chain] = []
    var carriers: [Set<String>] = []
    for chain in chains.sorted(by: isFuller) {
      let label = counter.label(chain.account.article)
      let original = kept.firstIndex {
        $0.account.article != chain.account.article
          && counter.copies.areOne($0.account, chain.account)
      }
      if let original {
        carriers[original].insert(label)
      } else {
        kept.append(chain)
        carriers.append([])
      }
    }
    for (chain, copies) in zip(kept, carriers) where !copies.isEmpty {
      let labels = copies.union([counter.label(chain.account.article)]).sorted()
      say("\(Wording.list(labels)) carry the same text here: it counts once.")
    }
    chains = kept.sorted { place($0) < place($1) }
  }

  /// The same eight quoted words were spoken once, whoever is said to have spoken them: they count with whom most
  /// articles credit.
  mutating func mergeQuotations() {
    let rows = chains.map { QuotedRows($0.account, in: counter.articles[$0.account.article]).rows }
    var sets = DisjointSets(count: chains.count)
    var first: [[String]: Int] = [:]
    for (index, rows) in rows.enumerated() {
      for row in rows {
        if let other = first[row] { sets.unite(index, other) } else { first[row] = index }
      }
    }
    let groups = Dictionary(grouping: chains.indices) { sets.root($0) }.values
      .filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    let dropped = Set(groups.flatMap { credited(elsewhereIn: $0) })
    chains = chains.indices.filter { !dropped.contains($0) }.map { chains[$0] }
  }

  /// Chains of one quotation that share nobody with the one whom most articles credit.
  private mutating func credited(elsewhereIn group: [Int]) -> [Int] {
    var articles: [Int: Set<Int>] = [:]
    for index in group {
      for node in chains[index].layers.joined() {
        articles[node, default: []].insert(chains[index].account.article)
      }
    }
    // Of equals the one whom the first account in the order of the articles' words credits.
    let order = group.flatMap { Array(chains[$0].layers.joined()) }
    let speaker = order.max { a, b in
      (articles[a]?.count ?? 0, -(order.firstIndex(of: a) ?? 0)) < (
        articles[b]?.count ?? 0, -(order.firstIndex(of: b) ?? 0)
      )
    }
    guard let speaker else { return [] }
    return group.filter { index in
      guard !chains[index].layers.joined().contains(speaker) else { return false }
      let others = Wording.list(Set(chains[index].layers.joined().map(name)).sorted())
      say(
        "\(counter.label(chains[index].account.article)) credits the same quoted words to \(others): they count once."
      )
      return true
    }
  }

  private func place(_ chain: Chain) -> (Int, Int) {
    (counter.rank[chain.account.article], chain.account.spans.first?.start ?? 0)
  }

  /// More links first, then people before offices, then a name's place in the book.
  private func isFuller(_ a: Chain, _ b: Chain) -> Bool {
    func people(_ chain: Chain) -> Int {
      chain.layers.joined().filter {
        $0 < firstUnnamed && counter.book.speakers[$0].kind == .person
      }.count
    }
    let x = (-people(a), -a.layers.count, place(a).0, place(a).1)
    let y = (-people(b), -b.layers.count, place(b).0, place(b).1)
    return x < y
  }

  /// An office speaks through its people: where one of them gives the claim, or is its only voice in the article,
  /// the office's word is that person's.
  mutating func mergeOffices() {
    let people = Set(chains.flatMap { $0.layers.joined() }).filter { $0 < firstUnnamed }.sorted()
    for index in chains.indices {
      let article = chains[index].account.article
      for layer in chains[index].layers.indices {
        chains[index].layers[layer] = Set(
          chains[index].layers[layer].map { voice(of: $0, in: article, among: people) }
        ).sorted()
      }
      chains[index].layers = chains[index].layers.reduce(into: []) { layers, layer in
        if layers.last != layer { layers.append(layer) }
      }
    }
  }

  private mutating func voice(of node: Int, in article: Int, among people: [Int]) -> Int {
    guard node < firstUnnamed, counter.book.speakers[node].kind == .institution else { return node }
    let office = Wording.sentenceStart(counter.book.speakers[node].name)
    if let person = counter.parties.onlyVoice(of: node, in: article) {
      let name = counter.book.speakers[person].name
      say(
        "\(office) speaks through \(name) alone in \(counter.label(article)), which is inferred: they count as one."
      )
      return person
    }
    if let person = people.first(where: { counter.parties.bodies[$0].contains(node) }) {
      say(
        "\(counter.book.speakers[person].name) speaks for \(counter.book.speakers[node].name): they count as one."
      )
      return person
    }
    return node
  }

  /// "Berg and Lind agreed": two chains, unless another article shows who told what both said.
  mutating func reachGroupsThroughTheirReporter() {
    for index in chains.indices {
      guard let outermost = chains[index].layers.last, outermost.count > 1 else { continue }
      let members = Set(outermost)
      let reporters = chains.compactMap { chain -> Int? in
        guard let place = chain.layers.firstIndex(where: { !members.isDisjoint(with: $0) }),
          place + 1 < chain.layers.count, let last = chain.layers.last, last.count == 1
        else { return nil }
        return last.first
      }
      guard let reporter = reporters.min(), Set(reporters).count == 1 else { continue }
      chains[index].layers.append([reporter])
      chains[index].inferred.insert(reporter)
      let names = Wording.list(outermost.map(name).sorted())
      say(
        "What \(names) said is known through \(name(reporter)), as the other accounts show, which is inferred."
      )
    }
  }

  // MARK: The count

  func count() -> OriginCount {
    if chains.isEmpty, !unresolved.isEmpty {
      let nobody = Origin(name: "unnamed source", kind: .unnamed, party: nil, occasions: [])
      return OriginCount(
        origins: [nobody], range: 1...1,
        because: ["\(counter.labels(unresolved)) \(attribute(unresolved)) it to nobody by name."])
    }
    let all = DisjointChains(chains.map(\.layers))
    let named = DisjointChains(
      chains.map(\.layers).filter { layers in !layers.joined().contains { $0 >= firstUnnamed } })
    let low = chains.isEmpty ? 0 : max(1, named.count)
    let range = min(low, all.count)...all.count
    return OriginCount(
      origins: all.cut.map(origin), range: range, because: reasons(all.cut, range: range))
  }

  private func reasons(_ cut: [Int], range: ClosedRange<Int>) -> [String] {
    guard !chains.isEmpty else {
      let say = Set(ownVoice).count == 1 ? "says it in its own voice" : "say it in their own voice"
      return ["\(counter.labels(ownVoice)) \(say): no source is named."]
    }
    var reasons = cut.map { node -> String in
      let through = chains.filter { $0.layers.joined().contains(node) }
      let outlets = Set(through.map(\.account.article))
      let inferred = through.contains { $0.inferred.contains(node) } ? " (inferred)" : ""
      let give = outlets.count == 1 ? "gives" : outlets.count == 2 ? "both give" : "all give"
      return "\(counter.labels(outlets)) \(give) it through \(name(node))\(inferred)."
    }
    reasons += because
    if range.lowerBound < range.upperBound {
      reasons.append("An unnamed source may be one of the others, so the count is a range.")
    }
    if !unresolved.isEmpty {
      reasons.append(
        "\(counter.labels(unresolved)) \(attribute(unresolved)) it to nobody by name, which adds no origin."
      )
    }
    if !ownVoice.isEmpty {
      let outlets = Set(ownVoice).count
      reasons.append(
        "\(counter.labels(ownVoice)) \(outlets == 1 ? "adds" : "add") no origin: own voice.")
    }
    return reasons
  }

  private func attribute(_ articles: [Int]) -> String {
    Set(articles).count == 1 ? "attributes" : "attribute"
  }

  private func name(_ node: Int) -> String {
    node < firstUnnamed ? counter.book.speakers[node].name : unnamed[node - firstUnnamed].name
  }

  private func origin(_ node: Int) -> Origin {
    var origin =
      unnamed.indices.contains(node - firstUnnamed)
      ? unnamed[node - firstUnnamed]
      : Origin(
        name: counter.book.speakers[node].name, kind: counter.book.speakers[node].kind,
        party: counter.book.speakers[node].party, occasions: [])
    let heard = chains.filter { $0.layers.last?.contains(node) == true }.compactMap { chain in
      chain.account.attribution.flatMap { occasion(of: $0, in: chain.account.article) }
    }
    origin.occasions = Set(heard).sorted { ($0.kind, $0.date ?? "") < ($1.kind, $1.date ?? "") }
    return origin
  }

  /// The occasion on which whoever reports an attribution at last spoke: not the talk that is reported.
  private func occasion(of number: Int, in article: Int) -> Occasion? {
    let attributions = counter.articles[article].annotations.attributions
    guard attributions.indices.contains(number) else { return nil }
    var outer = attributions[number]
    for _ in 0..<attributions.count {
      guard let parent = outer.parent, attributions.indices.contains(parent) else { break }
      outer = attributions[parent]
    }
    return outer.via.isEmpty ? outer.occasion : nil
  }

  private mutating func say(_ sentence: String) {
    if !because.contains(sentence) { because.append(sentence) }
  }
}

/// Which unnamed sources may be one: of one article, or told to one outlet, under one noun.
private struct UnnamedKeys {
  private struct Key: Hashable {
    var place: String
    var head: String
    var count: Int
  }

  private var places: [Key: Int] = [:]
  private(set) var count = 0

  mutating func place(_ source: UnnamedSource, article: Int, addressee: String?) -> Int {
    let own = Key(place: "article \(article)", head: source.head, count: source.count)
    let told = addressee.map {
      Key(place: NameKey.key($0), head: source.head, count: source.count)
    }
    let first = places[own] ?? told.flatMap { places[$0] } ?? count
    if first == count { count += source.count }
    places[own] = first
    if let told, places[told] == nil { places[told] = first }
    return first
  }
}
