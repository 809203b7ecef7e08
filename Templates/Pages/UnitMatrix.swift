import Markup
import SiteModel

extension HTML {
  /// Writes the matrix of units and tasks, a table for each plan.
  mutating func unitMatrixPage(in context: PageContext) {
    indexHeading(.units, in: context)
    namingNote(on: context.publication.plans, in: context)
    for plan in context.publication.plans {
      let matrix = UnitMatrix(of: plan, in: context.publication)
      guard !matrix.rows.isEmpty else { continue }
      matrixLegend(matrix, in: context)
      scrollRegion(label: context.words(plan.document).text, class: "matrix-region") { html in
        html.table(class: "matrix") { $0.matrixTable(matrix, in: context) }
      }
    }
  }

  private mutating func matrixLegend(_ matrix: UnitMatrix, in context: PageContext) {
    ul(class: "matrix-legend") { html in
      for role in matrix.roles {
        html.li { html in
          html.span(class: "mark mark-\(role.rawValue)") { $0.span("", class: "task-number") }
          html.text(" ")
          html.text(context.strings.name(of: role))
        }
      }
    }
  }

  private mutating func matrixTable(_ matrix: UnitMatrix, in context: PageContext) {
    let chapters = context.chapters(of: matrix.plan)
    caption { $0.words(context.words(matrix.plan.document)) }
    colgroup(span: 1)
    for chapter in chapters { colgroup(span: matrix.tasks(in: chapter).count) }
    thead { html in
      html.tr { html in
        html.td { _ in }
        for chapter in chapters { html.chapterColumns(chapter, of: matrix, in: context) }
      }
      html.tr { html in
        html.th(scope: .column) { $0.text(context.strings.unit) }
        for task in matrix.tasks { html.taskColumn(task, in: context) }
      }
    }
    tbody { html in
      for row in matrix.rows { html.matrixRow(row, of: matrix, in: context) }
    }
  }

  private mutating func chapterColumns(
    _ chapter: Chapter, of matrix: UnitMatrix, in context: PageContext
  ) {
    th(scope: .columnGroup, columns: matrix.tasks(in: chapter).count) { html in
      html.a(context.link(to: chapter)) { html in
        html.chapterNumber(chapter.number, in: context)
        html.span(class: "visually-hidden") { html in
          html.text(" ")
          html.words(chapter.title)
        }
      }
    }
  }

  private mutating func taskColumn(_ task: PlanTask, in context: PageContext) {
    th(scope: .column) { html in
      html.a(context.link(to: .task(task))) { $0.taskNumber(task.number, in: context) }
    }
  }

  private mutating func matrixRow(
    _ row: UnitMatrix.Row, of matrix: UnitMatrix, in context: PageContext
  ) {
    tr { html in
      html.th(scope: .row) { $0.unitTag(row.unit, in: context) }
      for task in matrix.tasks {
        html.td { html in
          guard let roles = row.roles[task.number] else { return }
          html.matrixMark(task, roles, in: context)
        }
      }
    }
  }

  /// Writes a cell's link: the task's number in the shape of the role.
  ///
  /// On a phone, where each row is a list, the style sheet shows the title and the role's name
  /// beside it.
  private mutating func matrixMark(
    _ task: PlanTask, _ roles: [UnitRole], in context: PageContext
  ) {
    let names = roles.map(context.strings.name).joined(separator: context.strings.enumerationComma)
    a(context.link(to: .task(task)), class: "mark mark-\(roles[0].rawValue)") { html in
      html.taskNumber(task.number, in: context)
      html.text(" ")
      html.span(class: "mark-text") { html in
        html.words(context.title(of: task.article), class: "task-title")
        html.text(" ")
        html.span(names, class: "mark-role")
      }
    }
  }
}

/// Which units have a part in which tasks of a plan.
private struct UnitMatrix {
  struct Row {
    let unit: ResponsibleUnit
    /// The unit's roles in a task, by the task's number; the strongest first.
    let roles: [Int: [UnitRole]]
  }

  let plan: Plan
  let tasks: [PlanTask]
  let rows: [Row]

  init(of plan: Plan, in publication: Publication) {
    self.plan = plan
    tasks = Array(publication.tasks(of: plan))
    rows = publication.units.compactMap { unit in
      let mentions = publication.tasks(of: unit).filter { $0.task.plan.id == plan.id }
      guard !mentions.isEmpty else { return nil }
      let roles = Dictionary(grouping: mentions, by: \.task.number).mapValues { mentions in
        UnitRole.allCases.filter { role in mentions.contains { $0.mention.role == role } }
      }
      return Row(unit: unit, roles: roles)
    }
  }

  /// The roles that the matrix shows.
  var roles: [UnitRole] {
    UnitRole.allCases.filter { role in
      rows.contains { $0.roles.values.contains { $0.contains(role) } }
    }
  }

  /// The tasks of a chapter.
  func tasks(in chapter: Chapter) -> [PlanTask] {
    tasks.filter { $0.chapter == chapter.number }
  }
}
