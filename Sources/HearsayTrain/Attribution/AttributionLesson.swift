import Foundation
import HearsayKernels
import HearsayLanguage

/// One way forward and back through a batch of passages.
struct AttributionLesson {
  private let net: AttributionTrainer
  private let passages: [Passage]
  private let shard: Int
  private let scale: Float
  private let isLearning: Bool
  private let arena: Arena
  private let shape: Shape
  private let ranges: [Range<Int>]
  private let n: Int
  private var isDropped: [Bool] = []

  /// How much finding cues counts beside finding their spans.
  private static let cueWeight: Float = 2

  init(
    _ net: AttributionTrainer, _ passages: [Passage], shard: Int, scale: Float, isLearning: Bool,
    _ arena: Arena
  ) {
    self.net = net
    self.passages = passages
    self.shard = shard
    self.scale = scale
    self.isLearning = isLearning
    self.arena = arena
    var shape = net.shape
    if !isLearning { shape.dropLayer = 0 }
    self.shape = shape
    var (ranges, at) = ([Range<Int>](), 0)
    for passage in passages {
      ranges.append(at..<(at + passage.words.count))
      at += passage.words.count
    }
    self.ranges = ranges
    n = at
  }

  mutating func run(_ random: inout Random) -> Double {
    let input = states()
    _ = Dropout.apply(input, isLearning ? shape.dropEmbedding : 0, &random, arena)
    let x0 = net.projection.forward(input, arena)
    drop(&random)
    eachFeature { word, row in hk_add(x0[word], net.features.row(row), shape.hidden) }
    bend(x0)
    var x = x0
    var traces: [Recurrence.Trace] = []
    for layer in net.layers {
      traces.append(
        layer.forward(x, ranges, isLearning ? shape.dropLayer : 0, &random, arena))
      x = traces[traces.count - 1].out
    }
    let out = arena.tensor(n, shape.hidden)
    let norms = arena.tensor(n, 1)
    hk_norm(x.data, out.data, norms.data, Int32(n), Int32(shape.hidden))
    let top = arena.tensor(n, shape.hidden)
    top.data.update(from: out.data, count: out.count)
    let mask = Dropout.apply(top, shape.dropLayer, &random, arena)
    let dtop = arena.tensor(n, shape.hidden)
    let loss = learnCues(top, dtop) + learnSpans(top, dtop, &random)
    guard isLearning else { return loss }
    Dropout.multiply(dtop, mask)
    let dx = arena.tensor(n, shape.hidden)
    hk_norm_back(out.data, norms.data, dtop.data, dx.data, Int32(n), Int32(shape.hidden))
    for (layer, trace) in zip(net.layers, traces).reversed() {
      layer.backward(trace, ranges, dx, shard: shard, arena)
    }
    unbend(x0, dx)
    net.projection.backward(input, dx, into: nil, shard: shard, arena)
    eachFeature { word, row in
      hk_add(net.features.touch(row, shard: shard), dx[word], shape.hidden)
    }
    return loss
  }

  // MARK: Input

  private func states() -> Tensor {
    let width = net.stateWidth
    let input = arena.tensor(n, width)
    for (range, passage) in zip(ranges, passages) {
      passage.sample.states.bytes.withUnsafeBufferPointer { bytes in
        let to = input[range.lowerBound]
        let from = passage.words.lowerBound * width
        for i in 0..<range.count * width {
          to[i] = (Float(bytes[from + i]) - 128) / WordStates.scale
        }
      }
    }
    return input
  }

  private mutating func drop(_ random: inout Random) {
    isDropped = [Bool](repeating: false, count: n * AttributionShape.features)
    guard isLearning else { return }
    for i in isDropped.indices { isDropped[i] = random.unit() < shape.unseenFeatures }
  }

  private func eachFeature(_ use: (Int, Int32) -> Void) {
    let F = AttributionShape.features
    for (range, passage) in zip(ranges, passages) {
      for word in range {
        let from = (passage.words.lowerBound + word - range.lowerBound) * F
        for f in 0..<F where !isDropped[word * F + f] {
          use(word, passage.sample.words.rows[from + f])
        }
      }
    }
  }

  // MARK: Cues

