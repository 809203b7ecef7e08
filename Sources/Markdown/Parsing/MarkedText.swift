/// A text as libcmark reads it: with marks inserted, and with the way back to the file.
struct MarkedText {
  /// The text without marks.
  let plain: MappedText
  /// The text with marks, UTF-8.
  let bytes: [UInt8]
  /// The offset in `bytes` at which each line starts.
  let lineStarts: [Int]
  /// Ascending.
  private let insertions: [Insertion]

  private struct Insertion {
    let offset: Int
    let length: Int
    /// Bytes inserted up to the end of this insertion.
    let total: Int
  }

  /// `plain` as it stands.
  init(unmarked plain: MappedText) {
    self.init(plain, bytes: plain.bytes, insertions: [])
  }

  /// `plain` with `marks` inserted, which are sorted by their offset in it.
  init(_ plain: MappedText, marks: [(offset: Int, bytes: [UInt8])]) {
    guard !marks.isEmpty else {
      self.init(unmarked: plain)
      return
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(plain.bytes.count + marks.count * 2 * Mark.length)
    var insertions: [Insertion] = []
    insertions.reserveCapacity(marks.count)
    var copied = 0
    var total = 0
    for mark in marks {
      bytes.append(copied..<mark.offset, of: plain.bytes)
      copied = mark.offset
      total += mark.bytes.count
      insertions.append(Insertion(offset: bytes.count, length: mark.bytes.count, total: total))
      bytes.append(contentsOf: mark.bytes)
    }
    bytes.append(copied..<plain.bytes.count, of: plain.bytes)
    self.init(plain, bytes: bytes, insertions: insertions)
  }

  private init(_ plain: MappedText, bytes: [UInt8], insertions: [Insertion]) {
    self.plain = plain
    self.bytes = bytes
    self.insertions = insertions
    lineStarts = bytes.withUnsafeBufferPointer { bytes in
      var starts = [0]
      starts.reserveCapacity(bytes.count / 32)
      while let end = bytes.firstIndex(of: .newline, from: starts[starts.count - 1]) {
        starts.append(end + 1)
      }
      return starts
    }
  }

  /// Whether it holds any mark.
  var hasMarks: Bool { plain.hasMarks || !insertions.isEmpty }

  /// The offset of a place as libcmark reports it: line and column from 1, the column in bytes.
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1 else { return 0 }
    guard line <= lineStarts.count else { return bytes.count }
    return min(lineStarts[line - 1] + max(column - 1, 0), bytes.count)
  }

  /// The bytes of a line from 1, without its line end.
  func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = lineStarts[number - 1]
    let end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    return start..<end
  }

  /// The offset in the file of the byte at `offset`.
  func fileOffset(of offset: Int) -> Int {
    plain.fileOffset(of: plainOffset(of: offset))
  }

  /// The range in the file of the bytes `range`.
  func fileRange(of range: Range<Int>) -> Range<Int> {
    let lower = fileOffset(of: range.lowerBound)
    return lower..<max(lower, fileOffset(of: range.upperBound))
  }

  /// The offset in `plain` of the byte at `offset`.
  func plainOffset(of offset: Int) -> Int {
    guard let last = insertions.last(startingAtOrBefore: offset, by: \.offset) else {
      return offset
    }
    return max(offset, last.offset + last.length) - last.total
  }
}
