import HearsayKernels

/// Weights with their moments. Every shard has gradients of its own, added up in a fixed order, so that the outcome does not
/// depend on which thread is first.
final class Parameter {
  let rows: Int
  let width: Int
  let weights: UnsafeMutablePointer<Float>
  let gradients: [UnsafeMutablePointer<Float>]
  private let means: UnsafeMutablePointer<Float>
  private let variances: UnsafeMutablePointer<Float>
  private let isSparse: Bool
  /// Rows with gradients since the last step, for each shard; of sparse parameters only.
  private var touched: [[Int32]]
  var count: Int { rows * width }

  /// - Parameters:
  ///   - deviation: of the normally distributed weights at the start.
  ///   - sparse: whether a step touches only few rows.
  init(
    _ rows: Int, _ width: Int, deviation: Float, shards: Int, sparse: Bool = false,
    _ random: inout Random
  ) {
    self.rows = rows
    self.width = width
    isSparse = sparse
    weights = Parameter.zeros(rows * width)
    means = Parameter.zeros(rows * width)
    variances = Parameter.zeros(rows * width)
    gradients = (0..<shards).map { _ in Parameter.zeros(rows * width) }
    touched = Array(repeating: [], count: shards)
    if deviation > 0 { for i in 0..<count { weights[i] = random.normal() * deviation } }
  }

  private static func zeros(_ count: Int) -> UnsafeMutablePointer<Float> {
    let raw = UnsafeMutableRawPointer.allocate(byteCount: count * 4, alignment: 64)
    let memory = raw.bindMemory(to: Float.self, capacity: count)
    memory.initialize(repeating: 0, count: count)
    return memory
  }

  var values: [Float] { Array(UnsafeBufferPointer(start: weights, count: count)) }

  func row(_ row: Int32) -> UnsafeMutablePointer<Float> { weights + Int(row) * width }

  /// The gradient of a row of a sparse parameter, to be added to.
  func touch(_ row: Int32, shard: Int) -> UnsafeMutablePointer<Float> {
    touched[shard].append(row)
    return gradients[shard] + Int(row) * width
  }

  /// Adds up the shards' gradients and goes a step.
  func step(_ adam: Adam) {
    guard isSparse else {
      for shard in gradients.dropFirst() { merge(shard, at: 0, count) }
      return adam.apply(weights, gradients[0], means, variances, count)
    }
    for shard in gradients.indices.dropFirst() {
      for row in touched[shard] { merge(gradients[shard], at: Int(row) * width, width) }
    }
    for row in Set(touched.joined()) {
      let at = Int(row) * width
      adam.apply(weights + at, gradients[0] + at, means + at, variances + at, width)
    }
    for shard in touched.indices { touched[shard].removeAll(keepingCapacity: true) }
  }

  private func merge(_ from: UnsafeMutablePointer<Float>, at start: Int, _ count: Int) {
    for i in start..<(start + count) {
      gradients[0][i] += from[i]
      from[i] = 0
    }
  }
}

/// Adam (Kingma and Ba 2015). Rows of sparse parameters move only when touched.
struct Adam {
  private static let b1: Float = 0.9
  private static let b2: Float = 0.98
  private let rate: Float
  private let corrections: (Float, Float)

  /// - Parameter step: from 1 on.
  init(step: Int, rate: Float) {
    self.rate = rate
    corrections = (1 / (1 - Adam.power(Adam.b1, step)), 1 / (1 - Adam.power(Adam.b2, step)))
  }

  func apply(
    _ weights: UnsafeMutablePointer<Float>, _ gradients: UnsafeMutablePointer<Float>,
    _ means: UnsafeMutablePointer<Float>, _ variances: UnsafeMutablePointer<Float>, _ count: Int
  ) {
    hk_adam(
      weights, gradients, means, variances, Int32(count), rate, Adam.b1, Adam.b2, 1e-8,
      corrections.0, corrections.1)
  }

  private static func power(_ x: Float, _ n: Int) -> Float {
    var power = 1.0
    for _ in 0..<n { power *= Double(x) }
    return Float(power)
  }
}
