import Markup
import SiteModel

/// What tells chapters, tasks, units and document numbers apart, by shape and not by colour alone:
/// a chapter is a square, a task a circle, a unit a tag, a document number a line between rules.
extension HTML {
  /// Writes a chapter's number.
  mutating func chapterNumber(_ number: Int, in context: PageContext) {
    span(class: "chapter-number") { html in
      html.span(context.strings.chapterPrefix, class: "visually-hidden")
      html.text(context.strings.chapterNumeral(number))
    }
  }

  /// Writes a task's number.
  mutating func taskNumber(_ number: Int, in context: PageContext) {
    span(class: "task-number") { html in
      html.span(context.strings.taskPrefix, class: "visually-hidden")
      html.text(String(number))
    }
  }

  /// Writes a unit's name as a link to its page.
  mutating func unitTag(_ unit: ResponsibleUnit, in context: PageContext) {
    a(context.link(to: .unit(unit)), class: "unit-tag", context.words(unit.name))
  }

  /// Writes a document number, such as 漯知战联办〔2022〕1号.
  mutating func documentNumber(_ number: Localized<String>, in context: PageContext) {
    words(context.words(number), class: "document-number")
  }

  /// Writes a chapter's number and title as a link to the chapter.
  mutating func chapterLink(_ chapter: Chapter, in context: PageContext) {
    a(context.link(to: chapter), class: "chapter-link") { html in
      html.chapterNumber(chapter.number, in: context)
      html.text(" ")
      html.words(chapter.title)
    }
  }

  /// Writes a task's number and title as a link to its page.
  mutating func taskLink(_ task: PlanTask, in context: PageContext) {
    a(context.link(to: .task(task)), class: "task-link") { html in
      html.taskNumber(task.number, in: context)
      html.text(" ")
      html.words(context.title(of: task.article), class: "task-title")
    }
  }
}
