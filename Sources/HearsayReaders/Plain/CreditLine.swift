import HearsayModel

/// Who wrote, reported or edited the article, on a line of its own.
///
///     By Ada Brook, Harbour News
enum CreditLine {
  static func kind(of line: Line) -> Block.Kind? {
    guard line.wordCount <= 60, !line.startsWithQuote else { return nil }
    let isCredit =
      isDesk(line) || isByLine(line) || isHouseAlone(line) || isContribution(line)
      || isAddress(line) || isHandle(line)
    return isCredit ? .credit : nil
  }

  /// How the desk's own line starts, the bracket apart: "Reporting by …; editing by …"
  static let deskWords = [
    "reporting by", "additional reporting", "writing by", "editing by", "edited by", "compiled by",
    "with reporting by", "with additional reporting", "reporting and writing by", "written by",
    "translated by", "translated from", "translation by", "with inputs from", "with input from",
    "with agency inputs",
    "with files from", "with agencies", "reported by", "graphics by", "production by", "by staff",
    "with material from", "source:", "editor:", "editors:", "translator:", "reporter:",
    "reporters:", "writer:", "author:", "authors:", "written and edited by", "words by",
    "text by", "story by", "edited by:",
  ]

  /// The same by their first byte.
  private static let deskStarts = Dictionary(
    grouping: deskWords.map { Array($0.utf8) }, by: { $0[0] })

  private static func isDesk(_ line: Line) -> Bool {
    let start = line.lower.drop { $0 == 0x28 || $0 == 0x5B || $0 == 0x2D || $0 == 0x20 }
    guard let first = start.first, let known = deskStarts[first] else { return false }
    return known.contains { start.starts(with: $0) }
      && (line.wordCount <= 14 || line.lower.first == 0x28 || line.holds("editing by")
        || line.holds("; "))
  }

  /// "by Ada Brook /", "The Wire — By ADA BROOK - The Wire", "Ada Brook, THE DAILY Published 6:16 p.m. March 4, 2032"
  private static func isByLine(_ line: Line) -> Bool {
    guard line.wordCount <= 26 else { return false }
    return ByLine(line) != nil
  }

  private static func isHouseAlone(_ line: Line) -> Bool {
    guard line.plain.first.map({ !($0 >= 0x61) }) == true else { return false }
    return line.wordCount <= 4 && Vocabulary.agencies.contains(line.key) || isHouseAndInitials(line)
  }

  /// "NORD/ab/cd": the agency and who wrote the copy.
  static func isHouseAndInitials(_ line: Line) -> Bool {
    let parts = line.key.split(separator: "/")
    guard line.wordCount == 1, (2...4).contains(parts.count),
      Vocabulary.agencies.contains(String(parts[0]))
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...5).contains(part.utf8.count) && !Vocabulary.agencies.contains(String(part))
        && part.utf8.allSatisfy(\.isASCIILetter)
    } && line.plain.suffix(parts.last?.utf8.count ?? 0).allSatisfy { $0 >= 0x61 }
  }

  /// "Ada Brook reported from Vinterby.", "Tom Hill in Port Sol contributed to this report."
  private static func isContribution(_ line: Line) -> Bool {
    if line.ends(" contributed."), line.wordCount <= 14 { return true }
    if let verb = line.words.firstIndex(where: { $0.key == "contributed" }),
      verb + 1 < line.words.count,
      line.words[verb + 1].key == "reporting" || line.words[verb + 1].key == "from"
        || line.holds("contributed to this")
    {
      return true
    }
    guard let verb = line.words.firstIndex(where: { $0.key == "reported" }),
      (2...12).contains(verb),
      line.words.indices.contains(verb + 1), line.words[verb + 1].key == "from",
      line.wordCount <= verb + 12
    else { return false }
    return line.words[..<verb].allSatisfy {
      $0.isCapitalised || $0.key == "and" || Vocabulary.nameParticles.contains($0.key)
    }
      && line.words[(verb + 2)...].allSatisfy {
        $0.isCapitalised || $0.key == "and" || Vocabulary.nameParticles.contains($0.key)
      }
  }

  /// "Ada Brook Harbour News @adabrook"
  private static func isHandle(_ line: Line) -> Bool {
    guard (3...9).contains(line.wordCount), let last = line.words.last, last.text.utf8.first == 0x40
    else {
      return false
    }
    return line.words.dropLast().allSatisfy {
      $0.isCapitalised || $0.key.isEmpty || $0.key == "and"
    }
  }

  /// An electronic address, alone or after a name or "Email".
  private static func isAddress(_ line: Line) -> Bool {
    guard line.wordCount <= 6, let at = line.plain.firstIndex(of: 0x40), at > 0 else {
      return false
    }
    return line.plain[at...].contains(0x2E) && line.plain[at - 1] != 0x20
      && line.plain[at - 1] != 0x28
  }
}
