public import Export
import Markdown
public import SiteModel

extension SiteLook {
  /// The text of a page as a folder that an office publishes on WeChat from.
  ///
  /// - Parameters:
  ///   - subject: a page that has a text of its own.
  ///   - covers: the pictures for the cover; none where they could not be made.
  /// - Throws: which paragraph alone is longer than WeChat takes.
  public func weChat(
    of subject: Subject, in language: Language, _ publication: Publication,
    covers: [WeChatFolder.File]
  ) throws(WeChatArticle.TooLong) -> WeChatFolder {
    let page = publication.page(about: subject, in: language)
    let context = PageContext(page, of: publication)
    var writer = WeChatWriter()
    let article = WeChatPost(context: context).write(with: &writer)
    let parts = try article.parts()
    let title = context.weChatTitle
    let files = parts.enumerated().map { index, part in
      WeChatReport.File(
        name: parts.count == 1 ? "article.html" : "article-\(index + 1).html",
        title: context.strings.title(title, part: index + 1, of: parts.count), part: part)
    }
    let report = WeChatReport(
      source: subject.article?.writing.rendition(in: language).value.path ?? "",
      language: language.tag, digest: context.digest.text,
      original: publication.canonicalAddress(of: page), covers: covers.map(\.name), files: files,
      links: writer.links, images: writer.images, changes: writer.changes)
    return WeChatFolder(
      report: report, parts: parts, covers: covers,
      copyPage: CopyPage(report: report, parts: parts, strings: context.strings).html,
      reportText: report.text(in: context.strings))
  }
}

extension PageContext {
  /// The title of the page; a section's begins with its paper's, since the article stands alone.
  fileprivate var weChatTitle: String {
    let title = title(of: page.subject).text
    guard case .section(let section) = page.subject else { return title }
    return self.title(of: section.paper.article).text + strings.colon + title
  }

  /// The summary of the page's article, else its first sentences.
  fileprivate var digest: WeChatDigest {
    let summary = page.subject.article.flatMap(summary)?.text
    let text = page.subject.article.map { WeChatText(of: $0, in: self).sentences }
    return WeChatDigest(of: summary ?? text ?? "", ellipsis: strings.ellipsis)
  }
}
