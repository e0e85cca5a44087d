// swift-tools-version: 6.2
import PackageDescription

/// Every target is built with warnings as errors; the pure ones under strict memory safety besides.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .strictMemorySafety()]

let package = Package(
    name: "lagesbild",
    products: [
        .executable(name: "lagesbild", targets: ["lagesbild"]),
        // For Benchmarks, a package of its own.
        .library(name: "Model", targets: ["Model"]), .library(name: "Front", targets: ["Front"]), .library(name: "TUI", targets: ["TUI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .systemLibrary(name: "CMalloc"),
        .target(name: "CYaml", linkerSettings: [.linkedLibrary("yaml")]),
        .target(name: "TUI", swiftSettings: strict),
        .target(name: "Model", swiftSettings: strict),
        .target(name: "Storage", dependencies: ["Model", "CYaml"], swiftSettings: strict),
        .target(name: "Front", dependencies: ["TUI", "Model"], swiftSettings: strict),
        .target(name: "SampleData", dependencies: ["Model"], swiftSettings: strict),
        .target(name: "Exchange", dependencies: ["Front", "Model", "TUI"], swiftSettings: strict),
        .executableTarget(
            name: "lagesbild",
            dependencies: [
                "CMalloc", "CTerminal", "Exchange", "Front", "SampleData", "Storage",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .testTarget(name: "TUITests", dependencies: ["TUI"]),
        .testTarget(name: "ModelTests", dependencies: ["Model"]),
        .testTarget(name: "StorageTests", dependencies: ["Storage"]),
        .testTarget(name: "FrontTests", dependencies: ["Front", "Storage"], exclude: ["Golden", "Searches.txt"]),
        .testTarget(name: "ExchangeTests", dependencies: ["Exchange", "Storage"]),
        .testTarget(name: "SampleDataTests", dependencies: ["SampleData", "Storage"]),
        .testTarget(name: "LagesbildTests", dependencies: ["lagesbild", "CTerminal", "Front", "Model", "TUI"]),
        .testTarget(name: "EndToEndTests"),
    ]
)
