/// Why a model file cannot be used. Facts; `description` is the one place that words them.
public enum ModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Fewer bytes than the file says, or than any model has.
  case truncated(bytes: Int, expected: Int)
  /// It does not start as model files do.
  case notModel
  case wrongVersion(found: Int, supported: Int)
  case wrongKind(found: String, expected: String)
  /// It was trained for features other than those that this program computes.
  case templatesDiffer(found: UInt64, expected: UInt64)
  /// It learned upon the states of another network.
  case otherNetwork
  /// Some byte is not what was written.
  case damaged
  /// The checksum holds and the contents contradict each other; `what` says which part.
  case malformed(what: String)
  case missingSection(String)
  case wrongSize(section: String, bytes: Int, expected: Int)

  /// What is wrong and what to do; the file's name goes before it.
  public var description: String { "\(wording); \(remedy)" }

  private var wording: String {
    switch self {
    case .truncated(let bytes, let expected):
      "is cut short: \(bytes) bytes of at least \(expected)"
    case .notModel: "is no model file of Hearsay"
    case .wrongVersion(let found, let supported):
      "has format version \(found), and this program reads version \(supported)"
    case .wrongKind(let found, let expected):
      "holds a model of kind \"\(found)\", and \"\(expected)\" is needed"
    case .templatesDiffer(let found, let expected):
      "was trained for other features (\(hex(found)), this program computes \(hex(expected)))"
    case .otherNetwork: "was trained upon another network.model than the one beside it"
    case .damaged: "is damaged: its checksum does not match"
    case .malformed(let what): "is damaged: its \(what) makes no sense"
    case .missingSection(let name): "has no section \"\(name)\""
    case .wrongSize(let section, let bytes, let expected):
      "has a section \"\(section)\" of \(bytes) bytes in place of \(expected)"
    }
  }

  private var remedy: String {
    switch self {
    case .truncated, .notModel, .damaged, .malformed: "copy it again, or run make install"
    case .wrongVersion, .wrongKind, .templatesDiffer, .missingSection, .wrongSize, .otherNetwork:
      "use the model files that came with this program (make install), or train anew with hearsay-train"
    }
  }

  private func hex(_ number: UInt64) -> String { String(number, radix: 16) }
}
