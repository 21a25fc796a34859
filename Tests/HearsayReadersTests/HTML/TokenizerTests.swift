import Testing

@Suite("Markup becomes a tree")
struct TokenizerTests {
  @Test(arguments: [
    // Names.
    ("Caf&eacute;", "Café"), ("&Eacute;tape", "Étape"), ("&aring;&auml;&ouml;", "åäö"),
    ("&AMP;&LT;&GT;&QUOT;", "&<>\""), ("&amp;&lt;&gt;&quot;&apos;", "&<>\"'"),
    ("5&nbsp;km", "5\u{A0}km"), ("a&ndash;b&mdash;c", "a–b—c"), ("&lsquo;x&rsquo;", "‘x’"),
    ("&ldquo;x&rdquo;", "“x”"), ("&laquo;x&raquo;", "«x»"), ("&bdquo;x&ldquo;", "„x“"),
    ("&hellip;", "…"), ("&bull;", "•"), ("&middot;", "·"), ("&euro;5", "€5"), ("&pound;5", "£5"),
    ("&yen;5", "¥5"), ("&cent;5", "¢5"), ("&copy;&reg;&trade;", "©®™"), ("&sect;3", "§3"),
    ("&deg;C", "°C"), ("&frac12;", "½"), ("&times;", "×"), ("&divide;", "÷"), ("&plusmn;2", "±2"),
    ("&shy;", "\u{AD}"), ("&zwj;&zwnj;", "\u{200D}\u{200C}"), ("&szlig;", "ß"),
    ("&Oslash;rsta", "Ørsta"), ("&oelig;uvre", "œuvre"), ("&Scaron;", "Š"), ("&zcaron;", "ž"),
    ("&ccaron;", "č"), ("&lstrok;", "ł"), ("&Alpha;&beta;&omega;", "Αβω"), ("&larr;&rarr;", "←→"),
    ("&check;", "✓"), ("&Tab;&NewLine;", "\t\n"), ("&lpar;&rpar;&comma;&period;", "(),."),
    ("&num;1", "#1"), ("&commat;x", "@x"), ("&ensp;&emsp;&thinsp;", "\u{2002}\u{2003}\u{2009}"),
    // Without their semicolon: old names only.
    ("&copy 2032", "© 2032"), ("&eacutet&eacute", "été"), ("&amp&amp", "&&"), ("&nbsp1", "\u{A0}1"),
    ("&hellip x", "&hellip x"), ("&notanything;", "¬anything;"), ("&zotanything;", "&zotanything;"),
    ("&euro 5", "&euro 5"),
    // Numbers.
    ("&#65;&#x42;&#X43;", "ABC"), ("&#233;", "é"), ("&#8217;", "’"), ("&#x1F600;", "😀"),
    ("&#65 b", "A b"), ("&#x41g", "Ag"), ("&#065;", "A"), ("&#0000000065;", "A"),
    ("&#x00000041;", "A"), ("&#0;", "\u{FFFD}"), ("&#x110000;", "\u{FFFD}"),
    ("&#99999999999999999999;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"), ("&#xDFFF;", "\u{FFFD}"),
    ("&#128;", "€"), ("&#145;x&#146;", "‘x’"), ("&#150;", "–"), ("&#x80;", "€"), ("&#10;", "\n"),
    // No references at all.
    ("&", "&"), ("&&", "&&"), ("& ", "& "), ("&;", "&;"), ("&#;", "&#;"), ("&#x;", "&#x;"),
    ("&#xg;", "&#xg;"), ("&#a;", "&#a;"), ("AT&T", "AT&T"), ("R&D;", "R&D;"), ("a & b", "a & b"),
    ("&1;", "&1;"), ("&verylongnamethatisnone;", "&verylongnamethatisnone;"),
    ("&amp;lt;b&amp;gt;", "&lt;b&gt;"), ("&amp;amp;", "&amp;"), ("a\u{0}b", "ab"),
  ])
  func references(source: String, text: String) {
    #expect(drawn(source) == "\"\(text)\"")
  }

