import Hearsay
import HearsayLanguage

extension LanguageCore {
  /// The models beside the program.
  static func loaded() throws(ModelProblem) -> LanguageCore { try LanguageCore(ModelStore()) }
}

extension Pipeline {
  /// With the models beside the program.
  static func loaded() throws(ModelProblem) -> Pipeline { try Pipeline(ModelStore()) }
}
