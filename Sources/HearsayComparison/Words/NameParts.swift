import HearsayLanguage

/// The parts of a person's name that tell who it is, spelled alike over transliterations.
enum NameParts {
  /// Keys of the words of a name without titles, articles and initials.
  static func of(_ name: String) -> [String] {
    name.split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" }
      .map { part in part.hasSuffix("'s") || part.hasSuffix("’s") ? part.dropLast(2) : part }
      .map { $0.lowercased() }
      .filter { $0.count > 1 && !titles.contains($0) }
      .map(NameKey.key)
      .filter { !$0.isEmpty }
  }

  /// One slip apart, in names of six letters or more.
  static func isMisprint(_ a: String, _ b: String) -> Bool {
    a.utf8.count >= 6 && b.utf8.count >= 6 && a != b && NameKey.isOneSlip(a, b)
  }

  private static let titles = Set(
    """
    the of and for mr mrs ms dr sir lady lord prof sen rep gov gen col capt lt sgt pres amb adm maj atty president prime minister
    senator secretary ambassador general king queen prince jr sr
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
