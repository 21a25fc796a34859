/// Words that turn a sentence round: "the ferry will not sail". "Nor" only goes on with what "neither" began.
enum Negators {
  static func contains(_ form: String) -> Bool { forms.contains(form) }

  private static let forms: Set<String> = [
    "not", "n't", "no", "never", "none", "nobody", "nothing", "neither", "without", "cannot",
  ]
}
