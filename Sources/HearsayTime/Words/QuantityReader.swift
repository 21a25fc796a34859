import HearsayModel

/// Reads how many: `two`, `35`, `1,000`, `two and a half`, `a couple of`, `several`.
enum QuantityReader {
  static func read(_ reading: Reading, _ index: Int) -> (amount: Amount, end: Int)? {
    let word = reading.word(index)
    if word.has(.half) { return half(reading, index) }
    if word.has(.determiner) { return article(reading, index) }
    if word.has(.vague) { return vague(reading, index) }
    if word.has(.cardinal) { return cardinal(reading, index) }
    if word.has(.decimal) { return decimal(reading, index) }
    guard word.has(.digits) else { return nil }
    return withHalf(reading, word.value, index + 1)
  }

  /// `half an hour`
  private static func half(_ reading: Reading, _ index: Int) -> (Amount, Int)? {
    guard reading.isForm(index + 1, "a", "an") else { return nil }
    return (.half, index + 2)
  }

  /// `a`, `an`, `a few`, `a couple of`, `a dozen`, `a hundred`.
  private static func article(_ reading: Reading, _ index: Int) -> (Amount, Int)? {
    guard reading.isForm(index, "a", "an") else { return nil }
    if reading.isForm(index + 1, "dozen") { return (Amount(12), index + 2) }
    if reading.isForm(index + 1, "half") {
      return (.half, index + (reading.isForm(index + 2, "-") ? 3 : 2))
    }
    if reading.has(index + 1, .vague), !reading.isForm(index + 1, "some") {
      return vague(reading, index + 1)
    }
    if reading.isForm(index + 1, "hundred", "thousand") { return cardinal(reading, index + 1) }
    return (.one, index + 1)
  }

  private static func vague(_ reading: Reading, _ index: Int) -> (Amount, Int)? {
    if reading.isForm(index, "some"), let (amount, end) = read(reading, index + 1) {
      return (amount, end)
    }
    let next = reading.isForm(index + 1, "of") ? index + 2 : index + 1
    let isPair = reading.word(index).value == 2
    return (isPair ? Amount(2) : .vague, next)
  }

  /// `two`, `twenty four`, `two hundred`, `two and a half`.
  private static func cardinal(_ reading: Reading, _ index: Int) -> (Amount, Int)? {
    var value = reading.word(index).value
    var next = index + 1
    if value >= 20, value < 100, value % 10 == 0, reading.has(next, .cardinal),
      reading.word(next).value < 10
    {
      value += reading.word(next).value
      next += 1
    }
    while reading.isForm(next, "hundred", "thousand"), value < 100_000 {
      value *= reading.word(next).value
      next += 1
    }
    if reading.isForm(next, "dozen") { return (Amount(value * 12), next + 1) }
    return withHalf(reading, value, next)
  }

  /// `1,000`, `3.5`
  private static func decimal(_ reading: Reading, _ index: Int) -> (Amount, Int)? {
    let form = reading.form(index)
    let plain = form.filter { $0 != "," }
    guard plain.utf8.count <= 8, plain.filter({ $0 == "." }).count <= 1, !plain.hasSuffix(".")
    else { return nil }
    return (Amount(text: plain, count: Int(plain)), index + 1)
  }

  /// `and a half`, `1/2` after a number.
  private static func withHalf(_ reading: Reading, _ value: Int, _ index: Int) -> (Amount, Int) {
    if reading.isForm(index, "and"), reading.isForm(index + 1, "a"), reading.has(index + 2, .half) {
      return (Amount(text: "\(value).5", count: nil), index + 3)
    }
    if reading.isForm(index, "1"), reading.isForm(index + 1, "/"), reading.isForm(index + 2, "2"),
      reading.sticks(index)
    {
      return (Amount(text: "\(value).5", count: nil), index + 3)
    }
    return (Amount(value), index)
  }
}
