/// Where a fact comes from.
public struct Source: Sendable {
  /// The name by which a text refers to it.
  public let id: String?
  /// The title of the document or page, in its own language where nobody translated it.
  public let title: Localized<String>
  /// Who issued it.
  public let issuer: Localized<String>?
  /// When it was issued.
  public let date: CivilDate?
  /// Its address on the web.
  public let address: String?
  /// What else a reader should know of it.
  public let note: Localized<String>?

  package init(
    id: String?, title: Localized<String>, issuer: Localized<String>?, date: CivilDate?,
    address: String?, note: Localized<String>?
  ) {
    self.id = id
    self.title = title
    self.issuer = issuer
    self.date = date
    self.address = address
    self.note = note
  }
}
