public import Diagnostics
public import SiteModel

/// What a reader reads of one file: the texts of its front matter, its data or its body, each
/// character with its place.
///
/// Code, addresses, the syntax of directives and raw markup are no part of it.
public struct Prose: Sendable {
  /// The file.
  public let file: SourceFile
  /// The language of what says nothing else.
  public let language: Language
  private(set) var passages: [Passage] = []
  private(set) var alternatives: [Alternative] = []
  private(set) var slips: [Slip] = []

  /// What the front matter says of an image.
  struct Alternative: Sendable {
    let text: String
    let image: String
    let range: Range<Int>
  }

  /// The prose of `file` without any text yet.
  public init(of file: SourceFile, in language: Language) {
    self.file = file
    self.language = language
  }

  /// Adds the body, which goes from the byte `start` to the end of the file.
  public mutating func addBody(from start: Int) {
    var scanner = BodyScanner(of: file, from: start, in: language)
    passages += scanner.passages()
    slips += scanner.slips
  }

  /// Adds a text that was read from the bytes `range` of front matter or data.
  ///
  /// - Parameters:
  ///   - language: the language that the text is in, where it is not that of the file.
  ///   - isExcerpt: whether it repeats words of the body.
  public mutating func add(
    _ text: String, at range: Range<Int>, in language: Language? = nil, isExcerpt: Bool = false
  ) {
    var signs: [Sign] = []
    var isLiteral = true
    var offset = range.lowerBound
    for scalar in text.unicodeScalars {
      let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      // Quotation marks, escapes and indentation stand between the characters in the file.
      if let found = file.bytes[offset..<max(offset, range.upperBound)].firstOffset(of: bytes) {
        if found > offset, !signs.isEmpty { isLiteral = false }
        signs.append(Sign(scalar: scalar, offset: found, length: bytes.count))
        offset = found + bytes.count
      } else {
        isLiteral = false
        signs.append(Sign(scalar: scalar, offset: offset, length: 0))
      }
    }
    passages.append(
      Passage(
        kind: isExcerpt ? .excerpt : .text, language: language ?? self.language, signs: signs,
        isLiteral: isLiteral))
  }

  /// Adds what the front matter says, in the bytes `range`, of the image at `image`.
  public mutating func add(alternative text: String, of image: String, at range: Range<Int>) {
    alternatives.append(Alternative(text: text, image: image, range: range))
  }

  /// The bytes of the file where a reader reads `words`; spaces make no difference.
  public func places(of words: String) -> [Range<Int>] {
    let wanted = words.unicodeScalars.filter { $0 != " " && $0 != "\n" }
    guard let first = wanted.first else { return [] }
    return passages.flatMap { passage -> [Range<Int>] in
      let signs = passage.signs.filter { $0.scalar != " " }
      return signs.indices.compactMap { start -> Range<Int>? in
        let end = start + wanted.count
        guard signs[start].scalar == first, end <= signs.count,
          signs[start..<end].lazy.map(\.scalar).elementsEqual(wanted)
        else { return nil }
        return signs[start].offset..<signs[end - 1].range.upperBound
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// The index at which `bytes` stand first, if they do within a few lines' indentation.
  fileprivate func firstOffset(of bytes: [UInt8]) -> Int? {
    let window = 256
    var index = startIndex
    let last = Swift.min(endIndex - bytes.count, startIndex + window)
    while index <= last {
      if self[index] == bytes[0], self[index..<(index + bytes.count)].elementsEqual(bytes) {
        return index
      }
      index += 1
    }
    return nil
  }
}
