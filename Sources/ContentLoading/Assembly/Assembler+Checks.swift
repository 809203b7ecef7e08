import Diagnostics
import SiteModel

/// Checks that need the whole publication.
extension Assembler {
  /// Reports tasks, events and sections whose plan, week or paper has no file.
  mutating func reportOrphans() {
    let present = Set(library.keys.values.map(\.key))
    for whole in Set(present.compactMap(\.whole)).subtracting(present) {
      let name: String
      switch whole {
      case .plan(let id): name = "plans/\(id)/plan"
      case .week(let id): name = "weeks/\(id)/week"
      case .paper(let id): name = "papers/\(id)/paper"
      case .task, .event, .section, .news, .page: continue
      }
      report(
        Diagnostic(
          .missingFile, path: "Content/\(name).\(site.sourceLanguage.rawValue).md",
          Message(
            zh: "\(whole.name.zh)缺少这个文件",
            en: "\(whole.name.en) needs this file, and it is not there"),
          help: Message(
            zh: "请写这个文件：它的字段列在 docs/content-model.md 里",
            en: "write it: docs/content-model.md lists its keys")))
    }
  }

  /// Checks the texts whose plan, week, paper or source could not be put together, so that one run
  /// names every error.
  mutating func checkParts(besides assembled: Set<ContentKey>, _ known: KnownTasks) {
    for whole in Set(library.entries.keys.compactMap(\.whole)).subtracting(assembled) {
      switch whole {
      case .plan(let id): _ = assembleTasks(of: nil, in: id)
      case .week(let id): _ = assembleEvents(of: nil, in: id, known)
      case .paper(let id): _ = assembleSections(of: nil, in: id, known)
      case .task, .event, .section, .news, .page: continue
      }
    }
    for file in library.strays { checkLinks(of: file) }
  }

  /// Reports pages that would have the same address.
  ///
  /// Addresses are compared without regard to case, since some servers and disks make no
  /// difference. That of a week's gallery is taken before there is one, so that a slogan that comes
  /// later moves no page.
  mutating func checkAddresses(of publication: Publication) {
    var first: [String: Subject] = [:]
    let later = publication.weeks.filter { !$0.hasGallery }.map(Subject.gallery)
    for subject in publication.subjects + later {
      let path = subject.path.path.lowercased()
      guard let other = first[path] else {
        first[path] = subject
        continue
      }
      let files = [subject, other].compactMap(file(of:))
      report(
        Diagnostic(
          .duplicateAddress, path: files.first ?? path,
          Message(zh: "两个页面的地址都会是 /\(path)", en: "two pages would have the address /\(path)"),
          help: files.count == 2
            ? Message(zh: "给这个换一个 id 或文件名", en: "give this one another id or file name")
            : Message(
              zh: "那个页面由网站自动生成；给这个换一个 id 或文件名",
              en: "the site makes that page by itself; give this one another id or file name"),
          notes: files.dropFirst().map { .init(Message(zh: "另一个", en: "the other one"), path: $0) })
      )
    }
  }

  /// The file that the page comes from; `nil` for one that the site makes by itself.
  func file(of subject: Subject) -> String? {
    switch subject {
    case .unit: UnitRegistry.path
    case .wholePaper: nil
    default: ContentKey(subject).flatMap { library.entries[$0]?.source.file.path }
    }
  }

  /// What is to be said of a publication in which nothing is wrong.
  func publicationProblems(in publication: Publication) -> [Diagnostic] {
    var checker = Assembler(site: site, terms: terms, options: options, resolver: resolver)
    checker.checkSettings(of: publication)
    checker.checkUse(of: publication)
    if let day = options.asOf { checker.checkColumns(of: publication, at: day) }
    return checker.diagnostics
  }

  /// Warns of what an official site must say and the office has not filled in.
  mutating func checkSettings(of publication: Publication) {
    let official = site.official
    let settings: [(String, Bool)] = [
      ("base_url", site.baseAddress != nil),
      ("official.organiser", official.organiser != nil),
      ("official.contact", official.contact != nil),
      ("official.site_id_code", official.siteIDCode != nil),
      ("official.icp", official.icp != nil),
      ("official.police", official.police != nil),
      ("official.conac", official.conac != nil),
      ("official.error_report", official.errorReport != nil),
    ]
    let columns = Site.Column.ID.allCases.map { ("columns.\($0.rawValue)", site[$0] != nil) }
    let missing = (settings + columns).filter { !$0.1 }.map(\.0)
    if !missing.isEmpty {
      report(
        Diagnostic(
          .notConfigured, path: SiteRecord.path,
          Message(
            zh: "未配置：\(Message.list(missing).zh)", en: "not configured: \(Message.list(missing).en)"
          ),
          help: Message(
            zh: "有了就填上；在此之前，页面会注明未配置",
            en: "fill them in when the office has them; until then the pages say so")))
    }
    let subjects = publication.subjects.filter { $0.article?.isDraft == false }
    reportOnce(
      on: subjects.filter { $0.article?.published == nil },
      help: Message(
        zh: "加上 `published: YYYY-MM-DD HH:MM`，即网站发布它的时间",
        en: "add `published: YYYY-MM-DD HH:MM`, the time at which the site put it online")
    ) { others in
      Message(
        zh: "这里没有写“published”\(others > 0 ? "，另有 \(others) 个页面也没有" : "")",
        en: "“published” is not set here\(others > 0 ? " and for \(others) other pages" : "")")
    }
    reportOnce(
      on: subjects.filter { $0.article?.published.map { $0.minutes == nil } ?? false },
      help: Message(
        zh: "写成 `published: YYYY-MM-DD HH:MM`：规定的格式是日期加时间（国办发〔2017〕47号）",
        en: "write `published: YYYY-MM-DD HH:MM`: the rules ask for date and time (国办发〔2017〕47号)")
    ) { others in
      Message(
        zh: "这里的“published”没有写钟点\(others > 0 ? "，另有 \(others) 个页面也没有" : "")",
        en: "“published” has no time here\(others > 0 ? " and on \(others) other pages" : "")")
    }
  }

  /// Reports what several pages lack, at the file of the first.
  ///
  /// - Parameter message: what is wrong, with the number of the other pages.
  private mutating func reportOnce(
    on subjects: [Subject], help: Message, _ message: (_ others: Int) -> Message
  ) {
    guard let example = subjects.lazy.compactMap(file(of:)).first else { return }
    report(Diagnostic(.notConfigured, path: example, message(subjects.count - 1), help: help))
  }
}
