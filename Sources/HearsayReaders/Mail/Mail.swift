import HearsayModel

/// A mail as programs save it: a newsletter, a press release, an article that was sent on.
///
///     From: Ada Brook <ada@harbour.example>
///     Subject: Bridge to close
///     MIME-Version: 1.0
struct Mail {
  private let mail: [UInt8]
  private var plain: [String] = []
  private var pages: [String] = []
  private var notices: [Notice] = []
  private var attachments = 0
  /// Bytes of text so far.
  private var size = 0
  private var partCount = 0

  private static let depthLimit = 8
  private static let partLimit = 500

  static func read(_ bytes: [UInt8], _ name: String) throws(ReadError) -> Readers.Reading {
    var mail = Mail(mail: bytes)
    let whole = MailPart(bytes, 0..<bytes.count)
    mail.take(whole, depth: 0)
    let title = whole["subject"].flatMap { $0.isEmpty ? nil : $0 }
    guard var article = mail.article(name, title: title) else {
      throw .noArticle(.mailWithoutText)
    }
    article.isVerbatim = false
    article.title = title
    article.published = FeedDate.iso(whole["date"])
    let sender = whole["from"].map { NamedPeople.people([senderName($0)]) } ?? []
    if article.byline.isEmpty { article.byline = sender }
    article.notices += mail.allNotices
    return Readers.Reading([article])
  }

  private init(mail: [UInt8]) { self.mail = mail }

  /// "Ada Brook" of `"Ada Brook" <ada@harbour.example>`; nothing of an address alone.
  private static func senderName(_ from: String) -> String {
    let name = from.prefix { $0 != "<" }.filter { $0 != "\"" }
    return name.contains("@") ? "" : OneLine.of(Array(name.utf8))
  }

  // MARK: Parts

  private mutating func take(_ part: MailPart, depth: Int) {
    partCount += 1
    guard depth <= Self.depthLimit, partCount <= Self.partLimit else {
      let notice = Notice(
        "mail-clipped", "the mail holds more parts, or deeper ones, than are read; check its text")
      if !notices.contains(notice) { notices.append(notice) }
      return
    }
    let type = part.type
    if type.name.hasPrefix("multipart/") {
      takeParts(part, type, depth)
    } else if type.name == "message/rfc822" {
      take(MailPart(mail, part.body), depth: depth + 1)
    } else if part.isAttachment || !type.name.hasPrefix("text/") || type.name == "text/calendar" {
      attachments += 1
    } else {
      takeText(part, type)
    }
  }

  private mutating func takeParts(_ part: MailPart, _ type: MediaType, _ depth: Int) {
    let parts = part.parts(mail, limit: Self.partLimit)
    if type.name == "multipart/alternative" {
      let best =
        parts.first { $0.type.name == "text/plain" && hasWords($0) }
        ?? parts.last { $0.type.name == "text/html" || $0.type.name.hasPrefix("multipart/") }
        ?? parts.first
      if let best { take(best, depth: depth + 1) }
    } else {
      for inner in parts { take(inner, depth: depth + 1) }
    }
  }

  private func hasWords(_ part: MailPart) -> Bool {
    part.content(mail).count { $0 > 0x20 } > 20
  }

  private mutating func takeText(_ part: MailPart, _ type: MediaType) {
    let content = part.content(mail)
    let room = max(0, Readers.limits.item - size)
    if content.count > room { cut() }
    size += min(content.count, room)
    let decoded = CharacterSet.decode(Array(content.prefix(room)), label: type["charset"])
    notices += decoded.notices
    if type.name == "text/html" {
      pages.append(decoded.text)
    } else {
      plain.append(Self.withoutSignature(decoded.text, isFlowed: type["format"] == "flowed"))
    }
  }

  private mutating func cut() {
    if !notices.contains(.cut) { notices.append(.cut) }
  }

  /// Without what stands below the line "-- "; lines that flow on (RFC 3676) are joined.
  private static func withoutSignature(_ text: String, isFlowed: Bool) -> String {
    var lines: [String] = []
    var flows = false
    for line in TextLines.lines(of: text) {
      if line == "-- " { break }
      if flows, let last = lines.last, !line.isEmpty {
        lines[lines.count - 1] = last + line
      } else {
        lines.append(line)
      }
      flows = isFlowed && line.hasSuffix(" ")
    }
    return lines.joined(separator: "\n")
  }

  // MARK: The article

  private func article(_ name: String, title: String?) -> Article? {
    if plain.contains(where: { $0.utf8.contains { $0 > 0x20 } }) {
      let others = pages.map { page in
        Fragment.paragraphs(Array(page.utf8)).map(\.text).joined(separator: "\n\n")
      }
      let text = (plain + others).joined(separator: "\n\n")
      let article = PlainText.read(text, id: name, title: title)
      return article.blocks.isEmpty ? nil : article
    }
    let html = pages.flatMap { Array($0.utf8) }
    if let article = Page.read(html, id: name, url: nil) { return article }
    let paragraphs = Fragment.paragraphs(html)
    return paragraphs.isEmpty ? nil : PageArticle.article(paragraphs, id: name)
  }

  private var allNotices: [Notice] {
    guard attachments > 0 else { return notices }
    let what = attachments == 1 ? "an attachment" : "\(attachments) attachments"
    return notices + [
      Notice("attachment-ignored", "\(what) of the mail left out; give them as files")
    ]
  }
}

extension Mail {
  /// Header fields up to an empty line, with one that only mail has and one of every mail; with the name of a mail,
  /// one field will do.
  static func isStart(_ head: FileHead) -> Bool {
    guard head.first == 0, head.lower[0].isASCIILetter else { return false }
    var names: Set<String> = []
    for line in head.lower.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.isEmpty || line.elementsEqual([0x0D]) { break }
      if line.first == 0x20 || line.first == 0x09 { continue }
      guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex,
        line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
      else {
        if names.isEmpty { return false }
        return line.endIndex == head.lower.endIndex && isMail(names)
      }
      names.insert(String(decoding: line[..<colon], as: UTF8.self))
    }
    return isMail(names) || head.ending == "eml" && names.contains("from")
  }

  private static func isMail(_ names: Set<String>) -> Bool {
    !names.isDisjoint(with: ["from", "subject", "date"])
      && !names.isDisjoint(with: [
        "message-id", "mime-version", "received", "return-path", "delivered-to",
        "content-transfer-encoding", "dkim-signature", "x-mailer", "list-id",
      ])
  }
}
