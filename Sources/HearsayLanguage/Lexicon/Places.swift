/// Countries with their capitals and demonyms, so that "Oslo", "the Norwegian side" and "Norway" can mean one government.
public enum Places {
  public struct Country: Sendable {
    /// The name shown.
    public let name: String
    /// As shown; empty where the table has none.
    public let capitals: [String]
    /// Lower case: the country's names, then the capital's, which stand for its government.
    public let names: [String]
    /// Lower case: the adjective, then the people.
    public let demonyms: [String]
  }

  public static let countries: [Country] = CountryTable.rows.split(separator: "\n").map { row in
    let parts = row.split(separator: "|", omittingEmptySubsequences: false)
    let list = { (text: Substring) in text.split(separator: ",").map(String.init) }
    let names = [String(parts[0])] + list(parts[2]) + list(parts[1])
    return Country(
      name: String(parts[0]), capitals: list(parts[1]), names: names.map { $0.lowercased() },
      demonyms: list(parts[3]).map { $0.lowercased() })
  }

  /// The country that a lower-case name, capital or demonym means.
  public static func country(_ name: String) -> Country? { index[name].map { countries[$0] } }

  private static let index: [String: Int] = {
    var index: [String: Int] = [:]
    for (number, country) in countries.enumerated() {
      for name in country.names + country.demonyms where index[name] == nil {
        index[name] = number
      }
    }
    return index
  }()

  /// Single-word places that are no country or capital but often stand in the news.
  static let others =
    "europe asia africa eurasia geneva crimea donetsk luhansk donbas donbass york chicago boston texas florida california glasgow edinburgh scotland wales england hamburg munich frankfurt zurich strasbourg hague davos istanbul mumbai shanghai guantanamo gaza aleppo siberia atlantic pacific arctic baltic balkans mediterranean manhattan brooklyn hollywood"
}
