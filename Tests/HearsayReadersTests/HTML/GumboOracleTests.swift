import Foundation
import Testing

@testable import HearsayReaders

/// The words of a page as gumbo, a complete parser of HTML 5, reads them. It is no part of the project: where it and a
/// C compiler are installed (`apt-get install libgumbo-dev`), a helper is compiled and asked.
enum Gumbo {
  static let helper: URL? = build()

  private static let source = """
    #include <gumbo.h>
    #include <stdio.h>
    #include <stdlib.h>
    static void walk(const GumboNode *node) {
      if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) fputs(node->v.text.text, stdout);
      if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE) return;
      GumboTag tag = node->v.element.tag;
      if (tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE) return;
      putchar(' ');
      for (unsigned i = 0; i < node->v.element.children.length; i++) walk(node->v.element.children.data[i]);
      putchar(' ');
    }
    int main(void) {
      size_t size = 0, room = 1 << 20;
      char *bytes = malloc(room);
      size_t got;
      while ((got = fread(bytes + size, 1, room - size, stdin)) > 0)
        if ((size += got) == room) bytes = realloc(bytes, room *= 2);
      GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, bytes, size);
      walk(output->root);
      return 0;
    }
    """

  private static func build() -> URL? {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "hearsay-gumbo-\(ProcessInfo.processInfo.processIdentifier)")
    let (file, program) = (folder.appending(path: "text.c"), folder.appending(path: "text"))
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    guard (try? Data(source.utf8).write(to: file)) != nil else { return nil }
    let status = run(["cc", "-O2", "-o", program.path, file.path, "-lgumbo"], input: Data())?.status
    return status == 0 ? program : nil
  }

  static func words(_ page: String) -> [Substring]? {
    guard let helper, let answer = run([helper.path], input: Data(page.utf8)) else { return nil }
    return String(decoding: answer.output, as: UTF8.self).split { !$0.isLetter && !$0.isNumber }
  }

  private static func run(_ command: [String], input: Data) -> (status: Int32, output: Data)? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let (source, sink) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (source, sink)
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    Thread.detachNewThread {
      try? source.fileHandleForWriting.write(contentsOf: input)
      try? source.fileHandleForWriting.close()
    }
    let output = sink.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}

@Suite(
  "gumbo as an oracle",
  .enabled(if: Gumbo.helper != nil, "gumbo is not installed here: apt-get install libgumbo-dev"))
struct GumboOracleTests {
  /// Words of a page, scripts and styles left out.
  private func words(_ page: String) -> [Substring] {
    let tree = HTMLParser.tree(Array(page.utf8))
    var text: [UInt8] = []
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      switch node.tag {
      case .script, .style:
        index = Int(node.end)
        continue
      case .text:
        Entities.decode(
          tree.bytes, Int(node.range.lowerBound)..<Int(node.range.upperBound), into: &text)
      default: text.append(0x20)
      }
      let next = index + 1
      var around = Int(node.parent)
      if next == Int(node.end), node.tag != .text { text.append(0x20) }
      while around >= 0, Int(tree.nodes[around].end) == next {
        text.append(0x20)
        around = Int(tree.nodes[around].parent)
      }
      index = next
    }
    return String(decoding: text, as: UTF8.self).split { !$0.isLetter && !$0.isNumber }
  }

  /// F1 of the two bags of words.
  private func agreement(_ page: String) throws -> Double {
    let (ours, theirs) = (words(page), try #require(Gumbo.words(page)))
    var counts: [Substring: Int] = [:]
    for word in theirs { counts[word, default: 0] += 1 }
    var same = 0
    for word in ours where counts[word, default: 0] > 0 {
      counts[word]? -= 1
      same += 1
    }
    return ours.isEmpty && theirs.isEmpty ? 1 : 2 * Double(same) / Double(ours.count + theirs.count)
  }

  @Test(arguments: PageCorpus.pages)
  func theWordsOfOurPagesAreTheSame(page: String) throws {
    #expect(try agreement(page) == 1)
  }

  /// Pages as JSON Lines, `{"id", "html"}`, in the file that `HEARSAY_PAGES` names.
  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["HEARSAY_PAGES"] != nil, "HEARSAY_PAGES is not set"))
  func theWordsOfGivenPagesAreTheSame() throws {
    let path = ProcessInfo.processInfo.environment["HEARSAY_PAGES"] ?? ""
    var agreements: [(id: String, value: Double)] = []
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let fields = try RecordFields(Array(line.utf8))
      agreements.append((fields.id ?? "", try agreement(fields.html ?? "")))
    }
    let mean = agreements.map(\.value).reduce(0, +) / Double(max(1, agreements.count))
    let low = agreements.filter { $0.value < 0.99 }.sorted { $0.value < $1.value }
    print(
      "\(agreements.count) pages agree with gumbo by \(mean); \(low.count) below .99: \(low.prefix(8))"
    )
    #expect(mean >= 0.999)
  }
}
