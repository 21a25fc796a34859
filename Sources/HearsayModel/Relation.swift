/// The relations of Universal Dependencies with the subtypes of its English treebanks (universaldependencies.org/en/dep).
public enum Relation: String, CaseIterable, Sendable {
  case acl
  case aclRelcl = "acl:relcl"
  case advcl
  case advclRelcl = "advcl:relcl"
  case advmod
  case amod
  case appos
  case aux
  case auxPass = "aux:pass"
  case `case`
  case cc
  case ccPreconj = "cc:preconj"
  case ccomp
  case clf
  case compound
  case compoundPrt = "compound:prt"
  case conj
  case cop
  case csubj
  case csubjOuter = "csubj:outer"
  case csubjPass = "csubj:pass"
  case dep
  case det
  case detPredet = "det:predet"
  case discourse
  case dislocated
  case expl
  case fixed
  case flat
  case goeswith
  case iobj
  case list
  case mark
  case nmod
  case nmodDesc = "nmod:desc"
  case nmodPoss = "nmod:poss"
  case nmodUnmarked = "nmod:unmarked"
  case nsubj
  case nsubjOuter = "nsubj:outer"
  case nsubjPass = "nsubj:pass"
  case nummod
  case obj
  case obl
  case oblAgent = "obl:agent"
  case oblUnmarked = "obl:unmarked"
  case orphan
  case parataxis
  case punct
  case reparandum
  case root
  case vocative
  case xcomp

  /// Without the subtype: `nsubj` of `nsubj:pass`.
  public var universal: Substring { rawValue.prefix { $0 != ":" } }

  /// Its place among all relations. Cases without values are one byte, numbered as they are written.
  public var ordinal: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
