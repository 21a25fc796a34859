import HearsayModel

/// The tokens of an article as the rules read them, one sentence at a time.
struct Reading {
  let tokens: [Token]
  let words: [TimeWord]
  /// The tokens of the sentence that is being read: rules see nothing beyond it.
  var window: Range<Int>

  init(_ tokens: [Token]) {
    self.tokens = tokens
    words = tokens.map(TimeLexicon.word)
    window = tokens.indices
  }

  func word(_ index: Int) -> TimeWord { window.contains(index) ? words[index] : .none }

  func form(_ index: Int) -> String { window.contains(index) ? tokens[index].form : "" }

  func has(_ index: Int, _ classes: TimeClass) -> Bool { word(index).has(classes) }

  func isForm(_ index: Int, _ forms: String...) -> Bool {
    window.contains(index) && forms.contains(tokens[index].form)
  }

  func isCapitalised(_ index: Int) -> Bool {
    window.contains(index) && tokens[index].isCapitalised
  }

  func isAllCaps(_ index: Int) -> Bool {
    window.contains(index) && tokens[index].isAllCaps
  }

  func isPunctuation(_ index: Int) -> Bool {
    window.contains(index) && tokens[index].kind == .punctuation
  }

  /// The number of bytes of a token.
  func length(_ index: Int) -> Int { window.contains(index) ? tokens[index].span.length : 0 }

  /// Whether no white space stands between a token and the next.
  func sticks(_ index: Int) -> Bool {
    window.contains(index) && window.contains(index + 1)
      && tokens[index].span.end == tokens[index + 1].span.start
  }

  func isHyphen(_ index: Int) -> Bool { isForm(index, "-", "--") }

  /// Steps over a comma.
  func pastComma(_ index: Int) -> Int { isForm(index, ",") ? index + 1 : index }

  /// The value of a digits token with at most `digits` digits, within a range.
  func number(_ index: Int, _ range: ClosedRange<Int>, digits: ClosedRange<Int>) -> Int? {
    let word = word(index)
    guard word.has(.digits), range.contains(word.value), digits.contains(length(index)) else {
      return nil
    }
    return word.value
  }

  /// A year of four digits.
  func year(_ index: Int) -> Int? { number(index, 1000...2999, digits: 4...4) }

  /// A day of a month: `7`, `07`, `7th`, `seventh`.
  func dayOfMonth(_ index: Int) -> Int? {
    let word = word(index)
    guard (1...31).contains(word.value) else { return nil }
    if word.has(.ordinal) { return word.value }
    return word.has(.digits) && length(index) <= 2 ? word.value : nil
  }
}
