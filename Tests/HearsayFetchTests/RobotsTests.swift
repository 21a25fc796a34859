import Testing

@testable import HearsayFetch

@Suite("robots.txt")
struct RobotsTests {
  private func rules(_ lines: String..., agent: String = "hearsay") -> RobotsRules {
    RobotsRules(Array(lines.joined(separator: "\n").utf8), agent: agent)
  }

  @Test("the group of the program counts, else that of all")
  func groups() {
    let text = rules(
      "User-Agent: *", "Disallow: *.gif$", "Disallow: /example/", "Allow: /publications/", "",
      "User-Agent: foobot", "Disallow:/", "Allow:/example/page.html", "Allow:/example/allowed.gif",
      "",
      "User-Agent: barbot", "User-Agent: hearsay", "Disallow: /example/page.html")
    #expect(!text.allows("/example/page.html"))
    #expect(text.allows("/example/other.html"))
    #expect(text.allows("/a.gif"))
  }

  @Test("the longest rule decides, and leave between equals")
  func longest() {
    let text = rules(
      "User-agent: *", "Allow: /example/page/", "Disallow: /example/page/disallowed.gif")
    #expect(!text.allows("/example/page/disallowed.gif"))
    #expect(text.allows("/example/page/other.gif"))
    let equal = rules("User-agent: *", "Disallow: /page", "Allow: /page")
    #expect(equal.allows("/page"))
  }

  @Test("stars stand for anything, a dollar for the end")
  func wildcards() {
    let text = rules("User-agent: *", "Disallow: /*.pdf$", "Disallow: /a*b*c")
    #expect(!text.allows("/files/one.pdf"))
    #expect(text.allows("/files/one.pdf?page=2"))
    #expect(!text.allows("/aXXbYYcZZ"))
    #expect(text.allows("/aXXc"))
  }

  @Test("escapes and their letters are one; capitals in paths are not")
  func spelling() {
    let text = rules(
      "User-agent: *", "Disallow: /foo/bar/%62%61%7A", "Disallow: /foo/ツ", "Disallow: /Case")
    #expect(!text.allows("/foo/bar/baz"))
    #expect(!text.allows("/foo/%E3%83%84"))
    #expect(text.allows("/case"))
  }

  @Test(
    "names of programs are read without regard to capitals and versions; groups of one name are one"
  )
  func names() {
    let text = rules(
      "User-agent: HEARSAY/2.0", "Disallow: /a", "User-agent: other", "Disallow: /c",
      "User-agent: hearsay", "Disallow: /b")
    #expect(!text.allows("/a"))
    #expect(!text.allows("/b"))
    #expect(text.allows("/c"))
  }

  @Test("an empty ban bans nothing; what is no rule is passed over; robots.txt itself may be read")
  func leniency() {
    #expect(rules("User-agent: *", "Disallow:").allows("/x"))
    #expect(
      rules("\u{FEFF}User-agent: * # all", "nonsense", "Sitemap: https://a/b", "Disallow: /x # no")
        .allows("/y"))
    #expect(!rules("\u{FEFF}User-agent: * # all", "Disallow: /x # no").allows("/x"))
    #expect(rules("User-agent: *", "Disallow: /").allows("/robots.txt"))
    #expect(RobotsRules.none.allows("/anything"))
  }

  @Test("a pattern of a thousand stars takes no time")
  func hostile() {
    let text = rules("User-agent: *", "Disallow: /" + String(repeating: "a*", count: 1000) + "b$")
    #expect(text.allows("/" + String(repeating: "a", count: 4000)))
  }

  @Test("is asked for once, and what it bans is not")
  func isAsked() throws {
    let server = LocalServer { path, _ in
      path == "/robots.txt"
        ? .answer(status: 200, body: Array("User-agent: *\nDisallow: /private".utf8))
        : .answer(status: 200, body: [0x41])
    }
    var options = FetchOptions()
    options.allowsPrivateAddresses = true
    options.pause = 0
    let fetcher = Fetcher(options, store: nil)
    _ = try fetcher.page(at: WebAddress(server.address("/a")))
    _ = try fetcher.page(at: WebAddress(server.address("/b")))
    #expect(throws: FetchError.robots(host: "127.0.0.1")) {
      try fetcher.page(at: WebAddress(server.address("/private/c")))
    }
    #expect(server.requests.map { $0.split(separator: " ")[1] } == ["/robots.txt", "/a", "/b"])
  }

  @Test("that cannot be read for an error of the server bans everything")
  func unreachable() throws {
    let server = LocalServer { path, _ in
      .answer(status: path == "/robots.txt" ? 503 : 200, body: [0x41])
    }
    var options = FetchOptions()
    options.allowsPrivateAddresses = true
    options.pause = 0
    #expect(throws: FetchError.robotsUnreachable(host: "127.0.0.1")) {
      try Fetcher(options, store: nil).page(at: WebAddress(server.address("/a")))
    }
  }
}
