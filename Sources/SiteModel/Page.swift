/// One page of the site: a subject in a language.
public struct Page: Sendable {
  /// What it is about.
  public let subject: Subject
  /// The language of its frame, and of its text where that is translated.
  public let language: Language
  /// Its address.
  public let route: Route
  /// Whether its text is read away from the site, so that its links are absolute.
  let isDetached: Bool
  /// Whether it is read in a preview, which serves the site at its host's root and asks where in
  /// their files the texts stand.
  public let isPreviewed: Bool

  package init(_ subject: Subject, in language: Language) {
    self.init(
      subject: subject, language: language, route: Route(subject.path, in: language))
  }

  /// The page at the site's root, which leads to `start` in the source language and offers the
  /// others.
  package static func entrance(to start: Subject, in language: Language) -> Page {
    Page(subject: start, language: language, route: Route(""))
  }

  /// Whether the page only leads to others.
  package var isEntrance: Bool { route.path.isEmpty }

  /// The page that a host shows for every address that does not exist.
  package static func notFound(in language: Language) -> Page {
    Page(subject: .notFound, language: language, route: Route("404.html"))
  }

  private init(
    subject: Subject, language: Language, route: Route, isDetached: Bool = false,
    isPreviewed: Bool = false
  ) {
    self.subject = subject
    self.language = language
    self.route = route
    self.isDetached = isDetached
    self.isPreviewed = isPreviewed
  }

  /// The page for those who read its text away from the site, such as in a feed.
  package var detached: Page {
    Page(subject: subject, language: language, route: route, isDetached: true)
  }

  /// The page with what a preview wants to know, none of which is published.
  package var previewed: Page {
    Page(subject: subject, language: language, route: route, isPreviewed: true)
  }

  /// Whether the page's text is in the page's language.
  ///
  /// Indexes always are.
  public var isTranslated: Bool {
    subject.article.map { $0.writing[language] != nil } ?? true
  }
}

/// An address that a page may link to.
///
/// Only a publication hands it out, so it leads somewhere. A link to a page that the site leaves
/// out, since it is a part of another, may lead nowhere and is shown as text.
public struct Link: Sendable {
  let href: String?
  /// The language of what it leads to, where that differs from the page's.
  public let language: Language?

  /// Whether there is an address.
  public var leadsSomewhere: Bool { href != nil }
}
