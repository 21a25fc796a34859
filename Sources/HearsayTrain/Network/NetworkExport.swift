import HearsayLanguage
import HearsayModel

/// Floats to the bytes of the program's model files.
extension NetworkTrainer {
  func files(header: [(String, String)]) -> [(kind: String, bytes: [UInt8])] {
    var writers = Network.kinds.map {
      ModelWriter(kind: $0, templateHash: WordFeatures.templateHash)
    }
    for index in writers.indices {
      for line in header { writers[index].addLine(line.0, line.1) }
    }
    addNetwork(&writers[0])
    // One scale for all rows: sums are normalised, so the scale falls out.
    let tables = [encoder.forms, encoder.parts, encoder.vectors]
    let step = quantile(tables) / 127
    for (index, table) in tables.enumerated() {
      writers[index + 1].addSection("rows", numbers: table.values.map { byte($0 / step) })
    }
    writers[3].addSection("slots", numbers: Vocabulary.slots(for: words.vectorHashes))
    writers[4].addSection("slots", numbers: NameLists.slots(for: words.listed))
    return zip(Network.kinds, writers).map { ($0, $1.bytes()) }
  }

  private func addNetwork(_ writer: inout ModelWriter) {
    let sizes = NetworkShape(
      embedding: shape.embedding, hidden: shape.hidden, layers: shape.layers, arc: shape.arc,
      relation: shape.relation, name: shape.name, tags: words.tagLabels.count,
      vectors: encoder.vectors.rows)
    writer.addSection("shape", numbers: sizes.numbers)
    let edge = encoder.edge.values.map { UInt8(Int(byte($0 * NetworkShape.byteScale)) + 128) }
    writer.addSection("edge", numbers: edge)
    writer.addSection("tags", numbers: words.tagLabels.flatMap(tagNumbers))
    writer.add("convolution", [encoder.convolution], isFixed: true)
    for (number, layer) in encoder.layers.enumerated() {
      writer.add("layer\(number)", [layer.gates], isFixed: true)
    }
    let heads = [tags, trees.dep, trees.head, trees.left, trees.right, names.hidden]
    writer.add("heads", heads, isFixed: true)
    ByteLinearWriter.add(
      "bilinear", weights: trees.bilinear.values, bias: trees.prior.values, from: shape.arc,
      to: shape.arc, inputScale: nil, writer: &writer)
    writer.add("label", [trees.label], isFixed: false)
    writer.add("name", [names.linear], isFixed: false)
    writer.addSection("rootHead", numbers: trees.rootHead.values)
    writer.addSection("rootRight", numbers: trees.rootRight.values)
    writer.addSection("distance", numbers: trees.distance.values)
    writer.addSection("transitions", numbers: (0..<256).map { names.score($0 / 16, $0 % 16) })
  }

  private func tagNumbers(_ label: String) -> [UInt8] {
    let parts = label.split(separator: " ").map(String.init)
    return [
      UInt8(UniversalTag.allCases.firstIndex { $0.rawValue == parts[0] } ?? 0),
      UInt8(PennTag.allCases.firstIndex { $0.rawValue == parts[1] } ?? 0),
    ]
  }

  private func byte(_ x: Float) -> Int8 { Int8(max(-127, min(127, x.rounded()))) }

  /// What all but one in ten thousand weights stay below.
  private func quantile(_ tables: [Parameter]) -> Float {
    let sizes = tables.flatMap { $0.values.map(abs) }.sorted()
    return sizes[sizes.count - 1 - sizes.count / 10_000]
  }
}

extension ModelWriter {
  /// Layers with the same input, side by side. A fixed input has the scale of normalised values.
  mutating func add(_ name: String, _ layers: [Linear], isFixed: Bool) {
    let from = layers[0].w.rows
    let to = layers.reduce(0) { $0 + $1.w.width }
    var weights = [Float](repeating: 0, count: from * to)
    var bias: [Float] = []
    for layer in layers {
      let (w, width) = (layer.w.values, layer.w.width)
      for row in 0..<from {
        for j in 0..<width { weights[row * to + bias.count + j] = w[row * width + j] }
      }
      bias += layer.b.values
    }
    ByteLinearWriter.add(
      name, weights: weights, bias: bias, from: from, to: to,
      inputScale: isFixed ? NetworkShape.byteScale : nil, writer: &self)
  }
}
