import Markup
import SiteModel

extension HTML {
  /// Writes the index of all tasks in one of its orders.
  mutating func taskIndexPage(_ order: Subject.TaskOrder, in context: PageContext) {
    indexHeading(.tasks, in: context)
    orderSwitch(order, in: context)
    switch order {
    case .chapter: tasksByChapter(in: context)
    case .unit: tasksByUnit(in: context)
    case .year: tasksByYear(in: context)
    }
  }

  private mutating func orderSwitch(_ current: Subject.TaskOrder, in context: PageContext) {
    nav(label: context.strings.order, class: "orders") { html in
      html.ul { html in
        for order in Subject.TaskOrder.allCases {
          html.li { html in
            html.a(
              context.link(to: .taskIndex(order)), isCurrent: order == current,
              context.strings.name(of: order))
          }
        }
      }
    }
  }

  private mutating func tasksByChapter(in context: PageContext) {
    for plan in context.publication.plans {
      section(labelledBy: "plan-\(plan.id)") { html in
        html.planHeading(plan, id: "plan-\(plan.id)", in: context)
        html.chapterList(of: plan, in: context)
      }
    }
  }

  private mutating func planHeading(_ plan: Plan, id: String, in context: PageContext) {
    h2(class: "plan-heading", id: id) {
      $0.a(context.link(to: .plan(plan)), context.name(of: .plan(plan)))
    }
  }

  private mutating func tasksByUnit(in context: PageContext) {
    namingNote(on: context.publication.plans, in: context)
    div(class: "task-groups") { html in
      for unit in context.publication.units { html.tasks(of: unit, in: context) }
    }
    tasksWithoutUnits(in: context)
  }

  private mutating func tasks(of unit: ResponsibleUnit, in context: PageContext) {
    let tasks = context.publication.distinctTasks(of: unit)
    guard !tasks.isEmpty else { return }
    section(labelledBy: unit.id.value) { html in
      html.h2(class: "unit-heading", id: unit.id.value) { $0.unitTag(unit, in: context) }
      html.taskList(tasks, in: context)
    }
  }

  private mutating func tasksWithoutUnits(in context: PageContext) {
    let tasks = context.publication.tasks.filter(\.units.isEmpty)
    guard !tasks.isEmpty else { return }
    section(labelledBy: "no-unit-heading") { html in
      html.h2(context.strings.namesNoUnit, id: "no-unit-heading")
      html.taskList(tasks, in: context)
    }
  }

  private mutating func tasksByYear(in context: PageContext) {
    let years = Set(context.publication.plans.map(\.year)).sorted(by: >)
    for year in years {
      section(labelledBy: "year-\(year)") { html in
        html.h2(context.strings.year(year), id: "year-\(year)")
        for plan in context.publication.plans where plan.year == year {
          html.h3(class: "plan-heading") {
            $0.a(context.link(to: .plan(plan)), context.name(of: .plan(plan)))
          }
          html.taskList(context.publication.tasks(of: plan), in: context)
        }
      }
    }
  }
}
