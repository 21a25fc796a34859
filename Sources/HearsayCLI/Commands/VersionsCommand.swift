import ArgumentParser
import Hearsay
import HearsayFetch
import HearsayModel
import HearsayReaders

struct VersionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "versions",
    abstract: "Show how a page changed between the times it was fetched.",
    discussion: """
      Every fetch of an address keeps the page, if it has changed. Paragraphs that are gone begin with -, new ones with +.

      Examples:
        hearsay extract https://example.org/story > /dev/null     # fetch it, now and again later
        hearsay versions https://example.org/story
      """)

  @Argument(help: "The address as it was given when the page was fetched.")
  var address: String

  @OptionGroup var output: OutputOptions

  func run() throws {
    let asked: WebAddress
    do throws(FetchError) {
      asked = try WebAddress(address)
    } catch {
      throw Stop(.usage, "\(address): \(error.description)")
    }
    guard let store = FetchingOptions.store, case let versions = store.versions(of: asked),
      !versions.isEmpty
    else {
      throw Stop(.nothingMeasurable, "\(address): was never fetched; hearsay extract fetches it")
    }
    let target = try OutputTarget(output.output)
    var before: Article?
    for version in versions {
      try target.write("Version \(version.number), fetched \(version.taken)\n")
      guard let article = article(store, version) else {
        try target.write("  cannot be read any more\n")
        continue
      }
      if let before { try write(VersionDifference(from: before, to: article), to: target) }
      before = article
    }
    try target.finish()
  }

  private func article(_ store: PageStore, _ version: PageStore.Version) -> Article? {
    store.body(of: version).flatMap {
      try? Readers.read($0, address: version.address, contentType: version.contentType).articles
        .first
    }
  }

  private func write(_ difference: VersionDifference, to target: OutputTarget) throws {
    if difference.isEmpty { return try target.write("  the article's words are the same\n") }
    for line in difference.lines {
      switch line {
      case .kept: continue
      case .gone(let words): try target.write("- \(Printable.words(words))\n")
      case .added(let words): try target.write("+ \(Printable.words(words))\n")
      }
    }
  }
}

/// Words from a page on their way to a terminal: without control characters, which could steer it.
private enum Printable {
  static func words(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}
