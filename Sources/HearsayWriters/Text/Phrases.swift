import HearsayModel

/// The wording that every report for people shares. What it returns may hold words of others: escape it where it is printed.
enum Phrases {
  /// "1 article", "4 articles".
  static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// "1 story found in 4 articles".
  static func found(_ stories: Int, in articles: Int) -> String {
    let found = stories == 0 ? "No story found" : count(stories, "story", "stories") + " found"
    return "\(found) in \(count(articles, "article"))"
  }

  /// "3 quotations carried word for word."
  static func unchanged(_ quotations: Int) -> String {
    "\(count(quotations, "quotation")) carried word for word."
  }

  /// The exact words on one line between marks.
  static func quoted(_ spans: [TextSpan], of text: Text, limit: Int = .max) -> String {
    QuotedWords.quoted(spans, of: text, limit: limit)
  }

  /// "a", "a and b", "a, b and c"; past a limit "a, b and 7 more".
  static func list(_ items: [String], limit: Int = .max) -> String {
    let shown = items.count > limit ? Array(items.prefix(limit)) : items
    let rest = items.count - shown.count
    let all = rest > 0 ? shown + ["\(rest) more"] : shown
    guard all.count > 1, let last = all.last else { return all.first ?? "" }
    return all.dropLast().joined(separator: ", ") + " and " + last
  }

  /// "1–4, 6".
  static func ranges(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = runs.last, number <= last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map(range).joined(separator: ", ")
  }

  private static func range(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }

  /// On how many origins a claim rests, never whether it is true.
  ///
  /// - Parameter articles: How many articles the story has.
  static func origins(_ claim: Claim, articles: Int) -> String {
    let outlets = Set(claim.accounts.map(\.article)).count
    let number = claim.independentOrigins
    guard number.upperBound > 0 else {
      return "no attributed origin: the \(outlets == 1 ? "outlet's" : "outlets'") own voice"
    }
    let noun = number.upperBound == 1 ? "origin" : "origins"
    let place = articles == 1 ? "this article" : "these \(articles) articles"
    return "\(range(number)) \(noun) found in \(place)"
  }

  /// "What Ada Noor and Otto Kesh said in the phone call: 1 origin found in these 4 articles: Pavo Brill".
  static func words(_ story: Story) -> String? {
    guard let words = story.words else { return nil }
    let speakers = words.speakers.isEmpty ? "was" : "\(list(words.speakers)) said"
    let event = " in the \(words.event)"
    let number = words.independentOrigins
    let noun = number.upperBound == 1 ? "origin" : "origins"
    let all = words.articles.count
    let place = all == 1 ? "the one article that tells it" : "the \(all) articles that tell it"
    let origins = list(words.origins.map(self.origin))
    return "What \(speakers)\(event): \(range(number)) \(noun) found in \(place): \(origins)"
  }

  /// "Pavo Brill, speaking for Premier's Office (briefing on 2031-03-04)".
  static func origin(_ origin: Origin) -> String {
    var phrase = origin.kind == .unnamed ? "“\(origin.name)” (not named)" : origin.name
    if let party = origin.party { phrase += ", speaking for \(party)" }
    let occasions = origin.occasions.filter { $0.date != nil || !isDated($0.kind, origin) }
    if !occasions.isEmpty {
      phrase += " (\(occasions.map(occasion).joined(separator: "; ")))"
    }
    return phrase
  }

  /// Whether the day of such an occasion is known, which says more than the occasion alone.
  private static func isDated(_ kind: String, _ origin: Origin) -> Bool {
    origin.occasions.contains { $0.kind == kind && $0.date != nil }
  }

  /// "briefing on 2031-03-04".
  static func occasion(_ occasion: Occasion) -> String {
    occasion.kind + (occasion.date.map { " on \($0)" } ?? "")
  }

