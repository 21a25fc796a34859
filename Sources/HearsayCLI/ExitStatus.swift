/// How a command ends. The same for all of them.
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  case usage = 2
  case nothingMeasurable = 3
  case someUnreadable = 4
  case storage = 5

  var meaning: String {
    switch self {
    case .done: "done"
    case .usage: "the command line is wrong"
    case .nothingMeasurable: "nothing measurable: no article with text could be read"
    case .someUnreadable: "some input could not be read, the rest is done"
    case .storage: "the result could not be written, or the model files not be read"
    }
  }

  /// For the help.
  static var summary: String {
    "Exit status:\n" + allCases.map { "  \($0.rawValue)  \($0.meaning)" }.joined(separator: "\n")
  }
}

/// Ends a command early, or with a status other than `done`.
struct Stop: Error {
  var status: ExitStatus
  /// One line for standard error; nil where everything has been said.
  var message: String?

  init(_ status: ExitStatus, _ message: String? = nil) {
    self.status = status
    self.message = message
  }
}
