import HearsayModel

/// Buttons, labels and menus that a copied page leaves as lines of their own.
///
///     Read More
enum PageFurniture {
  static func kind(of line: Line) -> Block.Kind? {
    if isMenu(line) || isBreadcrumb(line) { return .boilerplate }
    guard line.wordCount <= 7 else { return nil }
    if line.endsWithFullStop {
      let isWaiting = line.ends("...") && wholeLines.contains(label(line))
      return isWaiting || isOrnament(line) ? .boilerplate : nil
    }
    let isFurniture =
      wholeLines.contains(label(line)) || isOrnament(line) || isCounter(line) || isAge(line)
      || isNewsletterName(line) || isListHead(line)
    return isFurniture ? .boilerplate : nil
  }

  /// "News | Weather | Listen again": two bars or bullets between short items.
  private static func isMenu(_ line: Line) -> Bool {
    guard line.wordCount <= 40, !line.endsSentence else { return false }
    let bars = line.words.indices.filter {
      $0 > 0 && ["|", "•", "·"].contains(line.words[$0].text)
    }
    guard bars.count >= 2, let last = bars.last else { return false }
    let starts = [-1] + bars
    let isShort = zip(starts, bars + [line.words.count]).allSatisfy { $1 - $0 <= 4 }
    return isShort && last < line.words.count && !line.plain.contains(0x40)
      && !PhotoCreditLine.isCredit(line.lower)
  }

  /// "Home / News / Norland", "Home > News".
  private static func isBreadcrumb(_ line: Line) -> Bool {
    guard (3...20).contains(line.wordCount), !line.endsSentence,
      ["home ", "news ", "you are here", "front page "].contains(where: line.starts)
    else { return false }
    let bars = line.words.count { ["/", ">", "»", "›", "→", "\""].contains($0.text) }
    return bars > 0 && line.wordCount <= bars * 4 + 4 && line.words[0].endsBare
      && line.words.dropFirst().allSatisfy { !$0.isLower || $0.key == "and" || $0.key == "of" }
  }

  /// "Most Read Harbour & World Stories".
  private static func isListHead(_ line: Line) -> Bool {
    !line.endsSentence
      && ["most read ", "most popular ", "most viewed ", "top stories ", "more from ", "more in "]
        .contains(
          where: line.starts)
  }

  /// The line in lower case without the arrows, crosses and marks around it.
  private static func label(_ line: Line) -> String {
    var core = line.lower[...]
    while let first = core.first, !first.isASCIILetter, !first.isDigit { core.removeFirst() }
    while let last = core.last, !last.isASCIILetter, !last.isDigit { core.removeLast() }
    return String(decoding: core, as: UTF8.self)
  }

  /// "***", "•", "___": marks alone, none of them a bracket or a quotation mark.
  private static func isOrnament(_ line: Line) -> Bool {
    !line.plain.contains { $0.isASCIILetter || $0.isDigit || "\"'()[]?!".utf8.contains($0) }
      && !String(decoding: line.plain, as: UTF8.self).unicodeScalars.contains {
        $0.properties.isAlphabetic
      }
  }

  /// "3 of 12", "Image 3 of 12", "3 / 12", "(482)", "17 comments".
  private static func isCounter(_ line: Line) -> Bool {
    let keys = line.words.map(\.key).filter { !$0.isEmpty }
    guard !keys.isEmpty, !DateWords.isTime(line.words), !DateWords.isDate(line.words) else {
      return false
    }
    let words = keys.filter { !$0.utf8.allSatisfy { $0.isDigit || $0.isMark } }
    return words.count < keys.count && words.count <= 2 && words.allSatisfy(counted.contains)
  }

  /// "4 hours ago", "one day ago", "yesterday".
  private static func isAge(_ line: Line) -> Bool {
    let keys = line.words.map(\.key)
    if keys.count == 1 { return ["today", "yesterday", "tonight"].contains(keys[0]) }
    guard keys.count == 3 || keys.count == 4, keys.last == "ago" else { return false }
    return ages.contains(keys[keys.count - 2])
  }

