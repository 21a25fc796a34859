import HearsayKernels
import HearsayModel

/// One thread's work with a network: memory that is used again for every chunk of sentences.
///
/// A chunk is some hundred words; the products of all its words run together, and the recurrences sentence by sentence.
final class NetworkRun {
  private let network: Network
  private let shape: NetworkShape
  private var scratch = Scratch()
  private var features = WordFeatures()
  private var decoder = TreeDecoder()

  private static let root = Relation.root.ordinal
  private static let relations = Relation.allCases.count

  /// Words in a chunk, unless one sentence has more.
  static let chunk = 512

  init(_ network: Network) {
    self.network = network
    shape = network.shape
  }

  /// What comes out for a chunk: joint tags, heads (−1 root, else relative to the sentence), relations.
  struct Output {
    var tags: [UInt16] = []
    var heads: [Int32] = []
    var relations: [UInt8] = []
  }

  /// - Parameters:
  ///   - bytes: the text.
  ///   - spans: byte ranges of the words.
  ///   - sentences: ranges of `spans`, one after another from 0 on, none empty.
  ///   - states: gets the encoder's states, unless it is nil.
  func run(
    _ bytes: UnsafeBufferPointer<UInt8>, _ spans: UnsafeBufferPointer<(start: Int, end: Int)>,
    _ sentences: [Range<Int>], names: inout NameEvidence, states: inout WordStates?
  ) -> Output {
    let n = spans.count
    var output = Output()
    guard n > 0 else { return output }
    scratch.reserve(n, sentences.count, shape)
    write(bytes, spans, sentences)
    states?.grow(by: n)
    encode(sentences, n, &states)
    readHeads(n)
    states?.write(scratch.bytes, words: n, columns: shape.hidden, at: 0)
    output.tags = (0..<n).map { word in
      UInt16(hk_best(scratch.heads + word * shape.heads, Int32(shape.tags)))
    }
    trees(sentences, n, &output)
    addNames(n, to: &names)
    return output
  }

  // MARK: Embedding

  private func write(
    _ bytes: UnsafeBufferPointer<UInt8>, _ spans: UnsafeBufferPointer<(start: Int, end: Int)>,
    _ sentences: [Range<Int>]
  ) {
    let F = WordFeatures.count
    for sentence in sentences {
      for word in sentence {
        let span = spans[word]
        let form = UnsafeBufferPointer(rebasing: bytes[span.start..<span.end])
        let hash = features.write(form, to: scratch.rows + word * F)
        scratch.vectorRows[word] = network.vocabulary.row(hash)
        scratch.hashes[word] = hash
        scratch.cases[word] = SentenceFlags.caseOf(form)
      }
      let style = SentenceFlags.style(scratch.cases + sentence.lowerBound, sentence.count)
      for word in sentence {
        SentenceFlags.write(
          scratch.cases[word], style: style, index: word - sentence.lowerBound,
          count: sentence.count, lists: network.lists.mask(scratch.hashes[word]),
          to: scratch.rows + word * F)
      }
    }
  }

  // MARK: Encoder

  private func encode(_ sentences: [Range<Int>], _ n: Int, _ states: inout WordStates?) {
    let (d, H) = (shape.embedding, shape.hidden)
    let F = WordFeatures.count
    hk_embed(
      network.forms.baseAddress, Int32(WordFeatures.forms), network.parts.baseAddress,
      Int32(F - WordFeatures.forms), scratch.rows, network.vectors.baseAddress, scratch.vectorRows,
      scratch.x, Int32(n), Int32(d))
    // Sentences lie in bytes with an edge before and after: three neighbours are one row of 3 d bytes.
    hk_norm_bytes(scratch.x, scratch.bytes, NetworkShape.byteScale, 1e-3, Int32(n), Int32(d))
    states?.write(scratch.bytes, words: n, columns: d, at: H)
    for (number, sentence) in sentences.enumerated() {
      let to = scratch.framed + (sentence.lowerBound + 2 * number) * d
      to.update(from: network.edge.origin, count: d)
      (to + d).update(from: scratch.bytes + sentence.lowerBound * d, count: sentence.count * d)
      (to + (sentence.count + 1) * d).update(from: network.edge.origin + d, count: d)
      apply(
        network.convolution, network.bent, to, stride: d, rows: sentence.count,
        into: scratch.x + sentence.lowerBound * H)
    }
    for layer in network.layers { recur(layer, sentences, n) }
  }

  private func recur(_ layer: ByteLinear, _ sentences: [Range<Int>], _ n: Int) {
    let H = shape.hidden
    let h = H / 2
    hk_norm_bytes(scratch.x, scratch.bytes, NetworkShape.byteScale, 1e-5, Int32(n), Int32(H))
    apply(layer, network.straight, scratch.bytes, stride: H, rows: n, into: scratch.gates)
    for s in sentences {
      let gates = scratch.gates + s.lowerBound * 3 * H
      let out = scratch.out + s.lowerBound * H
      let (c, hh, g, w) = (Int32(s.count), Int32(h), Int32(3 * H), Int32(H))
      hk_recur(gates, scratch.cells, out, c, hh, g, w, 0)
      hk_recur(gates + 3 * h, scratch.cells, out + h, c, hh, g, w, 1)
    }
    hk_add(scratch.x, scratch.out, n * H)
  }

