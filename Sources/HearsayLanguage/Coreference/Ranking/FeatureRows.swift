/// The numbers of the features of several options, one after the other in one array.
struct FeatureRows: Sendable {
  private(set) var values: [Int32] = []
  /// Where each row ends.
  private(set) var ends: [Int] = []

  init(options: Int, width: Int) {
    values.reserveCapacity(options * width)
    ends.reserveCapacity(options)
  }

  mutating func append(_ feature: Int) { values.append(Int32(truncatingIfNeeded: feature)) }

  mutating func endRow() { ends.append(values.count) }

  var rows: [[Int32]] {
    ends.indices.map { Array(values[($0 == 0 ? 0 : ends[$0 - 1])..<ends[$0]]) }
  }

  /// For each row the sum of its weights, in the order of the features.
  func scores(_ weights: [Float]) -> [Double] {
    var start = 0
    return ends.map { end in
      var sum: Float = 0
      for value in values[start..<end] { sum += weights[Int(value)] }
      start = end
      return Double(sum)
    }
  }
}
