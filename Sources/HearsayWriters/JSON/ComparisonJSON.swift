import HearsayModel

/// A comparison as one JSON object. Articles are named by their ids, offsets are Unicode scalars.
struct ComparisonJSON {
  private let comparison: Comparison
  private let offsets: [ScalarOffsets]
  private let ids: [String]

  init(_ comparison: Comparison) {
    self.comparison = comparison
    offsets = comparison.articles.map { ScalarOffsets($0.text) }
    ids = comparison.articles.map(\.article.id)
  }

  /// Ends with a line break.
  func text() -> String {
    var json = JSONText()
    json.object { json in
      json.array("articles", comparison.articles.indices, article)
      json.array("stories", comparison.stories, story)
      json.array("utterances", comparison.utterances, utterance)
      json.array("claims", comparison.claims, claim)
      json.array("differences", comparison.differences, difference)
      json.array("timeline", comparison.timeline, entry)
      json.array("lineages", comparison.lineages) { json, lineage in
        json.lineage(
          lineage, ids: (ids[lineage.a], ids[lineage.b]),
          offsets: (offsets[lineage.a], offsets[lineage.b]))
      }
      json.notices(comparison.notices, nil)
    }
    return json.string + "\n"
  }

  private func article(_ json: inout JSONText, _ index: Int) {
    let annotated = comparison.articles[index]
    let article = annotated.article
    json.object { json in
      json.field("id", article.id)
      json.field("file", article.file)
      json.field("outlet", article.outlet)
      json.published(annotated.annotations.published, offsets[index])
      json.field("title", article.heading)
      json.strings("byline", article.byline)
      json.field("url", article.url)
      json.field("language", article.language)
      json.field("text", article.text.string)
      json.notices(article.notices + annotated.annotations.notices, offsets[index])
    }
  }

  private func story(_ json: inout JSONText, _ story: Story) {
    json.object { json in
      json.field("id", story.id)
      json.field("title", story.title)
      json.field("date", story.date)
      json.strings("articles", story.articles.map { ids[$0] })
      json.object("event") { json in
        json.field("kind", story.event.kind)
        json.strings("participants", story.event.participants)
        json.field("date", story.event.date)
        json.array("evidence", story.event.evidence, passage)
      }
      json.array("origins", story.origins) { json, origin in
        json.object { json in
          self.origin(&json, origin.origin)
          json.strings("claims", origin.claims)
          json.strings("soleOriginOf", origin.soleOriginOf)
          json.strings("articles", origin.articles.map { ids[$0] })
        }
      }
      if let words = story.words { self.words(&json, words) }
      json.strings("because", story.because)
    }
  }

  /// On whose word the articles have what was said at the event.
  private func words(_ json: inout JSONText, _ words: EventWords) {
    json.object("words") { json in
      json.field("event", words.event)
      json.strings("speakers", words.speakers)
      json.array("origins", words.origins) { json, origin in
        json.object { json in self.origin(&json, origin) }
      }
      json.object("independentOrigins") { json in
        json.field("min", words.independentOrigins.lowerBound)
        json.field("max", words.independentOrigins.upperBound)
      }
      json.strings("articles", words.articles.map { ids[$0] })
      json.array("evidence", words.evidence, passage)
      json.strings("because", words.because)
    }
  }

  private func passage(_ json: inout JSONText, _ passage: Passage) {
    json.object { json in
      json.field("article", ids[passage.article])
      json.span("span", passage.span, offsets[passage.article])
    }
  }

  /// The fields alone. `occasion` is the first of `occasions`.
  private func origin(_ json: inout JSONText, _ origin: Origin) {
    json.field("speaker", origin.name)
    json.field("party", origin.party)
    json.occasion("occasion", origin.occasions.first)
    json.array("occasions", origin.occasions) { json, occasion in json.occasion(occasion) }
    json.field("kind", origin.kind.rawValue)
  }
}

// MARK: - Utterances and claims

extension ComparisonJSON {
  private func utterance(_ json: inout JSONText, _ utterance: Utterance) {
    json.object { json in
      json.field("id", utterance.id)
      json.field("story", comparison.stories[utterance.story].id)
      json.field("speaker", utterance.speaker)
      json.occasion("occasion", utterance.occasion)
      json.array("members", utterance.members, member)
      json.strings("alarms", utterance.alarms.map(\.rawValue))
      json.strings("because", utterance.because)
    }
  }

  private func member(_ json: inout JSONText, _ member: Utterance.Member) {
    json.object { json in
      json.field("article", ids[member.article])
      json.span("span", member.span, offsets[member.article])
      json.field("variant", member.variant.rawValue)
      json.field("attribution", member.attribution.map(FindingID.attribution))
      json.array("diff", member.diff) { json, segment in
        json.object { json in
          json.field("kind", segment.kind.rawValue)
          json.field("text", segment.text)
        }
      }
    }
  }

  private func claim(_ json: inout JSONText, _ claim: Claim) {
    json.object { json in
      json.field("id", claim.id)
      json.field("story", comparison.stories[claim.story].id)
      json.field("text", claim.text)
      json.array("accounts", claim.accounts, account)
      json.strings("absent", claim.absent.map { ids[$0] })
      json.array("origins", claim.origins) { json, origin in
        json.object { json in self.origin(&json, origin) }
      }
      json.object("independentOrigins") { json in
        json.field("min", claim.independentOrigins.lowerBound)
        json.field("max", claim.independentOrigins.upperBound)
      }
      json.strings("because", claim.because)
    }
  }

  private func isNegated(_ account: Claim.Account) -> Bool {
    let attributions = comparison.articles[account.article].annotations.attributions
    return account.attribution.map { attributions.indices.contains($0) && attributions[$0].negated }
      ?? false
  }

  private func account(_ json: inout JSONText, _ account: Claim.Account) {
    json.object { json in
      json.field("article", ids[account.article])
      json.spans("spans", account.spans, offsets[account.article])
      json.field("attribution", account.attribution.map(FindingID.attribution))
      json.field("relation", account.relation.rawValue)
      json.field("negated", isNegated(account))
      json.strings("chain", account.chain.map(\.name))
      json.via(account.via)
    }
  }
}

// MARK: - Differences and timeline

extension ComparisonJSON {
  private func difference(_ json: inout JSONText, _ difference: Difference) {
    json.object { json in
      json.field("story", comparison.stories[difference.story].id)
      json.field("kind", difference.kind.rawValue)
      json.field("topic", difference.topic)
      json.array("accounts", difference.accounts) { json, account in
        json.object { json in
          json.field("article", ids[account.article])
          json.spans("spans", account.spans, offsets[account.article])
          json.field("words", account.words)
        }
      }
      json.field("rule", difference.rule)
    }
  }

  private func entry(_ json: inout JSONText, _ entry: TimelineEntry) {
    json.object { json in
      json.field("story", comparison.stories[entry.story].id)
      json.field("date", entry.date)
      json.field("precision", entry.precision)
      json.field("text", entry.text)
      json.strings("articles", entry.articles.map { ids[$0] })
      json.array("evidence", entry.evidence, passage)
      json.field("inferred", entry.inferred)
    }
  }
}
