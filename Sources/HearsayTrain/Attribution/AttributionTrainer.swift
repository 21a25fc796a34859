import Dispatch
import Foundation
import HearsayKernels
import HearsayLanguage
import HearsayModel

/// How the attribution network learns. The same samples give the same weights on the same machine.
///
/// Unchecked: threads work on shards of their own, and steps are taken by one.
final class AttributionTrainer: @unchecked Sendable {
  let shape: Shape
  /// Width of the hidden layer that scores a cue with a word.
  let pair: Int
  let stateWidth: Int
  let projection: Linear
  let features: Parameter
  let layers: [Recurrence]
  let cue: Linear
  let left: Linear
  let right: Linear
  let label: Linear
  let distances: Parameter
  let paths: Parameter
  let transitions: Parameter
  private let arenas: [Arena]
  private let start = Date()

  /// - Parameter shape: `hidden` wide; the widths of other heads are not used.
  init(shape: Shape, pair: Int, stateWidth: Int) {
    var random = Random(20_220_212)
    let hidden = shape.hidden
    self.shape = shape
    self.pair = pair
    self.stateWidth = stateWidth
    let s = shape.shards
    projection = Linear(stateWidth, hidden, gain: 1.2, shards: s, &random)
    features = Parameter(
      AttributionTable.rows, hidden, deviation: 0.1, shards: s, sparse: true, &random)
    var layers: [Recurrence] = []
    for _ in 0..<2 { layers.append(Recurrence(shape, &random)) }
    self.layers = layers
    cue = Linear(hidden, 16, shards: s, &random)
    cue.b.weights[0] = -3
    left = Linear(hidden, pair, gain: 1.2, shards: s, &random)
    right = Linear(hidden, pair, gain: 1.2, shards: s, &random)
    label = Linear(pair, 16, shards: s, &random)
    distances = Parameter(
      AttributionShape.distances, pair, deviation: 0.3, shards: s, sparse: true, &random)
    paths = Parameter(
      AttributionShape.paths, pair, deviation: 0.3, shards: s, sparse: true, &random)
    transitions = Parameter(16, 16, deviation: 0, shards: s, &random)
    arenas = (0..<s).map { _ in Arena() }
  }

  private var parameters: [Parameter] {
    [features, distances, paths, transitions] + layers.flatMap(\.gates.parameters)
      + [projection, cue, left, right, label].flatMap(\.parameters)
  }

  func transition(_ from: Int, _ to: Int) -> Float {
    from < NameLabels.count && to < NameLabels.count && NameLabels.allowed(from, to)
      ? transitions.weights[from * 16 + to] : -1e4
  }

  struct Plan {
    var epochs: Int
    /// Words in a step.
    var size: Int
    var rate: Float
  }

  func train(_ samples: [AttributionSample], _ plan: Plan, after: (Int) throws -> Void) rethrows {
    let passages = samples.flatMap(Passage.passages)
    let words = passages.reduce(0) { $0 + $1.words.count }
    let steps = Float(max(plan.epochs * words / plan.size, 1))
    var (random, step) = (Random(1), 0)
    for epoch in 0..<plan.epochs {
      var order = Array(passages.indices)
      random.shuffle(&order)
      var (loss, rest) = (0.0, order[...])
      while !rest.isEmpty {
        let shards = (0..<shape.shards).map { _ in
          take(passages, &rest, plan.size / shape.shards)
        }
        loss += learn(shards, seed: UInt64(step))
        step += 1
        let warm = min(1, Float(step) / 200)
        let cosine = 0.5 * (1 + cosf(.pi * min(1, Float(step) / steps)))
        let adam = Adam(step: step, rate: plan.rate * warm * max(0.02, cosine))
        for parameter in parameters { parameter.step(adam) }
      }
      let seconds = Date().timeIntervalSince(start)
      let line = String(
        format: "epoch %d, loss %.4f, %.0f s\n", epoch + 1, loss / Double(words), seconds)
      FileHandle.standardError.write(Data(line.utf8))
      try after(epoch)
    }
  }

  /// Loss a word, without learning.
  func loss(_ samples: [AttributionSample]) -> Double {
    let passages = samples.flatMap(Passage.passages)
    var random = Random(3)
    let total = passages.reduce(0.0) {
      $0 + pass([$1], shard: 0, scale: 0, isLearning: false, &random)
    }
    return total / Double(max(passages.reduce(0) { $0 + $1.words.count }, 1))
  }

  private func take(
    _ passages: [Passage], _ rest: inout ArraySlice<Int>, _ size: Int
  ) -> [Passage] {
    var (taken, count) = ([Passage](), 0)
    while count < size, let number = rest.popFirst() {
      taken.append(passages[number])
      count += passages[number].words.count
    }
    return taken
  }

  private func learn(_ shards: [[Passage]], seed: UInt64) -> Double {
    let words = shards.joined().reduce(0) { $0 + $1.words.count }
    nonisolated(unsafe) var losses = [Double](repeating: 0, count: shards.count)
    losses.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let buffer = buffer
      DispatchQueue.concurrentPerform(iterations: shards.count) { shard in
        var random = Random(seed &* 8 &+ UInt64(shard) &+ 77)
        buffer[shard] = pass(
          shards[shard], shard: shard, scale: 1 / Float(max(words, 1)), isLearning: true, &random)
      }
    }
    return losses.reduce(0, +)
  }

  /// Forward and, where it learns, backward through some passages.
  private func pass(
    _ passages: [Passage], shard: Int, scale: Float, isLearning: Bool, _ random: inout Random
  ) -> Double {
    guard !passages.isEmpty else { return 0 }
    let arena = arenas[shard]
    arena.reset()
    var lesson = AttributionLesson(
      self, passages, shard: shard, scale: scale, isLearning: isLearning, arena)
    return lesson.run(&random)
  }
}

/// Blocks that are read as one sequence.
struct Passage {
  let sample: AttributionSample
  let words: Range<Int>
  let cues: [AttributionSample.Cue]

  static func passages(_ sample: AttributionSample) -> [Passage] {
    sample.words.chunks.map { chunk in
      let range =
        sample.words.blocks[chunk.lowerBound]
        .lowerBound..<sample.words.blocks[
          chunk.upperBound - 1
        ].upperBound
      return Passage(
        sample: sample, words: range, cues: sample.cues.filter { range.contains($0.head) })
    }
  }
}
