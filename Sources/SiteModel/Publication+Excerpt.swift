/// A part of a publication that is a site of its own: a publicity week, as a column of another site.
struct Excerpt: Sendable {
  /// What the pages of the excerpt are about.
  let subjects: [Subject]
  /// Where the whole publication is published, ending with `/`; `nil` while that is unknown.
  let wholeAddress: String?
  private let paths: Set<String>

  init(_ subjects: [Subject], wholeAddress: String?) {
    self.subjects = subjects
    self.wholeAddress = wholeAddress
    paths = Set(subjects.map(\.path.path))
  }

  /// Whether the excerpt has the page at `path`.
  func has(_ path: PagePath) -> Bool { paths.contains(path.path) }
}

extension Publication {
  /// The week alone, published at `baseAddress`: its pages, the news that reports on its events, and
  /// the plain pages.
  ///
  /// The pages have the same paths as in the whole. A link to anything else leads to the address of
  /// the whole publication, or to nothing while that is unknown.
  public func excerpt(of week: PublicityWeek, at baseAddress: String?) -> Publication {
    let isPart = { (subject: Subject) in
      switch subject {
      case .week(let other), .gallery(let other), .day(let other, _): other.id == week.id
      case .event(let event): event.week.id == week.id
      case .news(let item): item.events.contains { $0.week.id == week.id }
      case .page, .notFound: true
      default: false
      }
    }
    return Publication(
      self, site: site.published(at: baseAddress),
      excerpt: Excerpt(subjects.filter(isPart), wholeAddress: site.baseAddress))
  }

  /// The page with which readers begin.
  public var start: Subject { excerpt?.subjects.first ?? .home }

  /// Whether the site holds everything that the content says.
  public var isWhole: Bool { excerpt == nil }

  /// The media files that the site needs.
  public var publishedMedia: [MediaFile] {
    guard let excerpt else { return media }
    let routes = Set(excerpt.subjects.flatMap(\.media))
    return media.filter { routes.contains($0.route) }
  }

  /// Whether the site has the page about `subject`.
  public func publishes(_ subject: Subject) -> Bool {
    excerpt?.has(subject.path) ?? true
  }
}

extension Subject {
  /// The media files that the page shows or links to.
  public var media: [Route] {
    let texts = article.map { $0.writing.values.flatMap(\.targets.values) } ?? []
    let linked = texts.compactMap { target in
      if case .media(let route) = target { route } else { nil as Route? }
    }
    let shown: [Illustration] =
      switch self {
      case .week(let week), .gallery(let week): week.posters
      case .event(let event): event.pictures
      default: []
      }
    return linked + shown.map(\.image.route)
  }
}
