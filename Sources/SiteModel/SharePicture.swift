/// A picture that stands for a page where somebody shares its address: which it is and where the
/// site has it.
///
/// The templates draw it, and a publication holds its bytes once they are made.
public struct SharePicture: Sendable {
  /// The shapes, each with its size in pixels.
  public enum Shape: String, Sendable, CaseIterable {
    /// 1200 × 630, as Open Graph wants it.
    case wide
    /// 600 × 600, for chats.
    case square
    /// 900 × 383, for the cover of an article on WeChat.
    case cover

    /// The width in pixels.
    public var width: Int {
      switch self {
      case .wide: 1200
      case .square: 600
      case .cover: 900
      }
    }

    /// The height in pixels.
    public var height: Int {
      switch self {
      case .wide: 630
      case .square: 600
      case .cover: 383
      }
    }
  }

  /// What it shows.
  public let subject: Subject
  /// The language.
  public let language: Language
  /// The shape.
  public let shape: Shape

  /// The picture of a subject in a language.
  public init(of subject: Subject, in language: Language, _ shape: Shape) {
    self.subject = subject
    self.language = language
    self.shape = shape
  }

  /// Where the site has it: `zh/plans/2022/07/share-wide.png`.
  public var route: Route {
    Route("\(language.rawValue)/\(subject.path.path)share-\(shape.rawValue).png")
  }
}

extension Publication {
  /// Every picture that a page of the site leads to, each once.
  ///
  /// A page with a text has a wide and a square one, any other a wide one. A page that shows
  /// another's text, such as one without a translation, shares the other's.
  public var sharePictures: [SharePicture] {
    var routes: Set<Route> = []
    return site.languages.flatMap { language in
      subjects.flatMap { subject in
        SharePicture.Shape.allCases.compactMap { shape in
          sharePicture(of: Page(subject, in: language), shape)
        }
      }
    }.filter { routes.insert($0.route).inserted }
  }

  /// The picture that stands for `page`; `nil` where it was not made, or pages of its kind have
  /// none of that shape.
  public func picture(of page: Page, _ shape: SharePicture.Shape) -> SharePicture? {
    sharePicture(of: page, shape).flatMap { pictureFiles[$0.route] == nil ? nil : $0 }
  }

  private func sharePicture(of page: Page, _ shape: SharePicture.Shape) -> SharePicture? {
    let article = page.subject.article
    switch (shape, page.subject) {
    case (.cover, _), (_, .notFound): return nil
    case (.square, _) where article == nil: return nil
    case (_, .wholePaper(let paper)):
      return sharePicture(of: Page(.paper(paper), in: page.language), shape)
    default:
      let language = article?.writing.rendition(in: page.language).language ?? page.language
      return SharePicture(of: page.subject, in: language, shape)
    }
  }
}
