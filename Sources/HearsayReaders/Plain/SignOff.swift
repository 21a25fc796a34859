import HearsayModel

/// How a desk signs a story: below its last paragraph.
///
///     – Radio Vinterby
enum SignOff {
  static func apply(to page: inout PlainPage, from body: Int) {
    guard
      let last = page.lines.indices[body...].last(where: {
        page.isOpen($0) && page.lines[$0].wordCount > 6 && page.lines[$0].endsSentence
      })
    else { return }
    signAbove(&page, from: max(body, page.lines.count / 2))
    for index in page.lines.indices[(last + 1)...] where page.isOpen(index) {
      let line = page.lines[index]
      if isDashedHouse(line) || isInitials(line.words) || isRowOfInitials(line.words)
        || isAgencyAndInitials(line)
        || isBureau(line)
      {
        page.kinds[index] = .credit
      }
    }
  }

  /// A known house behind a dash or in brackets in the lower half, though furniture that reads like prose stands below.
  private static func signAbove(_ page: inout PlainPage, from start: Int) {
    for index in page.lines.indices[start...].dropFirst() {
      let line = page.lines[index]
      let isBracketed =
        page.kinds[index] == .photoCredit && line.wordCount <= 3
        && line.plain.first == 0x28
      guard isBracketed || page.isOpen(index) && isDashedHouse(line) else { continue }
      let above = page.lines[index - 1]
      let name = String(decoding: line.lower.drop { $0.isMark || $0 == 0x20 }, as: UTF8.self)
      let isProse = page.isOpen(index - 1) || page.kinds[index - 1] == .paragraph
      if isProse, above.endsSentence, above.isBalanced,
        Vocabulary.agencies.contains(isBracketed ? String(name.dropLast()) : name)
      {
        page.kinds[index] = .credit
      }
    }
  }

  /// "– Radio Vinterby", "— NORD": a dash and a house.
  private static func isDashedHouse(_ line: Line) -> Bool {
    let words = line.words.filter { !$0.key.isEmpty }
    guard line.plain.first == 0x2D, (1...5).contains(words.count),
      words.count == line.wordCount
        || words.count + 1 == line.wordCount
    else { return false }
    return words.allSatisfy { $0.isCapitalised || $0.key == "the" || $0.key == "and" }
  }

  /// "kw/ mm/ jk/".
  private static func isRowOfInitials(_ words: [Word]) -> Bool {
    (2...5).contains(words.count)
      && words.allSatisfy { word in
        (2...5).contains(word.text.utf8.count) && word.isLower && word.text.utf8.last == 0x2F
      }
  }

  /// "NORD Bureau Report".
  private static func isBureau(_ line: Line) -> Bool {
    guard (2...6).contains(line.wordCount), !line.endsSentence, let last = line.words.last else {
      return false
    }
    return ["report", "bureau", "desk", "correspondent"].contains(last.key)
      && line.words.allSatisfy(\.isCapitalised)
  }

  /// "abc/def/jm", "ab/cd (NORD, AFP)": writer, editor and desk, and whose copy they used.
  private static func isInitials(_ words: [Word]) -> Bool {
    guard let first = words.first, words.count <= 6 else { return false }
    let agencies = words.dropFirst()
    let letters = Array(first.text.utf8)
    let parts = letters.split(omittingEmptySubsequences: false) { $0 == 0x2F || $0 == 0x2D }
    return agencies.allSatisfy { Vocabulary.agencies.contains($0.key) }
      && parts.count > 1 && letters.contains(0x2F)
      && parts.allSatisfy { (1...5).contains($0.count) && $0.allSatisfy(\.isASCIILetter) }
  }

  /// "NORD KLM RDK", "dpa hs lim": the agency and who wrote it.
  private static func isAgencyAndInitials(_ line: Line) -> Bool {
    guard (2...5).contains(line.wordCount), !line.endsSentence, let first = line.words.first,
      Vocabulary.agencies.contains(first.key)
    else { return false }
    return line.words.dropFirst().allSatisfy {
      (1...5).contains($0.text.utf8.count) && ($0.isAllCaps || $0.isLower)
    }
  }
}
