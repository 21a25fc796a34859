extension SentenceModel {
  public static let kind = "sentences"
  public static let templates = templateHash("sentence boundaries 1, \(BoundaryFinder.bits) bits")

  /// - Throws: `ModelError` where the file has no weights, or too few.
  public init(_ file: ModelFile) throws(ModelError) {
    let weights = try file.numbers("weights", of: Int8.self, count: 1 << BoundaryFinder.bits)
    self.init(weights: Array(weights))
  }

  public func write(to writer: inout ModelWriter) { writer.addSection("weights", numbers: weights) }
}
