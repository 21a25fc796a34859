import Foundation
import HearsayReaders

/// Times the readers alone, on one core: reads a file again and again and prints a line of JSON a run, with the seconds
/// of processor time.
///
///     ReadingBench warc pages.warc.gz 3
@main
struct ReadingBench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let kind = arguments.first, let path = arguments.dropFirst().first else {
      print("usage: ReadingBench warc|files PATH [RUNS]")
      exit(2)
    }
    let runs = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 3
    for _ in 0..<runs {
      let start = processTime()
      let (entries, size) = try kind == "warc" ? stream(path) : whole(path)
      let time = processTime() - start
      print(
        #"{"kind":"\#(kind)","entries":\#(entries),"bytes":\#(size),"seconds":\#(time)}"#
      )
    }
  }

  /// Seconds of the processor that this process has used.
  private static func processTime() -> Double {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    let (user, system) = (usage.ru_utime, usage.ru_stime)
    return Double(user.tv_sec + system.tv_sec) + Double(user.tv_usec + system.tv_usec) / 1e6
  }

  /// Entries of a WARC and the bytes of their bodies.
  private static func stream(_ path: String) throws -> (Int, Int) {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    let reader = WARCReader()
    var (entries, bytes) = (0, 0)
    func count(_ found: [Entry]) {
      entries += found.count
      bytes += found.reduce(0) { $0 + $1.size }
    }
    while let data = try file.read(upToCount: 1 << 18), !data.isEmpty {
      count(reader.feed(Array(data)[...]))
    }
    count(reader.finish())
    return (entries, bytes)
  }

  /// Articles of the files of a folder, and the bytes of these.
  private static func whole(_ folder: String) throws -> (Int, Int) {
    var (entries, size) = (0, 0)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
      entries += try Readers.read(bytes, name: name).articles.count
      size += bytes.count
    }
    return (entries, size)
  }
}
