import ContentSchema
import Diagnostics
import Markdown
import Proofreading
import SiteModel
import Synchronization

/// All Markdown and media files, parsed, with the languages of a text put together.
struct Library {
  /// A text: its file in the source language, and the translations.
  final class Entry: Sendable {
    let source: ParsedFile
    let common: CommonFacts
    let record: Record
    let translations: [Language: ParsedFile]
    /// What was found out about each translation.
    private let findings = Mutex<[Language: [Diagnostic]]>([:])

    init(
      source: ParsedFile, common: CommonFacts, record: Record,
      translations: [Language: ParsedFile]
    ) {
      self.source = source
      self.common = common
      self.record = record
      self.translations = translations
    }

    /// Whether the other entry is made of the same files.
    ///
    /// An entry whose files stay the same is kept from one load to the next, so that what was found
    /// out about it can be.
    fileprivate func hasFiles(of other: Entry) -> Bool {
      source === other.source && translations.count == other.translations.count
        && translations.allSatisfy { other.translations[$0.key] === $0.value }
    }

    /// What `check` finds out about the translation into `language`, found out once.
    func findings(
      on language: Language, _ check: (ParsedFile) -> [Diagnostic]
    ) -> [Diagnostic] {
      if let known = findings.withLock({ $0[language] }) { return known }
      let found = translations[language].map(check) ?? []
      findings.withLock { $0[language] = found }
      return found
    }

    /// The same with another file in a language that the text has already; `nil` for one that it
    /// has not.
    func with(_ file: ParsedFile) -> Entry? {
      switch file.facts {
      case .source(let common, let record):
        return Entry(source: file, common: common, record: record, translations: translations)
      case .translation:
        guard translations[file.language] != nil else { return nil }
        var translations = translations
        translations[file.language] = file
        return Entry(source: source, common: common, record: record, translations: translations)
      }
    }

    /// The file in `language`.
    func file(in language: Language) -> ParsedFile? {
      language == source.language ? source : translations[language]
    }
  }