  @Test(arguments: [
    ("<a href=\"x\">", "a[href=x]"), ("<a href='x'>", "a[href=x]"), ("<a href=x>", "a[href=x]"),
    ("<a href = \"x\">", "a[href=x]"), ("<a href\n=\n\"x\">", "a[href=x]"),
    ("<a href=>", "a[href]"),
    ("<a href>", "a[href]"), ("<a href=\"\">", "a[href]"), ("<A HREF=\"X\">", "a[href=X]"),
    ("<a href=\"a>b\">", "a[href=a>b]"), ("<a href='a\"b'>", "a[href=a\"b]"),
    ("<a href=\"a'b\">", "a[href=a'b]"), ("<a href=a&amp;b>", "a[href=a&b]"),
    ("<a href=\"?a=1&amp;b=2\">", "a[href=?a=1&b=2]"), ("<a href=/x/y/>", "a[href=/x/y/]"),
    ("<a href=x/>", "a[href=x/]"), ("<a href=x />", "a[href=x]"), ("<a/href=x>", "a[href=x]"),
    ("<a href=x class=y>", "a[href=x class=y]"), ("<a href=\"x\"class=\"y\">", "a[href=x class=y]"),
    ("<a\tclass=y\n\nid=z>", "a[class=y id=z]"), ("<a unknown=1 href=x>", "a[href=x]"),
    ("<a data-href=z href=x>", "a[href=x]"), ("<a =x href=y>", "a[href=y]"),
    ("<a href==x>", "a[href==x]"), ("<a href=\"x\" / class=y>", "a[href=x class=y]"),
    ("<a href=\"x>", "a[href=\"x]"), ("<a href='x>", "a[href='x]"), ("<a href=x", "a[href=x]"),
    ("<a href=", "a[href]"), ("<a hre", "a"), ("<a ", "a"), ("<a", "a"),
    ("<p hidden>", "p[hidden]"),
    ("<p hidden=hidden>", "p[hidden=hidden]"), ("<div class=\" a  b \">", "div[class= a  b ]"),
    ("<time datetime=2032-03-04>", "time[datetime=2032-03-04]"),
    (
      "<meta property=\"og:title\" content=\"A &quot;plan&quot;\">",
      "meta[property=og:title content=A \"plan\"]"
    ),
    ("<meta content='it''s'>", "meta[content=it]"), ("<p style=\"a:b;c:d\">", "p[style=a:b;c:d]"),
    ("<html lang=\"en-GB\">", "html[lang=en-GB]"), ("<a href=\"x\n y\">", "a[href=x\n y]"),
    ("<a title=\"a < b\">", "a[title=a < b]"), ("<a title=a<b>", "a[title=a<b]"),
    ("<p id=\u{E9}>", "p[id=\u{E9}]"), ("<a href=?a=1&copy=2>", "a[href=?a=1&copy=2]"),
    ("<a href=\"&copy\">", "a[href=©]"), ("<a href=\"?a&reg;\">", "a[href=?a®]"),
    ("<a href=?x&lt3>", "a[href=?x&lt3]"),
  ])
  func attributes(source: String, tree: String) {
    #expect(drawn(source) == tree)
  }

