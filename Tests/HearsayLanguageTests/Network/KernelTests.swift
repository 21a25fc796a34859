import HearsayKernels
import Testing

/// Kernels: every machine computes the same, and what they compute is what a plain loop says.
struct KernelTests {
  /// Numbers without a system, the same in every run.
  private struct Numbers {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
  }

  @Test(
    "Products of bytes are exact with whatever instructions",
    arguments: [(1, 16, 4), (3, 48, 64), (8, 64, 128), (13, 112, 96), (20, 768, 256)])
  func products(rows: Int, columns: Int, inner: Int) {
    var numbers = Numbers(state: UInt64(rows * columns))
    let a = (0..<rows * inner).map { _ in UInt8(truncatingIfNeeded: numbers.next()) }
    let b = (0..<inner * columns).map { _ in Int8(truncatingIfNeeded: numbers.next()) }
    var packed = b
    for p in 0..<inner {
      for j in 0..<columns { packed[p / 4 * 4 * columns + 4 * j + p % 4] = b[p * columns + j] }
    }
    var expected = [Int32](repeating: 0, count: rows * columns)
    for i in 0..<rows {
      for p in 0..<inner {
        for j in 0..<columns {
          expected[i * columns + j] += Int32(a[i * inner + p]) * Int32(b[p * columns + j])
        }
      }
    }
    for level in 0...hk_level() {
      var product = [Int32](repeating: -1, count: rows * columns)
      hk_bytes(a, inner, packed, &product, Int32(rows), Int32(columns), Int32(inner), level)
      #expect(product == expected, "level \(level)")
    }
  }

  @Test("Normalised rows have mean 0 and the same spread, around byte 128")
  func norm() {
    let row = (0..<32).map { Float($0 * $0) }
    var bytes = [UInt8](repeating: 0, count: 32)
    hk_norm_bytes(row, &bytes, 127 / 6, 1e-5, 1, 32)
    let sum = bytes.reduce(0) { sum, byte in sum + Int(byte) - 128 }
    #expect(abs(sum) <= 16)
    #expect(bytes == bytes.sorted())
    hk_norm_bytes([Float](repeating: 7, count: 32), &bytes, 127 / 6, 1e-5, 1, 32)
    #expect(bytes.allSatisfy { $0 == 128 })
  }

  @Test("A recurrence reads both ways: backwards over a row is forwards over its mirror image")
  func mirror() {
    let (n, d) = (5, 16)
    let gates: [Float] = (0..<(n * 3 * d)).map { Float(($0 * 37) % 23) / 10 - 1 }
    var forward = gates
    var mirrored = Self.mirrored(gates, rows: n)
    var cells = [Float](repeating: 0, count: n * d)
    var out = cells
    var back = cells
    hk_sru(&forward, &cells, &out, Int32(n), Int32(d), Int32(3 * d), Int32(d), 0)
    hk_sru(&mirrored, &cells, &back, Int32(n), Int32(d), Int32(3 * d), Int32(d), 1)
    let mirror = Self.mirrored(back, rows: n)
    #expect(out == mirror)
  }

  /// The rows from last to first.
  private static func mirrored(_ values: [Float], rows: Int) -> [Float] {
    let width = values.count / rows
    var mirrored: [Float] = []
    for row in (0..<rows).reversed() { mirrored += values[(row * width)..<((row + 1) * width)] }
    return mirrored
  }

  @Test("Distances fall into 24 kinds, left apart from right")
  func buckets() {
    let offsets: [Int32] = (-300...300).filter { $0 != 0 }
    let kinds = Set(offsets.map { hk_bucket($0) })
    #expect(kinds.count == 24)
    #expect(kinds.allSatisfy { (0..<24).contains($0) })
    #expect(hk_bucket(-1) == 0)
    #expect(hk_bucket(1) == 12)
    #expect(hk_bucket(-1_000_000) == 11)
    #expect(hk_bucket(1_000_000) == 23)
  }
}
