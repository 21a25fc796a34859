import HearsayKernels
import HearsayModel

/// The weights of tagger, parser and name recogniser: one encoder with three heads, in bytes, read in place.
///
/// Words are sums of hashed embeddings; a convolution over three words and layers of simple recurrent units (Lei et al. 2018)
/// read them in both directions; arcs are scored by a biaffine form (Dozat and Manning 2017), relations by a perceptron
/// (Kiperwasser and Goldberg 2016), names by a linear-chain conditional random field (Lafferty et al. 2001).
///
/// Unchecked because of raw pointers into model files that it keeps alive and nobody writes to.
public final class Network: @unchecked Sendable {
  /// The kinds of file that make up a network, in the order of `init`.
  public static let kinds = ["network", "forms", "parts", "vectors", "lists"]

  let files: [ModelFile]
  let shape: NetworkShape
  let forms: UnsafeBufferPointer<Int8>
  let parts: UnsafeBufferPointer<Int8>
  let vectors: UnsafeBufferPointer<Int8>
  let vocabulary: Vocabulary
  let lists: NameLists
  /// What stands before and after a sentence, in the bytes of a normalised embedding.
  let edge: UnsafeBufferPointer<UInt8>
  let convolution: ByteLinear
  let layers: [ByteLinear]
  /// Tags, dependents, heads, left and right parts of relations, hidden layer of names, side by side.
  let heads: ByteLinear
  let bilinear: ByteLinear
  let label: ByteLinear
  let nameLabel: ByteLinear
  let rootHead: UnsafeBufferPointer<Float>
  let rootRight: UnsafeBufferPointer<Float>
  let distance: UnsafeBufferPointer<Float>
  let transitions: UnsafeBufferPointer<Float>
  let tags: [(upos: UniversalTag, xpos: PennTag)]
  let level = hk_level()
  /// Slopes of negative values: kept for straight layers, a tenth for bent ones; those of the heads.
  let straight: [Float]
  let bent: [Float]
  let headSlopes: [Float]

  public init(_ files: [ModelFile]) throws(ModelError) {
    self.files = files
    let main = files[0]
    shape = try NetworkShape(main)
    let d = shape.embedding
    forms = try files[1].numbers("rows", of: Int8.self, count: WordFeatures.formRows * d)
    parts = try files[2].numbers(
      "rows", of: Int8.self, count: (WordFeatures.partRows + WordFeatures.flagRows) * d)
    vectors = try files[3].numbers("rows", of: Int8.self, count: shape.vectors * d)
    vocabulary = try Vocabulary(files[3], rows: shape.vectors)
    lists = try NameLists(files[4])
    edge = try main.numbers("edge", of: UInt8.self, count: 2 * d)
    convolution = try ByteLinear(main, "convolution", 3 * d, shape.hidden)
    var layers: [ByteLinear] = []
    for l in 0..<shape.layers {
      layers.append(try ByteLinear(main, "layer\(l)", shape.hidden, 3 * shape.hidden))
    }
    self.layers = layers
    heads = try ByteLinear(main, "heads", shape.hidden, shape.heads)
    bilinear = try ByteLinear(main, "bilinear", shape.arc, shape.arc)
    label = try ByteLinear(main, "label", shape.relation, NetworkShape.relations)
    nameLabel = try ByteLinear(main, "name", shape.name, 16)
    rootHead = try main.numbers("rootHead", count: shape.arc)
    rootRight = try main.numbers("rootRight", count: shape.relation)
    distance = try main.numbers("distance", count: 32)
    transitions = try main.numbers("transitions", count: 256)
    tags = try Network.tags(main, count: shape.tags)
    straight = [Float](repeating: 1, count: 3 * shape.hidden)
    bent = [Float](repeating: 0.1, count: shape.hidden)
    headSlopes = (0..<shape.heads).map { [shape] column in
      shape.isBent(column) ? 0.1 : 1
    }
  }

  private static func tags(
    _ file: ModelFile, count: Int
  ) throws(ModelError) -> [(upos: UniversalTag, xpos: PennTag)] {
    let bytes = try file.numbers("tags", of: UInt8.self, count: 2 * count)
    var tags: [(upos: UniversalTag, xpos: PennTag)] = []
    for i in 0..<count {
      let (u, x) = (Int(bytes[2 * i]), Int(bytes[2 * i + 1]))
      guard u < UniversalTag.allCases.count, x < PennTag.allCases.count else {
        throw .malformed(what: "list of tags")
      }
      tags.append((UniversalTag.allCases[u], PennTag.allCases[x]))
    }
    return tags
  }
}

