import Foundation
import HearsayModel
import Testing

@testable import HearsayWriters

@Suite("A page on disk")
struct PageFile {
  /// Where `HEARSAY_PAGE` names a file, the page of the coverage is written to it, to be looked at in a browser.
  @Test func isWrittenWhereAsked() throws {
    let page = HTMLReport.render(Coverage.comparison)
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    if let path = ProcessInfo.processInfo.environment["HEARSAY_PAGE"] {
      try page.write(toFile: path, atomically: true, encoding: .utf8)
    }
  }
}
