import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A web server on the loopback address that behaves as badly as it is told to.
final class LocalServer: Sendable {
  /// What it does with a connection after it has read the request.
  enum Manner: Sendable {
    case answer(status: Int, headers: [String] = [], body: [UInt8] = [])
    /// Sends these bytes and closes.
    case raw([UInt8])
    /// Sends a byte of these every so many milliseconds.
    case slowly([UInt8], every: Int)
    /// Repeats these bytes until the other side goes.
    case endlessly(head: [UInt8], [UInt8])
    case silent
  }

  typealias Handler = @Sendable (_ path: String, _ request: String) -> Manner

  let port: Int
  private let listener: Int32
  private let seen = Mutex<[String]>([])
  /// Requests so far: their first lines.
  var requests: [String] { seen.withLock { $0 } }

  init(_ handler: @escaping Handler) {
    signal(SIGPIPE, SIG_IGN)
    #if canImport(Glibc)
      let stream = Int32(SOCK_STREAM.rawValue)
    #else
      let stream = SOCK_STREAM
    #endif
    let listener = socket(AF_INET, stream, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        _ = bind(listener, pointer, length)
        _ = listen(listener, 32)
        _ = getsockname(listener, pointer, &length)
      }
    }
    self.listener = listener
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [weak self] in
      while true {
        let connection = accept(listener, nil, nil)
        if connection < 0 { return }
        guard let server = self else {
          close(connection)
          return
        }
        Thread.detachNewThread { server.serve(connection, handler) }
      }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  func address(_ path: String = "/") -> String { "http://127.0.0.1:\(port)\(path)" }

  private func serve(_ connection: Int32, _ handler: Handler) {
    defer { close(connection) }
    let request = read(connection)
    guard let line = request.split(separator: "\r\n").first else { return }
    seen.withLock { $0.append(String(line)) }
    let path = line.split(separator: " ").dropFirst().first.map(String.init) ?? "/"
    switch handler(path, request) {
    case .answer(let status, let headers, let body):
      let lines = ["HTTP/1.1 \(status) Fine", "Content-Length: \(body.count)", "Connection: close"]
      let head = (lines + headers).joined(separator: "\r\n") + "\r\n\r\n"
      _ = send(connection, Array(head.utf8) + body)
    case .raw(let bytes): _ = send(connection, bytes)
    case .slowly(let bytes, let pause):
      for byte in bytes {
        guard send(connection, [byte]) else { return }
        usleep(UInt32(pause) * 1000)
      }
    case .endlessly(let head, let bytes):
      guard send(connection, head) else { return }
      while send(connection, bytes) {}
    case .silent: sleep(5)
    }
  }

  private func read(_ connection: Int32) -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while !bytes.suffix(4).elementsEqual([13, 10, 13, 10]) {
      let count = recv(connection, &chunk, chunk.count, 0)
      if count <= 0 { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func send(_ connection: Int32, _ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(connection, $0.baseAddress, $0.count) }
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

/// A gzip member of zeros: a literal, and then runs of 258 at distance one, thirteen bits each (RFC 1951, 3.2.6).
func packedZeros(runs: Int) -> [UInt8] {
  var bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
  var (bits, count): (UInt64, Int) = (0, 0)
  func put(_ value: UInt64, _ length: Int) {
    bits |= value << UInt64(count)
    count += length
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      count -= 8
    }
  }
  put(0b011, 3)
  put(0b0000_1100, 8)
  for _ in 0..<runs {
    put(0b1010_0011, 8)
    put(0, 5)
  }
  put(0, 7)
  put(0, 8 - count % 8)
  let length = 1 + 258 * runs
  return bytes + littleEndian(checksumOfZeros(length)) + littleEndian(UInt32(length))
}

private func littleEndian(_ value: UInt32) -> [UInt8] {
  (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}

/// CRC-32 as gzip uses it (RFC 1952, 8).
private func checksumOfZeros(_ count: Int) -> UInt32 {
  var sum: UInt32 = 0xFFFF_FFFF
  for _ in 0..<(8 * count) { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
  return ~sum
}
