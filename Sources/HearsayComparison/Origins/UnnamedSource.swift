/// What a description of an unnamed source shows: "two people familiar with the talks".
struct UnnamedSource {
  /// The noun: "official". "Person", "source" and "insider" tell nothing and are one.
  let head: String
  /// How many people it says they are, up to five; 1 where it does not say.
  let count: Int

  init(_ description: String) {
    let words = description.lowercased().split { !$0.isLetter && $0 != "-" && $0 != "." }.map(
      String.init)
    let phrase = words.prefix { !UnnamedSource.ends.contains($0) }
    let noun = Stem.of(phrase.last ?? words.last ?? "source")
    head = UnnamedSource.anybody.contains(noun) ? "source" : noun
    count = words.lazy.compactMap { UnnamedSource.numbers[$0] }.first ?? 1
  }

  private static let ends: Set<String> = [
    "with", "familiar", "who", "close", "on", "of", "in", "at", "from", "briefed", "involved", "to",
    "for",
    "speaking", "aware", "near", "inside", "within",
  ]
  private static let anybody: Set<String> = [
    Stem.of("person"), Stem.of("people"), Stem.of("source"), Stem.of("insider"),
    Stem.of("somebody"),
  ]
  private static let numbers = ["two": 2, "three": 3, "four": 4, "five": 5, "several": 2]
}
