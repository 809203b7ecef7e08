import SiteModel

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
    /// A paragraph or a table's cell of the body.
    case body
    /// A heading of the body, or the label of a directive.
    case heading
    /// A text of the front matter.
    case text
    /// Words of the body that the front matter repeats; they may start and end anywhere.
    case excerpt
  }

  let kind: Kind
  let language: Language
  let signs: [Sign]
  /// Whether it is a part of a quotation that is set apart from the text.
  var isQuotation = false
  /// Whether the bytes in the file are the characters themselves, so that a machine may change them.
  var isLiteral = true

  /// Whether the signs `range` are words of somebody else: those of a quotation, or between “ and ”.
  func isQuoted(_ range: Range<Int>) -> Bool {
    if isQuotation { return true }
    var depth = 0
    for sign in signs[..<range.lowerBound] {
      if sign.scalar == "“" { depth += 1 }
      if sign.scalar == "”" { depth = max(0, depth - 1) }
    }
    return depth > 0
  }

  /// Whether `text` may take the place of words without a look at the syntax around them: in YAML and
  /// CSV a comma, a colon or a quotation mark is no text everywhere.
  func mayHold(_ text: String) -> Bool {
    switch kind {
    case .body, .heading: true
    case .text, .excerpt:
      text.unicodeScalars.allSatisfy { $0.value >= 0x80 || $0.isLatin || $0.isDigit }
    }
  }

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
