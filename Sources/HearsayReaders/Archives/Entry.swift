/// One entry of a file that holds many: a line of JSON Lines, a record of a WARC, a file of a ZIP. What it gives is
/// read apart from the stream that it comes in, so that entries can be read over all cores.
public struct Entry: Sendable {
  enum Content: Sendable {
    case line(RecordLines.RecordLine)
    case web(WebRecord)
    /// A file of its own, with its name and its place in the archive.
    case file([UInt8], name: String, number: Int)
    /// Something wrong with the stream itself.
    case flaw(RecordError)
  }

  let content: Content

  init(_ content: Content) { self.content = content }

  /// Bytes that it holds, about.
  public var size: Int {
    switch content {
    case .line(let line): line.bytes.count
    case .web(let record): record.body.count
    case .file(let bytes, _, _): bytes.count
    case .flaw: 256
    }
  }
}
