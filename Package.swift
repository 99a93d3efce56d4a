// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is held to the same strictness; warnings are errors.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let coreMetrics = Target.Dependency.product(name: "CoreMetrics", package: "swift-metrics")
let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")

let package = Package(
  name: "ashiato",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "ashiato", targets: ["ashiato"]),
    // For `Benchmarks`, which is a package of its own.
    .library(name: "Postgres", targets: ["Postgres"]),
    .library(name: "Training", targets: ["Training"]),
    .library(name: "CurriculumFile", targets: ["CurriculumFile"]),
    .library(name: "Credentials", targets: ["Credentials"]),
    .library(name: "PrivateCluster", targets: ["PrivateCluster"]),
    .library(name: "AshiatoStore", targets: ["AshiatoStore"]),
    .library(name: "AshiatoApp", targets: ["AshiatoApp"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.1"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "Postgres", dependencies: ["CLibPQ", logging, metrics, lifecycle], swiftSettings: strict),
    .target(name: "Training", swiftSettings: strict),
    .target(name: "Screening", dependencies: ["Training"], swiftSettings: strict),
    .target(name: "CurriculumFile", dependencies: ["Training", "Screening", yams], swiftSettings: strict),
    .target(
      name: "Credentials", dependencies: ["Training", "CZlib", crypto, cryptoExtras], swiftSettings: strict),
    .target(name: "PrivateCluster", dependencies: [subprocess, system], swiftSettings: strict),
    .target(
      name: "AshiatoStore", dependencies: ["Training", "Screening", "Postgres"], swiftSettings: strict),
    .target(
      name: "AshiatoApp", dependencies: ["AshiatoStore", "Training", "Screening", "Credentials", "Postgres"],
      swiftSettings: strict),
    .target(name: "OutgoingMail", dependencies: [subprocess], swiftSettings: strict),
    .target(name: "Telemetry", dependencies: [coreMetrics], swiftSettings: strict),
    .target(
      name: "AshiatoWeb",
      dependencies: [
        "AshiatoApp", "AshiatoStore", "Training", "Screening", "Credentials", "Telemetry", hummingbird,
        hummingbirdCore, hummingbirdTLS, httpTypes, nio, nioHTTP1, nioHTTPTypes, mustache, logging, metrics,
      ],
      resources: [.embedInCode("Resources")],
      swiftSettings: strict),
    .executableTarget(
      name: "ashiato",
      dependencies: [
        "AshiatoWeb", "AshiatoApp", "AshiatoStore", "CurriculumFile", "Training", "Screening", "Credentials",
        "Postgres", "PrivateCluster", "OutgoingMail", "Telemetry", hummingbird, hummingbirdTLS, nioSSL,
        argumentParser, configuration, logging, coreMetrics, lifecycle, subprocess, unixSignals, system,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "sqlgen",
      dependencies: ["Postgres", "PrivateCluster", argumentParser, logging, subprocess, system],
      swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Postgres", logging, subprocess, system], path: "Tests/Support",
      swiftSettings: strict),
    .testTarget(
      name: "TestSupportTests", dependencies: ["TestSupport", "Postgres", logging, subprocess, system],
      exclude: ["Golden", "Conversations"], swiftSettings: strict),
    .testTarget(
      name: "SQLGenTests", dependencies: ["sqlgen", "Postgres", "TestSupport", argumentParser],
      exclude: ["Fixtures", "Golden"], swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(name: "TrainingTests", dependencies: ["Training", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ScreeningTests", dependencies: ["Screening", "Training", "CurriculumFile"],
      swiftSettings: strict),
    .testTarget(
      name: "CurriculumFileTests",
      dependencies: ["CurriculumFile", "Training", "Screening", "TestSupport", yams],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "ProblemsTests",
      dependencies: [
        "ashiato", "AshiatoWeb", "AshiatoApp", "AshiatoStore", "CurriculumFile", "Training", "Credentials",
        "Postgres", "PrivateCluster", "TestSupport", httpTypes,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PostgresTests",
      dependencies: [
        "Postgres", "TestSupport", "PrivateCluster", logging, metrics, lifecycle,
        .product(name: "InMemoryLogging", package: "swift-log"),
        .product(name: "MetricsTestKit", package: "swift-metrics"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CredentialsTests", dependencies: ["Credentials", "Training", "TestSupport", crypto],
      exclude: ["Golden", "Vectors"],
      swiftSettings: strict),
    .testTarget(
      name: "AshiatoWebTests",
      dependencies: [
        "AshiatoWeb", "AshiatoApp", "AshiatoStore", "Training", "Credentials", "Postgres", "TestSupport",
        hummingbird, hummingbirdTesting, httpTypes, lifecycle, logging, nio,
        nioPosix,
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "OutgoingMailTests", dependencies: ["OutgoingMail", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TelemetryTests", dependencies: ["Telemetry", coreMetrics], swiftSettings: strict),
    .testTarget(
      name: "AshiatoStoreTests",
      dependencies: ["TestSupport", "AshiatoStore", "Training", "Postgres", logging],
      swiftSettings: strict),
    .testTarget(
      name: "AshiatoAppTests",
      dependencies: [
        "TestSupport", "AshiatoApp", "AshiatoStore", "Training", "Screening", "Credentials", "CurriculumFile",
        "Postgres", logging,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "AshiatoCommandTests",
      dependencies: [
        "ashiato", "AshiatoApp", "AshiatoStore", "Training", "Screening", "Credentials", "Postgres",
        "AshiatoWeb", "CurriculumFile", "PrivateCluster", "TestSupport", argumentParser, hummingbird,
        logging, yams,
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "AcceptanceTests", dependencies: ["ashiato", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "PrivateClusterTests", dependencies: ["PrivateCluster", subprocess, system], swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
