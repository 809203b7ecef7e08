/// A white paper; its article is the cover.
public final class WhitePaper: Sendable {
  /// The id, which is the paper's folder: `2022`.
  public let id: String
  /// The cover's text.
  public let article: Article
  /// The year reported on.
  public let year: Int
  /// The issuing unit; `nil` while none has issued it.
  public let issuer: ResponsibleUnit?
  /// The date of this edition.
  public let date: CivilDate?
  /// The edition.
  public let edition: Localized<String>?
  /// What changed with each edition, the last first.
  public let revisions: [Revision]
  /// The units that contributed.
  public let units: [UnitMention]
  /// The International Standard Book Number, as it was assigned.
  public let isbn: String?
  /// The International Standard Serial Number, as it was assigned.
  public let issn: String?

  /// A change of a published paper.
  public struct Revision: Sendable {
    /// The day of the edition with the change.
    public let date: CivilDate
    /// What changed.
    public let changes: Localized<String>

    package init(date: CivilDate, changes: Localized<String>) {
      self.date = date
      self.changes = changes
    }
  }

  package init(
    id: String, article: Article, year: Int, issuer: ResponsibleUnit?, date: CivilDate?,
    edition: Localized<String>?, revisions: [Revision], units: [UnitMention], isbn: String?,
    issn: String?
  ) {
    self.id = id
    self.article = article
    self.year = year
    self.issuer = issuer
    self.date = date
    self.edition = edition
    self.revisions = revisions
    self.units = units
    self.isbn = isbn
    self.issn = issn
  }
}

/// A section of a white paper.
public final class PaperSection: Sendable {
  /// The paper.
  public let paper: WhitePaper
  /// The section's number, from 1.
  public let number: Int
  /// The section's part of the address: `overview`.
  public let slug: String
  /// The text.
  public let article: Article
  /// The tasks that the section reports on.
  public let tasks: [PlanTask]
  /// The units that contributed.
  public let units: [UnitMention]

  package init(
    paper: WhitePaper, number: Int, slug: String, article: Article, tasks: [PlanTask],
    units: [UnitMention]
  ) {
    self.paper = paper
    self.number = number
    self.slug = slug
    self.article = article
    self.tasks = tasks
    self.units = units
  }
}
