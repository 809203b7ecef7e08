import Diagnostics
import FileSystem

/// The files of `Content/` as they stand on the disk, in the order of their paths' bytes.
///
/// This is the only part of loading that touches the disk.
struct ContentTree {
  /// Markdown, YAML and media files; paths start with `Content/`.
  private(set) var files: [SourceFile] = []
  /// What could not be read, or has no place in the content.
  private(set) var diagnostics: [Diagnostic] = []

  static let folder = "Content"
  private static let textLimit = 1 << 20
  private static let mediaLimit = 20 << 20
  private static let deepest = 8

  init(root: String) {
    switch try? FileSystem.kind(of: "\(root)/\(Self.folder)") {
    case .folder: read("\(root)/\(Self.folder)", as: Self.folder, depth: 0)
    case .symbolicLink: report(symbolicLink: Self.folder)
    default:
      diagnostics.append(
        Diagnostic(
          .missingFile, path: Self.folder, "there is no folder Content here",
          help: "run the command in the project's folder, or name it with --root"))
    }
  }

  /// The same with `others` in place of the files of their paths.
  func with(_ others: [SourceFile]) -> ContentTree {
    let paths = Set(others.map(\.path))
    var tree = self
    tree.files = (files.filter { !paths.contains($0.path) } + others).sorted {
      $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
    }
    return tree
  }

  private mutating func read(_ folder: String, as shown: String, depth: Int) {
    guard depth <= Self.deepest else {
      return report(
        .unexpectedFile, shown, "the folders are nested too deep",
        help: "move the files up; docs/content-model.md lists the folders")
    }
    let entries: [(name: String, kind: FileKind)]
    do {
      entries = try FileSystem.entries(of: folder)
    } catch {
      return report(
        .unreadable, shown, "the folder cannot be read: \(error.reason)",
        help: "give yourself the right to read it")
    }
    // Hidden files belong to editors and systems, not to the content.
    for (name, kind) in entries where name.utf8.first != UInt8(ascii: ".") {
      let path = "\(folder)/\(name)"
      let shownPath = "\(shown)/\(name)"
      switch kind {
      case .folder: read(path, as: shownPath, depth: depth + 1)
      case .file: read(file: path, as: shownPath)
      case .symbolicLink: report(symbolicLink: shownPath)
      case .special:
        report(
          .unexpectedFile, shownPath, "this is neither a file nor a folder",
          help: "take it out of Content/")
      }
    }
  }

  private mutating func read(file path: String, as shown: String) {
    let isMedia = Self.isMedia(shown)
    let limit = isMedia ? Self.mediaLimit : Self.textLimit
    do {
      guard let bytes = try FileSystem.contents(of: path, limit: limit) else {
        return report(
          .fileTooLarge, shown, "the file is larger than \(limit >> 20) MiB",
          help: isMedia ? "make the image smaller" : "split the text over several files")
      }
      files.append(SourceFile(path: shown, bytes: bytes))
    } catch {
      report(
        .unreadable, shown, "the file cannot be read: \(error.reason)",
        help: "give yourself the right to read it; name it in UTF-8")
    }
  }

  /// Whether a file of this path is an image or the like, and no text.
  static func isMedia(_ path: String) -> Bool {
    path.utf8.starts(with: "\(folder)/media/".utf8)
  }

  private mutating func report(symbolicLink path: String) {
    report(
      .symbolicLink, path, "this is a symbolic link, which could lead out of the content",
      help: "put the file itself here")
  }

  private mutating func report(
    _ rule: Rule, _ path: String, _ message: String, help: String? = nil
  ) {
    diagnostics.append(Diagnostic(rule, path: path, message, help: help))
  }
}
