import Foundation
import Synchronization

/// Fetches pages: over http and https alone, from the open Internet alone, as robots.txt allows, at a walking pace.
///
/// May be used from any thread; requests to one site wait for each other.
public final class Fetcher: Sendable {
  private let options: FetchOptions
  private let store: PageStore?
  private let robots = Mutex<[String: RobotsRules]>([:])
  private let pacing: Pacing

  /// - Parameter store: where versions are kept; without one nothing is kept, and nothing is there offline.
  public init(_ options: FetchOptions = FetchOptions(), store: PageStore?) {
    self.options = options
    self.store = store
    pacing = Pacing(milliseconds: options.pause)
  }

  /// The page at an address; the version that was kept where the site says that it has not changed, or offline.
  public func page(at asked: WebAddress) throws(FetchError) -> FetchedPage {
    let kept = store?.versions(of: asked).last
    if options.isOffline {
      guard let kept, let page = page(of: kept) else { throw .offline }
      return page
    }
    var address = asked
    for _ in 0...options.redirects {
      try requireLeave(address)
      let conditions = address == asked ? Self.conditions(kept) : []
      pacing.wait(for: address.site)
      let (status, transfer) = try Transfer.get(
        address, ["Accept: text/html,application/xhtml+xml,*/*;q=0.5"] + conditions, options,
        limit: options.bytes)
      switch status {
      case 301, 302, 303, 307, 308:
        guard let target = transfer.headers["location"] else { throw .status(status) }
        address = try WebAddress(target, relativeTo: address)
      case 304:
        guard let kept, let page = page(of: kept) else { throw .status(status) }
        return page
      case 200..<300:
        guard !transfer.body.isEmpty else { throw .empty }
        return keep(transfer, asked: asked, address)
      default: throw .status(status)
      }
    }
    throw .tooManyRedirects(limit: options.redirects)
  }

  private static func conditions(_ kept: PageStore.Version?) -> [String] {
    [
      kept?.etag.map { "If-None-Match: \($0)" }, kept?.modified.map { "If-Modified-Since: \($0)" },
    ].compactMap { $0 }
  }

  // MARK: Versions

  private func page(of version: PageStore.Version) -> FetchedPage? {
    guard let bytes = store?.body(of: version), let address = try? WebAddress(version.address)
    else { return nil }
    return FetchedPage(
      address: address, bytes: bytes, contentType: version.contentType, taken: version.taken,
      version: version.number, isKept: true)
  }

  private func keep(
    _ transfer: Transfer, asked: WebAddress, _ address: WebAddress
  ) -> FetchedPage {
    let taken = Date().formatted(.iso8601)
    let fresh = PageStore.Version(
      number: 1, asked: asked.whole, address: address.whole, taken: taken,
      contentType: transfer.headers["content-type"], etag: transfer.headers["etag"],
      modified: transfer.headers["last-modified"], bytes: transfer.body.count)
    let kept = store?.keep(transfer.body, fresh, of: asked)
    return FetchedPage(
      address: address, bytes: transfer.body, contentType: fresh.contentType,
      taken: kept?.0.taken ?? taken, version: kept?.0.number ?? 1, isKept: kept?.1 ?? false)
  }

  // MARK: robots.txt

  private func requireLeave(_ address: WebAddress) throws(FetchError) {
    let rules = try rules(of: address)
    guard rules.allows(address.path) else { throw .robots(host: address.host) }
  }

  private func rules(of address: WebAddress) throws(FetchError) -> RobotsRules {
    if let known = robots.withLock({ $0[address.site] }) { return known }
    let rules = try fetchRules(try WebAddress("/robots.txt", relativeTo: address))
    robots.withLock { $0[address.site] = rules }
    return rules
  }

  /// RFC 9309, 2.3.1: no file, no rules; a site that cannot answer is not to be visited.
  private func fetchRules(_ first: WebAddress) throws(FetchError) -> RobotsRules {
    var address = first
    for _ in 0...options.redirects {
      pacing.wait(for: address.site)
      let status: Int
      let transfer: Transfer
      do throws(FetchError) {
        (status, transfer) = try Transfer.get(address, [], options, limit: 1_000_000)
      } catch .tooLarge {
        return .none
      }
      switch status {
      case 200..<300: return RobotsRules(transfer.body, agent: options.product)
      case 301, 302, 303, 307, 308:
        guard let target = transfer.headers["location"],
          let next = try? WebAddress(target, relativeTo: address)
        else { return .none }
        address = next
      case 500...: throw .robotsUnreachable(host: first.host)
      default: return .none
      }
    }
    return .none
  }
}
