import Foundation
public import HearsayLanguage

/// Finds the model files and maps them into memory.
///
/// Looked for in this order: the folder that `HEARSAY_MODELS` names, and then nowhere else; `hearsay-models` beside the
/// program; `../share/hearsay/models`, where `make install` puts them; the package's resources beside the program, where
/// `swift build` puts them.
public struct ModelStore: Sendable {
  /// Name of the environment variable.
  public static let variable = "HEARSAY_MODELS"

  /// The first of them that holds a file is taken.
  public let folders: [String]

  /// - Parameters:
  ///   - environment: nil for the process's own.
  ///   - program: path of the executable.
  public init(
    environment: [String: String]? = nil, program: String = ModelStore.program
  ) {
    let environment = environment ?? ProcessInfo.processInfo.environment
    if let folder = environment[Self.variable], !folder.isEmpty {
      folders = [folder]
      return
    }
    let home = URL(fileURLWithPath: program).deletingLastPathComponent()
    folders = [
      "hearsay-models", "../share/hearsay/models", "hearsay_Hearsay.resources/Models",
      "hearsay_Hearsay.bundle/Models",
    ].map { home.appendingPathComponent($0).standardizedFileURL.path }
  }

  /// The path of this process's executable, links resolved.
  public static var program: String {
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return link ?? Bundle.main.executablePath ?? CommandLine.arguments[0]
  }

  /// A checked model.
  ///
  /// - Parameter name: of the file, without its ending `.model`.
  public func model(
    _ name: String, kind: String, templateHash: UInt64
  ) throws(ModelProblem) -> ModelFile {
    let path = try path(of: name)
    let bytes = try Self.map(path)
    do throws(ModelError) {
      return try ModelFile(bytes, kind: kind, templateHash: templateHash)
    } catch {
      throw ModelProblem(path, .unusable(error))
    }
  }

  /// Where a model's file lies.
  public func path(of name: String) throws(ModelProblem) -> String {
    let file = name + ".model"
    for folder in folders {
      let path = URL(fileURLWithPath: folder).appendingPathComponent(file).path
      if access(path, F_OK) == 0 { return path }
    }
    throw ModelProblem(file, .missing(folders: folders))
  }

  /// Maps a file for reading; its pages are read when they are first used.
  private static func map(_ path: String) throws(ModelProblem) -> ModelBytes {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw ModelProblem(path, .unreadable(systemError(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw ModelProblem(path, .unreadable("not a regular file"))
    }
    let size = Int(status.st_size)
    guard size > 0 else { return ModelBytes([]) }
    guard let memory = mmap(nil, size, PROT_READ, mapFlags, descriptor, 0), memory != MAP_FAILED
    else { throw ModelProblem(path, .unreadable(systemError(errno))) }
    return ModelBytes(UnsafeRawBufferPointer(start: memory, count: size)) {
      munmap(UnsafeMutableRawPointer(mutating: $0.baseAddress), $0.count)
    }
  }

  /// Every byte is read at once, for the checksum, so the pages are asked for together.
  private static var mapFlags: Int32 {
    #if os(Linux)
      MAP_PRIVATE | Int32(MAP_POPULATE)
    #else
      MAP_PRIVATE
    #endif
  }
}

/// Why a model could not be had. Facts; `description` is the one place that words them.
public struct ModelProblem: Error, Hashable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    case missing(folders: [String])
    /// What the system says.
    case unreadable(String)
    case unusable(ModelError)
  }

  public var path: String
  public var reason: Reason

  public init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// One line: the file, what is wrong, what to do.
  public var description: String {
    switch reason {
    case .missing(let folders):
      // One folder alone is the one that the variable names.
      folders.count == 1
        ? """
        model \(path): not found in \(folders[0]), which \(ModelStore.variable) names; with it no other folder is looked \
        into: name the folder of the model files, or unset it
        """
        : """
        model \(path): not found in any of these folders: \(folders.joined(separator: ", ")); put the model files into \
        the first, run make install, or set \(ModelStore.variable) to their folder
        """
    case .unreadable(let error): "model \(path): cannot be read (\(error)); check its permissions"
    case .unusable(let error): "model \(path): \(error)"
    }
  }
}
