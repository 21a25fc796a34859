/// A run that asks the reader to subscribe, follow or share.
///
///     Abonnieren Sie unseren Rundbrief aus dem Hafen: jeden Freitag in Ihrem Postfach.
enum AppealLine {
  static func isAppeal(_ block: PageBlock) -> Bool {
    guard block.wordCount <= 60, (8..<600).contains(block.bytes.count) else { return false }
    let lower = Folding.lower(block.bytes)
    if starts.contains(where: { lower.first == $0.first && lower.starts(with: $0) }) { return true }
    return inside.contains { lower.range(of: $0) != nil }
  }

  /// In lower case as far as Latin letters go.
  private static let starts = [
    "subscribe to ", "sign up for ", "sign up to ", "follow us on ", "follow us ",
    "download our app",
    "download the app", "like this story?", "like us on ", "join our ", "abonniere ",
    "abonnieren sie ",
    "melden sie sich ", "melde dich ", "jetzt abonnieren", "folgen sie uns", "folge uns",
    "folgst du ",
    "abonnez-vous", "inscrivez-vous", "suivez-nous", "suscríbete", "suscríbase", "síguenos",
    "síganos",
    "iscriviti ", "seguici ", "assine ", "siga-nos", "inscreva-se", "abonneer ", "schrijf je in",
    "prenumerera ", "Подписывайтесь", "Підписуйтесь", "zapisz się",
  ].map { Array($0.utf8) }

  private static let inside = [
    "kostenlos testen", "all rights reserved", "subject to copyright", "alle rechte vorbehalten",
    "tous droits réservés", "todos los derechos reservados", "todos os direitos reservados",
    "tutti i diritti riservati", "externen inhalt von", "inhalte von youtube",
    "drittplattformen übermittelt",
    "may not be published, broadcast, rewritten",
  ]
}
