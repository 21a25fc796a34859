import Foundation
import Testing

/// What `--experimental-dump-help` says of a command.
private struct CommandHelp: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String

      var written: String { (kind == "short" ? "-" : "--") + name }
    }

    var names: [Name]?
    var abstract: String?
  }

  var commandName: String
  var abstract: String?
  var discussion: String?
  var arguments: [Argument]?
  var subcommands: [CommandHelp]?

  /// The command lines under "Examples:".
  var examples: [String] {
    let lines = (discussion ?? "").split(separator: "\n").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    return lines.filter { $0.hasPrefix("hearsay ") || $0.contains("| hearsay ") }
  }

  static func all() throws -> CommandHelp {
    struct Dump: Decodable { var command: CommandHelp }
    let run = try Program.run(["--experimental-dump-help"])
    return try JSONDecoder().decode(Dump.self, from: Data(run.output.utf8)).command
  }

  /// Every command but `help`.
  static func commands() throws -> [CommandHelp] {
    try all().subcommands?.filter { $0.commandName != "help" } ?? []
  }
}

@Suite struct HelpTests {
  @Test func commandsOfTheContractAreThere() throws {
    let names = try CommandHelp.commands().map(\.commandName)
    #expect(names == ["compare", "annotate", "extract", "group", "lineage", "parse", "versions"])
  }

  @Test func everyCommandShowsAnExampleOfItself() throws {
    for command in try CommandHelp.commands() {
      #expect(command.abstract?.isEmpty == false, "\(command.commandName) says what it does")
      let own = command.examples.filter { $0.contains("hearsay \(command.commandName)") }
      #expect(!own.isEmpty, "\(command.commandName) shows an example")
    }
  }

  @Test func everyOptionInAnExampleExists() throws {
    for command in try CommandHelp.commands() {
      let known = Set(command.arguments?.flatMap { $0.names ?? [] }.map(\.written) ?? [])
      for example in command.examples {
        let options = example.split(separator: " ").map(String.init).filter {
          $0.hasPrefix("-") && $0.count > 1
        }
        for option in options { #expect(known.contains(option), "\(option) in: \(example)") }
      }
    }
  }

  @Test func everyOptionSaysWhatItIsFor() throws {
    for command in try CommandHelp.commands() {
      for argument in command.arguments ?? [] {
        #expect(argument.abstract?.isEmpty == false, "\(command.commandName): \(argument)")
      }
    }
  }

  @Test func helpNamesEveryExitStatus() throws {
    let run = try Program.run(["--help"])
    #expect(run.status == 0)
    for status in [0, 2, 3, 4, 5] { #expect(run.output.contains("\n  \(status)  ")) }
    #expect(run.errors.isEmpty)
  }

  @Test func version() throws {
    let run = try Program.run(["--version"])
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: [
    ["--nonsense"], ["compare", "--format", "pdf", "a.txt"], ["compare"], ["sell"],
  ])
  func wrongCommandLine(arguments: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("Usage: hearsay"))
  }
}
