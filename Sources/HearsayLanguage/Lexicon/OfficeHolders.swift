public import HearsayModel

/// One person's time in one office.
public struct OfficeHolding: Hashable, Sendable {
  /// `prime minister`
  public var office: String
  /// The country, or the body: "NATO".
  public var of: String
  /// The usual spelling of the holder's name.
  public var name: String
  public var from: Day
  /// The first day that is no longer his, to the month; nil as far as the table knows.
  public var until: Day?

  public func includes(_ day: Day) -> Bool {
    from <= day && (until.map { day < $0 } ?? true)
  }
}

/// Holders of the offices of the news, by name and date: `OfficeTable`, read once.
public enum OfficeHolders {
  /// Every office that a name is known to have held, heads of state and government first.
  public static func holdings(of name: String) -> [OfficeHolding] {
    byName[NameKey.key(name)] ?? []
  }

  /// Who held an office on a day.
  ///
  /// - Parameters:
  ///   - office: as in the table, lower case.
  ///   - body: the country's or the body's name.
  public static func holder(of office: String, _ body: String, on day: Day) -> String? {
    let holding = holdings.first { $0.office == office && $0.of == body && $0.includes(day) }
    return holding?.name
  }

  /// The office by which a bare "the French president" can mean a person: of several the first of the table.
  static func office(of name: String) -> Office? { headsByName[NameKey.key(name)] }

  private static let heads = OfficeTable.rows.split(separator: "\n").map(Row.init)
  private static let others = OfficeTable.others.split(separator: "\n").map(Row.init)
  static let holdings: [OfficeHolding] = (heads + others).flatMap { row in
    row.terms.map(\.holding)
  }

  private static let byName: [String: [OfficeHolding]] = {
    var index: [String: [OfficeHolding]] = [:]
    for term in (heads + others).flatMap(\.terms) {
      for name in term.names { index[NameKey.key(name), default: []].append(term.holding) }
    }
    return index
  }()

  private static let headsByName: [String: Office] = {
    var index: [String: Office] = [:]
    for row in heads {
      let office = Office(
        head: row.office.split(separator: " ").last.map(String.init) ?? row.office,
        modifiers: [row.body.lowercased()], words: "\(row.body) \(row.office)")
      for name in row.terms.flatMap(\.names) where index[NameKey.key(name)] == nil {
        index[NameKey.key(name)] = office
      }
    }
    return index
  }()
}

/// A line of the table.
private struct Row {
  var office: String
  var body: String
  var terms: [(names: [String], holding: OfficeHolding)] = []

  init(_ line: Substring) {
    let parts = line.split(separator: "|")
    office = String(parts[0])
    body = String(parts[1])
    for part in parts[2].split(separator: ";") {
      let words = part.split(separator: " ")
      let months = (words.last ?? "").split(separator: ".")
      guard let from = months.first.flatMap(Self.day) else { continue }
      let names = words.dropLast().joined(separator: " ").split(separator: ",").map(String.init)
      if let last = terms.indices.last, terms[last].holding.until == nil {
        terms[last].holding.until = from
      }
      let until = months.count > 1 ? Self.day(months[1]) : nil
      terms.append(
        (names, OfficeHolding(office: office, of: body, name: names[0], from: from, until: until)))
    }
  }

  /// The first day of `2025-01`.
  private static func day(_ month: Substring) -> Day? { Day(iso: month + "-01") }
}

extension Office {
  init(head: String, modifiers: Set<String>, words: String) {
    self.head = head
    self.modifiers = modifiers
    self.words = words
  }
}
