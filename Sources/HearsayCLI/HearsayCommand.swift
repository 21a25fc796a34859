import ArgumentParser
import Foundation
import Hearsay

@main
struct HearsayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay",
    abstract: "Who said what, through whom, and how many independent origins it has.",
    discussion: """
      Give it the coverage of a story, as files or as a folder:

        hearsay compare coverage/
        hearsay compare coverage/ --format html -o report.html

      Everything happens on this machine and nothing is sent. Only pages whose addresses you give are fetched, and kept.

      \(ExitStatus.summary)
      """,
    version: "0.1.0",
    subcommands: [
      CompareCommand.self, AnnotateCommand.self, ExtractCommand.self, GroupCommand.self,
      LineageCommand.self, ParseCommand.self, VersionsCommand.self,
    ])

  /// Runs the command. The exit status is one of `ExitStatus`, whatever went wrong.
  static func main() {
    signal(SIGPIPE, SIG_DFL)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let stop as Stop {
      if let message = stop.message { Console.printError(message) }
      Foundation.exit(stop.status.rawValue)
    } catch let problem as ModelProblem {
      Console.printError(problem.description)
      Foundation.exit(ExitStatus.storage.rawValue)
    } catch {
      let isClean = exitCode(for: error).isSuccess
      FileHandle(fileDescriptor: isClean ? STDOUT_FILENO : STDERR_FILENO)
        .write(Data((fullMessage(for: error) + "\n").utf8))
      Foundation.exit((isClean ? ExitStatus.done : .usage).rawValue)
    }
  }
}
