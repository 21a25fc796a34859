import Dispatch
import Foundation
import HearsayKernels
import HearsayLanguage
import HearsayModel

/// Encoder and heads together, and how they learn. The same samples give the same weights on the same machine.
///
/// Unchecked: threads work on shards of their own, and steps are taken by one.
final class NetworkTrainer: @unchecked Sendable {
  let shape: Shape
  let encoder: Encoder
  /// Joint labels: UPOS and XPOS together.
  let tags: Linear
  let trees: TreeHead
  let names: NameHead
  let words: TrainingWords
  private let arenas: [Arena]
  private let start = Date()

  init(shape: Shape, words: TrainingWords) {
    var random = Random(20_220_212)
    self.shape = shape
    self.words = words
    encoder = Encoder(shape, vectors: words.vectors.count, &random)
    for (row, vector) in words.vectors.enumerated() {
      for j in 0..<shape.embedding { encoder.vectors.row(Int32(row))[j] = vector[j] }
    }
    tags = Linear(
      shape.hidden, NetworkShape.padded(words.tagLabels.count), shards: shape.shards, &random)
    trees = TreeHead(shape, &random)
    names = NameHead(shape, &random)
    arenas = (0..<shape.shards).map { _ in Arena() }
  }

  private var parameters: [Parameter] {
    encoder.parameters + tags.parameters + trees.parameters + names.parameters
  }

  /// How long, in what steps.
  struct Plan {
    var epochs: Int
    /// Words in a step.
    var size: Int
    /// The length of the longest step.
    var rate: Float
    /// The part of the sentences without trees that each epoch takes, anew each time.
    var share: Float
  }

  func train(_ samples: [Sample], _ plan: Plan, after: (Int) -> Void) {
    let features = samples.map(words.features)
    var random = Random(1)
    let words = samples.reduce(0) {
      $0 + ($1.heads.isEmpty ? Int(plan.share * Float($1.forms.count)) : $1.forms.count)
    }
    let steps = Float(max(plan.epochs * words / plan.size, 1))
    var step = 0
    for epoch in 0..<plan.epochs {
      var order = samples.indices.filter {
        !samples[$0].heads.isEmpty || random.unit() < plan.share
      }
      random.shuffle(&order)
      var (loss, seen, rest) = (0.0, 0, order[...])
      while !rest.isEmpty {
        let shards = (0..<shape.shards).map { _ in
          batch(features, &rest, plan.size / shape.shards)
        }
        let count = shards.reduce(0) { $0 + $1.count }
        loss += learn(shards, samples, features, seed: UInt64(step), scale: 1 / Float(count))
        seen += count
        step += 1
        go(step, of: steps, plan.rate)
      }
      report(epoch, loss / Double(max(seen, 1)))
      after(epoch)
    }
  }

  /// Steps grow at first and then shrink along a cosine (Loshchilov and Hutter 2017).
  private func go(_ step: Int, of steps: Float, _ rate: Float) {
    let warm = min(1, Float(step) / 200)
    let cosine = 0.5 * (1 + cosf(.pi * min(1, Float(step) / steps)))
    let adam = Adam(step: step, rate: rate * warm * max(0.02, cosine))
    for parameter in parameters { parameter.step(adam) }
  }

  private func report(_ epoch: Int, _ loss: Double) {
    let seconds = Date().timeIntervalSince(start)
    let line = String(format: "epoch %d, loss %.3f, %.0f s\n", epoch + 1, loss, seconds)
    FileHandle.standardError.write(Data(line.utf8))
  }

  private func batch(
    _ features: [TrainingWords.Features], _ rest: inout ArraySlice<Int>, _ size: Int
  ) -> Batch {
    var batch = Batch()
    while batch.count < size, let sample = rest.popFirst() {
      let start = batch.count
      batch.rows += features[sample].rows
      batch.vectors += features[sample].vectors
      batch.sentences.append(start..<batch.count)
      batch.samples.append(sample)
    }
    return batch
  }

