/// Words that several rules look for, in lower case.
enum Vocabulary {
  static let months: [String: Int] = [
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
    "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
    "dec": 12,
  ]

  static let weekdays: Set<String> = [
    "monday", "mon", "tuesday", "tue", "tues", "wednesday", "wed", "thursday", "thu", "thur",
    "thurs", "friday", "fri", "saturday", "sat", "sunday", "sun",
  ]

  /// News agencies and broadcasters as they stand in datelines and credits.
  static let agencies: Set<String> = [
    "aap", "adnkronos", "aa", "afp", "agerpres", "akipress", "anadolu", "anadolu agency", "ani",
    "ansa", "ap", "apa", "associated press", "the associated press", "bbc", "belga", "belta",
    "bernama", "bloomberg", "bns", "cbs news", "cnn", "cp", "the canadian press", "ctk", "dpa",
    "dpa-afx", "efe", "efe-epa", "elta", "epa", "europa press", "fides", "hina", "ians", "interfax",
    "interfax-ukraine", "irna", "isna", "itar-tass", "jiji", "jiji press", "kcna", "kyodo",
    "kyodo news", "kuna", "lana", "leta", "lusa", "mehr", "mti", "nbc news", "ntb", "nz herald",
    "pa", "pa media", "pap", "petra", "press association", "pti", "reuters", "ria", "ria novosti",
    "ritzau", "rns", "rt", "sana", "sapa", "sda", "sputnik", "spa", "stt", "stt-lehtikuva",
    "tanjug", "tass", "tt", "ukrinform", "unian", "upi", "uni", "voa", "wafa", "wam", "xinhua",
    "yonhap", "keystone-sda", "app", "ips", "zenit", "ztn", "agence france-presse",
    "press trust of india",
    "united news of india", "news agency of nigeria", "globe newswire", "business wire",
    "prnewswire", "pr newswire", "accesswire", "newswire", "nan", "gna", "antara", "vna",
    "azertac", "kazinform", "armenpress", "montsame", "telam", "prensa latina", "bss", "qna",
    "bna", "cna", "ria news", "rfe/rl", "aap newswire",
  ]

  /// Picture agencies and archives.
  static let pictureAgencies: Set<String> = [
    "getty", "getty images", "afp/getty images", "shutterstock", "alamy", "istock", "unsplash",
    "pixabay", "epa-efe", "zuma press", "sipa", "polaris", "globallookpress", "wikimedia commons",
    "flickr", "handout", "file photo", "file", "pool", "pool photo", "lehtikuva", "abaca", "imago",
    "action images", "global look press", "sipa usa", "rex", "nurphoto", "zuma", "keystone",
    "scanpix",
  ]

  /// Words that make a capitalised phrase the name of a house, not of a person.
  static let houseWords: Set<String> = [
    "agency", "associated", "broadcasting", "bulletin", "bureau", "chronicle", "correspondent",
    "correspondents", "courier", "daily", "desk", "dispatch", "editor", "editors", "examiner",
    "express", "gazette", "globe", "guardian", "herald", "independent", "inquirer", "journal",
    "ledger", "magazine", "mail", "media", "mirror", "monitor", "network", "networks", "news",
    "newspaper", "newspapers", "newsroom", "observer", "online", "photo", "post", "press",
    "producer", "radio", "record", "register", "reporter", "reporters", "review", "sentinel",
    "service", "services", "staff", "standard", "star", "sun", "team", "telegraph", "television",
    "times", "today", "tribune", "tv", "voice", "weekly", "wire", "wires", "world", "writer",
    "writers", "columnist", "contributor", "analyst", "photographer",
  ]

  /// What people who write are called.
  static let roleWords: Set<String> = [
    "analyst", "columnist", "contributor", "correspondent", "correspondents", "desk", "editor",
    "editors", "photographer", "producer", "reporter", "reporters", "service", "staff", "team",
    "writer", "writers",
  ]

  /// Agencies whose copy other outlets carry: their name in a by-line is not the outlet's.
  static let wires: Set<String> = [
    "aap", "afp", "agence france-presse", "ap", "associated press", "the associated press",
    "canadian press", "the canadian press", "dpa", "efe", "interfax", "kyodo news",
    "press association", "pa media", "reuters", "tass", "upi", "united press international",
    "xinhua", "wires", "wire", "news wires",
  ]

  /// Small words inside the names of people and places.
  static let nameParticles: Set<String> = [
    "de", "da", "do", "dos", "del", "della", "der", "den", "di", "du", "la", "le", "el", "al",
    "bin", "ibn", "van", "von", "ter", "ten", "af", "av", "zu", "y", "e",
  ]

  /// Whole words of a date or a time that are neither numbers, months nor weekdays.
  static let dateWords: Set<String> = [
    "a.m", "p.m", "am", "pm", "at", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt",
    "pt", "pst", "pdt", "gmt", "utc", "bst", "cet", "cest", "eet", "eest", "ist", "msk", "hrs", "h",
    "noon", "midnight", "the", "of", "on", "in", "local", "time", "",
  ]
}
