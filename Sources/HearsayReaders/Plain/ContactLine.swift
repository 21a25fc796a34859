import HearsayModel

/// Whom to ask about a release, below it.
///
///     Media contact:
///     Ada Brook, press@harbour.example, +999 555 0101
enum ContactLine {
  static func apply(to page: inout PlainPage, from body: Int) {
    var below = 0
    for index in page.lines.indices[body...] {
      let line = page.lines[index]
      if page.isOpen(index), isLabel(line) || isAddress(line) {
        page.kinds[index] = .credit
        below = 3
      } else if below > 0, page.isOpen(index), NameLine.matches(line) {
        page.kinds[index] = .credit
        below -= 1
      } else if page.kinds[index] != .credit {
        below = 0
      }
    }
  }

  /// "Contact:", "For more information, please contact:", "Media contacts".
  private static func isLabel(_ line: Line) -> Bool {
    guard line.wordCount <= 8, !line.endsWithFullStop else { return false }
    return labels.contains(line.key) || line.holds("information") && line.ends("contact:")
  }

  /// A short line with an electronic address in it.
  private static func isAddress(_ line: Line) -> Bool {
    guard line.wordCount <= 16, !line.plain.contains(0x22), !line.startsLower else { return false }
    return line.words.contains { word in
      guard let at = word.key.utf8.firstIndex(of: 0x40), at > word.key.utf8.startIndex else {
        return false
      }
      return word.key.utf8[at...].contains(0x2E)
    }
  }

  private static let labels: Set<String> = [
    "contact:", "contacts:", "contact", "media contact:", "media contacts:", "media contact",
    "media contacts", "press contact:", "press contacts:", "press contact", "media enquiries:",
    "media inquiries:", "press office:", "investor contact:", "for further information:",
  ]
}
