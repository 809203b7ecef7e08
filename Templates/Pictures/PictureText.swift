import Charts
import Markup
import SiteModel

/// A text on a picture for sharing, in the fonts of its language.
///
/// They are those of the Debian package fonts-noto-cjk. English takes the Korean ones: their Latin
/// letters are the same, and their quotation marks and dashes are as narrow as these letters want.
struct PictureText {
  let text: String
  private let isChinese: Bool
  /// What lines keep whole where they can.
  private let phrases: [String]

  init(_ words: Words, in context: PageContext) {
    text = words.text
    isChinese = (words.tag ?? context.language.tag) == Language.zh.tag
    phrases = context.phrases(of: words.text, in: isChinese ? .zh : .en)
  }

  /// The font of titles.
  var serif: String { isChinese ? "Noto Serif CJK SC" : "Noto Serif CJK KR" }
  /// The font of all else.
  var sans: String { isChinese ? "Noto Sans CJK SC" : "Noto Sans CJK KR" }

  /// The text in the largest of the sheet's sizes in which it fits without a break inside a word,
  /// or else in the smallest, with an ellipsis where even that is too large.
  func title(on sheet: PictureSheet) -> (size: Double, lines: [String]) {
    let fitting = sheet.titleSizes.compactMap { size in
      lines(size: size, on: sheet).map { (size: size, lines: $0) }
    }
    guard let largest = fitting.first else {
      let size = sheet.titleSizes.last ?? sheet.smallSize
      let lines = lettering(size).lines(
        text, width: titleWidth(on: sheet), limit: sheet.lineLimit(size: size))
      return (size, lines)
    }
    // A phrase that stays whole, or a break less, is worth a fifth of the size.
    let price = { (lines: [String]) in (lines.countOfCut(phrases), lines.count) }
    let best = fitting.prefix { $0.size >= largest.size * 0.8 }
      .min { price($0.lines) < price($1.lines) }
    return best ?? largest
  }

  /// The text in lines of a title of that size; `nil` where it does not fit.
  private func lines(size: Double, on sheet: PictureSheet) -> [String]? {
    let lettering = lettering(size)
    guard lettering.breaksWell(text, width: titleWidth(on: sheet)) else { return nil }
    let lines = lettering.lines(text, width: titleWidth(on: sheet))
    return lines.count <= sheet.lineLimit(size: size) ? lines : nil
  }

  /// The width of a title as `Lettering` reckons: it does not know that bold Latin letters are
  /// wider.
  private func titleWidth(on sheet: PictureSheet) -> Double {
    isChinese ? sheet.textWidth : sheet.textWidth * 0.92
  }

  /// The text in lines of the sheet's small size.
  func smallLines(on sheet: PictureSheet) -> [String] {
    lettering(sheet.smallSize).lines(
      text, width: sheet.textWidth, limit: PictureSheet.mostPlaceLines)
  }

  /// Whether all of the text is in these lines.
  func fitsSmallLines(on sheet: PictureSheet) -> Bool {
    lettering(sheet.smallSize).lines(text, width: sheet.textWidth).count
      <= PictureSheet.mostPlaceLines
  }

  /// The text in one line of the sheet's small size, with an ellipsis where it is longer.
  func line(on sheet: PictureSheet, width: Double) -> String {
    lettering(sheet.smallSize).lines(text, width: width, limit: 1).joined()
  }

  /// How far left a line begins so that its first stroke stands at the margin: full-width opening
  /// punctuation has its ink in the right half.
  func overhang(of line: String, size: Double) -> Double {
    isChinese && "“‘《（「【〔".contains(line.prefix(1)) ? size * 0.45 : 0
  }

  private func lettering(_ size: Double) -> Lettering {
    Lettering(size: size, isChinese: isChinese, keeping: phrases)
  }
}

extension [String] {
  /// How many of `phrases` are in none of these lines as a whole.
  fileprivate func countOfCut(_ phrases: [String]) -> Int {
    let lines = map { $0.lowercased() }
    return phrases.count { phrase in !lines.contains { $0.contains(phrase.lowercased()) } }
  }
}
