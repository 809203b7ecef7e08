import ContentLoading
import ContentSchema
public import Diagnostics
import SiteModel

/// The files of a draft whose questions are answered.
extension Draft {
  /// A text in all languages of the site, each a draft of its own.
  ///
  /// - Precondition: the draft is no unit, and `nextQuestion` is `nil`.
  public func files() -> [SourceFile] {
    guard let place else { return [] }
    let schema = Schema.of(place.kind)
    return outline.languages.map { language in
      let isSource = language == outline.languages.first
      let text = FrontMatterText.text(
        of: isSource ? schema.fields : schema.translatedFields,
        isSource ? facts : translation(into: language), in: language.ofMessages)
      return SourceFile(
        path: "Content/\(place.name).\(language.rawValue).md",
        bytes: Array("\(text)\n\(language.placeholder)\n".utf8))
    }
  }

  /// The name of the files without language, and which keys they have.
  var place: (name: String, kind: Schema.Kind)? {
    let id = text(.id) ?? ""
    switch kind {
    case .plan: return ("plans/\(id)/plan", .plan)
    case .task: return ("plans/\(text(.plan) ?? "")/\(Self.padded(number))", .task)
    case .week: return ("weeks/\(id)/week", .week)
    case .event: return ("weeks/\(text(.week) ?? "")/\(id)", .event)
    case .paper: return ("papers/\(id)/paper", .paper)
    case .section:
      return ("papers/\(text(.paper) ?? "")/\(Self.padded(number))-\(id)", .section)
    case .news: return ("news/\(text(.date) ?? "")-\(id)", .news)
    case .page: return ("pages/\(id)", .page)
    case .unit: return nil
    }
  }

  /// The number of a task or section: the next one.
  private var number: Int {
    switch kind {
    case .task: outline.plans.first { $0.id == text(.plan) }?.nextTask ?? 1
    case .section: outline.papers.first { $0.id == text(.paper) }?.nextSection ?? 1
    default: 1
    }
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// The values of the file in the source language.
  private var facts: [String: YAMLText] {
    var values: [String: YAMLText] = ["draft": .scalar("true")]
    let names: [(String, Question.Name)] = [
      ("title", .title), ("document", .document), ("issuer", .issuer), ("date", .date),
      ("year", .year), ("start", .start), ("end", .end), ("chapter", .chapter),
    ]
    for (key, name) in names { values[key] = text(name).map { .scalar($0) } }
    values["chapters"] = answers[.chapters].map { .list($0) }
    if kind == .task { values["number"] = .scalar("\(number)") }
    return values
  }

  /// The values of a translation: the title where it is known, and what stands for the other texts.
  private func translation(into language: Language) -> [String: YAMLText] {
    var values: [String: YAMLText] = ["draft": .scalar("true")]
    values["title"] = .scalar(text(.titleIn(language)) ?? language.placeholder)
    if answers[.document] != nil { values["document"] = .scalar(language.placeholder) }
    values["chapters"] = answers[.chapters].map {
      .list($0.map { _ in language.placeholder })
    }
    return values
  }
}

extension Language {
  /// The language of messages that is this one.
  var ofMessages: Message.Language {
    switch self {
    case .zh: .zh
    case .en: .en
    }
  }

  /// The words that stand where a text is still to be written.
  var placeholder: String { FrontMatterText.placeholder[ofMessages] }
}
