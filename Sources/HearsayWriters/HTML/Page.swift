/// The frame of every page: what browsers need before and after the sections.
enum Page {
  /// - Parameters:
  ///   - style: Rules beside those of every page.
  ///   - skip: The link before everything else.
  ///   - sections: HTML, made by templates.
  static func render(
    title: String, style: String,
    skip: (href: String, words: String) = ("#main", "Skip to the findings"), sections: [String]
  ) -> String {
    head.render(["title": title, "hash": scriptHash]) + "<style>\n" + Style.css + style
      + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"\(skip.href)\">\(skip.words)</a>\n"
      + sections.joined() + "<script>" + Script.source + "</script>\n</body>\n</html>\n"
  }

  /// "sha256-…" of the script, so that a browser runs no other.
  static let scriptHash = "sha256-" + base64(SHA256.digest(Array(Script.source.utf8)))

  private static let head = Template(
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '{{hash}}'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <meta name="generator" content="Hearsay">
    <title>{{title}}</title>

    """)
}
