import Foundation
import Testing

@testable import HearsayFetch

private func local(_ change: (inout FetchOptions) -> Void = { _ in }) -> FetchOptions {
  var options = FetchOptions()
  options.allowsPrivateAddresses = true
  options.pause = 0
  options.connect = 2_000
  options.headers = 1_000
  options.total = 3_000
  change(&options)
  return options
}

private func noRobots(_ handler: @escaping LocalServer.Handler) -> LocalServer {
  LocalServer { path, request in
    path == "/robots.txt" ? .answer(status: 404) : handler(path, request)
  }
}

private func error(_ address: String, _ options: FetchOptions, _ store: PageStore? = nil)
  -> FetchError?
{
  do throws(FetchError) {
    _ = try Fetcher(options, store: store).page(at: try WebAddress(address))
    return nil
  } catch {
    return error
  }
}

@Suite("Fetching a page")
struct FetcherTests {
  private let page = Array("<p>The pier was dark, Dell said.</p>".utf8)

  @Test("gives its bytes, where it was found, and the charset of the server")
  func fetches() throws {
    let page = page
    let server = noRobots { path, _ in
      path == "/old"
        ? .answer(status: 301, headers: ["Location: /new?a=1#part"])
        : .answer(
          status: 200, headers: ["Content-Type: text/html; charset=\"iso-8859-1\""], body: page)
    }
    let found = try Fetcher(local(), store: nil).page(at: try WebAddress(server.address("/old")))
    #expect(found.bytes == page)
    #expect(found.address.path == "/new?a=1")
    #expect(found.charset == "iso-8859-1")
    #expect(
      server.requests == ["GET /robots.txt HTTP/1.1", "GET /old HTTP/1.1", "GET /new?a=1 HTTP/1.1"])
  }

  @Test("says what it is and asks for pages")
  func introducesItself() throws {
    let page = page
    let server = noRobots { _, request in
      let isPolite =
        request.contains("User-Agent: Hearsay/") && request.contains("Accept: text/html")
      return .answer(status: isPolite ? 200 : 500, body: page)
    }
    #expect(error(server.address(), local()) == nil)
  }

  @Test("ends with what the server did", arguments: [404, 410, 403, 429, 500, 503])
  func statuses(_ status: Int) {
    let server = noRobots { _, _ in .answer(status: status) }
    #expect(error(server.address(), local()) == .status(status))
  }

  @Test("follows five redirects and no sixth")
  func redirects() {
    let page = page
    let server = noRobots { path, _ in
      let number = Int(path.dropFirst()) ?? 0
      return number == 0
        ? .answer(status: 200, body: page)
        : .answer(status: 302, headers: ["Location: /\(number - 1)"])
    }
    #expect(error(server.address("/5"), local()) == nil)
    #expect(error(server.address("/6"), local()) == .tooManyRedirects(limit: 5))
  }

  @Test(
    "is not led to another scheme",
    arguments: [
      "file:///etc/passwd", "gopher://example.org/", "ftp://example.org/", "javascript:alert(1)",
    ])
  func otherSchemes(_ target: String) {
    let server = noRobots { _, _ in .answer(status: 302, headers: ["Location: \(target)"]) }
    let found = error(server.address(), local())
    guard case .address = found else {
      Issue.record("\(target): \(String(describing: found))")
      return
    }
  }
}

@Suite("Private addresses")
struct PrivateAddressTests {
  @Test("are refused before a connection, however they are written")
  func refused() {
    let server = LocalServer { _, _ in .answer(status: 200, body: [0x41]) }
    var options = local()
    options.allowsPrivateAddresses = false
    let hosts = [
      "127.0.0.1", "localhost", "127.1", "0x7f.1", "2130706433", "0177.0.0.1", "[::1]",
      "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "0.0.0.0", "[::]", "127.0.0.1.",
    ]
    for host in hosts {
      let found = error("http://\(host):\(server.port)/", options)
      switch found {
      case .privateAddress, .noHost: break
      default: Issue.record("\(host): \(String(describing: found))")
      }
    }
    #expect(server.requests.isEmpty)
  }

