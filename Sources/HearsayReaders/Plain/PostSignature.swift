import HearsayModel

/// The signature under an embedded post, and addresses that stand alone.
///
///     — Ada Brook (@adabrook) March 4, 2032
enum PostSignature {
  static func kind(of line: Line) -> Block.Kind? {
    if isAddress(line) { return .boilerplate }
    guard line.wordCount <= 16, line.plain.first == 0x2D, let handle = line.plain.range(of: "(@")
    else {
      return nil
    }
    let after = line.plain[handle.upperBound...]
    return after.contains(0x29) ? .boilerplate : nil
  }

  private static func isAddress(_ line: Line) -> Bool {
    guard line.wordCount == 1 else { return false }
    if ["http://", "https://", "www.", "pic.twitter.com/"].contains(where: line.starts) {
      return true
    }
    guard line.plain.first == 0x40, line.plain.count > 2 else { return false }
    return line.plain.dropFirst().allSatisfy { $0.isASCIILetter || $0.isDigit || $0 == 0x5F }
  }
}
