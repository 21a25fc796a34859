/// Where each row of words stands in a text: an open table, whose keys are hashes already.
struct ShingleIndex {
  private let shingles: [UInt64]
  /// The first place of a row, at the row's number or soon after; -1 where there is none.
  private var slots: [Int]
  private let mask: Int
  /// For each place the next place of the same row; -1 after the last.
  private var next: [Int]
  /// The first place of each row, ascending.
  private(set) var firsts: [Int] = []

  init(_ shingles: [UInt64]) {
    self.shingles = shingles
    var size = 8
    while size < 2 * shingles.count { size *= 2 }
    mask = size - 1
    slots = Array(repeating: -1, count: size)
    next = Array(repeating: -1, count: shingles.count)
    for place in shingles.indices.reversed() where shingles[place] != 0 {
      let slot = slot(of: shingles[place])
      next[place] = slots[slot]
      slots[slot] = place
    }
    firsts = slots.filter { $0 >= 0 }.sorted()
  }

  /// The slot that holds a row, or the free one where it belongs. Half of the slots are free.
  private func slot(of shingle: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: shingle) & mask
    while slots[slot] >= 0, shingles[slots[slot]] != shingle { slot = (slot + 1) & mask }
    return slot
  }

  /// The first place of a row.
  func first(_ shingle: UInt64) -> Int? {
    guard shingle != 0 else { return nil }
    let place = slots[slot(of: shingle)]
    return place < 0 ? nil : place
  }

  /// The first place of a row within bounds, both included.
  func first(_ shingle: UInt64, from low: Int, to high: Int) -> Int? {
    guard var place = first(shingle) else { return nil }
    while place < low {
      place = next[place]
      if place < 0 { return nil }
    }
    return place <= high ? place : nil
  }
}
