public import Markdown

/// A numbered table or figure of a white paper.
public final class Exhibit: Sendable {
  /// Which numbers it counts with.
  public enum Kind: Sendable {
    /// The tables.
    case table
    /// The figures and charts.
    case figure
  }

  /// What it shows.
  public enum Content: Sendable {
    /// A table or an image that stands in the text itself.
    case text
    /// A table of a data file.
    case table(DataTable)
    /// A chart of a data file.
    case chart(DataChart)
  }

  /// Which numbers it counts with.
  public let kind: Kind
  /// Its number in the paper, from 1.
  public let number: Int
  /// Its anchor, unique in the paper.
  public let id: String
  /// The caption.
  public let title: Localized<[Inline]>
  /// The unit of the whole.
  public let unit: Localized<String>?
  /// The day up to which it is right.
  public let asOf: CivilDate?
  /// Where it comes from.
  public let sources: [Source]
  /// What it shows.
  public let content: Content
  /// The section that it stands in.
  public let section: PaperSection

  package init(
    kind: Kind, number: Int, id: String, title: Localized<[Inline]>, unit: Localized<String>?,
    asOf: CivilDate?, sources: [Source], content: Content, section: PaperSection
  ) {
    self.kind = kind
    self.number = number
    self.id = id
    self.title = title
    self.unit = unit
    self.asOf = asOf
    self.sources = sources
    self.content = content
    self.section = section
  }
}

/// What the sections of a white paper number and name together.
public final class PaperIndex: Sendable {
  /// What a reference can lead to.
  public enum Target: Sendable {
    /// A table or figure.
    case exhibit(Exhibit)
    /// A section.
    case section(PaperSection)
    /// A heading whose writer gave it an id, and its place in the section; see `Heading.number`.
    case heading(PaperSection, id: String, number: [Int])
    /// A term where it is defined.
    case term(PaperSection, id: String, Localized<[Inline]>)
  }

  /// The tables and figures in the order of the paper.
  public let exhibits: [Exhibit]
  /// The data files in the order of their names.
  public let dataSets: [DataSet]
  private let targets: [String: Target]

  package init(exhibits: [Exhibit], dataSets: [DataSet], targets: [String: Target]) {
    self.exhibits = exhibits
    self.dataSets = dataSets
    self.targets = targets
  }

  /// All ids, in the order of their bytes.
  package var ids: [String] {
    targets.keys.sorted()
  }

  /// What `id` names.
  public subscript(id: String) -> Target? {
    targets[id]
  }

  /// The table or figure with `id`.
  public func exhibit(_ id: String) -> Exhibit? {
    if case .exhibit(let exhibit) = targets[id] { exhibit } else { nil }
  }

  /// The tables or the figures.
  public func exhibits(of kind: Exhibit.Kind) -> [Exhibit] {
    exhibits.filter { $0.kind == kind }
  }
}
