/// Reads the parts of a dateline one after the other: place, regions, day, agency, dash.
extension DatelineScanner {
  private static let notPlaces: Set<String> = [
    "ALERT", "ANALYSIS", "BREAKING", "BREAKING NEWS", "COLUMN", "COMMENT", "CORRECTION",
    "CORRECTED", "COVID", "DEVELOPING", "EDITORIAL", "EXCLUSIVE", "EXPLAINER", "FACTBOX", "FIFA",
    "FILE", "FILE PHOTO", "FLASH", "INTERVIEW", "JUST IN", "LIVE", "NASA", "NATO", "NEW", "NOTE",
    "OPEC", "OPINION", "PHOTO", "PHOTOS", "READ", "RECAP", "RELATED", "TIMELINE", "UNESCO",
    "UNICEF", "UPDATE", "UPDATED", "URGENT", "VIDEO", "WATCH", "WRAPUP", "YES", "WHO", "WHAT",
    "WHERE", "WHEN", "WHY", "HOW", "BUT", "AND", "MORE",
  ]

  /// What was read so far.
  private struct Parts {
    var place: (name: String, isAllCaps: Bool)?
    var hasRegion = false
    var regionWords = 0
    var dashIsLong = false
    /// A dash right after a word, as in interrupted speech.
    var dashIsGlued = false
    var hasDate = false
    var agency: String?
    var agencyIsMarked = false
    var isKnownAgency: Bool {
      agency.map { Vocabulary.agencies.contains($0.lowercased()) } ?? false
    }
    /// Known, or written like one: beside an all-caps place, or an acronym of its own.
    var isLikelyAgency: Bool {
      guard let agency else { return false }
      if isKnownAgency || place?.isAllCaps == true { return true }
      return agency.utf8.count > 1 && agency.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    }
  }

  private enum Separator {
    case dash, stop, colon, lineEnd, none
  }

  /// The byte offset after the dateline.
  mutating func dateline() -> Int? {
    var parts = Parts()
    if readAgency(&parts) {
      readPlaceAfterAgency(&parts)
    } else {
      guard readPlace(&parts) else { return nil }
      readBracketedRegion(&parts)
      readRegionsAndDate(&parts)
      _ = readAgency(&parts) || readBareAgency(&parts)
    }
    let separator = readSeparator(after: parts)
    parts.dashIsLong = scalars[..<position].contains(Self.longDash)
    let end =
      scalars[..<position].lastIndex { $0 != 0x20 && $0 != 0x2D && $0 != Self.longDash } ?? 0
    parts.dashIsGlued = end + 1 < position && scalars[end + 1] != 0x20
    guard isDateline(parts, separator) else { return nil }
    return offsets[position]
  }

  private func isDateline(_ parts: Parts, _ separator: Separator) -> Bool {
    if separator == .lineEnd {
      return parts.isKnownAgency && parts.place != nil
        || parts.hasRegion && parts.place?.isAllCaps == true
    }
    guard startsSentence else { return false }
    guard let place = parts.place else { return parts.isKnownAgency && separator == .dash }
    switch separator {
    case .dash:
      if parts.isLikelyAgency || parts.hasDate { return true }
      if place.isAllCaps { return isBarePlace(place.name, parts) }
      return parts.hasRegion && parts.dashIsLong
    case .stop:
      return parts.agencyIsMarked && parts.isLikelyAgency || parts.hasDate && place.isAllCaps
    case .colon:
      return parts.hasDate || parts.isKnownAgency
        || parts.agencyIsMarked && place.isAllCaps && parts.isLikelyAgency
    case .none: return parts.isKnownAgency && parts.agencyIsMarked
    case .lineEnd: return false
    }
  }

  /// An all-caps place with neither agency nor day: "VINTERBY — ", "PORT SOL, Norland — ".
  private func isBarePlace(_ name: String, _ parts: Parts) -> Bool {
    guard name.unicodeScalars.count > 2, !Self.notPlaces.contains(name) else { return false }
    return name.split(separator: " ").count <= 4 && parts.regionWords <= 2
      && (parts.hasRegion || !parts.dashIsGlued)
  }

