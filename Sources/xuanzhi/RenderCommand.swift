public import ArgumentParser
import ContentLoading
import Diagnostics
import Foundation
import Markdown
import Markup
public import SiteModel
import Templates

/// `xuanzhi render`: one Markdown text as an HTML fragment, for those who want to see what a piece
/// of Markdown becomes.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Writes the HTML of one Markdown file to standard output.",
    discussion: "Front matter is left out. Links between files stay as they are written.")

  @Argument(help: "A Markdown file, or - for standard input.")
  var file: String

  @Option(help: ArgumentHelp("The text's language. Default: the file's name says it, else zh."))
  var lang: Language?

  @OptionGroup var talk: OutputOptions

  func run() throws {
    let console = talk.console
    let source: SourceFile
    do {
      let data =
        try file == "-"
        ? FileHandle.standardInput.readToEnd() ?? Data()
        : Data(contentsOf: URL(fileURLWithPath: file))
      source = SourceFile(path: file == "-" ? "<stdin>" : file, bytes: [UInt8](data))
    } catch {
      let reason = error.explanation
      console.complain(
        Message(
          zh: "无法读取 \(file)：\(reason.zh)", en: "cannot read \(file): \(reason.en)"))
      throw ExitCode.inputOutput
    }
    let (document, diagnostics) = ContentLoader.document(source, language: language)
    console.show(diagnostics)
    guard !diagnostics.hasErrors else {
      throw ExitCode.contentErrors
    }
    var html = HTML()
    html.document(document, options: .fragment(in: language))
    FileHandle.standardOutput.write(Data(html.finish()))
  }

  private var language: Language {
    lang ?? Language.allCases.first { file.hasSuffix(".\($0.rawValue).md") } ?? .zh
  }
}

extension Language: ExpressibleByArgument {}
