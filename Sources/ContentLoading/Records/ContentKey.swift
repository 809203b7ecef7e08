import ContentSchema
import Diagnostics
import SiteModel

/// What a Markdown file of the content is about, read from its path.
///
/// The files of all languages share it.
enum ContentKey: Hashable, Sendable {
  case plan(String)
  case task(plan: String, number: Int)
  case week(String)
  case event(week: String, id: String)
  case paper(String)
  case section(paper: String, number: Int, slug: String)
  case news(slug: String)
  case page(slug: String)
}

/// A path of the content, understood: `Content/plans/2022/07.zh.md`.
struct ContentPath {
  let key: ContentKey
  let language: Language

  /// Reads `path`, or says what the name should be.
  ///
  /// - Parameter languages: the languages of the site.
  init(_ path: String, languages: [Language]) throws(NameProblem) {
    var components = path.split(separator: "/").dropFirst().map(String.init)
    guard let file = components.popLast(), let column = components.first else {
      throw NameProblem(
        Message(
          zh: "Content/ 下只直接放 site.yml、units.yml、terms.tsv 和 wrong-words.tsv",
          en: "only site.yml, units.yml, terms.tsv and wrong-words.tsv stand in Content/ itself"))
    }
    if column == "papers", components.last == "data" {
      throw NameProblem(
        Message(
          zh: "数据集由 <名称>.yml 和 <名称>.csv 两个文件组成，名称用小写字母、数字和连字符",
          en:
            "the two files of a data set are <name>.yml and <name>.csv, named in lower-case letters,"
            + " digits and hyphens"))
    }
    let parts = file.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts[2] == "md" else {
      throw NameProblem(
        Message(
          zh: "文件名写成 <名称>.<语言>.md，如 about.zh.md",
          en: "name it <name>.<language>.md, such as about.zh.md"))
    }
    guard let language = languages.first(where: { $0.rawValue == parts[1] }) else {
      let codes = Message.list(languages.map(\.rawValue))
      throw NameProblem(
        Message(
          zh: "本站的语言是：\(codes.zh)（见 site.yml）",
          en: "the languages of this site are: \(codes.en) (see site.yml)"))
    }
    for component in components.dropFirst() + [parts[0]] where !isIdentifier(component) {
      throw NameProblem(
        Message(
          zh: "只用小写字母 a–z、数字和单个连字符：“\(component)”不符合",
          en: "use lower-case letters a–z, digits and single hyphens: “\(component)” is not so"))
    }
    self.language = language
    key = try Self.key(column: column, folders: Array(components.dropFirst()), name: parts[0])
  }

  /// What a path's name should be.
  struct NameProblem: Error {
    let mend: Message

    init(_ mend: Message) {
      self.mend = mend
    }
  }

  private static func key(
    column: String, folders: [String], name: String
  ) throws(NameProblem) -> ContentKey {
    switch (column, folders.count) {
    case ("plans", 1) where name == "plan": return .plan(folders[0])
    case ("plans", 1):
      guard let number = number(name) else {
        throw NameProblem(
          Message(
            zh: "任务的文件以编号命名，至少两位数字，如 07.zh.md",
            en: "name a task by its number, with two digits at least, such as 07.zh.md"))
      }
      return .task(plan: folders[0], number: number)
    case ("weeks", 1) where name == "week": return .week(folders[0])
    case ("weeks", 1): return .event(week: folders[0], id: name)
    case ("papers", 1) where name == "paper": return .paper(folders[0])
    case ("papers", 1):
      guard let hyphen = name.firstIndex(of: "-"), let number = number(name[..<hyphen]) else {
        throw NameProblem(
          Message(
            zh: "白皮书各部分的文件以编号和短名命名，如 01-overview.zh.md",
            en: "name a section by number and slug, such as 01-overview.zh.md"))
      }
      return .section(
        paper: folders[0], number: number, slug: String(name[name.index(after: hyphen)...]))
    case ("news", 0):
      guard name.utf8.count > 11, CivilDate(iso: name.prefix(10)) != nil,
        name.dropFirst(10).first == "-"
      else {
        throw NameProblem(
          Message(
            zh: "动态的文件以日期和短名命名，如 2022-05-20-plan-issued.zh.md",
            en: "name news by date and slug, such as 2022-05-20-plan-issued.zh.md"))
      }
      return .news(slug: name)
    case ("pages", 0): return .page(slug: name)
    default:
      throw NameProblem(
        Message(
          zh: "Markdown 文件放在 plans/<id>/、weeks/<id>/、papers/<id>/、news/ 或 pages/ 里",
          en: "Markdown stands in plans/<id>/, weeks/<id>/, papers/<id>/, news/ or pages/"))
    }
  }

