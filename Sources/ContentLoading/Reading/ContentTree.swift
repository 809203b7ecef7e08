import Diagnostics
import FileSystem

/// The files of `Content/` as they stand on the disk.
///
/// This is the only part of loading that touches the disk. What was read is kept: looking again
/// reads those files alone that may have changed.
struct ContentTree {
  private let root: String
  private var content: Finding
  /// The paths whose files are new, have other bytes or are gone, since the last look.
  private(set) var changed: Set<String> = []

  /// What stands at a path.
  private indirect enum Finding {
    case folder([(name: String, finding: Finding)])
    case file(ContentFile, FileStamp?)
    /// What cannot be read, or has no place in the content.
    case problem(Diagnostic)
  }

  static let folder = "Content"
  private static let textLimit = 1 << 20
  private static let mediaLimit = 20 << 20
  private static let deepest = 8

  init(root: String) {
    self.root = root
    content = .folder([])
    look(at: .everything)
  }

  /// Looks at the disk again, and notes what has changed.
  mutating func look(at change: FolderChange) {
    changed = []
    let places = ContentPlaces(change)
    guard let place = places[Self.folder] else { return }
    content = lookAtRoot(place)
  }

  /// Markdown, YAML and media files, folder by folder in the order of their names' bytes; paths
  /// start with `Content/`.
  var files: [ContentFile] {
    var files: [ContentFile] = []
    Self.visit(content) { if case .file(let file, _) = $0 { files.append(file) } }
    return files
  }

