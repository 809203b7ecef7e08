import Markup
import SiteModel

extension Feed {
  /// The feed as Atom (RFC 4287).
  var atom: [UInt8] {
    var xml = XML()
    xml.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language]) { xml in
      xml.element("id", text: identifier)
      xml.element("title", text: title)
      xml.element("updated", text: entries.map(\.updated).max()?.rfc3339 ?? Self.beginning)
      xml.empty("link", ["href": pageAddress, "type": "text/html"])
      xml.empty(
        "link", ["rel": "self", "href": addresses[.atom], "type": "\(FeedFormat.atom.mediaType)"])
      xml.author(author)
      for entry in entries { xml.entry(entry) }
    }
    return xml.finish()
  }

  /// The time of a feed in which nothing has happened.
  private static var beginning: String { "1970-01-01T00:00:00Z" }
}

extension XML {
  fileprivate mutating func entry(_ entry: Feed.Entry) {
    element("entry", ["xml:lang": entry.language]) { xml in
      xml.element("id", text: entry.identifier)
      xml.element("title", text: entry.title)
      if let published = entry.published { xml.element("published", text: published.rfc3339) }
      xml.element("updated", text: entry.updated.rfc3339)
      xml.empty("link", ["href": entry.address, "type": "text/html"])
      for author in entry.authors { xml.author(author) }
      xml.empty("category", ["term": entry.column.id, "label": entry.column.name])
      if let summary = entry.summary { xml.element("summary", text: summary) }
      xml.element("content", ["type": "html"], text: entry.content)
    }
  }

  fileprivate mutating func author(_ author: Feed.Author) {
    element("author") { xml in
      xml.element("name", text: author.name)
      if let address = author.address { xml.element("uri", text: address) }
    }
  }
}
