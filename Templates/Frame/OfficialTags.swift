import Markup
import SiteModel

extension HTML {
  /// Writes the tags that the rules for official websites ask for.
  ///
  /// They are those of 《政府网站发展指引》 (国办发〔2017〕47号), annex 1. A tag whose value nobody knows is left out, since none may be empty.
  mutating func officialTags(in context: PageContext) {
    let site = context.site
    officialTag("SiteName", context.words(site.name).text)
    officialTag("SiteDomain", site.baseAddress.map(host))
    officialTag("SiteIDCode", site.official.siteIDCode)
    if case .notFound = context.page.subject { return }
    columnTags(in: context)
    articleTags(in: context)
  }

  private mutating func columnTags(in context: PageContext) {
    guard let column = context.site[context.page.subject.column] else { return }
    officialTag("ColumnName", context.words(column.name).text)
    officialTag("ColumnDescription", context.words(column.description).text)
    officialTag("ColumnKeywords", context.words(column.keywords).text)
    officialTag("ColumnType", column.type)
  }

  private mutating func articleTags(in context: PageContext) {
    guard let article = context.page.subject.article else { return }
    officialTag("ArticleTitle", context.title(of: context.page.subject).text)
    officialTag("PubDate", article.published?.iso)
    officialTag("ContentSource", context.contentSource?.text)
    officialTag("Description", context.summary(of: article)?.text)
    officialTag("Image", context.pictureAddress)
    officialTag("Url", context.canonicalAddress)
  }

  private mutating func officialTag(_ name: StaticString, _ content: String?) {
    guard let content, !content.isEmpty else { return }
    meta(name: name, content: content)
  }
}

/// The host of an address: `www.example.gov.cn` of `https://www.example.gov.cn/ip/`.
private func host(of address: String) -> String {
  let parts = address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
  return parts.count > 1 ? String(parts[1]) : address
}
