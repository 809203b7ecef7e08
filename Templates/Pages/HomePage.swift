import Markup
import SiteModel

extension HTML {
  /// Writes the home page: the latest plan in numbers, who is named in it, and what else is new.
  mutating func homePage(in context: PageContext) {
    pageHeading(in: context) {
      $0.p(context.site.description.map(context.words), class: "lead")
    }
    if let plan = context.publication.plans.first { latestPlan(plan, in: context) }
    unitOverview(in: context)
    div(class: "home-columns") { html in
      html.latest(context.publication.weeks.prefix(2).map(Subject.week), in: context)
      html.latest(context.publication.papers.prefix(2).map(Subject.paper), in: context)
      html.latest(context.publication.news.prefix(5).map(Subject.news), in: context)
    }
  }

  private mutating func latestPlan(_ plan: Plan, in context: PageContext) {
    let strings = context.strings
    let title = context.words(plan.document)
    section(class: "latest-plan", labelledBy: "plan-heading") { html in
      html.h2(id: "plan-heading") { $0.a(context.link(to: .plan(plan)), title) }
      html.p(class: "dateline") { $0.dateline(of: .plan(plan), in: context) }
      html.planNumbers(plan, in: context)
      html.barChart(
        strings.tasksByChapter, labels: strings.chapters, values: strings.tasks,
        of: context.tasksByChapter(of: plan), class: "chart-chapters")
    }
  }

  private mutating func planNumbers(_ plan: Plan, in context: PageContext) {
    let strings = context.strings
    let tasks = context.publication.tasks(of: plan)
    let units = Set(tasks.flatMap(\.units).map(\.unit.id))
    ul(class: "numbers") { html in
      html.number(
        context.chapters(of: plan).count, strings.chapters, link: context.link(to: .plan(plan)))
      html.number(tasks.count, strings.tasks, link: context.link(to: .taskIndex(.chapter)))
      html.number(units.count, strings.units, link: context.link(to: .unitIndex))
    }
  }

  private mutating func number(_ value: Int, _ label: String, link: Link) {
    li { html in
      html.a(link) { html in
        html.span(String(value), class: "number")
        html.text(" ")
        html.span(label, class: "number-label")
      }
    }
  }

  private mutating func unitOverview(in context: PageContext) {
    guard !context.publication.units.isEmpty else { return }
    let strings = context.strings
    let units = context.unitsByTasks(limit: 10)
    section(class: "unit-overview", labelledBy: "units-heading") { html in
      html.h2(context.name(of: .units).text, id: "units-heading")
      html.namingNote(on: context.publication.plans, in: context)
      html.barChart(
        strings.unitsByTasks, labels: strings.unit, values: strings.tasks, of: units.shown,
        class: "chart-units")
      if !units.shown.isEmpty, let most = units.others.first?.value {
        html.p(strings.otherUnits(units.others.count, tasksAtMost: most), class: "summary")
      }
      html.ul(class: "more-links") { html in
        for subject in [Subject.unitIndex, .unitMatrix, .taskIndex(.unit)] {
          html.li { $0.a(context.link(to: subject), context.name(of: subject)) }
        }
      }
    }
  }

  /// Writes the newest of a column.
  private mutating func latest(_ subjects: [Subject], in context: PageContext) {
    guard let column = subjects.first?.column else { return }
    let id = "\(column.rawValue)-heading"
    section(class: "latest", labelledBy: id) { html in
      html.h2(context.name(of: column).text, id: id)
      html.entryList(subjects, in: context)
    }
  }
}
