/// Where a fact comes from.
public struct Source: Sendable, Hashable {
  /// The title of the document or page, in its own language.
  public let title: String
  /// Who issued it.
  public let issuer: String?
  /// When it was issued.
  public let date: CivilDate?
  /// Its address on the web.
  public let address: String?
  /// What else a reader should know of it.
  public let note: String?

  package init(title: String, issuer: String?, date: CivilDate?, address: String?, note: String?) {
    self.title = title
    self.issuer = issuer
    self.date = date
    self.address = address
    self.note = note
  }
}
