import Hearsay
import HearsayLanguage

extension LanguageCore {
  /// The models where `ModelStore` finds them.
  static func loaded() throws(ModelProblem) -> LanguageCore { try LanguageCore(ModelStore()) }
}

extension Pipeline {
  /// With the models where `ModelStore` finds them.
  static func loaded() throws(ModelProblem) -> Pipeline { try Pipeline(ModelStore()) }
}
