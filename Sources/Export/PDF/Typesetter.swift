internal import Diagnostics
internal import Foundation

/// Runs Typst, which is a Python package, on manuscripts.
public struct Typesetter: Sendable {
  /// A document that was typeset.
  public struct Result: Sendable {
    /// The PDF file; `nil` where an error among the problems is in the way.
    public let pdf: [UInt8]?
    /// What is wrong with the manuscript, in its order.
    public let problems: [TypesettingProblem]
  }

  /// The folders of the Debian packages fonts-noto-cjk and fonts-arphic-gkai00mp.
  public static let debianFontFolders = [
    "/usr/share/fonts/opentype/noto", "/usr/share/fonts/truetype/arphic-gkai00mp",
  ]

  private let python: String
  private let fontFolders: [String]

  /// Finds what typesetting needs.
  ///
  /// - Parameters:
  ///   - buildFolders: where `typesetter/`, with a Python of its own, may be; the first that has it
  ///     counts.
  ///   - searchPath: folders with colons between them, where `python3` is looked for otherwise.
  ///   - fontFolders: where the fonts are.
  /// - Throws: `Missing`, where a part is.
  public static func find(
    in buildFolders: [String], searchPath: String, fontFolders: [String] = debianFontFolders
  ) async throws -> Typesetter {
    let candidates =
      buildFolders.map { "\($0)/typesetter/bin/python" }
      + searchPath.split(separator: ":").map { "\($0)/python3" }
    guard let python = candidates.first(where: FileManager.default.isExecutableFile) else {
      throw Missing.python
    }
    let typesetter = Typesetter(
      python: python,
      fontFolders: fontFolders.filter { FileManager.default.fileExists(atPath: $0) })
    guard typesetter.fontFolders.count == fontFolders.count else { throw Missing.fonts }
    let run = try await typesetter.typeset(["--check"], in: try Workshop())
    guard run.status == 0 else { throw Missing.packages(run.lastError) }
    return typesetter
  }

  /// The manuscript as a PDF file that keeps PDF/A-2a and PDF/UA-1.
  ///
  /// The same manuscript gives the same bytes.
  /// - Throws: `ProgramFailure`, where the typesetter itself has failed.
  public func pdf(of manuscript: Manuscript) async throws -> Result {
    let workshop = try Workshop()
    try workshop.write(manuscript.source.bytes, to: "main.typ")
    for picture in manuscript.pictures { try workshop.write(picture.bytes, to: picture.fileName) }
    let job = Job(
      main: workshop.path(of: "main.typ"), root: workshop.path(of: "."),
      output: workshop.path(of: "output.pdf"), standards: ["a-2a", "ua-1"],
      timestamp: manuscript.timestamp, fonts: fontFolders)
    try workshop.write([UInt8](JSONEncoder().encode(job)), to: "job.json")

    let run = try await typeset(["job.json"], in: workshop)
    guard run.status == 0 || run.status == 1,
      let findings = try? JSONDecoder().decode([Finding].self, from: run.output)
    else { throw ProgramFailure(of: Message(zh: "排版程序", en: "the typesetter"), run) }
    return Result(
      pdf: run.status == 0 ? try workshop.read("output.pdf") : nil,
      problems: findings.map { $0.problem(in: manuscript.source) })
  }

  /// Runs typeset.py, in which nothing of the user's own Python has a say.
  private func typeset(_ arguments: [String], in workshop: Workshop) async throws -> Workshop.Run {
    try workshop.write(PackageResources.xuanzhi_typ, to: "xuanzhi.typ")
    try workshop.write(PackageResources.sheets_typ, to: "sheets.typ")
    try workshop.write(PackageResources.typeset_py, to: "typeset.py")
    try workshop.write(PackageResources.requirements_txt, to: "requirements.txt")
    return try await workshop.run(python, ["-I", "-B", "-X", "utf8", "typeset.py"] + arguments)
  }
}

/// What typeset.py is asked to do.
private struct Job: Encodable {
  let main: String
  let root: String
  let output: String
  let standards: [String]
  let timestamp: Int
  let fonts: [String]
}

/// What typeset.py says of a document.
private struct Finding: Decodable {
  let message: String
  let file: String?
  let line: Int?
  let column: Int?
  let hints: [String]
  let text: String?

  func problem(in source: TypstSource) -> TypesettingProblem {
    let origin =
      if file == "main.typ", let line, let column {
        source.origin(line: line, column: column)
      } else {
        nil as TypstSource.Origin?
      }
    return TypesettingProblem(
      origin: origin, message: message,
      hint: hints.isEmpty ? nil : hints.joined(separator: "; "), characters: text)
  }
}
