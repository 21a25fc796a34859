import HearsayModel

/// Whom the words of a quotation mean by "I" and "you": who speaks and who is spoken to.
///
/// "I signed it," Mara Dell told the mayor. "You saw me.": "I" and "me" are Dell, "you" is the mayor.
struct QuotedSpeakers {
  static func apply(_ chains: inout Chains, in scene: Scene) {
    for index in chains.phrases.indices {
      let phrase = chains.phrases[index]
      guard let pronoun = phrase.pronoun, !pronoun.isThirdPerson,
        let speech = speech(of: phrase.head, in: scene)
      else { continue }
      switch pronoun {
      case .i: join(index, to: speech.speaker, "quoted-speaker", 0.9, &chains)
      case .you: join(index, to: speech.addressee, "quoted-addressee", 0.6, &chains)
      case .we:
        if let speaker = speech.speaker, chains.phraseAt[speaker] >= 0,
          chains.phrases[chains.phraseAt[speaker]].kind == .organization
        {
          join(index, to: speaker, "quoted-speaker", 0.7, &chains)
        }
      default: break
      }
    }
  }

  static func speech(of word: Int, in scene: Scene) -> SpokenWords? {
    let number = scene.speechOf[word]
    return number < 0 ? nil : scene.speeches[number]
  }

  private static func join(
    _ index: Int, to word: Int?, _ rule: String, _ score: Double, _ chains: inout Chains
  ) {
    guard let word, chains.phraseAt[word] >= 0 else { return }
    let other = chains.phraseAt[word]
    guard Agreement.mayBeOne(chains.phrases[index], chains.phrases[other]) else { return }
    chains.join(index, to: other, rule: rule, score: score)
  }
}
