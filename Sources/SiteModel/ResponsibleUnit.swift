/// A body of the registry: an office, an area, a platform or a group that the content names.
public final class ResponsibleUnit: Sendable {
  /// The id of a unit, which is also its address.
  public struct ID: Sendable, Hashable {
    /// Lower-case ASCII letters, digits and hyphens.
    public let value: String

    package init(_ value: String) {
      self.value = value
    }
  }

  /// What a unit is.
  public enum Kind: String, Sendable, CaseIterable {
    /// An organisation that acts.
    case body
    /// A level of government, a system or an area.
    case area
    /// A centre, a platform, a base, a window.
    case platform
    /// Those whom the work serves.
    case group
  }

  /// The id.
  public let id: ID
  /// What it is.
  public let kind: Kind
  /// The name, word for word as documents print it.
  public let name: Localized<String>
  /// A fuller form of the name, where the office uses one.
  public let fullName: Localized<String>?
  /// What else a reader should know of it.
  public let note: Localized<String>?

  package init(
    id: ID, kind: Kind, name: Localized<String>, fullName: Localized<String>?,
    note: Localized<String>?
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.fullName = fullName
    self.note = note
  }
}

/// What a unit has to do with something.
public enum UnitRole: String, Sendable, Hashable, CaseIterable {
  /// It leads a task.
  case lead
  /// It supports a task.
  case support
  /// The text names it, and says no more.
  case named
  /// It issued a document.
  case issuer
  /// A document is addressed to it.
  case addressee
  /// It organises a week or an event.
  case organiser
  /// It is a partner of a week or an event.
  case partner
  /// It contributed to a section of a white paper.
  case contributor
}

/// A unit, its role, and the words of the text that prove it.
public struct UnitMention: Sendable {
  /// The unit.
  public let unit: ResponsibleUnit
  /// Its role.
  public let role: UnitRole
  /// The words of the source text; the loader made sure that they stand in it.
  public let quote: String?

  package init(unit: ResponsibleUnit, role: UnitRole, quote: String?) {
    self.unit = unit
    self.role = role
    self.quote = quote
  }
}
