import ArgumentParser
import Foundation
import HearsayLanguage
import HearsayModel

/// Trains the lemmatiser and says how good it is.
struct LemmasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lemmas", abstract: "Train the lemmatiser.")

  @OptionGroup var options: TrainingOptions

  func run() throws {
    let data = options.data
    let sets = [TrainingSet.ewt, .gum]
    var trainer = LemmaTrainer()
    for set in sets {
      for sentence in try data.sentences(set, .train) { sentence.words.forEach { trainer.add($0) } }
    }
    for word in IrregularForms.samples { trainer.add(word, onlyIfNew: true) }
    for word in RegularForms(words: try data.wordList()).samples {
      trainer.add(word, onlyIfNew: true)
    }
    var sections = ModelWriter(kind: Lemmatiser.kind, templateHash: Lemmatiser.templates)
    let size = trainer.model(&sections)
    let lemmatiser = try Lemmatiser(
      ModelFile(
        ModelBytes(sections.bytes()), kind: Lemmatiser.kind, templateHash: Lemmatiser.templates))
    var scores: [String] = []
    for set in sets {
      let test = LemmaTest(lemmatiser, try data.sentences(set, .dev))
      scores.append("\(set.name.split(separator: " ")[2]) dev \(test.score)")
      if options.errors > 0 { test.printErrors(options.errors) }
    }
    sections.addLine("model", "lemmatiser: \(size)")
    sections.addLine("trainer", "hearsay-train lemmas")
    sections.addLine("data", data.terms(sets) + "; " + TrainingData.wordListTerms)
    sections.addLine("scores", "lemma accuracy with gold tags: " + scores.joined(separator: ", "))
    try options.write(sections)
    print("lemmas: \(size); \(scores.joined(separator: ", "))")
  }
}

/// How many lemmas of a set come out right with its own tags. Words without a lemma do not count.
private struct LemmaTest {
  private var right = 0
  private var all = 0
  private var nanoseconds = 0
  private var errors: [String: Int] = [:]

  init(_ lemmatiser: Lemmatiser, _ sentences: [TrainingSentence]) {
    let words = sentences.flatMap(\.words).filter { $0.lemma != "_" }
    let forms = words.map { Array($0.form.utf8) }
    all = words.count
    let clock = ContinuousClock()
    var lemmas: [String] = []
    lemmas.reserveCapacity(all)
    let time = clock.measure {
      for index in words.indices {
        let (upos, xpos) = (words[index].upos, words[index].xpos)
        lemmas.append(
          forms[index].withUnsafeBufferPointer { lemmatiser.lemma(of: $0, upos: upos, xpos: xpos) })
      }
    }
    nanoseconds = Int(time / .nanoseconds(1))
    for (word, lemma) in zip(words, lemmas) {
      if word.lemma == lemma {
        right += 1
      } else {
        errors["\(word.form) \(word.upos) \(word.xpos): \(lemma), not \(word.lemma)", default: 0] +=
          1
      }
    }
  }

  var score: String {
    let percent = (Double(right) / Double(max(1, all)) * 10_000).rounded() / 100
    return "\(percent)"
  }

  func printErrors(_ limit: Int) {
    let ordered = errors.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    for error in ordered.prefix(limit) { print("  \(error.value)  \(error.key)") }
    print("  \(nanoseconds / max(1, all)) ns a word")
  }
}