  @Test(
    "of IPv4",
    arguments: [
      [10, 0, 0, 1], [100, 64, 0, 1], [127, 0, 0, 1], [169, 254, 169, 254], [172, 31, 0, 1],
      [192, 168, 1, 1], [198, 18, 0, 1], [192, 0, 2, 1], [224, 0, 0, 1], [255, 255, 255, 255],
      [0, 0, 0, 0],
    ])
  func ofIPv4(_ bytes: [UInt8]) { #expect(!NetworkAddress.isPublic(bytes)) }

  @Test(
    "of IPv4, their neighbours are public",
    arguments: [[100, 128, 0, 1], [172, 32, 0, 1], [9, 255, 0, 1], [198, 20, 0, 1]])
  func neighbours(_ bytes: [UInt8]) { #expect(NetworkAddress.isPublic(bytes)) }

  @Test(
    "of IPv6",
    arguments: [
      "::", "::1", "::ffff:10.0.0.1", "::7f00:1", "64:ff9b::7f00:1", "64:ff9b:1::1", "100::1",
      "2001::1",
      "2001:db8::1", "2002:7f00:1::", "3fff::1", "fc00::1", "fd12::1", "fe80::1", "fec0::1",
      "ff02::1",
    ])
  func ofIPv6(_ text: String) throws { #expect(!NetworkAddress.isPublic(try bytes(text))) }

  @Test(
    "of IPv6, others are public",
    arguments: ["2606:4700::1", "2a00:1450::1", "64:ff9b::808:808", "::ffff:8.8.8.8"])
  func publicIPv6(_ text: String) throws { #expect(NetworkAddress.isPublic(try bytes(text))) }

  private func bytes(_ text: String) throws -> [UInt8] {
    var address = in6_addr()
    try #require(inet_pton(AF_INET6, text, &address) == 1)
    return withUnsafeBytes(of: address) { Array($0) }
  }
}

@Suite("Servers that misbehave")
struct MisbehaviourTests {
  @Test("that drip their headers are left")
  func slowHeaders() {
    let server = noRobots { _, _ in
      .slowly(Array("HTTP/1.1 200 OK\r\nX: 1\r\n\r\nHello".utf8), every: 200)
    }
    #expect(error(server.address(), local()) == .tooSlow(host: "127.0.0.1", seconds: 3))
  }

  @Test("that say nothing are left")
  func silent() {
    let server = noRobots { _, _ in .silent }
    #expect(error(server.address(), local()) == .tooSlow(host: "127.0.0.1", seconds: 3))
  }

  @Test("that never end are cut off at the limit")
  func endless() {
    let server = noRobots { _, _ in
      .endlessly(
        head: Array("HTTP/1.1 200 OK\r\n\r\n".utf8), [UInt8](repeating: 0x41, count: 65_536))
    }
    #expect(error(server.address(), local { $0.bytes = 3_000_000 }) == .tooLarge(limit: 3_000_000))
  }

  @Test("that send headers without end are cut off")
  func headerFlood() {
    let line = Array(
      "X-Filler: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n".utf8)
    let server = noRobots { _, _ in .endlessly(head: Array("HTTP/1.1 200 OK\r\n".utf8), line) }
    let found = error(server.address(), local())
    switch found {
    case .headersTooLarge, .failed: break
    default: Issue.record("\(String(describing: found))")
    }
  }

  @Test("that pack zeros a hundred to one and more are refused")
  func bomb() {
    let packed = packedZeros(runs: 20_000)
    let server = noRobots { _, _ in
      .answer(status: 200, headers: ["Content-Encoding: gzip"], body: packed)
    }
    #expect(error(server.address(), local()) == .inflated(ratio: 100))
    #expect(error(server.address(), local { $0.bytes = 100_000 }) == .tooLarge(limit: 100_000))
  }

  @Test("that hang up early, or speak something else, give an error")
  func broken() {
    for bytes in [
      "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort", "hello", "", "HTTP/1.1 200",
    ] {
      let server = noRobots { _, _ in .raw(Array(bytes.utf8)) }
      #expect(error(server.address(), local()) != nil, "\(bytes)")
    }
  }
}
