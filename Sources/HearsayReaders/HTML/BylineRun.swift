/// A short line around the headline that starts with "By", or that stands below such a label.
///
///     <li>Von: Ada Brook, Tom Hill</li>
///     <h4>Author</h4> <p>Ada Brook</p>
enum BylineRun {
  static func people(_ runs: [PageBlock], title: String?, outlet: String?) -> [PageFact] {
    let heading = runs.firstIndex { $0.tag == .h1 || $0.text == title } ?? 0
    var isLabelled = false
    for run in runs[max(0, heading - 6)...].prefix(26) {
      let isLine = run.wordCount <= 14 && (isLabelled || startsByline(run.text))
      isLabelled = labels.contains(run.text.lowercased())
      guard isLine, !isLabelled else { continue }
      let people = PersonNames.people(in: run.text, outlet: outlet).filter { $0.contains(" ") }
      if !people.isEmpty { return people.map { PageFact($0, .line(run.text)) } }
    }
    return beforeDate(runs[heading...].prefix(10), outlet)
  }

  /// A name before the date, with a bar between them.
  ///
  ///     Ada Brook | 4 March 2032
  private static func beforeDate(_ runs: ArraySlice<PageBlock>, _ outlet: String?) -> [PageFact] {
    for run in runs where run.wordCount <= 12 && PageDate.dayInWords(run.text) != nil {
      guard let cut = run.text.firstIndex(where: { "|•·".contains($0) }) else { continue }
      let people = PersonNames.people(in: String(run.text[..<cut]), outlet: outlet)
      if people.count == 1, people[0].contains(" ") {
        return people.map { PageFact($0, .line(run.text)) }
      }
    }
    return []
  }

  private static func startsByline(_ text: String) -> Bool {
    guard let first = text.split(separator: " ").first else { return false }
    return words.contains(first.lowercased()) && first.first?.isUppercase == true
  }

  private static let words: Set<String> = [
    "by", "by:", "von", "von:", "par", "par:", "por", "por:", "di", "door", "av", "text:", "autor:",
    "author:", "auteur:",
  ]
  private static let labels: Set<String> = [
    "author", "authors", "autor", "autorin", "autoren", "auteur", "auteurs", "autores", "autore",
    "by", "by:", "von", "von:", "author:", "autor:", "written by", "written by:",
  ]
}
