import HearsayModel

/// Differences between two renderings of one thing that change what it says.
struct Alarms {
  let context: StoryContext

  /// The alarms that an alignment raises, each once.
  func of(_ alignment: Alignment) -> Set<Utterance.Alarm> {
    let a = Rendering(
      context.articles, context.statements[alignment.a], tokens: alignment.tokensA,
      context.vocabulary)
    let b = Rendering(
      context.articles, context.statements[alignment.b], tokens: alignment.tokensB,
      context.vocabulary)
    var alarms: Set<Utterance.Alarm> = []
    if a.negations % 2 != b.negations % 2 || isOpposite(a, b) { alarms.insert(.polarity) }
    if differInNumber(a, b) { alarms.insert(.number) }
    if differInName(a, b) { alarms.insert(.name) }
    if a.isConditional != b.isConditional { alarms.insert(.condition) }
    if a.isTruncated || b.isTruncated { alarms.insert(.truncated) }
    return alarms
  }

  /// "possible" against "impossible".
  private func isOpposite(_ a: Rendering, _ b: Rendering) -> Bool {
    Rendering.prefixes.contains { prefix in
      a.stems.contains { !b.stems.contains($0) && b.stems.contains(prefix + $0) }
        || b.stems.contains { !a.stems.contains($0) && a.stems.contains(prefix + $0) }
    }
  }

  /// "twelve officers" against "thirteen officers"; a number that one leaves out raises nothing.
  private func differInNumber(_ a: Rendering, _ b: Rendering) -> Bool {
    a.counted.contains { noun, numbers in
      guard let others = b.counted[noun] else { return false }
      return numbers.isDisjoint(with: others)
    }
  }

  /// Each has a name that the other lacks.
  private func differInName(_ a: Rendering, _ b: Rendering) -> Bool {
    !a.names.subtracting(b.allNames).isEmpty && !b.names.subtracting(a.allNames).isEmpty
  }
}

/// What matters in one rendering between the first and the last word that answer the other rendering.
private struct Rendering {
  private(set) var negations = 0
  private(set) var isConditional = false
  private(set) var isTruncated = false
  private(set) var stems: Set<String> = []
  /// Names between the answering words, and all names of the statement.
  private(set) var names: Set<String> = []
  private(set) var allNames: Set<String> = []
  /// For each noun the numbers that stand before it.
  private(set) var counted: [String: Set<String>] = [:]

  static let prefixes = ["un", "im", "in", "ir", "non-", "dis"]
  private static let conditions: Set<String> = ["if", "unless", "provided", "whether"]

  init(
    _ articles: [AnnotatedArticle], _ statement: Statement, tokens: [Int], _ vocabulary: Vocabulary
  ) {
    let all = articles[statement.article].annotations.tokens
    stems = Set(statement.words.map { vocabulary.entries[$0.stem].stem })
    allNames = Set(statement.words.filter(\.isName).map { vocabulary.entries[$0.stem].stem })
    guard let first = tokens.min(), let last = tokens.max() else { return }
    let reach = (first - 3)...(last + 3)
    for form in statement.forms where reach.contains(form.token) {
      if Negators.contains(form.form) { negations += 1 }
      if Rendering.conditions.contains(form.form) { isConditional = true }
    }
    for word in statement.words
    where word.isName && (first...last).contains(word.token) && word.share == 1 {
      names.insert(vocabulary.entries[word.stem].stem)
    }
    for span in statement.content {
      for index in TokenMarks.range(of: span, in: all)
      where all[index].form.hasPrefix("...") || all[index].form == "<...>" {
        isTruncated = true
      }
    }
    count(statement, all, vocabulary)
  }

  private mutating func count(_ statement: Statement, _ tokens: [Token], _ vocabulary: Vocabulary) {
    for (place, word) in statement.words.enumerated() {
      guard let value = NumberWords.value(tokens[word.token]) else { continue }
      // The noun is the next content word but one adjective: "12 Norwegian officers".
      for other in statement.words.dropFirst(place + 1).prefix(3)
      where other.token - word.token <= 4 && !other.isNumber {
        counted[vocabulary.entries[other.stem].stem, default: []].insert(value)
      }
    }
  }
}

/// Numbers in figures and in words.
enum NumberWords {
  /// The figure as text: "twelve" and "12" are one.
  static func value(_ token: Token) -> String? {
    if token.kind == .number { return token.form.filter { $0 != "," } }
    return words[token.form]
  }

  private static let words = [
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
    "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12", "dozen": "12", "thirteen": "13", "fourteen": "14",
    "fifteen": "15",
    "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "hundred": "100",
  ]
}
