import Markup
import SiteModel

extension HTML {
  /// Writes the page at the site's root: it leads to the source language at once, and offers every
  /// language to those whose browser does not follow.
  mutating func entrancePage(in context: PageContext) {
    doctype()
    html(lang: context.page.language.tag, itemType: context.itemType) { html in
      html.head { html in
        html.refresh(to: context.link(to: context.publication.start))
        html.headElements(in: context)
      }
      html.body(class: "entrance") { html in
        html.main { html in
          html.entranceTitle(in: context)
          html.entranceLinks(in: context)
        }
      }
    }
  }

  private mutating func entranceTitle(in context: PageContext) {
    h1 { html in
      for language in context.site.languages {
        let name = context.site.name.rendition(in: language)
        guard language == context.page.language || name.language == language else { continue }
        html.words(context.words(name.value, in: name.language), class: "entrance-name")
      }
    }
  }

  private mutating func entranceLinks(in context: PageContext) {
    nav(label: context.strings.languages) { html in
      html.ul(class: "entrance-languages") { html in
        for language in context.site.languages {
          html.li { html in
            html.a(
              context.publication.link(
                to: context.publication.start, in: language, from: context.page),
              language.endonym)
          }
        }
      }
    }
  }
}
