import Foundation
import Synchronization
import Testing

@testable import HearsayFetch

@Suite("Versions of a page")
struct PageStoreTests {
  private func folder() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent("pages-\(UUID().uuidString)").path
  }

  private var options: FetchOptions {
    var options = FetchOptions()
    options.allowsPrivateAddresses = true
    options.pause = 0
    return options
  }

  @Test("are kept, one a change, and given offline")
  func versions() throws {
    let body = Mutex("first")
    let server = LocalServer { path, _ in
      path == "/robots.txt"
        ? .answer(status: 404) : .answer(status: 200, body: Array(body.withLock { $0 }.utf8))
    }
    let folder = folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = PageStore(folder)
    let address = try WebAddress(server.address("/story"))
    #expect(try Fetcher(options, store: store).page(at: address).version == 1)
    let again = try Fetcher(options, store: store).page(at: address)
    #expect(again.version == 1 && again.isKept)
    body.withLock { $0 = "second" }
    #expect(try Fetcher(options, store: store).page(at: address).version == 2)
    #expect(
      store.versions(of: address).compactMap(store.body) == [
        Array("first".utf8), Array("second".utf8),
      ])
    var offline = options
    offline.isOffline = true
    #expect(try Fetcher(offline, store: store).page(at: address).bytes == Array("second".utf8))
    #expect(throws: FetchError.offline) {
      try Fetcher(offline, store: store).page(at: WebAddress(server.address("/other")))
    }
  }

  @Test("are not sent again where the page has not changed")
  func conditional() throws {
    let server = LocalServer { path, request in
      if path == "/robots.txt" { return .answer(status: 404) }
      return request.contains("If-None-Match: \"v1\"")
        ? .answer(status: 304, headers: ["ETag: \"v1\""])
        : .answer(status: 200, headers: ["ETag: \"v1\""], body: Array("once".utf8))
    }
    let folder = folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let address = try WebAddress(server.address())
    let store = PageStore(folder)
    #expect(try !Fetcher(options, store: store).page(at: address).isKept)
    let again = try Fetcher(options, store: store).page(at: address)
    #expect(again.isKept && again.bytes == Array("once".utf8))
  }

  @Test("survive damage: a line or a body that is gone is passed over")
  func damage() throws {
    let folder = folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = PageStore(folder)
    let address = try WebAddress("https://example.org/a")
    let version = PageStore.Version(
      number: 1, asked: address.whole, address: address.whole, taken: "2030-01-01T00:00:00Z",
      bytes: 1)
    _ = store.keep([0x41], version, of: address)
    let place = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first)
    let lines = "\(folder)/\(place)/versions.jsonl"
    try (try String(contentsOfFile: lines, encoding: .utf8) + "{broken\n").write(
      toFile: lines, atomically: true, encoding: .utf8)
    #expect(store.versions(of: address).count == 1)
    try FileManager.default.removeItem(atPath: "\(folder)/\(place)/1.body")
    #expect(store.body(of: store.versions(of: address)[0]) == nil)
  }
}

@Suite("Addresses of pages")
struct WebAddressTests {
  @Test("are read as libcurl reads them")
  func reads() throws {
    let address = try WebAddress("HTTPS://Example.ORG:443/a/../b?c=d#e")
    #expect(address.scheme == "https" && address.host == "example.org" && address.path == "/b?c=d")
    #expect(
      try WebAddress("../x", relativeTo: WebAddress("http://a.org/b/c/d")).whole
        == "http://a.org/b/x")
    #expect(
      try WebAddress("//b.org/y", relativeTo: WebAddress("https://a.org/")).whole
        == "https://b.org/y")
  }

  @Test(
    "are refused where they are none, or name a user",
    arguments: [
      "http://", "http://a b/", "https://me:pw@example.org/", "mailto:a@b.org",
      "http://exa\u{0}mple.org/",
    ])
  func refuses(_ text: String) {
    #expect(throws: FetchError.self) { try WebAddress(text) }
  }

  @Test("are told from names of files")
  func isMeant() {
    #expect(WebAddress.isMeant(by: "https://example.org"))
    #expect(!WebAddress.isMeant(by: "httpd.txt"))
    #expect(!WebAddress.isMeant(by: "./https:/x"))
  }
}
