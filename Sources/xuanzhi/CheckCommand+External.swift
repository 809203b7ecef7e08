import ArgumentParser
import ContentLoading
import Diagnostics
import Export
import Markup

extension CheckCommand {
  /// Lists the links that lead out of the site, with what their servers said where they could be
  /// asked.
  func checkOutsideLinks(of outcome: ContentLoader.Outcome, _ console: Console) async throws {
    let (results, obstacle) = try await ask(outcome.outsideLinks)
    let diagnostics = outcome.weights.weighed(
      outcome.withoutWaived(ExternalCheck.diagnostics(of: results))
    ).sorted()
    switch format {
    case .json:
      console.result(
        JSON.object([
          "links": ExternalCheck.json(of: results),
          "diagnostics": console.json(of: diagnostics),
        ]))
    case .text:
      for result in results where !talk.quiet {
        console.result("\(result.word[console.language])\t\(result.link.address.printable)")
      }
      console.show(content.located(diagnostics))
    case .sarif, .github, .gitlab: console.report(content.located(diagnostics), as: format)
    }
    if let obstacle {
      console.complain(obstacle)
      throw ExitCode.unavailable
    }
    let code = content.exitCode(for: diagnostics)
    if code != .success { throw code }
  }

  /// What the servers say, and what keeps all of them from being asked.
  private func ask(
    _ links: [OutsideLink]
  ) async throws -> (results: [ExternalCheck.Result], obstacle: Message?) {
    let untested = links.map { ExternalCheck.Result(link: $0, finding: nil) }
    do {
      let results = try await ExternalCheck().results(for: links)
      guard ExternalCheck.isOffline(results) else { return (results, nil) }
      return (
        untested,
        Message(
          zh: "没有网络：一个域名也查不到，外部链接只列出，没有测试",
          en:
            "there is no network: no host could be looked up, so the links are listed and not tested"
        )
      )
    } catch let missing as LinkProbe.Missing {
      return (untested, missing.message)
    }
  }
}