  /// What could not be read, or has no place in the content.
  var diagnostics: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    Self.visit(content) { if case .problem(let problem) = $0 { diagnostics.append(problem) } }
    return diagnostics
  }

  /// The file at `path`, which starts with `Content/`.
  subscript(path: String) -> ContentFile? {
    var finding = content
    for part in path.split(separator: "/").dropFirst() {
      guard case .folder(let entries) = finding,
        let entry = entries.first(where: { $0.name == part })
      else { return nil }
      finding = entry.finding
    }
    if case .file(let file, _) = finding { return file }
    return nil
  }

  /// The same as if the files stood there, in place of those of their paths.
  func with(_ files: [SourceFile]) -> ContentTree {
    var tree = self
    for file in files {
      let names = file.path.split(separator: "/").dropFirst().map(String.init)
      tree.content = Self.placing(file, at: names[...], in: tree.content)
    }
    return tree
  }

  private static func placing(
    _ file: SourceFile, at names: ArraySlice<String>, in finding: Finding?
  ) -> Finding {
    guard let name = names.first else { return .file(ContentFile(file), nil) }
    var entries: [(name: String, finding: Finding)] = []
    if case .folder(let known) = finding { entries = known }
    let known = entries.firstIndex { $0.name == name }
    let placed = placing(
      file, at: names.dropFirst(), in: known.map { entries[$0].finding })
    if let known { entries[known].finding = placed } else { entries.append((name, placed)) }
    return .folder(entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
  }

  private static func visit(_ finding: Finding, _ body: (Finding) -> Void) {
    body(finding)
    if case .folder(let entries) = finding {
      for entry in entries { visit(entry.finding, body) }
    }
  }

  // MARK: Looking

  private mutating func lookAtRoot(_ places: ContentPlaces) -> Finding {
    switch try? FileSystem.kind(of: "\(root)/\(Self.folder)") {
    case .folder:
      lookAtFolder(Self.folder, depth: 0, known: content, places) ?? missingContent()
    case .symbolicLink: symbolicLink(Self.folder, known: content)
    default: missingContent()
    }
  }

  private mutating func missingContent() -> Finding {
    problem(
      .missingFile, Self.folder,
      Message(zh: "这里没有 Content 文件夹", en: "there is no folder Content here"),
      help: Message(
        zh: "在项目的文件夹里运行命令，或用 --root 指明它",
        en: "run the command in the project's folder, or name it with --root"), known: content)
  }

  /// What the folder holds; `nil` where it has gone meanwhile.
  private mutating func lookAtFolder(
    _ folder: String, depth: Int, known: Finding?, _ places: ContentPlaces
  ) -> Finding? {
    guard depth <= Self.deepest else {
      return problem(
        .unexpectedFile, folder, Message(zh: "文件夹的层次太多", en: "the folders are nested too deep"),
        help: Message(
          zh: "把文件往上移；docs/content-model.md 列出了各个文件夹",
          en: "move the files up; docs/content-model.md lists the folders"), known: known)
    }
    var before: [String: Finding] = [:]
    if case .folder(let entries) = known {
      guard places.isListDue else {
        return .folder(entries.compactMap { lookBelow($0, in: folder, depth: depth, places) })
      }
      before = Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0.finding) })
    } else {
      known.map { forget($0) }
    }
    let entries: [(name: String, kind: FileKind)]
    do {
      entries = try FileSystem.entries(of: "\(root)/\(folder)")
    } catch let error where Self.hasGone(folder, error) {
      known.map { forget($0) }
      return nil
    } catch {
      return problem(
        .unreadable, folder,
        Message(
          zh: "读不了这个文件夹：\(error.reason.zh)", en: "the folder cannot be read: \(error.reason.en)"),
        help: Message(zh: "给自己读取的权限", en: "give yourself the right to read it"), known: known)
    }
    var findings: [(name: String, finding: Finding)] = []
    // Hidden files belong to editors and systems, not to the content.
    for (name, kind) in entries where name.utf8.first != UInt8(ascii: ".") {
      let known = before.removeValue(forKey: name)
      let finding = look(
        at: "\(folder)/\(name)", kind, depth: depth + 1, known: known, places[name])
      if let finding { findings.append((name, finding)) }
    }
    for gone in before.values { forget(gone) }
    return .folder(findings)
  }

  /// An entry of a folder that itself has the entries that it had.
  private mutating func lookBelow(
    _ entry: (name: String, finding: Finding), in folder: String, depth: Int,
    _ places: ContentPlaces
  ) -> (name: String, finding: Finding)? {
    guard case .folder = entry.finding, let places = places[entry.name] else { return entry }
    let path = "\(folder)/\(entry.name)"
    return lookAtFolder(path, depth: depth + 1, known: entry.finding, places)
      .map { (entry.name, $0) }
  }

  private mutating func look(
    at path: String, _ kind: FileKind, depth: Int, known: Finding?, _ places: ContentPlaces?
  ) -> Finding? {
    switch kind {
    case .folder:
      if case .folder = known, let known, places == nil { return known }
      guard !Self.isFile(path) else {
        return problem(
          .unexpectedFile, path,
          Message(zh: "这里应是文件，却是一个文件夹", en: "a folder stands where a file belongs"),
          help: Message(
            zh: "把文件夹移走，把这个名称的文件放在这里",
            en: "move the folder away, and put the file of this name here"),
          known: known)
      }
      return lookAtFolder(
        path, depth: depth, known: known, places ?? ContentPlaces(.everything))
    case .file: return lookAtFile(path, known: known, isNamed: places?.isNamed ?? false)
    case .symbolicLink: return symbolicLink(path, known: known)
    case .special:
      return problem(
        .unexpectedFile, path,
        Message(zh: "这既不是文件，也不是文件夹", en: "this is neither a file nor a folder"),
        help: Message(zh: "把它移出 Content/", en: "take it out of Content/"), known: known)
    }
  }

  /// The file at `path`, which is read unless its stamp says that it need not be; `nil` where it
  /// has gone meanwhile.
  private mutating func lookAtFile(_ path: String, known: Finding?, isNamed: Bool) -> Finding? {
    let stamp = FileSystem.stamp(of: "\(root)/\(path)")
    if case .file(let file, let knownStamp) = known, !isNamed, stamp != nil, stamp == knownStamp {
      return .file(file, stamp)
    }
    let isMedia = Self.isMedia(path)
    let limit = isMedia ? Self.mediaLimit : Self.textLimit
    do {
      guard let bytes = try FileSystem.contents(of: "\(root)/\(path)", limit: limit) else {
        return problem(
          .fileTooLarge, path,
          Message(zh: "文件超过 \(limit >> 20) MiB", en: "the file is larger than \(limit >> 20) MiB"),
          help: isMedia
            ? Message(zh: "把图片缩小", en: "make the image smaller")
            : Message(zh: "把文字分成几个文件", en: "split the text over several files"),
          known: known)
      }
      if case .file(let file, _) = known, file.source.bytes == bytes { return .file(file, stamp) }
      known.map { forget($0) }
      changed.insert(path)
      return .file(ContentFile(SourceFile(path: path, bytes: bytes)), stamp)
    } catch let error where Self.hasGone(path, error) {
      known.map { forget($0) }
      return nil
    } catch {
      return problem(
        .unreadable, path,
        Message(
          zh: "读不了这个文件：\(error.reason.zh)", en: "the file cannot be read: \(error.reason.en)"),
        help: Message(
          zh: "给自己读取的权限；文件名用 UTF-8", en: "give yourself the right to read it; name it in UTF-8"),
        known: known)
    }
  }

  /// Whether what was listed at `path` has been deleted or moved since: no error, since folders
  /// change while they are read, as when git checks out other files.
  ///
  /// What has a name that is not UTF-8 cannot be found either, and is still there.
  private static func hasGone(_ path: String, _ error: FileError) -> Bool {
    error.isAbsence && !path.unicodeScalars.contains("\u{FFFD}")
  }

  /// Notes that what was found is there no more.
  private mutating func forget(_ finding: Finding) {
    switch finding {
    case .folder(let entries): for entry in entries { forget(entry.finding) }
    case .file(let file, _): changed.insert(file.source.path)
    case .problem(let problem): changed.insert(problem.path)
    }
  }

  /// Whether a file of this path is an image or the like, and no text.
  static func isMedia(_ path: String) -> Bool {
    path.utf8.starts(with: "\(folder)/media/".utf8)
  }

  /// Whether a path ends like a file of the content, which no folder's does.
  private static func isFile(_ path: String) -> Bool {
    isMedia(path)
      ? path.utf8.contains(UInt8(ascii: "."))
      : [".csv", ".md", ".tsv", ".yml"].contains(where: path.hasSuffix)
  }

  /// Whether a file of this path is about the site, and not one of its texts.
  static func isSetting(_ path: String) -> Bool {
    [SiteRecord.path, UnitRegistry.path, WordListFile.path, TermList.path].contains(path)
  }

  // MARK: Problems

  private mutating func symbolicLink(_ path: String, known: Finding?) -> Finding {
    problem(
      .symbolicLink, path,
      Message(
        zh: "这是符号链接，可能指向内容之外", en: "this is a symbolic link, which could lead out of the content"),
      help: Message(zh: "把文件本身放在这里", en: "put the file itself here"), known: known)
  }

  private mutating func problem(
    _ rule: Rule, _ path: String, _ message: Message, help: Message, known: Finding?
  ) -> Finding {
    let problem = Diagnostic(rule, path: path, message, help: help)
    if case .problem(problem) = known { return .problem(problem) }
    known.map { forget($0) }
    changed.insert(path)
    return .problem(problem)
  }
}
