import HearsayModel

/// On whom a story rests: each origin with what is known through it, and what falls with it.
struct StoryOrigins {
  private struct Key: Hashable, Comparable {
    var name: String
    var kind: String

    static func < (a: Key, b: Key) -> Bool { (a.name, a.kind) < (b.name, b.kind) }
  }

  /// - Parameter claims: of one story, in order.
  static func of(_ claims: [Claim]) -> [StoryOrigin] {
    var origins: [Key: StoryOrigin] = [:]
    for claim in claims {
      for origin in claim.origins {
        let key = Key(name: origin.name, kind: origin.kind.rawValue)
        var entry =
          origins[key] ?? StoryOrigin(origin: origin, claims: [], soleOriginOf: [], articles: [])
        entry.claims.append(claim.id)
        if claim.origins.count == 1 { entry.soleOriginOf.append(claim.id) }
        entry.articles = Set(entry.articles + articles(claim, through: origin)).sorted()
        entry.origin.occasions = Set(entry.origin.occasions + origin.occasions).sorted {
          ($0.kind, $0.date ?? "") < ($1.kind, $1.date ?? "")
        }
        origins[key] = entry
      }
    }
    return origins.sorted { a, b in
      a.value.claims.count != b.value.claims.count
        ? a.value.claims.count > b.value.claims.count : a.key < b.key
    }.map(\.value)
  }

  /// Articles with a source for the claim. Where there is one origin all of them have it through that one.
  private static func articles(_ claim: Claim, through origin: Origin) -> [Int] {
    claim.accounts.filter { account in
      let links = account.chain + account.via
      return claim.origins.count == 1
        ? !links.isEmpty || account.attribution != nil
        : links.contains {
          $0.name == origin.name || $0.kind == .group && $0.name.contains(origin.name)
        }
    }.map(\.article)
  }
}
