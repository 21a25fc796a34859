/// The picture credit at the end of a caption.
///
///     A flag waves over the town hall of Vinterby. (NORD Photo/Ada Brook)
enum TrailingPhotoCredit {
  /// The offset, in the same bytes, at which the credit starts; nil where there is none.
  static func start(in bytes: [UInt8]) -> Int? {
    guard let last = bytes.last else { return nil }
    if last == 0x29 || last == 0x5D { return bracketed(bytes, closing: last) }
    return agencyAfterDate(bytes) ?? labelled(bytes)
  }

  private static func bracketed(_ bytes: [UInt8], closing: UInt8) -> Int? {
    let opening: UInt8 = closing == 0x29 ? 0x28 : 0x5B
    guard let start = bytes.suffix(110).lastIndex(of: opening), start > 0 else { return nil }
    let words = Folding.lower(Array(bytes[(start + 1)..<(bytes.count - 1)]))
    if PhotoCreditLine.isCredit(words) { return start }
    return closing == 0x29 && PhotoCreditLine.isHouse(words) ? start : nil
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
