/// A document for paper or for a reading device, beside the page of what it contains.
public struct Download: Sendable {
  /// The formats of such documents.
  public enum Format: String, Sendable, CaseIterable {
    /// A PDF file, PDF/A-2a and PDF/UA-1.
    case pdf
    /// An e-book, EPUB 3.
    case epub
  }

  /// What a document contains.
  public enum Work: Sendable {
    /// A plan and its notice.
    case plan(Plan)
    /// The programme of a week, on one page.
    case programme(PublicityWeek)
    /// The poster of a week, on one page.
    case poster(PublicityWeek)
    /// A white paper.
    case paper(WhitePaper)

    /// What the page is about that the document stands beside.
    public var subject: Subject {
      switch self {
      case .plan(let plan): .plan(plan)
      case .programme(let week), .poster(let week): .week(week)
      case .paper(let paper): .paper(paper)
      }
    }

    /// The formats that it can have.
    public var formats: [Format] {
      switch self {
      case .plan, .programme, .poster: [.pdf]
      case .paper: [.pdf, .epub]
      }
    }

    /// The name of a file with it: `programme-2024-zh.pdf`.
    public func fileName(in language: Language, as format: Format) -> String {
      let name =
        switch self {
        case .plan(let plan): "plan-\(plan.id)"
        case .programme(let week): "programme-\(week.id)"
        case .poster(let week): "poster-\(week.id)"
        case .paper(let paper): "paper-\(paper.id)"
        }
      return "\(name)-\(language.rawValue).\(format.rawValue)"
    }
  }

  /// What it contains.
  public let work: Work
  /// The language.
  public let language: Language
  /// The format.
  public let format: Format
  /// What the file holds.
  public let bytes: [UInt8]

  /// A document in a language.
  public init(of work: Work, in language: Language, as format: Format, bytes: [UInt8]) {
    self.work = work
    self.language = language
    self.format = format
    self.bytes = bytes
  }

  /// Where the site has it: `zh/papers/2022/paper-2022-zh.pdf`.
  public var route: Route {
    Route("\(language.rawValue)/\(work.subject.path.path)\(fileName)")
  }

  /// The name under which readers keep it: `paper-2022-zh.pdf`.
  public var fileName: String {
    work.fileName(in: language, as: format)
  }
}

extension Publication {
  /// What there can be documents of, in the order of the site map: no poster while nobody knows the
  /// address that it has to show.
  public func works(as format: Download.Format) -> [Download.Work] {
    let works =
      plans.map(Download.Work.plan)
      + weeks.flatMap { week in
        [.programme(week)] + (site.baseAddress == nil ? [] : [Download.Work.poster(week)])
      }
      + papers.map(Download.Work.paper)
    return works.filter { $0.formats.contains(format) && publishes($0.subject) }
  }
}
