import Hearsay
import HearsayModel
import HearsayReaders
import Testing

/// Every article has an id of its own, and the order in which they came changes none.
@Suite struct CoverageTests {
  private func settled(_ records: [(id: String, text: String)]) -> Coverage {
    var coverage = Coverage()
    coverage.add(records.map { Readers.plainText($0.text, id: $0.id) })
    coverage.settle()
    return coverage
  }

  @Test func recordsWithOneIdAreNumbered() {
    let records = [("a", "Second."), ("b", "Other."), ("a", "First."), ("a", "Third.")]
    let coverage = settled(records)
    #expect(coverage.articles.map(\.id) == ["a", "a#2", "a#3", "b"])
    #expect(coverage.articles.map(\.text.string) == ["First.", "Second.", "Third.", "Other."])
    #expect(coverage.articles.map(\.id) == settled(records.reversed()).articles.map(\.id))
  }

  @Test func numbersKeepClearOfOtherIDs() {
    let coverage = settled([("a", "First."), ("a", "Second."), ("a#2", "Other.")])
    #expect(coverage.articles.map(\.id) == ["a", "a#3", "a#2"])
  }

  @Test func recordThatComesTwiceIsUsedOnce() {
    let coverage = settled([("a", "Same."), ("b", "Same."), ("a", "Same.")])
    #expect(coverage.articles.map(\.id) == ["a", "b"])
    #expect(coverage.problems == [InputProblem("a", .sameContent(as: "a"))])
  }

  @Test(arguments: [0, 1, 2, 100])
  func workOverAllCoresKeepsItsOrder(count: Int) {
    let numbers = Array(0..<count)
    #expect(numbers.concurrentMap { $0 * $0 } == numbers.map { $0 * $0 })
  }
}
