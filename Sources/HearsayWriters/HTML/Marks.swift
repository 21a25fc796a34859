import HearsayModel

/// What is marked in the text of one article: the parts of its attributions, and the places to which the page links.
struct Marks {
  private enum Meaning {
    case content(Int)
    /// Where it ends stands the number of a note.
    case note(Int)
    case source
    case cue
    case place(String)
  }

  /// For each mark its spans.
  let spans: [[TextSpan]]
  private let meanings: [Meaning]
  /// For each attribution the style of its content, and how many attributions it stands within.
  private let styles: [(name: String, depth: Int)]

  init(_ annotated: AnnotatedArticle, order: NoteOrder, places: [Passages.Place]) {
    let attributions = annotated.annotations.attributions
    var marks: [(Meaning, [TextSpan])] = []
    for (number, attribution) in attributions.enumerated() {
      marks.append((.content(number), attribution.content))
      marks.append((.source, attribution.source))
      marks.append((.cue, attribution.cue))
    }
    marks += order.notes.map { (.note($0.attribution), [$0.mark]) }
    marks += places.map { (.place($0.id), $0.spans) }
    meanings = marks.map(\.0)
    spans = marks.map { $0.1.filter(annotated.text.holds) }
    styles = attributions.indices.map { index in
      let depth = Marks.depth(of: index, in: attributions)
      return (depth > 0 ? "inner" : attributions[index].form.rawValue, depth)
    }
  }

  /// How many attributions an attribution stands within. Stops where parents run in a circle.
  private static func depth(of number: Int, in attributions: [Attribution]) -> Int {
    var depth = 0
    var next = attributions[number].parent
    while let parent = next, attributions.indices.contains(parent), depth < 8 {
      depth += 1
      next = attributions[parent].parent
    }
    return depth
  }

  /// The attribution whose number stands at the end of a mark.
  func note(_ mark: Int) -> Int? {
    if case .note(let number) = meanings[mark] { number } else { nil }
  }

  /// The id of the place that a mark is.
  func place(_ mark: Int) -> String? {
    if case .place(let id) = meanings[mark] { id } else { nil }
  }

  /// The classes of a segment, blanks between: the style of its innermost attribution, then the ids of its places.
  func classes(of segment: Segment) -> String {
    var content: (name: String, depth: Int)?
    var roles: [String] = []
    var places: [String] = []
    for mark in segment.marks {
      switch meanings[mark] {
      case .content(let number):
        if styles[number].depth >= content?.depth ?? 0 { content = styles[number] }
      case .source: roles.append("who")
      case .cue: roles.append("cue")
      case .note: break
      case .place(let id): places.append(id)
      }
    }
    let style = content.map { [$0.name] } ?? []
    return (style + Set(roles).sorted() + places).joined(separator: " ")
  }
}
