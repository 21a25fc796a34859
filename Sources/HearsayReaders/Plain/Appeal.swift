import HearsayModel

/// Sentences that ask the reader to subscribe, follow, share, allow or click.
///
///     Sign up for the Harbour Letter and get the day in your inbox.
enum Appeal {
  static func kind(of line: Line) -> Block.Kind? {
    guard line.wordCount <= 45, !line.startsWithQuote, let first = line.words.first?.key else {
      return nil
    }
    if isCopyright(line) || isInboxOffer(line) { return .boilerplate }
    if isFollow(line) || isQuota(line) { return .boilerplate }
    if let phrases = openings[first], phrases.contains(where: line.starts) { return .boilerplate }
    guard line.wordCount <= 30 else { return nil }
    return legal.contains(where: line.holds) ? .boilerplate : nil
  }

  /// "Follow Harbour East on Facebook, X and Instagram."
  private static func isFollow(_ line: Line) -> Bool {
    let networks = [" facebook", " instagram", " twitter", " whatsapp", " telegram", " youtube"]
    return line.starts("follow ") && line.wordCount <= 24
      && networks.contains { line.holds(" on" + $0) || line.holds("," + $0) }
  }

  /// "You have two free articles left this month."
  private static func isQuota(_ line: Line) -> Bool {
    (line.starts("you have ") || line.starts("you've ")) && line.wordCount <= 14
      && ["free article", "articles left", "articles remaining", "free stories", "stories left"]
        .contains(where: line.holds)
  }

  /// "© Harbour News copyright".
  static func isCopyright(_ line: Line) -> Bool {
    guard line.wordCount <= 12, line.lower.starts(with: "©".utf8) else { return false }
    let companies: Set = [
      "ltd", "limited", "inc", "llc", "gmbh", "corp", "corporation", "plc", "group",
    ]
    return line.holds("copyright") || line.words.contains { companies.contains($0.key) }
  }

  /// "The week's bridges in your inbox on Friday".
  private static func isInboxOffer(_ line: Line) -> Bool {
    line.wordCount <= 30 && !line.plain.contains(0x22)
      && (line.holds("in your inbox") || line.holds("to your inbox"))
  }

  /// How such lines begin, by their first word.
  private static let openings: [String: [String]] = Dictionary(
    grouping: [
      "(c)", "for the latest news", "for the latest updates", "copyright ©", "copyright (c)",
      "copyright 1", "copyright 2", "copyright by", "unlock ", "let us know what you think",
      "let us know in the comments",
      "a link has been posted", "a link has been sent", "a version of this article appeared",
      "advertisement -", "all rights reserved", "allow notifications", "already a member?",
      "already a subscriber?", "already registered", "also read", "also see", "be the first to",
      "become a member", "by clicking", "by continuing", "by entering your email", "by registering",
      "by signing up", "by subscribing", "chat with us", "check your inbox", "choose the plan",
      "click for more", "click here", "click on the link", "click the link", "click to",
      "comments are moderated", "comments on this", "continue reading", "create a free account",
      "create an account", "digital access or", "discover more from", "do you have a story",
      "do you have a tip", "don't have an account", "don't miss a story", "don't miss our",
      "download our", "download the", "enable notifications", "enjoy unlimited",
      "enter city and state", "enter your email", "facebook comments", "follow our", "follow us",
      "for more news", "for more stories", "get all the latest", "get breaking news", "get daily",
      "get more from", "get more stories", "get our", "get the app", "get the best of",
      "get the latest", "get the news", "get this delivered", "get today's",
      "get today's headlines", "get unlimited", "got a news tip", "got a tip", "have a news tip",
      "have a tip", "[copyright", "(copyright", "we need your consent", "what do you think?",
      "kindly share",
      "in compliance with", "commenting on this", "commenting for this", "commenting is",
      "comments for this",
      "disclaimer &", "read the original", "dear reader", "getting your", "to view this",
      "was this email",
      "you received this", "you are receiving", "you're receiving", "is this page", "was this page",
      "was this article", "was this helpful",
      "did you find this", "save stories", "save articles", "save this", "report a problem",
      "report this", "already have an account", "this page wants",
      "have you got a story", "have your say", "help us improve", "if you have a tip",
      "if you like this", "if you value", "image source", "in case you missed it", "in your inbox",
      "join our", "join the conversation", "join the discussion", "keep up to date", "keep up with",
      "learn more about", "leave us a comment", "like us on", "like what you", "limited time offer",
      "listen to the podcast", "listen to this article", "log in to", "make a donation",
      "manage your", "must read:", "never miss a", "not a subscriber", "our journalism",
      "our newsletter", "please consider", "please enable", "please enter", "please log in",
      "please note: comments", "please read our", "please sign", "please subscribe",
      "please support", "please try again", "please visit our", "please whitelist",
      "post to facebook", "purchase: order", "read also", "read more", "read next",
      "read or share this", "read our", "read the full", "read the latest", "read this article",
      "read this next", "recommended for you", "recommended video", "register for", "register now",
      "related content:", "related stories", "related:", "republish our", "save my name",
      "scroll down", "scroll to", "see also", "see more", "see photos", "see the full", "send us",
      "share on", "share this", "share via", "share your", "shop our", "sign in to", "sign up",
      "sign-up for", "start your", "stay connected", "stay informed", "stay up to date",
      "stay up-to-date", "stay updated", "story continues", "submit a", "subscribe and",
      "subscribe for", "subscribe now", "subscribe to", "subscribe today", "subscribe via",
      "subscribe:", "subscriber only", "subscribers only", "support independent", "support our",
      "support quality journalism", "support us", "tap here", "tap to",
      "thank you for reading", "thank you for signing", "thank you for subscribing",
      "thank you for your interest in", "thank you for your subscription", "thanks for reading",
      "thanks for signing", "the app for", "the day's top stories", "the stories that matter",
      "this advertisement", "this article contains affiliate", "this article was originally",
      "this content is", "this item has been corrected", "this material may not", "this page uses",
      "this post was originally", "this site uses", "this story was originally", "this video file",
      "this website uses", "to contact the", "to continue reading", "to find out more about",
      "to get the latest", "to keep reading", "to leave a comment", "to read more",
      "to read the full", "to report a", "to subscribe", "trending in", "trending on",
      "turn on desktop", "turn on notifications", "unlimited digital access", "view comments",
      "view more", "want more", "want the latest", "want to read more", "watch below",
      "watch live:", "watch more", "we and our partners", "we have sent", "we use cookies",
      "we value your privacy", "we want to hear", "we'd love to hear", "we're sorry",
      "written by our", "you are signed in", "you can change the location", "you can unsubscribe",
      "you have been successfully", "you have reached", "you have successfully",
      "you may also like", "you may opt out", "you may unsubscribe", "you might also like",
      "you must be logged", "you've reached", "you've successfully", "your email address will",
      "your subscription", "your weather is",
    ],
    by: { phrase in Word(Array(phrase.utf8).prefix { $0 != 0x20 }).key })

  private static let legal = [
    "all rights reserved", "privacy policy", "terms of service", "terms of use",
    "terms and conditions", "may not be published, broadcast, rewritten", "may not be reproduced",
    "may not be republished", "may not be rewritten",
    "may not be broadcast", "may not be redistributed", "must not be reproduced",
    "is not responsible for the content", "are not responsible for the content",
    "sets cookies", "set cookies", "setting cookies",
    "written consent of", "without written consent",
    "uses cookies", "use of cookies", "conversation guidelines", "community guidelines",
  ]
}
