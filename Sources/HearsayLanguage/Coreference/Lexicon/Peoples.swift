import HearsayModel

/// Plural names of peoples, faiths and parties: "the Norwegians", "Muslims", "Democrats".
enum Peoples {
  static func kind(of forms: ArraySlice<String>) -> Entity.Kind? {
    guard forms.count == 1, let form = forms.first, form.hasSuffix("s") else { return nil }
    return listed.contains(form)
      || Places.country(form)?.demonyms.dropFirst().contains(form) == true
      ? .group : nil
  }

  private static let listed: Set<String> = Set(
    """
    muslims christians jews hindus buddhists sikhs catholics protestants lutherans baptists mormons shiites sunnis republicans \
    democrats conservatives liberals tories socialists communists nazis fascists europeans africans asians arabs kurds romans \
    westerners latinos hispanics palestinians saudis scots londoners texans californians parisians berliners
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
