// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

func library(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil
) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func test(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

/// A library of the system, from the package manager of Debian and Ubuntu or from Homebrew. On Linux it lies where the
/// compiler looks, and nothing is asked of pkg-config, which may be missing there.
func system(_ name: String, pkgConfig: String, apt: String, brew: String) -> Target {
  #if os(Linux)
    let search: String? = nil
  #else
    let search: String? = pkgConfig
  #endif
  return .systemLibrary(
    name: name, pkgConfig: search, providers: [.apt([apt]), .brew([brew])])
}

let package = Package(
  name: "hearsay",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Hearsay", targets: ["Hearsay"]),
    .executable(name: "hearsay", targets: ["HearsayCLI"]),
    .executable(name: "hearsay-train", targets: ["HearsayTrain"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    library("HearsayModel"),
    system("CArchive", pkgConfig: "libarchive", apt: "libarchive-dev", brew: "libarchive"),
    system("CDeflate", pkgConfig: "libdeflate", apt: "libdeflate-dev", brew: "libdeflate"),
    system("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev", brew: "zlib"),
    library("HearsayReaders", ["HearsayModel", "CArchive", "CDeflate", "CZlib"]),
    .target(name: "HearsayCurl", linkerSettings: [.linkedLibrary("curl")]),
    library("HearsayFetch", ["HearsayCurl"]),
    .target(name: "HearsayKernels"),
    library("HearsayLanguage", ["HearsayModel", "HearsayKernels"]),
    library("HearsayTime", ["HearsayModel", "HearsayLanguage"]),
    library("HearsayAnalysis", ["HearsayModel", "HearsayLanguage"]),
    library("HearsayComparison", ["HearsayModel", "HearsayLanguage"]),
    library(
      "HearsayWriters", ["HearsayModel", .product(name: "Mustache", package: "swift-mustache")]),
    library(
      "Hearsay",
      [
        "HearsayModel", "HearsayReaders", "HearsayLanguage", "HearsayTime", "HearsayAnalysis",
        "HearsayComparison", "HearsayWriters",
      ], resources: [.copy("Models")]),
    .executableTarget(
      name: "HearsayCLI",
      dependencies: [
        "Hearsay", "HearsayModel", "HearsayFetch", "HearsayLanguage", "HearsayReaders",
        "HearsayWriters",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "HearsayTrain",
      dependencies: [
        "Hearsay", "HearsayModel", "HearsayReaders", "HearsayLanguage", "HearsayAnalysis",
        "HearsayKernels",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "ReadingBench", dependencies: ["HearsayReaders", "HearsayModel"],
      path: "Benchmarks/reading", swiftSettings: settings),
    test("HearsayModelTests", ["HearsayModel"]),
    test("HearsayFetchTests", ["HearsayFetch"]),
    test(
      "HearsayReadersTests",
      ["HearsayModel", "HearsayReaders", "HearsayLanguage", "HearsayTime", "CZlib"],
      exclude: ["Pasted"]),
    test(
      "HearsayLanguageTests",
      ["HearsayModel", "HearsayKernels", "HearsayLanguage", "HearsayReaders"]),
    test("HearsayTimeTests", ["HearsayModel", "HearsayLanguage", "HearsayReaders", "HearsayTime"]),
    test(
      "HearsayAnalysisTests",
      ["HearsayModel", "HearsayLanguage", "HearsayReaders", "HearsayAnalysis", "Hearsay"]),
    test(
      "HearsayComparisonTests",
      ["HearsayModel", "HearsayLanguage", "HearsayReaders", "HearsayComparison", "Hearsay"]),
    test("HearsayTrainTests", ["HearsayModel", "HearsayLanguage", "HearsayTrain"]),
    test("HearsayWritersTests", ["HearsayModel", "HearsayWriters"]),
    test(
      "HearsayCLITests",
      ["Hearsay", "HearsayModel", "HearsayReaders", "HearsayLanguage", "HearsayWriters"]),
    test(
      "HearsayQualityTests",
      ["Hearsay", "HearsayModel", "HearsayReaders", "HearsayLanguage", "HearsayWriters"],
      exclude: ["Cases"]),
  ]
)
