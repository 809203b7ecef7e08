import Markup
import SiteModel

/// An index for machines: the same rows as JSON and as CSV.
///
/// The JSON is `{"language": …, "<name>": [row, …]}`. In the CSV a list is joined by “; ”, and a
/// unit of a row reads `role:id`. Addresses are relative to the file. The columns are the same
/// whether there are rows or none.
struct DataTwin {
  private let set: SiteFile.Index
  private let publication: Publication
  private let language: Language

  init(_ set: SiteFile.Index, of publication: Publication, in language: Language) {
    self.set = set
    self.publication = publication
    self.language = language
  }

  /// The index as JSON (RFC 8259).
  var json: [UInt8] {
    let table = table
    let records = table.rows.map { row in
      JSON.members(zip(table.columns, row).map { (key: $0, value: $1.json) })
    }
    let index = JSON.object([
      "language": .string(language.tag),
      "\(set.rawValue)": .array(records),
    ])
    return index.encoded() + [UInt8(ascii: "\n")]
  }

  /// The index as CSV (RFC 4180) in UTF-8 with a byte-order mark.
  var csv: [UInt8] {
    let table = table
    var csv = CSV(header: table.columns)
    for row in table.rows { csv.append(row.map(\.text)) }
    return csv.encoded()
  }

  private var table: Table {
    switch set {
    case .plans: plans
    case .tasks: tasks
    case .units: units
    case .weeks: weeks
    case .papers: papers
    case .news: news
    }
  }

  // MARK: Columns

  private var plans: Table {
    var table = Table()
    let plans = publication.plans
    table.add("id", of: plans) { .text($0.id) }
    table.add("year", of: plans) { .number($0.year) }
    addTitles(to: &table, of: plans) { $0.article }
    table.add("document", of: plans) { .text(words($0.document)) }
    table.add("number", of: plans) { .text(words($0.number)) }
    table.add("date", of: plans) { .text($0.date.iso) }
    table.add("issuer", of: plans) { .text($0.issuer.id.value) }
    addAddresses(to: &table, of: plans, Subject.plan)
    return table
  }

  private var tasks: Table {
    var table = Table()
    let tasks = publication.tasks
    table.add("plan", of: tasks) { .text($0.plan.id) }
    table.add("number", of: tasks) { .number($0.number) }
    addTitles(to: &table, of: tasks) { $0.article }
    table.add("chapter", of: tasks) { .number($0.chapter) }
    table.add("chapter_title", of: tasks) { .text(chapterTitle(of: $0)) }
    table.add("units", of: tasks) { .mentions($0.units) }
    table.add("documents", of: tasks) { .list(words($0.documents)) }
    table.add("measures", of: tasks) { .list(words($0.measures)) }
    table.add("status", of: tasks) { .text($0.status?.state.rawValue) }
    table.add("status_date", of: tasks) { .text($0.status?.date.iso) }
    addAddresses(to: &table, of: tasks, Subject.task)
    return table
  }

  private var units: Table {
    var table = Table()
    let units = publication.units
    table.add("id", of: units) { .text($0.id.value) }
    table.add("kind", of: units) { .text($0.kind.rawValue) }
    table.add("name", of: units) { .text(words($0.name)) }
    table.add("source_name", of: units) { .text($0.name.source) }
    table.add("tasks", of: units) { unit in
      .list(
        publication.tasks(of: unit).map {
          "\($0.mention.role.rawValue):\(name(of: $0.task))"
        })
    }
    addAddresses(to: &table, of: units, Subject.unit)
    return table
  }

  /// Each week, and after it its events.
  private var weeks: Table {
    var table = Table()
    let entries: [(week: PublicityWeek, event: Event?)] = publication.weeks.flatMap { week in
      [(week, nil)] + publication.events(of: week).map { (week, $0) }
    }
    table.add("week", of: entries) { .text($0.week.id) }
    table.add("event", of: entries) { .text($0.event?.id) }
    addTitles(to: &table, of: entries) { $0.event?.article ?? $0.week.article }
    table.add("start", of: entries) { .text($0.event?.start.iso ?? $0.week.start.iso) }
    table.add("end", of: entries) { .text($0.event == nil ? $0.week.end.iso : $0.event?.end?.iso) }
    table.add("theme", of: entries) { .text($0.event == nil ? words($0.week.theme) : nil) }
    table.add("place", of: entries) { .text(words($0.event?.place)) }
    table.add("audience", of: entries) { .text(words($0.event?.audience)) }
    table.add("participation", of: entries) { .text(words($0.event?.participation)) }
    table.add("cancelled", of: entries) { $0.event.map { .flag($0.isCancelled) } ?? .text(nil) }
    table.add("changed", of: entries) {
      .text(($0.event?.changes ?? $0.week.changes).first?.date.iso)
    }
    table.add("units", of: entries) { .mentions($0.event?.units ?? $0.week.units) }
    table.add("tasks", of: entries) { .list(($0.event?.tasks ?? $0.week.tasks).map(name)) }
    addAddresses(to: &table, of: entries) { $0.event.map(Subject.event) ?? .week($0.week) }
    return table
  }

