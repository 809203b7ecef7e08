import Markup
import SiteModel

/// `sitemap.xml` (sitemaps.org 0.9) with every page and its other languages, and `robots.txt`.
enum Sitemap {
  static func bytes(of publication: Publication) -> [UInt8] {
    var xml = XML()
    xml.element(
      "urlset",
      [
        "xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
      ]
    ) { xml in
      for language in publication.site.languages {
        for subject in publication.subjects {
          if case .notFound = subject { continue }
          let page = Page(subject, in: language)
          // A page that shows the source text for want of a translation is no page of its own.
          guard page.isTranslated else { continue }
          url(of: page, in: publication, into: &xml)
        }
      }
    }
    return xml.finish()
  }

  private static func url(of page: Page, in publication: Publication, into xml: inout XML) {
    let versions = publication.versions(of: page).filter(\.isTranslated)
    xml.element("url") { xml in
      xml.element("loc", text: publication.absoluteAddress(of: page.route))
      if let day = page.subject.lastChange { xml.element("lastmod", text: day.iso) }
      for version in versions {
        xml.empty(
          "xhtml:link",
          [
            "rel": "alternate", "hreflang": version.language.tag,
            "href": publication.absoluteAddress(of: version.route),
          ])
      }
    }
  }

  static func robots(of publication: Publication) -> [UInt8] {
    let sitemap = publication.absoluteAddress(
      of: SiteFile.sitemap.route(in: publication.site.sourceLanguage))
    return Array("User-agent: *\nAllow: /\nSitemap: \(sitemap)\n".utf8)
  }
}

extension Subject {
  /// The last day that the content says something about: when the text was changed, published, or
  /// dated.
  ///
  /// Nothing is read from a clock.
  var lastChange: CivilDate? {
    guard let article else { return nil }
    return article.lastModified ?? article.published?.date ?? date
  }

  /// The day that the subject itself is dated.
  var date: CivilDate? {
    switch self {
    case .plan(let plan): plan.date
    case .task(let task): task.plan.date
    case .week(let week): week.start
    case .event(let event): event.start.date
    case .paper(let paper), .wholePaper(let paper): paper.date
    case .section(let section): section.paper.date
    case .news(let item): item.date
    case .home, .planIndex, .taskIndex, .unitIndex, .unitMatrix, .unit, .weekIndex, .gallery, .day,
      .paperIndex, .newsIndex, .page, .notFound:
      nil
    }
  }
}
