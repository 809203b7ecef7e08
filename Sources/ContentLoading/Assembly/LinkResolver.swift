import Diagnostics
import Markdown
import SiteModel

/// Finds out where the relative addresses of a text lead, and says which lead nowhere.
struct LinkResolver {
  let library: Library
  let registry: UnitRegistry?
  let includesDrafts: Bool
  private let anchors: [ContentKey: [Language: Set<String>]]

  init(library: Library, registry: UnitRegistry?, includesDrafts: Bool) {
    self.library = library
    self.registry = registry
    self.includesDrafts = includesDrafts
    anchors = library.entries.mapValues { entry in
      var anchors = entry.translations.mapValues { Self.anchors(in: $0.body) }
      anchors[entry.source.language] = Self.anchors(in: entry.source.body)
      return anchors
    }
  }

  private static func anchors(in body: Document) -> Set<String> {
    Set(body.headings.map(\.id) + body.directives.compactMap(\.id))
  }

  /// The targets of the addresses in `text`, by the destination as it stands there.
  func targets(of text: ParsedFile) -> (targets: [String: Target], diagnostics: [Diagnostic]) {
    var targets: [String: Target] = [:]
    var diagnostics: [Diagnostic] = []
    text.body.forEachAddress { address, isImage in
      let destination = address.destination
      // The parser has complained about those without a destination, and checked whole addresses.
      guard !destination.isEmpty, targets[destination] == nil, !isWhole(destination) else { return }
      switch resolve(destination, isImage: isImage, in: text) {
      case .success(let target): targets[destination] = target
      case .failure(let problem):
        diagnostics.append(diagnostic(problem, at: text.file.place(of: address), in: text))
      }
    }
    return (targets, diagnostics)
  }

  /// The image that a path in the front matter of `text` leads to, or why there is none.
  func image(
    _ path: Located<String>, in text: ParsedFile
  ) -> (image: MediaFile?, diagnostics: [Diagnostic]) {
    guard let file = contentPath(path.value, from: text.file.path) else {
      return (nil, [diagnostic(leavesContent(path.value, .brokenImage), at: path.range, in: text)])
    }
    guard let media = library.media[file] else {
      if library.unreadable.contains(file) { return (nil, []) }
      return (nil, [diagnostic(missingImage(file), at: path.range, in: text)])
    }
    guard !media.isDocument else {
      return (nil, [diagnostic(noImage(path.value), at: path.range, in: text)])
    }
    return (media, [])
  }

  private func diagnostic(
    _ problem: Problem, at range: Range<Int>, in text: ParsedFile
  ) -> Diagnostic {
    Diagnostic(problem.rule, in: text.file, at: range, problem.message, help: problem.help)
  }

  private struct Problem: Error {
    let rule: Rule
    let message: Message
    let help: Message?

    init(_ rule: Rule, _ message: Message, help: Message? = nil) {
      self.rule = rule
      self.message = message
      self.help = help
    }
  }

  /// `nil` where the address stays as it is: an anchor of the same text, or a file that could not be
  /// read.
  private func resolve(
    _ destination: String, isImage: Bool, in text: ParsedFile
  ) -> Result<Target?, Problem> {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts.first.map(String.init) ?? ""
    let fragment = parts.count == 2 ? String(parts[1]) : nil
    if path.isEmpty, !isImage {
      return check(fragment, of: text.key, in: text.language).map { nil }
    }
    guard let file = contentPath(path, from: text.file.path) else {
      return .failure(leavesContent(path, isImage ? .brokenImage : .brokenLink))
    }
    if let media = library.media[file] {
      return isImage && media.isDocument
        ? .failure(noImage(path)) : .success(.media(media.route))
    }
    if library.unreadable.contains(file) { return .success(nil) }
    if isImage { return .failure(missingImage(file)) }
    if file == UnitRegistry.path { return unit(fragment) }
    guard let found = library.keys[file] else { return .failure(missingFile(file, in: text)) }
    let isTranslated = library.entries[found.key]?.file(in: text.language) != nil
    guard found.language == text.language || !isTranslated else {
      return .failure(
        Problem(
          .brokenLink, Message(zh: "链接指向了另一种语言", en: "the link leads to the other language"),
          help:
            Message(
              zh: "请链接 .\(text.language.rawValue).md 文件；读者会自己切换语言",
              en:
                "link to the .\(text.language.rawValue).md file; readers change the language themselves"
            )
        ))
    }
    if isDraft(found.key), !isDraft(text.key), !includesDrafts {
      return .failure(
        Problem(
          .brokenLink,
          Message(zh: "“\(path)”是草稿，不会发布", en: "“\(path)” is a draft, which is not published"),
          help: Message(
            zh: "发布它（删去 `draft: true`），或去掉链接",
            en: "publish it (delete `draft: true`), or take the link out")))
    }
    return check(fragment, of: found.key, in: found.language).map {
      .page(found.key.pagePath, fragment: fragment)
    }
  }

  private func isDraft(_ key: ContentKey) -> Bool {
    library.entries[key].map(library.isDraft) ?? false
  }

