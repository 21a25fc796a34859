import Foundation

/// Softmax cross entropy over the first `classes` of a row of scores, which its gradient times `weight` replaces.
func softmaxLoss(
  _ row: UnsafeMutablePointer<Float>, _ classes: Int, gold: Int, weight: Float
) -> Double {
  var top = row[0]
  for j in 1..<classes { top = max(top, row[j]) }
  var sum: Float = 0
  for j in 0..<classes {
    row[j] = expf(row[j] - top)
    sum += row[j]
  }
  let loss = -Double(logf(max(row[gold] / sum, 1e-30)))
  for j in 0..<classes { row[j] *= weight / sum }
  row[gold] -= weight
  return loss
}

/// Negative values times 0.1.
func bend(_ x: Tensor) {
  for i in 0..<x.count where x.data[i] < 0 { x.data[i] *= 0.1 }
}

/// The gradient before bending, from what came out of it.
func unbend(_ bent: Tensor, _ gradient: Tensor) {
  for i in 0..<bent.count where bent.data[i] < 0 { gradient.data[i] *= 0.1 }
}