  private static func number(_ text: some StringProtocol) -> Int? {
    guard text.utf8.count >= 2, text.utf8.allSatisfy({ 48...57 ~= $0 }), let number = Int(text),
      number >= 1, text.utf8.count == 2 || number >= 100
    else { return nil }
    return number
  }
}

extension ContentKey {
  /// The key of what a page is about; `nil` where that has no file of its own.
  init?(_ subject: Subject) {
    switch subject {
    case .plan(let plan): self = .plan(plan.id)
    case .task(let task): self = .task(plan: task.plan.id, number: task.number)
    case .week(let week): self = .week(week.id)
    case .event(let event): self = .event(week: event.week.id, id: event.id)
    case .paper(let paper), .wholePaper(let paper): self = .paper(paper.id)
    case .section(let section):
      self.init(section)
    case .news(let item): self = .news(slug: item.slug)
    case .page(let page): self = .page(slug: page.slug)
    case .home, .planIndex, .taskIndex, .unitIndex, .unitMatrix, .unit, .weekIndex, .gallery, .day,
      .paperIndex, .newsIndex, .glossary, .translations, .notFound:
      return nil
    }
  }

  /// The key of a section.
  init(_ section: PaperSection) {
    self = .section(paper: section.paper.id, number: section.number, slug: section.slug)
  }

  /// The plan, week or paper that the text is a part of.
  var whole: ContentKey? {
    switch self {
    case .task(let plan, _): .plan(plan)
    case .event(let week, _): .week(week)
    case .section(let paper, _, _): .paper(paper)
    case .plan, .week, .paper, .news, .page: nil
    }
  }

  /// The address of the page about it.
  var pagePath: PagePath {
    switch self {
    case .plan(let id): PagePath("plans/\(id)/")
    case .task(let plan, let number):
      PagePath("plans/\(plan)/\(number < 10 ? "0" : "")\(number)/")
    case .week(let id): PagePath("weeks/\(id)/")
    case .event(let week, let id): PagePath("weeks/\(week)/\(id)/")
    case .paper(let id): PagePath("papers/\(id)/")
    case .section(let paper, _, let slug): PagePath("papers/\(paper)/\(slug)/")
    case .news(let slug): PagePath("news/\(slug)/")
    case .page(let slug): PagePath("\(slug)/")
    }
  }

  /// Which keys the file has.
  var kind: Schema.Kind {
    switch self {
    case .plan: .plan
    case .task: .task
    case .week: .week
    case .event: .event
    case .paper: .paper
    case .section: .section
    case .news: .news
    case .page: .page
    }
  }

  /// What a message calls a file of this kind.
  var name: Message {
    switch self {
    case .plan: Message(zh: "工作要点", en: "a plan")
    case .task: Message(zh: "任务", en: "a task")
    case .week: Message(zh: "宣传周", en: "a week")
    case .event: Message(zh: "活动", en: "an event")
    case .paper: Message(zh: "白皮书", en: "a white paper")
    case .section: Message(zh: "白皮书的正文部分", en: "a section")
    case .news: Message(zh: "动态", en: "news")
    case .page: Message(zh: "页面", en: "a page")
    }
  }
}
