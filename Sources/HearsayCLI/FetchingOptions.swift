import ArgumentParser
import Foundation
import Hearsay
import HearsayFetch

/// How the pages behind addresses are fetched.
struct FetchingOptions: ParsableArguments {
  @Flag(help: "Connect to nothing: take pages as they were kept when they were fetched last.")
  var offline = false

  @Flag(help: "Fetch from private and loopback addresses too.")
  var allowPrivateAddresses = false

  /// Where pages are kept, every version of each.
  static var store: PageStore? { PageStore.standard(ProcessInfo.processInfo.environment) }

  /// The pages at some addresses, each once; says which could not be fetched.
  func pages(at texts: [String], _ report: Report, quietly: Bool) -> [FetchedPage] {
    guard !texts.isEmpty else { return [] }
    let progress = Progress("pages fetched", quietly: quietly)
    defer { progress.finish() }
    let fetcher = Fetcher(options, store: Self.store)
    var seen: Set<WebAddress> = []
    var pages: [FetchedPage] = []
    for text in texts {
      do throws(FetchError) {
        let address = try WebAddress(text)
        guard seen.insert(address).inserted else { continue }
        pages.append(try fetcher.page(at: address))
        progress.advance(by: 1)
      } catch {
        report.add([InputProblem(text, .notFetched(error.description))])
      }
    }
    return pages
  }

  var options: FetchOptions {
    var options = FetchOptions()
    options.isOffline = offline
    options.allowsPrivateAddresses = allowPrivateAddresses
    return options
  }
}
