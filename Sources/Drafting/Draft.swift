public import ContentLoading
import ContentSchema
public import Diagnostics
import SiteModel

/// A new text or unit, as far as its questions are answered.
public struct Draft: Sendable {
  /// What can be begun.
  public enum Kind: String, Sendable, CaseIterable {
    case plan, task, unit, week, event, paper, section, news, page
  }

  /// What is begun.
  public let kind: Kind
  let outline: Outline
  /// The answers so far; an empty list where nothing was said.
  private(set) var answers: [Question.Name: [String]] = [:]

  /// A draft that nothing is known of, for the content of `outline`.
  public init(_ kind: Kind, for outline: Outline) {
    self.kind = kind
    self.outline = outline
  }

  /// The first question that has no answer yet; `nil` when all have one.
  public var nextQuestion: Question? {
    questions.first { answers[$0.name] == nil }
  }

  /// Takes the answers to a question, or says what is wrong with them.
  ///
  /// No answer stands for the proposal, or for nothing where the question may be left open.
  public mutating func answer(_ question: Question, _ texts: [String]) -> Message? {
    let said = texts.isEmpty ? [question.proposal].compactMap { $0 } : texts
    let texts = said.map(question.meaning)
    if texts.isEmpty && question.isRequired {
      return Message(
        zh: "这里必须填写，例如：\(question.example)",
        en: "this needs an answer, such as: \(question.example)")
    }
    if texts.count > 1 && !question.isList {
      return Message(zh: "只能填写一个值", en: "there can be only one answer")
    }
    for text in texts {
      if let problem = question.problem(with: text) { return problem }
    }
    var filled = self
    filled.answers[question.name] = texts
    if let conflict = filled.conflict(at: question.name) { return conflict }
    self = filled
    return nil
  }

  /// What nothing can be added to: a task needs a plan, an event a week, a section a paper.
  public var obstacle: Message? {
    switch kind {
    case .task where outline.plans.isEmpty:
      Message(
        zh: "还没有工作要点；先运行 xuanzhi new plan",
        en: "there is no plan for a task yet; begin with: xuanzhi new plan")
    case .event where outline.weeks.isEmpty:
      Message(
        zh: "还没有宣传周；先运行 xuanzhi new week",
        en: "there is no week for an event yet; begin with: xuanzhi new week")
    case .section where outline.papers.isEmpty:
      Message(
        zh: "还没有白皮书；先运行 xuanzhi new paper",
        en: "there is no white paper for a section yet; begin with: xuanzhi new paper")
    case .plan where outline.units.isEmpty:
      Message(
        zh: "工作要点要有发文机关；先运行 xuanzhi new unit",
        en: "a plan needs the unit that issues it; begin with: xuanzhi new unit")
    default: nil
    }
  }

  /// The answer to a question that has one answer.
  func text(_ name: Question.Name) -> String? {
    answers[name]?.first
  }
}
