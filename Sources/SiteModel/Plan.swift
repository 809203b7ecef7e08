/// A work plan and the notice that issued it.
public final class Plan: Sendable {
  /// The id, which is the plan's folder: `2022`.
  public let id: String
  /// The notice; its writing's body is the text of the notice.
  public let article: Article
  /// The title of the plan itself.
  public let document: Localized<String>
  /// The year the plan is for.
  public let year: Int
  /// The document number, such as 漯知战联办〔2022〕1号.
  public let number: Localized<String>?
  /// The date of the document.
  public let date: CivilDate
  /// The date on the line that says when it was printed and issued.
  public let printed: CivilDate?
  /// The issuing unit.
  public let issuer: ResponsibleUnit
  /// The units that the notice is addressed to; the quotes are the addressees as printed.
  public let addressees: [UnitMention]
  /// The addressees as each language writes them, as many as `addressees`.
  public let addresseeNames: Localized<[String]>
  /// The titles of the chapters, in order.
  public let chapters: Localized<[String]>
  /// Oddities of the issued text that are kept.
  public let oddities: [Oddity]

  package init(
    id: String, article: Article, document: Localized<String>, year: Int,
    number: Localized<String>?, date: CivilDate, printed: CivilDate?, issuer: ResponsibleUnit,
    addressees: [UnitMention], addresseeNames: Localized<[String]>, chapters: Localized<[String]>,
    oddities: [Oddity]
  ) {
    self.id = id
    self.article = article
    self.document = document
    self.year = year
    self.number = number
    self.date = date
    self.printed = printed
    self.issuer = issuer
    self.addressees = addressees
    self.addresseeNames = addresseeNames
    self.chapters = chapters
    self.oddities = oddities
  }
}

/// Something odd in an issued text, published as it was issued.
public struct Oddity: Sendable {
  /// The words of the text.
  public let quote: String
  /// What is odd about them.
  public let note: Localized<String>

  package init(quote: String, note: Localized<String>) {
    self.quote = quote
    self.note = note
  }
}
