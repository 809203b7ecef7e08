import ArgumentParser
import ContentLoading
import Diagnostics
import FileSystem
import Foundation
import Markup
import SiteModel

/// `xuanzhi export`: texts for paper, for reading devices and for WeChat.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes texts for paper, for reading devices and for WeChat.",
    subcommands: [PDF.self, EPUB.self, WeChat.self])

  /// PDF files: `xuanzhi export pdf`.
  struct PDF: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pdf",
      abstract: "Writes PDF files: PDF/A-2a and PDF/UA-1 in one.",
      discussion: "They are typeset by Typst, which `make site` installs.")

    @OptionGroup var options: ExportOptions

    func run() async throws { try await options.export(as: .pdf) }
  }

  /// E-books: `xuanzhi export epub`.
  struct EPUB: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "epub", abstract: "Writes white papers as EPUB 3 files.")

    @OptionGroup var options: ExportOptions

    func run() async throws { try await options.export(as: .epub) }
  }
}

/// What both kinds of export may be told.
struct ExportOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "What to export, such as papers/2022, plans/2022 or weeks/2022. Default: all.",
      valueName: "work"))
  var work: String?

  @Option(help: "The language. Default: all of the site.")
  var lang: Language?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write into. Default: this folder.", valueName: "dir"))
  var output = "."

  @OptionGroup var content: ContentOptions
  @Option(help: ArgumentHelp("How results are printed: text or json.", valueName: "format"))
  var format = ResultFormat.text
  @OptionGroup var talk: OutputOptions

  /// Loads, makes the documents, and writes them.
  func export(as format: Download.Format) async throws {
    let console = talk.console
    let outcome = await content.load()
    let code = content.exitCode(for: outcome.diagnostics)
    guard let publication = outcome.publication, code == .success else {
      report(outcome.diagnostics, [], to: console)
      throw code == .success ? ExitCode.contentErrors : code
    }
    let works = try works(of: publication, as: format)
    let maker = DownloadMaker(publication, content: content, console: console)
    let languages = lang.map { [$0] } ?? publication.site.languages
    let downloads: [Download]
    do {
      downloads = try await maker.downloads(of: works, in: languages, as: format)
    } catch let refusal as DownloadMaker.Refusal {
      report(outcome.diagnostics + refusal.diagnostics, [], to: console)
      throw ExitCode.contentErrors
    }
    for download in downloads { try write(download, console) }
    report(outcome.diagnostics, downloads, to: console)
    if publication.site.baseAddress == nil { sayThatPostersAreMissing(beside: works, console) }
  }

  /// A poster shows the address of its week.
  private func sayThatPostersAreMissing(beside works: [Download.Work], _ console: Console) {
    let weeks = works.compactMap { work in
      if case .programme(let week) = work { "weeks/\(week.id)" } else { nil as String? }
    }
    guard !weeks.isEmpty else { return }
    console.complain(
      Message(
        zh: "没有 \(Message.list(weeks).zh) 的海报：Content/site.yml 里没有 base_url；请写上，或用 --base-url 指明",
        en: """
          no poster of \(Message.list(weeks).en): base_url is not set in Content/site.yml; set it, \
          or give it with --base-url
          """))
  }

  private func path(of download: Download) -> String {
    "\(output)/\(download.fileName)"
  }

  private func write(_ download: Download, _ console: Console) throws {
    let path = path(of: download)
    do {
      try FileSystem.makeFolder(output)
      try Data(download.bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      let reason = error.explanation
      console.complain(
        Message(zh: "无法写入 \(path)：\(reason.zh)", en: "cannot write \(path): \(reason.en)"))
      throw ExitCode.inputOutput
    }
  }

  private func report(
    _ diagnostics: [Diagnostic], _ downloads: [Download], to console: Console
  ) {
    switch format {
    case .text:
      console.show(diagnostics)
      guard !talk.quiet else { return }
      for download in downloads { console.result(path(of: download)) }
    case .json:
      let files = downloads.map { download in
        JSON.object([
          "path": .string(path(of: download)), "language": .string(download.language.tag),
          "format": .string(download.format.rawValue), "bytes": .number(download.bytes.count),
        ])
      }
      console.result(
        JSON.object(["files": .array(files), "diagnostics": console.json(of: diagnostics)]))
    }
  }

  private func works(
    of publication: Publication, as format: Download.Format
  ) throws -> [Download.Work] {
    let works = publication.works(as: format)
    guard let work else { return works }
    // A poster stands beside the same page as its programme.
    let subjects = works.filter { if case .poster = $0 { false } else { true } }.map(\.subject)
    let found = try subjects.named(
      work, for: Message(zh: "导出", en: "export"), in: talk.console.language)
    return works.filter { $0.subject.path == found.path }
  }
}
