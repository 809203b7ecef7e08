import Export
import Foundation
import Testing

/// These need what `.ci/install test` installs.
@Suite("The rasteriser")
struct RasterizerTests {
  private let drawing = Array(
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 40" width="90" height="40">
    <text x="5" y="30" font-family="Noto Sans CJK SC" font-size="20">知识产权</text></svg>
    """.utf8)

  private func rasterizer() async throws -> Rasterizer {
    try await Rasterizer.find(searchPath: "/nowhere:/usr/local/bin:/usr/bin:/opt/homebrew/bin")
  }

  @Test("a drawing becomes a PNG file of its size, and the same one the same bytes")
  func png() async throws {
    let first = try await rasterizer().png(of: drawing)
    #expect(first.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    #expect(Array(first[16..<24]) == [0, 0, 0, 90, 0, 0, 0, 40])
    // It has a palette.
    #expect(first[25] == 3)
    #expect(try await rasterizer().png(of: drawing) == first)
  }

  @Test("a drawing that is none is a failure that says why")
  func noDrawing() async throws {
    let error = await #expect(throws: ProgramFailure.self) {
      try await rasterizer().png(of: Array("no drawing".utf8))
    }
    let text = "\(try #require(error))"
    #expect(text.hasPrefix("rsvg-convert ended with exit code 1: ") && !text.contains("\n"))
  }

  @Test("without the program or the fonts, it says in one line which package has them")
  func missing() async throws {
    let noProgram = await #expect(throws: Rasterizer.Missing.program) {
      try await Rasterizer.find(searchPath: "/nowhere:/nor/here")
    }
    #expect("\(try #require(noProgram))".hasSuffix("apt-get install librsvg2-bin"))
    let noFonts = await #expect(throws: Rasterizer.Missing.fonts) {
      try await Rasterizer.find(searchPath: "/usr/bin", fontFolder: "/nowhere")
    }
    #expect("\(try #require(noFonts))".hasSuffix("apt-get install fonts-noto-cjk"))
  }
}