  /// "(ANSA) - VINTERBY, MAR 3 - ": the Italian style, place and day behind the agency.
  private mutating func readPlaceAfterAgency(_ parts: inout Parts) {
    let (start, agencyAlone) = (position, parts)
    if readSeparator(after: parts) == .dash, readPlace(&parts), parts.place?.isAllCaps == true {
      readRegionsAndDate(&parts)
      let end = position
      if readSeparator(after: parts) == .dash {
        position = end
        return
      }
    }
    (position, parts) = (start, agencyAlone)
  }

  /// " [Norland]", " (Sound) [Norland]": the Indian style, regions in brackets.
  private mutating func readBracketedRegion(_ parts: inout Parts) {
    for (open, close) in [(UInt32(0x28), UInt32(0x29)), (0x5B, 0x5D)] {
      let start = position
      skipBlank()
      let isRegion = take(open) && readRegion() && take(close)
      let next = scalars[min(position, scalars.count)...].first { $0 != 0x20 }
      if isRegion, open == 0x5B || next == 0x5B {
        parts.hasRegion = true
      } else {
        position = start
      }
    }
  }

  /// Whether what comes next can start a sentence: upper case, a digit, a quotation mark, a bracket.
  private var startsSentence: Bool {
    guard let next = peek() else { return false }
    if next == 0x22 || next == 0x27 || next == 0x28 || next == 0x5B { return true }
    return Self.isDigit(next) || Self.isUpper(next)
  }

  /// "VINTERBY", "ST. ANNA", "Port Sol": one to five words, all of them upper case or all capitalised.
  private mutating func readPlace(_ parts: inout Parts) -> Bool {
    let start = position
    var words = 0
    var allCaps = true
    var end = position
    while words < 5, let word = readWord() {
      if word.isParticle && words > 0 {
        words += 1
        continue
      }
      guard word.isCapitalised else {
        position = end
        break
      }
      if Vocabulary.agencies.contains(word.text.lowercased()), words > 0 {
        position = end
        break
      }
      allCaps = allCaps && word.isAllCaps
      words += 1
      end = position
      let isJoined = peek() == 0x2F && startsPlace(after: position)
      if !isJoined && peek() != 0x20 || position + 1 >= scalars.count { break }
      position += 1
    }
    position = end
    guard end > start else { return false }
    parts.place = (string(start, end), allCaps)
    return true
  }

  /// "Vinterby/Port Sol": two places that share a story, a slash between.
  private func startsPlace(after slash: Int) -> Bool {
    scalars.indices.contains(slash + 1) && Self.isUpper(scalars[slash + 1])
  }

  /// ", Norland", ", N.L.", ", March 3", ", 3 March 2032", ". March 3".
  private mutating func readRegionsAndDate(_ parts: inout Parts) {
    for _ in 0..<3 {
      let before = position
      guard take(0x2C) || take(0x2E) else { return }
      skipBlank()
      if readDate() {
        parts.hasDate = true
      } else if scalars[before] == 0x2C, readRegion() {
        parts.hasRegion = true
        parts.regionWords = scalars[before..<position].count { $0 == 0x20 }
      } else {
        position = before
        return
      }
    }
  }

  private mutating func readRegion() -> Bool {
    let start = position
    var end = position
    for _ in 0..<3 {
      guard let word = readWord(), word.isCapitalised else { break }
      if Vocabulary.agencies.contains(word.text.lowercased()) { break }
      _ = peek() == 0x2E && take(0x2E)
      end = position
      guard take(0x20) else { break }
    }
    position = end
    return end > start
  }

  /// "3", "2032", "3rd".
  private static func number(_ token: String) -> Int? {
    let isOrdinal = ["st", "nd", "rd", "th"].contains(where: token.hasSuffix)
    return Int(isOrdinal ? token.dropLast(2) : token[...])
  }

