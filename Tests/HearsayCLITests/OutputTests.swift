import Foundation
import Testing

/// Results land whole, where they were asked for.
@Suite struct OutputTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("briefing.txt", Samples.briefing)
    try folder.write("radio.txt", Samples.radio)
  }

  private func compare(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["compare", "briefing.txt", "radio.txt"] + arguments, in: folder)
  }

  @Test func fileHoldsWhatStandardOutputWould() throws {
    let printed = try compare("--format", "json")
    let written = try compare("--format", "json", "-o", "out.json")
    #expect(written.status == 0)
    #expect(written.output.isEmpty)
    #expect(try folder.text("out.json") == printed.output)
    #expect(!printed.output.isEmpty)
  }

  @Test func noUnfinishedFileStays() throws {
    _ = try compare("-o", "out.txt")
    #expect(try folder.names() == ["briefing.txt", "out.txt", "radio.txt"])
  }

  @Test func earlierResultStaysWhereNothingCanBeRead() throws {
    try folder.write("out.txt", "earlier")
    let run = try Program.run(["compare", "nowhere.txt", "-o", "out.txt"], in: folder)
    #expect(run.status == 3)
    #expect(try folder.text("out.txt") == "earlier")
    #expect(try folder.names() == ["briefing.txt", "out.txt", "radio.txt"])
  }

  @Test func resultReplacesTheFileBehindALink() throws {
    try folder.write("store/real.txt", "earlier")
    try folder.link("out.txt", to: "store/real.txt")
    #expect(try compare("-o", "out.txt").status == 0)
    #expect(try folder.text("store/real.txt") == folder.text("out.txt"))
    #expect(try folder.text("store/real.txt") != "earlier")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("out.txt"))
        == "store/real.txt")
  }

  @Test func keepsThePermissionsOfTheFileItReplaces() throws {
    try folder.write("out.txt", "earlier")
    chmod(folder.path("out.txt"), 0o640)
    _ = try compare("-o", "out.txt")
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("out.txt"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test(arguments: ["briefing.txt", "./radio.txt"])
  func neverReplacesAnInput(path: String) throws {
    let run = try compare("-o", path)
    #expect(run.status == 2)
    #expect(
      run.messages == ["hearsay: \(path): is one of the inputs; write the result elsewhere"])
    #expect(try folder.text("briefing.txt") == Samples.briefing)
    #expect(try folder.text("radio.txt") == Samples.radio)
  }

  @Test(arguments: ["nowhere/out.txt", "."])
  func placeThatCannotBeWritten(path: String) throws {
    let run = try compare("-o", path)
    #expect(run.status == 5)
    #expect(run.messages.count == 1)
    #expect(run.errors.hasPrefix("hearsay: \(path): "))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() throws {
    let run = try compare("-o", "/dev/full")
    #expect(run.status == 5)
    #expect(run.errors.hasPrefix("hearsay: /dev/full: cannot be written (No space left"))
  }

  @Test func readerThatGoesAwayIsNoError() throws {
    let run = try Program.shell(
      "\(Program.url.path) compare briefing.txt radio.txt | true", in: folder)
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: ["text", "json", "html", "markdown"])
  func sameBytesWhateverTheOrderOfTheFiles(format: String) throws {
    try folder.write("rain.txt", Samples.weather)
    let names = ["briefing.txt", "radio.txt", "rain.txt"]
    let orders = [names, names.reversed(), [names[1], names[2], names[0]], ["."]]
    let outputs = try orders.map {
      try Program.run(["compare"] + $0 + ["--format", format], in: folder).output
    }
    #expect(Set(outputs).count == 1)
    #expect(outputs.first?.isEmpty == false)
  }

  @Test func noColourInAFileOrPipe() throws {
    #expect(!(try compare().output.contains("\u{1B}")))
    #expect(!(try compare("--color", "never").output.contains("\u{1B}")))
  }

  @Test func colourOnRequest() throws {
    #expect(try compare("--color", "always").output.contains("\u{1B}["))
  }
}
