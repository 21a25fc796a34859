/// The picture credit at the end of a caption.
///
///     A flag waves over the town hall of Vinterby. (NORD Photo/Ada Brook)
enum TrailingPhotoCredit {
  /// The offset, in the same bytes, at which the credit starts; nil where there is none.
  static func start(in bytes: [UInt8]) -> Int? {
    guard let last = bytes.last else { return nil }
    if last == 0x29 || last == 0x5D { return bracketed(bytes, closing: last) }
    return agencyAfterDate(bytes) ?? afterSentence(bytes) ?? labelled(bytes)
  }

  /// "… under her arm. Ada Brook": where a caption is known for one, the photographer's name behind its full stop.
  static func name(in bytes: [UInt8]) -> Int? {
    guard let last = bytes.last, !last.isMark else { return nil }
    let tail = bytes.indices.suffix(40).dropFirst()
    guard
      let blank = tail.last(where: { bytes[$0] == 0x20 && bytes[$0 - 1] == 0x2E }),
      blank > 4, endsWord(bytes, blank - 1)
    else { return nil }
    let words = bytes[(blank + 1)...].split(separator: 0x20).map { Word($0) }
    return NameLine.isName(words[...]) ? blank + 1 : nil
  }

  private static func bracketed(_ bytes: [UInt8], closing: UInt8) -> Int? {
    let opening: UInt8 = closing == 0x29 ? 0x28 : 0x5B
    guard let start = bytes.suffix(110).lastIndex(of: opening), start > 0 else { return nil }
    let words = Folding.lower(Array(bytes[(start + 1)..<(bytes.count - 1)]))
    let inside = bytes[(start + 1)..<(bytes.count - 1)]
    let isCredit =
      PhotoCreditLine.isCredit(words) || isForHouse(inside)
      || PhotoCreditLine.isNameBesideHouse(inside)
      || closing == 0x29 && PhotoCreditLine.isHouse(words)
    return isCredit ? withNotice(bytes, start) : nil
  }

  /// "(FILE PHOTO) (NORD)": the credit from a bracket in capitals before it.
  private static func withNotice(_ bytes: [UInt8], _ start: Int) -> Int {
    guard start > 3, bytes[start - 1] == 0x20, bytes[start - 2] == 0x29,
      let open = bytes[..<start].suffix(40).lastIndex(of: 0x28), open > 0
    else { return start }
    let notice = bytes[open..<start]
    return notice.contains(where: \.isASCIILetter)
      && !notice.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) ? open : start
  }

  /// "(Ada Brook for The Harbour News)": a photographer and the house that sent her.
  private static func isForHouse(_ inside: ArraySlice<UInt8>) -> Bool {
    let words = inside.split(separator: 0x20).map { Word($0) }
    guard (4...10).contains(words.count), let at = words.firstIndex(where: { $0.key == "for" }),
      at >= 2
    else { return false }
    return words.allSatisfy { $0.isCapitalised || small.contains($0.key) }
      && words[at...].contains { Vocabulary.houseWords.contains($0.key) }
  }

  private static let small: Set<String> = ["for", "the", "of", "via", "and"]

  /// "… in Vinterby. NORD/Ada Brook", "… in Vinterby. NORD": a credit after the caption's full stop.
  private static func afterSentence(_ bytes: [UInt8]) -> Int? {
    let from = max(1, bytes.count - 90)
    guard from < bytes.count - 1 else { return nil }
    for index in (from..<(bytes.count - 1)).reversed()
    where bytes[index] == 0x20 && bytes[index - 1] == 0x2E && endsWord(bytes, index - 1) {
      let rest = Folding.lower(Array(bytes[(index + 1)...]))
      guard rest.count(where: { $0 == 0x20 }) < 10, rest.last != 0x2E else { return nil }
      if PhotoCreditLine.isHouse(rest) || PhotoCreditLine.isCredit(rest)
        || PhotoCreditLine.isNameBesideHouse(bytes[(index + 1)...])
      {
        return index + 1
      }
    }
    return nil
  }

  /// Whether a full stop ends a word of three letters or digits or more, and so no abbreviation.
  private static func endsWord(_ bytes: [UInt8], _ stop: Int) -> Bool {
    stop >= 3 && bytes[(stop - 3)..<stop].allSatisfy { !$0.isMark }
  }

  /// "… on Thursday. (March 4) AP"
  private static func agencyAfterDate(_ bytes: [UInt8]) -> Int? {
    guard let close = bytes.suffix(24).lastIndex(of: 0x29),
      let open = bytes[..<close].suffix(16).lastIndex(of: 0x28)
    else { return nil }
    let agency = Folding.lower(Array(bytes[(close + 1)...]))
    let date = bytes[(open + 1)..<close].split(separator: 0x20).map { Word($0) }
    return PhotoCreditLine.isHouse(agency) && DateWords.isDate(date) && open > 0 ? open : nil
  }

  /// "… in Vinterby. Photo: Ada Brook", "… Photo Credit: NORD/Ada Brook"
  private static func labelled(_ bytes: [UInt8]) -> Int? {
    let from = max(0, bytes.count - 90)
    let tail = Folding.lower(Array(bytes[from...]))
    guard tail.contains(0x3A) || tail.range(of: " photo ") != nil else { return nil }
    for label in labels {
      guard let place = tail.range(of: label), from + place.lowerBound > 0 else { continue }
      let rest = tail[place.upperBound...]
      let words = rest.split(separator: 0x20)
      if (1...7).contains(words.count) { return from + place.lowerBound + 1 }
    }
    return nil
  }

  private static let labels = [
    " photo credit:", " photo: ", " photograph: ", " photo by ", " image credit:", " picture: ",
    " photo courtesy ",
  ]
}
