import Markup
import SiteModel

extension HTML {
  /// Writes, as a fact, links to the documents of a subject for paper and for reading devices, with
  /// type and size.
  mutating func downloads(of subject: Subject, in context: PageContext) {
    let downloads = context.publication.downloads(of: subject, in: context.page.language)
    guard !downloads.isEmpty else { return }
    fact(context.strings.downloads) { html in
      html.ul(class: "downloads") { html in
        for download in downloads {
          html.li { html in
            html.a(
              context.publication.link(to: download, from: context.page),
              context.strings.name(of: download))
          }
        }
      }
    }
  }
}
