import HearsayLanguage
public import HearsayModel

/// The persons, bodies, places and groups of an article with all the words that mean them.
public enum Entities {
  /// Adds the names, noun phrases and pronouns that coreference finds to `entities`. Those that an attribution refers to
  /// keep their names and their mentions. Without syntactic words everything stays as it is.
  public static func resolve(_ text: Text, in annotations: inout Annotations) {
    guard !annotations.words.isEmpty else { return }
    let clusters = Coreference.resolve(
      words: annotations.words, sentences: annotations.sentences, names: annotations.names,
      quotations: annotations.quotations, text: text, speeches: speeches(annotations.attributions))
    var merger = EntityMerger(annotations)
    for cluster in clusters where cluster.isNamed { merger.add(cluster) }
    merger.finish(&annotations)
  }

  private static func speeches(_ attributions: [Attribution]) -> [Speech] {
    attributions.filter { $0.form != .indirect && !$0.rule.hasPrefix(LearnedReader.rule) }.map {
      found in
      Speech(
        content: found.content, speaker: found.source.first, addressee: found.addressee.first)
    }
  }
}