  /// "Morning Brief Emails", "The Harbour Newsletter".
  private static func isNewsletterName(_ line: Line) -> Bool {
    guard (2...5).contains(line.wordCount), !line.endsSentence, let last = line.words.last else {
      return false
    }
    return ["emails", "newsletter", "newsletters", "alerts"].contains(last.key)
      && line.words.allSatisfy {
        line.starts("free ") || $0.isCapitalised || !$0.isLower || $0.key == "and"
          || $0.key == "the"
      }
  }

  private static let ages: Set<String> = [
    "second", "seconds", "minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day",
    "days", "week", "weeks", "month", "months", "year", "years",
  ]

  private static let counted: Set<String> = [
    "of", "image", "photo", "slide", "page", "comment", "comments", "share", "shares", "view",
    "views", "like", "likes", "retweet", "retweets", "reply", "replies", "photos", "images", "vote",
    "votes", "reads", "min", "read", "minute", "minutes",
  ]

  private static let wholeLines: Set<String> = [
    "top comments", "full article", "sponsor message", "other news", "why you can trust us",
    "comment rules", "disclaimer", "see latest", "in other news", "more sports",
    "around the region", "story highlights", "support us", "donate", "donate now", "give now",
    "listen live", "watch again", "on demand", "podcasts", "obituaries", "classifieds", "puzzles",
    "crossword", "horoscopes", "e-edition", "archives", "letters to the editor",
    "comments and questions", "view original", "original article", "source link",
    "link to original", "related tags", "more headlines", "today's top stories", "most recent",
    "top headlines", "headlines", "in the news", "explainers", "fact check",
    "accept and continue", "published", "format", "source", "primary country", "attachments",
    "news and press release", "press release", "news release", "opens in new window", "x",
    "threads", "bluesky", "unsubscribe", "view in browser", "view online", "related internet links",
    "more from this author", "comments closed", "view this post on instagram", "load comments",
    "see more on this topic", "follow topics", "follow this topic", "following", "news tip",
    "submit a news tip", "submit a tip", "for immediate release", "file photo", "media release",
    "back to news", "all news", "see all topics", "cookies", "our apps", "site map", "sitemap",
    "help", "terms", "privacy", "advertise", "careers", "newsroom", "latest news & updates",
    "related reading", "people also read", "also read", "also watch", "more for you",
    "what others are reading", "stories for you", "continue in app", "open app", "sponsored by",
    "advertorial", "promoted content", "share on whatsapp", "copy url", "email link",
    "text message", "share full article", "add to reading list", "read in another language",
    "photo gallery", "in this article", "in this story", "on this page", "table of contents",
    "jump to", "key developments", "show key events only", "summary of key events",
    "about us", "about the author", "about the authors", "accept", "accept all",
    "accept cookies", "account", "ad choices", "after newsletter promotion", "around the web",
    "author", "contact the author", "continue", "cookie preferences", "correction policy",
    "dismiss", "download pdf", "e-paper", "email a friend", "embed", "end", "ends",
    "for subscribers", "free newsletter", "from our partners", "get in touch", "got it", "i agree",
    "i accept", "in pictures", "is this page useful", "key events", "key points", "key takeaways",
    "keywords", "key words", "latest headlines", "latest updates", "latest video",
    "latest videos", "like loading", "live", "live updates", "load more posts",
    "manage cookies", "manage preferences", "members only", "more news on this topic",
    "more top stories", "most watched", "newer post", "newer posts", "next page", "no thanks",
    "not now", "older post", "older posts", "on air", "paid content", "paid post",
    "partner content", "post a comment", "post comment", "premium", "previous page",
    "print edition", "print page", "print version", "printer friendly", "promoted",
    "promoted stories", "read later", "reject all", "report this ad", "save for later",
    "send to a friend", "short link", "skip past newsletter promotion", "social sharing",
    "sort by", "subscriber only", "subscribers only", "text size", "top picks", "transcript",
    "trending topics", "view transcript", "you may like",
    "ad", "ad feedback", "add a comment", "add comment", "ads by",
    "advertise with us", "advertisement", "advertising", "all comments", "amp",
    "article continues after advertisement", "article continues below", "audio", "back to article",
    "back to gallery", "back to list", "back to top", "be the first to comment",
    "be the first to know", "bookmark", "breaking news", "cancel", "cancelsend", "caption",
    "choose your plan", "click here", "click to expand", "close", "close ad", "collapse", "comment",
    "comments", "comments are closed", "congratulations", "contact us", "continue reading",
    "continue reading below", "cookie policy", "cookie settings", "copied", "copy link",
    "create account", "credit", "don't miss", "download app", "edit", "editor's picks",
    "editors' picks", "email", "email address", "email this article", "end of article", "enlarge",
    "enlarge image", "enlarge this image", "exit mobile version", "expand", "explore more",
    "facebook", "featured", "fill in your details below", "flipboard", "follow", "follow us",
    "forward", "full screen", "gallery", "get the app", "gift article", "gift this article",
    "go to top", "hide", "hide caption", "hide comments", "home", "image", "image caption",
    "instagram", "invalid email", "jump to comments", "just watched", "keep reading", "latest",
    "latest news", "latest stories", "leave a comment", "leave a reply", "like", "like this",
    "link copied", "linkedin", "listen", "listen to article", "listen to this article", "load more",
    "load more comments", "loading", "loading comments", "log in", "log out", "login", "media",
    "menu", "messenger", "mobile version", "more", "more coverage", "more from author", "more news",
    "more on this", "more on this story", "more on this topic", "more stories", "more_vert",
    "most commented", "most popular", "most read", "most shared", "most viewed", "must read",
    "must watch", "newsletter", "newsletter sign-up", "newsletters", "next", "next article",
    "next post", "next story", "next up", "none", "notifications", "now playing", "ok",
    "open in app", "page top", "pause", "paywall", "photo", "photos", "photos of the day", "pin",
    "pin it", "pinterest", "play", "play all", "play video", "play_arrow", "posted", "updated",
    "please wait", "popular", "popular stories", "post to facebook", "prev", "prev next",
    "previous", "previous article", "previous post", "print", "print this article",
    "privacy policy", "purchase: order reprint", "read aloud", "read full article",
    "read full story", "read in app", "read less", "read more", "read next", "read on",
    "read the full story", "recommended", "recommended for you", "recommended reading",
    "recommended stories", "recommended video", "recommended videos", "reddit", "register",
    "related", "related article", "related articles", "related content", "related coverage",
    "related links", "related news", "related posts", "related stories", "related story",
    "related topics", "related video", "related videos", "replay", "reply", "report",
    "report a typo", "report an error", "republish", "republish this article", "return to top",
    "save", "save article", "scroll down", "scroll to continue", "scroll to top",
    "scroll to top of page", "search", "see all", "see also", "see comments", "see more",
    "see photos", "send", "settings", "share", "share article", "share icon", "share on",
    "share story", "share this", "share this article", "share this page", "share this post",
    "share this story", "share this video", "share your thoughts", "show", "show all",
    "show caption", "show comments", "show less", "show more", "sign in", "sign me up", "sign out",
    "sign up", "sign up now", "skip", "skip ad", "skip advertisement", "skip to content",
    "skip to main content", "slideshow", "sponsored", "sponsored content", "start the conversation",
    "stay connected", "story continues below", "story continues below advertisement", "subscribe",
    "subscribe now", "subscribe today", "tags", "tap to unmute", "telegram",
    "thank you for reading", "thanks for reading", "toggle caption", "top", "top coverage",
    "top news", "top of page", "top stories", "topics", "translate", "trending", "trending now",
    "trending stories", "tweet", "twitter", "uh-oh", "unmute", "up next", "video", "video player",
    "video_youtube", "videos", "view all", "view all comments", "view comments", "view gallery",
    "view more", "view photos", "watch", "watch live", "watch more", "watch next", "watch now",
    "watch the video", "watch video", "what to read next", "what's this", "whatsapp",
    "you are signed in as", "you may also like", "you might also like", "your email", "youtube",
  ]
}