  private mutating func readDate() -> Bool {
    let start = position
    var hasMonth = false
    var hasDay = false
    var end = position
    for _ in 0..<4 {
      guard let text = readToken() else { break }
      if Vocabulary.months[text] != nil, !hasMonth {
        hasMonth = true
        _ =
          peek() == 0x2E && scalars.indices.contains(position + 2)
          && Self.isDigit(scalars[position + 2]) && take(0x2E)
      } else if let number = Self.number(text),
        number <= 31 && !hasDay || number > 1800 && number < 2200 && hasMonth
      {
        hasDay = true
      } else if !Vocabulary.weekdays.contains(text) {
        break
      }
      end = position
      let next = position + 1
      if peek() == 0x2C, scalars.indices.contains(next), scalars[next] == 0x20 { position += 1 }
      guard take(0x20) else { break }
    }
    position = hasMonth && hasDay ? end : start
    return hasMonth && hasDay
  }

  /// " (NORD)" or " /NORD/", perhaps after a full stop, a comma or a double hyphen.
  private mutating func readAgency(_ parts: inout Parts) -> Bool {
    let start = position
    _ = parts.hasDate && take(0x2E) || parts.place != nil && (take(0x2C) || takeDoubleHyphen())
    skipBlank()
    let closing: UInt32
    if take(0x28) {
      closing = 0x29
    } else if take(0x2F) {
      closing = 0x2F
    } else {
      position = start
      return false
    }
    let nameStart = position
    while let scalar = peek(), scalar != closing, position - nameStart < 36 { position += 1 }
    let name = string(nameStart, position)
    guard take(closing), Self.looksLikeAgency(name) else {
      position = start
      return false
    }
    parts.agency = name
    parts.agencyIsMarked = true
    return true
  }

  /// "Port Sol CNN — ", "Vinterby, March 3, GNA - ": an agency that stands bare before the dash.
  private mutating func readBareAgency(_ parts: inout Parts) -> Bool {
    let start = position
    _ = parts.hasDate && take(0x2C)
    guard take(0x20), let word = readWord(), Vocabulary.agencies.contains(word.text.lowercased()),
      word.isAllCaps
    else {
      position = start
      return false
    }
    parts.agency = word.text
    return true
  }

  private static func looksLikeAgency(_ name: String) -> Bool {
    guard !name.isEmpty, !name.contains(where: { $0 == "." || $0 == ";" || $0 == ":" }) else {
      return false
    }
    if Vocabulary.agencies.contains(name.lowercased()) { return true }
    let words = name.split(separator: " ")
    return words.count <= 4 && words.allSatisfy { $0.first?.isUppercase ?? false }
  }

  private mutating func readSeparator(after parts: Parts) -> Separator {
    if position >= scalars.count { return isWholeLine ? .lineEnd : .none }
    if parts.agencyIsMarked || parts.hasDate, take(0x2E) {
      skipBlank()
      guard take(Self.longDash) || takeHyphenBeforeBlank() else { return .stop }
      skipBlank()
      return .dash
    }
    if take(0x3A) {
      skipBlank()
      return .colon
    }
    let start = position
    let hadBlank = take(0x20)
    if take(Self.longDash) || takeDoubleHyphen() || hadBlank && takeHyphenBeforeBlank() {
      skipBlank()
      return position >= scalars.count && isWholeLine ? .lineEnd : .dash
    }
    position = start
    skipBlank()
    return position >= scalars.count && isWholeLine ? .lineEnd : .none
  }

  private mutating func takeDoubleHyphen() -> Bool {
    guard scalars.indices.contains(position + 1), scalars[position] == 0x2D,
      scalars[position + 1] == 0x2D
    else { return false }
    position += 2
    return true
  }

  private mutating func takeHyphenBeforeBlank() -> Bool {
    guard scalars.indices.contains(position + 1), scalars[position] == 0x2D,
      scalars[position + 1] == 0x20
    else { return false }
    position += 1
    return true
  }
}
