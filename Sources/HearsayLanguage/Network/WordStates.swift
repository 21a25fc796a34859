/// What the network's encoder makes of each word of a text, kept for models that learn upon it: its state after the last
/// layer beside its embedding, both normalised, in bytes whose zero is 128.
public struct WordStates: Sendable {
  /// Bytes a word.
  public let width: Int
  public private(set) var bytes: [UInt8] = []

  /// - Parameter width: bytes a word, as `LanguageCore.stateWidth` says.
  public init(width: Int) { self.width = width }

  /// One deviation is so many steps of a byte.
  public static let scale = NetworkShape.byteScale

  public var count: Int { width == 0 ? 0 : bytes.count / width }

  /// Adds empty rows; `write` fills one column range of them.
  mutating func grow(by words: Int) {
    bytes.append(contentsOf: repeatElement(128, count: words * width))
  }

  /// Copies rows of `columns` bytes into the last `words` rows, from column `at` on.
  mutating func write(_ rows: UnsafePointer<UInt8>, words: Int, columns: Int, at column: Int) {
    let first = count - words
    bytes.withUnsafeMutableBufferPointer { to in
      guard let base = to.baseAddress else { return }
      for word in 0..<words {
        (base + (first + word) * width + column).update(
          from: rows + word * columns, count: columns)
      }
    }
  }
}
