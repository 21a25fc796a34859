import Foundation
import Synchronization

/// Time between two requests to one site.
final class Pacing: Sendable {
  private let pause: Duration
  private let next = Mutex<[String: ContinuousClock.Instant]>([:])

  init(milliseconds: Int) { pause = .milliseconds(milliseconds) }

  /// Waits until it is this request's turn.
  func wait(for site: String) {
    let now = ContinuousClock.now
    let turn = next.withLock { next in
      let turn = max(now, next[site] ?? now)
      next[site] = turn + pause
      return turn
    }
    let seconds = (turn - now) / .seconds(1)
    if seconds > 0 { Thread.sleep(forTimeInterval: seconds) }
  }
}
