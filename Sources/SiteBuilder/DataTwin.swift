import Markup
import SiteModel

/// An index for machines: the same rows as JSON and as CSV.
///
/// The JSON is `{"language": …, "<name>": [row, …]}`. In the CSV a list is joined by “; ”, and a
/// unit of a row reads `role:id`. Addresses are relative to the file.
struct DataTwin {
  /// A cell of a row.
  private enum Cell {
    case text(String?)
    case number(Int)
    case list([String])
    case mentions([UnitMention])
  }

  /// A row: the columns in order.
  private typealias Row = [(column: String, cell: Cell)]

  private let set: SiteFile.DataSet
  private let language: Language
  private let rows: [Row]

  init(_ set: SiteFile.DataSet, of publication: Publication, in language: Language) {
    self.set = set
    self.language = language
    let folder = Page(Self.index(of: set), in: language)
    func url(_ subject: Subject) -> (String, Cell) {
      let target = Page(subject, in: language).route
      return ("url", .text(folder.route.relativeAddress(of: target)))
    }
    switch set {
    case .plans:
      rows = publication.plans.map { Self.row(plan: $0, language) + [url(.plan($0))] }
    case .tasks:
      rows = publication.tasks.map { Self.row(task: $0, language) + [url(.task($0))] }
    case .units:
      rows = publication.units.map {
        Self.row(unit: $0, publication, language) + [url(.unit($0))]
      }
    case .weeks:
      rows = publication.weeks.flatMap { week in
        [Self.row(week: week, language) + [url(.week(week))]]
          + publication.events(of: week).map {
            Self.row(event: $0, language) + [url(.event($0))]
          }
      }
    case .papers:
      rows = publication.papers.flatMap { paper in
        [Self.row(paper: paper, language) + [url(.paper(paper))]]
          + publication.sections(of: paper).map {
            Self.row(section: $0, language) + [url(.section($0))]
          }
      }
    case .news:
      rows = publication.news.map { Self.row(news: $0, language) + [url(.news($0))] }
    }
  }

  private static func index(of set: SiteFile.DataSet) -> Subject {
    switch set {
    case .plans: .planIndex
    case .tasks: .taskIndex(.chapter)
    case .units: .unitIndex
    case .weeks: .weekIndex
    case .papers: .paperIndex
    case .news: .newsIndex
    }
  }

  // MARK: Rows

  private static func title(_ article: Article, _ language: Language) -> Row {
    let writing = article.writing.rendition(in: language)
    return [
      ("title", .text(writing.value.title)), ("title_language", .text(writing.language.tag)),
      ("summary", .text(writing.value.summary)),
    ]
  }

  private static func row(plan: Plan, _ language: Language) -> Row {
    [("id", .text(plan.id)), ("year", .number(plan.year))] + title(plan.article, language) + [
      ("document", .text(plan.document.rendition(in: language).value)),
      ("number", .text(plan.number?.rendition(in: language).value)),
      ("date", .text(plan.date.iso)),
      ("issuer", .text(plan.issuer.id.value)),
    ]
  }

  private static func row(task: PlanTask, _ language: Language) -> Row {
    [("plan", .text(task.plan.id)), ("number", .number(task.number))]
      + title(task.article, language) + [
        ("chapter", .number(task.chapter)),
        ("chapter_title", .text(chapterTitle(of: task, language))),
        ("units", .mentions(task.units)),
        ("documents", .list(task.documents.rendition(in: language).value)),
        ("measures", .list(task.measures.rendition(in: language).value)),
        ("status", .text(task.status?.state.rawValue)),
        ("status_date", .text(task.status?.date.iso)),
      ]
  }

  private static func chapterTitle(of task: PlanTask, _ language: Language) -> String? {
    let titles = task.plan.chapters.rendition(in: language).value
    return titles.indices.contains(task.chapter - 1) ? titles[task.chapter - 1] : nil
  }

