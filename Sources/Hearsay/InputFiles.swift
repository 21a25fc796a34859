import Foundation
import HearsayReaders

/// The files behind the paths that a person gave: folders are searched, everything that is not a file to read
/// becomes an `InputProblem`. Opens nothing, so no pipe or device can make it wait.
public struct InputFiles: Sendable {
  /// A regular file, known by its place on the disk.
  public struct File: Sendable {
    /// As given, or below the folder that was given.
    public var path: String
    public var size: Int
    var identity: Identity
  }

  /// Device and inode: equal for two names of one file.
  public struct Identity: Hashable, Sendable {
    var device: UInt64
    var inode: UInt64
  }

  /// How far a search goes.
  public struct Limits: Sendable {
    /// Files in all.
    public var files = 10_000
    /// Folders below the one that was given.
    public var depth = 16
    /// Bytes of one file.
    public var bytes: Int

    public init(bytes: Int) { self.bytes = bytes }
  }

  /// Those given in their order, those of a folder sorted by path.
  public private(set) var files: [File] = []
  public private(set) var problems: [InputProblem] = []
  private let limits: Limits
  private var seen: [Identity: String] = [:]
  /// Files of the folder at hand that its search passed over.
  private var others: [String] = []

  /// Looks at every path, in order. A file that comes up twice is kept at its first place.
  public init(_ paths: [String], limits: Limits) {
    self.limits = limits
    for path in paths { add(path) }
  }

  /// Whether a path, followed through links, is one of the files.
  public func contains(_ path: String) -> Bool {
    guard let entry = Entry(path, followingLinks: true) else { return false }
    return seen[entry.identity] != nil
  }

  private mutating func add(_ path: String) {
    guard let entry = Entry(path, followingLinks: true) else {
      problems.append(InputProblem(path, Entry.absence(of: path)))
      return
    }
    switch entry.kind {
    case .file: add(path, entry)
    case .folder: addFolder(path)
    case .other(let what): problems.append(InputProblem(path, .notRegular(what)))
    }
  }

  private mutating func add(_ path: String, _ entry: Entry) {
    if let first = seen[entry.identity] {
      problems.append(InputProblem(path, .sameFile(as: first)))
    } else if entry.size == 0 {
      problems.append(InputProblem(path, .empty))
    } else if entry.size > limits.bytes {
      problems.append(InputProblem(path, .tooLarge(limit: limits.bytes)))
    } else {
      seen[entry.identity] = path
      files.append(File(path: path, size: entry.size, identity: entry.identity))
    }
  }

  /// A folder that a person named.
  private mutating func addFolder(_ folder: String) {
    let before = (files.count, problems.count)
    others = []
    search(folder, depth: 0)
    if before == (files.count, problems.count) {
      problems.append(InputProblem(folder, .emptyFolder))
    } else if let first = others.first {
      problems.append(InputProblem(folder, .otherKinds(count: others.count, first: first)))
    }
  }

  private mutating func search(_ folder: String, depth: Int) {
    guard depth <= limits.depth else {
      problems.append(InputProblem(folder, .tooDeep(limit: limits.depth)))
      return
    }
    guard access(folder, R_OK | X_OK) == 0,
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else {
      problems.append(InputProblem(folder, .unreadable(systemError(errno))))
      return
    }
    for name in names.sorted(by: bytewise) where !name.hasPrefix(".") {
      guard files.count < limits.files else { return stop(folder) }
      let path = folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
      guard let entry = Entry(path, followingLinks: true), entry.kind == .folder else {
        if isCoverage(name) { add(path) } else { others.append(path) }
        continue
      }
      if Entry(path, followingLinks: false)?.isLink == false { search(path, depth: depth + 1) }
    }
  }

  /// A file of a kind that Hearsay reads, and not one about its folder.
  private func isCoverage(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }.lowercased()
    return Readers.takes(fileName: name) && stem != "readme" && stem != "license"
  }

  /// Says once that the search ended.
  private mutating func stop(_ folder: String) {
    guard problems.last?.reason != .tooManyFiles(limit: limits.files) else { return }
    problems.append(InputProblem(folder, .tooManyFiles(limit: limits.files)))
  }
}

/// What the file system says about a path, without opening it.
private struct Entry {
  enum Kind: Equatable {
    case file, folder
    case other(String)
  }

  var kind: Kind
  var isLink: Bool
  var size: Int
  var identity: InputFiles.Identity

  init?(_ path: String, followingLinks: Bool) {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    let type = status.st_mode & S_IFMT
    isLink = type == S_IFLNK
    size = Int(status.st_size)
    identity = InputFiles.Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    switch type {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFIFO: kind = .other("a named pipe")
    case S_IFSOCK: kind = .other("a socket")
    default: kind = .other("a device")
    }
  }
}

extension Entry {
  /// Why there is no entry at a path.
  static func absence(of path: String) -> InputProblem.Reason {
    if Entry(path, followingLinks: false) != nil { return .brokenLink }
    let error = errno
    return error == ENOENT || error == ENOTDIR ? .missing : .unreadable(systemError(error))
  }
}

/// The system's words for an error number.
func systemError(_ number: Int32) -> String { String(cString: strerror(number)) }

/// Order of the bytes, the same on every machine and in every locale.
func bytewise(_ a: String, _ b: String) -> Bool {
  a.utf8.lexicographicallyPrecedes(b.utf8)
}
