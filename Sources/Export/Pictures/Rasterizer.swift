internal import Diagnostics
internal import Foundation
import Markup

/// Runs `rsvg-convert`, of librsvg, on SVG files whose text is set in Debian's Noto fonts.
public struct Rasterizer: Sendable {
  /// The folder of the Debian package fonts-noto-cjk.
  public static let debianFontFolder = "/usr/share/fonts/opentype/noto"

  /// What the pixels depend on beside the drawing: the program's version and the fonts' sizes.
  public let version: String
  private let program: String
  /// Holds the settings of fontconfig and what it keeps of the fonts.
  private let fonts: Workshop

  private static let fontFiles = ["NotoSansCJK-Regular.ttc", "NotoSerifCJK-Bold.ttc"]

  /// Finds what rasterising needs.
  ///
  /// - Parameters:
  ///   - searchPath: folders with colons between them, where `rsvg-convert` is looked for.
  ///   - fontFolder: where the fonts are.
  /// - Throws: `Missing`, where a part is.
  public static func find(
    searchPath: String, fontFolder: String = debianFontFolder
  ) async throws -> Rasterizer {
    let candidates = searchPath.split(separator: ":").map { "\($0)/rsvg-convert" }
    guard let program = candidates.first(where: FileManager.default.isExecutableFile) else {
      throw Missing.program
    }
    let sizes = fontFiles.compactMap { file in
      try? FileManager.default.attributesOfItem(atPath: "\(fontFolder)/\(file)")[.size] as? Int
    }
    guard sizes.count == fontFiles.count else { throw Missing.fonts }
    let fonts = try Workshop()
    try fonts.write(
      settings(fontFolder: fontFolder, cacheFolder: fonts.path(of: "cache")), to: "fonts.conf")
    let run = try await Workshop().run(program, ["--version"])
    guard run.status == 0 else { throw ProgramFailure(of: Message(name: "rsvg-convert"), run) }
    let version = ([String(decoding: run.output, as: UTF8.self)] + sizes.map(String.init))
      .joined(separator: " ")
    return Rasterizer(version: version, program: program, fonts: fonts)
  }

  /// The settings with which fontconfig knows these fonts and no others.
  private static func settings(fontFolder: String, cacheFolder: String) -> [UInt8] {
    var xml = XML()
    xml.element("fontconfig") { xml in
      xml.element("dir", text: fontFolder)
      xml.element("cachedir", text: cacheFolder)
    }
    return xml.finish()
  }

  /// The drawing, an SVG file, as a PNG file of the same size in pixels, with a palette where its colours
  /// are few.
  ///
  /// The same drawing gives the same bytes.
  /// - Throws: `ProgramFailure`, where the program fails.
  public func png(of drawing: [UInt8]) async throws -> [UInt8] {
    let workshop = try Workshop()
    try workshop.write(drawing, to: "drawing.svg")
    let run = try await workshop.run(
      program, ["--output", "picture.png", "drawing.svg"],
      environment: ["FONTCONFIG_FILE": fonts.path(of: "fonts.conf")])
    guard run.status == 0 else { throw ProgramFailure(of: Message(name: "rsvg-convert"), run) }
    return PNG.reduced(try workshop.read("picture.png"))
  }
}
