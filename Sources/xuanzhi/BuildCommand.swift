import ArgumentParser
import ContentLoading
import Diagnostics
import FileSystem
import Foundation
import Markup
import SiteBuilder
import SiteModel
import Templates

/// `xuanzhi build`: load, check, render, write.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Renders Content/ into Site/.",
    discussion: "When anything is wrong, Site/ stays as it was.")

  @OptionGroup var content: ContentOptions
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder to write the site into. Default: Site in the root.", valueName: "dir"))
  var output: String?
  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      """
      What to make beside the pages, with commas between: pdf, epub, and pictures, which are shown \
      where somebody shares a page.
      """,
      valueName: "extras"))
  var extras = ExtraList()
  @Option(
    help: ArgumentHelp(
      "A week to build alone, such as weeks/2022, for a sub-path of another site.",
      valueName: "week"))
  var only: String?
  @Option(
    help: ArgumentHelp(
      "How results are printed: text or json; sarif, github or gitlab for the findings alone.",
      valueName: "format"))
  var format = ReportFormat.text
  @OptionGroup var talk: TalkOptions

  func validate() throws {
    if only != nil, output == nil {
      throw ValidationError(
        "--only writes a part of the site; say with --output into which folder, such as -o Week")
    }
  }

  func run() async throws {
    let start = ContinuousClock.now
    let console = talk.console
    let outcome = await content.load(forExcerpt: only != nil)
    let loading = seconds(since: start)
    console.note(Message(zh: "读入 Content/ 用时 \(loading)", en: "loaded Content/ in \(loading)"))
    let code = content.exitCode(for: outcome.diagnostics)
    guard let publication = outcome.publication, code == .success else {
      refuse(outcome.diagnostics, console)
      throw code == .success ? ExitCode.contentErrors : code
    }
    let published = try part(of: publication)
    let downloads: [Download]
    do {
      downloads = try await DownloadMaker(published, content: content, console: console)
        .downloads(as: extras.formats)
    } catch let refusal as DownloadMaker.Refusal {
      refuse(outcome.diagnostics + refusal.diagnostics, console)
      throw ExitCode.contentErrors
    }
    let pictures =
      extras.hasPictures
      ? try await PictureMaker(published, root: content.root, console: console).pictures() : [:]
    let written = try await write(
      published.with(downloads: downloads).with(pictureFiles: pictures), console)
    report(
      outcome.diagnostics,
      written: Written(publication: published, report: written, time: seconds(since: start)),
      to: console)
  }

  /// What is to be published: everything, or the week that `--only` names.
  private func part(of publication: Publication) throws -> Publication {
    guard let only,
      case .week(let week) = try publication.weeks.map(Subject.week).named(
        only, for: Message(zh: "单独生成", en: "build alone"), in: talk.console.language)
    else { return publication }
    return publication.excerpt(of: week, at: content.baseURL)
  }

  private func refuse(_ diagnostics: [Diagnostic], _ console: Console) {
    report(diagnostics, written: nil, to: console)
    if format == .text {
      console.complain(
        Message(
          zh: "什么都没有写，网站保持原样", en: "nothing was written; the site stays as it was"))
    }
  }

  private struct Written {
    let publication: Publication
    let report: SiteBuilder<SiteLook>.Report
    let time: String
  }

  private func write(
    _ publication: Publication, _ console: Console
  ) async throws -> SiteBuilder<SiteLook>.Report {
    do {
      return try await SiteBuilder(publication, templates: SiteLook()).write(
        into: absolute(output ?? "\(content.root)/Site"), sources: content.root,
        progress: console.progressBar(Message(zh: "生成", en: "Rendering"))
      ) {
        console.complain(
          Message(zh: "另一次生成正在进行，等它结束", en: "another build is running; waiting for it"))
      }
    } catch {
      console.complain(error)
      throw ExitCode.inputOutput
    }
  }

  private func absolute(_ path: String) -> String {
    let joined = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    return URL(fileURLWithPath: joined).standardizedFileURL.path
  }

  private func seconds(since start: ContinuousClock.Instant) -> String {
    let duration = ContinuousClock.now - start
    let hundredths =
      duration.components.seconds * 100 + duration.components.attoseconds / 10_000_000_000_000_000
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
  }

  // MARK: Summary

  private func report(_ diagnostics: [Diagnostic], written: Written?, to console: Console) {
    switch format {
    case .text:
      console.show(content.located(diagnostics))
      if let written, !talk.quiet { console.result(summary(of: written, diagnostics)) }
    case .json:
      console.result(
        JSON.object([
          "languages": written.map {
            .array($0.publication.site.languages.map { .string($0.tag) })
          },
          "pages_per_language": written.map { .number($0.report.pagesPerLanguage) },
          "tasks": written.map { .number($0.publication.tasks.count) },
          "units": written.map { .number($0.publication.units.count) },
          "files": written.map { .number($0.report.files) },
          "changed": written.map { .number($0.report.changed) },
          "bytes": written.map { .number($0.report.bytes) },
          "diagnostics": console.json(of: diagnostics),
        ]))
    case .sarif, .github, .gitlab: console.report(content.located(diagnostics), as: format)
    }
  }

  private func summary(of written: Written, _ diagnostics: [Diagnostic]) -> Message {
    let report = written.report
    let publication = written.publication
    let pages = publication.site.languages.map { "\($0.tag) \(report.pagesPerLanguage)" }
    let preview = "\(CommandLine.arguments[0]) serve"
    return Message(
      zh: aligned([
        ("页面", Message.list(pages).zh),
        ("任务", "\(publication.tasks.count)"),
        ("单位", "\(publication.units.count)"),
        ("警告", "\(diagnostics.count)"),
        ("文件", "\(report.files)，新增或改动 \(report.changed)"),
        ("大小", "\(report.bytes) 字节"),
        ("用时", written.time),
        ("预览", preview),
      ]),
      en: aligned([
        ("Pages", Message.list(pages).en),
        ("Tasks", "\(publication.tasks.count)"),
        ("Units", "\(publication.units.count)"),
        ("Warnings", "\(diagnostics.count)"),
        ("Files", "\(report.files), \(report.changed) new or changed"),
        ("Size", "\(report.bytes) bytes"),
        ("Time", written.time),
        ("Preview", preview),
      ]))
  }

  private func aligned(_ rows: [(name: String, value: String)]) -> String {
    rows.map { name, value in
      name + String(repeating: " ", count: 10 - name.displayWidth) + value
    }.joined(separator: "\n")
  }
}
