import HearsayModel

/// A line without its full stop whose words stand in the story too: a picture's caption or a pull quote.
///
///     The old bridge was never built for lorries and will close for a year, the mayor said
enum RepeatedCaption {
  static func apply(to page: inout PlainPage, from body: Int) {
    let candidates = page.lines.indices[body...].filter {
      page.isOpen($0) && isCandidate(page.lines[$0]) && page.datelineEnds[$0] == nil
    }
    guard !candidates.isEmpty else { return }
    let owners = owners(page)
    for index in candidates where isRepeated(shingles(page.lines[index].lower), index, owners) {
      page.kinds[index] = .caption
    }
  }

  private static func isCandidate(_ line: Line) -> Bool {
    (8...60).contains(line.wordCount) && !line.endsSentence && !line.endsOpen
  }

  /// For each run of four words the line that holds it; -1 where several do.
  static func owners(_ page: PlainPage) -> [UInt64: Int] {
    var result: [UInt64: Int] = [:]
    for index in page.lines.indices where page.isOpen(index) {
      for shingle in shingles(page.lines[index].lower) {
        let owner = result[shingle]
        result[shingle] = owner == nil || owner == index ? index : -1
      }
    }
    return result
  }

  private static func isRepeated(_ shingles: [UInt64], _ index: Int, _ owners: [UInt64: Int])
    -> Bool
  {
    let shared = shingles.count { owners[$0] == -1 }
    return shingles.count >= 5 && shared * 10 >= shingles.count * 8
  }

  /// FNV-1a over every run of four words, letters and digits alone.
  static func shingles(_ lower: [UInt8]) -> [UInt64] {
    let words = lower.split { $0.isMark }
    guard words.count >= 4 else { return [] }
    return (0...(words.count - 4)).map { start in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for word in words[start..<(start + 4)] {
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ 0x20) &* 0x100_0000_01B3
      }
      return hash
    }
  }
}