  private static func row(
    unit: ResponsibleUnit, _ publication: Publication, _ language: Language
  ) -> Row {
    let tasks = publication.tasks(of: unit)
    return [
      ("id", .text(unit.id.value)), ("kind", .text(unit.kind.rawValue)),
      ("name", .text(unit.name.rendition(in: language).value)),
      ("source_name", .text(unit.name.source)),
      (
        "tasks",
        .list(tasks.map { "\($0.mention.role.rawValue):\($0.task.plan.id)/\($0.task.number)" })
      ),
    ]
  }

  private static func row(week: PublicityWeek, _ language: Language) -> Row {
    [("week", .text(week.id)), ("event", .text(nil))] + title(week.article, language) + [
      ("start", .text(week.start.iso)), ("end", .text(week.end.iso)),
      ("theme", .text(week.theme?.rendition(in: language).value)), ("place", .text(nil)),
      ("units", .mentions(week.units)), ("tasks", .list(names(of: week.tasks))),
    ]
  }

  private static func row(event: Event, _ language: Language) -> Row {
    [("week", .text(event.week.id)), ("event", .text(event.id))]
      + title(event.article, language) + [
        ("start", .text(event.start.iso)), ("end", .text(event.end?.iso)), ("theme", .text(nil)),
        ("place", .text(event.place?.rendition(in: language).value)),
        ("units", .mentions(event.units)), ("tasks", .list(names(of: event.tasks))),
      ]
  }

  private static func row(paper: WhitePaper, _ language: Language) -> Row {
    [("paper", .text(paper.id)), ("section", .text(nil)), ("year", .number(paper.year))]
      + title(paper.article, language) + [
        ("edition", .text(paper.edition?.rendition(in: language).value)),
        ("date", .text(paper.date?.iso)), ("issuer", .text(paper.issuer?.id.value)),
        ("units", .mentions([])), ("tasks", .list([])),
      ]
  }

  private static func row(section: PaperSection, _ language: Language) -> Row {
    [
      ("paper", .text(section.paper.id)), ("section", .number(section.number)),
      ("year", .number(section.paper.year)),
    ] + title(section.article, language) + [
      ("edition", .text(nil)), ("date", .text(nil)), ("issuer", .text(nil)),
      ("units", .mentions(section.units)), ("tasks", .list(names(of: section.tasks))),
    ]
  }

  private static func row(news item: NewsItem, _ language: Language) -> Row {
    [("id", .text(item.slug)), ("date", .text(item.date.iso))] + title(item.article, language) + [
      ("units", .mentions(item.units)), ("tasks", .list(names(of: item.tasks))),
    ]
  }

  private static func names(of tasks: [PlanTask]) -> [String] {
    tasks.map { "\($0.plan.id)/\($0.number)" }
  }

  // MARK: Forms

  /// The rows as JSON (RFC 8259).
  var json: [UInt8] {
    let records = rows.map { row in
      JSON.members(row.map { (key: $0.column, value: Self.json($0.cell)) })
    }
    let index = JSON.object([
      "language": .string(language.tag),
      "\(set.rawValue)": .array(records),
    ])
    return index.encoded() + [UInt8(ascii: "\n")]
  }

  /// The rows as CSV (RFC 4180) in UTF-8 with a byte-order mark.
  var csv: [UInt8] {
    guard let first = rows.first else { return CSV(header: []).encoded() }
    var csv = CSV(header: first.map(\.column))
    for row in rows { csv.append(row.map { Self.text($0.cell) }) }
    return csv.encoded()
  }

  private static func json(_ cell: Cell) -> JSON {
    switch cell {
    case .text(let text): JSON(text)
    case .number(let number): .number(number)
    case .list(let items): .array(items.map(JSON.string))
    case .mentions(let mentions):
      .array(
        mentions.map {
          .object([
            "unit": .string($0.unit.id.value), "role": .string($0.role.rawValue),
            "quote": JSON($0.quote),
          ])
        })
    }
  }

  private static func text(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): text ?? ""
    case .number(let number): String(number)
    case .list(let items): items.joined(separator: "; ")
    case .mentions(let mentions):
      mentions.map { "\($0.role.rawValue):\($0.unit.id.value)" }.joined(separator: "; ")
    }
  }
}
