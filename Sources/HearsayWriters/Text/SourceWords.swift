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

  /// "denied", "not said": nil where it is said that it was said.
  static func polarity(of attribution: Attribution) -> String? {
    guard attribution.negated else { return nil }
    return attribution.act == .deny ? "denied" : "not said"
  }
}
