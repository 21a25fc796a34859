/// A file that holds many entries and is read as it comes, however long it is.
public enum EntryStream: Sendable {
  /// JSON Lines, packed or not.
  case records
  /// WARC, packed or not.
  case warc
  case zip

  /// Which of them a file is; nil for one that is read as a whole.
  ///
  /// - Parameters:
  ///   - head: the first bytes of the file, 64 KiB where there are as many.
  ///   - name: its name, for what the bytes do not say.
  public init?(head: [UInt8], name: String) {
    var (bytes, name) = (head, name)
    if FileFormat.of(bytes, name: name) == .gzip {
      bytes = Inflation.start(of: head)
      if name.lowercased().hasSuffix(".gz") { name = String(name.dropLast(3)) }
    }
    switch FileFormat.of(bytes, name: name) {
    case .warc where WARCHead.isStart(bytes): self = .warc
    case .zip: self = .zip
    case .records: self = .records
    default: return nil
    }
  }
}

/// Reads JSON Lines, packed or not, as they come.
public final class RecordsReader {
  private let window = ByteWindow(capacity: 1 << 16)
  private var gzip: GzipStream?
  private var isStarted = false
  private var lines = RecordLines()
  private var number = 0

  public init() {}

  public var isPacked: Bool { gzip != nil }

  /// Takes the next bytes; gives the lines that end in them.
  public func feed(_ chunk: ArraySlice<UInt8>) -> [Entry] {
    if !isStarted, !chunk.isEmpty {
      isStarted = true
      if chunk.starts(with: [0x1F, 0x8B]) { gzip = GzipStream(into: window) }
    }
    return gzip == nil ? entries(lines.feed(chunk)) : unpack(chunk, isLast: false)
  }

  /// Gives the last line where no line break follows it.
  public func finish() -> [Entry] {
    let last = gzip == nil ? [] : unpack([], isLast: true)
    return last + entries(lines.finish())
  }

  private func unpack(_ chunk: ArraySlice<UInt8>, isLast: Bool) -> [Entry] {
    guard let gzip else { return [] }
    var found: [Entry] = []
    chunk.withUnsafeBufferPointer { bytes in
      gzip.feed(bytes, isLast: isLast) {
        found += entries(lines.feed(Array(window.bytes)[...]))
        window.consume(window.count)
      }
    }
    if let fault = gzip.takeFault() {
      found.append(Entry(.flaw(.packing(fault, record: number, id: nil))))
    }
    return found
  }

  private func entries(_ lines: [RecordLines.RecordLine]) -> [Entry] {
    number = lines.last?.number ?? number
    return lines.map { Entry(.line($0)) }
  }
}
