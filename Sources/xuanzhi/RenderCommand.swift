import ArgumentParser
import ContentLoading
import Diagnostics
import Foundation
import Markdown
import Markup
import SiteModel

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
  var lang: TextLanguage?

  @OptionGroup var talk: TalkOptions

  enum TextLanguage: String, ExpressibleByArgument, CaseIterable {
    case zh, en
  }

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
      console.complain("cannot read \(file): \(error.localizedDescription)")
      throw ExitCode.inputOutput
    }
    let (document, diagnostics) = ContentLoader.document(source, joining: joining)
    console.show(diagnostics)
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      throw ExitCode.contentErrors
    }
    var html = HTML()
    html.document(document, options: DocumentRendering())
    FileHandle.standardOutput.write(Data(html.finish()))
  }

  private var joining: LineJoining {
    let language = lang ?? (file.hasSuffix(".en.md") ? .en : .zh)
    return language == .zh ? .chinese : .spaced
  }
}
