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
          switch subject {
          // The one is no page, and the other is for the office.
          case .notFound, .translations: continue
          default: break
          }
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
