import SiteModel

/// A chapter of a plan as a page shows it.
struct Chapter {
  let plan: Plan
  /// The chapter's number, from 1.
  let number: Int
  let title: Words

  /// The id of the chapter's heading on the plan's page.
  var anchor: String { "chapter-\(number)" }
}

extension PageContext {
  /// The chapters of a plan, in order.
  func chapters(of plan: Plan) -> [Chapter] {
    words(plan.chapters).enumerated().map { index, title in
      Chapter(plan: plan, number: index + 1, title: title)
    }
  }

  /// The chapter that a task stands in.
  func chapter(of task: PlanTask) -> Chapter? {
    chapters(of: task.plan).first { $0.number == task.chapter }
  }
}
