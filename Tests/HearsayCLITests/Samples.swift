import Foundation

/// Coverage of an invented story, in our own words.
enum Samples {
  static let briefing = """
    VINTERBY, March 3, 2031 (Northwire) - The harbour of Vinterby will close for two weeks, Mayor Ada Holm told reporters on Monday.

    "We will not reopen the north quay before it is safe," Holm said.

    The port company denied that cracks had been found in the quay.
    """

  static let radio = """
    Harbour to close, mayor says

    Vinterby's mayor, Ada Holm, said on Monday that the harbour would be closed for a fortnight.

    She said the north quay would stay shut until engineers called it safe.
    """

  /// No source, no cue.
  static let weather = """
    Rain fell on the coast all night. The ferries ran late in the morning and on time by noon.
    """

  /// One line of JSON Lines.
  static func record(_ id: String, _ text: String) -> String {
    let fields = ["id": id, "text": text]
    let data = try? JSONSerialization.data(withJSONObject: fields, options: .sortedKeys)
    return String(decoding: data ?? Data(), as: UTF8.self) + "\n"
  }
}
