import Foundation
import Testing

/// How a terminal is told from a file or pipe. `script` of util-linux plays the terminal.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/script"), "no script here"))
struct TerminalTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("briefing.txt", Samples.briefing)
    try folder.write("radio.txt", Samples.radio)
  }

  /// What the terminal shows, on a screen of 60 columns.
  private func shown(
    _ options: String = "", environment: [String: String] = [:]
  ) throws -> String {
    let command = "stty cols 60; \(Program.url.path) compare briefing.txt radio.txt \(options)"
    let script = try Program.run(
      ["-qec", command, "/dev/null"], in: folder,
      environment: ["TERM": "xterm", "PATH": "/usr/bin:/bin"].merging(environment) { $1 },
      program: URL(fileURLWithPath: "/usr/bin/script"))
    return script.output
  }

  @Test func colour() throws {
    #expect(try shown().contains("\u{1B}["))
  }

  @Test func noColourWhereThePersonWantsNone() throws {
    #expect(!(try shown(environment: ["NO_COLOR": "1"]).contains("\u{1B}[")))
    #expect(!(try shown("--color never").contains("\u{1B}[")))
    #expect(!(try shown(environment: ["TERM": "dumb"]).contains("\u{1B}[")))
  }

  @Test func linesFitTheScreen() throws {
    let lines = try shown("--color never").split(whereSeparator: \.isNewline)
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { $0.count <= 60 })
  }
}
