import HearsayModel

/// A sentence to learn from: its words, and whichever of tree and names its treebank gives.
struct Sample {
  var document = ""
  var forms: [String] = []
  var upos: [UniversalTag] = []
  var xpos: [PennTag] = []
  /// −1 root. Empty where the corpus has no trees.
  var heads: [Int] = []
  var relations: [Relation] = []
  /// `O`, `B-PER`, … Empty where the corpus has no names.
  var names: [String] = []

  /// A sentence with a tree.
  init(tree sentence: TrainingSentence) {
    document = sentence.document
    forms = sentence.words.map(\.form)
    upos = sentence.words.map(\.upos)
    xpos = sentence.words.map(\.xpos)
    heads = sentence.words.map { $0.head ?? -1 }
    relations = sentence.words.map(\.relation)
  }

  /// A sentence with names. Kinds other than person, organization and place count as none.
  init(names sentence: TrainingSentence) {
    document = sentence.document
    forms = sentence.words.map(\.form)
    names = sentence.words.map { word in
      NameHead.kinds.contains { word.tag.hasSuffix("-" + $0) } ? word.tag : "O"
    }
  }
}
