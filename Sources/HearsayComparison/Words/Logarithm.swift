/// The natural logarithm of a positive number, without Foundation: the exponent and a series of the significand.
func naturalLogarithm(_ value: Double) -> Double {
  guard value > 0, value.isFinite else { return 0 }
  // ln m = 2 artanh((m - 1) / (m + 1)), with m in √½ … √2 so that the series ends soon.
  var exponent = Double(value.exponent)
  var significand = value.significand
  if significand > 1.414_213_562_373_095_1 {
    significand /= 2
    exponent += 1
  }
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  var term = ratio
  var sum = 0.0
  for odd in stride(from: 1.0, through: 25, by: 2) {
    sum += term / odd
    term *= square
  }
  return exponent * 0.693_147_180_559_945_3 + 2 * sum
}
