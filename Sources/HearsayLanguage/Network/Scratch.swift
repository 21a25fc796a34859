/// Memory of a run, which grows and is never smaller again.
struct Scratch: ~Copyable {
  private(set) var rows = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
  private(set) var vectorRows = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
  private(set) var cases = UnsafeMutablePointer<SentenceFlags.Case>.allocate(capacity: 1)
  private(set) var x = UnsafeMutablePointer<Float>.allocate(capacity: 1)
  private(set) var out = UnsafeMutablePointer<Float>.allocate(capacity: 1)
  private(set) var gates = UnsafeMutablePointer<Float>.allocate(capacity: 1)
  private(set) var cells = UnsafeMutablePointer<Float>.allocate(capacity: 1)
  private(set) var heads = UnsafeMutablePointer<Float>.allocate(capacity: 1)
  private(set) var arcs = UnsafeMutablePointer<Float>.allocate(capacity: 1)
  private(set) var labels = UnsafeMutablePointer<Float>.allocate(capacity: 1)
  private(set) var scales = UnsafeMutablePointer<Float>.allocate(capacity: 1)
  private(set) var sums = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
  private(set) var bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
  private(set) var framed = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
  private(set) var hashes = UnsafeMutablePointer<UInt64>.allocate(capacity: 1)
  private var capacity = 0
  private var frames = 0

  private(set) var headBytes = UnsafeMutablePointer<Int8>.allocate(capacity: 1)
  private(set) var headScales = UnsafeMutablePointer<Float>.allocate(capacity: 1)
  private(set) var headSums = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
  private(set) var scoreSums = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
  private(set) var scores = UnsafeMutablePointer<Float>.allocate(capacity: 1)
  private(set) var zeros = UnsafeMutablePointer<Float>.allocate(capacity: 1)
  private var scoreCapacity = 0

  private static func fresh<T>(_ pointer: inout UnsafeMutablePointer<T>, _ count: Int) {
    pointer.deallocate()
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: max(64, count * MemoryLayout<T>.stride), alignment: 64)
    pointer = memory.bindMemory(to: T.self, capacity: count)
  }

  mutating func reserve(_ words: Int, _ sentences: Int, _ shape: NetworkShape) {
    guard words > capacity || sentences > frames else { return }
    let n = max(words, capacity)
    capacity = n
    frames = max(sentences, frames)
    let (d, H) = (shape.embedding, shape.hidden)
    let widest = max(3 * H, shape.heads)
    Self.fresh(&rows, n * WordFeatures.count)
    Self.fresh(&vectorRows, n)
    Self.fresh(&cases, n)
    Self.fresh(&x, n * max(d, H, shape.relation))
    Self.fresh(&out, n * H)
    Self.fresh(&gates, n * 3 * H)
    Self.fresh(&cells, n * H)
    Self.fresh(&heads, n * shape.heads)
    Self.fresh(&arcs, n * shape.arc)
    Self.fresh(&labels, n * max(NetworkShape.relations, 16))
    Self.fresh(&scales, n)
    Self.fresh(&sums, max(32 * widest, n * max(NetworkShape.relations, shape.arc)))
    Self.fresh(&bytes, n * max(d, H, shape.relation, shape.name, shape.arc))
    Self.fresh(&framed, (n + 2 * frames) * d)
    Self.fresh(&hashes, n)
  }

  mutating func reserveScores(_ n: Int, _ width: Int, _ arc: Int) {
    guard width > scoreCapacity else { return }
    scoreCapacity = width
    Self.fresh(&headBytes, width * arc)
    Self.fresh(&headScales, width)
    Self.fresh(&headSums, width)
    Self.fresh(&scoreSums, width * width)
    Self.fresh(&scores, width * width)
    Self.fresh(&zeros, width)
    zeros.update(repeating: 0, count: width)
  }

  deinit {
    rows.deallocate()
    vectorRows.deallocate()
    cases.deallocate()
    for pointer in [x, out, gates, cells, heads, arcs, labels, scales, headScales, scores, zeros] {
      pointer.deallocate()
    }
    for pointer in [sums, headSums, scoreSums] { pointer.deallocate() }
    for pointer in [bytes, framed] { pointer.deallocate() }
    hashes.deallocate()
    headBytes.deallocate()
  }
}
