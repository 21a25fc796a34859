import Foundation

/// Pages that were fetched, every version of each, in a folder.
///
/// Under a folder an address: `versions.jsonl`, a line a version in order, and the bodies `1.body`, `2.body`, … A version is written once
/// and never changed; the line is appended when its body is there.
public struct PageStore: Sendable {
  /// One version.
  public struct Version: Codable, Sendable, Hashable {
    public var number: Int
    /// As it was asked for, and where it was found.
    public var asked: String
    public var address: String
    /// When it was fetched first, and when it was last found unchanged: ISO 8601 in UTC.
    public var taken: String
    public var seen: String?
    public var contentType: String?
    var etag: String?
    var modified: String?
    var bytes: Int
  }

  let folder: String

  public init(_ folder: String) { self.folder = folder }

  /// `$HEARSAY_CACHE`, else `hearsay/pages` in the folder for cached files that the system names.
  public static func standard(_ environment: [String: String]) -> PageStore? {
    if let own = environment["HEARSAY_CACHE"], !own.isEmpty { return PageStore(own) }
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
      return PageStore(cache + "/hearsay/pages")
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    #if os(macOS)
      return PageStore(home + "/Library/Caches/hearsay/pages")
    #else
      return PageStore(home + "/.cache/hearsay/pages")
    #endif
  }

  /// All versions of a page, the oldest first.
  public func versions(of address: WebAddress) -> [Version] {
    guard let place = place(of: address, mayMake: false),
      let text = try? String(contentsOfFile: place + "/versions.jsonl", encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").compactMap {
      try? JSONDecoder().decode(Version.self, from: Data($0.utf8))
    }
  }

  /// The body of a version; nil where it is gone.
  public func body(of version: Version) -> [UInt8]? {
    guard let asked = try? WebAddress(version.asked), let place = place(of: asked, mayMake: false),
      let data = FileManager.default.contents(atPath: "\(place)/\(version.number).body")
    else { return nil }
    return Array(data)
  }

  /// Keeps a body, as a new version where it differs from the last one.
  ///
  /// - Returns: the version, and whether it was there before; nil where nothing can be written.
  func keep(_ bytes: [UInt8], _ version: Version, of asked: WebAddress) -> (Version, Bool)? {
    guard let place = place(of: asked, mayMake: true) else { return nil }
    let before = versions(of: asked)
    if let last = before.last, last.bytes == bytes.count, body(of: last) == bytes {
      return (last, true)
    }
    var version = version
    version.number = (before.last?.number ?? 0) + 1
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let line = try? encoder.encode(version),
      (try? Data(bytes).write(
        to: URL(fileURLWithPath: "\(place)/\(version.number).body"), options: .atomic))
        != nil
    else { return nil }
    return append(line + [0x0A], to: place + "/versions.jsonl") ? (version, false) : nil
  }

  private func append(_ data: Data, to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return data.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == data.count
  }

  /// The folder of an address: the host for people, a sum for the program; another address of the same sum gets the next one.
  private func place(of address: WebAddress, mayMake: Bool) -> String? {
    let host = String(
      address.host.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? $0 : "-" })
    let sum = address.whole.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let name = "\(folder)/\(host.prefix(80))-\(String(sum, radix: 16))"
    for number in 1...16 {
      let place = number == 1 ? name : "\(name)-\(number)"
      let mark = place + "/address.txt"
      if let owner = try? String(contentsOfFile: mark, encoding: .utf8) {
        if owner == address.whole { return place }
        continue
      }
      guard mayMake else { return nil }
      guard
        (try? FileManager.default.createDirectory(
          atPath: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700]))
          != nil,
        (try? Data(address.whole.utf8).write(to: URL(fileURLWithPath: mark), options: .atomic))
          != nil
      else { return nil }
      return place
    }
    return nil
  }
}
