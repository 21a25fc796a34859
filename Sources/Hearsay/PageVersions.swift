public import HearsayModel
import HearsayReaders

/// Two versions of one page, paragraph by paragraph.
public struct VersionDifference: Sendable {
  public enum Line: Hashable, Sendable {
    case kept(String)
    case gone(String)
    case added(String)
  }

  /// In the order of the text; what is gone stands before what came in its place.
  public let lines: [Line]
  public var isEmpty: Bool { !lines.contains { if case .kept = $0 { false } else { true } } }

  /// By the shortest edit script (Myers 1986) over titles and paragraphs.
  public init(from old: Article, to new: Article) {
    let (before, after) = (Self.parts(old), Self.parts(new))
    let difference = after.difference(from: before)
    var gone: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var (a, b) = (0, 0)
    while a < before.count || b < after.count {
      if a < before.count, gone.contains(a) {
        lines.append(.gone(before[a]))
        a += 1
      } else if b < after.count, added.contains(b) {
        lines.append(.added(after[b]))
        b += 1
      } else if a < before.count, b < after.count {
        lines.append(.kept(after[b]))
        a += 1
        b += 1
      } else {
        break
      }
    }
    self.lines = lines
  }

  private static func parts(_ article: Article) -> [String] {
    [article.title].compactMap(\.self) + article.blocks.map { article.text[$0.span] }
  }
}

extension Coverage {
  /// Of several versions of one page only the latest stays: by the date that it states, else by its capture; of equals the one
  /// whose text comes last byte by byte. Two versions are not two accounts.
  public mutating func keepLatestVersions() {
    var latest: [String: Article] = [:]
    for article in articles {
      guard let url = article.url else { continue }
      if let other = latest[url], !Self.isLater(article, than: other) { continue }
      latest[url] = article
    }
    var kept: [Article] = []
    for article in articles {
      guard let url = article.url, let last = latest[url], last.id != article.id else {
        kept.append(article)
        continue
      }
      note([InputProblem(article.file ?? article.id, .olderVersion(of: last.file ?? last.id))])
    }
    replace(with: kept)
  }

  private static func isLater(_ a: Article, than b: Article) -> Bool {
    let keys = [(a.published ?? "", b.published ?? ""), (a.captured ?? "", b.captured ?? "")]
    for (own, other) in keys where own != other { return bytewise(other, own) }
    return b.text.bytes.lexicographicallyPrecedes(a.text.bytes)
  }
}