  private func learnCues(_ top: Tensor, _ dtop: Tensor) -> Double {
    let scores = net.cue.forward(top, arena)
    var gold = Set<Int>()
    for (range, passage) in zip(ranges, passages) {
      for cue in passage.cues {
        gold.insert(range.lowerBound + cue.head - passage.words.lowerBound)
      }
    }
    var loss = 0.0
    for word in 0..<n {
      let score = scores[word][0]
      let share = 1 / (1 + expf(-score))
      let isGold = gold.contains(word)
      loss += Double(Self.cueWeight) * -log(max(1e-9, Double(isGold ? share : 1 - share)))
      scores[word].update(repeating: 0, count: 16)
      scores[word][0] = scale * Self.cueWeight * (share - (isGold ? 1 : 0))
    }
    if isLearning { net.cue.backward(top, scores, into: dtop, shard: shard, arena) }
    return loss
  }

  // MARK: Spans

  private func learnSpans(_ top: Tensor, _ dtop: Tensor, _ random: inout Random) -> Double {
    let left = net.left.forward(top, arena)
    let right = net.right.forward(top, arena)
    let dleft = arena.tensor(n, net.pair)
    let dright = arena.tensor(n, net.pair)
    var loss = 0.0
    for (range, passage) in zip(ranges, passages) {
      let base = range.lowerBound - passage.words.lowerBound
      for cue in passage.cues {
        let pairs = Pairs(cue: cue, words: passage.sample.words, base: base)
        loss += learn(pairs, left, right, dleft, dright, &random)
      }
    }
    if isLearning {
      net.left.backward(top, dleft, into: dtop, shard: shard, arena)
      net.right.backward(top, dright, into: dtop, shard: shard, arena)
    }
    return loss
  }

  /// A cue with the words of its block.
  private struct Pairs {
    var cue: AttributionSample.Cue
    var words: AttributionWords
    /// From words of the article to rows of the batch.
    var base: Int
  }

  private func learn(
    _ pairs: Pairs, _ left: Tensor, _ right: Tensor, _ dleft: Tensor, _ dright: Tensor,
    _ random: inout Random
  ) -> Double {
    let (block, P, cue) = (pairs.cue.block, net.pair, pairs.cue.head + pairs.base)
    let places = block.map { pairs.words.place(of: $0, from: pairs.cue.head) }
    let hidden = arena.tensor(block.count, P)
    for (row, word) in block.enumerated() {
      hk_pair(
        left[word + pairs.base], right[cue], net.distances.row(Int32(places[row].distance)),
        net.paths.row(Int32(places[row].path)), hidden[row], Int32(P))
    }
    let mask = Dropout.apply(hidden, shape.dropLayer, &random, arena)
    let scores = net.label.forward(hidden, arena)
    let loss = chain(scores, pairs.cue.labels)
    guard isLearning else { return loss }
    let dhidden = arena.tensor(block.count, P)
    net.label.backward(hidden, scores, into: dhidden, shard: shard, arena)
    Dropout.multiply(dhidden, mask)
    unbend(hidden, dhidden)
    for (row, word) in block.enumerated() {
      hk_add(dleft[word + pairs.base], dhidden[row], P)
      hk_add(dright[cue], dhidden[row], P)
      hk_add(net.distances.touch(Int32(places[row].distance), shard: shard), dhidden[row], P)
      hk_add(net.paths.touch(Int32(places[row].path), shard: shard), dhidden[row], P)
    }
    return loss
  }

  /// Negative log likelihood of the labels; its gradient replaces the scores.
  private func chain(_ scores: Tensor, _ gold: [Int]) -> Double {
    let n = gold.count
    let table = arena.tensor(16, 16)
    let pairs = arena.tensor(16, 16)
    let edges = arena.tensor(2, 16)
    for from in 0..<16 {
      for to in 0..<16 { table[from][to] = expf(max(-80, net.transition(from, to))) }
      let isLabel = from < NameLabels.count
      edges[0][from] = isLabel && NameLabels.allowed(0, from) ? 1 : 0
      edges[1][from] = isLabel && NameLabels.allowed(from, 0) ? 1 : 0
    }
    var path = Double(scores[0][gold[0]])
    for i in 1..<max(n, 1) {
      path += Double(scores[i][gold[i]] + net.transition(gold[i - 1], gold[i]))
    }
    let memory = arena.tensor(n, 48)
    let sum = hk_chain(
      scores.data, table.data, edges[0], edges[1], pairs.data, memory.data, Int32(n))
    for i in 0..<n {
      scores[i][gold[i]] -= 1
      for y in 0..<16 { scores[i][y] *= scale }
    }
    if isLearning {
      let gradient = net.transitions.gradients[shard]
      for i in 0..<256 { gradient[i] += scale * pairs.data[i] }
      for i in 1..<max(n, 1) { gradient[gold[i - 1] * 16 + gold[i]] -= scale }
    }
    return Double(sum) - path
  }
}
