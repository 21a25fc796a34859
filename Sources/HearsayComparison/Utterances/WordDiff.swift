import HearsayModel

/// What was put in and what was taken out between two rows of words: a longest common row by dynamic programming,
/// equal beginnings and ends first set aside.
struct WordDiff {
  /// In the order of reading; neighbours of one kind are one segment.
  private(set) var segments: [DiffSegment] = []
  /// Words in common.
  private(set) var common = 0

  /// A row of words too long to be compared word by word is shown as taken out and put in whole.
  private static let limit = 600

  /// - Parameters:
  ///   - old: forms to compare by, with the words to show.
  init(_ old: [(form: String, word: String)], _ new: [(form: String, word: String)]) {
    let head = zip(old, new).prefix { $0.form == $1.form }.count
    let rest = min(old.count, new.count) - head
    let tail = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0.form == $1.form }.count
    for item in new.prefix(head) { append(.same, item.word) }
    compare(Array(old[head..<(old.count - tail)]), Array(new[head..<(new.count - tail)]))
    for item in new.suffix(tail) { append(.same, item.word) }
  }

  private mutating func compare(
    _ old: [(form: String, word: String)], _ new: [(form: String, word: String)]
  ) {
    guard !old.isEmpty, !new.isEmpty, old.count <= WordDiff.limit, new.count <= WordDiff.limit
    else {
      for item in old { append(.deleted, item.word) }
      for item in new { append(.inserted, item.word) }
      return
    }
    let lengths = WordDiff.commonLengths(old.map(\.form), new.map(\.form))
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, old[i].form == new[j].form {
        append(.same, new[j].word)
        (i, j) = (i + 1, j + 1)
      } else if j == new.count || i < old.count && lengths[i + 1][j] >= lengths[i][j + 1] {
        append(.deleted, old[i].word)
        i += 1
      } else {
        append(.inserted, new[j].word)
        j += 1
      }
    }
  }

  /// For each pair of beginnings left out, the length of the longest common row of the rest.
  private static func commonLengths(_ old: [String], _ new: [String]) -> [[Int]] {
    var lengths = Array(repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        lengths[i][j] =
          old[i] == new[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    return lengths
  }

  private mutating func append(_ kind: DiffSegment.Kind, _ word: String) {
    if kind == .same { common += 1 }
    if let last = segments.indices.last, segments[last].kind == kind {
      segments[last].text += " " + word
    } else {
      segments.append(DiffSegment(kind, word))
    }
  }
}
