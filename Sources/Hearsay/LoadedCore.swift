public import HearsayLanguage

extension LanguageCore {
  /// The language core with all its models.
  ///
  /// - Throws: `ModelProblem`, which names the file and says what to do.
  public convenience init(_ store: ModelStore) throws(ModelProblem) {
    var files: [ModelFile] = []
    for kind in Network.kinds {
      files.append(
        try store.model(kind, kind: kind, templateHash: WordFeatures.templateHash))
    }
    let network = try Self.made(files[0]) { () throws(ModelError) in try Network(files) }
    let sentences = try store.model(
      SentenceModel.kind, kind: SentenceModel.kind, templateHash: SentenceModel.templates)
    let lemmas = try store.model(
      Lemmatiser.kind, kind: Lemmatiser.kind, templateHash: Lemmatiser.templates)
    self.init(
      sentences: try Self.made(sentences) { () throws(ModelError) in try SentenceModel(sentences) },
      network: network,
      lemmatiser: try Self.made(lemmas) { () throws(ModelError) in try Lemmatiser(lemmas) })
  }

  fileprivate static func made<Part>(
    _ file: ModelFile, _ make: () throws(ModelError) -> Part
  ) throws(ModelProblem) -> Part {
    do throws(ModelError) {
      return try make()
    } catch {
      throw ModelProblem(file.kind + ".model", .unusable(error))
    }
  }
}

extension Pipeline {
  /// The pipeline with all its models.
  ///
  /// - Throws: `ModelProblem`, which names the file and says what to do.
  public init(_ store: ModelStore) throws(ModelProblem) {
    let core = try LanguageCore(store)
    let file = try store.model(
      AttributionNetwork.kind, kind: AttributionNetwork.kind,
      templateHash: AttributionNetwork.templates)
    self.init(
      core,
      AttributionFinder(
        try LanguageCore.made(file) { () throws(ModelError) in
          try AttributionNetwork(file, core)
        }))
  }
}
