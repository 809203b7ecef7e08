public import ArgumentParser
import ContentLoading
import Diagnostics
import FileSystem
import LivePreview
public import Preview
import SiteModel
import Synchronization
import Templates

/// `xuanzhi serve`: the site while it is written, from memory, on this machine only.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Shows the site on 127.0.0.1 while it is written.",
    discussion: """
      Drafts are shown too, with a ribbon. Open pages follow every save; while the content has \
      errors, they show the last state without any, and what is wrong.
      """)

  @OptionGroup var content: ContentOptions
  @Option(name: .shortAndLong, help: "The port; 0 takes a free one.")
  var port = 8000
  @Option(help: ArgumentHelp("127.0.0.1, ::1 or localhost.", valueName: "address"))
  var host = "127.0.0.1"
  @Option(
    help: ArgumentHelp("What opens a file from a message: vscode, idea or none.", valueName: "name")
  )
  var editor = Editor.vscode
  @OptionGroup var talk: TalkOptions

  func run() async throws {
    let console = talk.console
    let watcher = FolderWatcher("Content", in: content.root)
    let preview = try await preview(console)
    let follow = Task { for await change in watcher.changes { await preview.take(change) } }
    defer { follow.cancel() }
    let host = host
    do {
      try await PreviewServer(port: port, host: host, showing: preview.stage).run { port in
        let address = host.contains(":") ? "[\(host)]" : host
        let url = "http://\(address):\(port)/"
        console.result(
          Message(
            zh: "预览 Content/：\(url)（按 Ctrl-C 停止）",
            en: "Serving Content/ at \(url) (stop with Ctrl-C)"))
      }
    } catch {
      let reason = error.explanation
      console.complain(
        Message(
          zh: "无法在 \(host) 上预览：\(reason.zh)", en: "cannot serve on \(host): \(reason.en)"))
      throw ExitCode.inputOutput
    }
  }

  private func manner(_ console: Console, root: String) -> PreviewManner {
    PreviewManner(language: console.language, editor: editor, root: root) { pair in
      TranslationHistory(of: pair, in: GitHistory(root: root)).texts
    }
  }

  private func preview(_ console: Console) async throws -> LivePreview<SiteLook> {
    let root: String
    do {
      root = try FileSystem.resolved(content.root)
    } catch {
      console.complain(error)
      throw ExitCode.inputOutput
    }
    let last = Mutex<[Diagnostic]>([])
    return await LivePreview(
      root: content.root,
      options: ContentLoader.Options(
        includesDrafts: true, baseAddress: content.baseURL, today: content.today),
      templates: SiteLook(), manner: manner(console, root: root)
    ) { diagnostics in
      let before = last.withLock { last in
        defer { last = diagnostics }
        return last
      }
      guard diagnostics != before else { return }
      console.show(diagnostics)
      if before.contains(where: \.isError), !diagnostics.contains(where: \.isError) {
        console.result(Message(zh: "Content/ 没有错误了。", en: "Content/ has no errors any more."))
      }
    }
  }
}

extension Editor: ExpressibleByArgument {}

extension Diagnostic {
  fileprivate var isError: Bool { severity == .error }
}
