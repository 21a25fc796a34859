/// Reads tokens that begin with a digit: `17`, `2nd`, `1990s`, `10:30`, `8pm`, `35-minute`.
enum NumberReader {
  static func word(_ form: String) -> TimeWord {
    let bytes = form.utf8
    var value = 0
    var digits = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { break }
      guard digits < 6 else { return .none }
      value = value * 10 + Int(byte - 0x30)
      digits += 1
    }
    if digits == bytes.count { return TimeWord(.digits, value) }
    let rest = form.dropFirst(digits)
    switch rest {
    case "st", "nd", "rd", "th": return TimeWord(.ordinal, value)
    case "s": return decade(value, digits)
    case "am", "pm": return clock(value, 0, meridiem: rest == "pm" ? 720 : 0)
    case "q": return (1...4).contains(value) ? TimeWord(.quarter, value) : .none
    default: return mixed(form, rest, hour: value)
    }
  }

  /// `1990s` and the `90s` of `'90s`.
  private static func decade(_ value: Int, _ digits: Int) -> TimeWord {
    guard value % 10 == 0 else { return .none }
    if digits == 4, (1100...2090).contains(value) { return TimeWord(.decade, value / 10) }
    return digits == 2 && value >= 20 ? TimeWord([.decade, .ambiguous], 190 + value / 10) : .none
  }

  private static func clock(_ hour: Int, _ minute: Int, meridiem: Int) -> TimeWord {
    guard (1...12).contains(hour), (0...59).contains(minute) else { return .none }
    return TimeWord([.clock, .meridiem], hour % 12 * 60 + minute + meridiem)
  }

  /// `10:30`, `8:30pm`, `35-minute`.
  private static func mixed(_ form: String, _ rest: Substring, hour: Int) -> TimeWord {
    if rest.first == ":" {
      let tail = rest.dropFirst()
      let minutes = tail.prefix(2)
      guard minutes.count == 2, let minute = Int(minutes), minute < 60, hour < 25 else {
        return .none
      }
      switch tail.dropFirst(2) {
      case "": return TimeWord(.clock, hour * 60 + minute)
      case "am", "a.m.": return clock(hour, minute, meridiem: 0)
      case "pm", "p.m.": return clock(hour, minute, meridiem: 720)
      default: return seconds(tail.dropFirst(2)) ? TimeWord(.clock, hour * 60 + minute) : .none
      }
    }
    if rest.utf8.allSatisfy({ $0 == 0x2C || $0 == 0x2E || ($0 >= 0x30 && $0 <= 0x39) }) {
      return TimeWord(.decimal, hour)
    }
    return form.utf8.contains(0x2D) ? CompoundReader.word(form) : .none
  }

  private static func seconds(_ text: Substring) -> Bool {
    guard text.first == ":", text.count == 3, let value = Int(text.dropFirst()) else {
      return false
    }
    return value < 60
  }
}
