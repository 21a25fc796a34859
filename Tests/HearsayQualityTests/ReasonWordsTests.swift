import Foundation
import Hearsay
import HearsayModel
import HearsayReaders
import Testing

@testable import HearsayWriters

@Suite("Every rule is told in plain words")
struct ReasonWordsTests {
  /// Names of rules as the sources of the analysis write them.
  private static func written(_ pattern: String) throws -> Set<String> {
    let expression = try Regex(pattern, as: (Substring, Substring).self)
    let files = try Repository.paths(below: "Sources/HearsayAnalysis", ending: ".swift")
    return try files.reduce(into: []) { names, file in
      // Lines of code that speak of rules: doc comments hold examples, other lines other words.
      let code = try Repository.text(file).split(separator: "\n").filter { line in
        !line.drop(while: \.isWhitespace).hasPrefix("//")
          && ["ule", "unresolved(", "static let"].contains { line.contains($0) }
      }.joined(separator: "\n")
      names.formUnion(code.matches(of: expression).map { String($0.output.1) })
    }
  }

  @Test("those that the sources name")
  func namesInTheSources() throws {
    let findings =
      #"(?:[ (]rule:|draft\.rule =|static let name =|static let rule =) "([a-z][a-z:-]*)""#
    let sources =
      #"(?:unresolved\(|sourceRule =|static let undecidable =|\? |: )"([a-z]+(?:-[a-z]+)+|pronoun|group|document|unresolved|interviewee)""#
    let names = try Self.written(findings).union(try Self.written(sources))
    #expect(names.count > 40)
    let unknown = names.filter {
      ReasonWords.words($0) == nil && ReasonWords.words("according-to+\($0)") == nil
    }
    #expect(unknown.sorted() == [])
  }

  @Test("those that appear over the examples and the cases")
  func namesInTheOutput() throws {
    let pipeline = try ShippedModels.pipeline.get()
    let passages = try CaseFile.all().flatMap(\.cases).map(\.passage.text)
    let articles = passages.enumerated().map { Article(id: "\($0)", text: Text($1)) }
    let found = articles.concurrentMap {
      pipeline.annotate($0).annotations.attributions.map(\.rule)
    }.joined()
    let examples = try Examples.compared().comparison.articles.flatMap {
      $0.annotations.attributions.map(\.rule)
    }
    let unknown = Set(found).union(examples).filter { ReasonWords.words($0) == nil }
    #expect(unknown.sorted() == [])
  }
}
