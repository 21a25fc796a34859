import Foundation
import Testing

@testable import HearsayWriters

@Suite("Colours can be read")
struct ContrastTests {
  private static let inks = ["ink", "soft", "accent", "alarm"]
  private static let grounds = ["paper", "wash"]
  private static let tints = ["direct", "indirect", "inner", "here", "added", "left"]

  @Test("Words stand out by WCAG’s 4.5 to 1 on plain ground, by day and by night", arguments: inks)
  func words(_ ink: String) throws {
    for ground in Self.grounds { try expect(ink, on: ground) }
  }

  @Test("Words stand out on every tint", arguments: tints)
  func tinted(_ tint: String) throws { try expect("ink", on: tint) }

  @Test("Numbers of notes stand out on every tint", arguments: tints)
  func numbers(_ tint: String) throws { try expect("accent", on: tint) }

  private func expect(_ ink: String, on ground: String) throws {
    let above = try #require(Palette.colours.first { $0.name == ink })
    let below = try #require(Palette.colours.first { $0.name == ground })
    #expect(contrast(above.day, below.day) >= 4.5, "\(ink) on \(ground) by day")
    #expect(contrast(above.night, below.night) >= 4.5, "\(ink) on \(ground) by night")
  }

  /// WCAG 2.2, "contrast ratio".
  private func contrast(_ a: String, _ b: String) -> Double {
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  /// WCAG 2.2, "relative luminance" of `#rrggbb`.
  private func luminance(_ colour: String) -> Double {
    let bits = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [bits >> 16, bits >> 8 & 255, bits & 255].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
