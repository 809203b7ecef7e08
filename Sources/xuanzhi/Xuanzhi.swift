import ArgumentParser
import Diagnostics

/// The command line: it reads arguments and prints results, and leaves the work to the modules.
@main
struct Xuanzhi: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "xuanzhi",
    abstract: "Publishes an office's Markdown as a bilingual official site.",
    discussion: """
      Exit codes: 0 fine, 1 the content has errors, 2 warnings under --strict, 64 wrong usage, \
      69 what PDF files need is not installed, 70 a bug of xuanzhi, 74 a file could not be read or written.
      """,
    version: Version.text,
    subcommands: [
      BuildCommand.self, ServeCommand.self, CheckCommand.self, ExportCommand.self,
      NewCommand.self, RenderCommand.self, ListCommand.self, TranslationsCommand.self,
      ExplainCommand.self, SchemaCommand.self, VersionCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      // Commands turn what can go wrong into exit codes; an error that arrives here as it was
      // thrown is one that nobody foresaw.
      let language = Message.Language.ofArguments(CommandLine.arguments)
      if exitCode(for: error) == .validationFailure, !(error is ExitCode), language == .zh {
        Console(color: .auto, isQuiet: false, isVerbose: false, language: language)
          .complain(UsageError(error))
        exit(withError: ExitCode.validationFailure)
      }
      if error is ExitCode || exitCode(for: error) != .failure { exit(withError: error) }
      let reason = error.explanation
      Console(color: .auto, isQuiet: false, isVerbose: false, language: .ofEnvironment).complain(
        Message(
          zh: "这是 xuanzhi 的缺陷，请报告：\(reason.zh)",
          en: "this is a bug of xuanzhi, please report it: \(reason.en)"))
      exit(withError: ExitCode.bug)
    }
  }
}

/// The version of the program.
enum Version {
  static let text = "1.0.0"
}

struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Prints the version.")

  func run() {
    print("xuanzhi \(Version.text)")
  }
}
