/// One task of a plan.
public final class PlanTask: Sendable {
  /// What tells a task from every other: its plan and its number there.
  public struct ID: Sendable, Hashable {
    /// The plan's id.
    public let plan: String
    /// The task's number, from 1, counted through all chapters.
    public let number: Int

    package init(plan: String, number: Int) {
      self.plan = plan
      self.number = number
    }
  }

  /// How far a task has come, as somebody published it.
  public struct Status: Sendable {
    /// The states.
    public enum State: String, Sendable, CaseIterable {
      /// Not begun.
      case planned
      /// Begun.
      case underway
      /// Completed.
      case done
    }

    /// The state.
    public let state: State
    /// When it was so.
    public let date: CivilDate
    /// Where that is published.
    public let source: String

    package init(state: State, date: CivilDate, source: String) {
      self.state = state
      self.date = date
      self.source = source
    }
  }

  /// The plan that the task belongs to.
  public let plan: Plan
  /// The task's number in the plan, from 1.
  public let number: Int
  /// The number of its chapter, from 1.
  public let chapter: Int
  /// The text as issued.
  public let article: Article
  /// The units that the text names, in the order of the file.
  public let units: [UnitMention]
  /// The documents that the text names.
  public let documents: Localized<[String]>
  /// The measures that the text lists.
  public let measures: Localized<[String]>
  /// How far it has come; `nil` where nobody published it.
  public let status: Status?
  /// Oddities of the issued text that are kept.
  public let oddities: [Oddity]

  /// The task's id.
  public var id: ID { ID(plan: plan.id, number: number) }

  package init(
    plan: Plan, number: Int, chapter: Int, article: Article, units: [UnitMention],
    documents: Localized<[String]>, measures: Localized<[String]>, status: Status?,
    oddities: [Oddity]
  ) {
    self.plan = plan
    self.number = number
    self.chapter = chapter
    self.article = article
    self.units = units
    self.documents = documents
    self.measures = measures
    self.status = status
    self.oddities = oddities
  }
}
