import HearsayModel

/// The place in capitals and a colon with which papers of South Asia and radio desks start a story.
///
///     VINTERBY: The old bridge will close for a year, the mayor said on Monday.
///
/// A transcript writes speakers so too, but more than once, and they say "I" and "you".
enum ColonDateline {
  static func apply(to page: inout PlainPage) {
    guard !page.datelineEnds.contains(where: { $0 != nil }) else { return }
    let labelled = page.lines.indices.filter {
      page.isOpen($0) && labelEnd(page.lines[$0]) != nil
    }
    guard labelled.count == 1, let index = labelled.first, index > 0,
      isNews(page.lines[index]), let end = labelEnd(page.lines[index])
    else { return }
    page.datelineEnds[index] = Folding.offset(
      in: page.bytes, page.lines[index].span, folded: end)
  }

  /// The offset after the colon in the folded line, where all before it is in capitals.
  private static func labelEnd(_ line: Line) -> Int? {
    guard line.wordCount > 3, let colon = line.plain.prefix(48).firstIndex(of: 0x3A), colon > 2,
      colon + 1 < line.plain.count, line.plain[colon + 1] == 0x20
    else { return nil }
    let label = line.plain[..<colon]
    let isPlace = label.allSatisfy {
      $0 >= 0x41 && $0 <= 0x5A || $0 >= 0x80 || " -'/.,".utf8.contains($0)
    }
    guard isPlace, label.contains(where: \.isASCIILetter) else { return nil }
    let words = label.split(separator: 0x20).map { Word($0) }
    guard words.count <= 4, !words.contains(where: { notPlaces.contains($0.key) }) else {
      return nil
    }
    return colon + 2
  }

  /// A whole sentence in the third person.
  private static func isNews(_ line: Line) -> Bool {
    guard line.wordCount >= 10, line.endsSentence, !line.isTitleCase else { return false }
    return !line.words.prefix(14).contains { speech.contains($0.key) }
  }

  private static let speech: Set<String> = [
    "i", "i'm", "i've", "we", "we're", "we've", "you", "your", "my", "our", "me", "us", "thank",
    "thanks", "hello", "well", "yes", "no", "good", "let's",
  ]

  private static let notPlaces: Set<String> = [
    "q", "a", "note", "update", "updated", "breaking", "watch", "read", "photo", "photos", "video",
    "live", "exclusive", "opinion", "analysis", "related", "correction", "clarification", "mr",
    "mrs", "ms", "dr", "president", "mayor", "senator", "sen", "gov", "rep", "minister", "host",
    "question", "answer", "reporter", "more", "also", "source", "credit", "file", "covid",
    "moderator", "speaker", "just", "who", "what", "why", "how", "when", "where", "caption",
    "summary", "warning", "spoiler", "disclosure", "disclaimer", "editor's", "verdict",
  ]
}
