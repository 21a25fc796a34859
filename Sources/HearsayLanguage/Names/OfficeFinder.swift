import HearsayModel

/// Where an article says what a person is: before the name, or set off by commas on either side of it.
///
/// "The council's chief engineer, Mara Dell, …", "harbour pilot Tom Reck", "Ann Lee, the envoy to Norland, …".
struct OfficeFinder {
  let text: ParsedText
  let isPerson: (Int) -> Bool

  func offices(of name: NameSpan) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let start = name.office?.lowerBound ?? name.tokens.lowerBound
    if let before = nounPhrase(endingAt: start - 1, needsRole: name.office == nil) {
      found.append(before.lowerBound..<name.tokens.lowerBound)
    } else if let office = name.office {
      found.append(office)
    }
    if text.form(start - 1) == ",", [",", "."].contains(text.form(name.tokens.upperBound)),
      let before = described(endingAt: start - 2)
    {
      found.append(before)
    }
    if let after = apposition(after: name.tokens.upperBound) { found.append(after) }
    return found
  }

  /// The words of an office that ends at a token: adjectives, nouns, names, back to an article.
  private func nounPhrase(endingAt end: Int, needsRole: Bool) -> Range<Int>? {
    guard end >= 0, text.tokens.indices.contains(end), !needsRole || text.has(end, .role)
    else { return nil }
    let first = text.sentence(of: end).tokens.lowerBound
    var start = end + 1
    while start > first, end - start < 8 {
      let index = start - 1
      if text.has(index, .determiner) {
        start = index
        break
      }
      guard text.tokens[index].kind == .word, !text.has(index, .outsideNounPhrase), !isPerson(index)
      else { break }
      start = index
    }
    return start <= end ? start..<(end + 1) : nil
  }

  /// `The envoy of Norland` before a comma and the name.
  private func described(endingAt end: Int) -> Range<Int>? {
    guard end >= 0 else { return nil }
    let first = text.sentence(of: end).tokens.lowerBound
    var start = end
    var hasRole = false
    while start >= first, end - start < 9 {
      if text.has(start, .role) { hasRole = true }
      if text.has(start, [.auxiliary, .conjunction, .relative, .subordinator]) || isPerson(start) {
        break
      }
      if text.tokens[start].kind == .punctuation { break }
      if hasRole, text.has(start, .determiner) || start == first { return start..<(end + 1) }
      if hasRole,
        text.form(start - 1) == "'s" || !text.has(start - 1, [.preposition]) && start - 1 < first
      {
        return start..<(end + 1)
      }
      start -= 1
    }
    return hasRole && text.has(end, .role) ? (start + 1)..<(end + 1) : nil
  }

  /// `, the envoy to Norland,` or `, chief researcher at …,` after a name.
  private func apposition(after end: Int) -> Range<Int>? {
    if text.form(end) == ",", text.tokens.indices.contains(end + 2),
      text.tokens[end + 1].kind == .number,
      text.form(end + 2) == ","
    {
      return apposition(after: end + 2)
    }
    guard text.form(end) == ",", text.tokens.indices.contains(end + 1) else { return nil }
    let limit = min(text.sentence(of: end).tokens.upperBound, end + 16)
    var stop = end + 1
    var hasRole = false
    while stop < limit {
      let form = text.form(stop)
      if form == "," || form == "." || form == ";" || text.isQuoteMark(stop) { break }
      if text.has(stop, [.relative, .auxiliary, .negation]) || isPerson(stop) { return nil }
      if text.has(stop, .role), stop - end <= 7 { hasRole = true }
      stop += 1
    }
    return hasRole ? (end + 1)..<stop : nil
  }
}
