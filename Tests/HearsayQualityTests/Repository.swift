import Foundation

/// The files of the repository that the tests read, found from this file's own place.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// Names of the files of a folder that end in one of `endings`, sorted.
  static func files(in folder: String, endings: [String]) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { name in endings.contains { name.hasSuffix($0) } }
      .sorted()
  }

  /// Paths below a folder that end in `ending`, sorted.
  static func paths(below folder: String, ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(ending) }
      .map { folder + "/" + $0 }
      .sorted()
  }
}
