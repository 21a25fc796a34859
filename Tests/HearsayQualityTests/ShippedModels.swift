import Foundation
import Hearsay
import HearsayLanguage

/// The model files in the repository.
enum ShippedModels {
  static let folder = Repository.root.appendingPathComponent("Sources/Hearsay/Models").path

  static let core = Result {
    try LanguageCore(ModelStore(environment: [ModelStore.variable: folder]))
  }

  static let pipeline = Result {
    try Pipeline(ModelStore(environment: [ModelStore.variable: folder]))
  }
}