  private func unit(_ fragment: String?) -> Result<Target?, Problem> {
    guard let registry else { return .success(nil) }
    guard let id = fragment, let unit = registry[id] else {
      let near = registry.nearest(to: fragment ?? "")
      return .failure(
        Problem(
          .brokenLink,
          Message(
            zh: "units.yml 里没有单位“\(fragment ?? "")”",
            en: "units.yml has no unit “\(fragment ?? "")”"),
          help: near.map { .didYouMean("units.yml#\($0.code)", $0.name) }
            ?? Message(zh: "写成 units.yml#<单位的 id>", en: "write units.yml#<id of the unit>")
        ))
    }
    return .success(.page(Subject.unit(unit).path, fragment: nil))
  }

  private func check(
    _ fragment: String?, of key: ContentKey, in language: Language
  ) -> Result<Void, Problem> {
    guard let fragment, let anchors = anchors[key]?[language] else { return .success(()) }
    if anchors.contains(fragment) { return .success(()) }
    let near = nearestName(to: fragment, among: anchors)
    return .failure(
      Problem(
        .brokenAnchor,
        Message(zh: "没有 id 为“\(fragment)”的标题", en: "there is no heading with the id “\(fragment)”"),
        help: near.map { .didYouMean("#\($0)") }
          ?? (anchors.isEmpty
            ? Message(
              zh: "文中没有标题；链接里不要写“#\(fragment)”",
              en: "the text has no headings; link to it without “#\(fragment)”")
            : Message(
              zh: "可用的 id：\(Message.list(anchors.sorted()).zh)",
              en: "the ids are: \(Message.list(anchors.sorted()).en)"))))
  }

  private func leavesContent(_ path: String, _ rule: Rule) -> Problem {
    Problem(
      rule, Message(zh: "“\(path)”超出了 Content/", en: "“\(path)” leads out of Content/"),
      help: Message(
        zh: "只能链接 Content/ 里的文件；外部网址要写全，带上 https://",
        en: "link to files of Content/ only, or write the whole web address with https://"))
  }

  private func noImage(_ path: String) -> Problem {
    Problem(
      .brokenImage, Message(zh: "“\(path)”不是图片", en: "“\(path)” is no image"),
      help: Message(
        zh: "写一个 png、jpg、webp、avif 或 gif 文件", en: "name a png, jpg, webp, avif or gif file"))
  }

  private func missingImage(_ file: String) -> Problem {
    let near = nearestName(to: file, among: library.media.keys)
    return Problem(
      .brokenImage, Message(zh: "没有文件 \(file)", en: "there is no file \(file)"),
      help: near.map { Message(zh: "你是不是想写 \($0)？", en: "did you mean \($0)?") }
        ?? Message(zh: "把图片放进 Content/media/", en: "put the image into Content/media/"))
  }

  private func missingFile(_ file: String, in text: ParsedFile) -> Problem {
    let form = FileNameForm(of: file)
    let candidates = library.keys.filter {
      $0.value.language == text.language && form.allows($0.key)
    }.keys
    let near = nearestName(to: file, among: candidates)
    return Problem(
      .brokenLink, Message(zh: "没有文件 \(file)", en: "there is no file \(file)"),
      help: near.map { Message(zh: "你是不是想写 \($0)？", en: "did you mean \($0)?") }
        ?? Message(
          zh: "路径从本文件算起；还没有这个文件，就先写它，或去掉链接",
          en:
            "the path counts from this file; where the file is still to come, write it or take the link"
            + " out")
    )
  }

  /// The path in the project of `path` as written in the file `origin`.
  ///
  /// `nil` where it leaves `Content/`. Components are compared by bytes.
  private func contentPath(_ path: String, from origin: String) -> String? {
    var components = origin.utf8.split(separator: UInt8(ascii: "/")).dropLast().map(Array.init)
    for component in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    {
      switch Array(component) {
      case Array("..".utf8):
        guard components.count > 1 else { return nil }
        components.removeLast()
      case [], Array(".".utf8): continue
      case let name: components.append(name)
      }
    }
    guard path.utf8.first != UInt8(ascii: "/") else { return nil }
    return String(
      decoding: Array(components.joined(separator: [UInt8(ascii: "/")])), as: UTF8.self)
  }

  /// Whether the destination is a whole address, or lacks nothing but the scheme.
  private func isWhole(_ destination: String) -> Bool {
    if destination.utf8.starts(with: "//".utf8) { return true }
    let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":"))
    let slash = destination.utf8.firstIndex { "/?#".utf8.contains($0) }
    guard let colon else { return false }
    return slash.map { colon < $0 } ?? true
  }
}

/// What the name of a file says of its kind, which no slip of the pen changes.
private enum FileNameForm: Equatable {
  /// The file of a plan, a week or a paper.
  case fixed(String)
  /// The number of a task.
  case number
  case other

  init(of path: String) {
    let name = path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
    if ["paper", "plan", "week"].contains(name) {
      self = .fixed(name)
    } else {
      self = name.utf8.allSatisfy { 48...57 ~= $0 } ? .number : .other
    }
  }

  /// Whether a name of this form may be meant for that of `path`.
  func allows(_ path: String) -> Bool {
    self == .other || self == FileNameForm(of: path)
  }
}
