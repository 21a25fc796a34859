/// Articles as vectors of words weighted by rarity (TF-IDF), and their cosines by an inverted index.
struct WeightedVectors {
  private var postings: [[(item: Int, weight: Double)]] = []
  /// For each item its words that others have too, by their places in `postings`, ascending.
  private var lists: [[(list: Int, weight: Double)]]
  private let count: Int

  init(_ counts: [[String: Double]]) {
    count = counts.count
    lists = Array(repeating: [], count: counts.count)
    var frequency: [String: Int] = [:]
    for item in counts { for word in item.keys { frequency[word, default: 0] += 1 } }
    // In the order of the alphabet, so that sums of weights do not depend on the order of the articles.
    let words = frequency.filter { $0.value > 1 }.keys.sorted()
    let place = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
    postings = Array(repeating: [], count: words.count)
    for (item, words) in counts.enumerated() {
      let weighted = words.sorted { $0.key < $1.key }.map { word, value in
        (word, (1 + naturalLogarithm(max(1, value))) * rarity(frequency[word] ?? 1))
      }
      let length = weighted.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
      guard length > 0 else { continue }
      for (word, weight) in weighted {
        guard let place = place[word] else { continue }
        postings[place].append((item, weight / length))
        lists[item].append((place, weight / length))
      }
    }
  }

  /// Smoothed as if fifty more articles were there, so that in a handful of articles a shared word still counts.
  private func rarity(_ frequency: Int) -> Double {
    naturalLogarithm(Double(count + 50) / Double(frequency + 1))
  }

  /// The cosine of two items.
  func cosine(_ a: Int, _ b: Int) -> Double {
    let x = lists[a]
    let y = lists[b]
    var (i, j, sum) = (0, 0, 0.0)
    while i < x.count, j < y.count {
      if x[i].list == y[j].list { sum += x[i].weight * y[j].weight }
      let step = x[i].list - y[j].list
      if step <= 0 { i += 1 }
      if step >= 0 { j += 1 }
    }
    return sum
  }

  /// Pairs of items, the smaller first, whose cosine is at least so much. Words that most items share open no pair.
  func similarPairs(atLeast least: Double) -> [(Int, Int, Double)] {
    let common = max(64, count / 8)
    var sums = [Double](repeating: 0, count: count)
    var isOpen = [Bool](repeating: false, count: count)
    var pairs: [(Int, Int, Double)] = []
    for item in 0..<count {
      var touched: [Int] = []
      for (list, weight) in lists[item] {
        let opens = postings[list].count <= common
        for entry in postings[list] where entry.item > item {
          if sums[entry.item] == 0 { touched.append(entry.item) }
          sums[entry.item] += weight * entry.weight
          if opens { isOpen[entry.item] = true }
        }
      }
      for other in touched {
        if isOpen[other], sums[other] >= least { pairs.append((item, other, sums[other])) }
        sums[other] = 0
        isOpen[other] = false
      }
    }
    return pairs
  }
}