  /// Each paper, and after it its sections.
  private var papers: Table {
    var table = Table()
    let entries: [(paper: WhitePaper, section: PaperSection?)] = publication.papers.flatMap {
      paper in
      [(paper, nil)] + publication.sections(of: paper).map { (paper, $0) }
    }
    table.add("paper", of: entries) { .text($0.paper.id) }
    table.add("section", of: entries) { $0.section.map { .number($0.number) } ?? .text(nil) }
    table.add("year", of: entries) { .number($0.paper.year) }
    addTitles(to: &table, of: entries) { $0.section?.article ?? $0.paper.article }
    table.add("edition", of: entries) { .text($0.section == nil ? words($0.paper.edition) : nil) }
    table.add("date", of: entries) { .text($0.section == nil ? $0.paper.date?.iso : nil) }
    table.add("issuer", of: entries) { .text($0.section == nil ? $0.paper.issuer?.id.value : nil) }
    table.add("units", of: entries) { .mentions($0.section?.units ?? []) }
    table.add("tasks", of: entries) { .list(($0.section?.tasks ?? []).map(name)) }
    addAddresses(to: &table, of: entries) { $0.section.map(Subject.section) ?? .paper($0.paper) }
    return table
  }

  private var news: Table {
    var table = Table()
    let news = publication.news
    table.add("id", of: news) { .text($0.slug) }
    table.add("date", of: news) { .text($0.date.iso) }
    addTitles(to: &table, of: news) { $0.article }
    table.add("units", of: news) { .mentions($0.units) }
    table.add("tasks", of: news) { .list($0.tasks.map(name)) }
    table.add("events", of: news) { .list($0.events.map { "\($0.week.id)/\($0.id)" }) }
    addAddresses(to: &table, of: news, Subject.news)
    return table
  }

  // MARK: Shared columns

  private func addTitles<Element>(
    to table: inout Table, of elements: [Element], _ article: (Element) -> Article
  ) {
    let writings = elements.map { article($0).writing.rendition(in: language) }
    table.add("title", of: writings) { .text($0.value.title) }
    table.add("title_language", of: writings) { .text($0.language.tag) }
    table.add("summary", of: writings) { .text($0.value.summary) }
  }

  private func addAddresses<Element>(
    to table: inout Table, of elements: [Element], _ subject: (Element) -> Subject
  ) {
    let folder = Page(index, in: language).route
    table.add("url", of: elements) {
      .text(folder.relativeAddress(of: Page(subject($0), in: language).route))
    }
  }

  private var index: Subject {
    switch set {
    case .plans: .planIndex
    case .tasks: .taskIndex(.chapter)
    case .units: .unitIndex
    case .weeks: .weekIndex
    case .papers: .paperIndex
    case .news: .newsIndex
    }
  }

  // MARK: Words

  private func words(_ text: Localized<String>?) -> String? {
    text?.rendition(in: language).value
  }

  private func words(_ list: Localized<[String]>) -> [String] {
    list.rendition(in: language).value
  }

  private func chapterTitle(of task: PlanTask) -> String? {
    let titles = words(task.plan.chapters)
    return titles.indices.contains(task.chapter - 1) ? titles[task.chapter - 1] : nil
  }

  private func name(of task: PlanTask) -> String {
    "\(task.plan.id)/\(task.number)"
  }
}

/// Rows of cells under named columns.
private struct Table {
  private(set) var columns: [String] = []
  private(set) var rows: [[Cell]] = []

  /// Adds a column, which each of the rows' `elements` fills by `cell`.
  mutating func add<Element>(
    _ column: String, of elements: [Element], _ cell: (Element) -> Cell
  ) {
    if columns.isEmpty { rows = elements.map { _ in [] } }
    columns.append(column)
    for (index, element) in elements.enumerated() { rows[index].append(cell(element)) }
  }
}

private enum Cell {
  case text(String?)
  case number(Int)
  case flag(Bool)
  case list([String])
  case mentions([UnitMention])

  var json: JSON {
    switch self {
    case .text(let text): JSON(text)
    case .number(let number): .number(number)
    case .flag(let flag): .bool(flag)
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

  var text: String {
    switch self {
    case .text(let text): text ?? ""
    case .number(let number): String(number)
    case .flag(let flag): String(flag)
    case .list(let items): items.joined(separator: "; ")
    case .mentions(let mentions):
      mentions.map { "\($0.role.rawValue):\($0.unit.id.value)" }.joined(separator: "; ")
    }
  }
}