  /// Through whom an account came: "Otto Kesh, through Pavo Brill", "own voice".
  static func chain(_ account: Claim.Account, in article: AnnotatedArticle) -> String {
    let links = account.chain.map(link) + account.via.map { link($0) + " (inferred)" }
    if !links.isEmpty {
      return links.joined(separator: ", through ") + denial(account, in: article)
    }
    guard let index = account.attribution,
      article.annotations.attributions.indices.contains(index),
      let source = article.annotations.attributions[index].source.first
    else { return account.attribution == nil ? "own voice" : "nobody named" }
    return "\(quoted([source], of: article.text)) (not named)"
  }

  /// ", who denies it": an account that does not give the words as said.
  private static func denial(_ account: Claim.Account, in article: AnnotatedArticle) -> String {
    guard let index = account.attribution,
      article.annotations.attributions.indices.contains(index)
    else { return "" }
    let found = article.annotations.attributions[index]
    if found.act == .deny { return found.negated ? ", who denies it" : ", who does not deny it" }
    guard found.negated else { return "" }
    return found.act == .other ? ", who did not think or intend so" : ", who did not say so"
  }

  static func link(_ link: SourceLink) -> String {
    link.kind == .unnamed ? "“\(link.name)”" : link.name
  }

  static func percent(_ share: Double) -> String {
    guard share.isFinite else { return "an unknown share" }
    let percent = Int((min(max(share, 0), 1) * 100).rounded())
    return percent == 0 && share > 0 ? "less than 1 %" : "\(percent) %"
  }

  /// "The lake at Orrin (2031-03-03)".
  static func title(_ story: Story) -> String {
    story.title + (story.date.map { " (\($0))" } ?? "")
  }

  /// "phone call, 2031-03-03, Ilse Marn and Otto Kesh"; nil where nothing is known of it.
  static func event(_ event: StoryEvent) -> String? {
    let participants = event.participants.isEmpty ? nil : list(event.participants)
    let known = [event.kind, event.date, participants].compactMap { $0 }
    return known.isEmpty ? nil : known.joined(separator: ", ")
  }

  /// How much hangs on an origin, by the numbers of the claims.
  static func weight(_ origin: StoryOrigin, _ digest: StoryDigest) -> String {
    let (all, fallen) = (origin.claims.count, origin.soleOriginOf.count)
    let hang = "\(count(all, "claim hangs", "claims hang")) on it"
    let without = "without it \(fallen == 0 ? "none falls" : count(fallen, "falls", "fall"))"
    return [(hang, origin.claims), (without, origin.soleOriginOf)].map { phrase, claims in
      claims.isEmpty ? phrase : "\(phrase) (\(ranges(digest.numbers(of: claims))))"
    }.joined(separator: "; ")
  }

  /// "2031-03-04", with how it is known where it was worked out.
  static func published(_ date: PublicationDate) -> String {
    date.inferred ? "\(date.date), inferred: \(date.reason)" : date.date
  }
}

extension Phrases {
  /// "Otto Kesh, briefing on 2031-03-04".
  static func utterance(_ utterance: Utterance) -> String {
    let isOwnVoice = utterance.members.allSatisfy { $0.attribution == nil }
    return [
      utterance.speaker ?? (isOwnVoice ? "The outlets' own voice" : "Speaker not named"),
      utterance.occasion.map(occasion),
    ]
    .compactMap { $0 }.joined(separator: ", ")
  }

  /// "lake.txt before radio.txt: copy, 93 % of the shorter text".
  static func lineage(_ lineage: Lineage, ids: [String]) -> String {
    let (a, b) = (ids[lineage.a], ids[lineage.b])
    let order =
      switch lineage.direction {
      case .aFirst: "\(a) before \(b)"
      case .bFirst: "\(b) before \(a)"
      case .unknown: "\(a) and \(b), in an order that is not known"
      }
    let relation = lineage.relation.rawValue
    return "\(order): \(relation), \(percent(lineage.score)) of the shorter text"
  }
}

extension Lineage {
  var longestRun: (a: TextSpan, b: TextSpan)? { runs.max { $0.a.length < $1.a.length } }
}
