import SiteModel

/// Where things stand on a picture for sharing, in pixels.
struct PictureSheet {
  let width: Double
  let height: Double
  let margin: Double
  /// The size of all text but the title.
  let smallSize: Double
  /// The sizes that the title may have, the largest first.
  let titleSizes: [Double]
  private let mostLines: Int
  /// How many lines above the title say what the page belongs to.
  private let placeLines: Int
  /// Whether there is room for the day.
  let hasDay: Bool

  /// How many lines there may be above the title.
  static let mostPlaceLines = 2

  init(_ shape: SharePicture.Shape, placeLines: Int = 1) {
    self.placeLines = placeLines
    width = Double(shape.width)
    height = Double(shape.height)
    switch shape {
    case .wide:
      (margin, smallSize, mostLines, hasDay) = (80, 32, 4, true)
      titleSizes = [100, 92, 84, 76, 68, 60, 52]
    case .square:
      (margin, smallSize, mostLines, hasDay) = (48, 26, 5, false)
      titleSizes = [92, 84, 76, 68, 60, 54, 48, 42]
    case .cover:
      (margin, smallSize, mostLines, hasDay) = (56, 26, 3, true)
      titleSizes = [72, 64, 58, 52, 46, 40]
    }
  }

  /// The width between the margins.
  var textWidth: Double { width - 2 * margin }
  /// The height of the rule at the top.
  var topRule: Double { (height / 45).rounded() }
  /// The baseline of the first line above the title.
  var placeBaseline: Double { topRule + margin * 0.7 + smallSize }
  /// The baseline of the last.
  var placeEnd: Double {
    placeBaseline + Double(max(placeLines, 1) - 1) * lineHeight(size: smallSize)
  }
  /// The baseline of the foot.
  var footBaseline: Double { height - margin * 0.7 }
  /// The place of the rule above the foot.
  var footRule: Double { footBaseline - smallSize * 1.9 }

  /// The distance of the baselines of a title.
  func lineHeight(size: Double) -> Double { (size * 1.35).rounded() }

  /// How many lines of a title there is room for.
  func lineLimit(size: Double) -> Int {
    min(mostLines, Int((footRule - placeEnd - smallSize * 1.8) / lineHeight(size: size)))
  }
}
