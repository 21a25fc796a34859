import Hearsay
import HearsayFetch
import HearsayReaders

/// The inputs of a command: files that are read as a whole, and streams of entries.
struct Inputs {
  /// A file that is opened when its turn comes, or standard input.
  struct Stream {
    var path = ""
    var source: ByteSource?
    var stream: EntryStream

    init(path: String, stream: EntryStream) {
      self.path = path
      self.stream = stream
    }

    init(source: ByteSource, stream: EntryStream) {
      self.source = source
      self.stream = stream
    }
  }

  private var files: [InputFiles.File] = []
  private var standardInput: ByteSource?
  private var streams: [Stream] = []
  private var pages: [FetchedPage] = []

  init(streams: [Stream]) { self.streams = streams }

  /// Looks into the files: WARC and ZIP are streams, and so is JSON Lines that is longer than a file may be.
  init(
    _ found: [InputFiles.File], pages: [FetchedPage], standardInput: ByteSource?, _ report: Report
  ) {
    self.pages = pages
    let limit = Readers.limits.file
    for file in found {
      switch try? ByteSource(file.path).stream() {
      case .warc?: streams.append(Stream(path: file.path, stream: .warc))
      case .zip?: streams.append(Stream(path: file.path, stream: .zip))
      case .records? where file.size > limit:
        streams.append(Stream(path: file.path, stream: .records))
      default:
        if file.size > limit {
          report.add([InputProblem(file.path, .tooLarge(limit: limit))])
        } else {
          files.append(file)
        }
      }
    }
    if let standardInput, let stream = try? standardInput.stream(), stream != .records {
      streams.insert(Stream(source: standardInput, stream: stream), at: 0)
    } else {
      self.standardInput = standardInput
    }
  }

  var isStreamed: Bool { !streams.isEmpty }

  /// The articles of the files that are read as a whole.
  func coverage() -> Coverage {
    var coverage = Coverage()
    coverage.add(files, limit: Readers.limits.file)
    for page in pages {
      coverage.add(page.bytes, from: page.address.whole, contentType: page.contentType)
    }
    if let standardInput { coverage.add(standardInput, limit: Readers.limits.file) }
    return coverage
  }

  /// Gives the entries of the streams to `take`, some at a time, in their order.
  func entries(
    _ report: Report, quietly: Bool, take: (_ path: String, _ entries: [Entry]) throws -> Void
  ) throws {
    let progress = Progress("records read", quietly: quietly)
    defer { progress.finish() }
    for stream in streams {
      do {
        let source = EntrySource(try stream.source ?? ByteSource(stream.path), stream.stream)
        while let entries = try source.next() {
          if entries.isEmpty { continue }
          try take(source.path, entries)
          progress.advance(by: entries.count)
        }
      } catch let problem as InputProblem {
        report.add([problem])
      }
    }
  }
}
