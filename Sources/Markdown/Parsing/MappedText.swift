internal import Diagnostics

/// A text made of pieces of a file, with the way back to the file's offsets.
struct MappedText {
  /// The text, UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Whether marks are among the text.
  private(set) var hasMarks = false
  /// Ascending.
  ///
  /// From each on, offsets in the file run along with those in the text.
  private var anchors: [Anchor] = []

  private struct Anchor {
    let offset: Int
    let fileOffset: Int
  }

  /// An empty text.
  init() {}

  /// The text of `range` of `file`.
  init(_ range: Range<Int>, of file: SourceFile) {
    append(range, of: file)
  }

  /// Adds the text of `range` of `file`.
  mutating func append(_ range: Range<Int>, of file: SourceFile) {
    anchor(to: range.lowerBound)
    bytes.append(range, of: file.bytes)
  }

  /// Adds the text of `range` of `other`, which must be one piece of the file.
  mutating func append(_ range: Range<Int>, of other: MappedText) {
    anchor(to: other.fileOffset(of: range.lowerBound))
    bytes.append(range, of: other.bytes)
  }

  /// Adds all of `other`, as text whose place in the file does not matter.
  mutating func append(unmapped other: MappedText) {
    bytes.append(contentsOf: other.bytes)
  }

  /// Adds text that stands nowhere in the file.
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds a mark.
  mutating func append(_ mark: Mark) {
    bytes.append(contentsOf: mark.bytes)
    hasMarks = true
  }

  /// The offset in the file of the text's byte at `offset`.
  func fileOffset(of offset: Int) -> Int {
    guard let anchor = anchors.last(startingAtOrBefore: offset, by: \.offset) else {
      return anchors.first?.fileOffset ?? 0
    }
    return anchor.fileOffset + offset - anchor.offset
  }

  private mutating func anchor(to fileOffset: Int) {
    anchors.append(Anchor(offset: bytes.count, fileOffset: fileOffset))
  }
}

extension Array {
  /// The last element whose position is at most `position`, in an array sorted by position.
  func last(startingAtOrBefore position: Int, by key: (Element) -> Int) -> Element? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if key(self[middle]) <= position { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : self[low - 1]
  }
}
