import HearsayModel

/// One sentence's telling of a dated happening.
struct TimelineMention {
  var article: Int
  var sentence: TextSpan
  var date: TimelineDate
  /// The dated clause.
  var text: String
  /// Numbers of the clause's content words.
  var terms: Set<Int>
  /// Who speaks, where the date is that of words: "Lind told reporters on Saturday".
  var speaker: Speaker?
  /// The last names of the people in the clause.
  var people: Set<String>
  /// What the story is about, on its day.
  var isEvent: Bool
  /// How well the clause stands alone.
  var clarity: Int

  struct Speaker: Hashable {
    /// The last part of the name, lower case.
    var name: String
    /// A programme or hearing with a name of its own.
    var occasion: String?
  }

  /// Length in days: the smaller, the finer.
  var grain: Int { date.interval.last.number - date.interval.first.number }
}
