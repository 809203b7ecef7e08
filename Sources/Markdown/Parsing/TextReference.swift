/// A reference in the text: `[^label]` to a footnote, or `[@id]` to a numbered part.
///
/// Marks in the text carry its index.
struct TextReference {
  /// What a reference leads to; the raw value is the sign behind its bracket.
  enum Kind: UInt8 {
    /// A footnote.
    case note = 0x5E
    /// A table, a figure, a section, a term.
    case part = 0x40
  }

  /// What it leads to.
  let kind: Kind
  /// The name of what it leads to.
  let label: [UInt8]
  /// The range from bracket to bracket: in the text that is being marked, then in the file.
  private(set) var range: Range<Int>
  /// Whether it stands where only the definition of a footnote would: first on its line and before
  /// a colon.
  let looksLikeDefinition: Bool

  init(kind: Kind, label: [UInt8], range: Range<Int>, looksLikeDefinition: Bool) {
    self.kind = kind
    self.label = label
    self.range = range
    self.looksLikeDefinition = looksLikeDefinition
  }

  /// The reference as its writer wrote it.
  var source: String {
    String(
      decoding: [UInt8(ascii: "["), kind.rawValue] + label + [UInt8(ascii: "]")], as: UTF8.self)
  }

  /// Turns the range from that of `text` into that of the file.
  mutating func locate(in text: MappedText) {
    let lower = text.fileOffset(of: range.lowerBound)
    range = lower..<lower + range.count
  }
}
