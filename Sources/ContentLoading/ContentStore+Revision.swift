import Diagnostics
import Markdown
public import SiteModel

extension ContentStore {
  /// What the pages of changed texts are about now, known without a look at all other files.
  ///
  /// This is the short way of a preview on a large site: where nothing but the words of a few texts
  /// changed, the rest of the publication stays what it was. A load follows, and has the last word:
  /// it also finds what the change broke elsewhere.
  ///
  /// - Parameter paths: the files that have changed since the outcome that was kept.
  /// - Returns: `nil` where only a load can tell.
  public func revisions(of paths: Set<String>) -> [Subject]? {
    guard let publication = outcome?.publication, paths.count <= Self.mostRevisions else {
      return nil
    }
    var articles: [ContentKey: Article] = [:]
    for path in paths.sorted() {
      guard let (file, writing) = revision(of: path),
        let article = articles[file.key] ?? publication.subject(about: file.key)?.article
      else { return nil }
      articles[file.key] = article.with(writing, in: file.language)
    }
    let subjects = articles.compactMap { key, article in
      publication.subject(about: key)?.with(article)
    }
    return subjects.count == articles.count ? subjects : nil
  }

  /// More texts than anybody edits between two loads.
  private static var mostRevisions: Int { 16 }

  /// The text at `path` as it is now, if it has other words than before and nothing else.
  private func revision(of path: String) -> (file: ParsedFile, writing: Writing)? {
    guard let resolver = outcome?.resolver, let known = resolver.library.text(at: path)?.file,
      let now = tree[path], hasSameFrontMatter(known, now),
      let text = resolver.library.parse(now), let file = text.file,
      options.includesDrafts || !file.isDraftOfTranslation,
      !text.diagnostics.hasErrors,
      // Tables and figures are numbered with others, and others refer to them.
      known.body.directives.isEmpty, file.body.directives.isEmpty
    else { return nil }
    let (targets, problems) = resolver.targets(of: file)
    guard problems.isEmpty else { return nil }
    let writing = Writing(
      title: file.title, summary: file.summary, body: file.body, path: path, targets: targets)
    return (file, writing)
  }

  private func hasSameFrontMatter(_ known: ParsedFile, _ now: ContentFile) -> Bool {
    guard let before = try? FrontMatter.split(known.file).get(),
      let after = try? FrontMatter.split(now.source).get()
    else { return false }
    return known.file.bytes[..<before.bodyStart] == now.source.bytes[..<after.bodyStart]
  }
}

extension Publication {
  /// The subject of the page about `key`, if one text alone makes it.
  fileprivate func subject(about key: ContentKey) -> Subject? {
    switch key {
    case .task(let plan, let number):
      tasks.first { $0.number == number && $0.plan.id == plan }.map(Subject.task)
    case .event(let week, let id):
      events.first { $0.id == id && $0.week.id == week }.map(Subject.event)
    case .news(let slug): news.first { $0.slug == slug }.map(Subject.news)
    case .page(let slug): pages.first { $0.slug == slug }.map(Subject.page)
    case .plan, .week, .paper, .section: nil
    }
  }
}
