import Markup
import SiteModel

extension HTML {
  /// Writes the index of the plans.
  mutating func planIndexPage(in context: PageContext) {
    indexHeading(.plans, in: context)
    entryList(context.publication.plans.map(Subject.plan), in: context)
  }

  /// Writes a plan: the notice in the look of an official document, then its chapters.
  mutating func planPage(_ plan: Plan, in context: PageContext) {
    article(class: "plan") { html in
      html.officialDocument(plan, in: context)
      html.original(of: plan.article, class: "notice-source", in: context)
      html.oddities(plan.oddities, in: context)
      html.dl(class: "facts") { html in
        html.planFacts(plan, in: context)
        html.provenance(in: context)
      }
      html.planChapters(plan, in: context)
      html.participants(heading: context.strings.issuerAndAddressees, in: context)
      html.sources(in: context)
    }
  }

  /// Writes a notice's number and dates, and its documents for paper.
  mutating func planFacts(_ plan: Plan, in context: PageContext) {
    let strings = context.strings
    fact(strings.documentNumber) { html in
      guard let number = plan.number else { return html.missing(strings.notStated) }
      html.documentNumber(number, in: context)
    }
    fact(strings.documentDate) { $0.time(plan.date, in: context) }
    if let printed = plan.printed { fact(strings.printDate) { $0.time(printed, in: context) } }
    downloads(of: .plan(plan), in: context)
  }

  private mutating func planChapters(_ plan: Plan, in context: PageContext) {
    let title = context.words(plan.document)
    section(class: "plan-chapters", labelledBy: "plan-heading") { html in
      html.h2(title.text, id: "plan-heading", lang: title.tag)
      html.namingNote(on: [plan], in: context)
      html.barChart(
        context.strings.tasksByChapter, labels: context.strings.chapters,
        values: context.strings.tasks, of: context.tasksByChapter(of: plan),
        class: "chart-chapters")
      html.chapterList(of: plan, in: context)
    }
  }
}
