import HearsayLanguage
import HearsayModel
import Testing

@testable import HearsayTrain

/// Reading training sets, and what the lemmatiser learns from an invented one.
struct TrainingTests {
  private static let conllu = """
    # newdoc id = harbour
    # newpar
    # sent_id = harbour-1
    # text = They don't mend nets.
    1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_
    2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
    2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
    3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
    4\tmend\tmend\tVERB\tVB\t_\t0\troot\t_\t_
    4.1\tghost\tghost\tNOUN\tNN\t_\t_\t_\t_\t_
    5\tnets\tnet\tNOUN\tNNS\t_\t4\tobj:odd\t_\tEntity=(1)|SpaceAfter=No
    6\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

    # sent_id = harbour-2
    1\tSails\tsail\tNOUN\tNNS\t_\t0\troot\t_\t_
    """

  @Test("CoNLL-U: words, multiword tokens, heads, comments; empty nodes are left out")
  func universal() throws {
    var reader = TrainingReader(format: .conllu, file: "harbour")
    let sentences = try reader.read(Self.conllu)
    #expect(sentences.map(\.id) == ["harbour-1", "harbour-2"])
    #expect(sentences.map(\.document) == ["harbour", "harbour"])
    #expect(sentences.map(\.startsParagraph) == [true, false])
    #expect(sentences.map(\.text) == ["They don't mend nets.", nil])
    let words = sentences[0].words
    #expect(words.map(\.form) == ["They", "do", "n't", "mend", "nets", "."])
    #expect(words.map(\.head) == [3, 3, 3, nil, 3, 3])
    #expect(words[4].relation == .obj)
    #expect(words[4].misc("Entity") == "(1)")
    #expect(words.map(\.spaceAfter) == [true, true, true, true, false, true])
    #expect(sentences[0].multiwords.map(\.form) == ["don't"])
    #expect(sentences[0].multiwords.map(\.words) == [1..<3])
  }

  @Test("IOB2: forms and tags")
  func tagged() throws {
    var reader = TrainingReader(format: .iob2, file: "names")
    let sentences = try reader.read("# newdoc id = a\n1\tOrla\tB-PER\t-\tx\n2\tVenn\tI-PER\n\n")
    #expect(sentences.map(\.document) == ["a"])
    #expect(sentences.first?.words.map(\.tag) == ["B-PER", "I-PER"])
  }

  @Test("A broken row is an error with its line")
  func broken() {
    var reader = TrainingReader(format: .conllu, file: "harbour")
    let text = Self.conllu.replacing("VERB", with: "VREB")
    #expect { try reader.read(text) } throws: { error in
      "\(error)".contains("harbour, line 9")
    }
  }

  @Test("Forms that the rules of English make of known words")
  func regularForms() {
    let words = [
      "provoke", "provoked", "plan", "planned", "plane", "planed", "die", "dying", "large",
    ]
    let more = [
      "larger", "study", "studies", "unit", "unite", "united", "refer", "referring", "eat",
    ]
    let samples = RegularForms(words: words + more).samples
    let found = samples.map { "\($0.form) \($0.xpos.rawValue) \($0.lemma)" }
    for expected in [
      "provoked VBD provoke", "provoked VBN provoke", "planned VBD plan", "planed VBD plane",
      "dying VBG die", "larger JJR large", "studies NNS study", "studies VBZ study",
      "referring VBG refer",
    ] {
      #expect(found.contains(expected), "\(expected)")
    }
    #expect(!found.contains { $0.hasPrefix("united") }, "of unit or of unite")
  }

  @Test("Irregular forms have one line each")
  func irregularForms() {
    let samples = IrregularForms.samples
    #expect(samples.contains { $0.form == "fled" && $0.lemma == "flee" && $0.xpos == .vbn })
    #expect(samples.contains { $0.form == "crises" && $0.lemma == "crisis" })
    #expect(samples.allSatisfy { !$0.form.isEmpty && !$0.lemma.isEmpty })
  }

  @Test("What is learned holds for words that were never seen, and exceptions stay exceptions")
  func lemmas() throws {
    let plurals = ["net", "sail", "deck", "boat", "crane", "gull"].map { ($0 + "s", $0) }
    let harder = [("ferries", "ferry"), ("bodies", "body"), ("cities", "city"), ("oxen", "ox")]
    var trainer = LemmaTrainer()
    for (form, lemma) in plurals + harder {
      trainer.add(TrainingWord(form: form, lemma: lemma, upos: .noun, xpos: .nns))
    }
    trainer.add(TrainingWord(form: "Halls", lemma: "_", upos: .noun, xpos: .nns))
    for name in ["BERGEN", "OSLO", "MOLDE"] {
      let lemma = name.prefix(1) + name.dropFirst().lowercased()
      trainer.add(TrainingWord(form: name, lemma: String(lemma), upos: .propn, xpos: .nnp))
    }
    var writer = ModelWriter(kind: Lemmatiser.kind, templateHash: Lemmatiser.templates)
    _ = trainer.model(&writer)
    let bytes = writer.bytes()
    let lemmatiser = try Lemmatiser(
      ModelFile(ModelBytes(bytes), kind: Lemmatiser.kind, templateHash: Lemmatiser.templates))
    func lemma(_ form: String, _ upos: UniversalTag, _ xpos: PennTag) -> String {
      Array(form.utf8).withUnsafeBufferPointer { lemmatiser.lemma(of: $0, upos: upos, xpos: xpos) }
    }
    #expect(lemma("Anchors", .noun, .nns) == "anchor")
    #expect(lemma("parties", .noun, .nns) == "party")
    #expect(lemma("oxen", .noun, .nns) == "ox")
    #expect(lemma("TROMSØ", .propn, .nnp) == "Tromsø")
    var again = ModelWriter(kind: Lemmatiser.kind, templateHash: Lemmatiser.templates)
    _ = trainer.model(&again)
    #expect(bytes == again.bytes())
  }
}
