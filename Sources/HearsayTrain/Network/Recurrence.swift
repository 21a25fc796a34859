import HearsayKernels

/// A layer of simple recurrent units in both directions, around which its input goes on.
final class Recurrence {
  let gates: Linear
  private let shape: Shape

  init(_ shape: Shape, _ random: inout Random) {
    self.shape = shape
    gates = Linear(shape.hidden, 3 * shape.hidden, shards: shape.shards, &random)
    // At first, cells keep what they have.
    let h = shape.hidden / 2
    for j in 0..<h {
      gates.b.weights[h + j] = 1
      gates.b.weights[4 * h + j] = 1
    }
  }

  struct Trace {
    var input: Tensor
    var scale: Tensor
    var gates: Tensor
    var cells: Tensor
    var mask: Tensor?
    var out: Tensor
  }

  func forward(
    _ x: Tensor, _ sentences: [Range<Int>], _ drop: Float, _ random: inout Random, _ arena: Arena
  ) -> Trace {
    let n = x.rows
    let H = shape.hidden
    let h = H / 2
    let input = arena.tensor(n, H)
    let scale = arena.tensor(n, 1)
    hk_norm(x.data, input.data, scale.data, Int32(n), Int32(H))
    let g = gates.forward(input, arena)
    let out = arena.tensor(n, H)
    let cells = arena.tensor(2 * n, h)
    for s in sentences {
      let a = s.lowerBound
      let (c, d, stride, width) = (Int32(s.count), Int32(h), Int32(3 * H), Int32(H))
      hk_sru(g[a], cells[a], out[a], c, d, stride, width, 0)
      hk_sru(g[a] + 3 * h, cells[n + a], out[a] + h, c, d, stride, width, 1)
    }
    let mask = Dropout.apply(out, drop, &random, arena)
    hk_add(out.data, x.data, n * H)
    return Trace(input: input, scale: scale, gates: g, cells: cells, mask: mask, out: out)
  }

  /// `dx` comes in as the gradient of the output and leaves as that of the input.
  func backward(
    _ t: Trace, _ sentences: [Range<Int>], _ dx: Tensor, shard: Int, _ arena: Arena
  ) {
    let n = dx.rows
    let H = shape.hidden
    let h = H / 2
    let dh = arena.tensor(n, H)
    dh.data.update(from: dx.data, count: n * H)
    Dropout.multiply(dh, t.mask)
    let dg = arena.tensor(n, 3 * H)
    let (g, cells) = (t.gates, t.cells)
    for s in sentences {
      let a = s.lowerBound
      let (c, d, stride, width) = (Int32(s.count), Int32(h), Int32(3 * H), Int32(H))
      hk_sru_back(g[a], cells[a], dh[a], dg[a], c, d, stride, width, 0)
      hk_sru_back(
        g[a] + 3 * h, cells[n + a], dh[a] + h, dg[a] + 3 * h, c, d, stride, width, 1)
    }
    let du = arena.tensor(n, H)
    gates.backward(t.input, dg, into: du, shard: shard, arena)
    hk_norm_back(t.input.data, t.scale.data, du.data, dx.data, Int32(n), Int32(H))
  }
}
