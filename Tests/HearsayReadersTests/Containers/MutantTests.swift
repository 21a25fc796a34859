import Foundation
import HearsayModel
import HearsayReaders
import Testing

/// Broken files of every kind give articles or an error: no crash, no hang, no endless memory. Each seed makes the same
/// mutant again; HEARSAY_MUTANTS=20000 tries as many, HEARSAY_MUTANT_SEED=7 starts at another.
@Suite struct MutantTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["HEARSAY_MUTANTS"].flatMap(UInt64.init)
  private static let first = environment["HEARSAY_MUTANT_SEED"].flatMap(UInt64.init) ?? 1

  @Test func brokenFilesAreReadOrRefused() {
    let count = Self.count ?? 300
    var (read, refused, slowest) = (0, 0, (seconds: 0.0, seed: UInt64(0)))
    let memory = Self.peakMemory
    for seed in Self.first..<(Self.first + count) {
      var mutants = Mutants(seed: seed)
      let mutant = mutants.next()
      let start = Self.processorTime
      do throws(ReadError) {
        let articles = try Readers.read(mutant.bytes, name: mutant.name).articles
        read += 1
        #expect(
          articles.allSatisfy { article in
            article.blocks.allSatisfy { $0.span.end <= article.text.bytes.count }
          }, "seed \(seed)")
      } catch {
        refused += 1
        #expect(!error.description.contains("\n"), "seed \(seed)")
      }
      let seconds = Self.processorTime - start
      #expect(seconds < 2, "seed \(seed): \(mutant.name), \(mutant.bytes.count) bytes")
      if seconds > slowest.seconds { slowest = (seconds, seed) }
      if Self.count != nil, seed % 1000 == 0 { print("mutants up to seed \(seed)") }
    }
    let growth = (Self.peakMemory - memory) / 1024
    print(
      "mutants: seeds \(Self.first)..<\(Self.first + count), \(read) read, \(refused) refused, "
        + "slowest \(slowest.seconds) s (seed \(slowest.seed)), peak memory grew by \(growth) MB")
    if Self.count != nil { #expect(growth <= 256) }
  }

  /// Seconds of the processor that this thread has used.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// KiB that this process has had at most; 0 where the system does not say.
  private static var peakMemory: Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM") })
    else { return 0 }
    return Int(line.filter(\.isNumber)) ?? 0
  }
}
