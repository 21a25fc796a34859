import HearsayKernels

/// Runs the attribution network over articles. One thread uses it at a time; unchecked because `AttributionFinder` sees to that.
package final class AttributionRun: @unchecked Sendable {
  private let network: AttributionNetwork
  private var sums: [Int32] = []
  private var x: [Float] = []
  private var y: [Float] = []
  private var gates: [Float] = []
  private var cells: [Float] = []
  private var bytes: [UInt8] = []
  private var scales: [Float] = []
  private var heads: [Float] = []
  private var none: [Int32] = []
  private let level = hk_level()
  private let straight: [Float]

  package init(_ network: AttributionNetwork) {
    self.network = network
    straight = [Float](
      repeating: 1, count: max(3 * network.hidden, 16 + 2 * network.pair))
  }

  /// A cue with the scores of the labels of its block's words.
  package struct CueScores {
    package var head: Int
    package var share: Float
    package var block: Range<Int>
    package var labels: [UInt8]
  }

  /// The words that are likelier cues than `threshold`, each with the labels of its block.
  package func cues(
    _ words: AttributionWords, _ states: WordStates, threshold: Float
  ) -> [CueScores] {
    var found: [CueScores] = []
    guard words.count > 0, states.count >= words.count else { return found }
    for chunk in words.chunks {
      let blocks = words.blocks[chunk]
      let range =
        words.blocks[chunk.lowerBound]
        .lowerBound..<words.blocks[chunk.upperBound - 1]
        .upperBound
      encode(words, states, range)
      for block in blocks {
        for word in block {
          let score = heads[(word - range.lowerBound) * network.heads.to]
          let share = 1 / (1 + elementaryExponential(-score))
          guard share > threshold else { continue }
          found.append(
            CueScores(
              head: word, share: share, block: block,
              labels: labels(words, block, cue: word, base: range.lowerBound)))
        }
      }
    }
    return found
  }

  // MARK: Words

  private func encode(_ words: AttributionWords, _ states: WordStates, _ range: Range<Int>) {
    let (n, H, F) = (range.count, network.hidden, AttributionShape.features)
    reserve(n)
    states.bytes.withUnsafeBufferPointer { bytes in
      apply(
        network.projection, bytes.origin + range.lowerBound * states.width, states.width, n,
        into: &x)
    }
    words.rows.withUnsafeBufferPointer { rows in
      hk_embed(
        network.features.baseAddress, 0, network.features.baseAddress, Int32(F),
        rows.origin + range.lowerBound * F, network.features.baseAddress, none, &y, Int32(n),
        Int32(H))
    }
    hk_mix(&x, y, network.step, n * H)
    for layer in network.layers { recur(layer, n) }
    hk_norm_bytes(x, &bytes, NetworkShape.byteScale, 1e-5, Int32(n), Int32(H))
    apply(network.heads, bytes, H, n, into: &heads)
  }

  private func recur(_ layer: ByteLinear, _ n: Int) {
    let H = network.hidden
    let h = H / 2
    hk_norm_bytes(x, &bytes, NetworkShape.byteScale, 1e-5, Int32(n), Int32(H))
    apply(layer, bytes, H, n, into: &gates)
    let (c, d, g, w) = (Int32(n), Int32(h), Int32(3 * H), Int32(H))
    gates.withUnsafeMutableBufferPointer { gates in
      y.withUnsafeMutableBufferPointer { out in
        hk_recur(gates.origin, &cells, out.origin, c, d, g, w, 0)
        hk_recur(gates.origin + 3 * h, &cells, out.origin + h, c, d, g, w, 1)
      }
    }
    hk_add(&x, y, n * H)
  }

  private func apply(
    _ layer: ByteLinear, _ from: UnsafePointer<UInt8>, _ stride: Int, _ n: Int,
    into to: inout [Float]
  ) {
    hk_layer(
      from, stride, layer.weights.baseAddress, &sums, &to, layer.scale.baseAddress,
      layer.bias.baseAddress, straight, Int32(n), Int32(layer.to), Int32(layer.from), level)
  }

  // MARK: Pairs

  private func labels(
    _ words: AttributionWords, _ block: Range<Int>, cue: Int, base: Int
  ) -> [UInt8] {
    let (n, P, width) = (block.count, network.pair, network.heads.to)
    reserve(n)
    heads.withUnsafeBufferPointer { heads in
      let own = heads.origin + (cue - base) * width + 16 + P
      y.withUnsafeMutableBufferPointer { to in
        for (row, word) in block.enumerated() {
          let place = words.place(of: word, from: cue)
          hk_pair(
            heads.origin + (word - base) * width + 16, own,
            network.distances.origin + place.distance * P, network.paths.origin + place.path * P,
            to.origin + row * P, Int32(P))
        }
      }
    }
    hk_rows_to_bytes(y, P, &bytes, &scales, Int32(n), Int32(P))
    hk_bytes(
      bytes, P, network.label.weights.baseAddress, &sums, Int32(n), 16, Int32(P), level)
    hk_scale_rows(
      sums, &gates, scales, network.label.scale.baseAddress, network.label.bias.baseAddress,
      network.label.sums.baseAddress, Int32(n), 16)
    return decode(n)
  }

  private func decode(_ n: Int) -> [UInt8] {
    var labels = [UInt8](repeating: 0, count: n)
    var back = [UInt8](repeating: 0, count: 16 * n)
    gates.withUnsafeBufferPointer { emissions in
      back.withUnsafeMutableBufferPointer { back in
        labels.withUnsafeMutableBufferPointer { labels in
          NameLabels.decode(
            emissions.origin, network.transitions.origin, back.origin, into: labels)
        }
      }
    }
    return labels
  }

  private func reserve(_ n: Int) {
    let (H, P) = (network.hidden, network.pair)
    guard none.count < n else { return }
    let widest = max(3 * H, 16 + 2 * P)
    none = [Int32](repeating: -1, count: n)
    sums = [Int32](repeating: 0, count: max(32 * widest, 16 * n))
    x = [Float](repeating: 0, count: n * H)
    y = [Float](repeating: 0, count: n * max(H, P))
    gates = [Float](repeating: 0, count: n * 3 * H)
    cells = [Float](repeating: 0, count: n * H)
    bytes = [UInt8](repeating: 0, count: n * max(H, P))
    scales = [Float](repeating: 0, count: n)
    heads = [Float](repeating: 0, count: n * widest)
  }
}

/// The same on every machine, unlike the system's.
private func elementaryExponential(_ x: Float) -> Float {
  var value = x
  hk_exp(&value, 1)
  return value
}
