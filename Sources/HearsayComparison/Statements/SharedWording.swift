/// The longest row of words, small ones included, that two statements have in common.
struct SharedWording {
  /// Words in the row.
  private(set) var length = 0

  init(_ a: Statement, _ b: Statement) {
    var row = [Int](repeating: 0, count: b.forms.count + 1)
    var quotedRow = row
    for x in a.forms {
      // From the end, so that the place before still holds the row above.
      for index in b.forms.indices.reversed() {
        let isSame = x.number == b.forms[index].number
        row[index + 1] = isSame ? row[index] + 1 : 0
        quotedRow[index + 1] =
          isSame && x.isQuoted && b.forms[index].isQuoted ? quotedRow[index] + 1 : 0
        length = max(length, row[index + 1])
        quotedLength = max(quotedLength, quotedRow[index + 1])
      }
    }
  }

  /// Words in the longest row that is quoted in both.
  private(set) var quotedLength = 0
}
