// Memory of models and of runs is never empty where it is read; an empty one is a mistake of the program.

extension UnsafeBufferPointer {
  /// Its first element's address.
  var origin: UnsafePointer<Element> {
    guard let baseAddress else { preconditionFailure("memory without elements") }
    return baseAddress
  }
}

extension UnsafeMutableBufferPointer {
  /// Its first element's address.
  var origin: UnsafeMutablePointer<Element> {
    guard let baseAddress else { preconditionFailure("memory without elements") }
    return baseAddress
  }
}
