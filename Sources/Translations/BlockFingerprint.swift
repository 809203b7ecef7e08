public import SiteModel

/// A short name for what a block says: eight hexadecimal digits that stay the same while only its
/// formatting changes.
///
/// A translation records them. It has 32 bits: among the blocks of one text, two that differ share
/// one by chance in less than one of a million texts.
public struct BlockFingerprint: Sendable, Hashable, CustomStringConvertible {
  /// The eight digits, in lower case.
  public let description: String

  /// The fingerprint of a block that says `text`, which is normalised already.
  init(of text: String) {
    description = String(Fingerprint(of: Array(text.utf8)).description.suffix(8))
  }

  /// Reads the eight digits; `nil` for anything else.
  public init?(_ digits: String) {
    let isDigit = { (byte: UInt8) in 0x30...0x39 ~= byte || 0x61...0x66 ~= byte }
    guard digits.utf8.count == 8, digits.utf8.allSatisfy(isDigit) else { return nil }
    description = digits
  }
}
