public import HearsayModel
import Synchronization

/// Words, sentences, tags, lemmas, trees and names: what the models make of a text. Load it once, use it from any thread.
public final class LanguageCore: Sendable {
  public let sentences: SentenceModel
  private let network: Network
  /// Tells one network from another, for the models that learn upon its states.
  public var networkIdentity: String {
    String(network.files.reduce(0) { $0 &* 31 &+ $1.checksum }, radix: 16)
  }
  /// Bytes a word of `WordStates`.
  public var stateWidth: Int { network.shape.hidden + network.shape.embedding }
  private let lemmatiser: Lemmatiser
  /// Analysers that no thread uses at the moment.
  private let idle = Mutex<[Analyser]>([])

  public init(sentences: SentenceModel, network: Network, lemmatiser: Lemmatiser) {
    self.sentences = sentences
    self.network = network
    self.lemmatiser = lemmatiser
  }

  /// Fills the columns of the words of a document; gives the names in it.
  ///
  /// - Parameter sentences: ranges of words, in order, none empty; each becomes one tree.
  public func analyse(
    _ text: Text, words: inout [Word], sentences: [Range<Int>]
  ) -> [NamedEntity] {
    var states: WordStates?
    return analyse(text, words: &words, sentences: sentences, states: &states)
  }

  /// The same; `states` gets the encoder's states of the words, unless it is nil.
  public func analyse(
    _ text: Text, words: inout [Word], sentences: [Range<Int>], states: inout WordStates?
  ) -> [NamedEntity] {
    let analyser = idle.withLock { $0.popLast() } ?? Analyser(network)
    let long = LongSentences(sentences)
    var names = analyser.analyse(
      text, words: &words, sentences: long.pieces, states: &states)
    long.join(&words)
    NeverAPerson.mend(&names, text, words)
    idle.withLock { $0.append(analyser) }
    text.bytes.withUnsafeBufferPointer { bytes in
      for index in words.indices {
        let span = words[index].span
        words[index].lemma = lemmatiser.lemma(
          of: UnsafeBufferPointer(rebasing: bytes[span.start..<span.end]),
          upos: words[index].upos, xpos: words[index].xpos)
      }
    }
    for piece in long.pieces { ToldThat.mend(&words, piece) }
    return names
  }
}
