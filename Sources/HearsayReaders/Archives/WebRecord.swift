/// What an address gave when it was archived, as it was stored.
struct WebRecord: Sendable {
  /// Counted from 1, records that are not read included.
  var number: Int
  var uri: String
  /// When it was captured: ISO 8601.
  var captured: String?
  var type: MediaType
  var isChunked = false
  var encoding = ""
  /// Its archive, or a wrong length, cut it off.
  var isCut = false
  var body: [UInt8]
}
