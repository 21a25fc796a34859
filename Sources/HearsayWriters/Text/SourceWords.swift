import HearsayModel

/// How surely a report can say who speaks. What it returns for people is one of a few fixed words.
enum SourceWords {
  enum Standing {
    /// A person, body, document or group that the article names.
    case named
    /// Somebody whom the article describes and does not name: "two people familiar with the talks".
    case unnamed
    /// Words that mean somebody, and nothing shows surely whom.
    case unresolved
    /// The article says that it was said, and not by whom.
    case nobody
  }

  static func standing(of attribution: Attribution) -> Standing {
    if let name = attribution.sourceName, !name.isEmpty {
      let link = attribution.chain.first
      return link?.kind == .unnamed && link?.name == name ? .unnamed : .named
    }
    return attribution.source.isEmpty && !attribution.cue.isEmpty ? .nobody : .unresolved
  }

  /// What stands beside the source; nil where it is named.
  static func label(_ standing: Standing) -> String? {
    switch standing {
    case .named, .nobody: nil
    case .unnamed: "not named"
    case .unresolved: "unresolved"
    }
  }

  static func act(_ act: Attribution.Act) -> String {
    act == .other ? "belief or intention" : act.rawValue
  }
}

/// How sure the program is of a name, by its own score.
enum Degree: String {
  case probably, perhaps

  /// Nil where nothing was guessed: the words themselves give the name, or the score is high, or there is no name at all.
  init?(_ found: Attribution, in text: Text) {
    let isLearned = found.rule.hasPrefix("attribution-network")
    switch SourceWords.standing(of: found) {
    case .nobody, .unresolved: return nil
    case .unnamed where !isLearned: return nil
    case .named where !isLearned && Self.isWritten(found, in: text): return nil
    case .named, .unnamed: break
    }
    switch found.confidence {
    case ..<0.7: self = .perhaps
    case ..<0.9: self = .probably
    default: return nil
    }
  }

  /// How sure the program is of somebody through whom an attribution came: as sure as where he reports it.
  init?(of link: SourceLink, above found: Attribution, in annotated: AnnotatedArticle) {
    let all = annotated.annotations.attributions
    var next = found.parent
    for _ in 0..<8 {
      guard let parent = next, all.indices.contains(parent) else { return nil }
      if all[parent].sourceName == link.name {
        self.init(all[parent], in: annotated.text)
        return
      }
      next = all[parent].parent
    }
    return nil
  }

  /// Whether the words of the source hold the name.
  private static func isWritten(_ found: Attribution, in text: Text) -> Bool {
    guard let name = found.sourceName else { return false }
    return found.source.filter(text.holds).contains { text.oneLine($0).contains(name) }
  }

  /// What the words mean, for whoever meets them.
  static let legend = """
    “probably” and “perhaps” mark guesses: the words stand in the text, but who is meant by them, or that somebody \
    says something there, was worked out. “perhaps” is a score below 0.7, “probably” one below 0.9. The score rests on \
    the rule or the network that found it, and on nothing outside the article. A name without such a word can be wrong too.
    """
}

/// The words that set an attribution apart from one that gives words as said.
enum Polarity {
  /// "denied", "did not deny", "reported as not said"; nil where it is said that it was said.
  static func words(_ found: Attribution) -> String? {
    if found.act == .deny { return found.negated ? "denied" : "did not deny" }
    return found.negated ? "reported as not \(participle(found.act))" : nil
  }

  private static func participle(_ act: Attribution.Act) -> String {
    switch act {
    case .say, .deny: "said"
    case .accuse: "raised as an accusation"
    case .warn: "warned of"
    case .threaten: "threatened"
    case .demand: "demanded"
    case .promise: "promised"
    case .propose: "proposed"
    case .agree: "agreed"
    case .ask: "asked"
    case .praise: "praised"
    case .complain: "complained of"
    case .emphasise: "emphasised"
    case .recall: "recalled"
    case .other: "believed or intended"
    }
  }
}
