public import SiteModel

/// What a translation was made from: the fingerprints of the source's blocks, and the day on which
/// somebody last held the two side by side.
public struct TranslationRecord: Sendable, Equatable {
  /// The keys of the front matter that hold the record.
  public enum Key {
    /// The day.
    public static let day = "translated"
    /// The fingerprints.
    public static let blocks = "source_blocks"
  }

  /// The fingerprints, in the order of the source.
  public let blocks: [BlockFingerprint]
  /// The day.
  public let day: CivilDate

  /// A record of `blocks`, made on `day`.
  public init(blocks: [BlockFingerprint], day: CivilDate) {
    self.blocks = blocks
    self.day = day
  }

  /// The fingerprints as the front matter writes them: `[3f9a1c2e, 00b1c2d3]`.
  public var list: String {
    "[\(blocks.map(\.description).joined(separator: ", "))]"
  }
}
