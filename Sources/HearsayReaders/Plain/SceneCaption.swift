import HearsayModel

/// A caption without a mark: what can be seen, in the present tense.
///
///     Ada Brook waves to the crowd from the deck of the old ferry in Port Sol
enum SceneCaption {
  static func apply(to page: inout PlainPage, from body: Int) {
    for index in page.lines.indices[body...]
    where page.isOpen(index) && page.datelineEnds[index] == nil {
      if matches(page.lines[index]) { page.kinds[index] = .caption }
    }
  }

  /// One sentence in the present tense about what can be seen, with nobody's words in it.
  static func matches(_ line: Line) -> Bool {
    guard (5...Line.wordLimit).contains(line.wordCount), !line.plain.contains(0x22) else {
      return false
    }
    guard !line.endsOpen,
      !line.endsSentence || line.holdsDigit && DateWords.holdsFullDate(line.words)
    else { return false }
    return holdsScene(line.words) && !line.words.contains { SpeechWords.past.contains($0.key) }
  }

  /// "is seen", or a verb of the posed moment before a preposition.
  static func holdsScene(_ words: [Word]) -> Bool {
    for index in words.indices.dropLast() {
      let (key, next) = (words[index].key, words[index + 1].key)
      if (key == "is" || key == "are") && (next == "seen" || next == "pictured") { return true }
      guard sceneVerbs.contains(key), sceneFollowers.contains(next), index > 0 else { continue }
      if !auxiliaries.contains(words[index - 1].key) { return true }
    }
    return false
  }

  private static let auxiliaries: Set<String> = [
    "to", "will", "would", "can", "could", "may", "might", "must", "not", "should", "shall", "the",
    "a", "of", "that",
  ]

  private static let sceneVerbs: Set<String> = [
    "addresses", "arrive", "arrives", "attend", "attends", "boards", "carry", "carries", "cheer",
    "cheers", "delivers", "departs", "gather", "gathers", "gesture", "gestures", "greet", "greets",
    "hang", "hold", "holds", "hug", "hugs", "leaves", "listen", "listens", "meets", "pass",
    "passes", "pose", "poses", "ride", "rides", "shake", "shakes", "sit", "sits", "smile", "smiles",
    "speak", "speaks", "stand", "stands", "steps", "wait", "waits", "walk", "walks", "watches",
    "wave", "waves",

  ]

  private static let sceneFollowers: Set<String> = [
    "a", "across", "after", "ahead", "alongside", "along", "around", "as", "at", "banners",
    "before", "behind", "beside", "by", "during", "flags", "flowers", "for", "from", "hands", "his",
    "her", "in", "inside", "near", "next", "off", "on", "onto", "outside", "over", "past",
    "placards", "signs", "the", "their", "through", "to", "toward", "towards", "under", "up",
    "while", "with",
  ]
}

/// Verbs of reporting in the past tense: a line that has one tells, it shows nothing.
enum SpeechWords {
  static let past: Set<String> = [
    "said", "told", "added", "noted", "warned", "claimed", "insisted", "argued", "explained",
    "announced", "stated", "wrote", "tweeted", "asked", "replied", "denied", "called", "stressed",
    "emphasized", "emphasised", "reported", "accused", "recalled", "declared", "confirmed",
  ]
}
