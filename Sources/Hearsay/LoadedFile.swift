import HearsayModel
import HearsayReaders

/// One file, read: its articles, or why there is none.
struct LoadedFile: Sendable {
  var path: String
  var fingerprint: Fingerprint
  var articles: [Article] = []
  var problems: [InputProblem] = []

  init(_ path: String, limit: Int) {
    do throws(InputProblem) {
      self.init(path, try fileBytes(path, limit: limit))
    } catch {
      self.init(path, [])
      problems = [error]
    }
  }

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    fingerprint = Fingerprint(bytes)
    do throws(ReadError) {
      let reading = try Readers.read(bytes, name: path)
      articles = reading.articles
      for index in articles.indices { articles[index].file = path }
      problems = reading.errors.map { InputProblem(path, .noRecord($0)) }
    } catch {
      problems = [InputProblem(path, .notAnArticle(error))]
    }
  }
}

extension Coverage {
  /// Adds what was fetched from an address.
  public mutating func add(_ bytes: [UInt8], from address: String, contentType: String?) {
    do throws(ReadError) {
      let reading = try Readers.read(bytes, address: address, contentType: contentType)
      add(
        reading.articles.map { article in
          var article = article
          article.file = address
          return article
        })
      note(reading.errors.map { InputProblem(address, .noRecord($0)) })
    } catch {
      note([InputProblem(address, .notAnArticle(error))])
    }
  }
}

/// Length and 64-bit FNV-1a (Fowler, Noll, Vo 1991) of a file's bytes: equal for equal files, and so a reason to
/// compare two files byte by byte.
struct Fingerprint: Hashable, Sendable {
  var length: Int
  var sum: UInt64

  init(_ bytes: [UInt8]) {
    length = bytes.count
    sum = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
