public import HearsayModel
import HearsayReaders

/// The articles of many files, each under an id of its own. The order of the files changes nothing.
public struct Coverage: Sendable {
  public private(set) var articles: [Article] = []
  public private(set) var problems: [InputProblem] = []

  public init() {}

  /// Files held as bytes at one time.
  private static let batch = 32

  /// Reads files over all cores, sorted by path. Those with the same bytes are used once.
  ///
  /// - Parameter limit: the most bytes of one file.
  public mutating func add(_ files: [InputFiles.File], limit: Int) {
    var kept: [Fingerprint: String] = [:]
    var loaded: [LoadedFile] = []
    let paths = files.map(\.path).sorted(by: bytewise)
    for start in stride(from: 0, to: paths.count, by: Self.batch) {
      let batch = Array(paths[start..<min(start + Self.batch, paths.count)])
      for file in batch.concurrentMap({ LoadedFile($0, limit: limit) }) {
        problems += file.problems
        if file.articles.isEmpty { continue }
        if let twin = kept[file.fingerprint], haveSameBytes(twin, file.path, limit: limit) {
          problems.append(InputProblem(file.path, .sameContent(as: twin)))
        } else {
          kept[file.fingerprint] = file.path
          loaded.append(file)
        }
      }
    }
    add(loaded)
  }

  mutating func replace(with kept: [Article]) { articles = kept }

  mutating func note(_ found: [InputProblem]) { problems += found }

  /// Reads standard input as one file.
  public mutating func add(_ source: ByteSource, limit: Int) {
    do throws(InputProblem) {
      let file = LoadedFile(source.path, try source.rest(limit: limit))
      problems += file.problems
      articles += file.articles
    } catch {
      problems.append(error)
    }
  }

  /// Gives every file the shortest name that tells it from the others; its articles bear it, or begin with it.
  private mutating func add(_ files: [LoadedFile]) {
    let names = ArticleNames.names(of: files.map(\.path))
    for (file, name) in zip(files, names) {
      articles += file.articles.map { article in
        guard article.id.hasPrefix(file.path) else { return article }
        let rest = article.id.dropFirst(file.path.count)
        guard rest.isEmpty || rest.first == "#" || rest.first == "/" else { return article }
        var article = article
        article.id = name + rest
        return article
      }
    }
  }

  /// Adds records, which bring their ids along.
  public mutating func add(_ records: [Article]) { articles += records }

  /// Sorts the articles by id. One that comes twice is used once; different ones under one id are numbered.
  public mutating func settle() {
    articles.sort(by: precedes)
    var taken = Set(articles.map(\.id))
    var settled: [Article] = []
    var id: String?
    var number = 1
    for article in articles {
      guard article.id == id, let last = settled.last else {
        (id, number) = (article.id, 1)
        settled.append(article)
        continue
      }
      if last.text == article.text {
        problems.append(InputProblem(article.place, .sameContent(as: last.place)))
      } else {
        settled.append(article)
        repeat { number += 1 } while !taken.insert("\(article.id)#\(number)").inserted
        settled[settled.count - 1].id = "\(article.id)#\(number)"
      }
    }
    articles = settled
  }

  private func precedes(_ a: Article, _ b: Article) -> Bool {
    if a.id != b.id { return bytewise(a.id, b.id) }
    if a.text != b.text { return a.text.bytes.lexicographicallyPrecedes(b.text.bytes) }
    return bytewise(a.file ?? "", b.file ?? "")
  }
}

extension Article {
  /// The file, and the record where the file holds several.
  fileprivate var place: String {
    guard let file else { return id }
    return file == id || file.hasSuffix("/" + id) ? file : "\(file): \(id)"
  }
}

private func haveSameBytes(_ a: String, _ b: String, limit: Int) -> Bool {
  do throws(InputProblem) {
    return try fileBytes(a, limit: limit) == fileBytes(b, limit: limit)
  } catch {
    return false
  }
}