  @Test(arguments: [
    ("a<!-- b -->c", "\"a\" \"c\""), ("<!---->a", "\"a\""), ("<!-->a", "\"a\""),
    ("<!--->a", "\"a\""),
    ("<!-- a -- b -->c", "\"c\""), ("<!-- a --!>b", "\"b\""), ("<!-- > -->a", "\"a\""),
    ("<!--<p>-->a", "\"a\""), ("<!-- <!-- a -->b", "\"b\""), ("<!--a--><!--b-->c", "\"c\""),
    ("<!doctype html>a", "\"a\""), ("<!DOCTYPE html PUBLIC \"-//x\" \"y\">a", "\"a\""),
    ("<!x>a", "\"a\""), ("<!>a", "\"a\""), ("<?xml version=\"1.0\"?>a", "\"a\""),
    ("<?a>b", "\"b\""),
    ("<![CDATA[a]]>b", "\"b\""), ("<!-- a", ""), ("a<!--", "\"a\""), ("a<!", "\"a\""),
    ("a<!-", "\"a\""), ("<!doctype", ""), ("a<?", "\"a\""), ("<!-- a > b", "\" b\""),
    ("<p>a<!-- b --> c</p>", "p(\"a\" \" c\")"), ("<!--[if IE]><p>a</p><![endif]-->b", "\"b\""),
    ("<![if !IE]>a<![endif]>", "\"a\""),
  ])
  func commentsAndDeclarations(source: String, tree: String) {
    #expect(drawn(source) == tree)
  }

  @Test(arguments: [
    ("<script>a<b</script>c", "script(\"a<b\") \"c\""), ("<script></script>a", "script \"a\""),
    ("<script>\"</p>\"</script>", "script(\"\"</p>\"\")"),
    ("<SCRIPT>a</Script >b", "script(\"a\") \"b\""),
    ("<script>a</scripts></script>b", "script(\"a</scripts>\") \"b\""),
    ("<script>a</script/>b", "script(\"a\") \"b\""), ("<script>a", "script(\"a\")"),
    ("<script>a</scrip", "script(\"a</scrip\")"), ("<script>a</script", "script(\"a\")"),
    ("<script>a<body>b", "script(\"a\") body(\"b\")"), ("<style>a<h1>b", "style(\"a\") h1(\"b\")"),
    ("<head><script>a</head><p>b", "head(script(\"a\")) p(\"b\")"),
    ("<style>p > a {}</style>b", "style(\"p > a {}\") \"b\""), ("<style>a", "style(\"a\")"),
    ("<title>a <b> c</title>d", "title(\"a <b> c\") \"d\""),
    ("<title>a &amp; b</title>", "title(\"a & b\")"),
    ("<title>a</TITLE>b", "title(\"a\") \"b\""), ("<title>a", "title \"a\""),
    ("<textarea><p>a</textarea>b", "textarea(\"<p>a\") \"b\""), ("<textarea>a", "textarea \"a\""),
    ("<iframe><p>a</iframe>b", "iframe(\"<p>a\") \"b\""),
    ("<xmp><b>a</xmp>b", "xmp(\"<b>a\") \"b\""),
    ("<noframes><p>a</noframes>b", "noframes(\"<p>a\") \"b\""),
    ("<noembed><p>a</noembed>b", "noembed(\"<p>a\") \"b\""),
    ("<noscript><p>a</p></noscript>", "noscript(p(\"a\"))"),
    ("<script/>a</script>b", "script(\"a\") \"b\""), ("<script src=x></script>a", "script \"a\""),
    ("<script><!-- a --></script>b", "script(\"<!-- a -->\") \"b\""),
  ])
  func contentThatIsNoMarkup(source: String, tree: String) {
    #expect(drawn(source) == tree)
  }

