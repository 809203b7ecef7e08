import Diagnostics
import Markdown
import SiteModel

/// All Markdown and media files, parsed, with the languages of a text put together.
struct Library {
  /// A text: its file in the source language, and the translations.
  final class Entry {
    let source: ParsedFile
    let common: CommonFacts
    let record: Record
    let translations: [Language: ParsedFile]

    init(
      source: ParsedFile, common: CommonFacts, record: Record,
      translations: [Language: ParsedFile]
    ) {
      self.source = source
      self.common = common
      self.record = record
      self.translations = translations
    }

    /// The file in `language`.
    func file(in language: Language) -> ParsedFile? {
      language == source.language ? source : translations[language]
    }
  }

  /// The texts that could be read, by what they are about.
  private(set) var entries: [ContentKey: Entry] = [:]
  /// The same in the order of their paths, which is the order of the files.
  private var ordered: [Entry] = []
  /// What the paths of all files say, whether the files could be read or not.
  private(set) var keys: [String: (key: ContentKey, language: Language)] = [:]
  /// The files of `Content/media/`, by path.
  private(set) var media: [String: MediaFile] = [:]
  /// The data files of white papers.
  private(set) var data = DataFiles()
  /// Translations of files that could not be read.
  private(set) var strays: [ParsedFile] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(tree: ContentTree, languages: [Language]) async {
    let source = languages.first ?? .zh
    var texts: [(file: SourceFile, path: ContentPath)] = []
    for file in tree.files where file.path != SiteRecord.path && file.path != UnitRegistry.path {
      if ContentTree.isMedia(file.path) {
        add(media: file)
        continue
      }
      if data.take(file) { continue }
      do {
        let path = try ContentPath(file.path, languages: languages)
        keys[file.path] = (path.key, path.language)
        texts.append((file, path))
      } catch {
        diagnostics.append(
          Diagnostic(
            .fileName, path: file.path,
            Message(zh: "网站里没有这种文件名的位置", en: "the site has no place for a file of this name"),
            help: error.mend))
      }
    }
    let parsed = await Self.parse(texts, source: source)
    diagnostics += parsed.flatMap(\.diagnostics)
    group(parsed.compactMap(\.file), source: source)
  }

  private mutating func add(media file: SourceFile) {
    let name = file.path.split(separator: "/").last.map(String.init) ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let kinds = ["avif", "csv", "gif", "jpeg", "jpg", "pdf", "png", "webp"]
    let folders = file.path.split(separator: "/").dropFirst(2).dropLast()
    guard parts.count == 2, kinds.contains(String(parts[1])),
      ([parts[0]] + folders).allSatisfy(isIdentifier)
    else {
      diagnostics.append(
        Diagnostic(
          .fileName, path: file.path,
          Message(
            zh: "网站不能发布这种名称或类型的文件", en: "the site cannot publish a file of this name or kind"),
          help:
            Message(
              zh: "用小写字母 a–z、数字和连字符；类型只能是 \(Message.list(kinds).zh)",
              en:
                "use lower-case letters a–z, digits and hyphens, and one of the kinds \(Message.list(kinds).en)"
            )
        ))
      return
    }
    let media = MediaFile(contentPath: file.path, name: name, bytes: file.bytes)
    self.media[file.path] = media
    if let problem = media.problem(named: String(parts[1])) { diagnostics.append(problem) }
  }

  /// Parses the files on all processors; the results are in the order of `texts`.
  private static func parse(
    _ texts: [(file: SourceFile, path: ContentPath)], source: Language
  ) async -> [(file: ParsedFile?, diagnostics: [Diagnostic])] {
    let slice = 64
    let starts = stride(from: 0, to: texts.count, by: slice)
    return await withTaskGroup { group in
      for start in starts {
        let part = texts[start..<min(start + slice, texts.count)]
        group.addTask {
          (start, part.map { ParsedFile.parse($0.file, at: $0.path, source: source) })
        }
      }
      var parts: [Int: [(parsed: ParsedFile?, diagnostics: [Diagnostic])]] = [:]
      for await (start, part) in group { parts[start] = part }
      return starts.flatMap { parts[$0] ?? [] }.map { ($0.parsed, $0.diagnostics) }
    }
  }

  private mutating func group(_ files: [ParsedFile], source: Language) {
    let withSource = Set(keys.values.filter { $0.language == source }.map(\.key))
    var translations: [ContentKey: [Language: ParsedFile]] = [:]
    for file in files where file.language != source {
      if withSource.contains(file.key) {
        translations[file.key, default: [:]][file.language] = file
      } else {
        diagnostics.append(
          Diagnostic(
            .missingFile, path: file.file.path,
            Message(zh: "这是译文，却没有原文的文件", en: "this translates a file that is not there"),
            help: Message(
              zh: "补上原文的文件（.\(source.rawValue).md），或删去这一个",
              en: "add the file in the source language (.\(source.rawValue).md), or delete this one"
            )
          ))
      }
    }
    for file in files {
      guard case .source(let common, let record) = file.facts else { continue }
      let entry = Entry(
        source: file, common: common, record: record, translations: translations[file.key] ?? [:])
      entries[file.key] = entry
      ordered.append(entry)
    }
    strays = translations.filter { entries[$0.key] == nil }.flatMap(\.value.values)
  }

  /// Whether the text, or the plan, week or paper that it is a part of, is a draft.
  func isDraft(_ entry: Entry) -> Bool {
    let whole = entry.source.key.whole.flatMap { entries[$0] }
    return entry.common.isDraft || whole?.common.isDraft ?? false
  }

  /// The entries for which `pick` finds something, in the order of their paths.
  func entries<Picked>(
    _ pick: (ContentKey, Record) -> Picked?
  ) -> [(entry: Entry, picked: Picked)] {
    ordered.compactMap { entry in pick(entry.source.key, entry.record).map { (entry, $0) } }
  }
}
