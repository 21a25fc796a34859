import HearsayModel
import Testing

@testable import HearsayComparison

@Suite("Where accounts part")
struct DifferencesTests {
  private func rules(_ comparison: Comparison) -> [String: Difference] {
    Dictionary(comparison.differences.map { ($0.rule, $0) }) { first, _ in first }
  }

  private func said(_ words: [String], by names: [String] = ["Jon Berg", "Jon Berg"]) -> Comparison
  {
    Coverage.compare(
      zip(words, names).enumerated().map { index, item in
        Page("p\(index)", outlet: "Outlet \(index)", "“\(item.0),” \(item.1) said.")
          .saying(item.0, by: person(item.1), form: .direct, source: item.1)
      })
  }

  @Test("certain here, conditional there")
  func certainty() throws {
    let difference = try #require(
      rules(Coverage.compare([Coverage.post, Coverage.times]))["certainty"])
    #expect(difference.kind == .divergence)
    #expect(difference.accounts.map(\.words) == ["certainly be open", "if the money lasts"])
  }

  @Test("twelve here, fourteen there")
  func count() throws {
    let difference = try #require(
      rules(Coverage.compare([Coverage.post, Coverage.times]))["count"])
    #expect(difference.kind == .contradiction)
    #expect(difference.accounts.map(\.words) == ["Twelve divers", "Fourteen divers"])
  }

  @Test("all levels here, different levels there")
  func quantity() throws {
    let comparison = said([
      "the two harbours will keep up contacts at all levels through the winter",
      "the two harbours will keep up contacts at different levels through the winter",
    ])
    #expect(
      try #require(rules(comparison)["quantity"]).accounts.map(\.words) == [
        "all levels", "different levels",
      ])
  }

  @Test("one thing, two reasons")
  func reason() throws {
    let comparison = said([
      "the pilots shut the northern channel on Saturday because of the broken lamp",
      "the pilots shut the northern channel on Saturday as a result of rising fog",
    ])
    let difference = try #require(rules(comparison)["reason"])
    #expect(
      difference.accounts.map(\.words) == [
        "because of the broken lamp", "as a result of rising fog",
      ])
  }

  @Test("the same quotation in two mouths")
  func speaker() throws {
    let words = "nobody has ever seen the river stand so high in summer"
    let comparison = said([words, words], by: ["Jon Berg", "Vera Holm"])
    let difference = try #require(rules(comparison)["speaker"])
    #expect(difference.kind == .contradiction)
    #expect(difference.accounts.map(\.words) == ["Jon Berg", "Vera Holm"])
  }

  @Test("a speaker whom the sentence does not name contradicts nobody")
  func unnamedSpeaker() {
    let words = "nobody has ever seen the river stand so high in summer"
    let comparison = Coverage.compare([
      Page("a", outlet: "A", "“\(words),” Jon Berg said.").saying(
        words, by: person("Jon Berg"), source: "Jon Berg"),
      Page("b", outlet: "B", "“\(words),” she said.").saying(
        words, by: person("Vera Holm"), source: "she"),
    ])
    #expect(rules(comparison)["speaker"] == nil)
  }

  @Test("yes here, no there")
  func denial() throws {
    let comparison = said([
      "the council will not sell the island with the old lighthouse",
      "the council will sell the island with the old lighthouse",
    ])
    #expect(rules(comparison)["denial"]?.kind == .contradiction)
  }

  @Test("what only some tell, and who speaks only through others")
  func omissions() throws {
    let comparison = Coverage.compare([Coverage.post, Coverage.times, Coverage.ferry])
    let untold = comparison.differences.filter { $0.rule == "not-told" }
    #expect(
      untold.contains { difference in
        difference.topic.contains("piers")
          && difference.accounts.contains { $0.words == "not mentioned" && $0.spans.isEmpty }
      })
    let side = try #require(rules(comparison)["missing-side"])
    #expect(side.topic == "Vera Holm's own account")
    #expect(side.accounts.filter { $0.words.hasPrefix("only through Mara Lind") }.count == 2)
  }

  @Test("one article parts from nobody, and no flood of differences comes from many")
  func limits() {
    #expect(Coverage.compare([Coverage.post]).differences.isEmpty)
    let many = (0..<8).map { index in
      (0..<12).reduce(
        Page(
          "m\(index)", outlet: "M\(index)",
          (0..<12).map {
            "Berg said that boat \(index * 12 + $0) carries \(3 + index) sacks of salt to harbour \($0)."
          }.joined(separator: " "))
      ) { page, line in
        page.saying(
          "that boat \(index * 12 + line) carries \(3 + index) sacks of salt to harbour \(line)",
          by: person("Jon Berg"))
      }
    }
    #expect(Coverage.compare(many).differences.count <= 25)
  }
}
