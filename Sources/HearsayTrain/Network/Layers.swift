import HearsayKernels

/// y = x W + b.
final class Linear {
  let w: Parameter
  let b: Parameter
  init(_ from: Int, _ to: Int, gain: Float = 1, shards: Int, _ random: inout Random) {
    w = Parameter(
      from, to, deviation: gain * (1 / Float(from)).squareRoot(), shards: shards, sparse: false,
      &random)
    b = Parameter(1, to, deviation: 0, shards: shards, sparse: false, &random)
  }
  var parameters: [Parameter] { [w, b] }

  func forward(_ x: Tensor, _ arena: Arena) -> Tensor {
    let y = arena.tensor(x.rows, w.width)
    for i in 0..<x.rows { y[i].update(from: b.weights, count: w.width) }
    hk_gemm(x.data, w.weights, y.data, Int32(x.rows), Int32(w.width), Int32(w.rows), 1)
    return y
  }

  /// Adds the gradients of the weights; adds to `dx` where given.
  func backward(_ x: Tensor, _ dy: Tensor, into dx: Tensor?, shard: Int, _ arena: Arena) {
    let xt = arena.tensor(w.rows, x.rows)
    hk_transpose(x.data, xt.data, Int32(x.rows), Int32(w.rows))
    hk_gemm(xt.data, dy.data, w.gradients[shard], Int32(w.rows), Int32(w.width), Int32(x.rows), 1)
    let db = b.gradients[shard]
    for i in 0..<dy.rows {
      let row = dy[i]
      for j in 0..<w.width { db[j] += row[j] }
    }
    guard let dx else { return }
    let wt = arena.tensor(w.width, w.rows)
    hk_transpose(w.weights, wt.data, Int32(w.rows), Int32(w.width))
    hk_gemm(dy.data, wt.data, dx.data, Int32(x.rows), Int32(w.rows), Int32(w.width), 1)
  }
}

/// Keeps a share of the values, scaled up, and remembers which.
struct Dropout {
  static func apply(_ x: Tensor, _ rate: Float, _ random: inout Random, _ arena: Arena) -> Tensor? {
    guard rate > 0 else { return nil }
    let mask = arena.tensor(x.rows, x.width)
    let keep: Float = 1 / (1 - rate)
    let limit = UInt64(rate * 65536)
    var i = 0
    while i < x.count {
      var bits = random.next()
      for _ in 0..<4 where i < x.count {
        mask.data[i] = (bits & 0xFFFF) < limit ? 0 : keep
        bits >>= 16
        i += 1
      }
    }
    multiply(x, mask)
    return mask
  }

  static func multiply(_ x: Tensor, _ mask: Tensor?) {
    guard let mask else { return }
    let a = x.data
    let b = mask.data
    for i in 0..<x.count { a[i] *= b[i] }
  }
}
