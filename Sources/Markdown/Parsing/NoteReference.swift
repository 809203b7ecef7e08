/// A reference to a footnote.
///
/// Marks in the text carry its index.
struct NoteReference {
  /// The name of the note.
  let label: [UInt8]
  /// The range of `[^label]`: in the text that is being marked, then in the file.
  private(set) var range: Range<Int>
  /// Whether it stands where only a definition would: first on its line and before a colon.
  let looksLikeDefinition: Bool

  init(label: [UInt8], range: Range<Int>, looksLikeDefinition: Bool) {
    self.label = label
    self.range = range
    self.looksLikeDefinition = looksLikeDefinition
  }

  /// Turns the range from that of `text` into that of the file.
  mutating func locate(in text: MappedText) {
    let lower = text.fileOffset(of: range.lowerBound)
    range = lower..<lower + range.count
  }
}
