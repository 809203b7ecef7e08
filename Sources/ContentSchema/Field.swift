public import Diagnostics

/// A key that a map of the content may have: what it holds, and what a writer is told about it.
public struct Field: Sendable {
  /// The key, as it stands before the colon.
  public let key: String
  /// What it holds.
  public let shape: Shape
  /// Whether a file without it is an error.
  public let isRequired: Bool
  /// What of it a translation has.
  public let translation: Translation
  /// What it says, in one phrase without a full stop.
  public let about: Message
  /// A value of it, as YAML on one line.
  public let example: String

  /// What a translation has of a key of its source.
  public enum Translation: Sendable {
    /// Nothing: it is a fact, which is written once.
    case none
    /// A text, which translates that of the source.
    case text
    /// A list of texts, as many as the source has entries.
    case texts
    /// A list of maps, as many as the source has entries, with what of each is text; what an entry
    /// leaves out is shown as the source has it.
    case entries
    /// A value of its own, of the same shape.
    case own
  }

  init(
    _ key: String, _ shape: Shape, required isRequired: Bool = false,
    translation: Translation = .none, zh: String, en: String, example: String
  ) {
    self.key = key
    self.shape = shape
    self.isRequired = isRequired
    self.translation = translation
    about = Message(zh: zh, en: en)
    self.example = example
  }

  /// The same key in a translation; `nil` where a translation does not have it.
  public var translated: Field? {
    let shape: Shape
    let example: String
    // A list that is not translated is shown as the source has it.
    var isRequired = self.isRequired
    switch translation {
    case .none: return nil
    case .text: (shape, example) = (.text, "…")
    case .texts: (shape, example, isRequired) = (.texts, "[…]", false)
    case .entries: (shape, example, isRequired) = (self.shape.translatedEntries, "[{}]", false)
    case .own: (shape, example) = (self.shape, self.example)
    }
    return Field(
      key, shape, required: isRequired, translation: .own, zh: about.zh, en: about.en,
      example: example)
  }
}

/// What a key holds.
public indirect enum Shape: Sendable {
  /// Any text.
  case text
  /// Lower-case ASCII letters, digits and single hyphens between them.
  case id
  /// A day, `2022-05-20`.
  case date
  /// A day, with or without a time, `2022-05-20 09:00`.
  case moment
  /// A whole number.
  case number(ClosedRange<Int>)
  /// `true` or `false`.
  case flag
  /// One of these words.
  case choice([String])
  /// A web address.
  case address
  /// A text that a regular expression (ECMA 262) describes.
  case pattern(String)
  /// A list of texts.
  case texts
  /// A list of texts that a regular expression describes.
  case patterns(String)
  /// A map of language to text.
  case localized
  /// A map with these keys.
  case map([Field])
  /// A list of maps with these keys.
  case maps([Field])
  /// A list of maps of language to text.
  case localizedTexts
}

extension Shape {
  /// Of a list of maps, the same with the texts alone, none of them required.
  fileprivate var translatedEntries: Shape {
    guard case .maps(let fields) = self else { return self }
    return .maps(
      fields.filter { $0.translation == .text }.map {
        Field(
          $0.key, .text, translation: .own, zh: $0.about.zh, en: $0.about.en, example: $0.example)
      })
  }
}

extension [Field] {
  /// The keys, in their order.
  public var keys: [String] { map(\.key) }

  /// The field of `key`.
  public subscript(key: String) -> Field? { first { $0.key == key } }
}

/// Whether `text` is lower-case ASCII letters, digits and single hyphens between them, and no
/// longer than a file's name may be.
public func isIdentifier(_ text: some StringProtocol) -> Bool {
  let bytes = Array(text.utf8)
  guard !bytes.isEmpty, bytes.count <= 100, bytes.first != UInt8(ascii: "-"),
    bytes.last != UInt8(ascii: "-")
  else { return false }
  return bytes.indices.allSatisfy { index in
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"): bytes[index - 1] != UInt8(ascii: "-")
    default: false
    }
  }
}
