internal import CQREncode
internal import Markup

/// A QR code (ISO/IEC 18004): a text as a square of dark and light modules.
public struct QRCode: Sendable {
  /// A text that no code can hold.
  public struct TooLong: Error {
    /// How many bytes it has.
    public let bytes: Int
  }

  /// The modules on a side, without the quiet zone: 21 to 177.
  public let side: Int
  /// Whether a module is dark, row by row from the top, each from the left.
  public let modules: [Bool]

  /// How many light modules must be around a code.
  public static let quietZone = 4

  /// The code of `text` in UTF-8, as small as it can be at error correction level Q: a quarter of it
  /// may be spoilt.
  ///
  /// - Throws: `TooLong`, where the largest code is too small.
  public init(_ text: String) throws(TooLong) {
    let bytes = Array(text.utf8)
    // It fails for want of room, and else for want of memory or text, which are not to be had here.
    guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_Q) else {
      throw TooLong(bytes: bytes.count)
    }
    defer { QRcode_free(code) }
    side = Int(code.pointee.width)
    // The lowest bit of a module says whether it is dark.
    modules = UnsafeBufferPointer(start: code.pointee.data, count: side * side).map { $0 & 1 == 1 }
  }

  /// The code as an SVG file, a module being one unit wide, with the quiet zone.
  public var svg: [UInt8] {
    let width = String(side + 2 * Self.quietZone)
    var xml = XML()
    xml.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(width) \(width)", "width": width,
        "height": width,
      ]
    ) { xml in
      xml.empty("rect", ["width": width, "height": width, "fill": "#fff"])
      xml.empty("path", ["d": path, "fill": "#000"])
    }
    return xml.finish()
  }

  /// The dark modules as rectangles, one for each run in a row.
  private var path: String {
    var steps = ""
    for row in 0..<side {
      let start = row * side
      var column = 0
      while column < side {
        let isDark = modules[start + column]
        let end = (column..<side).first { modules[start + $0] != isDark } ?? side
        if isDark {
          steps += "M\(column + Self.quietZone) \(row + Self.quietZone)"
          steps += "h\(end - column)v1h-\(end - column)z"
        }
        column = end
      }
    }
    return steps
  }
}
