// swift-tools-version: 6.2
import PackageDescription

/// Measures what is felt: reading, loading, finding and drawing. `make benchmark` runs it.
let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "lagesbild", path: "..")],
    targets: [
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                .product(name: "Model", package: "lagesbild"), .product(name: "Front", package: "lagesbild"),
                .product(name: "TUI", package: "lagesbild"),
            ],
            linkerSettings: [.linkedLibrary("m")])
    ]
)
