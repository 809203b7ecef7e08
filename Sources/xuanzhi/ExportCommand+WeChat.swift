import ArgumentParser
import ContentLoading
import Diagnostics
import Export
import FileSystem
import Foundation
import Markup
import SiteBuilder
import SiteModel
import Templates

extension ExportCommand {
  /// Articles for WeChat: `xuanzhi export wechat`.
  struct WeChat: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "wechat",
      abstract: "Writes a folder from which an office publishes a text on its WeChat account.",
      discussion: """
        Open copy.html in the folder: it says what to do, and copies the text. report.txt says \
        what differs from the page.
        """)

    @Argument(
      help: ArgumentHelp(
        "A content file, such as Content/plans/2022/07.zh.md.", valueName: "file"))
    var file: String

    @Option(
      name: .shortAndLong, help: ArgumentHelp("The folder to write.", valueName: "dir"))
    var output: String

    @OptionGroup var content: ContentOptions
    @Option(help: ArgumentHelp("How results are printed: text or json.", valueName: "format"))
    var format = ResultFormat.text
    @OptionGroup var talk: TalkOptions

    func run() async throws {
      let console = talk.console
      let outcome = await content.load()
      let code = content.exitCode(for: outcome.diagnostics)
      guard let publication = outcome.publication, code == .success else {
        report(outcome.diagnostics, nil, to: console)
        throw code == .success ? ExitCode.contentErrors : code
      }
      let (subject, language) = try await text(in: publication)
      let covers = try await PictureMaker(publication, root: content.root, console: console)
        .covers(of: subject, in: language)
      let folder: WeChatFolder
      do {
        folder = try SiteLook().weChat(of: subject, in: language, publication, covers: covers)
      } catch {
        report(outcome.diagnostics + [diagnostic(of: error)], nil, to: console)
        throw ExitCode.contentErrors
      }
      let refused = folder.report.images.filter { !$0.isAccepted }
      let findings =
        outcome.diagnostics
        + outcome.weights.weighed(refused.map { diagnostic(of: $0, on: subject, language) })
      let verdict = content.exitCode(for: findings)
      guard verdict == .success else {
        report(findings, nil, to: console)
        throw verdict
      }
      try await write(folder, console)
      report(findings, folder, to: console)
    }

    // MARK: The text

    /// The page that shows the text of the file.
    private func text(in publication: Publication) async throws -> (Subject, Language) {
      let texts = publication.texts
      if let found = paths.lazy.compactMap({ texts[$0] }).first { return found }
      if !content.drafts {
        var options = content
        options.drafts = true
        let drafts = await options.load().publication?.texts ?? [:]
        if paths.contains(where: { drafts[$0] != nil }) {
          let message = Message(
            zh: "\(file) 是草稿；要导出就加上 --drafts",
            en: "\(file) is a draft; add --drafts to export it")
          throw ValidationError(message[talk.console.language])
        }
      }
      let near = paths.lazy.compactMap { nearestName(to: $0, among: texts.keys) }.first
      let message = Message(
        zh: "\(file) 不是单独成页的文字"
          + (near.map { "；你是不是想写“\($0)”？" } ?? "，例如 Content/plans/2022/07.zh.md 就是"),
        en: "\(file) is no text that is a page of its own"
          + (near.map { "; did you mean “\($0)”?" } ?? ", such as Content/plans/2022/07.zh.md"))
      throw ValidationError(message[talk.console.language])
    }

    /// The path in the project that `file` may mean: from the current folder, or from the root.
    private var paths: [String] {
      let root = URL(fileURLWithPath: content.root).standardizedFileURL.path
      let candidates = [
        URL(fileURLWithPath: file),
        URL(fileURLWithPath: file, relativeTo: URL(fileURLWithPath: content.root + "/")),
      ]
      return candidates.compactMap { candidate in
        let path = candidate.standardizedFileURL.path
        return path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : nil
      }
    }

    private func diagnostic(of problem: WeChatArticle.TooLong) -> Diagnostic {
      let path = problem.origin?.path ?? file
      let message = Message(
        zh: "单这一处连同标记就有 \(problem.characters) 个字符，而微信文章须少于"
          + " \(WeChatLimits.characters) 个",
        en: "this part alone makes an article of \(problem.characters) characters, markup included,"
          + " and WeChat takes fewer than \(WeChatLimits.characters)")
      let help = Message(
        zh: "把它分成较短的段落、条目或行", en: "divide it into shorter paragraphs, items or rows")
      guard let origin = problem.origin,
        let bytes = try? Data(contentsOf: URL(fileURLWithPath: "\(content.root)/\(path)"))
      else { return Diagnostic(.tooLong, path: path, message, help: help) }
      let source = SourceFile(path: path, bytes: [UInt8](bytes))
      return Diagnostic(
        .tooLong, in: source, at: source.line(around: origin.offset), message, help: help)
    }

    /// Says where the text names an image that WeChat refuses; a week's posters and an event's
    /// pictures stand in the source language's file.
    private func diagnostic(
      of image: WeChatImage, on subject: Subject, _ language: Language
    ) -> Diagnostic {
      let name = image.source.split(separator: "/").last.map(String.init) ?? image.source
      let kind = image.mediaType?.split(separator: "/").last.map { $0.uppercased() } ?? "?"
      let size = (Double(image.bytes.count) / 1024).rounded(.up)
      let message = Message(
        zh: "公众号不收“\(name)”（\(kind)，\(Int(size)) KB）",
        en: "WeChat does not take “\(name)” (\(kind), \(Int(size)) KB)")
      let help = Message(
        zh: "另存为 1 MB 以内的 JPG 或 PNG，改用那个文件；或者导出后换掉 \(image.file)",
        en: "save it as JPEG or PNG below 1 MB and use that file; or replace \(image.file) after "
          + "the export")
      for path in subject.paths(from: language) {
        guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: "\(content.root)/\(path)")),
          let found = bytes.range(of: Data(name.utf8))
        else { continue }
        return Diagnostic(
          .weChatImage, in: SourceFile(path: path, bytes: [UInt8](bytes)),
          at: found.lowerBound..<found.upperBound, message, help: help)
      }
      return Diagnostic(.weChatImage, path: image.source, message, help: help)
    }

    // MARK: The folder

    private func write(_ folder: WeChatFolder, _ console: Console) async throws {
      let path = URL(fileURLWithPath: output).standardizedFileURL.path
      do {
        try await ExportFolder.write(
          folder.files.map { ($0.name, $0.bytes) }, into: path, sources: content.root
        ) {
          console.complain(
            Message(
              zh: "另一次导出正在进行，等它结束", en: "another export is running; waiting for it"))
        }
      } catch {
        console.complain(error)
        throw ExitCode.inputOutput
      }
    }

    private func report(
      _ diagnostics: [Diagnostic], _ folder: WeChatFolder?, to console: Console
    ) {
      switch format {
      case .text:
        console.show(diagnostics)
        guard let folder, !talk.quiet else { return }
        for file in folder.files { console.result("\(output)/\(file.name)") }
      case .json:
        console.result(
          JSON.object([
            "folder": folder.map { _ in .string(output) }, "report": folder.map(\.report.json),
            "diagnostics": console.json(of: diagnostics),
          ]))
      }
    }
  }
}

extension Subject {
  /// The files with the page's text: the one in `language`, then the source.
  fileprivate func paths(from language: Language) -> [String] {
    guard let writing = article?.writing else { return [] }
    return [writing[language]?.path, writing.source.path].compactMap(\.self)
  }
}

extension Publication {
  /// The pages that show the text of one file, by the path of the file in the project.
  fileprivate var texts: [String: (Subject, Language)] {
    var texts: [String: (Subject, Language)] = [:]
    for subject in subjects {
      if case .wholePaper = subject { continue }
      guard let writing = subject.article?.writing else { continue }
      for language in site.languages {
        if let path = writing[language]?.path { texts[path] = (subject, language) }
      }
    }
    return texts
  }
}