  private func learn(
    _ shards: [Batch], _ samples: [Sample], _ features: [TrainingWords.Features], seed: UInt64,
    scale: Float
  ) -> Double {
    nonisolated(unsafe) var losses = [Double](repeating: 0, count: shards.count)
    losses.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let buffer = buffer
      DispatchQueue.concurrentPerform(iterations: shards.count) { k in
        let lesson = Lesson(batch: shards[k], shard: k, scale: scale)
        buffer[k] = learn(lesson, samples, features, seed: seed &* 8 &+ UInt64(k))
      }
    }
    return losses.reduce(0, +)
  }

  /// A shard's part of a step.
  private struct Lesson {
    var batch: Batch
    var shard: Int
    var scale: Float
  }

  private func learn(
    _ lesson: Lesson, _ samples: [Sample], _ features: [TrainingWords.Features], seed: UInt64
  ) -> Double {
    let (batch, shard) = (lesson.batch, lesson.shard)
    guard batch.count > 0 else { return 0 }
    var random = Random(seed &+ 77)
    let arena = arenas[shard]
    arena.reset()
    let trace = encoder.forward(batch, &random, arena)
    let x = arena.tensor(batch.count, shape.hidden)
    x.data.update(from: trace.out.data, count: x.count)
    let mask = Dropout.apply(x, shape.dropLayer, &random, arena)
    let dx = arena.tensor(batch.count, shape.hidden)
    var loss = learnTrees(lesson, samples, features, x, dx, &random, arena)
    loss += learnNames(lesson, features, x, dx, &random, arena)
    Dropout.multiply(dx, mask)
    encoder.backward(batch, trace, dx, shard: shard, arena)
    return loss
  }

  private func learnTrees(
    _ lesson: Lesson, _ samples: [Sample], _ features: [TrainingWords.Features], _ x: Tensor,
    _ dx: Tensor, _ random: inout Random, _ arena: Arena
  ) -> Double {
    let shard = lesson.shard
    let logits = tags.forward(x, arena)
    let tree = trees.forward(x, &random, arena)
    let gradients = trees.gradients(x.rows, arena)
    var loss = 0.0
    for (sentence, sample) in zip(lesson.batch.sentences, lesson.batch.samples) {
      let gold = features[sample].tags
      guard !gold.isEmpty else {
        logits.slice(sentence).zero()
        continue
      }
      for (word, label) in zip(sentence, gold) {
        let count = words.tagLabels.count
        loss += softmaxLoss(logits[word], count, gold: label, weight: lesson.scale)
        for j in count..<logits.width { logits[word][j] = 0 }
      }
      loss += trees.learn(
        tree, gradients, sentence, samples[sample], weight: lesson.scale, shard: shard, arena)
    }
    tags.backward(x, logits, into: dx, shard: shard, arena)
    trees.backward(x, tree, gradients, into: dx, shard: shard, arena)
    return loss
  }

  private func learnNames(
    _ lesson: Lesson, _ features: [TrainingWords.Features], _ x: Tensor, _ dx: Tensor,
    _ random: inout Random, _ arena: Arena
  ) -> Double {
    let shard = lesson.shard
    let hidden = names.hidden.forward(x, arena)
    bend(hidden)
    let mask = Dropout.apply(hidden, shape.dropLayer, &random, arena)
    let emissions = names.linear.forward(hidden, arena)
    var loss = 0.0
    for (sentence, sample) in zip(lesson.batch.sentences, lesson.batch.samples) {
      let gold = features[sample].names
      let scores = emissions.slice(sentence)
      if gold.isEmpty {
        scores.zero()
      } else {
        loss += names.learn(scores, gold: gold, weight: lesson.scale, shard: shard)
      }
    }
    let dhidden = arena.tensor(x.rows, shape.name)
    names.linear.backward(hidden, emissions, into: dhidden, shard: shard, arena)
    Dropout.multiply(dhidden, mask)
    unbend(hidden, dhidden)
    names.hidden.backward(x, dhidden, into: dx, shard: shard, arena)
    return loss
  }
}
