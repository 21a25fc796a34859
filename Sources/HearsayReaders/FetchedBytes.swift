import HearsayModel

extension Readers {
  /// Reads what was fetched from an address: a page in the encoding that the server names, else any format that is read from files.
  ///
  /// - Parameters:
  ///   - address: where it was found; it names the article.
  ///   - contentType: the server's `Content-Type`.
  public static func read(
    _ bytes: [UInt8], address: String, contentType: String?
  ) throws(ReadError) -> Reading {
    let path = String(address.prefix { $0 != "?" && $0 != "#" })
    let type = contentType?.lowercased() ?? ""
    guard
      type.hasPrefix("text/html") || type.hasPrefix("application/xhtml")
        || FileFormat.of(bytes, name: path) == .page
    else {
      var reading = try read(bytes, name: path)
      for index in reading.articles.indices where reading.articles[index].url == nil {
        reading.articles[index].url = address
      }
      return reading
    }
    guard let article = webPage(bytes, id: address, url: address, contentType: contentType) else {
      throw .noArticle(.pageWithoutText)
    }
    return Reading([article])
  }
}
