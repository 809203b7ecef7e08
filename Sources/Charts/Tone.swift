/// The looks of a series: in grey, too, no two are alike.
///
/// On paper the colours have a contrast of 3 to 1 at least, and those of solid areas 4.5 to 1, for
/// text on them is white.
struct Tone: Sendable {
  /// The colour of areas, lines and markers.
  let color: String
  let filling: Filling
  /// The dashes and gaps of its lines.
  let dashes: [Double]
  let marker: Marker

  /// How an area is filled: dark and light take turns.
  enum Filling: Sendable {
    case solid, solidHatched, light, lightHatched, lightBarred

    var isSolid: Bool { self == .solid || self == .solidHatched }
  }

  enum Marker: Sendable {
    case disc, square, triangle, diamond, ring, frame
  }

  static let all = [
    Tone(color: "#143d52", filling: .solid, dashes: [], marker: .disc),
    Tone(color: "#c27a24", filling: .light, dashes: [], marker: .square),
    Tone(color: "#9a3b40", filling: .solid, dashes: [9, 4], marker: .triangle),
    Tone(color: "#3f8a80", filling: .lightHatched, dashes: [2, 3], marker: .diamond),
    Tone(color: "#6f5f98", filling: .solidHatched, dashes: [10, 3, 2, 3], marker: .ring),
    Tone(color: "#8a8580", filling: .lightBarred, dashes: [4, 3], marker: .frame),
  ]

  static func of(_ series: Int) -> Tone {
    all[series % all.count]
  }
}

/// The colours that are not of a series.
enum Ink {
  static let text = "#231e1a"
  static let muted = "#5d544c"
  static let grid = "#ddd3c3"
  static let axis = "#5d544c"
  static let track = "#ebe4d8"
  static let ground = "#ffffff"
}
