import HearsayModel

/// Who the writer is, below the story.
///
///     Ada Brook is a staff writer at The Harbour Review.
enum WriterBio {
  static func apply(to page: inout PlainPage, from body: Int) {
    let signed = Set(
      page.lines.indices.filter { page.kinds[$0] == .credit }
        .flatMap { ByLine(page.lines[$0])?.people ?? [] }.map { $0.lowercased() })
    let surnames = Set(signed.compactMap { $0.split(separator: " ").last.map(String.init) })
    let end = page.lines.count - max(4, page.lines.count / 4)
    for index in page.lines.indices[body...] where page.isOpen(index) {
      let line = page.lines[index]
      let name = name(in: line)?.lowercased()
      let isSigned = name.map { signed.contains($0) || index >= end && surnames.contains($0) }
      if isSigned == true || signed.contains(line.key)
        || name?.contains(" ") == true && index >= end
      {
        page.kinds[index] = .credit
      }
    }
  }

  /// The name before "is a … writer", in a short line of one sentence.
  private static func name(in line: Line) -> String? {
    guard (4...40).contains(line.wordCount), !line.plain.contains(0x22),
      let verb = line.words.firstIndex(where: { isVerb($0.key) }), (1...4).contains(verb),
      line.words[..<verb].allSatisfy({
        $0.isCapitalised || Vocabulary.nameParticles.contains($0.key)
      })
    else { return nil }
    let after = line.words[(verb + 1)...].prefix(9)
    let isRole = after.contains { roles.contains($0.key) }
    guard isRole || line.words[verb].key != "is" && line.wordCount <= 16 else { return nil }
    return line.words[..<verb].map(\.text).joined(separator: " ")
  }

  private static func isVerb(_ key: String) -> Bool {
    key == "is" || key == "covers" || key == "writes"
  }

  private static let roles: Set<String> = [
    "writer", "reporter", "editor", "correspondent", "columnist", "journalist", "photographer",
    "producer", "contributor",
  ]
}
