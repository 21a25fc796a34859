extension RecordError {
  private static func record(
    _ code: Code, _ message: String, _ number: Int, _ id: String?
  ) -> RecordError {
    RecordError(code: code, message: message, line: number, id: id, unit: .record)
  }

  /// What was wrong with a record of a WARC.
  static func flaw(_ flaw: WARCSplitter.Flaw, record number: Int, id: String?) -> RecordError {
    switch flaw {
    case .truncated:
      record(
        .truncated, "ends too early and was read as far as it goes; fetch the archive again",
        number, id)
    case .wrongLength:
      record(
        .wrongLength,
        "is longer or shorter than it says and was read up to the next record; check its end",
        number, id)
    case .noRecord where number == 0:
      record(
        .damaged, "is preceded by bytes that are no record; they were left out, fetch it again",
        1, nil)
    case .noRecord:
      record(
        .damaged,
        "is followed by bytes that are no record and were left out; fetch the archive again",
        number, id)
    case .tooLarge:
      record(
        .tooLarge,
        "is larger than \(Readers.limits.page / 1_000_000) MB and was left out; give its page as a file",
        number, nil)
    }
  }

  /// What was wrong with the packing around records.
  static func packing(_ fault: GzipStream.Fault, record number: Int, id: String?) -> RecordError {
    switch fault {
    case .damaged where number == 0:
      record(
        .damaged, "is preceded by damaged gzip, which was left out; fetch the archive again", 1, nil
      )
    case .truncated:
      record(
        .truncated, "is the last that can be unpacked, the file ends too early; fetch it again",
        number, id)
    case .damaged:
      record(
        .damaged,
        "is followed by damaged gzip, which was left out up to its next member; fetch it again",
        number, id)
    case .tooDense:
      record(
        .tooLarge,
        "is the last that was read, the rest unpacks to more than 100 times its size; unpack it first",
        number, id)
    }
  }

  static func encoding(_ encoding: String, record number: Int, id: String?) -> RecordError {
    record(
      .unknownEncoding, "is packed as \(encoding), which is not read; store it unpacked", number,
      id)
  }

  static func noArticle(record number: Int, id: String?) -> RecordError {
    record(.noArticle, "is a page without running text; leave it out", number, id)
  }
}
