import HearsayModel

/// Forms that English makes by rule from a list of words, so that the lemmatiser knows more words than the treebanks hold:
/// "provoked" is of "provoke" because "provok" is no word. A form that two words could have is left out.
struct RegularForms {
  private var bases: [String: [Form: Set<String>]] = [:]
  private let words: [String]

  private enum Form: CaseIterable {
    case past, gerund, plural, comparative, superlative

    /// The tags of words in this form.
    var tags: [(UniversalTag, PennTag)] {
      switch self {
      case .past: [(.verb, .vbd), (.verb, .vbn)]
      case .gerund: [(.verb, .vbg)]
      case .plural: [(.noun, .nns), (.verb, .vbz)]
      case .comparative: [(.adj, .jjr)]
      case .superlative: [(.adj, .jjs)]
      }
    }
  }

  /// - Parameter words: lower case, bases and their forms together.
  init(words: [String]) {
    self.words = words.sorted()
    for word in words where word.utf8.count >= 3 && word.utf8.allSatisfy({ 0x61...0x7A ~= $0 }) {
      for form in Form.allCases {
        for made in Self.make(form, Array(word)) {
          bases[made, default: [:]][form, default: []].insert(word)
        }
      }
    }
  }

  /// Every word of the list that is one form of one other word of it.
  var samples: [TrainingWord] {
    words.flatMap { word in
      Form.allCases.flatMap { form -> [TrainingWord] in
        guard let found = bases[word]?[form], found.count == 1, let base = found.first else {
          return []
        }
        return form.tags.map {
          TrainingWord(form: word, lemma: base, upos: $0.0, xpos: $0.1)
        }
      }
    }
  }

  /// How a form of a base is written; in two ways where the stress decides.
  private static func make(_ form: Form, _ base: [Character]) -> [String] {
    switch form {
    case .past: suffixed("ed", base)
    case .gerund: suffixed("ing", base)
    case .comparative: suffixed("er", base)
    case .superlative: suffixed("est", base)
    case .plural: [plural(base)]
    }
  }

  private static func suffixed(_ suffix: String, _ base: [Character]) -> [String] {
    let word = String(base)
    let stem = String(base.dropLast())
    let startsWithE = suffix.hasPrefix("e")
    if word.hasSuffix("ie"), !startsWithE { return [String(base.dropLast(2)) + "y" + suffix] }
    if word.hasSuffix("e") {
      let keepsE = ["ee", "oe", "ye"].contains { word.hasSuffix($0) }
      return [startsWithE || !keepsE ? stem + suffix : word + suffix]
    }
    if endsInConsonantAndY(base), startsWithE { return [stem + "i" + suffix] }
    guard doublesItsEnd(base), let last = base.last else { return [word + suffix] }
    let doubled = word + String(last) + suffix
    return vowelGroups(base) == 1 ? [doubled] : [doubled, word + suffix]
  }

  private static func plural(_ base: [Character]) -> String {
    let word = String(base)
    if endsInConsonantAndY(base) { return String(base.dropLast()) + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
    return word + (hisses ? "es" : "s")
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }

  private static func endsInConsonantAndY(_ base: [Character]) -> Bool {
    base.last == "y" && !isVowel(base[base.count - 2])
  }

  /// One vowel between consonants at the end, as in "plan" and "refer".
  private static func doublesItsEnd(_ base: [Character]) -> Bool {
    let end = base.suffix(3)
    guard let first = end.first, let middle = end.dropFirst().first, let last = end.last else {
      return false
    }
    return !isVowel(first) && isVowel(middle) && !isVowel(last) && !"wxy".contains(last)
  }

  private static func vowelGroups(_ base: [Character]) -> Int {
    base.split { !isVowel($0) && $0 != "y" }.count
  }
}
