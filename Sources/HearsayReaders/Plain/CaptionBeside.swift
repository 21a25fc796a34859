import HearsayModel

/// The words beside a picture's credit or a video's length, which have no mark of their own.
///
///     Ada Brook speaks during a hearing before the Harbour Committee in Vinterby.
///     (Photo: Tom Hill, Nordbild)
enum CaptionBeside {
  static func apply(to page: inout PlainPage) {
    let open = page.lines.indices.filter { page.isOpen($0) }
    let first = open.first { page.lines[$0].wordCount > 3 } ?? open.first
    for index in page.lines.indices where page.isOpen(index) && page.datelineEnds[index] == nil {
      if index == first && !isShown(page.lines[index]) { continue }
      if isBeforeStamp(page, index) || isAfterPlayer(page, index) || isBeforeCredit(page, index) {
        page.kinds[index] = .caption
      }
    }
  }

  /// The title of a video above its date and length.
  private static func isBeforeStamp(_ page: PlainPage, _ index: Int) -> Bool {
    let next = index + 1
    return next < page.lines.count && VideoStamp.matches(page.lines[next])
      && page.lines[index].wordCount <= 25 && !page.lines[index].endsWithFullStop
  }

  /// The title of a video below the player's own words.
  private static func isAfterPlayer(_ page: PlainPage, _ index: Int) -> Bool {
    guard index > 0, players.contains(page.lines[index - 1].key) else { return false }
    return page.lines[index].wordCount <= 20 && !page.lines[index].endsWithFullStop
  }

  private static func isBeforeCredit(_ page: PlainPage, _ index: Int) -> Bool {
    let next = index + 1
    guard next < page.lines.count, page.kinds[next] == .photoCredit else { return false }
    let (line, credit) = (page.lines[index], page.lines[next])
    guard line.wordCount <= Line.wordLimit, credit.plain.first != 0xE2 else { return false }
    let isSaid =
      line.plain.contains(0x22) && line.words.contains { SpeechWords.past.contains($0.key) }
    if isShown(line) && !isSaid || isLabel(line) { return true }
    let tells = line.plain.contains(0x22) || line.words.contains { isFinite($0.key) }
    return !tells && (line.wordCount <= 20 || !line.endsSentence)
  }

  /// A short line without a full stop in which nobody says anything.
  private static func isLabel(_ line: Line) -> Bool {
    line.wordCount <= 20 && !line.endsSentence && !line.endsOpen && !line.plain.contains(0x22)
      && !line.words.contains { SpeechWords.past.contains($0.key) }
  }

  /// Whether a word is, or looks like, a verb that tells what happened.
  static func isFinite(_ key: String) -> Bool {
    SpeechWords.past.contains(key) || finite.contains(key)
      || key.utf8.count > 4 && key.hasSuffix("ed")
  }

  private static let finite: Set<String> = [
    "is", "was", "are", "were", "has", "have", "had", "will", "would", "says", "say", "did", "does",
    "went", "made", "took", "came", "gave", "got", "held", "met", "won", "lost",
  ]

  private static func isShown(_ line: Line) -> Bool {
    SceneCaption.holdsScene(line.words) || DateWords.holdsFullDate(line.words)
  }

  private static let players: Set<String> = [
    "just watched", "now playing", "now playing:", "video", "watch video", "recommended video",
    "recommended video:", "must watch", "play video", "watch", "up next", "replay", "video player",
  ]
}
