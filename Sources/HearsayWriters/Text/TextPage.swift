/// A run of words in one ink.
struct Inked {
  enum Ink {
    case plain, heading, faint, inserted, deleted, alarm

    /// Select Graphic Rendition (ECMA-48).
    fileprivate var code: String? {
      switch self {
      case .plain: nil
      case .heading: "1"
      case .faint: "2"
      case .inserted: "32"
      case .deleted: "31"
      case .alarm: "33"
      }
    }
  }

  var text: String
  var ink: Ink

  init(_ text: String, _ ink: Ink = .plain) {
    self.text = text
    self.ink = ink
  }
}

/// Plain text that is wrapped at a width. Whatever is written on it can neither break a line nor move a cursor.
struct TextPage {
  private(set) var string = ""
  private let style: TextStyle

  init(_ style: TextStyle) { self.style = style }

  /// One empty line, unless the page starts here.
  mutating func gap() {
    if !string.isEmpty { string += "\n" }
  }

  mutating func heading(_ text: String, indent: Int = 0) {
    write([Inked(text, .heading)], indent: indent)
  }

  /// A paragraph. Runs join one another: a blank between them stands in one of them.
  ///
  /// - Parameters:
  ///   - indent: Blanks before its first line.
  ///   - hanging: Further blanks before the others.
  mutating func write(_ runs: [Inked], indent: Int = 0, hanging: Int = 0) {
    let room = max(8, style.width - indent - hanging)
    let edge = max(style.width, indent + hanging + room)
    var columns = indent
    var ink = Inked.Ink.plain
    var isFirst = true
    for word in WrappedWords(runs, width: room).words {
      let blank = word.followsBlank && !isFirst ? 1 : 0
      if isFirst {
        string += String(repeating: " ", count: indent)
      } else if columns + blank + word.columns > edge {
        change(&ink, to: .plain)
        columns = indent + hanging
        string += "\n" + String(repeating: " ", count: columns)
      } else {
        if word.runs.first?.ink != ink { change(&ink, to: .plain) }
        columns += blank
        string += blank == 1 ? " " : ""
      }
      for run in word.runs {
        change(&ink, to: run.ink)
        string += run.text
      }
      columns += word.columns
      isFirst = false
    }
    change(&ink, to: .plain)
    if !isFirst { string += "\n" }
  }

  /// One line that is neither wrapped nor indented. Its runs must be harmless.
  mutating func line(_ runs: [Inked]) {
    var ink = Inked.Ink.plain
    for run in runs {
      change(&ink, to: run.ink)
      string += run.text
    }
    change(&ink, to: .plain)
    string += "\n"
  }

  private mutating func change(_ ink: inout Inked.Ink, to next: Inked.Ink) {
    guard style.colour, next != ink else { return }
    if ink != .plain { string += "\u{1B}[0m" }
    if let code = next.code { string += "\u{1B}[\(code)m" }
    ink = next
  }
}

/// What no line may break, made of harmless text.
private struct WrappedWords {
  struct Word {
    var runs: [Inked]
    var columns: Int
    var followsBlank: Bool
  }

  private(set) var words: [Word] = []

  /// A word wider than a line is cut.
  init(_ runs: [Inked], width: Int) {
    var followsBlank = true
    for run in runs {
      if run.text.first?.isWhitespace == true { followsBlank = true }
      for word in PlainWords.oneLine(run.text).split(separator: " ") {
        add(word, run.ink, followsBlank: followsBlank, width: width)
        followsBlank = true
      }
      if let last = run.text.last { followsBlank = last.isWhitespace }
    }
  }

  private mutating func add(_ text: Substring, _ ink: Inked.Ink, followsBlank: Bool, width: Int) {
    let columns = Columns.of(text)
    if !followsBlank, let last = words.last, last.columns + columns <= width {
      words[words.count - 1].runs.append(Inked(String(text), ink))
      words[words.count - 1].columns += columns
      return
    }
    var part = Word(runs: [], columns: 0, followsBlank: followsBlank)
    var start = text.startIndex
    for index in text.indices {
      let columns = Columns.of(text[index])
      if part.columns + columns > width, start < index {
        part.runs = [Inked(String(text[start..<index]), ink)]
        words.append(part)
        part = Word(runs: [], columns: 0, followsBlank: false)
        start = index
      }
      part.columns += columns
    }
    part.runs = [Inked(String(text[start...]), ink)]
    words.append(part)
  }
}
