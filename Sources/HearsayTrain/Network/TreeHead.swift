import HearsayKernels
import HearsayLanguage
import HearsayModel

/// Arcs by a biaffine form over head and dependent (Dozat and Manning 2017) with a bias for the distance;
/// relations by a perceptron over both (Kiperwasser and Goldberg 2016).
final class TreeHead {
  static let relations = Relation.allCases.count
  static let rootDistance = 24
  let shape: Shape
  let dep: Linear
  let head: Linear
  let left: Linear
  let right: Linear
  let label: Linear
  let bilinear: Parameter
  let prior: Parameter
  let rootHead: Parameter
  let rootRight: Parameter
  /// Of 12 distances to the left, 12 to the right, and the root.
  let distance: Parameter

  init(_ shape: Shape, _ random: inout Random) {
    self.shape = shape
    let s = shape.shards
    dep = Linear(shape.hidden, shape.arc, gain: 1.3, shards: s, &random)
    head = Linear(shape.hidden, shape.arc, gain: 1.3, shards: s, &random)
    left = Linear(shape.hidden, shape.relation, shards: s, &random)
    right = Linear(shape.hidden, shape.relation, shards: s, &random)
    label = Linear(
      shape.relation, NetworkShape.padded(TreeHead.relations), gain: 1.3, shards: s, &random)
    let deviation = 0.5 / Float(shape.arc).squareRoot()
    bilinear = Parameter(shape.arc, shape.arc, deviation: deviation, shards: s, &random)
    prior = Parameter(1, shape.arc, deviation: 0, shards: s, &random)
    rootHead = Parameter(1, shape.arc, deviation: 0.3, shards: s, &random)
    rootRight = Parameter(1, shape.relation, deviation: 0.3, shards: s, &random)
    distance = Parameter(1, 32, deviation: 0, shards: s, &random)
  }

  var parameters: [Parameter] {
    [dep, head, left, right, label].flatMap(\.parameters)
      + [bilinear, prior, rootHead, rootRight, distance]
  }

  /// The layers' outputs for a batch, or their gradients.
  struct Trace {
    var dep: Tensor
    var head: Tensor
    var left: Tensor
    var right: Tensor
    var masks: [Tensor?] = []
    /// dep · bilinear + prior.
    var product: Tensor
  }

  func forward(_ x: Tensor, _ random: inout Random, _ arena: Arena) -> Trace {
    let outs = [dep, head, left, right].map { $0.forward(x, arena) }
    var masks: [Tensor?] = []
    for (k, out) in outs.enumerated() {
      if k < 2 { bend(out) }
      masks.append(Dropout.apply(out, shape.dropHead, &random, arena))
    }
    let p = arena.tensor(x.rows, shape.arc)
    let (n, a) = (Int32(x.rows), Int32(shape.arc))
    hk_gemm(outs[0].data, bilinear.weights, p.data, n, a, a, 0)
    for i in 0..<x.rows { for j in 0..<shape.arc { p[i][j] += prior.weights[j] } }
    return Trace(
      dep: outs[0], head: outs[1], left: outs[2], right: outs[3], masks: masks, product: p)
  }

  /// A place for gradients.
  func gradients(_ n: Int, _ arena: Arena) -> Trace {
    let (a, r) = (shape.arc, shape.relation)
    return Trace(
      dep: arena.tensor(n, a), head: arena.tensor(n, a), left: arena.tensor(n, r),
      right: arena.tensor(n, r), product: arena.tensor(n, a))
  }

  /// Scores of all heads for each word of a sentence; column 0 is the root, column j + 1 word j.
  private func scores(_ t: Trace, _ s: Range<Int>, _ arena: Arena) -> (
    scores: Tensor, heads: Tensor
  ) {
    let n = s.count
    let a = shape.arc
    let heads = arena.tensor(NetworkShape.padded(n + 1), a)
    heads[0].update(from: rootHead.weights, count: a)
    heads[1].update(from: t.head[s.lowerBound], count: n * a)
    let ht = arena.tensor(a, heads.rows)
    hk_transpose(heads.data, ht.data, Int32(heads.rows), Int32(a))
    let scores = arena.tensor(n, heads.rows)
    hk_gemm(
      t.product[s.lowerBound], ht.data, scores.data, Int32(n), Int32(heads.rows), Int32(a), 0)
    hk_distance(scores.data, distance.weights, Int32(n), Int32(heads.rows))
    for i in 0..<n { scores[i][i + 1] = -1e9 }
    return (scores, heads)
  }

