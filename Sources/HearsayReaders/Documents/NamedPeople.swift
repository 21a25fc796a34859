/// The people among the authors that a feed, a mail or a document names.
///
///     "By Ada Brook and Jon Vale", "Harbour News staff"
enum NamedPeople {
  static func people(_ names: [String], outlet: String? = nil) -> [String] {
    PageByline.cleaned(names, outlet)
  }
}
