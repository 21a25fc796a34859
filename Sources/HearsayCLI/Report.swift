import Hearsay
import HearsayModel

/// What is said on standard error about the inputs, and what that means for the exit status.
final class Report {
  private let isQuiet: Bool
  private var said = 0
  private var unsaid = 0
  private var failures = 0
  private var unreadableRecords = 0
  private var measured = 0

  /// Lines said about inputs at most.
  private static let limit = 100

  init(quietly: Bool) { isQuiet = quietly }

  /// Says one line a problem.
  func add(_ problems: [InputProblem]) {
    for problem in problems where problem.isFailure || !isQuiet {
      if said < Self.limit { Console.printError(problem.description) } else { unsaid += 1 }
      said += 1
    }
    failures += problems.count(where: \.isFailure)
  }

  /// Counts records that were answered with an error instead of a finding.
  func addUnreadable(records: Int) { unreadableRecords += records }

  /// Counts articles that hold words.
  func addMeasured(_ count: Int) { measured += count }

  /// Names the articles in which nobody is quoted or reported.
  func addWithoutAttribution(_ articles: [AnnotatedArticle]) {
    let bare = articles.filter(\.annotations.attributions.isEmpty).map(\.article)
    add(bare.map { InputProblem($0.file ?? $0.id, .noAttribution) })
  }

  /// Ends the command where there is nothing to work on.
  func requireArticles() throws {
    if measured == 0 {
      throw Stop(.nothingMeasurable, "nothing to measure: no article with text could be read")
    }
  }

  /// Ends the command with the status that says what is missing.
  func finish() throws {
    if unsaid > 0 { Console.printError("and \(unsaid) more inputs like these") }
    if unreadableRecords > 0 {
      let noun = unreadableRecords == 1 ? "record" : "records"
      Console.printError(
        "\(unreadableRecords) \(noun) could not be read; each is answered with its error")
    }
    try requireArticles()
    if failures + unreadableRecords > 0 { throw Stop(.someUnreadable) }
  }
}

extension Article {
  /// Anything but blanks, in the text or in the title.
  var hasWords: Bool {
    text.bytes.contains { $0 > 0x20 } || title?.utf8.contains { $0 > 0x20 } == true
  }
}
