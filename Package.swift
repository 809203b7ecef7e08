// swift-tools-version: 6.2

import PackageDescription

let strictness: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target whose imports the compiler holds to `dependencies`: see `docs/architecture.md`
/// for the wall that each one is.
func library(_ name: String, path: String? = nil, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, path: path, swiftSettings: strictness)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies,
    swiftSettings: strictness)
}

let package = Package(
  name: "xuanzhi",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "xuanzhi", targets: ["xuanzhi"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CCommonMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CZip", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
    .systemLibrary(
      name: "CPNG", pkgConfig: "libpng",
      providers: [.apt(["libpng-dev"]), .brew(["libpng"])]),

    .target(name: "CExchange"),

    library("FileSystem", ["CExchange", "Diagnostics"]),
    library("Diagnostics", ["Markup"]),
    library("Markup", []),
    library("Charts", ["Markup"]),
    library("Markdown", ["CCommonMark", "Diagnostics", "Markup"]),
    .target(
      name: "Export", dependencies: ["CPNG", "CQREncode", "CZip", "Diagnostics", "Markup"],
      resources: [
        .embedInCode("EPUB/book.css"), .embedInCode("Typesetting/requirements.txt"),
        .embedInCode("Typesetting/sheets.typ"), .embedInCode("Typesetting/typeset.py"),
        .embedInCode("Typesetting/xuanzhi.typ"),
      ],
      swiftSettings: strictness),
    library("SiteModel", ["Charts", "Markdown", "Markup"]),
    library("Translations", ["Diagnostics", "Markdown", "SiteModel"]),
    library(
      "ContentSchema",
      ["Charts", "Diagnostics", "Markdown", "Markup", "SiteModel", "Translations"]),
    library("Proofreading", ["Diagnostics", "Markdown", "SiteModel"]),
    library(
      "ContentLoading",
      [
        "CYAML", "ContentSchema", "Diagnostics", "FileSystem", "Markdown", "Proofreading",
        "SiteModel", "Translations",
      ]),
    library("Drafting", ["ContentLoading", "ContentSchema", "Diagnostics", "SiteModel"]),
    library("SiteBuilder", ["Diagnostics", "FileSystem", "Markdown", "Markup", "SiteModel"]),
    .target(
      name: "Templates",
      dependencies: ["Charts", "Export", "Markdown", "Markup", "SiteBuilder", "SiteModel"],
      path: "Templates",
      resources: [
        .embedInCode("Assets"), .embedInCode("WeChat/copy.css"), .embedInCode("WeChat/copy.js"),
      ],
      swiftSettings: strictness),
    .target(
      name: "Preview",
      dependencies: [
        "Diagnostics", "Markup", "SiteModel",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      resources: [.embedInCode("Assets")],
      swiftSettings: strictness),
    library(
      "LivePreview",
      [
        "ContentLoading", "Diagnostics", "FileSystem", "Preview", "SiteBuilder", "SiteModel",
        "Translations",
      ]),
    .executableTarget(
      name: "xuanzhi",
      dependencies: [
        "ContentLoading", "ContentSchema", "Diagnostics", "Drafting", "Export", "FileSystem",
        "LivePreview", "Markdown", "Markup", "Preview", "SiteBuilder", "SiteModel", "Templates",
        "Translations",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strictness),

    tests(of: "Charts", ["Markup"]),
    tests(of: "Diagnostics", ["Markup"]),
    tests(of: "Markup"),
    tests(of: "Export", ["Diagnostics", "Markup"]),
    tests(of: "Markdown", ["Diagnostics", "Markup"]),
    tests(of: "Translations", ["Diagnostics", "Markdown", "Markup", "SiteModel"]),
    tests(of: "Proofreading", ["Diagnostics", "Markdown", "SiteModel"]),
    tests(
      of: "ContentLoading",
      [
        "ContentSchema", "Diagnostics", "FileSystem", "Markdown", "SiteModel", "Translations",
      ]),
    tests(of: "Drafting", ["ContentLoading", "ContentSchema", "Diagnostics", "SiteModel"]),
    tests(
      of: "SiteBuilder", ["ContentLoading", "Diagnostics", "Markup", "SiteModel", "Templates"]),
    tests(of: "Templates", ["ContentLoading", "Export", "SiteBuilder", "SiteModel"]),
    tests(of: "FileSystem"),
    tests(of: "Preview", ["Diagnostics"]),
    tests(
      of: "LivePreview",
      [
        "ContentLoading", "Diagnostics", "FileSystem", "Preview", "SiteModel", "Templates",
        "Translations",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
