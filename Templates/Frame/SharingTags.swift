import Markup
import SiteModel

extension HTML {
  /// Writes what a card shows that stands for the page in a chat or a feed: the properties of Open
  /// Graph (https://ogp.me), and a square picture as microdata for those who read no Open Graph.
  ///
  /// Addresses in Open Graph are absolute, so there are none while the base address is unknown.
  mutating func sharingTags(in context: PageContext) {
    if case .notFound = context.page.subject { return }
    meta(property: "og:type", content: context.page.subject.article == nil ? "website" : "article")
    meta(property: "og:title", content: context.title(of: context.page.subject).text)
    if let description = context.cardDescription {
      meta(property: "og:description", content: description.text)
    }
    meta(property: "og:site_name", content: context.words(context.site.name).text)
    meta(property: "og:locale", content: context.page.language.locale)
    if let address = context.canonicalAddress { meta(property: "og:url", content: address) }
    pictureTags(in: context)
    smallPictureTag(in: context)
  }

  /// Writes the picture for small cards: by its address, as mobile QQ reads it, or else by a link.
  private mutating func smallPictureTag(in context: PageContext) {
    guard let picture = context.smallPicture else { return }
    if let address = context.publication.canonicalAddress(of: picture) {
      meta(itemProperty: "image", content: address)
    } else {
      image(context.publication.link(to: picture, from: context.page))
    }
  }

  private mutating func pictureTags(in context: PageContext) {
    guard let picture = context.picture, let address = context.pictureAddress else { return }
    meta(property: "og:image", content: address)
    meta(property: "og:image:type", content: "image/png")
    meta(property: "og:image:width", content: String(picture.shape.width))
    meta(property: "og:image:height", content: String(picture.shape.height))
    meta(property: "og:image:alt", content: context.title(of: context.page.subject).text)
    meta(name: "twitter:card", content: "summary_large_image")
  }
}

extension PageContext {
  /// The picture that stands for the page on wide cards, where there are pictures.
  fileprivate var picture: SharePicture? { publication.picture(of: page, .wide) }

  /// The picture that stands for the page on small cards: square, where its kind has one.
  fileprivate var smallPicture: SharePicture? { publication.picture(of: page, .square) ?? picture }

  /// The address of the wide picture; `nil` while the base address is unknown.
  var pictureAddress: String? { picture.flatMap(publication.canonicalAddress) }

  /// The type that the page's microdata has, where there are any.
  var itemType: StaticString? { picture == nil ? nil : "https://schema.org/WebPage" }

  /// What the page is, in a sentence or two.
  fileprivate var cardDescription: Words? {
    if let article = page.subject.article { return summary(of: article) }
    if case .home = page.subject { return site.description.map(words) }
    return site[page.subject.column].map { words($0.description) }
  }
}

extension Language {
  /// The language and its country in the form that Open Graph wants.
  fileprivate var locale: String {
    switch self {
    case .zh: "zh_CN"
    case .en: "en_GB"
    }
  }
}
