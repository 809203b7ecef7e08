import Markup
import SiteModel

extension HTML {
  /// Writes the page that a host shows for every address that does not exist, in every language:
  /// the host cannot know which the reader wants.
  mutating func notFoundPage(in context: PageContext) {
    let own = context.page.language
    notFoundText(in: own, heading: { $0.h1($1) }, context)
    for language in context.site.languages where language != own {
      notFoundText(in: language, heading: { $0.h2($1) }, context)
    }
  }

  private mutating func notFoundText(
    in language: Language, heading: (inout HTML, String) -> Void, _ context: PageContext
  ) {
    let strings = Strings(language)
    section(class: "not-found", lang: language.tag) { html in
      heading(&html, strings.notFound)
      html.p(strings.notFoundAdvice)
      html.p { html in
        html.a(
          context.publication.link(
            to: context.publication.start, in: language, from: context.page),
          strings.toHome)
      }
    }
  }
}
