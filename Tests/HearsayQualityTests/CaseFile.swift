import HearsayModel
import Testing

/// A file of marked passages on one phenomenon of attribution (`Cases/README.md` has the marks).
struct CaseFile: Sendable, CustomTestStringConvertible {
  let name: String
  let cases: [AttributionCase]

  var testDescription: String { name }

  static func all() throws -> [CaseFile] {
    try Repository.files(in: folder, endings: [".txt"]).map { name in
      try CaseFile(name: name, text: Repository.text(folder + "/" + name))
    }
  }

  init(name: String, text: String) throws {
    self.name = name
    var cases: [AttributionCase] = []
    var lines: [String] = []
    var first = 0
    let all = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [""]
    for (index, line) in all.enumerated() where !line.hasPrefix("#") {
      if !line.isEmpty {
        if lines.isEmpty { first = index + 1 }
        lines.append(line)
      } else if !lines.isEmpty {
        cases.append(try AttributionCase(place: "\(name):\(first)", lines: lines))
        lines = []
      }
    }
    self.cases = cases
  }

  private static let folder = "Tests/HearsayQualityTests/Cases"
}

/// What is wrong with a case file itself.
struct CaseError: Error, CustomStringConvertible {
  let place: String
  let line: String

  var description: String { "\(place): cannot read “\(line)”" }
}

/// A passage and what must be found in it.
struct AttributionCase: Sendable {
  enum Demand: Sendable {
    case speaker(String?)
    case field(String, String)
    case negated(Bool)
    case chain([String])
    case unnamed
    case hedged(Bool)
    /// The reporter whom the sentence drops; nil where there is none.
    case via(String?)
    case occasion(String)
    case nothing
    /// The case is known to fail, and why.
    case known(String)
  }

  /// File and line.
  let place: String
  let passage: MarkedPassage
  let demands: [Demand]

  init(place: String, lines: [String]) throws {
    self.place = place
    let paragraphs = lines.filter { !$0.hasPrefix(Self.arrow) }
    passage = try MarkedPassage(paragraphs.joined(separator: "\n\n"), place: place)
    demands = try lines.filter { $0.hasPrefix(Self.arrow) }.map { line in
      guard let demand = Self.demand(String(line.dropFirst(Self.arrow.count))) else {
        throw CaseError(place: place, line: line)
      }
      return demand
    }
    guard wantsNothing == passage.spans("content").isEmpty else {
      throw CaseError(place: place, line: lines.first ?? "")
    }
  }

  var wantsNothing: Bool {
    demands.contains { if case .nothing = $0 { true } else { false } }
  }

  var known: String? {
    demands.lazy.compactMap { if case .known(let why) = $0 { why } else { nil } }.first
  }

  /// More than one paragraph.
  var isPassage: Bool { passage.text.contains("\n\n") }

  /// What is demanded of the polarity; nil where nothing is.
  var isNegated: Bool? {
    demands.lazy.compactMap { if case .negated(let negated) = $0 { negated } else { nil } }.first
  }

  private static let arrow = "-> "

  private static func demand(_ line: String) -> Demand? {
    let parts = line.split(separator: ":", maxSplits: 1).map {
      String($0).trimmingPrefix(" ").description
    }
    switch (parts.first, parts.dropFirst().first) {
    case ("none", nil): return .nothing
    case ("unnamed", nil): return .unnamed
    case ("negated", nil): return .negated(true)
    case ("not negated", nil): return .negated(false)
    case ("hedged", nil): return .hedged(true)
    case ("not hedged", nil): return .hedged(false)
    case ("speaker", let name?): return .speaker(named(name))
    case ("via", let name?): return .via(named(name))
    case ("occasion", let kind?): return .occasion(kind)
    case ("chain", let names?):
      return .chain(names.split(separator: "<").map { plainName(String($0)) })
    case ("known", let why?): return .known(why)
    case (let field?, let value?) where AttributionCase.fields.contains(field):
      return .field(field, value)
    default: return nil
    }
  }

  private static func named(_ name: String) -> String? { name == "nobody" ? nil : name }

  private static let fields: Set = ["act", "channel", "form", "addressee"]
}

/// A text with its marks taken out: `{source|Mara Dell} {cue|said} …`.
struct MarkedPassage: Sendable {
  private(set) var text = ""
  private var marks: [(role: String, span: TextSpan)] = []

  init(_ marked: String, place: String) throws {
    var rest = Substring(marked)
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      let mark = rest[open...]
      guard let bar = mark.firstIndex(of: "|"), let close = mark.firstIndex(of: "}"), bar < close
      else { throw CaseError(place: place, line: String(mark)) }
      let role = String(mark[mark.index(after: open)..<bar])
      guard Self.roles.contains(role) else { throw CaseError(place: place, line: role) }
      let start = text.utf8.count
      text += mark[mark.index(after: bar)..<close]
      marks.append((role, TextSpan(start, text.utf8.count)))
      rest = mark[mark.index(after: close)...]
    }
    text += rest
  }

  func spans(_ role: String) -> [TextSpan] {
    marks.filter { $0.role == role }.map(\.span)
  }

  private static let roles: Set = ["source", "cue", "content", "addressee"]
}