  private func apply(
    _ layer: ByteLinear, _ slopes: [Float], _ from: UnsafePointer<UInt8>, stride: Int, rows: Int,
    into to: UnsafeMutablePointer<Float>
  ) {
    hk_layer(
      from, stride, layer.weights.baseAddress, scratch.sums, to, layer.scale.baseAddress,
      layer.bias.baseAddress, slopes, Int32(rows), Int32(layer.to), Int32(layer.from),
      network.level)
  }

  private func readHeads(_ n: Int) {
    let layer = network.heads
    hk_norm_bytes(
      scratch.x, scratch.bytes, NetworkShape.byteScale, 1e-5, Int32(n), Int32(shape.hidden))
    apply(
      layer, network.headSlopes, scratch.bytes, stride: shape.hidden, rows: n, into: scratch.heads)
  }

  /// Rows of floats through a layer in bytes with a scale a row; `to` has the layer's width.
  private func dynamic(
    _ layer: ByteLinear, _ from: UnsafePointer<Float>, stride: Int, rows n: Int,
    into to: UnsafeMutablePointer<Float>
  ) {
    hk_rows_to_bytes(from, stride, scratch.bytes, scratch.scales, Int32(n), Int32(layer.from))
    hk_bytes(
      scratch.bytes, layer.from, layer.weights.baseAddress, scratch.sums, Int32(n),
      Int32(layer.to), Int32(layer.from), network.level)
    hk_scale_rows(
      scratch.sums, to, scratch.scales, layer.scale.baseAddress, layer.bias.baseAddress,
      layer.sums.baseAddress, Int32(n), Int32(layer.to))
  }

  // MARK: Trees

  private func trees(_ sentences: [Range<Int>], _ n: Int, _ output: inout Output) {
    let width = shape.heads
    dynamic(
      network.bilinear, scratch.heads + shape.depAt, stride: width, rows: n, into: scratch.arcs)
    output.heads = [Int32](repeating: -1, count: n)
    for s in sentences { arcs(s, &output) }
    hiddenRelations(sentences, output.heads)
    dynamic(network.label, scratch.x, stride: shape.relation, rows: n, into: scratch.labels)
    output.relations = (0..<n).map { word in
      relation(scratch.labels + word * NetworkShape.relations, isRoot: output.heads[word] < 0)
    }
  }

  /// The best relation: `root` for the root and for nothing else.
  private func relation(_ row: UnsafeMutablePointer<Float>, isRoot: Bool) -> UInt8 {
    if isRoot { return UInt8(Self.root) }
    row[Self.root] = -1e30
    return UInt8(hk_best(row, Int32(Self.relations)))
  }

  private func arcs(_ s: Range<Int>, _ output: inout Output) {
    let n = s.count
    let a = shape.arc
    let width = NetworkShape.padded(n + 1)
    scratch.reserveScores(n, width, a)
    hk_rows_to_bytes(
      scratch.arcs + s.lowerBound * a, a, scratch.bytes, scratch.scales, Int32(n), Int32(a))
    hk_pack_heads(
      network.rootHead.baseAddress, scratch.heads + s.lowerBound * shape.heads + shape.headAt,
      shape.heads, scratch.headBytes, scratch.headScales, scratch.headSums, Int32(n), Int32(a),
      Int32(width))
    hk_bytes(
      scratch.bytes, a, scratch.headBytes, scratch.scoreSums, Int32(n), Int32(width), Int32(a),
      network.level)
    hk_scale_rows(
      scratch.scoreSums, scratch.scores, scratch.scales, scratch.headScales, scratch.zeros,
      scratch.headSums, Int32(n), Int32(width))
    hk_distance(scratch.scores, network.distance.baseAddress, Int32(n), Int32(width))
    decoder.decode(scratch.scores, n: n, width: width) { word, head in
      output.heads[s.lowerBound + word] = head
    }
  }

  private func hiddenRelations(_ sentences: [Range<Int>], _ heads: [Int32]) {
    let r = shape.relation
    for s in sentences {
      for word in s {
        let own = scratch.heads + word * shape.heads + shape.leftAt
        let head = Int(heads[word])
        let other =
          head < 0
          ? network.rootRight.origin
          : UnsafePointer(scratch.heads + (s.lowerBound + head) * shape.heads + shape.rightAt)
        hk_bend(own, other, scratch.x + word * r, Int32(r))
      }
    }
  }

  // MARK: Names

  private func addNames(_ n: Int, to names: inout NameEvidence) {
    dynamic(
      network.nameLabel, scratch.heads + shape.nameAt, stride: shape.heads, rows: n,
      into: scratch.labels)
    for word in 0..<n {
      let isCapital = scratch.cases[word] != .lower && scratch.cases[word] != .none
      names.add(scratch.labels + word * 16, form: isCapital ? scratch.hashes[word] : 0)
    }
  }
}
