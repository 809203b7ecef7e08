import Markdown
import Markup
import SiteModel

/// The Atom feed (RFC 4287) of a language: news, plans, weeks, events and papers, newest first.
enum AtomFeed {
  static func bytes(of publication: Publication, in language: Language) -> [UInt8] {
    let subjects =
      publication.news.map(Subject.news) + publication.plans.map(Subject.plan)
      + publication.weeks.map(Subject.week) + publication.events.map(Subject.event)
      + publication.papers.map(Subject.paper)
    let entries = subjects.compactMap { subject in
      subject.lastChange.map { (subject: subject, updated: $0) }
    }.sorted { ($1.updated, $0.subject.path.path) < ($0.updated, $1.subject.path.path) }

    let name = publication.site.name.rendition(in: language)
    var xml = XML()
    xml.element(
      "feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": name.language.tag]
    ) { xml in
      let home = Page(.home, in: language).route
      let feed = SiteFile.feed(.site, .atom).route(in: language)
      xml.element("id", text: identifier(of: feed, in: publication))
      xml.element("title", text: name.value)
      xml.element("updated", text: timestamp(entries.first?.updated))
      xml.empty("link", ["href": publication.absoluteAddress(of: home)])
      xml.empty("link", ["rel": "self", "href": publication.absoluteAddress(of: feed)])
      xml.element("author") { xml in
        let organiser = publication.site.official.organiser?.rendition(in: language).value
        xml.element("name", text: organiser ?? name.value)
      }
      for entry in entries {
        write(entry.subject, updated: entry.updated, publication, language, into: &xml)
      }
    }
    return xml.finish()
  }

  private static func write(
    _ subject: Subject, updated: CivilDate, _ publication: Publication, _ language: Language,
    into xml: inout XML
  ) {
    guard let article = subject.article else { return }
    let page = Page(subject, in: language)
    let writing = article.writing.rendition(in: language)
    xml.element("entry", ["xml:lang": writing.language.tag]) { xml in
      xml.element("id", text: identifier(of: page.route, in: publication))
      xml.element("title", text: writing.value.title)
      xml.element("updated", text: timestamp(updated))
      xml.empty("link", ["href": publication.absoluteAddress(of: page.route)])
      if let summary = writing.value.summary { xml.element("summary", text: summary) }
      xml.element("content", ["type": "text"], text: writing.value.body.plainText)
    }
  }

  private static func identifier(of route: Route, in publication: Publication) -> String {
    "urn:uuid:\(publication.uuid(of: route.path))"
  }

  /// Noon in UTC of a day, since the content says the day only.
  private static func timestamp(_ day: CivilDate?) -> String {
    (day?.iso ?? "1970-01-01") + "T12:00:00Z"
  }
}
