public import Diagnostics
import Markup
import SiteModel

extension SiteBuilder {
  /// Most bytes of a page's HTML.
  private static var htmlLimit: Int { 500_000 }
  /// Most bytes of a page with its images.
  private static var pageLimit: Int { 2_000_000 }

  /// The pages that take readers with a slow connection too long, found without writing anything.
  public func pageWeightProblems() async -> [Diagnostic] {
    let sizes = Dictionary(
      publication.media.map { ($0.route, $0.bytes.count) }, uniquingKeysWith: { first, _ in first })
    let pages = publication.site.languages.flatMap { language in
      publication.subjects.map { Page($0, in: language) }
    }
    let slice = 64
    return await withTaskGroup { group in
      for start in stride(from: 0, to: pages.count, by: slice) {
        group.addTask {
          pages[start..<min(start + slice, pages.count)].compactMap { problem(of: $0, sizes) }
        }
      }
      var problems: [Diagnostic] = []
      for await part in group { problems += part }
      return problems.sorted()
    }
  }

  private func problem(of page: Page, _ sizes: [Route: Int]) -> Diagnostic? {
    var html = HTML()
    templates.write(page, of: publication, into: &html)
    let text = html.finish().count
    let images = Set(page.subject.media).reduce(0) { $0 + (sizes[$1] ?? 0) }
    guard text > Self.htmlLimit || text + images > Self.pageLimit else { return nil }
    let writing = page.subject.article?.writing
    let path = writing.map { $0[page.language]?.path ?? $0.source.path } ?? "Content"
    let isText = text > Self.htmlLimit
    let total = (isText ? text : text + images) / 1000
    let limit = (isText ? Self.htmlLimit : Self.pageLimit) / 1000
    return Diagnostic(
      .pageWeight, path: path,
      Message(
        zh: "页面 \(page.route.file) \(isText ? "的 HTML" : "连同图片")有 \(total) kB，超过 \(limit) kB",
        en: "the page \(page.route.file) has \(total) kB \(isText ? "of HTML" : "with its images"),"
          + " more than \(limit)"),
      help: Message(
        zh: isText ? "把内容分成几篇，大表放进数据文件" : "把图片压小，或少放几张",
        en: isText
          ? "split the text, or move large tables into data files"
          : "make the images smaller, or use fewer"))
  }
}
