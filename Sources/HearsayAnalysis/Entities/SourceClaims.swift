import HearsayLanguage
import HearsayModel

/// Sources that are a pronoun, for whom coreference is surer who is meant than the finder of sources was.
///
/// "Mara Dell met Tom Reck. She said …": the finder may take whoever spoke last, coreference weighs everybody near by.
struct SourceClaims {
  /// How sure the finder is of each source that is a single span, by that span. Who spoke last mostly speaks on in quotation
  /// marks, so what it finds there is left alone unless it is a mere guess.
  private var confidence: [TextSpan: Double] = [:]
  private var claims: [TextSpan: Int] = [:]
  /// How each entity is named where it is the source.
  private var links: [Int: SourceLink] = [:]

  init(_ attributions: [Attribution]) {
    for found in attributions where found.chain.count < 2 && found.source.count == 1 {
      let isGuessed = found.confidence <= (found.form == .indirect ? 0.85 : 0.7)
      let own = isGuessed ? found.confidence : 1
      confidence[found.source[0]] = max(confidence[found.source[0]] ?? 0, own)
      if let link = found.chain.first, let id = link.entity, links[id] == nil { links[id] = link }
    }
  }

  /// Whether a pronoun that is a source is to be one of the mentions of an entity, a person's.
  mutating func claim(_ member: Cluster.Member, for id: Int) -> Bool {
    guard member.rule == "pronoun", let other = confidence[member.span],
      member.score > other
    else {
      return false
    }
    claims[member.span] = id
    return true
  }

  /// Gives the attributions the sources that were claimed.
  func apply(to attributions: inout [Attribution], _ entities: [Entity]) {
    for index in attributions.indices
    where attributions[index].source.count == 1 && attributions[index].chain.count < 2 {
      guard let id = claims[attributions[index].source[0]], attributions[index].sourceEntity != id
      else { continue }
      let name = links[id]?.name ?? entities[id].name
      attributions[index].sourceEntity = id
      attributions[index].sourceName = name
      attributions[index].chain = [links[id] ?? SourceLink(name: name, kind: .person, entity: id)]
      attributions[index].rule += "+coreference"
    }
  }
}
