import HearsayModel

/// Who took or lent a picture, on a line of its own.
///
///     (Photo: Ada Brook, Nordbild)
enum PhotoCreditLine {
  static func kind(of line: Line) -> Block.Kind? {
    guard line.wordCount <= 16, !line.starts("by "), !CreditLine.isHouseAndInitials(line),
      !Appeal.isCopyright(line)
    else {
      return nil
    }
    if let start = TrailingPhotoCredit.start(in: line.plain), start > 0 { return nil }
    let (words, isBracketed) = words(line.lower)
    guard !words.isEmpty, isBracketed || !line.endsWithFullStop else { return nil }
    if isBracketed && isHouse(words) { return .photoCredit }
    guard
      isCredit(words) || isBulletCredit(line, words) || isNameBesideHouse(line.plain[...])
        || isStaff(line)
    else { return nil }
    return isBracketed || line.wordCount <= 10 && !describes(line) ? .photoCredit : .caption
  }

  /// "Photo: Lorries at the old bridge in 2031": words of a sentence follow the label.
  private static func describes(_ line: Line) -> Bool {
    guard let first = line.words.first, first.text.utf8.last == 0x3A else { return false }
    return line.words.dropFirst().count {
      $0.isLower && !["and", "by", "for", "via"].contains($0.key)
    } >= 2
  }

  /// Whether words in lower case, outer brackets and bullets apart, credit a picture.
  static func isCredit(_ lower: [UInt8]) -> Bool {
    if labels.contains(where: { lower.first == $0.utf8.first && lower.starts(with: $0.utf8) }) {
      return true
    }
    if lower.starts(with: "©".utf8) {
      return !lower.contains(where: \.isDigit) && lower.range(of: "copyright") == nil
    }
    guard lower.count < 120 else { return false }
    let parts = lower.split { $0 == 0x2F || $0 == 0x7C }
    if parts.count > 1, parts.contains(where: { isHouse(Array($0)) }) { return true }
    return inside.contains { lower.range(of: $0) != nil }
  }

  /// Whether words in lower case are an agency's or archive's name.
  static func isHouse(_ lower: [UInt8]) -> Bool {
    let name = String(decoding: lower.drop { $0 == 0x20 }, as: UTF8.self)
    return isHouse(name.last == " " ? String(name.dropLast()) : name)
  }

  private static func isHouse(_ name: String) -> Bool {
    Vocabulary.agencies.contains(name) || Vocabulary.pictureAgencies.contains(name)
  }

  /// The line in lower case without bullet and outer brackets.
  private static func words(_ lower: [UInt8]) -> (words: [UInt8], isBracketed: Bool) {
    var rest = lower[...]
    while let bullet = bullets.first(where: { rest.starts(with: $0.utf8) }) {
      rest = rest.dropFirst(bullet.utf8.count)
    }
    guard rest.count > 1,
      rest.first == 0x28 && rest.last == 0x29 || rest.first == 0x5B && rest.last == 0x5D
    else {
      return (Array(rest), false)
    }
    return (Array(rest.dropFirst().dropLast()), true)
  }

  /// A bullet before an agency's name, an archive's address or nothing else.
  private static func isBulletCredit(_ line: Line, _ words: [UInt8]) -> Bool {
    guard line.lower.starts(with: "•".utf8), line.wordCount <= 7 else { return false }
    if isHouse(words) || words.range(of: " / ") != nil || namesHouse(line) { return true }
    return !words.contains(0x20) && words.contains(0x2E) && words.last != 0x2E
  }

  /// "Ada Brook/NORD", "Ada Brook / The Harbour News": a photographer, a slash, and whom she works for.
  static func isNameBesideHouse(_ plain: ArraySlice<UInt8>) -> Bool {
    let parts = plain.split { $0 == 0x2F || $0 == 0x7C }.map {
      $0.split(separator: 0x20).map { Word($0) }
    }
    guard (2...3).contains(parts.count), (2...4).contains(parts[0].count),
      !parts[0].contains(where: \.endsWithComma),
      (1...5).contains(parts[1].count), parts.joined().allSatisfy({ $0.isCapitalised })
    else { return false }
    return parts.dropFirst().contains { part in
      part.contains { Vocabulary.houseWords.contains($0.key) }
        || part.count == 1 && part[0].isAllCaps
    }
  }

  /// "Ada Brook - staff, AP".
  private static func isStaff(_ line: Line) -> Bool {
    guard (4...7).contains(line.wordCount),
      let staff = line.words.firstIndex(where: { $0.key == "staff" }), (2...4).contains(staff),
      line.words[staff].isLower
    else { return false }
    return line.words[..<staff].allSatisfy { $0.isCapitalised || $0.key.isEmpty }
      && line.words[..<staff].contains { $0.key.isEmpty || $0.endsWithComma }
  }

  /// "• NORD News": capitalised words with that of a house among them.
  private static func namesHouse(_ line: Line) -> Bool {
    let words = line.words.filter { !bullets.contains($0.text) }
    return words.count <= 4 && words.allSatisfy(\.isCapitalised)
      && words.contains { Vocabulary.houseWords.contains($0.key) }
  }

  private static let bullets = ["•", "·", "▪", "*", " "]

  private static let labels = [
    "photo:", "photos:", "photo by", "photos by", "photographs by", "photo credit",
    "photo courtesy", "photo/",
    "photograph:", "photograph by", "photographer:", "image:", "images:", "image by",
    "image credit", "image courtesy", "image source", "picture:", "pictures:", "picture by",
    "credit:", "credits:", "ap photo", "reuters/", "afp/", "epa/", "getty images", "courtesy of",
    "courtesy photo", "illustration:", "illustration by", "media:", "graphic:", "file photo",
    "pic:", "pix:", "foto:", "supplied:", "supplied by", "provided:", "provided by",
  ]

  private static let inside = [
    "/ap", "/getty", "getty images", "/reuters", "/afp", "/epa", "/shutterstock", " via reuters",
    " via getty", "/bloomberg", "/xinhua", "ap photo", "/pool", "/tass", "/sputnik",
    "/associated press", "photo/",
  ]
}
