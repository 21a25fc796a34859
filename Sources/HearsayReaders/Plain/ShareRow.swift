import HearsayModel

/// A row of buttons for sharing, often run together.
///
///     FacebookTweet Email 12 COMMENTSMORE
enum ShareRow {
  static func kind(of line: Line) -> Block.Kind? {
    guard line.lower.count <= 120, !line.endsSentence else { return nil }
    var names = 0
    for word in line.lower.split(whereSeparator: { !$0.isASCIILetter && $0 != 0x2B }) {
      var rest = word
      while !rest.isEmpty {
        guard let button = buttons.first(where: { rest.starts(with: $0.utf8) }) else { return nil }
        if !fillers.contains(button) { names += 1 }
        rest = rest.dropFirst(button.utf8.count)
      }
    }
    return names > 0 ? .boilerplate : nil
  }

  /// Longer before shorter where one begins another.
  private static let buttons = [
    "comments", "comment", "connect", "copy", "email", "e-mail", "facebook", "fb", "flipboard",
    "gshare", "google+", "google", "g+", "instagram", "linkedin", "link", "mailto", "messenger",
    "more",
    "pinterest", "pin", "print", "reddit", "retweets", "retweet", "save", "send", "shares", "share",
    "sms", "snapchat", "telegram", "threads", "bluesky", "tumblr", "tweets", "tweet", "twitter",
    "viber", "vk", "whatsapp", "xing", "youtube", "icon", "on", "via", "to", "this", "story",
    "article", "by", "+", "with", "likes", "like",
  ]

  private static let fillers: Set<String> = [
    "more", "on", "via", "to", "this", "story", "article", "by", "+", "with", "link", "connect",
    "save", "copy", "send", "comments", "comment", "icon", "like", "likes", "google", "pin",
    "threads",
  ]
}
