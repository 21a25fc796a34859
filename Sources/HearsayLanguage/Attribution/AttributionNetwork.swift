/// The weights that find the outermost attributions of an article: which words are cues, and for each cue which words of
/// its paragraph are content, source and cue.
///
/// It reads the states of the core's encoder (`WordStates`) with features of its own, over whole runs of paragraphs, in two
/// layers of simple recurrent units (Lei et al. 2018). Each pair of a cue and a word is scored by a perceptron that also
/// sees where the word hangs in the cue's tree, as in semantic role labelling (Marcheggiani and Titov 2017), and a
/// linear-chain conditional random field (Lafferty et al. 2001) makes spans of the labels.
///
/// Unchecked because of raw pointers into a model file that it keeps alive and nobody writes to.
public final class AttributionNetwork: @unchecked Sendable {
  public static let kind = "attribution"
  public static let templates = templateHash(
    "attribution 1: lemma xpos relation headxpos headlemma quote rule place name cue; path distance"
  )

  private let file: ModelFile
  let hidden: Int
  let pair: Int
  let projection: ByteLinear
  let layers: [ByteLinear]
  /// Cues, words and cues of pairs, side by side.
  let heads: ByteLinear
  let label: ByteLinear
  let features: UnsafeBufferPointer<Int8>
  /// What one step of a feature's byte is worth.
  let step: Float
  let distances: UnsafeBufferPointer<Float>
  let paths: UnsafeBufferPointer<Float>
  let transitions: UnsafeBufferPointer<Float>

  /// - Parameter core: the one whose states it learned upon.
  public init(_ file: ModelFile, _ core: LanguageCore) throws(ModelError) {
    self.file = file
    guard file.value("network") == core.networkIdentity else { throw .otherNetwork }
    let stateWidth = core.stateWidth
    let shape = try file.numbers("shape", of: Int32.self, count: 4).map(Int.init)
    hidden = shape[0]
    pair = shape[1]
    guard shape[2] == stateWidth, shape[3] == AttributionTable.rows,
      hidden > 0, hidden <= 256, hidden % 32 == 0, pair > 0, pair <= 256, pair % 16 == 0
    else { throw .malformed(what: "shape") }
    projection = try ByteLinear(file, "projection", stateWidth, hidden)
    var layers: [ByteLinear] = []
    for number in 0..<2 {
      layers.append(try ByteLinear(file, "layer\(number)", hidden, 3 * hidden))
    }
    self.layers = layers
    heads = try ByteLinear(file, "heads", hidden, 16 + 2 * pair)
    label = try ByteLinear(file, "label", pair, 16)
    features = try file.numbers(
      "features", of: Int8.self, count: AttributionTable.rows * hidden)
    step = try file.numbers("step", of: Float.self, count: 1)[0]
    distances = try file.numbers("distances", count: AttributionShape.distances * pair)
    paths = try file.numbers("paths", count: AttributionShape.paths * pair)
    transitions = try file.numbers("transitions", count: 256)
    guard step.isFinite else { throw .malformed(what: "step") }
  }
}

/// Where the rows of each kind of feature start in the one table of features.
package enum AttributionTable {
  package static let lemmas = 4096
  package static let headLemmas = 1024
  package static let lemma = 0
  package static let headLemma = lemma + lemmas
  package static let xpos = headLemma + headLemmas
  package static let relation = xpos + 64
  package static let headXpos = relation + 64
  package static let quotation = headXpos + 64
  package static let rule = quotation + 16
  package static let place = rule + 16
  package static let name = place + 64
  package static let cue = name + 8
  package static let rows = cue + 24
}

/// Labels of the words of a cue's paragraph; they are those of `NameLabels` with kinds of their own.
package enum AttributionLabel: Int, CaseIterable {
  case content, source, cue
}

/// An outermost attribution as the network sees it, in words.
package struct LearnedAttribution {
  package var content: [Range<Int>]
  package var source: Range<Int>?
  package var cue: [Range<Int>]
  /// The word that was found to be a cue.
  package var head: Int
  /// How sure the network is of the cue, 0…1.
  package var share: Float

  /// Behind its last word.
  package var end: Int {
    (content + cue + [source].compactMap { $0 }).reduce(head + 1) { max($0, $1.upperBound) }
  }
}
