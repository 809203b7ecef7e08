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
          .missingFile, path: Self.folder,
          Message(zh: "这里没有 Content 文件夹", en: "there is no folder Content here"),
          help: Message(
            zh: "在项目的文件夹里运行命令，或用 --root 指明它",
            en: "run the command in the project's folder, or name it with --root")))
    }
  }

  private mutating func read(_ folder: String, as shown: String, depth: Int) {
    guard depth <= Self.deepest else {
      return report(
        .unexpectedFile, shown, Message(zh: "文件夹的层次太多", en: "the folders are nested too deep"),
        help: Message(
          zh: "把文件往上移；docs/content-model.md 列出了各个文件夹",
          en: "move the files up; docs/content-model.md lists the folders"))
    }
    let entries: [(name: String, kind: FileKind)]
    do {
      entries = try FileSystem.entries(of: folder)
    } catch {
      return report(
        .unreadable, shown,
        Message(
          zh: "读不了这个文件夹：\(error.reason.zh)", en: "the folder cannot be read: \(error.reason.en)"),
        help: Message(zh: "给自己读取的权限", en: "give yourself the right to read it"))
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
          .unexpectedFile, shownPath,
          Message(zh: "这既不是文件，也不是文件夹", en: "this is neither a file nor a folder"),
          help: Message(zh: "把它移出 Content/", en: "take it out of Content/"))
      }
    }
  }

  private mutating func read(file path: String, as shown: String) {
    let isMedia = Self.isMedia(shown)
    let limit = isMedia ? Self.mediaLimit : Self.textLimit
    do {
      guard let bytes = try FileSystem.contents(of: path, limit: limit) else {
        return report(
          .fileTooLarge, shown,
          Message(zh: "文件超过 \(limit >> 20) MiB", en: "the file is larger than \(limit >> 20) MiB"),
          help: isMedia
            ? Message(zh: "把图片缩小", en: "make the image smaller")
            : Message(zh: "把文字分成几个文件", en: "split the text over several files"))
      }
      files.append(SourceFile(path: shown, bytes: bytes))
    } catch {
      report(
        .unreadable, shown,
        Message(
          zh: "读不了这个文件：\(error.reason.zh)", en: "the file cannot be read: \(error.reason.en)"),
        help: Message(
          zh: "给自己读取的权限；文件名用 UTF-8", en: "give yourself the right to read it; name it in UTF-8"))
    }
  }

  /// Whether a file of this path is an image or the like, and no text.
  static func isMedia(_ path: String) -> Bool {
    path.utf8.starts(with: "\(folder)/media/".utf8)
  }

  private mutating func report(symbolicLink path: String) {
    report(
      .symbolicLink, path,
      Message(
        zh: "这是符号链接，可能指向内容之外", en: "this is a symbolic link, which could lead out of the content"),
      help: Message(zh: "把文件本身放在这里", en: "put the file itself here"))
  }

  private mutating func report(
    _ rule: Rule, _ path: String, _ message: Message, help: Message? = nil
  ) {
    diagnostics.append(Diagnostic(rule, path: path, message, help: help))
  }
}
