import Markdown
import Markup
import SiteModel

extension HTML {
  /// Writes the text of the page's article as `<name>-text`, and on a translated page the source
  /// below it as `<name>-source`.
  mutating func articleText(named name: String, in context: PageContext) {
    guard let article = context.page.subject.article else { return }
    text(of: article, class: "\(name)-text", in: context)
    original(of: article, class: "\(name)-source", in: context)
  }

  /// Writes an article's text: the translation into the page's language, or else the source.
  mutating func text(of article: Article, class name: String, in context: PageContext) {
    let rendition = article.writing.rendition(in: context.page.language)
    let rendering = context.rendering(of: rendition, idPrefix: "")
      .explainingTerms(of: rendition.language, in: context)
    text(rendition, class: name, rendering: rendering)
  }

  /// Writes the source text below its translation, folded.
  ///
  /// There is none below the source itself.
  mutating func original(of article: Article, class name: String, in context: PageContext) {
    guard context.showsTranslation else { return }
    let source = context.site.sourceLanguage
    let rendition = article.writing.rendition(in: source)
    details(class: "original") { html in
      html.summary(context.strings.original(in: source))
      html.text(
        rendition, class: name,
        rendering: context.rendering(of: rendition, idPrefix: "original-"))
    }
  }

  /// Writes an article's text as `rendering` has it.
  mutating func text(
    of article: Article, class name: String, rendering: DocumentRendering, in context: PageContext
  ) {
    text(article.writing.rendition(in: context.page.language), class: name, rendering: rendering)
  }

  private mutating func text(
    _ rendition: Rendition<Writing>, class name: String, rendering: DocumentRendering
  ) {
    div(class: "prose \(name)", lang: rendition.language.tag) {
      $0.document(rendition.value.body, options: rendering)
    }
  }

  /// Writes the notes on what is odd in an issued text and was kept.
  mutating func oddities(_ oddities: [Oddity], in context: PageContext) {
    guard !oddities.isEmpty else { return }
    div(class: "oddities") { html in
      html.p(context.strings.asPrinted, class: "oddities-heading")
      html.ul { html in
        for oddity in oddities {
          let note = context.words(oddity.note)
          html.li { html in
            html.q(
              lang: context.words(oddity.quote, in: context.site.sourceLanguage).tag, oddity.quote)
            html.text(" ")
            html.words(note)
          }
        }
      }
    }
  }
}

extension PageContext {
  /// How a text is rendered on the page.
  ///
  /// Anchors of a text that shares the page with another get a prefix, and so do the addresses that
  /// lead to them.
  fileprivate func rendering(
    of rendition: Rendition<Writing>, idPrefix: String
  ) -> DocumentRendering {
    var rendering = rendering(in: rendition.language)
    rendering.idPrefix = idPrefix
    rendering.address = { destination in
      let address = publication.address(
        for: destination, in: rendition.value, language: rendition.language, from: page)
      guard let address, address.first == "#" else { return address }
      return "#\(idPrefix)\(address.dropFirst())"
    }
    return rendering
  }
}
