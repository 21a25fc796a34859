import HearsayModel

/// Splits a stretch of text into syntactic words, by the conventions of the English treebanks of Universal Dependencies.
///
/// "They didn't re-open Orla's well-kept 3pm tram." is They|did+n't|re-open|Orla+'s|well|-|kept|3|pm|tram|., where + joins
/// the words of one multiword token. Time is linear in the text: whatever looks ahead looks a few bytes ahead.
struct WordSplitter {
  let bytes: [UInt8]
  let kinds = ByteKind.table
  let lexicon = ShortWords.english
  var words: [Word] = []
  /// Where the paragraph at hand ends.
  var blockEnd = 0
  /// Whether a single quotation mark was opened in the paragraph and not closed.
  var isInSingleQuotes = false
  /// Where the word at hand falls apart; 0 where it does not.
  var cuts = (0, 0)

  init(_ text: Text) { bytes = text.bytes }

  /// Appends the words of a paragraph.
  mutating func read(_ span: TextSpan) {
    blockEnd = span.end
    isInSingleQuotes = false
    var index = span.start
    while index < span.end {
      if kinds[Int(bytes[index])] & ByteKind.space != 0 {
        index += 1
        continue
      }
      let blank = blankLength(at: index)
      if blank > 0 {
        index += blank
      } else {
        index = chunk(from: index, to: span.end)
      }
    }
  }

  /// The length of a blank or invisible character outside ASCII, else 0.
  private func blankLength(at index: Int) -> Int {
    guard bytes[index] >= 0x80 else { return 0 }
    let (kind, length) = ByteClass.at(bytes, index)
    return kind == .space || kind == .invisible ? length : 0
  }

  /// Reads what stands between two blanks; gives its end.
  private mutating func chunk(from start: Int, to limit: Int) -> Int {
    var end = start
    var seen: UInt8 = 0
    while end < limit {
      let kind = kinds[Int(bytes[end])]
      if kind & ByteKind.space != 0 { break }
      if kind & ByteKind.wide != 0 {
        let (wide, length) = ByteClass.at(bytes, end)
        if wide == .space { break }
        end += length
      } else {
        end += 1
      }
      seen |= kind
    }
    end = min(end, limit)
    if seen & ~(ByteKind.letter | ByteKind.upper) == 0 {
      appendWord(from: start, to: end)
    } else if seen & ~(ByteKind.line | ByteKind.underscore) == 0, end - start > 2 {
      append(start, end)
    } else {
      scan(from: start, to: end)
    }
    return end
  }

  private mutating func scan(from start: Int, to end: Int) {
    var index = start
    while index < end {
      let kind = kinds[Int(bytes[index])]
      if kind & ByteKind.word != 0 {
        index = word(from: index, at: index, to: end, in: start)
      } else if kind & ByteKind.wide != 0 {
        index = wide(at: index, to: end, in: start)
      } else {
        index = mark(at: index, to: end, in: start)
      }
    }
  }

  private mutating func wide(at index: Int, to end: Int, in start: Int) -> Int {
    let (kind, length) = ByteClass.at(bytes, index)
    switch kind {
    case .letter: return word(from: index, at: index, to: end, in: start)
    case .invisible, .space: return index + length
    case .apostrophe: return quote(at: index, length: length, to: end, in: start)
    default: return run(of: length, at: index, to: end)
    }
  }

  /// Reads a word that starts at `start` and is known up to `position`; gives where it ends.
  mutating func word(from start: Int, at position: Int, to end: Int, in chunk: Int) -> Int {
    var index = position
    cuts = (0, 0)
    while index < end {
      let kind = kinds[Int(bytes[index])]
      if kind & ByteKind.word != 0 {
        index += 1
        continue
      }
      guard let joint = joint(at: index, kind, from: start, to: end) else { break }
      index = min(joint.next, end)
      if joint.isLast { break }
    }
    finish(from: start, to: index, chunkEnd: end)
    return index
  }

  private mutating func joint(at index: Int, _ kind: UInt8, from start: Int, to end: Int) -> Joint?
  {
    guard kind & ByteKind.wide != 0 else { return markJoint(at: index, from: start, to: end) }
    let (wide, length) = ByteClass.at(bytes, index)
    switch wide {
    case .letter, .invisible: return Joint(next: index + length)
    case .apostrophe: return apostropheJoint(at: index, length, from: start, to: end)
    case .hyphen: return hyphenJoint(at: index, length, from: start, to: end)
    default: return nil
    }
  }

  // MARK: Words as they come out

  private mutating func finish(from start: Int, to end: Int, chunkEnd: Int) {
    if cuts.0 > start {
      append(start, cuts.0)
      if cuts.1 > cuts.0 {
        append(cuts.0, cuts.1, continues: true)
        append(cuts.1, end, continues: true)
      } else {
        append(cuts.0, end, continues: true)
      }
    } else if kinds[Int(bytes[start])] & ByteKind.digit != 0 {
      appendNumber(from: start, to: end)
    } else {
      appendWord(from: start, to: end)
    }
  }

  /// A word, or the parts of a contraction without an apostrophe.
  private mutating func appendWord(from start: Int, to end: Int) {
    let (first, second) = lexicon.cuts(bytes, start, end)
    guard first > 0, isMeant(start, end) else { return append(start, end) }
    let cut = start + Int(first)
    append(start, cut)
    if second > 0 {
      append(cut, start + Int(second), continues: true)
      append(start + Int(second), end, continues: true)
    } else {
      append(cut, end, continues: true)
    }
  }

  /// Whether letters that could be a contraction are meant as one: `im` and not `IM`, "its a" and not "its crew".
  private func isMeant(_ start: Int, _ end: Int) -> Bool {
    if end - start == 2 { return kinds[Int(bytes[end - 1])] & ByteKind.upper == 0 }
    guard end - start == 3, bytes[start] | 0x20 == UInt8(ascii: "i"),
      bytes[end - 1] | 0x20 == UInt8(ascii: "s")
    else { return true }
    guard end + 1 < blockEnd, bytes[end] == 0x20 else { return false }
    var next = end + 1
    while next < min(blockEnd, end + 12), kinds[Int(bytes[next])] & ByteKind.letter != 0 {
      next += 1
    }
    return lexicon.traits(bytes, end + 1, next).contains(.afterIts)
  }

  /// A number, without the unit that sticks to it: `7:30|pm`, `15|m`; `20th` and `1990s` stay whole.
  private mutating func appendNumber(from start: Int, to end: Int) {
    var unit = end
    while unit > start, end - unit < 7,
      kinds[Int(bytes[unit - 1])] & ByteKind.letter != 0
        || bytes[unit - 1] == UInt8(ascii: ".") && unit < end
          && kinds[Int(bytes[unit])] & ByteKind.letter != 0
          && kinds[Int(bytes[unit - 2])] & ByteKind.letter != 0
    { unit -= 1 }
    let last = end > start && bytes[end - 1] == UInt8(ascii: ".") ? end - 1 : end
    guard unit > start, unit < last, kinds[Int(bytes[unit - 1])] & ByteKind.digit != 0,
      lexicon.traits(bytes, unit, last).contains(.unit)
    else { return append(start, end) }
    append(start, unit)
    append(unit, end)
  }

  mutating func append(_ start: Int, _ end: Int, continues: Bool = false) {
    words.append(Word(span: TextSpan(start, end), continuesToken: continues))
  }
}

/// Where a word goes on after a mark in it.
struct Joint {
  var next: Int
  /// Whether the word ends there.
  var isLast = false
}
