public import Diagnostics
public import Markdown
import Proofreading
public import SiteModel

/// Reads `Content/` and gives back a publication in which everything is known to be right, or the
/// list of what is wrong.
///
/// Nothing else in the program reads content.
public enum ContentLoader {
  /// What a build may ask for.
  public struct Options: Sendable {
    /// Whether drafts are published too.
    public var includesDrafts: Bool
    /// The base address to use instead of the one in `site.yml`.
    public var baseAddress: String?
    /// The day that counts as today; without one nothing is in the future.
    public var today: CivilDate?
    /// The day at which the columns shall not be stale; without one their age does not matter.
    public var asOf: CivilDate?
    /// Files as the last commit has them, where they are not so any more; without them nothing is
    /// held against what was announced.
    public var committed: [SourceFile]

    /// The options of a build.
    public init(
      includesDrafts: Bool = false, baseAddress: String? = nil, today: CivilDate? = nil,
      asOf: CivilDate? = nil, committed: [SourceFile] = []
    ) {
      self.includesDrafts = includesDrafts
      self.baseAddress = baseAddress
      self.today = today
      self.asOf = asOf
      self.committed = committed
    }
  }

  /// What loading gave.
  public struct Outcome: Sendable {
    /// The publication; `nil` when there are errors.
    public let publication: Publication?
    /// Everything that is wrong or worth a look, in the order of files and places.
    public let diagnostics: [Diagnostic]
    /// How much rules weigh in this project, for what a command checks beside loading.
    public let weights: RuleWeights
    /// The links of the texts, with the library that they lead through; `nil` where nothing could be
    /// understood.
    let resolver: LinkResolver?
    /// The files that were loaded.
    let tree: ContentTree

    /// Every text with each language that it is or could be translated into, in the order of files.
    public var translations: [TranslationPair] {
      resolver.map { $0.library.translationPairs(includingDrafts: $0.includesDrafts) } ?? []
    }

    /// The text that the page about `subject` is made from, with each language that it is or could
    /// be translated into; none for a page that is made from no text or from several.
    ///
    /// - Parameter revisions: texts that have changed since.
    public func translations(
      of subject: Subject, after revisions: Revisions?
    ) -> [TranslationPair] {
      if case .wholePaper = subject { return [] }
      guard let library = resolver?.library, let key = ContentKey(subject),
        let entry = revisions?.entries[key] ?? library.entries[key]
      else { return [] }
      return library.translationPairs(of: entry)
    }
  }

  /// Loads the content of the project whose folder is `root`.
  ///
  /// - Parameter files: files that count as if they stood there, in place of those of their paths.
  public static func load(
    root: String, options: Options = Options(), with files: [SourceFile] = []
  ) async -> Outcome {
    await load(ContentTree(root: root).with(files), options: options, after: nil)
  }

  /// Loads what stands in `tree`.
  ///
  /// - Parameter earlier: the library of an earlier load of the same project, of which is kept what
  ///   did not change.
  static func load(
    _ tree: ContentTree, options: Options, after earlier: Library?
  ) async -> Outcome {
    var diagnostics = tree.diagnostics
    let files = tree.files
    let (site, weights, registry) = settings(in: tree, options, &diagnostics)
    guard let site else {
      // Without the languages no file can be understood; but each must be text.
      let others = files.map(\.source).filter {
        $0.path != SiteRecord.path && !ContentTree.isMedia($0.path)
      }
      diagnostics += others.flatMap { $0.textProblems() }
      return Outcome(
        publication: nil, diagnostics: diagnostics.sorted(), weights: weights, resolver: nil,
        tree: tree)
    }

    let (words, wordProblems) = WordListFile.read(in: tree)
    diagnostics += wordProblems
    let library = await Library(
      files, languages: site.languages, words: words, includesDrafts: options.includesDrafts,
      unreadable: Set(tree.diagnostics.map(\.path)), after: earlier)
    diagnostics += library.diagnostics
    let (terms, definitions, termProblems) = TermList.read(
      tree[TermList.path]?.source, languages: site.languages)
    diagnostics += termProblems
    let data = DataReview(
      of: tree, library.data, terms: definitions, source: site.sourceLanguage,
      today: options.today, Proofreader(words: words))
    diagnostics += data.diagnostics
    diagnostics += await library.translationProblems(terms)
    let resolver = LinkResolver(
      library: library, registry: registry, includesDrafts: options.includesDrafts)
    var assembler = Assembler(site: site, terms: terms, options: options, resolver: resolver)
    let publication = assembler.publication()
    diagnostics = weights.weighed(
      Review(of: library, and: data.waivers).excused(diagnostics + assembler.diagnostics))
    // What is wrong is not also missing.
    if !diagnostics.hasErrors {
      diagnostics += weights.weighed(assembler.publicationProblems(in: publication))
    }
    return Outcome(
      publication: diagnostics.hasErrors ? nil : publication, diagnostics: diagnostics.sorted(),
      weights: weights, resolver: resolver, tree: tree)
  }

  static func settings(
    in tree: ContentTree, _ options: Options, _ diagnostics: inout [Diagnostic]
  ) -> (site: Site?, weights: RuleWeights, registry: UnitRegistry?) {
    guard let siteFile = tree[SiteRecord.path]?.source else {
      // What could not be read, or the folder that is not there, has been reported.
      if !diagnostics.contains(where: { SiteRecord.path.utf8.starts(with: $0.path.utf8) }) {
        diagnostics.append(
          Diagnostic(
            .missingFile, path: SiteRecord.path,
            Message(zh: "网站没有设置文件", en: "the site has no settings"),
            help: Message(
              zh: "请写 site.yml，至少有 `name` 和 `languages`",
              en: "write site.yml with at least `name` and `languages`")))
      }
      return (nil, RuleWeights(), nil)
    }
    let (site, weights, problems) = SiteRecord.read(siteFile, baseAddress: options.baseAddress)
    diagnostics += problems
    guard let site else { return (nil, weights, nil) }
    guard let unitsFile = tree[UnitRegistry.path]?.source else {
      let isUnreadable = diagnostics.contains { $0.path == UnitRegistry.path }
      return (site, weights, isUnreadable ? nil : UnitRegistry())
    }
    let (registry, unitProblems) = UnitRegistry.read(
      unitsFile, in: site.languages)
    diagnostics += unitProblems
    // A registry with errors lacks units, and a unit that it lacks is no second error.
    return (site, weights, unitProblems.hasErrors ? nil : registry)
  }
}

extension ContentLoader {
  /// One Markdown text as a document, checked by itself; front matter, where there is any, is left
  /// out.
  public static func document(
    _ file: SourceFile, language: Language
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    let problems = file.textProblems()
    guard problems.isEmpty else { return (Document(), problems) }
    guard file.bytes.starts(with: "---\n".utf8) else {
      return Document.parse(file, as: .content(language.lineJoining))
    }
    do {
      let start = try FrontMatter.split(file).get().bodyStart
      return Document.parse(file, from: start, as: .content(language.lineJoining))
    } catch {
      return (Document(), [error.diagnostic])
    }
  }
}
