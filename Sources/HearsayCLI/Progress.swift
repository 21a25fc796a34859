import Foundation
import Synchronization

/// How far long work has come: one line on the terminal that people watch, nothing anywhere else.
///
/// It appears after a second, moves five times a second at most, and is gone when the work is done.
final class Progress: Sendable {
  private struct State {
    var count = 0
    var shown: ContinuousClock.Instant
    var isVisible = false
  }

  private let what: String
  private let isWanted: Bool
  private let state: Mutex<State>

  /// - Parameter what: what is counted: "records read".
  init(_ what: String, quietly: Bool) {
    self.what = what
    isWanted = !quietly && Console.isTerminal(STDERR_FILENO)
    state = Mutex(State(shown: .now + .milliseconds(800)))
  }

  func advance(by count: Int = 1) {
    guard isWanted else { return }
    state.withLock { state in
      state.count += count
      guard state.shown + .milliseconds(200) < .now else { return }
      state.shown = .now
      state.isVisible = true
      write("\r\u{1B}[K\(state.count) \(what)")
    }
  }

  func finish() {
    state.withLock { state in
      if state.isVisible { write("\r\u{1B}[K") }
      state.isVisible = false
    }
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
