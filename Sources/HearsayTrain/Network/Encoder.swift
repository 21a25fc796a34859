import HearsayKernels
import HearsayLanguage

/// Sizes of the network, and how much of it a step leaves out.
struct Shape {
  var embedding = 128
  var hidden = 256
  var layers = 3
  var arc = 96
  var relation = 64
  var name = 128
  var dropEmbedding: Float = 0.25
  var dropLayer: Float = 0.2
  var dropHead: Float = 0.33
  /// Words that a step sees as if they were new, and single features that it does not see.
  var unseenWords: Float = 0.1
  var unseenFeatures: Float = 0.06
  /// Parts of a batch, each with a thread of its own.
  var shards = 2
}

/// Words of several sentences, one after another.
struct Batch {
  /// `WordFeatures.count` a word.
  var rows: [Int32] = []
  /// −1 none.
  var vectors: [Int32] = []
  var sentences: [Range<Int>] = []
  var samples: [Int] = []
  var count: Int { vectors.count }
}

/// Embeddings, a convolution over three words and layers of simple recurrent units in both directions (Lei et al. 2018).
final class Encoder {
  let shape: Shape
  let forms: Parameter
  let parts: Parameter
  let vectors: Parameter
  let edge: Parameter
  let convolution: Linear
  let layers: [Recurrence]

  init(_ shape: Shape, vectors count: Int, _ random: inout Random) {
    self.shape = shape
    let d = shape.embedding
    let s = shape.shards
    forms = Parameter(
      WordFeatures.formRows, d, deviation: 0.3, shards: s, sparse: true, &random)
    parts = Parameter(
      WordFeatures.partRows + WordFeatures.flagRows, d, deviation: 0.3, shards: s, sparse: true,
      &random)
    vectors = Parameter(max(count, 1), d, deviation: 0, shards: s, sparse: true, &random)
    convolution = Linear(3 * d, shape.hidden, gain: 1.4, shards: s, &random)
    edge = Parameter(2, d, deviation: 0.3, shards: s, &random)
    var layers: [Recurrence] = []
    for _ in 0..<shape.layers { layers.append(Recurrence(shape, &random)) }
    self.layers = layers
  }

  var parameters: [Parameter] {
    [forms, parts, vectors, edge] + convolution.parameters + layers.flatMap(\.gates.parameters)
  }

  struct Trace {
    var embedded: Embedded
    var wide: Tensor
    var bent: Tensor
    var layers: [Recurrence.Trace] = []
    var out: Tensor
    var scale: Tensor
  }

  func forward(_ batch: Batch, _ random: inout Random, _ arena: Arena) -> Trace {
    let n = batch.count
    let embedded = embed(batch, &random, arena)
    let wide = window(batch, embedded.out, arena)
    let bent = convolution.forward(wide, arena)
    bend(bent)
    var x = bent
    var traces: [Recurrence.Trace] = []
    for layer in layers {
      traces.append(layer.forward(x, batch.sentences, shape.dropLayer, &random, arena))
      x = traces[traces.count - 1].out
    }
    let out = arena.tensor(n, shape.hidden)
    let scale = arena.tensor(n, 1)
    hk_norm(x.data, out.data, scale.data, Int32(n), Int32(shape.hidden))
    return Trace(
      embedded: embedded, wide: wide, bent: bent, layers: traces, out: out, scale: scale)
  }

  func backward(_ batch: Batch, _ t: Trace, _ dout: Tensor, shard: Int, _ arena: Arena) {
    let n = batch.count
    let dx = arena.tensor(n, shape.hidden)
    hk_norm_back(
      t.out.data, t.scale.data, dout.data, dx.data, Int32(n), Int32(shape.hidden))
    for (layer, trace) in zip(layers, t.layers).reversed() {
      layer.backward(trace, batch.sentences, dx, shard: shard, arena)
    }
    unbend(t.bent, dx)
    let dwide = arena.tensor(n, 3 * shape.embedding)
    convolution.backward(t.wide, dx, into: dwide, shard: shard, arena)
    let dembedded = unwindow(batch, dwide, shard: shard, arena)
    unembed(batch, t.embedded, dembedded, shard: shard, arena)
  }

  // MARK: Three neighbours

  private func window(_ batch: Batch, _ x: Tensor, _ arena: Arena) -> Tensor {
    let d = shape.embedding
    let wide = arena.tensor(batch.count, 3 * d)
    for s in batch.sentences {
      for i in s {
        let to = wide[i]
        to.update(from: i == s.lowerBound ? edge.weights : x[i - 1], count: d)
        (to + d).update(from: x[i], count: d)
        let next = i + 1 == s.upperBound ? edge.weights + d : x[i + 1]
        (to + 2 * d).update(from: next, count: d)
      }
    }
    return wide
  }

  private func unwindow(_ batch: Batch, _ dwide: Tensor, shard: Int, _ arena: Arena) -> Tensor {
    let d = shape.embedding
    let dx = arena.tensor(batch.count, d)
    let edges = edge.gradients[shard]
    for s in batch.sentences {
      for i in s {
        let from = dwide[i]
        hk_add(i == s.lowerBound ? edges : dx[i - 1], from, d)
        hk_add(dx[i], from + d, d)
        hk_add(i + 1 == s.upperBound ? edges + d : dx[i + 1], from + 2 * d, d)
      }
    }
    return dx
  }
}
