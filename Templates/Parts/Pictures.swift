import Markup
import SiteModel

extension HTML {
  /// Writes pictures, each with its type and size and as a link to its file.
  mutating func pictures(_ pictures: [Illustration], in context: PageContext) {
    div(class: "pictures") { html in
      for picture in pictures {
        html.figure(class: "picture") { $0.picture(picture, in: context) }
      }
    }
  }

  private mutating func picture(_ picture: Illustration, in context: PageContext) {
    guard let facts = picture.image.image else { return }
    let link = context.publication.link(to: picture.image, from: context.page)
    let alternative = context.words(picture.alternative)
    a(link) { $0.img(link, size: facts, alt: alternative.text, lang: alternative.tag) }
    figcaption {
      $0.text(context.strings.facts(of: facts, bytes: picture.image.bytes.count))
    }
  }
}
