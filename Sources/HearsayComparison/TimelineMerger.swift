import HearsayModel

/// Brings together the mentions of one happening; separate happenings of one day stay apart.
struct TimelineMerger {
  private let mentions: [TimelineMention]
  /// In how many mentions each term stands.
  private let counts: [Int: Int]

  /// Two clauses tell of one happening where they share so much of the shorter one's weight.
  private static let alike = 0.4
  /// Less is asked for where a year is all that is said.
  private static let alikeInYear = 0.25

  init(_ mentions: [TimelineMention]) {
    self.mentions = mentions
    var counts: [Int: Int] = [:]
    for mention in mentions { for term in mention.terms { counts[term, default: 0] += 1 } }
    self.counts = counts
  }

  /// The mentions of each happening.
  func rows() -> [[TimelineMention]] {
    var sets = DisjointSets(count: mentions.count)
    for a in mentions.indices {
      for b in mentions.indices.suffix(from: a + 1) where areOne(mentions[a], mentions[b]) {
        sets.unite(a, b)
      }
    }
    var rows: [Int: [Int]] = [:]
    for index in mentions.indices { rows[sets.root(index), default: []].append(index) }
    return joined(rows.values.sorted { $0[0] < $1[0] }).map { row in row.map { mentions[$0] } }
  }

  private func areOne(_ a: TimelineMention, _ b: TimelineMention) -> Bool {
    guard a.date.interval == b.date.interval else { return false }
    if let speaker = a.speaker, let other = b.speaker {
      return speaker.name == other.name
        && (speaker.occasion == other.occasion || speaker.occasion == nil || other.occasion == nil)
    }
    guard a.speaker == nil, b.speaker == nil else { return false }
    if a.isEvent, b.isEvent { return true }
    return !haveOtherPeople(a, b) && isAlike(a, b)
  }

  /// Each names somebody whom the other does not: a call with one is no call with another.
  private func haveOtherPeople(_ a: TimelineMention, _ b: TimelineMention) -> Bool {
    !a.people.isSubset(of: b.people) && !b.people.isSubset(of: a.people)
  }

  private func isAlike(_ a: TimelineMention, _ b: TimelineMention) -> Bool {
    let shared = a.terms.intersection(b.terms)
    let fewer = min(a.terms.count, b.terms.count)
    guard shared.count >= min(2, fewer), !shared.isEmpty else { return false }
    let smaller = min(weight(a.terms), weight(b.terms))
    let least = a.grain > 300 ? TimelineMerger.alikeInYear : TimelineMerger.alike
    return Double(weight(shared)) >= least * Double(smaller)
  }

  /// Rare words weigh more: what all mentions share tells little.
  private func weight(_ terms: Set<Int>) -> Int {
    terms.reduce(0) { sum, term in
      let count = counts[term] ?? 1
      return sum
        + (count * 3 >= mentions.count && mentions.count > 5
          ? 1 : count * 8 >= mentions.count ? 2 : 4)
    }
  }

  /// "In December the two talked" joins the row of a day in December on which they talked.
  private func joined(_ rows: [[Int]]) -> [[Int]] {
    var rows = rows
    for index in rows.indices.reversed() {
      guard let finer = finer(than: rows[index], in: rows) else { continue }
      rows[finer] += rows[index]
      rows[index] = []
    }
    return rows.filter { !$0.isEmpty }
  }

  private func finer(than row: [Int], in rows: [[Int]]) -> Int? {
    guard let first = row.first, mentions[first].speaker == nil, mentions[first].grain > 0 else {
      return nil
    }
    let coarse = mentions[first].date.interval
    return rows.indices.first { index in
      guard let other = rows[index].first, mentions[other].speaker == nil else { return false }
      let fine = mentions[other].date.interval
      guard coarse != fine, coarse.first <= fine.first, fine.last <= coarse.last else {
        return false
      }
      return row.contains { a in
        rows[index].contains {
          !haveOtherPeople(mentions[a], mentions[$0]) && isAlike(mentions[a], mentions[$0])
        }
      }
    }
  }
}
