import HearsayModel

extension Comparison {
  /// The same comparison without what points at articles or stories that it does not hold.
  func withSoundIndices() -> Comparison {
    var sound = self
    let held = articles.indices
    for index in stories.indices {
      sound.stories[index].articles.removeAll { !held.contains($0) }
      sound.stories[index].event.evidence.removeAll { !held.contains($0.article) }
      sound.stories[index].words?.articles.removeAll { !held.contains($0) }
      sound.stories[index].words?.evidence.removeAll { !held.contains($0.article) }
      for origin in stories[index].origins.indices {
        sound.stories[index].origins[origin].articles.removeAll { !held.contains($0) }
      }
    }
    sound.lineages.removeAll { !held.contains($0.a) || !held.contains($0.b) }
    sound.utterances.removeAll { !stories.indices.contains($0.story) }
    sound.claims.removeAll { !stories.indices.contains($0.story) }
    sound.differences.removeAll { !stories.indices.contains($0.story) }
    sound.timeline.removeAll { !stories.indices.contains($0.story) }
    for index in sound.utterances.indices {
      sound.utterances[index].members.removeAll { !held.contains($0.article) }
    }
    for index in sound.claims.indices {
      sound.claims[index].accounts.removeAll { !held.contains($0.article) }
      sound.claims[index].absent.removeAll { !held.contains($0) }
    }
    for index in sound.differences.indices {
      sound.differences[index].accounts.removeAll { !held.contains($0.article) }
    }
    for index in sound.timeline.indices {
      sound.timeline[index].evidence.removeAll { !held.contains($0.article) }
    }
    return sound
  }
}
