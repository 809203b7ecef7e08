import ArgumentParser
import Diagnostics
import Export
import Foundation
import SiteModel
import Templates

/// Makes the documents for paper and for reading devices.
struct DownloadMaker {
  private let publication: Publication
  private let content: ContentOptions
  private let console: Console
  /// A reproducible build dates what nobody dated to the first day of 1970.
  private let today: CivilDate?

  /// How many documents are in the making at a time: a long one takes 350 MB.
  private static let width = 2

  /// A maker of documents of `publication`, which `content` asked for.
  init(_ publication: Publication, content: ContentOptions, console: Console) {
    self.publication = publication
    self.content = content
    self.console = console
    today = content.today ?? CivilDate(unixSeconds: 0, offsetHours: 0)
  }

  private struct Job {
    let work: Download.Work
    let language: Language
    let format: Download.Format
  }

  /// Why there are no documents: what is wrong with the texts.
  struct Refusal: Error {
    let diagnostics: [Diagnostic]
  }

  /// What became of a job.
  private struct Outcome {
    var bytes: [UInt8]?
    var diagnostics: [Diagnostic] = []
  }

  /// All documents of these formats in all languages.
  func downloads(as formats: [Download.Format]) async throws -> [Download] {
    try await downloads(
      formats.flatMap { format in
        jobs(publication.works(as: format), publication.site.languages, format)
      })
  }

  /// The documents of one format.
  func downloads(
    of works: [Download.Work], in languages: [Language], as format: Download.Format
  ) async throws -> [Download] {
    try await downloads(jobs(works, languages, format))
  }

  private func jobs(
    _ works: [Download.Work], _ languages: [Language], _ format: Download.Format
  ) -> [Job] {
    works.flatMap { work in
      languages.map { Job(work: work, language: $0, format: format) }
    }
  }

  /// Makes the documents, some at a time, and gives them in the order of the jobs.
  private func downloads(_ jobs: [Job]) async throws -> [Download] {
    let typesetter = jobs.contains { $0.format == .pdf } ? try await findTypesetter() : nil
    let progress = console.progressBar(Message(zh: "导出", en: "Exporting"))
    var outcomes = [Outcome](repeating: Outcome(), count: jobs.count)
    try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
      var done = 0
      for (index, job) in jobs.enumerated() {
        if index >= Self.width, let (index, outcome) = try await group.next() {
          outcomes[index] = outcome
          done += 1
          progress(done, jobs.count)
        }
        group.addTask { (index, try await outcome(of: job, typesetter)) }
      }
      for try await (index, outcome) in group {
        outcomes[index] = outcome
        done += 1
        progress(done, jobs.count)
      }
    }
    // All documents of a text may have what is wrong with it.
    let diagnostics = Set(outcomes.flatMap(\.diagnostics)).sorted()
    guard diagnostics.isEmpty else { throw Refusal(diagnostics: diagnostics) }
    return zip(jobs, outcomes).compactMap { job, outcome in
      outcome.bytes.map {
        Download(of: job.work, in: job.language, as: job.format, bytes: $0)
      }
    }
  }

  private func outcome(of job: Job, _ typesetter: Typesetter?) async throws -> Outcome {
    let name = job.work.fileName(in: job.language, as: job.format)
    console.note(Message(zh: "导出 \(name)", en: "exporting \(name)"))
    switch job.format {
    case .epub:
      guard case .paper(let paper) = job.work, let today else { return Outcome() }
      let book = SiteLook().book(of: paper, in: job.language, publication, today: today)
      return Outcome(bytes: try book.encoded())
    case .pdf:
      let manuscript: Manuscript?
      do throws(QRCode.TooLong) {
        manuscript = try self.manuscript(for: job)
      } catch {
        return Outcome(diagnostics: [diagnostic(of: error)])
      }
      guard let manuscript, let typesetter else { return Outcome() }
      let result = try await typesetter.pdf(of: manuscript)
      return Outcome(
        bytes: result.pdf, diagnostics: result.problems.map { diagnostic(of: $0, job) })
    }
  }

  private func manuscript(for job: Job) throws(QRCode.TooLong) -> Manuscript? {
    let look = SiteLook()
    return switch job.work {
    case .plan(let plan): look.print(of: plan, in: job.language, publication)
    case .programme(let week): look.printProgramme(of: week, in: job.language, publication)
    case .poster(let week): try look.printPoster(of: week, in: job.language, publication)
    case .paper(let paper):
      today.map { look.print(of: paper, in: job.language, publication, today: $0) }
    }
  }

  // MARK: Typesetting

  /// The typesetter beside the content or else beside this program.
  private func findTypesetter() async throws -> Typesetter {
    let program = URL(fileURLWithPath: Bundle.main.executablePath ?? "").resolvingSymlinksInPath()
    let folders = sequence(first: program) { $0.path == "/" ? nil : $0.deletingLastPathComponent() }
    let own = folders.first { $0.lastPathComponent == ".build" }
    do {
      return try await Typesetter.find(
        in: [absolute("\(content.root)/.build"), own?.path].compactMap(\.self),
        searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "")
    } catch let missing as Typesetter.Missing {
      console.complain(missing)
      throw ExitCode.unavailable
    }
  }

  private func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  private func diagnostic(of problem: TypesettingProblem, _ job: Job) -> Diagnostic {
    let path = job.work.subject.article?.writing.rendition(in: job.language).value.path ?? ""
    return problem.diagnostic(path: path) { path in
      (try? Data(contentsOf: URL(fileURLWithPath: "\(content.root)/\(path)"))).map([UInt8].init)
    }
  }

  private func diagnostic(of problem: QRCode.TooLong) -> Diagnostic {
    Diagnostic(
      .typesetting, path: "Content/site.yml",
      Message(
        zh: "宣传周的网址有 \(problem.bytes) 字节，二维码放不下",
        en: "no QR code can hold the address of a week, which has \(problem.bytes) bytes"),
      help: Message(zh: "缩短“base_url”", en: "shorten “base_url”"))
  }
}
