import Foundation
import Hearsay
import HearsayModel
import Testing

/// How the files of a folder are found and named.
@Suite struct FolderTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  private func found(_ limits: InputFiles.Limits = .init(bytes: 1000)) -> InputFiles {
    InputFiles([folder.url.path], limits: limits)
  }

  private func names(_ files: InputFiles) -> [String] {
    files.files.map { String($0.path.dropFirst(folder.url.path.count + 1)) }
  }

  @Test func sortedAndDeep() throws {
    for name in ["b.txt", "a/z.html", "a/y/x.jsonl", "A.txt"] { try folder.write(name, "text") }
    #expect(names(found()) == ["A.txt", "a/y/x.jsonl", "a/z.html", "b.txt"])
  }

  @Test func hiddenFilesAndOtherKindsAreLeftOut() throws {
    for name in ["a.txt", ".b.txt", ".c/d.txt", "README.md", "LICENSE"] {
      try folder.write(name, "text")
    }
    let files = found()
    #expect(names(files) == ["a.txt"])
    #expect(
      files.problems.map(\.reason) == [.otherKinds(count: 2, first: folder.path("LICENSE"))])
  }

  @Test func linkedFoldersAreNotFollowed() throws {
    try folder.write("a/b.txt", "text")
    try folder.link("a/round", to: "..")
    #expect(names(found()) == ["a/b.txt"])
  }

  @Test func depthIsBounded() throws {
    var limits = InputFiles.Limits(bytes: 1000)
    limits.depth = 1
    try folder.write("a/b.txt", "text")
    try folder.write("a/deep/c.txt", "text")
    let files = found(limits)
    #expect(names(files) == ["a/b.txt"])
    #expect(files.problems.map(\.reason) == [.tooDeep(limit: 1)])
  }

  @Test func numberIsBounded() throws {
    var limits = InputFiles.Limits(bytes: 1000)
    limits.files = 3
    for name in ["a", "b", "c/d", "c/e", "f"] { try folder.write("\(name).txt", name) }
    let files = found(limits)
    #expect(names(files) == ["a.txt", "b.txt", "c/d.txt"])
    #expect(files.problems.map(\.reason) == [.tooManyFiles(limit: 3)])
  }

  @Test func equalNamesAreToldApartByTheirPath() throws {
    try folder.write("north/talks.txt", Samples.briefing)
    try folder.write("south/talks.txt", Samples.radio)
    try folder.write("south/rain.txt", Samples.weather)
    var coverage = Coverage()
    coverage.add(found().files, limit: 10_000)
    coverage.settle()
    #expect(coverage.articles.map(\.id) == ["north/talks.txt", "rain.txt", "south/talks.txt"])
  }
}
