import Testing

/// The documents say what the code is.
struct RepositoryTests {
  @Test("ARCHITECTURE.md lists the targets of Package.swift with what they import")
  func architecture() throws {
    let package = targets(of: try Repository.text("Package.swift"))
    let documented = table(of: try Repository.text("ARCHITECTURE.md"))
    #expect(!package.isEmpty)
    #expect(documented == package)
  }

  @Test("README.md shows every command")
  func commands() throws {
    let readme = try Repository.text("README.md")
    let root = try Repository.text("Sources/HearsayCLI/HearsayCommand.swift")
    let list = root.components(after: "subcommands: [").first?.prefix { $0 != "]" } ?? ""
    let commands = list.split { !$0.isLetter }.filter { $0 != "self" }.map {
      $0.lowercased().replacing("command", with: "")
    }
    #expect(Set(commands).isSuperset(of: Self.promised))
    for command in commands { #expect(readme.contains("hearsay \(command)"), "\(command)") }
  }

  @Test("No source file is longer than 400 lines")
  func short() throws {
    let paths = try Repository.paths(below: "Sources", ending: ".swift")
    #expect(!paths.isEmpty)
    for path in paths {
      let lines = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count - 1 <= 400, "\(path)")
    }
  }

  /// The commands that others build on.
  private static let promised: Set = ["compare", "annotate", "extract", "group", "lineage"]

  /// Targets that are no tests, each with the targets of ours that it imports.
  private func targets(of package: String) -> [String: Set<String>] {
    let dense = package.filter { !$0.isWhitespace }
    var targets: [String: Set<String>] = [:]
    for opening in ["library(\"", ".target(name:\"", ".executableTarget(name:\""] {
      for part in dense.components(after: opening) where part.hasPrefix("Hearsay") {
        let name = String(part.prefix { $0 != "\"" })
        let declaration = part.dropFirst(name.count).prefix { $0 != ")" }
        let names = declaration.split(separator: "\"").map(String.init)
        targets[name] = Set(names.filter { $0.hasPrefix("Hearsay") || $0.hasPrefix("CHearsay") })
      }
    }
    return targets
  }

  /// Rows such as ``| `HearsayTime` | Model, Language | … |``.
  private func table(of document: String) -> [String: Set<String>] {
    var rows: [String: Set<String>] = [:]
    for line in document.split(separator: "\n") where line.hasPrefix("| `Hearsay") {
      let cells = line.split(separator: "|").map { $0.filter { $0 != " " && $0 != "`" } }
      guard cells.count > 1 else { continue }
      let imports = cells[1].split(separator: ",").map {
        $0 == "Hearsay" || $0.hasPrefix("CHearsay") ? String($0) : "Hearsay" + $0
      }
      rows[cells[0]] = Set(imports.filter { $0 != "Hearsay–" })
    }
    return rows
  }
}

extension String {
  /// What follows each occurrence of a mark.
  fileprivate func components(after mark: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let found = rest.firstRange(of: mark) {
      rest = rest[found.upperBound...]
      parts.append(rest)
    }
    return parts
  }
}