  /// The texts that could be read, by what they are about.
  private(set) var entries: [ContentKey: Entry] = [:]
  /// The same in the order of their paths, which is the order of the files.
  private(set) var ordered: [Entry] = []
  /// What the paths of all files say, whether the files could be read or not.
  private(set) var keys: [String: (key: ContentKey, language: Language)] = [:]
  /// The files of `Content/media/`, by path.
  private(set) var media: [String: MediaFile] = [:]
  /// The files about the site itself.
  private(set) var settings: [SourceFile] = []
  /// The data files of white papers.
  private(set) var data = DataFiles()
  /// Translations of files that could not be read.
  private(set) var strays: [ParsedFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The paths of what is there and could not be read, which has been reported.
  let unreadable: Set<String>
  let languages: [Language]
  private let words: WordList
  /// What each file of a text gave, by path.
  private var texts: [String: Text] = [:]

  /// What parsing a file gave.
  struct Text {
    let origin: ContentFile
    let file: ParsedFile?
    let diagnostics: [Diagnostic]
  }

  /// Parses `files`.
  ///
  /// - Parameters:
  ///   - words: the office's list of wrong words.
  ///   - includesDrafts: whether translations that are drafts count; the page of a text whose
  ///     translation does not count shows the source.
  ///   - unreadable: the paths of files that are there and could not be read.
  ///   - earlier: the library of an earlier load, whose results are kept for files that are the
  ///     same.
  init(
    _ files: [ContentFile], languages: [Language], words: WordList, includesDrafts: Bool,
    unreadable: Set<String>, after earlier: Library?
  ) async {
    self.unreadable = unreadable
    self.languages = languages
    self.words = words
    let isSameOffice = earlier?.languages == languages && earlier?.words == words
    let earlier = isSameOffice ? earlier : nil
    let source = languages.first ?? .zh
    var found: [(origin: ContentFile, path: ContentPath)] = []
    for origin in files {
      let file = origin.source
      if ContentTree.isSetting(file.path) {
        settings.append(file)
        continue
      }
      if ContentTree.isMedia(file.path) {
        add(media: file, after: earlier)
        continue
      }
      if data.take(file) { continue }
      do {
        let path = try ContentPath(file.path, languages: languages)
        keys[file.path] = (path.key, path.language)
        found.append((origin, path))
      } catch {
        diagnostics.append(
          Diagnostic(
            .fileName, path: file.path,
            Message(zh: "网站里没有这种文件名的位置", en: "the site has no place for a file of this name"),
            help: error.mend))
      }
    }
    let parsed = await Self.parse(
      found.filter { earlier?.texts[$0.origin.source.path]?.origin !== $0.origin }, source: source,
      Proofreader(words: words))
    for text in parsed { texts[text.origin.source.path] = text }
    for (origin, _) in found where texts[origin.source.path] == nil {
      texts[origin.source.path] = earlier?.texts[origin.source.path]
    }
    let inOrder = found.compactMap { texts[$0.origin.source.path] }
    diagnostics += inOrder.flatMap(\.diagnostics)
    let parsedFiles = inOrder.compactMap(\.file)
    group(
      includesDrafts ? parsedFiles : parsedFiles.filter { !$0.isDraftOfTranslation },
      source: source, after: earlier)
  }

  /// What the file at `path` gave; `nil` where it is no text.
  func text(at path: String) -> Text? {
    texts[path]
  }

  /// What the file gives as a text of this library; `nil` where its path is not that of one.
  func parse(_ origin: ContentFile) -> Text? {
    guard let path = try? ContentPath(origin.source.path, languages: languages) else { return nil }
    return Self.parse(
      origin, at: path, source: languages.first ?? .zh, Proofreader(words: words))
  }

  private mutating func add(media file: SourceFile, after earlier: Library?) {
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
    let known = earlier?.media[file.path].flatMap { $0.bytes == file.bytes ? $0 : nil }
    let media = known ?? MediaFile(contentPath: file.path, name: name, bytes: file.bytes)
    self.media[file.path] = media
    if let problem = media.problem(named: String(parts[1])) { diagnostics.append(problem) }
  }

  /// Parses the files on all processors; the results are in the order of `files`.
  private static func parse(
    _ files: [(origin: ContentFile, path: ContentPath)], source: Language,
    _ proofreader: Proofreader
  ) async -> [Text] {
    let slice = 64
    let starts = stride(from: 0, to: files.count, by: slice)
    return await withTaskGroup { group in
      for start in starts {
        let part = files[start..<min(start + slice, files.count)]
        group.addTask {
          (start, part.map { parse($0.origin, at: $0.path, source: source, proofreader) })
        }
      }
      var parts: [Int: [Text]] = [:]
      for await (start, part) in group { parts[start] = part }
      return starts.flatMap { parts[$0] ?? [] }
    }
  }

  private static func parse(
    _ origin: ContentFile, at path: ContentPath, source: Language, _ proofreader: Proofreader
  ) -> Text {
    let (file, diagnostics) = ParsedFile.parse(
      origin.source, at: path, source: source, proofreader: proofreader)
    return Text(origin: origin, file: file, diagnostics: diagnostics)
  }

  private mutating func group(
    _ files: [ParsedFile], source: Language, after earlier: Library?
  ) {
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
      let made = Entry(
        source: file, common: common, record: record, translations: translations[file.key] ?? [:])
      let known = earlier?.entries[file.key]
      let entry = known.flatMap { $0.hasFiles(of: made) ? $0 : nil } ?? made
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

  /// The texts and their translations, in the order of their paths.
  var files: [ParsedFile] {
    ordered.flatMap { entry in
      [entry.source] + entry.translations.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value)
    }
  }

  /// Whether the text, or the plan that it is a part of, is kept as it was issued.
  func isVerbatim(_ entry: Entry) -> Bool {
    if case .task(let plan, _) = entry.source.key, let whole = entries[.plan(plan)] {
      return entry.common.isVerbatim || whole.common.isVerbatim
    }
    return entry.common.isVerbatim
  }

  /// The entries for which `pick` finds something, in the order of their paths.
  func entries<Picked>(
    _ pick: (ContentKey, Record) -> Picked?
  ) -> [(entry: Entry, picked: Picked)] {
    ordered.compactMap { entry in pick(entry.source.key, entry.record).map { (entry, $0) } }
  }
}
