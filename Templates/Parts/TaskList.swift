import Markup
import SiteModel

extension HTML {
  /// Writes a list of tasks, each with its number and title and with what `details` adds.
  mutating func taskList(
    _ tasks: some Collection<PlanTask>, in context: PageContext,
    details: (inout HTML, PlanTask) -> Void = { _, _ in }
  ) {
    guard !tasks.isEmpty else { return }
    ul(class: "task-list") { html in
      for task in tasks {
        html.li { html in
          html.taskLink(task, in: context)
          details(&html, task)
        }
      }
    }
  }

  /// Writes a list of tasks with their summaries.
  mutating func summarizedTaskList(_ tasks: some Collection<PlanTask>, in context: PageContext) {
    taskList(tasks, in: context) { html, task in
      html.p(context.summary(of: task.article), class: "summary")
    }
  }

  /// Writes the chapters of a plan with their tasks.
  mutating func chapterList(of plan: Plan, in context: PageContext) {
    // The index of tasks has the chapters of several plans.
    let isPlan = if case .plan = context.page.subject { true } else { false }
    for chapter in context.chapters(of: plan) {
      let anchor = isPlan ? chapter.anchor : "plan-\(plan.id)-\(chapter.anchor)"
      section(class: "chapter", labelledBy: anchor) { html in
        html.h3(class: "chapter-heading", id: anchor) { html in
          html.chapterNumber(chapter.number, in: context)
          html.text(" ")
          html.words(chapter.title)
        }
        html.summarizedTaskList(
          context.publication.tasks(of: plan, chapter: chapter.number), in: context)
      }
    }
  }

  /// Writes the tasks that the page's subject serves, reports on or is about.
  mutating func servedTasks(heading: String, in context: PageContext) {
    let tasks = context.page.subject.tasks
    guard !tasks.isEmpty else { return }
    section(class: "served-tasks", labelledBy: "tasks-heading") { html in
      html.h2(heading, id: "tasks-heading")
      html.summarizedTaskList(tasks, in: context)
    }
  }
}
