import HearsayLanguage
import HearsayModel

/// Sources that are a pronoun, for whom coreference is surer who is meant than the finder of sources was.
///
/// "Mara Dell met Tom Reck. She said …": the finder may take whoever spoke last, coreference weighs everybody near by.
struct SourceClaims {
  /// How sure the finder is of each source that is a single span, by that span.
  private var confidence: [TextSpan: Double] = [:]
  /// The sources of words in quotation marks, and those of which the finder has the last word.
  private var quoting: Set<TextSpan> = []
  private var undecidable: Set<TextSpan> = []
  /// Links of coreference below this are too often wrong to say who spoke.
  private static let surely = 0.85
  private var claims: [TextSpan: (entity: Int, score: Double)] = [:]
  /// How each entity is named where it is the source.
  private var links: [Int: SourceLink] = [:]
  private let sentences: [TextSpan]
  private let quotations: [TextSpan]

  init(_ annotations: Annotations) {
    sentences = annotations.sentences.map(\.span)
    quotations = annotations.quotations.filter { $0.use == .speech }.map(\.span)
    for found in annotations.attributions where found.chain.count < 2 && found.source.count == 1 {
      confidence[found.source[0]] = max(confidence[found.source[0]] ?? 0, found.confidence)
      if found.form != .indirect { quoting.insert(found.source[0]) }
      if Self.isSettled(found, quotations) { undecidable.insert(found.source[0]) }
      if let link = found.chain.first, let id = link.entity, links[id] == nil { links[id] = link }
    }
  }

  /// What the finder says of it stands: one of two persons, the reporter of indirect speech; and inside somebody's quotation
  /// ("“She told me to rest,” Njie says") coreference is as often wrong as right.
  private static func isSettled(_ found: Attribution, _ quotations: [TextSpan]) -> Bool {
    if [SourceResolver.undecidable, "pronoun-of-the-source"].contains(where: found.rule.hasSuffix) {
      return true
    }
    let source = found.source[0]
    return found.parent != nil
      && quotations.contains { $0.start <= source.start && source.end <= $0.end }
  }

  /// Whether a pronoun that is a source is to be one of the mentions of an entity, a person's. Where the finder names nobody a
  /// likely link is enough for that; who spoke it says only where it is sure.
  ///
  /// Who spoke last mostly speaks on in quotation marks: there only a mere guess is given up, or one that goes past somebody
  /// of whom the same sentence has spoken already.
  mutating func claim(_ member: Cluster.Member, of cluster: Cluster, for id: Int) -> Bool {
    guard member.rule == "pronoun", let other = confidence[member.span], other <= 0.8
    else { return false }
    let isSure =
      member.score >= Self.surely && member.score > other
      && (other <= 0.7 || !quoting.contains(member.span))
      || member.score > 0.7 && isTakenUp(member, in: cluster)
    if isSure, !undecidable.contains(member.span) { claims[member.span] = (id, member.score) }
    return isSure || other <= 0.3 && member.score > other
  }

  /// "Dell's sister pleaded with him, but he replied": the sentence has spoken of the same one, outside quotation marks.
  private func isTakenUp(_ member: Cluster.Member, in cluster: Cluster) -> Bool {
    guard let sentence = sentences.last(where: { $0.start <= member.span.start }) else {
      return false
    }
    return cluster.mentions.contains { other in
      other.span.start >= sentence.start && other.span.end <= member.span.start
        && !quotations.contains { $0.start <= other.span.start && other.span.end <= $0.end }
    }
  }

  /// Gives the attributions the sources that were claimed.
  func apply(to attributions: inout [Attribution], _ entities: [Entity]) {
    for index in attributions.indices
    where attributions[index].source.count == 1 && attributions[index].chain.count < 2 {
      guard let claim = claims[attributions[index].source[0]],
        attributions[index].sourceEntity != claim.entity
      else { continue }
      let id = claim.entity
      let name = links[id]?.name ?? entities[id].name
      attributions[index].sourceEntity = id
      attributions[index].sourceName = name
      let outer = attributions[index].parent.map { attributions[$0].chain } ?? []
      attributions[index].chain =
        [links[id] ?? SourceLink(name: name, kind: .person, entity: id)] + outer
      attributions[index].confidence = claim.score
      attributions[index].rule += "+coreference"
    }
  }
}