  /// Loss of one sentence; adds to the gradients.
  func learn(
    _ t: Trace, _ d: Trace, _ s: Range<Int>, _ sample: Sample, weight: Float, shard: Int,
    _ arena: Arena
  ) -> Double {
    let n = Int32(s.count)
    let a = shape.arc
    let (scores, heads) = scores(t, s, arena)
    let width = Int32(heads.rows)
    let loss = softmax(scores, sample, weight: weight, shard: shard)
    // dP = dS H; dH = dSᵀ P
    hk_gemm(scores.data, heads.data, d.product[s.lowerBound], n, Int32(a), width, 1)
    let transposed = arena.tensor(heads.rows, s.count)
    hk_transpose(scores.data, transposed.data, n, width)
    let dh = arena.tensor(heads.rows, a)
    hk_gemm(transposed.data, t.product[s.lowerBound], dh.data, width, Int32(a), n, 0)
    for j in 0..<a { rootHead.gradients[shard][j] += dh[0][j] }
    let to = d.head[s.lowerBound]
    for i in 0..<s.count * a { to[i] += dh[1][i] }
    return loss + learnRelations(t, d, s, sample, weight: weight, shard: shard, arena)
  }

  private func softmax(_ scores: Tensor, _ sample: Sample, weight: Float, shard: Int) -> Double {
    let n = scores.rows
    var loss = 0.0
    let gradient = distance.gradients[shard]
    for i in 0..<n {
      let row = scores[i]
      loss += softmaxLoss(row, n + 1, gold: sample.heads[i] + 1, weight: weight)
      row[i + 1] = 0
      gradient[TreeHead.rootDistance] += row[0]
      for j in 0..<n where j != i { gradient[Int(hk_bucket(Int32(j - i)))] += row[j + 1] }
      for j in n + 1..<scores.width { row[j] = 0 }
    }
    return loss
  }

  private func learnRelations(
    _ t: Trace, _ d: Trace, _ s: Range<Int>, _ sample: Sample, weight: Float, shard: Int,
    _ arena: Arena
  ) -> Double {
    let r = shape.relation
    let z = arena.tensor(s.count, r)
    for i in 0..<s.count {
      let head = sample.heads[i]
      let other = head < 0 ? rootRight.weights : t.right[s.lowerBound + head]
      hk_bend(t.left[s.lowerBound + i], other, z[i], Int32(r))
    }
    let logits = label.forward(z, arena)
    var loss = 0.0
    for i in 0..<s.count {
      let gold = sample.relations[i].ordinal
      loss += softmaxLoss(logits[i], TreeHead.relations, gold: gold, weight: weight)
      for j in TreeHead.relations..<logits.width { logits[i][j] = 0 }
    }
    let dz = arena.tensor(s.count, r)
    label.backward(z, logits, into: dz, shard: shard, arena)
    unbend(z, dz)
    for i in 0..<s.count {
      let head = sample.heads[i]
      let other = head < 0 ? rootRight.gradients[shard] : d.right[s.lowerBound + head]
      let own = d.left[s.lowerBound + i]
      for j in 0..<r {
        own[j] += dz[i][j]
        other[j] += dz[i][j]
      }
    }
    return loss
  }

  /// From the gradients of the layers' outputs to those of their weights and of `x`.
  func backward(
    _ x: Tensor, _ t: Trace, _ d: Trace, into dx: Tensor, shard: Int, _ arena: Arena
  ) {
    let n = x.rows
    let a = shape.arc
    for i in 0..<n { for j in 0..<a { prior.gradients[shard][j] += d.product[i][j] } }
    let dt = arena.tensor(a, n)
    hk_transpose(t.dep.data, dt.data, Int32(n), Int32(a))
    hk_gemm(
      dt.data, d.product.data, bilinear.gradients[shard], Int32(a), Int32(a), Int32(n), 1)
    let bt = arena.tensor(a, a)
    hk_transpose(bilinear.weights, bt.data, Int32(a), Int32(a))
    hk_gemm(d.product.data, bt.data, d.dep.data, Int32(n), Int32(a), Int32(a), 1)
    let outs = [
      (dep, t.dep, d.dep), (head, t.head, d.head), (left, t.left, d.left),
      (right, t.right, d.right),
    ]
    for (k, (layer, out, gradient)) in outs.enumerated() {
      Dropout.multiply(gradient, t.masks[k])
      if k < 2 { unbend(out, gradient) }
      layer.backward(x, gradient, into: dx, shard: shard, arena)
    }
  }
}
