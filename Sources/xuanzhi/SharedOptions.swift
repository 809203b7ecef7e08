import ArgumentParser
import ContentLoading
import Diagnostics
import Foundation
import SiteModel

/// The options that every command which reads content has.
struct ContentOptions: ParsableArguments {
  @Option(
    name: [.customShort("C"), .long],
    help: ArgumentHelp("The project's folder, which holds Content/.", valueName: "dir"))
  var root = "."

  @Option(
    name: [.customShort("u"), .long],
    help: ArgumentHelp(
      "The address at which the site is published, instead of the one in site.yml.",
      valueName: "url"))
  var baseURL: String?

  @Flag(
    name: [.customShort("D"), .long],
    help: ArgumentHelp(
      "Drafts count too: they are built, exported and listed, and check looks at the site with them. serve shows them in any case."
    ))
  var drafts = false

  @Option(
    help: ArgumentHelp(
      "The day that counts as today, YYYY-MM-DD. Default: SOURCE_DATE_EPOCH, else the day of the last commit.",
      valueName: "date"))
  var now: String?

  @Flag(help: "Warnings count as errors (exit code 2).")
  var strict = false

  func validate() throws {
    if let now, CivilDate(iso: now.prefix(10)) == nil {
      throw ValidationError("--now is a date such as 2022-05-20, and “\(now)” is none")
    }
    if let baseURL {
      let isAddress = ["https://", "http://"].contains { baseURL.hasPrefix($0) }
      let isClean = baseURL.utf8.allSatisfy {
        (0x21...0x7E).contains($0) && !#""<>\^`{|}?#"#.utf8.contains($0)
      }
      guard isAddress, isClean, baseURL.utf8.count > 8 else {
        throw ValidationError(
          "--base-url is an address such as https://www.example.gov.cn/ip/, and “\(baseURL)” is none"
        )
      }
    }
  }

  /// The day that counts as today; `nil` where nothing says it.
  var today: CivilDate? { Today.date(option: now, root: root) }

  /// Loads the content as the options want it.
  ///
  /// - Parameters:
  ///   - allDrafts: whether drafts are there even without `--drafts`.
  ///   - excerpt: whether `--base-url` is the address of a part alone, so that the whole stays at
  ///     the one in site.yml.
  ///   - asOf: the day at which the columns shall not be stale.
  ///   - committed: files as the last commit has them, where they are not so any more.
  func load(
    withAllDrafts allDrafts: Bool = false, forExcerpt excerpt: Bool = false,
    asOf: CivilDate? = nil, committed: [SourceFile] = []
  ) async -> ContentLoader.Outcome {
    await ContentLoader.load(
      root: root,
      options: ContentLoader.Options(
        includesDrafts: drafts || allDrafts, baseAddress: excerpt ? nil : baseURL, today: today,
        asOf: asOf, committed: committed))
  }

  /// The diagnostics with paths from the current folder, so that a terminal or a code host finds the
  /// files; below an absolute `--root` they stay as the project calls them.
  func located(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !root.hasPrefix("/") else { return diagnostics }
    let folder = root.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    return diagnostics.map { $0.located(in: folder) }
  }

  /// The exit code that the diagnostics ask for.
  func exitCode(for diagnostics: [Diagnostic]) -> ExitCode {
    if diagnostics.hasErrors { return .contentErrors }
    return strict && !diagnostics.isEmpty ? .strictWarnings : .success
  }
}

/// The options of how a command talks.
struct TalkOptions: ParsableArguments {
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      "The language of messages, zh or en. Default: that of LC_ALL, LC_MESSAGES or LANG.",
      valueName: "language"))
  var lang: Message.Language?

  var quiet: Bool { output.quiet }
  var console: Console { output.console(in: lang ?? .ofEnvironment) }
}

/// The same without `--lang`, for commands in which that is the language of a text.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Colour: auto, always or never.", valueName: "when"))
  var color = Color.auto

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Print what is being done.")
  var verbose = false

  enum Color: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  /// A console that speaks the language of the environment.
  var console: Console { console(in: .ofEnvironment) }

  fileprivate func console(in language: Message.Language) -> Console {
    Console(color: color, isQuiet: quiet, isVerbose: verbose, language: language)
  }
}

extension [Subject] {
  /// The subject that somebody calls by its path, such as `papers/2022`.
  ///
  /// - Parameters:
  ///   - purpose: what it is wanted for, such as “export”.
  ///   - language: the language of the error.
  func named(
    _ name: String, for purpose: Message, in language: Message.Language
  ) throws -> Subject {
    let wanted = name.hasSuffix("/") ? name : name + "/"
    if let found = first(where: { $0.path.path == wanted }) { return found }
    let names = map { String($0.path.path.dropLast()) }
    let near = nearestName(to: name, among: names)
    let known = Message.list(names)
    let mend =
      near.map(Message.didYouMean)
      ?? Message(
        zh: names.isEmpty ? "一个也没有" : "可选的有：\(known.zh)",
        en: "there are: \(names.isEmpty ? "none" : known.en)")
    let message = Message(
      zh: "没有可以\(purpose.zh)的“\(name)”；\(mend.zh)",
      en: "there is no “\(name)” to \(purpose.en); \(mend.en)")
    throw ValidationError(message[language])
  }
}

extension ExitCode {
  /// The content has errors.
  static let contentErrors = ExitCode(1)
  /// There are warnings, and the command was strict.
  static let strictWarnings = ExitCode(2)
  /// A program or package that a command needs is not installed (`EX_UNAVAILABLE`).
  static let unavailable = ExitCode(69)
  /// A bug of xuanzhi (`EX_SOFTWARE`).
  static let bug = ExitCode(70)
  /// A file could not be read or written (`EX_IOERR`).
  static let inputOutput = ExitCode(74)
}
