/// Rows of 32-bit floats in an arena's memory.
struct Tensor {
  let data: UnsafeMutablePointer<Float>
  let rows: Int
  let width: Int

  subscript(row: Int) -> UnsafeMutablePointer<Float> { data + row * width }
  var count: Int { rows * width }

  func zero() { data.update(repeating: 0, count: count) }

  func slice(_ range: Range<Int>) -> Tensor {
    Tensor(data: data + range.lowerBound * width, rows: range.count, width: width)
  }
}

/// Memory for the tensors of one batch, given back all at once.
final class Arena {
  private var blocks: [UnsafeMutablePointer<Float>] = []
  private static let size = 1 << 22
  private var block = 0
  private var used = 0

  func tensor(_ rows: Int, _ width: Int) -> Tensor {
    let count = (rows * width + 15) & ~15
    precondition(count <= Arena.size)
    if blocks.isEmpty || used + count > Arena.size {
      if !blocks.isEmpty { block += 1 }
      used = 0
      if block == blocks.count {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: Arena.size * 4, alignment: 64)
        blocks.append(memory.bindMemory(to: Float.self, capacity: Arena.size))
      }
    }
    let tensor = Tensor(data: blocks[block] + used, rows: rows, width: width)
    used += count
    tensor.zero()
    return tensor
  }

  func reset() {
    block = 0
    used = 0
  }
}

/// Numbers without a system: the same on every run.
struct Random {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1 }

  /// splitmix64 (Steele, Lea and Flood 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
  mutating func unit() -> Float { Float(next() >> 40) / Float(1 << 24) }
  mutating func below(_ n: Int) -> Int { Int(next() % UInt64(n)) }
  /// Normal, by the sum of twelve.
  mutating func normal() -> Float {
    var s: Float = -6
    for _ in 0..<12 { s += unit() }
    return s
  }
  mutating func shuffle<T>(_ items: inout [T]) {
    guard items.count > 1 else { return }
    for i in stride(from: items.count - 1, to: 0, by: -1) { items.swapAt(i, below(i + 1)) }
  }
}
