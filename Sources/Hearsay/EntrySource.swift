public import HearsayReaders

/// The entries of a file or pipe that holds many, as they come: memory stays flat however long it is.
public final class EntrySource {
  private let source: ByteSource
  private let reader: Reader
  private var isAtEnd = false

  private enum Reader {
    case records(RecordsReader)
    case warc(WARCReader)
    case zip(ZipReader, ByteSeeker)
  }

  /// Bytes that were read and not looked at yet.
  private var rest: ArraySlice<UInt8> = []

  /// Bytes of entries that are given at one time, where they need not be answered at once.
  private static let batch = 8_000_000
  /// Bytes that are looked at in one step: packed ones can hold a hundred times as many.
  private static let step = 1 << 16

  /// For messages.
  public var path: String { source.path }

  public init(_ source: ByteSource, _ stream: EntryStream) {
    self.source = source
    switch stream {
    case .records: reader = .records(RecordsReader())
    case .warc: reader = .warc(WARCReader())
    case .zip:
      let seeker = ByteSeeker(source)
      let name = source.path.split(separator: "/").last.map(String.init) ?? source.path
      reader = .zip(ZipReader(seeker, name: name), seeker)
    }
  }

  /// The next entries, perhaps none; nil after the last.
  public func next() throws(InputProblem) -> [Entry]? {
    if isAtEnd { return nil }
    switch reader {
    case .records(let reader):
      return try next(reader.feed, reader.finish) { reader.isPacked ? Self.batch : 0 }
    case .warc(let reader): return try next(reader.feed, reader.finish) { Self.batch }
    case .zip(let reader, let seeker): return try files(reader, seeker)
    }
  }

  /// - Parameter batch: bytes of entries that are gathered.
  private func next(
    _ feed: (ArraySlice<UInt8>) -> [Entry], _ finish: () -> [Entry], batch: () -> Int
  ) throws(InputProblem) -> [Entry] {
    var entries: [Entry] = []
    var size = 0
    repeat {
      if rest.isEmpty {
        guard let bytes = try source.next() else {
          isAtEnd = true
          return entries + finish()
        }
        rest = bytes
      }
      let found = feed(rest.prefix(Self.step))
      rest = rest.dropFirst(Self.step)
      size += found.reduce(0) { $0 + $1.size }
      entries += found
    } while size < batch()
    return entries
  }

  private func files(_ reader: ZipReader, _ seeker: ByteSeeker) throws(InputProblem) -> [Entry] {
    var entries: [Entry] = []
    var size = 0
    while size < Self.batch {
      guard let entry = reader.next() else {
        isAtEnd = true
        if let problem = seeker.problem { throw problem }
        return entries + reader.lastEntries
      }
      entries.append(entry)
      size += entry.size
    }
    return entries
  }
}
