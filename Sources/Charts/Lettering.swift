/// Sizes of text, estimated without its font and rather too large than too small.
public struct Lettering: Sendable {
  let size: Double
  let isChinese: Bool
  /// What lines do not break where they can end elsewhere, the longest first.
  let phrases: [[String]]

  /// Text of a size, in the length unit of all widths.
  ///
  /// - Parameters:
  ///   - isChinese: whether dashes and quotation marks are as wide as Chinese characters.
  ///   - phrases: what lines keep whole where that fits; capitals and small letters are one.
  public init(size: Double, isChinese: Bool, keeping phrases: [String] = []) {
    self.size = size
    self.isChinese = isChinese
    self.phrases = phrases.map(Self.folded).sorted { $0.count > $1.count }
  }

  var lineHeight: Double { (size * 1.3).rounded() }
  /// How far letters reach above their baseline.
  var ascent: Double { size * 0.88 }
  /// How far letters reach below their baseline.
  var descent: Double { size * 0.22 }
  /// How far the baseline is below the middle of the figures.
  var drop: Double { size * 0.36 }

  /// How wide a line of text is at most.
  func width(_ text: String, isBold: Bool = false) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ems($1) } * size * (isBold ? 1.1 : 1.04)
  }

  /// How wide the widest of all lines is.
  func width(_ blocks: [[String]]) -> Double {
    blocks.joined().map { width($0) }.max() ?? 0
  }

  /// The width of a character in the wider of the usual fonts, in parts of the font's size.
  private func ems(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x21, 0x27, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x49, 0x5B, 0x5D, 0x66, 0x69...0x6A, 0x6C,
      0x72, 0x74, 0x7C:
      return 0.36
    case 0x20, 0x2F, 0x5C, 0xA0: return 0.32
    case 0x25, 0x40, 0x4D, 0x57, 0x6D, 0x77: return 0.9
    case 0x41...0x5A, 0x26, 0xC0...0xDE: return 0.72
    case 0x2B, 0x3C...0x3E, 0x7E: return 0.62
    case 0..<0x300: return 0.58
    case 0x2010...0x205E where isChinese: return 1
    case 0x2014, 0x2026, 0x2030: return 1
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return scalar.value < 0x1100 || (0x2000..<0x2100).contains(scalar.value) ? 0.7 : 1
    }
  }

  /// `text` in as few lines as its breaks allow, none wider than `width`, of about equal widths.
  ///
  /// No line begins with closing punctuation or ends with opening punctuation, and a number keeps
  /// the character behind it, which is its unit, as in 2022年. A word that is wider is broken
  /// anywhere. What does not fit into `limit` lines is left out, and the last line then ends with an
  /// ellipsis.
  public func lines(_ text: String, width: Double, limit: Int = .max) -> [String] {
    let pieces = self.pieces(of: text, width: width)
    let widest = filled(pieces, width: width)
    guard widest.count <= limit else {
      let kept = widest.prefix(limit - 1)
      let rest = widest.dropFirst(limit - 1).joined(separator: isChinese ? "" : " ")
      return kept + [shortened(rest, width: width)]
    }
    guard widest.count > 1 else { return widest }
    var balanced = widest
    var narrower = width
    while narrower > size * 2 {
      narrower -= size / 2
      guard pieces.allSatisfy({ self.width($0) <= narrower }) else { break }
      let lines = filled(pieces, width: narrower)
      guard lines.count == widest.count else { break }
      balanced = lines
    }
    return balanced
  }

  /// Whether the text can be set in lines of that width without a break inside a word.
  public func breaksWell(_ text: String, width: Double) -> Bool {
    pieces(of: text).allSatisfy { self.width($0) <= width }
  }

  /// As much of the start of `text` as fits, with an ellipsis if that is not all.
  ///
  /// The ellipsis stands at the end of a word, but where the first alone is too wide.
  func shortened(_ text: String, width: Double) -> String {
    guard self.width(text) > width else { return text }
    var pieces = self.pieces(of: text, width: width)
    while pieces.count > 1 {
      pieces.removeLast()
      let kept = trimmed(pieces.joined(), of: " ，、；：,;:") + "…"
      if self.width(kept) <= width { return kept }
    }
    var kept = text
    while !kept.isEmpty, self.width(kept + "…") > width { kept.removeLast() }
    return kept + "…"
  }

  private func filled(_ pieces: [String], width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces {
      if self.width(trimmed(line + piece)) <= width {
        line += piece
        continue
      }
      if !line.isEmpty { lines.append(trimmed(line)) }
      line = ""
      for character in piece {
        if !line.isEmpty, self.width(line + String(character)) > width {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    return lines + (line.isEmpty ? [] : [trimmed(line)])
  }

  func trimmed(_ line: String, of marks: String = " ") -> String {
    var line = Substring(line)
    while let last = line.last, marks.contains(last) { line.removeLast() }
    return String(line)
  }
}
