import HearsayKernels
import HearsayLanguage

/// What the embedding of a batch leaves for the way back.
struct Embedded {
  /// Features that were left out.
  var isDropped: [Bool]
  var normed: Tensor
  var scale: Tensor
  var mask: Tensor?
  var out: Tensor
}

extension Encoder {
  private static let features = WordFeatures.count

  /// The normalised sums of the words' embeddings.
  func embed(_ batch: Batch, _ random: inout Random, _ arena: Arena) -> Embedded {
    let n = batch.count
    let d = shape.embedding
    let isDropped = dropFeatures(n, &random)
    let sums = arena.tensor(n, d)
    each(batch, isDropped) { hk_add(sums[$0], $1.row($2), d) }
    let normed = arena.tensor(n, d)
    let scale = arena.tensor(n, 1)
    hk_norm(sums.data, normed.data, scale.data, Int32(n), Int32(d))
    let out = arena.tensor(n, d)
    out.data.update(from: normed.data, count: n * d)
    let mask = Dropout.apply(out, shape.dropEmbedding, &random, arena)
    return Embedded(isDropped: isDropped, normed: normed, scale: scale, mask: mask, out: out)
  }

  func unembed(
    _ batch: Batch, _ embedded: Embedded, _ gradient: Tensor, shard: Int, _ arena: Arena
  ) {
    let n = batch.count
    let d = shape.embedding
    Dropout.multiply(gradient, embedded.mask)
    let sums = arena.tensor(n, d)
    hk_norm_back(
      embedded.normed.data, embedded.scale.data, gradient.data, sums.data, Int32(n), Int32(d))
    each(batch, embedded.isDropped) { hk_add($1.touch($2, shard: shard), sums[$0], d) }
  }

  /// Calls `use` with every word, table and row that is not left out.
  private func each(_ batch: Batch, _ isDropped: [Bool], _ use: (Int, Parameter, Int32) -> Void) {
    let F = Self.features
    for word in 0..<batch.count {
      for f in 0..<F where !isDropped[word * (F + 1) + f] {
        use(word, f < WordFeatures.forms ? forms : parts, batch.rows[word * F + f])
      }
      if batch.vectors[word] >= 0, !isDropped[word * (F + 1) + F] {
        use(word, vectors, batch.vectors[word])
      }
    }
  }

  /// Some words are seen as if they were new: without their form and their vector.
  private func dropFeatures(_ n: Int, _ random: inout Random) -> [Bool] {
    let F = Self.features
    var isDropped = [Bool](repeating: false, count: n * (F + 1))
    for word in 0..<n {
      let isNew = random.unit() < shape.unseenWords
      for f in 0...F {
        let isForm = f < WordFeatures.forms || f == F
        if (isForm && isNew) || random.unit() < shape.unseenFeatures {
          isDropped[word * (F + 1) + f] = true
        }
      }
    }
    return isDropped
  }
}