/// Sizes of a network.
public struct NetworkShape: Sendable {
  public var embedding: Int
  public var hidden: Int
  public var layers: Int
  public var arc: Int
  public var relation: Int
  public var name: Int
  public var tags: Int
  public var vectors: Int

  public init(
    embedding: Int, hidden: Int, layers: Int, arc: Int, relation: Int, name: Int, tags: Int,
    vectors: Int
  ) {
    self.embedding = embedding
    self.hidden = hidden
    self.layers = layers
    self.arc = arc
    self.relation = relation
    self.name = name
    self.tags = tags
    self.vectors = vectors
  }

  /// Widths are multiples of 16, so that vectors hold them.
  init(_ file: ModelFile) throws(ModelError) {
    let n = try file.numbers("shape", of: Int32.self, count: 8).map(Int.init)
    self.init(
      embedding: n[0], hidden: n[1], layers: n[2], arc: n[3], relation: n[4], name: n[5],
      tags: n[6], vectors: n[7])
    let widths = [embedding, hidden, arc, relation, name]
    guard widths.allSatisfy({ $0 > 0 && $0 <= 512 && $0 % 16 == 0 }), hidden % 32 == 0,
      embedding <= 256, (0...8).contains(layers), (1...400).contains(tags),
      (0...65535).contains(vectors)
    else { throw .malformed(what: "shape") }
  }

  public var numbers: [Int32] {
    [embedding, hidden, layers, arc, relation, name, tags, vectors].map(Int32.init)
  }

  /// A width filled up to a multiple of 16.
  public static func padded(_ width: Int) -> Int { (width + 15) & ~15 }
  public static let relations = padded(Relation.allCases.count)
  /// The scale of normalised values in bytes: 127 is six deviations.
  public static let byteScale: Float = 127 / 6

  /// Width of all heads together, and where each starts.
  var heads: Int { nameAt + name }
  var depAt: Int { NetworkShape.padded(tags) }
  var headAt: Int { depAt + arc }
  var leftAt: Int { headAt + arc }
  var rightAt: Int { leftAt + relation }
  var nameAt: Int { rightAt + relation }
  func isBent(_ column: Int) -> Bool { (depAt..<leftAt).contains(column) || column >= nameAt }
}

/// A linear layer in bytes with a scale a column.
struct ByteLinear: Sendable {
  nonisolated(unsafe) let weights: UnsafeBufferPointer<Int8>
  nonisolated(unsafe) let scale: UnsafeBufferPointer<Float>
  nonisolated(unsafe) let bias: UnsafeBufferPointer<Float>
  /// Sums of the columns, for inputs whose zero is byte 128.
  nonisolated(unsafe) let sums: UnsafeBufferPointer<Int32>
  let from: Int
  let to: Int

  init(_ file: ModelFile, _ name: String, _ from: Int, _ to: Int) throws(ModelError) {
    self.from = from
    self.to = to
    weights = try file.numbers(name + ".weights", count: from * to)
    scale = try file.numbers(name + ".scale", count: to)
    bias = try file.numbers(name + ".bias", count: to)
    sums = try file.numbers(name + ".sums", count: to)
  }
}

/// A linear layer on its way into a model file.
public enum ByteLinearWriter {
  /// Writes weights (`from` rows of `to`) as bytes: each column has a scale of its own. Where the input's scale is fixed,
  /// it and the input's zero go into scale and bias.
  public static func add(
    _ name: String, weights: [Float], bias: [Float], from: Int, to: Int, inputScale: Float?,
    writer: inout ModelWriter
  ) {
    var packed = [Int8](repeating: 0, count: from * to)
    var scale = [Float](repeating: 0, count: to)
    var sums = [Int32](repeating: 0, count: to)
    var shifted = bias
    for column in 0..<to {
      var top: Float = 1e-12
      for row in 0..<from { top = max(top, abs(weights[row * to + column])) }
      let step = top / 127
      for row in 0..<from {
        let value = Int8((weights[row * to + column] / step).rounded())
        packed[(row / 4) * 4 * to + column * 4 + row % 4] = value
        sums[column] += Int32(value)
      }
      scale[column] = step / (inputScale ?? 1)
      if inputScale != nil { shifted[column] -= 128 * Float(sums[column]) * scale[column] }
    }
    writer.addSection(name + ".weights", numbers: packed)
    writer.addSection(name + ".scale", numbers: scale)
    writer.addSection(name + ".bias", numbers: shifted)
    writer.addSection(name + ".sums", numbers: sums)
  }
}