  @Test(arguments: [
    ("<p>a</p>", "p(\"a\")"), ("<p>a<p>b", "p(\"a\") p(\"b\")"),
    ("<p>a<div>b</div>c", "p(\"a\") div(\"b\") \"c\""),
    ("<p>a<b>b</b>c</p>", "p(\"a\" b(\"b\") \"c\")"), ("<p><b>a<p>b", "p(b(\"a\")) p(\"b\")"),
    ("<div><p>a</div>b", "div(p(\"a\")) \"b\""), ("<ul><li>a<li>b</ul>", "ul(li(\"a\") li(\"b\"))"),
    ("<ul><li>a<ul><li>b</ul><li>c</ul>", "ul(li(\"a\" ul(li(\"b\"))) li(\"c\"))"),
    ("<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(\"a\") dd(\"b\") dt(\"c\"))"),
    ("<table><tr><td>a<td>b<tr><td>c</table>", "table(tr(td(\"a\") td(\"b\")) tr(td(\"c\")))"),
    (
      "<table><tr><td><table><tr><td>a</table><td>b</table>",
      "table(tr(td(table(tr(td(\"a\")))) td(\"b\")))"
    ),
    ("<select><option>a<option>b</select>c", "select(option(\"a\") option(\"b\")) \"c\""),
    ("a</p>b", "\"a\" \"b\""), ("a</b>c", "\"a\" \"c\""), ("</div></div>a", "\"a\""),
    ("<b>a<i>b</b>c</i>d", "b(\"a\" i(\"b\")) \"c\" \"d\""),
    ("<div><b>a</div>b", "div(b(\"a\")) \"b\""),
    ("<p><b>a</p>b", "p(b(\"a\")) \"b\""), ("<br>a<br/>b</br>", "br \"a\" br \"b\""),
    ("<img src=x>a", "img \"a\""), ("<hr>a", "hr \"a\""), ("<p>a<hr>b", "p(\"a\") hr \"b\""),
    ("<p>a<h2>b</h2>", "p(\"a\") h2(\"b\")"), ("<h2>a</h2>b", "h2(\"a\") \"b\""),
    ("<head><title>a</title><body>b", "head(title(\"a\")) body(\"b\")"),
    ("<head><title>a</title><p>b", "head(title(\"a\")) p(\"b\")"),
    ("<custom-box>a</custom-box>b", "x(\"a\") \"b\""), ("<custom-box/>a", "x \"a\""),
    ("<div/>a</div>b", "div(\"a\") \"b\""), ("<svg/>a", "svg \"a\""),
    ("<a href=x>a<a href=y>b</a>", "a[href=x](\"a\" a[href=y](\"b\"))"),
    ("<P>a</P >b", "p(\"a\") \"b\""), ("<p>a</p x=y>b", "p(\"a\") \"b\""),
    ("<li>a</li>b", "li(\"a\") \"b\""),
    ("<span>a<div>b</div>c</span>", "span(\"a\" div(\"b\") \"c\")"),
    ("<blockquote><p>a<p>b</blockquote>c", "blockquote(p(\"a\") p(\"b\")) \"c\""),
    ("<figure><img><figcaption>a</figure>b", "figure(img figcaption(\"a\")) \"b\""),
  ])
  func endsThatAreLeftOut(source: String, tree: String) {
    #expect(drawn(source) == tree)
  }

  @Test(arguments: [
    ("", ""), ("a", "\"a\""), ("<", "\"<\""), ("a<", "\"a<\""), ("a < b", "\"a < b\""),
    ("<1>", "\"<1>\""),
    ("<>", "\"<>\""), ("< p>", "\"< p>\""), ("</", "\"</\""), ("</>", "\"</>\""),
    ("</ p>a", "\"</ p>a\""),
    ("<p", "p"), ("<p>", "p"), ("a</p", "\"a\""), ("a</", "\"a</\""), ("<<p>a", "\"<\" p(\"a\")"),
    ("a<b", "\"a\" b"), ("a <b c", "\"a \" b"), ("1<2 and 3>2", "\"1<2 and 3>2\""),
    ("<p>a</p", "p(\"a\")"), ("a\r\nb", "\"a\r\nb\""), ("\u{FEFF}a", "\"\u{FEFF}a\""),
    ("]]>", "\"]]>\""),
    ("<p>\u{1F600}</p>", "p(\"\u{1F600}\")"), (">", "\">\""), ("&<p>", "\"&\" p"),
    ("<p/ >a", "p(\"a\")"),
  ])
  func whereMarkupStopsShort(source: String, tree: String) {
    #expect(drawn(source) == tree)
  }
}
