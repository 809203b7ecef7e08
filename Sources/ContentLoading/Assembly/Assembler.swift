import Diagnostics
import Markdown
import SiteModel

/// Puts the publication together: turns names into the things they name, and checks every
/// relation between two files.
struct Assembler {
  let site: Site
  let terms: [Term]
  let options: ContentLoader.Options
  let resolver: LinkResolver
  private(set) var diagnostics: [Diagnostic] = []
  private var isWithoutUnits = false

  init(site: Site, terms: [Term], options: ContentLoader.Options, resolver: LinkResolver) {
    self.site = site
    self.terms = terms
    self.options = options
    self.resolver = resolver
  }

  var library: Library { resolver.library }

  /// The units; `nil` where the registry itself is broken, so that no mention of it is checked.
  var registry: UnitRegistry? { resolver.registry }

  /// The publication as far as the content goes.
  ///
  /// It is right only while there are no errors.
  mutating func publication() -> Publication {
    reportOrphans()
    let plans = assemblePlans()
    let tasks = plans.flatMap { assembleTasks(of: $0, in: $0.id) }
    let known = KnownTasks(tasks: tasks)
    let weeks = assembleWeeks(known)
    let papers = assemblePapers()
    let sections = papers.flatMap { assembleSections(of: $0, in: $0.id, known) }
    let events = weeks.flatMap { assembleEvents(of: $0, in: $0.id, known) }
    let publication = Publication(
      site: site, units: registry?.units ?? [], plans: plans, tasks: tasks, weeks: weeks,
      events: events, papers: papers, sections: sections,
      paperIndexes: assembleIndexes(of: papers, sections), news: assembleNews(known, events),
      pages: assemblePages(),
      media: library.media.values.sorted {
        $0.contentPath.utf8.lexicographicallyPrecedes($1.contentPath.utf8)
      }, terms: terms)
    let wholes = plans.map { ContentKey.plan($0.id) } + weeks.map { .week($0.id) }
    checkParts(besides: Set(wholes + papers.map { .paper($0.id) }), known)
    checkAddresses(of: publication)
    return publication
  }

  /// The tasks that could be assembled.
  struct KnownTasks {
    let tasks: [PlanTask]
    let indexes: [PlanTask.ID: Int]

