/// Words that end in a period which ends no sentence.
enum Abbreviations {
  /// Those that stand before a name and so never end a sentence.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt",
    "cmdr", "adm", "maj", "rev", "hon", "amb", "atty", "sec", "st", "messrs", "pres", "det",
    "insp", "cpl", "pvt", "supt",
  ]
  private static let others: Set<String> = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
    "jr", "sr", "inc", "corp", "co", "ltd", "bros", "vs", "etc", "approx", "dept", "est", "ave",
    "blvd", "fig", "vol", "ft", "mt", "calif", "fla", "ariz", "conn", "colo", "mich", "minn",
    "mass", "miss", "tenn", "tex", "wash", "wis", "penn", "okla", "neb", "nev", "ill", "ind",
    "ala", "ark", "kan", "md", "va", "vt", "mo", "ore", "del", "ga", "la", "ky",
  ]

  /// - Parameter form: lower case, without the period.
  static func contains(_ form: String) -> Bool { titles.contains(form) || others.contains(form) }

  /// Whether a token with its period is a title before a name: `Sen.`.
  static func isTitle(_ form: String) -> Bool {
    form.hasSuffix(".") && titles.contains(String(form.dropLast()))
  }
}
