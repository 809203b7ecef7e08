import Markup
import SiteModel

extension HTML {
  /// Writes the page at the site's root: it leads to the source language at once, and offers every
  /// language to those whose browser does not follow.
  ///
  /// That of a column leads to its week.
  mutating func entrancePage(in context: PageContext) {
    doctype()
    html(lang: context.page.language.tag, itemType: context.itemType) { html in
      html.head { html in
        html.refresh(to: context.link(to: context.page.subject))
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
        let name = context.entranceName(in: language)
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
                to: context.page.subject, in: language, from: context.page),
              language.endonym)
          }
        }
      }
    }
  }
}

extension PageContext {
  /// What the page leads to: the site, or the week that is published alone.
  fileprivate func entranceName(in language: Language) -> (value: String, language: Language) {
    guard let article = page.subject.article else {
      let name = site.name.rendition(in: language)
      return (name.value, name.language)
    }
    let writing = article.writing.rendition(in: language)
    return (writing.value.title, writing.language)
  }
}
