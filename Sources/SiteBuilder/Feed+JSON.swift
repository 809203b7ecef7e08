import Markup
import SiteModel

extension Feed {
  /// The feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
  var json: [UInt8] {
    let feed = JSON.object([
      "version": .string("https://jsonfeed.org/version/1.1"),
      "title": .string(title),
      "home_page_url": .string(pageAddress),
      "feed_url": JSON(addresses[.json]),
      "language": .string(language),
      "authors": .array([author.json]),
      "items": .array(entries.map(\.json)),
    ])
    return feed.encoded() + [UInt8(ascii: "\n")]
  }
}

extension Feed.Entry {
  fileprivate var json: JSON {
    .object([
      "id": .string(identifier),
      "url": .string(address),
      "title": .string(title),
      "summary": summary.map { .string($0) },
      "content_html": .string(content),
      "date_published": published.map { .string($0.rfc3339) },
      "date_modified": .string(updated.rfc3339),
      "language": .string(language),
      "authors": authors.isEmpty ? nil : .array(authors.map(\.json)),
      "tags": .array([.string(column.name)]),
    ])
  }
}

extension Feed.Author {
  fileprivate var json: JSON {
    .object(["name": .string(name), "url": address.map { .string($0) }])
  }
}
