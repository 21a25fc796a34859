import Foundation
import Testing

/// The built program, run as people run it.
enum Program {
  struct Outcome {
    /// The exit status; where a signal ended the program, the signal's number below zero.
    var status: Int32
    var output: String
    var errors: String

    /// The lines that the program said on standard error.
    var messages: [String] { errors.split(separator: "\n").map(String.init) }
  }

  /// Beside the test program.
  static let url = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("hearsay")

  /// Runs a line of the shell.
  static func shell(_ line: String, in folder: Folder) throws -> Outcome {
    try run(["-c", line], in: folder, program: URL(fileURLWithPath: "/bin/sh"))
  }

  /// - Parameters:
  ///   - arguments: the command line.
  ///   - input: what standard input holds.
  ///   - environment: added to a bare environment.
  ///   - limit: seconds after which a run that hangs is killed.
  static func run(
    _ arguments: [String], input: String = "", in folder: Folder? = nil,
    environment: [String: String] = [:], limit: Double = 60, program: URL = url
  ) throws -> Outcome {
    let scratch = try Folder()
    let stdin = try scratch.write("stdin", input)
    let stdout = try scratch.write("stdout", "")
    let stderr = try scratch.write("stderr", "")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder?.url
    process.standardInput = try FileHandle(forReadingFrom: stdin)
    process.standardOutput = try FileHandle(forWritingTo: stdout)
    process.standardError = try FileHandle(forWritingTo: stderr)
    try process.run()
    let killer = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + limit, execute: killer)
    process.waitUntilExit()
    killer.cancel()
    let isCrash = process.terminationReason == .uncaughtSignal
    return Outcome(
      status: isCrash ? -process.terminationStatus : process.terminationStatus,
      output: String(decoding: try Data(contentsOf: stdout), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: stderr), as: UTF8.self))
  }
}

/// A temporary folder that is gone with its test.
final class Folder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("hearsay-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> URL { try write(name, Data(text.utf8)) }

  @discardableResult
  func write(_ name: String, _ data: Data) throws -> URL {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
    return file
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
  }

  /// Everything in it, hidden files too.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }
}
