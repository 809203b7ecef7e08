/// A character that a reader sees, and the bytes of the file that it was read from.
struct Sign: Sendable {
  /// What stands for something that is not read as text: code, an address, an entity.
  static let opaque: Unicode.Scalar = "\u{FFFC}"

  let scalar: Unicode.Scalar
  /// The offset of its first byte in the file.
  let offset: Int
  /// How many bytes it takes there.
  let length: Int

  /// The bytes of the file.
  var range: Range<Int> { offset..<(offset + length) }
}

/// The characters of a paragraph, a heading, a table's cell or a text of the front matter, without
/// markup.
struct Passage: Sendable {
  /// What a passage is.
  enum Kind: Sendable {
    /// A part of the body.
    case body
    /// A text of the front matter.
    case text
    /// Words of the body that the front matter repeats; they may start and end anywhere.
    case excerpt
  }

  let kind: Kind
  let signs: [Sign]
  /// Whether the bytes in the file are the characters themselves, so that a machine may change them.
  var isLiteral = true

  /// The bytes of the file from the first to the last of the signs `range`.
  func range(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last else { return 0..<0 }
    return signs[range.lowerBound].offset..<signs[last].range.upperBound
  }

  /// The characters of the signs `range`.
  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: signs[range].lazy.map(\.scalar))
    return String(view)
  }

  /// The character at `index`; `nil` outside the passage.
  func scalar(_ index: Int) -> Unicode.Scalar? {
    signs.indices.contains(index) ? signs[index].scalar : nil
  }

  /// The first character from `index` on that is no space.
  func letter(from index: Int) -> Unicode.Scalar? {
    signs[min(index, signs.count)...].first { $0.scalar != " " }?.scalar
  }

  /// Whether the characters of `text` stand at `index`.
  func has(_ text: String, at index: Int) -> Bool {
    let wanted = text.unicodeScalars
    guard index >= 0, index + wanted.count <= signs.count else { return false }
    return signs[index..<(index + wanted.count)].lazy.map(\.scalar).elementsEqual(wanted)
  }

  /// The digits 0 to 9 that start at `index`.
  func digits(from index: Int) -> Range<Int> {
    var end = index
    while let scalar = scalar(end), scalar.isDigit { end += 1 }
    return index..<max(index, end)
  }

  /// The number that the digits `range` write; `nil` where there are none, or more than nine.
  func number(_ range: Range<Int>) -> Int? {
    guard (1...9).contains(range.count) else { return nil }
    return signs[range].reduce(0) { $0 * 10 + Int($1.scalar.value) - 0x30 }
  }
}
