import HearsayModel

/// What a page offers for reading it: how long it takes, how large, how fast.
///
///     Reading time: 4 minutes
enum ReaderTool {
  static func kind(of line: Line) -> Block.Kind? {
    guard line.wordCount <= 7, !line.endsWithFullStop, line.holdsLetter else { return nil }
    return openings.contains(where: line.starts) || isSpeeds(line) || isReadingTime(line)
      || isPlayer(line)
      ? .boilerplate : nil
  }

  private static let openings = [
    "reading time", "estimated reading time", "estimated read time", "read time", "time to read",
    "text size", "font size", "increase font", "decrease font", "word count", "playback speed",
    "audio by", "ai-generated audio", "voiced by", "listen now", "listen (",
  ]

  /// "Listen · 3:48".
  private static func isPlayer(_ line: Line) -> Bool {
    guard (2...3).contains(line.wordCount), let first = line.words.first, let last = line.words.last
    else { return false }
    return ["listen", "watch", "play"].contains(first.key) && DateWords.isClock(last.key)
  }

  /// "1x 1.5x 2x".
  private static func isSpeeds(_ line: Line) -> Bool {
    line.words.allSatisfy { word in
      word.key.last == "x" && word.key.dropLast().utf8.allSatisfy { $0.isDigit || $0 == 0x2E }
        && word.key.utf8.count > 1
    }
  }

  /// "4 min read", "5-minute listen".
  private static func isReadingTime(_ line: Line) -> Bool {
    guard line.wordCount <= 4, line.holdsDigit, let last = line.words.last?.key else {
      return false
    }
    return ["read", "listen", "watch"].contains(last)
      && ["min", "minute", "minutes", "mins"].contains { line.holds($0) }
  }
}
