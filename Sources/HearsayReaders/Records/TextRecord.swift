public import HearsayModel

/// A record of which only the words are wanted: `{"id", "text"}`.
public struct TextRecord: Sendable {
  public var id: String
  public var text: Text
}

extension Readers {
  /// Reads the id and the text of a record, and makes no article of it.
  public static func textRecord(
    _ line: RecordLines.RecordLine
  ) -> Result<TextRecord, RecordError> {
    if let limit = line.exceeded { return .failure(.tooLong(line.number, limit: limit)) }
    do throws(RecordFields.Failure) {
      let fields = try RecordFields(line.bytes)
      guard let id = fields.id else { return .failure(.noID(line.number)) }
      guard let text = fields.text else { return .failure(.noText(line.number, id: id)) }
      return .success(TextRecord(id: id, text: Text(text)))
    } catch {
      return .failure(.notJSON(line.number, error))
    }
  }

  /// The text of a file, decoded and otherwise as it is.
  public static func bareText(_ bytes: [UInt8]) -> Text { Text(DecodedText.of(bytes).text) }
}
