/// Reads a WARC, packed or not, as it comes: memory stays flat however long it is.
///
/// Kept are the answers, resources and conversions that are pages or text. Method: ISO 28500, read tolerantly.
public final class WARCReader {
  private let window = ByteWindow(capacity: 1 << 22)
  private var gzip: GzipStream?
  private var isStarted = false
  private var splitter: WARCSplitter
  private var number = 0
  private var entries: [Entry] = []
  /// Address of the last record, for messages.
  private var place: String?

  public init() { splitter = WARCSplitter(limit: Readers.limits.page) }

  /// Takes the next bytes; gives the entries that end in them.
  public func feed(_ chunk: ArraySlice<UInt8>) -> [Entry] { take(chunk, isLast: false) }

  /// Gives the last entries.
  public func finish() -> [Entry] { take([], isLast: true) }

  private func take(_ chunk: ArraySlice<UInt8>, isLast: Bool) -> [Entry] {
    chunk.withUnsafeBufferPointer { bytes in
      if !isStarted, !bytes.isEmpty {
        isStarted = true
        if bytes.starts(with: [0x1F, 0x8B]) { gzip = GzipStream(into: window) }
      }
      if let gzip {
        gzip.feed(bytes, isLast: isLast) { split(isLast: false) }
        report(gzip.takeFault())
      } else {
        window.append(bytes)
      }
      split(isLast: isLast)
    }
    defer { entries = [] }
    return entries
  }

  private func split(isLast: Bool) {
    while true {
      switch splitter.step(window.bytes, isLast: isLast) {
      case .record(let head, let block, let size, let flaw):
        number += 1
        add(head, block, flaw)
        window.consume(size)
      case .flaw(let flaw, let size):
        if flaw != .noRecord { number += 1 }
        report(flaw)
        window.consume(size)
      case .skip(let size): window.consume(size)
      case .more, .end: return
      }
    }
  }

  private func add(_ head: WARCHead, _ block: Range<Int>, _ flaw: WARCSplitter.Flaw?) {
    let bytes = window.bytes
    if head.kind != .other {
      let uri = head.uri(in: bytes)
      place = uri
      if var record = record(head, bytes.part(block), uri ?? "record \(number)") {
        record.captured = head.date(in: bytes)
        record.isCut = head.isTruncated || flaw == .truncated
        entries.append(Entry(.web(record)))
      }
    }
    if let flaw { report(flaw) }
  }

  /// Nil for what is neither a page nor text, and for answers that say that there is none.
  private func record(
    _ head: WARCHead, _ block: UnsafeBufferPointer<UInt8>, _ uri: String
  ) -> WebRecord? {
    guard head.kind == .response, let message = HTTPMessage(block) else {
      let type = MediaType(head.contentType(in: window.bytes))
      return record(uri, type, block)
    }
    guard (200..<300).contains(message.status) else { return nil }
    let body = block.part(message.bodyStart..<block.count)
    var record = record(uri, MediaType(message.contentType), body)
    record?.isChunked = message.isChunked
    record?.encoding = message.encoding
    return record
  }

  private func record(
    _ uri: String, _ type: MediaType, _ body: UnsafeBufferPointer<UInt8>
  ) -> WebRecord? {
    guard type.isPage || type.isText || type.name.isEmpty, !body.isEmpty else { return nil }
    return WebRecord(number: number, uri: uri, type: type, body: Array(body))
  }

  private func report(_ flaw: WARCSplitter.Flaw) {
    entries.append(Entry(.flaw(.flaw(flaw, record: number, id: place))))
  }

  private func report(_ fault: GzipStream.Fault?) {
    guard let fault else { return }
    entries.append(Entry(.flaw(.packing(fault, record: number, id: place))))
  }
}
