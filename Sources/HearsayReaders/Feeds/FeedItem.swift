/// What a feed says, as it is written, before anything is made of it.
struct FeedDocument {
  var title: String?
  var language: String?
  var items: [FeedItem] = []
  /// Items that were left out, being more than are read.
  var isCut = false
}

/// One item of a feed, as it is written.
struct FeedItem {
  /// Words with their kind.
  struct Body {
    var bytes: [UInt8]
    var isHTML: Bool
  }

  /// Words were left out, being more than are read.
  var isCut = false
  var guid: String?
  var link: String?
  var title: Body?
  var summary: Body?
  var content: Body?
  var published: String?
  var updated: String?
  var authors: [String] = []
  /// The outlet from which a collecting feed took it.
  var source: String?
  var language: String?
}
