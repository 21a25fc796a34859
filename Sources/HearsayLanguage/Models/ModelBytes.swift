/// The bytes of a model file in memory that starts at a multiple of 64: mapped, or a copy. Freed with its last holder.
///
/// Unchecked because of the raw memory: nobody writes to it after `init`, so threads may share it.
public final class ModelBytes: @unchecked Sendable {
  /// What sections are aligned to, and the length of every part of a file: a cache line.
  public static let alignment = 64

  let memory: UnsafeRawBufferPointer
  private let release: (UnsafeRawBufferPointer) -> Void

  /// - Parameters:
  ///   - memory: nobody may change it while this object lives.
  ///   - release: called once, with the last holder gone.
  public init(
    _ memory: UnsafeRawBufferPointer, release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) {
    self.memory = memory
    self.release = release
  }

  /// A copy of some bytes.
  public convenience init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(1, bytes.count), alignment: Self.alignment)
    copy.copyBytes(from: bytes)
    let memory = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(copy)[..<bytes.count])
    self.init(memory) { UnsafeMutableRawPointer(mutating: $0.baseAddress)?.deallocate() }
  }

  deinit { release(memory) }
}
