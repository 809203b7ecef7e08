import ArgumentParser
import ContentLoading
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
        console.result("Serving \(name) at http://\(address):\(port)/ (stop with Ctrl-C)")
      }
    } catch {
      console.complain("cannot serve on \(host): \(error)")
      throw ExitCode.inputOutput
    }
  }
}
