import HearsayModel
import Testing

@testable import HearsayLanguage

/// The tables of places, institutions, organisations, press and offices.
struct GazetteerTests {
  @Test(arguments: [
    ("kremlin", Gazetteer.Kind.institution, "Russian presidency", "Russia"),
    ("the white house", .institution, "United States presidency", "United States"),
    ("downing street", .institution, "British prime minister's office", "United Kingdom"),
    ("élysée", .institution, "French presidency", "France"),
    ("washington", .capital, "Washington", "United States"),
    ("kiev", .capital, "Kyiv", "Ukraine"), ("u.s.", .country, "United States", "United States"),
    ("south koreans", .demonym, "South Korea", "South Korea"),
    ("reuters", .agency, "Reuters", "United Kingdom"),
    ("the associated press", .agency, "Associated Press", "United States"),
    ("le monde", .outlet, "Le Monde", "France"),
  ])
  func forms(form: String, kind: Gazetteer.Kind, name: String, country: String) {
    #expect(Gazetteer.entry(form) == Gazetteer.Entry(kind: kind, name: name, country: country))
  }

  @Test(arguments: [
    ("un", "United Nations"), ("iaea", "International Atomic Energy Agency"), ("nato", "NATO"),
    ("eu", "European Union"),
  ])
  func organisations(form: String, name: String) {
    let entry = Gazetteer.entry(form)
    #expect(entry?.name == name)
    #expect(entry?.kind == .organization)
    #expect(entry?.country == nil)
  }

  @Test(arguments: ["putin", "pellin", "", "the", "the ", "presidency"])
  func strangers(form: String) { #expect(Gazetteer.entry(form) == nil) }

  @Test("An institution is found among other words, and only as a whole")
  func institutions() {
    #expect(Gazetteer.institution(in: "a Kremlin-backed aide")?.country == "Russia")
    #expect(Gazetteer.institution(in: "the White House's lawyers")?.country == "United States")
    #expect(Gazetteer.institution(in: "Élysée officials")?.country == "France")
    #expect(Gazetteer.institution(in: "a white houseboat in Oslo") == nil)
    #expect(Gazetteer.institution(in: "") == nil)
  }

  @Test("The tables are whole: every country, no empty name, no given name taken for a house")
  func tables() {
    #expect(Places.countries.count >= 193 + 4)
    #expect(Set(Places.countries.map(\.name)).count == Places.countries.count)
    for entry in Gazetteer.entries {
      #expect(!entry.name.isEmpty)
      #expect(entry.country.map { Places.country($0.lowercased())?.name == $0 } ?? true, "\(entry)")
    }
    let given = Set(GivenNames.list.split(separator: " ").map(String.init))
    for (form, number) in Gazetteer.index where given.contains(form) {
      #expect(Gazetteer.entries[number].kind.entityKind != .organization, "\(form)")
    }
  }

  @Test(arguments: [
    ("president", "United States", "2016-12-31", "Barack Obama"),
    ("president", "United States", "2018-05-01", "Donald Trump"),
    ("president", "Russia", "2009-06-01", "Dmitry Medvedev"),
    ("prime minister", "United Kingdom", "2022-09-20", "Liz Truss"),
    ("chancellor", "Germany", "2021-11-30", "Angela Merkel"),
    ("secretary-general", "NATO", "2024-10-15", "Mark Rutte"),
  ])
  func holders(office: String, body: String, day: String, name: String) throws {
    let day = try #require(Day(iso: day))
    #expect(OfficeHolders.holder(of: office, body, on: day) == name)
  }

  @Test("One person, several offices")
  func careers() {
    let biden = OfficeHolders.holdings(of: "Joe Biden")
    #expect(biden.map(\.office) == ["president", "vice president"])
    #expect(OfficeHolders.holdings(of: "Volodymyr Zelenskiy").map(\.name) == ["Volodymyr Zelensky"])
    #expect(OfficeHolders.holdings(of: "Sergey Lavrov").map(\.office) == ["foreign minister"])
    #expect(OfficeHolders.office(of: "Sergei Lavrov") == nil)
    #expect(OfficeHolders.office(of: "Keir Starmer")?.head == "minister")
  }

  @Test("In every office one follows the other")
  func terms() {
    #expect(OfficeHolders.holdings.count > 250)
    for (earlier, later) in zip(OfficeHolders.holdings, OfficeHolders.holdings.dropFirst()) {
      if let until = earlier.until { #expect(earlier.from < until, "\(earlier)") }
      guard earlier.office == later.office, earlier.of == later.of else { continue }
      #expect(earlier.until.map { $0 <= later.from } == true, "\(earlier)")
    }
    for row in OfficeTable.rows.split(separator: "\n") {
      let country = row.split(separator: "|")[1]
      #expect(Places.country(country.lowercased())?.name == String(country))
    }
  }
}
