/// Brings the forms of an English word together: "reports", "reported" and "reporting" to one stem.
///
/// Light on purpose: it takes off inflection and a few derivations, so that different words rarely meet.
enum Stem {
  /// - Parameter form: a token's form, lower case with plain apostrophes.
  static func of(_ form: String) -> String {
    if let lemma = Irregular.lemmas[form] { return lemma }
    var bytes = Array(form.utf8)
    guard bytes.count > 3, bytes.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A || $0 == 0x2D }) else {
      return withoutPeriods(form)
    }
    removeInflection(&bytes)
    removeDerivation(&bytes)
    normaliseEnd(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// "U.S." and "US" are one abbreviation.
  private static func withoutPeriods(_ form: String) -> String {
    guard form.contains("."), form.contains(where: \.isLetter) else { return form }
    return form.filter { $0 != "." }
  }

  private static func removeInflection(_ bytes: inout [UInt8]) {
    for ending in inflections where bytes.count >= ending.utf8.count + 3 && bytes.ends(ending) {
      guard isInflection(ending, of: bytes) else { return }
      bytes.removeLast(ending.utf8.count)
      if ending.hasPrefix("i") && ending != "ing" {
        bytes.append(UInt8(ascii: "y"))
      } else if ending != "s" {
        undouble(&bytes)
      }
      return
    }
  }

  /// Not in "crisis", "speed" and "string".
  private static func isInflection(_ ending: String, of bytes: [UInt8]) -> Bool {
    let rest = bytes.dropLast(ending.utf8.count)
    guard rest.contains(where: vowels.contains) else { return false }
    return switch ending {
    case "s": !keepsS.contains(rest.last ?? 0)
    case "ed": rest.last != UInt8(ascii: "e")
    default: true
    }
  }

  /// `planned` → `plan`, but `called` → `call`.
  private static func undouble(_ bytes: inout [UInt8]) {
    guard bytes.count > 3, let last = bytes.last, last == bytes[bytes.count - 2],
      !Array("lszf".utf8).contains(last)
    else { return }
    bytes.removeLast()
  }

  private static func removeDerivation(_ bytes: inout [UInt8]) {
    for (ending, replacement) in derivations
    where bytes.count >= ending.utf8.count + 4 && bytes.ends(ending) {
      bytes.removeLast(ending.utf8.count)
      bytes.append(contentsOf: replacement.utf8)
      return
    }
  }

  private static func normaliseEnd(_ bytes: inout [UInt8]) {
    while bytes.count > 3, bytes.last == UInt8(ascii: "e") { bytes.removeLast() }
    guard let last = bytes.last else { return }
    if last == UInt8(ascii: "y") { bytes[bytes.count - 1] = UInt8(ascii: "i") }
  }

  private static let inflections = ["ings", "iest", "ies", "ied", "ier", "ing", "ed", "es", "s"]
  private static let keepsS = Array("sui".utf8)
  private static let vowels = Array("aeiouy".utf8)
  private static let derivations: [(String, String)] = [
    ("ational", "at"), ("ization", "iz"), ("isation", "iz"), ("fulness", "ful"), ("ousness", "ous"),
    ("iveness", "iv"), ("ation", "at"), ("ition", "it"), ("ously", "ous"), ("fully", "ful"),
    ("ally", "al"), ("ably", "abl"), ("edly", ""), ("ness", ""), ("ly", ""),
    ("yse", "yz"), ("ys", "yz"), ("ise", "iz"), ("is", "iz"), ("our", "or"),
  ]
}

extension [UInt8] {
  fileprivate func ends(_ ending: String) -> Bool {
    suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}

/// Forms that no rule brings to their word.
enum Irregular {
  static let lemmas: [String: String] = {
    var lemmas: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let forms = line.split(separator: " ").map(String.init)
      for form in forms.dropFirst() { lemmas[form] = forms.first }
    }
    return lemmas
  }()

  private static let table = """
    agr agreement agreements agreed agreeing
    analyz analysis analyses
    announc announcement announcements
    ask asks
    attack attackers attacker
    becom became become becomes
    begin began begun begins beginning
    bid bade
    blow blew blown
    break broke broken
    bring brought
    build built
    buy bought
    catch caught
    child children
    choos chose chosen choice choices
    com came come comes
    cost costs
    cut cutting
    deal dealt
    develop development developments
    deploy deployment deployments
    die died dies dying
    draw drew drawn
    driv drove driven
    elect election elections electoral
    fall fell fallen
    extradit extradition
    feel felt
    fight fought
    find found
    flee fled
    fli flew flown flight flights
    forbid forbade forbidden
    forget forgot forgotten
    get got gotten
    giv gave given
    go went gone goes going
    grow grew grown growth
    hear heard
    hid hidden
    hold held
    invad invasion invasions
    implement implementation
    keep kept
    know knew known
    lead led
    leav left
    lend lent
    los lost loss losses
    mak made making maker
    man men
    mean meant
    meet met
    pai paid
    person people persons
    put putting
    read reads
    refus refusal
    respond response responses
    rid rode
    ris rose risen
    run ran running
    say said says
    see saw seen
    sell sold
    send sent
    set setting
    shoot shot
    show shown
    shut shutting
    sit sat sitting
    speak spoke spoken speech speeches
    spend spent
    stand stood
    steal stole stolen
    strik struck stricken
    tak took taken
    teach taught
    tell told
    think thought
    throw threw thrown
    understand understood
    vot vote votes voter voters
    wear wore worn
    west western westerner westerners
    win won winner winners
    woman women
    writ wrote written
    """
}
