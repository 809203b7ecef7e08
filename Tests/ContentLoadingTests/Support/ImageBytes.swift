/// The first bytes of images of every kind, up to and with their size, which is 640 × 360.
enum ImageBytes {
  /// The end of every PNG image.
  static let pngEnd = [0, 0, 0, 0] + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]
  static let jpegEnd: [UInt8] = [0xFF, 0xD9]
  static let png = png(width: 640, height: 360)
  static let gif = Array("GIF89a".utf8) + [0x80, 0x02, 0x68, 0x01]
  /// With a JFIF segment, a fill byte and a progressive frame.
  static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x04, 0x4A, 0x46, 0xFF]
    + [0xFF, 0xC2, 0x00, 0x0B, 0x08, 0x01, 0x68, 0x02, 0x80]
  static let lossyWebP =
    webP("VP8 ") + [0x30, 0x01, 0x00, 0x9D, 0x01, 0x2A, 0x80, 0x02, 0x68, 0x01]
  static let losslessWebP = webP("VP8L") + [0x2F, 0x7F, 0xC2, 0x59, 0x00]
  static let extendedWebP =
    webP("VP8X") + [0x10, 0x00, 0x00, 0x00, 0x7F, 0x02, 0x00, 0x67, 0x01, 0x00]
  static let avif =
    [0, 0, 0, 0x14] + Array("ftypavif".utf8) + [0, 0, 0, 0] + Array("mif1".utf8) + [0, 0, 0, 0x14]
    + Array("ispe".utf8) + [0, 0, 0, 0] + number(640) + number(360)

  static func png(width: Int, height: Int) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + number(width) + number(height)
  }

  private static func webP(_ chunk: String) -> [UInt8] {
    Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8) + Array(chunk.utf8) + [0, 0, 0, 0]
  }

  private static func number(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
