import Foundation
import Hearsay
import HearsayLanguage
import HearsayModel
import Testing

/// Where model files are looked for, and what is said where they are not.
struct ModelStoreTests {
  private static var bytes: Data {
    var writer = ModelWriter(kind: "test", templateHash: 7)
    writer.addSection("numbers", numbers: [Int32(1), 2, 3])
    return Data(writer.bytes())
  }

  private static func reason(_ store: ModelStore) -> ModelProblem.Reason? {
    do throws(ModelProblem) {
      _ = try store.model("sample", kind: "test", templateHash: 7)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test(
    "Models are found beside the program, where they are installed, and in the build folder",
    arguments: [
      "bin/hearsay-models", "share/hearsay/models", "bin/hearsay_Hearsay.resources/Models",
    ])
  func places(place: String) throws {
    let folder = try Folder()
    try folder.write("\(place)/sample.model", Self.bytes)
    let store = ModelStore(environment: [:], program: folder.path("bin/hearsay"))
    let model = try store.model("sample", kind: "test", templateHash: 7)
    #expect(try Array(model.numbers("numbers", of: Int32.self)) == [1, 2, 3])
  }

  @Test("The folder that the variable names is the only one that counts")
  func variable() throws {
    let folder = try Folder()
    try folder.write("bin/hearsay-models/sample.model", Self.bytes)
    try folder.write("mine/sample.model", Self.bytes)
    let program = folder.path("bin/hearsay")
    let mine = ModelStore(
      environment: [ModelStore.variable: folder.path("mine")], program: program)
    #expect(try mine.path(of: "sample") == folder.path("mine/sample.model"))
    let none = ModelStore(
      environment: [ModelStore.variable: folder.path("none")], program: program)
    #expect(Self.reason(none) == .missing(folders: [folder.path("none")]))
  }

  @Test("Where a model is missing, every folder that was looked into is told")
  func missing() {
    let folders = ["/opt/bin/hearsay-models", "/opt/share/hearsay/models"]
    let several = ModelProblem("sample.model", .missing(folders: folders)).description
    #expect(several.contains("in any of these folders: \(folders.joined(separator: ", "));"))
    let one = ModelProblem("sample.model", .missing(folders: ["/srv/mine"])).description
    #expect(one.contains("not found in /srv/mine, which HEARSAY_MODELS names"))
  }

  @Test("A folder, an empty, a short and a damaged file are problems")
  func problems() throws {
    let folder = try Folder()
    let store = ModelStore(environment: [ModelStore.variable: folder.path("")])
    try folder.write("sample.model/within", "")
    #expect(Self.reason(store) == .unreadable("not a regular file"))
    try FileManager.default.removeItem(atPath: folder.path("sample.model"))
    try folder.write("sample.model", Data())
    #expect(Self.reason(store) == .unusable(.truncated(bytes: 0, expected: 72)))
    try folder.write("sample.model", Self.bytes.prefix(100))
    #expect(Self.reason(store) == .unusable(.truncated(bytes: 100, expected: Self.bytes.count)))
    var damaged = Self.bytes
    damaged[damaged.count - 20] ^= 4
    try folder.write("sample.model", damaged)
    #expect(Self.reason(store) == .unusable(.damaged))
  }

  @Test("The lemmatiser that comes with the program reads words of the news")
  func lemmatiser() throws {
    let file = try ModelStore(environment: [:]).model(
      "lemmas", kind: Lemmatiser.kind, templateHash: Lemmatiser.templates)
    let lemmatiser = try Lemmatiser(file)
    let words: [(String, UniversalTag, PennTag, String)] = [
      ("told", .verb, .vbd, "tell"), ("Said", .verb, .vbd, "say"),
      ("countries", .noun, .nns, "country"), ("SPOKESMEN", .noun, .nns, "spokesman"),
      ("Vladimir", .propn, .nnp, "Vladimir"), ("Iraqis", .propn, .nnps, "Iraqi"),
      ("Russian", .adj, .jj, "Russian"), ("i", .pron, .prp, "I"),
      ("n't", .part, .rb, "not"), ("’s", .aux, .vbz, "be"), ("best", .adj, .jjs, "good"),
    ]
    for (form, upos, xpos, lemma) in words {
      let found = Array(form.utf8).withUnsafeBufferPointer {
        lemmatiser.lemma(of: $0, upos: upos, xpos: xpos)
      }
      #expect(found == lemma)
    }
  }

  @Test("The card of the models lies with the package's resources")
  func resources() {
    let card = ModelStore(environment: [:]).folders.first {
      FileManager.default.fileExists(atPath: $0 + "/README.md")
    }
    #expect(card != nil)
  }
}
