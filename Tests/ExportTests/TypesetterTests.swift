import Diagnostics
import Export
import Foundation
import Testing

/// These need what `.ci/install test` installs.
@Suite("The typesetter")
struct TypesetterTests {
  private static let build = URL(filePath: #filePath).appending(path: "../../../.build")
    .standardizedFileURL.path

  private func typesetter() async throws -> Typesetter {
    try await Typesetter.find(in: [Self.build], searchPath: "")
  }

  private func manuscript(_ text: String, pictures: [Manuscript.Picture] = []) -> Manuscript {
    var source = TypstSource()
    source.from("Content/pages/甲.md", 4) { source in
      source.layout("paper") { call in
        call.string("title", "题")
        call.string("language", "zh")
      }
      source.block("p") { $0.content { $0.text(text) } }
      for picture in pictures {
        source.block("plain-image") { call in
          call.call("image") { call in
            call.string("alt", "图")
            call.string(picture.fileName)
          }
        }
      }
    }
    return Manuscript(source: source, pictures: pictures, timestamp: 1_653_004_800)
  }

  @Test("a manuscript becomes a PDF file, and the same one the same bytes")
  func pdf() async throws {
    let manuscript = manuscript("正文 # * [ text")
    let first = try await typesetter().pdf(of: manuscript)
    #expect(first.problems == [])
    let bytes = try #require(first.pdf)
    #expect(bytes.starts(with: "%PDF-1.7".utf8))
    #expect(try await typesetter().pdf(of: manuscript).pdf == bytes)
  }

  @Test("a character without a font is an error at its place in the file")
  func missingCharacter() async throws {
    let result = try await typesetter().pdf(of: manuscript("第一行 第二行😀"))
    #expect(result.pdf == nil)
    let problem = try #require(result.problems.first)
    let file = Array("---\n第一行\n第二行😀\n".utf8)
    let diagnostic = problem.diagnostic(path: "") { $0 == "Content/pages/甲.md" ? file : nil }
    #expect(diagnostic.rule == .typesetting)
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.message.en == "no font has the character 😀 (U+1F600)")
    #expect(diagnostic.path == "Content/pages/甲.md")
    #expect(diagnostic.place == SourcePlace(line: 3, column: 4))
    #expect(diagnostic.excerpt != nil)
  }

  @Test("a picture that is none is an error at the text that shows it")
  func brokenPicture() async throws {
    let picture = Manuscript.Picture(fileName: "a.png", bytes: Array("no picture".utf8))
    let result = try await typesetter().pdf(of: manuscript("正文", pictures: [picture]))
    #expect(result.pdf == nil)
    #expect(result.problems.first?.origin?.path == "Content/pages/甲.md")
    #expect(result.problems.first?.origin?.offset == 4)
  }

  @Test("a file that cannot be read is named all the same")
  func unreadable() async throws {
    let problem = try #require(
      try await typesetter().pdf(of: manuscript("😀")).problems.first)
    let diagnostic = problem.diagnostic(path: "") { _ in nil }
    #expect(diagnostic.path == "Content/pages/甲.md")
    #expect(diagnostic.place == nil)
  }

  // MARK: What is missing

  @Test("without Python, it says so in one line")
  func noPython() async throws {
    let error = await #expect(throws: Typesetter.Missing.python) {
      try await Typesetter.find(in: ["/nowhere"], searchPath: "/nowhere:/nor/here")
    }
    expectOneLine("\(try #require(error))", naming: "python3")
  }

  @Test("without the packages, it says how to install them")
  func noPackages() async throws {
    let folder = try Folder()
    try folder.script("python3", "echo 'the Python package typst is missing' >&2; exit 3")
    let error = await #expect(throws: Typesetter.Missing.self) {
      try await Typesetter.find(in: ["/nowhere"], searchPath: "/nowhere:\(folder.path)")
    }
    expectOneLine("\(try #require(error))", naming: "pip install typst==")
  }

  @Test("without the fonts, it says which packages have them")
  func noFonts() async throws {
    let error = await #expect(throws: Typesetter.Missing.fonts) {
      try await Typesetter.find(in: [Self.build], searchPath: "", fontFolders: ["/nowhere"])
    }
    expectOneLine("\(try #require(error))", naming: "fonts-noto-cjk")
  }

  @Test("a typesetter that breaks off is no PDF and no error of the text")
  func failure() async throws {
    let folder = try Folder()
    try folder.script("python3", "[ \"$6\" = --check ] || { echo trouble >&2; exit 9; }")
    let typesetter = try await Typesetter.find(in: [], searchPath: folder.path)
    let error = await #expect(throws: ProgramFailure.self) {
      try await typesetter.pdf(of: manuscript("正文"))
    }
    #expect("\(try #require(error))" == "the typesetter ended with exit code 9: trouble")
  }

  @Test("an output that would fill a pipe is no trouble, and nothing of the run stays")
  func longOutput() async throws {
    let folder = try Folder()
    try folder.script(
      "python3",
      """
      [ "$6" = --check ] && exit 0
      pwd >'\(folder.path)/place'
      head -c 300000 /dev/zero >&2
      head -c 300000 /dev/zero | tr '\\0' ' '
      echo '[]'
      : >output.pdf
      """)
    let typesetter = try await Typesetter.find(in: [], searchPath: folder.path)
    #expect(try await typesetter.pdf(of: manuscript("正文")).pdf == [])
    let place = try String(contentsOfFile: "\(folder.path)/place", encoding: .utf8)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(!place.isEmpty && !FileManager.default.fileExists(atPath: place))
  }

  private func expectOneLine(_ text: String, naming name: String) {
    #expect(text.contains(name) && !text.contains("\n"))
  }
}

/// A folder whose name has a space and Chinese in it; it goes when the value goes.
private final class Folder {
  let path = FileManager.default.temporaryDirectory.path + "/xuanzhi 测试 \(UUID())"

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func script(_ name: String, _ text: String) throws {
    try "#!/bin/sh\n\(text)\n".write(
      toFile: "\(path)/\(name)", atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(path)/\(name)")
  }
}
