import HearsayModel

/// Who a source phrase means, and by which rule.
struct SourceReference: Hashable {
  /// Nil where it is unresolved.
  var name: String?
  var entity: Int?
  var kind: SourceLink.Kind
  var rule: String
  var confidence: Double

  static func unresolved(_ rule: String) -> SourceReference {
    SourceReference(name: nil, entity: nil, kind: .unnamed, rule: rule, confidence: 0.2)
  }

  var isPerson: Bool { kind == .person }
}
