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

  init(_ words: Words, in context: PageContext) {
    text = words.text
    isChinese = (words.tag ?? context.language.tag) == Language.zh.tag
  }

  /// The font of titles.
  var serif: String { isChinese ? "Noto Serif CJK SC" : "Noto Serif CJK KR" }
  /// The font of all else.
  var sans: String { isChinese ? "Noto Sans CJK SC" : "Noto Sans CJK KR" }

  /// The text in the largest of the sheet's sizes in which it fits without a break inside a word,
  /// or else in the smallest, with an ellipsis where even that is too large.
  func title(on sheet: PictureSheet) -> (size: Double, lines: [String]) {
    for size in sheet.titleSizes {
      let lettering = Lettering(size: size, isChinese: isChinese)
      let lines = lettering.lines(text, width: sheet.textWidth)
      if lines.count <= sheet.lineLimit(size: size),
        lettering.breaksWell(text, width: sheet.textWidth)
      {
        return (size, lines)
      }
    }
    let size = sheet.titleSizes.last ?? sheet.smallSize
    let lettering = Lettering(size: size, isChinese: isChinese)
    return (
      size, lettering.lines(text, width: sheet.textWidth, limit: sheet.lineLimit(size: size))
    )
  }

  /// The text in one line of the sheet's small size, with an ellipsis where it is longer.
  func line(on sheet: PictureSheet, width: Double) -> String {
    Lettering(size: sheet.smallSize, isChinese: isChinese).lines(text, width: width, limit: 1)
      .joined()
  }
}
