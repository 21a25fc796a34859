import HearsayLanguage
import HearsayModel

/// Learns the rules of the lemmatiser: the most frequent decision of each context, kept where it differs from that of the
/// next shorter one. Words count once for the ends they share, whatever their number, so that "was" teaches nothing about
/// other words; see `Lemmatiser`.
struct LemmaTrainer {
  /// Words that must agree on an end before it becomes a rule of its own.
  private static let leastEdits = 2
  private static let leastCapitals = 3

  private var edits = RuleLearner<LemmaEdit>(least: leastEdits)
  private var capitals = RuleLearner<LemmaCase>(least: leastCapitals)

  /// Parts of words written apart have the whole word's lemma, some words have none, and a number whose lemma differs
  /// was mended by hand: they teach nothing.
  ///
  /// - Parameter onlyIfNew: the word counts only where nothing was added for its form and tags before.
  mutating func add(_ word: TrainingWord, onlyIfNew: Bool = false) {
    let isMendedNumber =
      word.upos == .num && word.lemma != word.form && word.form.contains(where: \.isNumber)
    guard word.lemma != "_", word.xpos != .gw, word.form != "_", !isMendedNumber else { return }
    Array(word.form.utf8).withUnsafeBufferPointer { form in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: LemmaForm.longest) { memory in
        guard let spelling = LemmaForm(form, in: memory) else { return }
        let (change, edit) = Self.decisions(form: Array(form), spelling, lemma: word.lemma)
        for penn in [word.xpos, nil] {
          edits.add(Self.keys(.edit, spelling, word.upos, penn), edit, onlyIfNew)
          capitals.add(Self.keys(.capitals, spelling, word.upos, penn), change, onlyIfNew)
        }
      }
    }
  }

  func model(_ writer: inout ModelWriter) -> String {
    let list = edits.decisions.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(list, list.indices.map { UInt16($0) }))
    var rules = edits.rules().map { (key: $0.key, value: numbers[$0.value] ?? 0) }
    rules += capitals.rules().map { (key: $0.key, value: $0.value.rawValue) }
    let ordered = rules.sorted { $0.key < $1.key }
    Lemmatiser.write(rules: ordered, edits: list, to: &writer)
    return "\(rules.count) rules, \(list.count) edits"
  }

  /// How the capitals and the end change. Of all changes of capitals the one that leaves the shortest edit; where several
  /// do, small letters.
  private static func decisions(
    form: [UInt8], _ spelling: LemmaForm, lemma: String
  ) -> (LemmaCase, LemmaEdit) {
    let small = Array(spelling.lower)
    let goal = Array(lemma.utf8)
    var best = (LemmaCase.lower, LemmaEdit(from: small, to: goal))
    let others = [(LemmaCase.keep, form), (LemmaCase.title, LemmaForm.titled(small))]
    for (change, spelled) in others {
      let edit = LemmaEdit(from: spelled, to: goal)
      if spelled.count - Int(edit.loses) > small.count - Int(best.1.loses) { best = (change, edit) }
    }
    return best
  }

  private static func keys(
    _ table: LemmaContexts.Table, _ form: LemmaForm, _ upos: UniversalTag, _ xpos: PennTag?
  ) -> [UInt64] {
    [UInt64](unsafeUninitializedCapacity: LemmaContexts.count) { keys, count in
      count = LemmaContexts.fill(keys, table, form, upos, xpos) + 1
    }
  }
}

/// Counts decisions by context and keeps the contexts that are worth a rule.
private struct RuleLearner<Decision: Hashable & Comparable & Sendable> {
  /// Words that must agree before their common end becomes a rule.
  let least: Int
  /// Every whole form: its contexts, shortest first, and how often which decision was taken.
  private var words: [UInt64: (keys: [UInt64], counts: [Decision: Int])] = [:]

  init(least: Int) { self.least = least }

  mutating func add(_ keys: [UInt64], _ decision: Decision, _ onlyIfNew: Bool) {
    guard let whole = keys.last, !onlyIfNew || words[whole] == nil else { return }
    words[whole, default: (keys, [:])].counts[decision, default: 0] += 1
  }

  /// All that some rule decides.
  var decisions: Set<Decision> { Set(rules().map(\.value)) }

  func rules() -> [(key: UInt64, value: Decision)] {
    let majorities = words.values.compactMap { word in
      Self.majority(word.counts).map { (keys: word.keys, decision: $0) }
    }
    var counts: [UInt64: [Decision: Int]] = [:]
    for word in majorities {
      for key in word.keys.dropLast() { counts[key, default: [:]][word.decision, default: 0] += 1 }
    }
    let ends = counts.compactMapValues { Self.majority($0) }
    var rules: [UInt64: Decision] = [:]
    for word in majorities {
      var inherited: Decision?
      for key in word.keys.dropLast() {
        guard let decision = ends[key] else { continue }
        let support = counts[key]?[decision] ?? 0
        if inherited == nil || decision != inherited && support >= least {
          inherited = decision
          rules[key] = decision
        }
      }
      if word.decision != inherited, let whole = word.keys.last { rules[whole] = word.decision }
    }
    return rules.map { (key: $0.key, value: $0.value) }.sorted { $0.key < $1.key }
  }

  /// The most frequent decision; of equals the smallest.
  private static func majority(_ counts: [Decision: Int]) -> Decision? {
    counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }
}