    init(tasks: [PlanTask]) {
      self.tasks = tasks
      indexes = Dictionary(
        tasks.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  mutating func report(
    _ rule: Rule, _ entry: ParsedFile, _ range: Range<Int>, _ message: Message,
    help: Message? = nil, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(rule, in: entry.file, at: range, message, help: help, notes: notes))
  }

  // MARK: Texts

  /// The article of an entry, or `nil` for a draft that is not to be published.
  mutating func article(
    of entry: Library.Entry, partOf whole: Article? = nil
  ) -> Article? {
    var writings: [Language: Writing] = [:]
    for language in site.languages {
      guard let file = entry.file(in: language) else { continue }
      writings[language] = Writing(
        title: file.title, summary: file.summary, body: file.body, path: file.file.path,
        targets: checkLinks(of: file))
    }
    let isDraft = library.isDraft(entry)
    let sources = sources(of: entry)
    guard let source = writings.removeValue(forKey: site.sourceLanguage),
      !isDraft || options.includesDrafts
    else { return nil }
    checkDates(of: entry)
    return Article(
      writing: Localized(source, in: site.sourceLanguage, translations: writings),
      published: entry.common.published?.value ?? whole?.published,
      lastModified: entry.common.lastModified?.value, sources: sources,
      isDraft: isDraft,
      translations: entry.translations.mapValues {
        TranslationPair(of: entry, $0, language: $0.language).state
      })
  }

  /// Where the links of a text lead; those that lead nowhere are reported.
  @discardableResult
  mutating func checkLinks(of file: ParsedFile) -> [String: Target] {
    let (targets, problems) = resolver.targets(of: file)
    diagnostics += problems
    return targets
  }

  /// A text of the front matter in its languages; every translation must have it, and none may have
  /// it where the source does not.
  mutating func localized(_ text: Located<String>?, _ key: String, of entry: Library.Entry)
    -> Localized<String>?
  {
    var translations: [Language: String] = [:]
    for language in site.languages {
      guard let file = entry.translations[language], case .translation(let texts) = file.facts,
        !isKeyLost(between: entry, and: file)
      else { continue }
      let source = Diagnostic.Note(
        Message(zh: "原文", en: "the source"), path: entry.source.file.path,
        place: entry.source.file.place(at: text?.range.lowerBound ?? 0))
      switch (text, texts.texts[key]) {
      case (_?, let translation?): translations[language] = translation.value
      // What is not written yet lacks more than this.
      case (_?, nil) where file.isUnwritten: continue
      case (let text?, nil):
        report(
          Diagnostic(
            .translationParity, path: file.file.path,
            Message(zh: "译文缺少“\(key)”", en: "the translation lacks “\(key)”"),
            help: Message(
              zh: "加上 `\(key): …`，即“\(text.value)”的译文",
              en: "add `\(key): …`, which translates “\(text.value)”"), notes: [source]))
      case (nil, _?) where entry.source.refusedKeys.contains(key): continue
      case (nil, let translation?):
        report(
          .translationParity, file, translation.range,
          Message(zh: "原文没有“\(key)”，无从翻译", en: "the source has no “\(key)” to translate"),
          help: Message(zh: "在原文里也加上，或在这里删去", en: "add it to the source too, or delete it here"),
          notes: [source])
      case (nil, nil): continue
      }
    }
    return text.map { Localized($0.value, in: site.sourceLanguage, translations: translations) }
  }

  /// A list of the front matter in its languages; every translation must have as many entries.
  mutating func localized(_ list: [String], _ key: String, of entry: Library.Entry)
    -> Localized<[String]>
  {
    var translations: [Language: [String]] = [:]
    for language in site.languages {
      guard let file = entry.translations[language], case .translation(let texts) = file.facts,
        let translation = texts.lists[key], !isKeyLost(between: entry, and: file)
      else { continue }
      guard translation.value.count == list.count else {
        reportCount(
          of: key, translation.value.count, insteadOf: list.count, at: translation.range, in: file,
          entry)
        continue
      }
      translations[language] = translation.value.map(\.value)
    }
    return Localized(list, in: site.sourceLanguage, translations: translations)
  }

  /// Whether a key of the one may be missing only because it could not be understood in the other.
  private func isKeyLost(between entry: Library.Entry, and translation: ParsedFile) -> Bool {
    entry.source.lacksKeys || translation.lacksKeys
  }

  mutating func oddities(_ records: [Located<OddityRecord>], of entry: Library.Entry) -> [Oddity] {
    let text = entry.source.body.plainText
    let notes = localized(records.map(\.value.note), "sic", of: entry)
    return records.enumerated().map { index, record in
      prove(record.value.quote, in: text, of: entry)
      return Oddity(quote: record.value.quote.value, note: notes.map { $0[index] })
    }
  }

  // MARK: Relations

  /// Makes sure that a quotation stands in the text, word for word.
  mutating func prove(_ quote: Located<String>, in text: String, of entry: Library.Entry) {
    if text.utf8Contains(quote.value) { return }
    let bare = String(quote.value.unicodeScalars.filter { $0 != " " && $0 != "*" })
    let bareText = String(text.unicodeScalars.filter { $0 != " " })
    let help =
      bareText.utf8Contains(bare)
      ? Message(
        zh: "这些字是有的，但空格不同，或带有 **；请照页面显示的样子抄写",
        en:
          "the words are there, but with other spaces or with **; copy them as the page shows them")
      : Message(
        zh: "从本文件的正文里一字不差地抄写",
        en: "copy the words from the text of this file, character for character")
    report(
      .quoteNotInText, entry.source, quote.range,
      Message(zh: "正文里没有“\(quote.value)”", en: "the text does not say “\(quote.value)”"),
      help: help)
  }

  mutating func mentions(
    _ records: [Located<MentionRecord>], of entry: Library.Entry, provenIn text: String? = nil
  ) -> [UnitMention] {
    records.compactMap { record in
      if let text, let quote = record.value.quote { prove(quote, in: text, of: entry) }
      return unit(record.value.unit, of: entry).map {
        UnitMention(unit: $0, role: record.value.role, quote: record.value.quote?.value)
      }
    }
  }

  mutating func unit(_ id: Located<String>, of entry: Library.Entry) -> ResponsibleUnit? {
    guard let registry else { return nil }
    if let unit = registry[id.value] { return unit }
    guard !registry.units.isEmpty else {
      reportNoUnits(id, of: entry)
      return nil
    }
    let near = registry.nearest(to: id.value)
    report(
      .unknownUnit, entry.source, id.range,
      Message(zh: "没有单位“\(id.value)”", en: "there is no unit “\(id.value)”"),
      help: near.map { .didYouMean($0.code, $0.name) }
        ?? Message(zh: "把它加到 units.yml", en: "add it to units.yml"),
      notes: [.init(Message(zh: "单位名单", en: "the units are listed"), path: UnitRegistry.path)])
    return nil
  }

  /// Reports once that there are no units at all, where a text names one.
  private mutating func reportNoUnits(_ id: Located<String>, of entry: Library.Entry) {
    guard !isWithoutUnits else { return }
    isWithoutUnits = true
    report(
      Diagnostic(
        .unknownUnit, path: UnitRegistry.path,
        Message(
          zh: "这里没有列出任何单位，文章里却用到了单位",
          en: "no unit is listed here, and texts name some"),
        help: Message(
          zh: "在 units.yml 里列出各单位的 id、kind 和 name；文章里写的单位到那时才检查",
          en:
            "list the units with id, kind and name in units.yml; what texts say of them is checked"
            + " then"),
        notes: [
          .init(
            Message(zh: "用到单位的一处", en: "one of the places"), path: entry.source.file.path,
            place: entry.source.file.place(at: id.range.lowerBound))
        ]))
  }

  /// The mend where two names were meant to be parted.
  private func fullWidthComma(in name: String) -> Message? {
    name.unicodeScalars.contains("，") ? Message.fullWidthComma : nil
  }

  mutating func events(
    _ names: [Located<String>], of entry: Library.Entry, among events: [Event]
  ) -> [Event] {
    names.compactMap { name in
      let parts = name.value.split(separator: "/", omittingEmptySubsequences: false)
      if parts.count == 2 {
        let (week, id) = (String(parts[0]), String(parts[1]))
        if let event = events.first(where: { $0.week.id == week && $0.id == id }) { return event }
        // An event that is there but broken has been reported where it stands.
        if library.keys.values.contains(where: { $0.key == .event(week: week, id: id) }) {
          return nil
        }
      }
      let near = nearestCode(
        to: name.value,
        among: events.lazy.map { event in
          (code: "\(event.week.id)/\(event.id)", names: event.article.titles)
        })
      report(
        .unknownEvent, entry.source, name.range,
        Message(zh: "没有活动“\(name.value)”", en: "there is no event “\(name.value)”"),
        help: fullWidthComma(in: name.value) ?? near.map { .didYouMean($0.code, $0.name) }
          ?? Message(
            zh: "写成 <宣传周>/<活动>，如 2022/opening", en: "write <week>/<event>, such as 2022/opening"))
      return nil
    }
  }

  mutating func tasks(
    _ names: [Located<String>], of entry: Library.Entry, _ known: KnownTasks
  ) -> [PlanTask] {
    names.compactMap { name in
      let parts = name.value.split(separator: "/", omittingEmptySubsequences: false)
      if parts.count == 2, let number = Int(parts[1]) {
        let id = PlanTask.ID(plan: String(parts[0]), number: number)
        if let index = known.indexes[id] { return known.tasks[index] }
        // A task that is there but broken has been reported where it stands.
        if library.keys.values.contains(where: { $0.key == .task(plan: id.plan, number: number) }) {
          return nil
        }
      }
      let near = nearestCode(
        to: name.value,
        among: known.tasks.lazy.map { task in
          (code: "\(task.plan.id)/\(task.number)", names: task.article.titles)
        })
      report(
        .unknownTask, entry.source, name.range,
        Message(zh: "没有任务“\(name.value)”", en: "there is no task “\(name.value)”"),
        help: fullWidthComma(in: name.value) ?? near.map { .didYouMean($0.code, $0.name) }
          ?? Message(zh: "写成 <工作要点>/<编号>，如 2022/7", en: "write <plan>/<number>, such as 2022/7"))
      return nil
    }
  }
}

extension Article {
  /// The titles in all languages.
  fileprivate var titles: [String] { writing.values.map(\.title) }
}

extension String {
  /// Whether the bytes of `part` stand in this text, one after the other.
  func utf8Contains(_ part: String) -> Bool {
    let whole = Array(utf8)
    let wanted = Array(part.utf8)
    guard let first = wanted.first else { return true }
    guard wanted.count <= whole.count else { return false }
    return (0...(whole.count - wanted.count)).contains {
      whole[$0] == first && whole[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }
}
