import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A folder of the test's own that goes away with it.
struct Scratch: ~Copyable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }
}

/// What `unzip` writes about, or from, an archive.
func unzip(_ options: [String], _ archive: [UInt8], _ members: [String] = []) throws -> String {
  let scratch = try Scratch()
  let file = scratch.folder.appending(path: "book.epub")
  try Data(archive).write(to: file)
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["unzip"] + options + [file.path()] + members
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let text = try output.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0)
  return String(decoding: text, as: UTF8.self)
}

/// Whether a parser of XML finds nothing to complain about.
func isWellFormed(_ text: String) -> Bool {
  let parser = XMLParser(data: Data(text.utf8))
  parser.shouldProcessNamespaces = true
  return parser.parse()
}
