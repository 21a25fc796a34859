import HearsayCurl

/// One GET: what came of it, and why it ended. Lives only as long as the call into libcurl, on one thread.
final class Transfer {
  private let options: FetchOptions
  private let limit: Int
  private(set) var body: [UInt8] = []
  private(set) var headers: [String: String] = [:]
  private var headerBytes = 0
  private(set) var stop: FetchError?

  init(_ options: FetchOptions, limit: Int) {
    self.options = options
    self.limit = limit
  }

  static func get(
    _ address: WebAddress, _ lines: [String], _ options: FetchOptions, limit: Int
  ) throws(FetchError) -> (status: Int, transfer: Transfer) {
    _ = started
    let transfer = Transfer(options, limit: limit)
    let answer = transfer.run(address, lines)
    if let stop = transfer.stop { throw stop }
    switch answer.outcome {
    case HC_DONE: break
    case HC_REFUSED: throw .privateAddress(host: address.host)
    case HC_NO_HOST: throw .noHost(address.host)
    case HC_NO_CONNECTION: throw .noConnection(host: address.host, message(answer))
    case HC_TOO_SLOW: throw .tooSlow(host: address.host, seconds: options.total / 1000)
    case HC_CERTIFICATE: throw .certificate(host: address.host, message(answer))
    default: throw .failed(message(answer))
    }
    if transfer.body.count > FetchOptions.smallBody,
      transfer.body.count / options.ratio > Int(answer.wire)
    {
      throw .inflated(ratio: options.ratio)
    }
    return (Int(answer.status), transfer)
  }

  private static let started: Void = hc_start()

  private static func message(_ answer: hc_answer) -> String {
    withUnsafeBytes(of: answer.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  private func run(_ address: WebAddress, _ lines: [String]) -> hc_answer {
    let strings = lines.map { line in
      UnsafeMutableBufferPointer<CChar>.copy(of: line)
    }
    defer { for string in strings { string.deallocate() } }
    var pointers = strings.map { UnsafePointer($0.baseAddress) }
    return address.whole.withCString { url in
      options.agent.withCString { agent in
        pointers.withUnsafeMutableBufferPointer { lines in
          var request = hc_request()
          request.url = url
          request.agent = agent
          request.lines = UnsafePointer(lines.baseAddress)
          request.line_count = Int32(lines.count)
          request.connect_ms = options.connect
          request.header_ms = options.headers
          request.total_ms = options.total
          request.context = Unmanaged.passUnretained(self).toOpaque()
          request.allows = { bytes, count, context in
            let address = Array(UnsafeBufferPointer(start: bytes, count: Int(count)))
            return Transfer.at(context)?.allows(address) == true ? 0 : 1
          }
          request.header = { bytes, count, context in
            Transfer.at(context)?.takeHeader(.init(start: bytes, count: count)) == true ? 0 : 1
          }
          request.body = { bytes, count, context in
            Transfer.at(context)?.takeBody(.init(start: bytes, count: count)) == true ? 0 : 1
          }
          return hc_get(&request)
        }
      }
    }
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> Transfer? {
    context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
  }

  // MARK: Called by libcurl

  private func allows(_ address: [UInt8]) -> Bool {
    options.allowsPrivateAddresses || NetworkAddress.isPublic(address)
  }

  private func takeHeader(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    headerBytes += bytes.count
    guard headerBytes <= FetchOptions.headerBytes else {
      stop = .headersTooLarge(limit: FetchOptions.headerBytes)
      return false
    }
    let line = String(decoding: bytes, as: UTF8.self)
    guard let colon = line.firstIndex(of: ":") else { return true }
    let isBlank = { (mark: Character) in mark.isWhitespace || mark.isNewline }
    let rest = line[line.index(after: colon)...].drop(while: isBlank)
    let value = rest.reversed().drop(while: isBlank).reversed()
    headers[line[..<colon].lowercased()] = String(value)
    return true
  }

  private func takeBody(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard body.count + bytes.count <= limit else {
      stop = .tooLarge(limit: limit)
      return false
    }
    body.append(contentsOf: bytes)
    return true
  }
}

extension UnsafeMutableBufferPointer<CChar> {
  fileprivate static func copy(of text: String) -> Self {
    let buffer = Self.allocate(capacity: text.utf8.count + 1)
    _ = buffer.initialize(from: text.utf8.map { CChar(bitPattern: $0) } + [0])
    return buffer
  }
}
