public import HearsayModel

/// Names that the news knows without introduction. Whatever stands here is no person.
public enum Gazetteer {
  public enum Kind: UInt8, Sendable {
    case country
    /// Stands for its country's government as well.
    case capital
    /// An adjective or a people: "Norwegian", "Norwegians".
    case demonym
    /// A house or body of a state: "Kremlin", "Bundestag".
    case institution
    /// An international organisation.
    case organization
    case agency
    case outlet

    /// What a mention of it names: a demonym is a group, "Kremlin" an organization.
    public var entityKind: Entity.Kind {
      switch self {
      case .country, .capital: .place
      case .demonym: .group
      case .institution, .organization, .agency, .outlet: .organization
      }
    }
  }

  public struct Entry: Hashable, Sendable {
    public let kind: Kind
    /// The name shown: "Associated Press" for "AP"; for a house the body it stands for, "Russian presidency".
    public let name: String
    /// Nil for what belongs to many.
    public let country: String?
  }

  /// What a lower-case form means; an article before it may stay.
  ///
  /// Some forms are also common words in small letters: "us", "who", "fed". Look only where the text has capitals.
  public static func entry(_ form: String) -> Entry? {
    if let number = index[form] { return entries[number] }
    guard form.hasPrefix("the ") else { return nil }
    return index[String(form.dropFirst(4))].map { entries[$0] }
  }

  /// The first institution that a text names, such as the Kremlin in "a Kremlin aide".
  public static func institution(in text: String) -> Entry? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    for start in words.indices {
      for end in stride(from: min(words.count, start + longest), to: start, by: -1) {
        let found = entry(words[start..<end].joined(separator: " "))
        if let found, found.kind == .institution { return found }
      }
    }
    return nil
  }

  /// Words of the longest institution's name that is looked for within a text.
  private static let longest = 3

  private static let table: (entries: [Entry], index: [String: Int]) = {
    var builder = GazetteerBuilder()
    for country in Places.countries { builder.add(country) }
    builder.addInstitutions(InstitutionTable.rows)
    builder.addOrganisations(OrganisationTable.rows)
    builder.addPress(OutletTable.agencies, .agency)
    builder.addPress(OutletTable.outlets, .outlet)
    return (builder.entries, builder.index)
  }()

  static var entries: [Entry] { table.entries }
  static var index: [String: Int] { table.index }
}

/// Reads the tables. Where two give one form, the first has it.
private struct GazetteerBuilder {
  var entries: [Gazetteer.Entry] = []
  var index: [String: Int] = [:]

  mutating func add(_ country: Places.Country) {
    let capitals = Set(country.capitals.map { $0.lowercased() })
    add(country.names.filter { !capitals.contains($0) }, .country, country.name, country.name)
    if let capital = country.capitals.first {
      add(capitals.sorted(), .capital, capital, country.name)
    }
    add(country.demonyms, .demonym, country.name, country.name)
  }

  mutating func addInstitutions(_ rows: String) {
    for row in Self.rows(rows) { add(Self.list(row[0]), .institution, row[1], row[2]) }
  }

  mutating func addOrganisations(_ rows: String) {
    for row in Self.rows(rows) {
      add([row[0]] + Self.list(row[1]), .organization, row[0], nil)
    }
  }

  mutating func addPress(_ rows: String, _ kind: Gazetteer.Kind) {
    for row in Self.rows(rows) { add([row[0]] + Self.list(row[2]), kind, row[0], row[1]) }
  }

  private mutating func add(
    _ forms: [String], _ kind: Gazetteer.Kind, _ name: String, _ country: String?
  ) {
    entries.append(Gazetteer.Entry(kind: kind, name: name, country: country))
    for form in forms where index[form.lowercased()] == nil {
      index[form.lowercased()] = entries.count - 1
    }
  }

  private static func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").map {
      $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ",").map(String.init)
  }
}
