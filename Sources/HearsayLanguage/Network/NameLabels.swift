import HearsayKernels
public import HearsayModel

/// Labels of the name recogniser: O, then begin, inside, end and single of each kind.
public enum NameLabels {
  public static let kinds: [Entity.Kind] = [.person, .organization, .place]
  public static let count = 1 + 4 * kinds.count
  /// Position of a label within its kind.
  public enum Part: Int { case begin, inside, end, single }

  public static func label(_ kind: Int, _ part: Part) -> Int { 1 + 4 * kind + part.rawValue }

  /// Whether one label may follow another; O stands before the first and after the last.
  public static func allowed(_ from: Int, _ to: Int) -> Bool {
    let isOpen = from > 0 && (from - 1) % 4 < 2
    let goesOn = to > 0 && ((to - 1) % 4 == 1 || (to - 1) % 4 == 2)
    return isOpen ? goesOn && (to - 1) / 4 == (from - 1) / 4 : !goesOn
  }

  /// The best path through a sentence (Viterbi 1967).
  ///
  /// - Parameters:
  ///   - emissions: 16 scores a word.
  ///   - back: as many bytes, to work in.
  static func decode(
    _ emissions: UnsafePointer<Float>, _ transitions: UnsafePointer<Float>,
    _ back: UnsafeMutablePointer<UInt8>, into labels: UnsafeMutableBufferPointer<UInt8>
  ) {
    let n = labels.count
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 32) { memory in
      var (before, after) = (memory.origin, memory.origin + 16)
      for y in 0..<16 {
        before[y] = y < count && allowed(0, y) ? emissions[y] : -1e9
      }
      for i in 1..<max(n, 1) {
        hk_viterbi_step(
          before, transitions, emissions + 16 * i, after, back + 16 * i, Int32(count))
        swap(&before, &after)
      }
      var label = 0
      for y in 1..<count where allowed(y, 0) && before[y] > before[label] { label = y }
      for i in stride(from: n - 1, through: 0, by: -1) {
        labels[i] = UInt8(label)
        label = Int(back[16 * i + label])
      }
    }
  }
}
