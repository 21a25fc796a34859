import HearsayModel

/// A line of program text that a page left among its words.
///
///     window.harbour = window.harbour || []; harbour.push({mode: 'rail'});
enum ScriptLine {
  static func kind(of line: Line) -> Block.Kind? {
    guard line.plain.contains(0x28), line.plain.contains(where: { $0 == 0x7B || $0 == 0x3B }) else {
      return nil
    }
    return marks.contains(where: line.holds) ? .boilerplate : nil
  }

  private static let marks = [
    "window.", "function(", "function (", "});", "document.", "push({", "var _",
  ]
}
