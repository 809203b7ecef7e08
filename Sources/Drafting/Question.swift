public import ContentSchema
public import Diagnostics
public import SiteModel

/// Something that a draft has to be told.
public struct Question: Sendable {
  /// What is asked for.
  public enum Name: Hashable, Sendable {
    case plan, week, paper, title, document, issuer, date, year, start, end, chapters, chapter
    case kind, id
    case titleIn(Language)

    /// The option of the command line that answers it.
    public var option: String {
      switch self {
      case .plan: "--plan"
      case .week: "--week"
      case .paper: "--paper"
      case .title: "--title"
      case .document: "--document"
      case .issuer: "--issuer"
      case .date: "--date"
      case .year: "--year"
      case .start: "--start"
      case .end: "--end"
      case .chapters, .chapter: "--chapter"
      case .kind: "--kind"
      case .id: "--id"
      case .titleIn(let language): "--title-in \(language.rawValue)=…"
      }
    }
  }

  /// What is asked for.
  public let name: Name
  /// What is wanted, in one phrase.
  public let about: Message
  /// An answer that would do.
  public let example: String
  /// What no answer stands for.
  public let proposal: String?
  /// Whether there has to be an answer.
  public let isRequired: Bool
  /// Whether there may be several answers.
  public let isList: Bool
  /// What an answer must look like.
  private let shape: Shape
  /// The answers that there are to choose from; none where any will do.
  public let choices: [String]
  /// What else stands for a choice.
  private let names: [String: String]

  init(
    _ name: Name, _ shape: Shape, zh: String, en: String, example: String,
    proposal: String? = nil, isRequired: Bool = true, isList: Bool = false, choices: [String] = [],
    names: [String: String] = [:]
  ) {
    self.name = name
    self.shape = shape
    about = Message(zh: zh, en: en)
    self.example = example
    self.proposal = proposal
    self.isRequired = isRequired
    self.isList = isList
    self.names = names
    if case .choice(let words) = shape { self.choices = words } else { self.choices = choices }
  }

  /// What an answer stands for: itself, or the choice that it names.
  func meaning(of answer: String) -> String { names[answer] ?? answer }

  /// What is wrong with an answer, and how to mend it.
  public func problem(with answer: String) -> Message? {
    let hasControls = answer.unicodeScalars.contains { scalar in
      scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value || 0x2028...0x2029 ~= scalar.value
    }
    let isBlank = answer.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    guard !hasControls, !isBlank, answer.utf8.count <= 1000 else {
      return Message(
        zh: "请写一行文字，例如：\(example)", en: "write one line of text, such as: \(example)")
    }
    if !choices.isEmpty, !choices.contains(answer) {
      return problem(unknown: answer)
    }
    let isRight =
      switch shape {
      case .id: isIdentifier(answer)
      case .date: CivilDate(iso: answer) != nil
      case .moment: CivilMoment(iso: answer) != nil
      case .number(let bounds):
        Int(answer).map { bounds.contains($0) && String($0) == answer } ?? false
      default: true
      }
    return isRight ? nil : problem(misshapen: answer)
  }

  private func problem(unknown answer: String) -> Message {
    // A number is like no other one.
    if Int(answer) == nil, let near = nearestName(to: answer, among: choices + names.keys) {
      return Message(
        zh: "没有“\(answer)”，是不是“\(near)”？", en: "there is no “\(answer)”; did you mean “\(near)”?")
    }
    // Nobody reads a list of fifty.
    guard names.isEmpty else {
      return Message(
        zh: "没有“\(answer)”；请到 Content/units.yml 里查",
        en: "there is no “\(answer)”; look it up in Content/units.yml")
    }
    let list = Message.list(choices)
    return Message(
      zh: "没有“\(answer)”；可选：\(list.zh)", en: "there is no “\(answer)”; choose from: \(list.en)")
  }

  private func problem(misshapen answer: String) -> Message {
    switch shape {
    case .id:
      Message(
        zh: "“\(answer)”不能作标识：只用小写字母 a–z、数字和单个连字符，例如 \(example)",
        en:
          "“\(answer)” cannot be an id: use lower-case letters a–z, digits and single hyphens, such as \(example)"
      )
    case .number(let bounds):
      Message(
        zh: "“\(answer)”不是 \(bounds.lowerBound) 到 \(bounds.upperBound) 的整数",
        en: "“\(answer)” is no whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    default:
      Message(
        zh: "“\(answer)”不是日历上有的日期，写作 \(example)",
        en: "“\(answer)” is no day of the calendar; write it as \(example)")
    }
  }
}
