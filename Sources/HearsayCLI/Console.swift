import Foundation
import Hearsay

/// What people see beside the results: messages on standard error, the look of a terminal.
enum Console {
  /// One line, whatever the names in it hold: control characters cannot reach the terminal.
  static func printError(_ message: String) {
    let line = String(
      String.UnicodeScalarView(message.unicodeScalars.map { isHarmless($0) ? $0 : "\u{FFFD}" }))
    FileHandle.standardError.write(Data("hearsay: \(line)\n".utf8))
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }

  /// Columns of the terminal that standard output is, else 80.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return max(40, Int(size.ws_col))
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Whether the terminal shows colours and the person wants them (no-color.org).
  static var wantsColor: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isTerminal(STDOUT_FILENO) && environment["NO_COLOR", default: ""].isEmpty
      && environment["TERM"] != "dumb"
  }
}
