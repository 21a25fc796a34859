/// Pages of our own, as different makers of pages build them, from which mutants are made.
enum PageCorpus {
  private static let story = """
    <p>The council of Vinterby has voted to close the old bridge for a year, the mayor said on Monday.</p>
    <p>&ldquo;It is not safe for lorries,&rdquo; Ada Brook told the council after a short <a href="/debate">debate</a>.</p>
    <p>Repairs are to start in April and will cost the town two million, according to a report.</p>
    """

  static let pages: [String] = [
    "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Bridge to close | Harbour News</title>"
      + "<meta property=\"og:title\" content=\"Bridge to close\"><meta name=\"author\" content=\"Ada Brook\">"
      + "<link rel=\"canonical\" href=\"https://harbour.example/bridge\"></head><body><nav><ul><li><a href=\"/\">Home</a></ul></nav>"
      + "<article><h1>Bridge to close</h1><p class=\"byline\">By Ada Brook</p><time datetime=\"2032-03-04T08:15:00+01:00\">4 March</time>"
      + story
      + "<aside>Read more about ferries.</aside></article><footer><p>Copyright Harbour News</p></footer></body></html>",
    "<html><head><script type=\"application/ld+json\"><![CDATA[{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\","
      + "\"headline\":\"Bridge to close\",\"datePublished\":\"2032-03-04\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Brook\"}]}]}]]></script></head>"
      + "<body><div itemprop=\"articleBody\">" + story
      + "</div><div class=\"related\"><h3><a href=x>Ferry</a></h3></div></body></html>",
    "<table><tr><td width=100>Menu<td><font size=2><b>Bridge to close</b><br><br>The council of Vinterby has voted to close the old bridge.<br><br>"
      + "It is not safe for lorries, Ada Brook told the council after a short debate in the town hall.</font></table>",
    "<body><div class=\"media-box\"><img src=\"data:image/gif;base64,R0lGOD\"><p>Lorries on the quay</p></div>"
      + story
      + "<table><tr><th>Place<th>Votes<tr><td>Vinterby<td>1,204<tr><td>Port Sol<td>377</table><h2>What comes next</h2><ul><li>The ferry runs<li>The quay is closed</ul>"
      + "<blockquote>We will not wait, she said.</blockquote>",
    "<?xml version=\"1.0\" encoding=\"utf-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><section><h2>Brücke gesperrt</h2>"
      + "<p>Der Rat von Vinterby hat beschlossen, die alte Brücke für ein Jahr zu sperren, sagte die Bürgermeisterin am Montag.</p>"
      + "<p>Von Ada Brook</p><script>if (a < b) { document.write('<p>x</p>') }</script><!-- <p>weg</p> --></section></body></html>",
    "<div><p>大桥将关闭一年，市长周一表示。卡车必须改走渡轮，维修将于四月开始，费用为两百万。</p><p>Мэр сказала, что старый мост закроют на год.</p></div>",
  ]
}
