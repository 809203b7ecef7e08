public import ArgumentParser
import ContentLoading
import Diagnostics
public import Drafting
import FileSystem
import Markup
import SiteModel

/// `xuanzhi new`: begins a text in all languages, or adds a unit.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begins a text in all languages of the site, or adds a unit.",
    discussion: """
      On a terminal it asks for what no option says. The texts are drafts, which are not published \
      until they are written and `draft: true` is deleted.
      """)

  @Argument(
    help: "What to begin: plan, task, unit, week, event, paper, section, news or page.")
  var kind: Draft.Kind

  @OptionGroup var facts: DraftOptions
  @Option(
    name: [.customShort("C"), .long],
    help: ArgumentHelp("The project's folder, which holds Content/.", valueName: "dir"))
  var root = "."
  @Option(help: ArgumentHelp("How results are printed: text or json.", valueName: "format"))
  var format = ResultFormat.text
  @OptionGroup var talk: TalkOptions

  func run() async throws {
    let console = talk.console
    let (outline, diagnostics) = await ContentLoader.outline(root: root)
    guard let outline else {
      console.show(diagnostics)
      throw ExitCode.contentErrors
    }
    var draft = Draft(kind, for: outline)
    if let obstacle = draft.obstacle { throw console.refusal(obstacle) }
    try Interview(console: console, given: facts.answers).fill(&draft)
    let files = try files(of: draft, console)
    try await check(files, console)
    try write(files, console)
    switch format {
    case .json: console.result(.object(["files": .array(files.map { .string($0.path) })]))
    case .text:
      console.result(files.map(\.path).joined(separator: "\n"))
      if !talk.quiet { console.say(nextStep(after: files)) }
    }
  }

  private func files(of draft: Draft, _ console: Console) throws -> [SourceFile] {
    guard kind == .unit else { return draft.files() }
    guard let registry = draft.registry() else {
      throw console.refusal(
        Message(
          zh: "Content/units.yml 不是每个单位各占几行的写法，请手工添加",
          en:
            "Content/units.yml does not have its entries on lines of their own; add the unit by hand"
        ))
    }
    return [registry]
  }

  /// Refuses files that would bring an error into the content.
  private func check(_ files: [SourceFile], _ console: Console) async throws {
    let options = ContentLoader.Options(includesDrafts: true)
    let errors = { (outcome: ContentLoader.Outcome) in
      outcome.diagnostics.filter { $0.severity == .error }
    }
    let before = Set(errors(await ContentLoader.load(root: root, options: options)))
    let after = errors(await ContentLoader.load(root: root, options: options, with: files))
    let own = after.filter { !before.contains($0) }
    guard own.isEmpty else {
      console.show(own)
      throw console.refusal(
        Message(zh: "没有写入任何文件", en: "nothing was written"), ExitCode.contentErrors)
    }
  }

  private func write(_ files: [SourceFile], _ console: Console) throws {
    do {
      if kind == .unit {
        for file in files { try FileSystem.replace("\(root)/\(file.path)", with: file.bytes) }
      } else {
        try FileSystem.writeTogether(files.map { ("\(root)/\($0.path)", $0.bytes) })
      }
    } catch {
      console.complain(error)
      throw ExitCode.inputOutput
    }
  }

  private func nextStep(after files: [SourceFile]) -> Message {
    guard let first = files.first?.path, kind != .unit else {
      return Message(
        zh: "下一步：运行 xuanzhi check 检查", en: "Next: check it with xuanzhi check")
    }
    let folder = first.split(separator: "/").dropLast().joined(separator: "/")
    let data =
      kind == .paper
      ? Message(
        zh: "；图表的数据放在 \(folder)/data/",
        en: "; figures for tables and charts go into \(folder)/data/")
      : Message(name: "")
    return Message(
      zh: "下一步：写 \(first)，用 xuanzhi check -D 检查；写完删去 draft: true\(data.zh)",
      en: "Next: write \(first), check it with xuanzhi check -D, and delete draft: true when it is"
        + " finished\(data.en)")
  }
}

extension Draft.Kind: ExpressibleByArgument {}

/// What a draft can be told on the command line.
struct DraftOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The title; for a unit, its name.", valueName: "text"))
  var title: String?
  @Option(
    help: ArgumentHelp(
      "The title in another language, such as en=“The title”. May be given once a language.",
      valueName: "language=text"))
  var titleIn: [TranslatedTitle] = []
  @Option(help: ArgumentHelp("The name in the address: a-z, 0-9 and hyphens.", valueName: "id"))
  var id: String?
  @Option(help: ArgumentHelp("The plan of a task.", valueName: "id"))
  var plan: String?
  @Option(help: ArgumentHelp("The week of an event.", valueName: "id"))
  var week: String?
  @Option(help: ArgumentHelp("The white paper of a section.", valueName: "id"))
  var paper: String?
  @Option(
    help: ArgumentHelp(
      "The chapter's number of a task; a chapter's title of a plan, once for each.",
      valueName: "chapter"))
  var chapter: [String] = []
  @Option(help: ArgumentHelp("The title of a plan itself.", valueName: "text"))
  var document: String?
  @Option(help: ArgumentHelp("The unit that issues a plan.", valueName: "id"))
  var issuer: String?
  @Option(help: ArgumentHelp("The date of a plan or of news, YYYY-MM-DD.", valueName: "date"))
  var date: String?
  @Option(help: ArgumentHelp("The year of a plan or a white paper.", valueName: "year"))
  var year: String?
  @Option(
    help: ArgumentHelp(
      "The start of a week or an event, YYYY-MM-DD, for an event also with HH:MM.",
      valueName: "time"))
  var start: String?
  @Option(help: ArgumentHelp("The last day of a week, YYYY-MM-DD.", valueName: "date"))
  var end: String?
  @Option(help: ArgumentHelp("A unit's kind: body, area, platform or group.", valueName: "kind"))
  var kind: String?

  /// The answers that were given, by the question's name.
  var answers: [Question.Name: [String]] {
    let single: [(Question.Name, String?)] = [
      (.title, title), (.id, id), (.plan, plan), (.week, week), (.paper, paper),
      (.document, document), (.issuer, issuer), (.date, date), (.year, year), (.start, start),
      (.end, end), (.kind, kind),
    ]
    var answers: [Question.Name: [String]] = [:]
    for (name, answer) in single { answers[name] = answer.map { [$0] } }
    for title in titleIn { answers[.titleIn(title.language), default: []].append(title.text) }
    if !chapter.isEmpty {
      answers[.chapter] = chapter
      answers[.chapters] = chapter
    }
    return answers
  }
}

/// A title and its language, as the command line has them: `en=The title`.
struct TranslatedTitle: ExpressibleByArgument {
  let language: Language
  let text: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let language = Language(rawValue: parts[0]) else { return nil }
    self.language = language
    text = parts[1]
  }
}
