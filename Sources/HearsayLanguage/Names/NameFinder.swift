public import HearsayModel

/// Words that name somebody or something, with the office written before the name.
///
/// "Harbour Minister Lena Brandt met the Coastal Council." has two names: the person Lena Brandt, with the office
/// Harbour Minister, and the body Coastal Council.
public struct NameSpan: Sendable, Hashable {
  /// The name's own tokens, without the office.
  public var tokens: Range<Int>
  /// The capitalised office before it: `Harbour Minister`.
  public var office: Range<Int>?
  /// Nil where the words alone do not tell.
  public var kind: Entity.Kind?
}

struct NameFinder {
  let text: ParsedText
  /// Forms that stand capitalised inside a sentence.
  private var capitalisedInside: Set<String> = []
  /// Forms that stand in lower case anywhere.
  private var lowerCased: Set<String> = []

  init(_ text: ParsedText) {
    self.text = text
    for (index, sentence) in text.sentences.enumerated() {
      let reliable = text.kind(of: index) == .paragraph
      for token in sentence.tokens where text.tokens[token].kind == .word {
        if !text.tokens[token].isCapitalised {
          lowerCased.insert(text.form(token))
        } else if reliable, !isInitial(token, in: sentence) {
          capitalisedInside.insert(text.form(token))
        }
      }
    }
  }

  func find() -> [NameSpan] {
    var names: [NameSpan] = []
    for (index, sentence) in text.sentences.enumerated() {
      let titleCase = text.kind(of: index) != .paragraph && isTitleCase(sentence)
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        guard canStart(token, in: sentence, titleCase: titleCase) else {
          token += 1
          continue
        }
        let end = extend(from: token, to: sentence.tokens.upperBound, titleCase: titleCase)
        names += NameReader(text: text).names(in: token..<end)
        token = end
      }
    }
    return names
  }

  /// The first word of a sentence, of a quotation or after a colon: capitalised whatever it is.
  private func isInitial(_ token: Int, in sentence: Sentence) -> Bool {
    var index = token - 1
    while index >= sentence.tokens.lowerBound, text.tokens[index].kind == .punctuation {
      if [":", "-", "--", ".", "!", "?"].contains(text.form(index)) { return true }
      if text.isQuoteMark(index) || text.form(index) == "'" {
        return text.sticks(index)
      }
      index -= 1
    }
    return index < sentence.tokens.lowerBound
  }

  private func isTitleCase(_ sentence: Sentence) -> Bool {
    if let last = sentence.tokens.last, text.form(last) == "." { return false }
    let words = sentence.tokens.filter {
      text.tokens[$0].kind == .word && text.tokens[$0].span.length > 3
    }
    let capitals = words.filter { text.tokens[$0].isCapitalised }
    return words.count > 2 && capitals.count * 10 > words.count * 7
  }

  private func canStart(_ token: Int, in sentence: Sentence, titleCase: Bool) -> Bool {
    guard isNameWord(token) else { return false }
    let form = text.form(token)
    if titleCase {
      return capitalisedInside.contains(form) || text.has(token, [.place, .demonym, .givenName])
    }
    guard isInitial(token, in: sentence) else { return true }
    if text.has(token, [.starter, .adverb, .verb]) { return false }
    if capitalisedInside.contains(form) { return true }
    if text.has(token, [.place, .demonym, .givenName, .title]) { return true }
    let nextIsName = token + 1 < sentence.tokens.upperBound && isNameWord(token + 1)
    if nextIsName { return !lowerCased.contains(form) || text.has(token, [.role, .body]) }
    if text.has(token, [.role, .people, .body, .document]) { return false }
    return !lowerCased.contains(form) && looksLikeName(token, in: sentence)
  }

  /// An unknown first word is a name where a clitic, a comma or a verb of the past follows it.
  private func looksLikeName(_ token: Int, in sentence: Sentence) -> Bool {
    guard text.classes[token].isEmpty, token + 1 < sentence.tokens.upperBound else { return false }
    let next = text.form(token + 1)
    return next == "'s" || next.hasSuffix("ed") || next == "said" || next == "told"
      || text.has(token + 1, .auxiliary)
  }

  /// A capitalised word that no closed class claims.
  private func isNameWord(_ token: Int) -> Bool {
    guard text.tokens.indices.contains(token), text.tokens[token].kind == .word,
      text.tokens[token].isCapitalised
    else { return false }
    let form = text.form(token)
    if form == "us" { return text.tokens[token].isAllCaps }
    if form == "it" || form == "i" { return false }
    return !text.has(
      token,
      [
        .determiner, .subjectPronoun, .objectPronoun, .preposition, .conjunction, .subordinator,
        .auxiliary, .negation, .weekday, .month, .relative,
      ]) || text.has(token, [.givenName]) || form == "may" && followsName(token)
  }

  private func followsName(_ token: Int) -> Bool {
    token > 0 && text.has(token - 1, [.givenName, .title])
  }

  private func extend(from start: Int, to limit: Int, titleCase: Bool) -> Int {
    var end = start + 1
    while end < limit {
      if isNameWord(end),
        !titleCase || capitalisedInside.contains(text.form(end))
          || text.has(end, [.place, .demonym, .givenName, .role])
      {
        end += 1
      } else if text.has(end, .nameParticle), end + 1 < limit, isNameWord(end + 1),
        !text.has(end - 1, [.role, .body])
      {
        end += 2
      } else if let next = joinedByOf(end, limit: limit) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// `Department of Justice`, `Secretary of State Ann Lee`, `Bank of the North`.
  private func joinedByOf(_ index: Int, limit: Int) -> Int? {
    let form = text.form(index)
    let joins =
      form == "&" || form == "of" && text.has(index - 1, [.body, .role])
      || (form == "to" || form == "for") && text.has(index - 1, .role)
        && text.tokens[index - 1].isCapitalised
    guard joins else { return nil }
    var next = index + 1
    if text.form(next) == "the" { next += 1 }
    return next < limit && isNameWord(next) ? next + 1 : nil
  }
}
