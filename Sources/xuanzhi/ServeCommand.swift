import ArgumentParser
import ContentLoading
import Diagnostics
import Foundation
import Preview
import SiteBuilder
import SiteModel
import Templates

/// `xuanzhi serve`: the site as it would be published, from memory, on this machine only.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Shows the site on 127.0.0.1 without writing it.")

  @OptionGroup var content: ContentOptions
  @Option(name: .shortAndLong, help: "The port; 0 takes a free one.")
  var port = 8000
  @Option(help: ArgumentHelp("127.0.0.1 or ::1.", valueName: "address"))
  var host = "127.0.0.1"
  @OptionGroup var talk: TalkOptions

  func run() async throws {
    let console = talk.console
    let outcome = await content.load()
    console.show(outcome.diagnostics)
    guard let publication = outcome.publication else { throw ExitCode.contentErrors }
    let files = SiteBuilder(publication, templates: SiteLook()).files()
    let host = host
    do {
      try await PreviewServer(port: port, host: host) { files[$0]?() }.run { port in
        let address = host.contains(":") ? "[\(host)]" : host
        let name = publication.site.name.source
        let url = "http://\(address):\(port)/"
        console.result(
          Message(
            zh: "预览“\(name)”：\(url)（按 Ctrl-C 停止）",
            en: "Serving \(name) at \(url) (stop with Ctrl-C)"))
      }
    } catch {
      let reason = error.explanation
      console.complain(
        Message(
          zh: "无法在 \(host) 上预览：\(reason.zh)", en: "cannot serve on \(host): \(reason.en)"))
      throw ExitCode.inputOutput
    }
  }
}
