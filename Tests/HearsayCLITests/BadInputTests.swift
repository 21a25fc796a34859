import Foundation
import Testing

/// Every input that gives no article, or not a new one, gets one line that names it; the others still go on.
@Suite struct BadInputTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("briefing.txt", Samples.briefing)
  }

  /// Compares a good article with something else, and returns the one message about the latter.
  private func compare(beside name: String) throws -> (status: Int32, message: String) {
    let run = try Program.run(
      ["compare", "briefing.txt", name, "--format", "json"], in: folder, limit: 20)
    #expect(run.output.contains("briefing.txt"), "the good article still goes on")
    #expect(run.messages.count == 1)
    return (run.status, run.messages.first ?? "")
  }

  @Test func missingFile() throws {
    let (status, message) = try compare(beside: "nowhere.txt")
    #expect(status == 4)
    #expect(message == "hearsay: nowhere.txt: no such file or folder; check the path")
  }

  @Test func emptyFile() throws {
    try folder.write("blank.txt", "")
    let (status, message) = try compare(beside: "blank.txt")
    #expect(status == 4)
    #expect(message == "hearsay: blank.txt: is empty; save the article again")
  }

  @Test func binaryFile() throws {
    try folder.write("photo.txt", Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7) }))
    let (status, message) = try compare(beside: "photo.txt")
    #expect(status == 4)
    #expect(message.hasPrefix("hearsay: photo.txt: "))
  }

  @Test func hugeFile() throws {
    let handle = try FileHandle(forWritingTo: folder.write("archive.txt", "x"))
    try handle.truncate(atOffset: 200_000_000)
    try handle.close()
    let (status, message) = try compare(beside: "archive.txt")
    #expect(status == 4)
    #expect(message.hasPrefix("hearsay: archive.txt: is larger than the limit of "))
  }

  @Test func danglingLink() throws {
    try folder.link("lost.txt", to: "moved.txt")
    let (status, message) = try compare(beside: "lost.txt")
    #expect(status == 4)
    #expect(message == "hearsay: lost.txt: the link leads nowhere; give the file itself")
  }

  @Test func linkToItself() throws {
    try folder.link("loop.txt", to: "loop.txt")
    let (status, message) = try compare(beside: "loop.txt")
    #expect(status == 4)
    #expect(message == "hearsay: loop.txt: the link leads nowhere; give the file itself")
  }

  @Test func namedPipeDoesNotHang() throws {
    #expect(mkfifo(folder.path("pipe.txt"), 0o600) == 0)
    let (status, message) = try compare(beside: "pipe.txt")
    #expect(status == 4)
    #expect(
      message == "hearsay: pipe.txt: is a named pipe, not a file; feed it on standard input as -")
  }

  @Test func device() throws {
    let (status, message) = try compare(beside: "/dev/zero")
    #expect(status == 4)
    #expect(
      message == "hearsay: /dev/zero: is a device, not a file; feed it on standard input as -")
  }

  @Test(.enabled(if: geteuid() != 0, "root reads everything"))
  func withoutPermission() throws {
    try folder.write("private.txt", Samples.radio)
    chmod(folder.path("private.txt"), 0)
    let (status, message) = try compare(beside: "private.txt")
    #expect(status == 4)
    #expect(message.contains("private.txt: cannot be read (Permission denied)"))
  }

  @Test func folderWithoutArticles() throws {
    try folder.write("notes/README.md", "Nothing to see.")
    let (status, message) = try compare(beside: "notes")
    #expect(status == 4)
    #expect(message.hasPrefix("hearsay: notes: holds no article (.txt, "))
  }

  @Test func sameFileTwice() throws {
    let (status, message) = try compare(beside: "briefing.txt")
    #expect(status == 0)
    #expect(message == "hearsay: briefing.txt: was given twice; used once")
  }

  @Test(arguments: ["hard", "symbolic"])
  func sameFileByAnotherName(kind: String) throws {
    if kind == "hard" {
      #expect(link(folder.path("briefing.txt"), folder.path("copy.txt")) == 0)
    } else {
      try folder.link("copy.txt", to: "briefing.txt")
    }
    let (status, message) = try compare(beside: "copy.txt")
    #expect(status == 0)
    #expect(message == "hearsay: copy.txt: is the same file as briefing.txt; used once")
  }

  @Test func sameContentUnderAnotherName() throws {
    try folder.write("saved-again.txt", Samples.briefing)
    let (status, message) = try compare(beside: "saved-again.txt")
    #expect(status == 0)
    #expect(
      message == "hearsay: saved-again.txt: has the same content as briefing.txt; used once")
  }

  @Test func articleInWhichNobodySpeaks() throws {
    try folder.write("rain.txt", Samples.weather)
    let (status, message) = try compare(beside: "rain.txt")
    #expect(status == 0)
    #expect(message.hasPrefix("hearsay: rain.txt: no attribution found, so it adds no claim; "))
  }

  @Test func nameThatWouldPaintTheTerminal() throws {
    let (_, message) = try compare(beside: "\u{1B}[31mred\nnews.txt")
    #expect(
      message == "hearsay: \u{FFFD}[31mred\u{FFFD}news.txt: no such file or folder; check the path")
  }

  @Test func nothingReadableAtAll() throws {
    let run = try Program.run(["compare", "nowhere.txt"], in: folder)
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.messages.last == "hearsay: nothing to measure: no article with text could be read")
  }

  @Test func nothingButBlanks() throws {
    try folder.write("blanks.txt", " \n\t\n")
    let run = try Program.run(["compare", "blanks.txt"], in: folder)
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
  }

  @Test func quietSaysOnlyWhatFailed() throws {
    let arguments = ["compare", "briefing.txt", "briefing.txt", "nowhere.txt", "--quiet"]
    let run = try Program.run(arguments, in: folder)
    #expect(run.messages == ["hearsay: nowhere.txt: no such file or folder; check the path"])
  }
}
