import Markup
import SiteModel

extension HTML {
  /// Writes a task: its text, its measures, who it names, and everything elsewhere about it.
  mutating func taskPage(_ task: PlanTask, in context: PageContext) {
    articlePage(
      in: context,
      above: { $0.taskPlace(task, in: context) },
      facts: { $0.taskFacts(task, in: context) }
    ) { html in
      html.taskText(task, in: context)
      html.measures(task, in: context)
      html.taskUnits(task, in: context)
      html.documents(task, in: context)
      html.references(to: task, in: context)
      html.sources(in: context)
    }
    let neighbours = context.publication.neighbours(of: task)
    pager(
      previous: neighbours.previous.map(Subject.task), next: neighbours.next.map(Subject.task),
      in: context)
  }

  private mutating func taskPlace(_ task: PlanTask, in context: PageContext) {
    p(class: "place") { html in
      html.taskNumber(task.number, in: context)
      html.text(" ")
      if let chapter = context.chapter(of: task) { html.chapterLink(chapter, in: context) }
    }
  }

  /// Writes the plan that a task is of, and how far the task has come.
  mutating func taskFacts(_ task: PlanTask, in context: PageContext) {
    let strings = context.strings
    fact(strings.plan) {
      $0.a(context.link(to: .plan(task.plan)), context.name(of: .plan(task.plan)))
    }
    if let number = task.plan.number {
      fact(strings.documentNumber) { $0.documentNumber(number, in: context) }
    }
    fact(strings.documentDate) { $0.time(task.plan.date, in: context) }
    fact(strings.progress) { $0.progress(of: task, in: context) }
  }

  private mutating func progress(of task: PlanTask, in context: PageContext) {
    guard let status = task.status else { return missing(context.strings.progressNotPublished) }
    text(context.strings.name(of: status.state))
    text(context.strings.comma)
    time(status.date, in: context)
    br()
    words(context.words(ofUnknownLanguage: status.source), class: "status-source")
  }

  private mutating func taskText(_ task: PlanTask, in context: PageContext) {
    section(class: "issued-text", labelledBy: "text-heading") { html in
      html.h2(context.strings.taskText(isTranslation: context.showsTranslation), id: "text-heading")
      html.articleText(named: "task", in: context)
      html.oddities(task.oddities, in: context)
    }
  }

  private mutating func measures(_ task: PlanTask, in context: PageContext) {
    wordList(context.words(task.measures), heading: context.strings.measures, class: "measures")
  }

  private mutating func documents(_ task: PlanTask, in context: PageContext) {
    wordList(
      context.words(task.documents), heading: context.strings.documents, class: "documents")
  }

  private mutating func wordList(_ items: [Words], heading: String, class name: String) {
    guard !items.isEmpty else { return }
    section(class: name, labelledBy: "\(name)-heading") { html in
      html.h2(heading, id: "\(name)-heading")
      html.ol(class: "word-list") { html in
        for item in items { html.li(lang: item.tag) { $0.text(item.text) } }
      }
    }
  }

  private mutating func taskUnits(_ task: PlanTask, in context: PageContext) {
    section(class: "participants", labelledBy: "units-heading") { html in
      html.h2(context.strings.units, id: "units-heading")
      guard !task.units.isEmpty else {
        return html.p(context.strings.namesNoUnit, class: "missing")
      }
      html.unitsByRole(task.units, in: context)
      html.namingNote(on: [task.plan], in: context)
    }
  }

  private mutating func references(to task: PlanTask, in context: PageContext) {
    let references = context.publication.references(to: task)
    guard !references.isEmpty else { return }
    section(class: "references", labelledBy: "references-heading") { html in
      html.h2(context.strings.references, id: "references-heading")
      html.referenceList(references, in: context)
    }
  }
}
