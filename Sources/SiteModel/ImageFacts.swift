/// What the bytes of an image say of it.
public struct ImageFacts: Sendable, Hashable {
  /// The types of images that a site publishes.
  public enum Format: String, Sendable, Hashable {
    /// AV1 Image File Format.
    case avif
    /// Graphics Interchange Format.
    case gif
    /// JPEG.
    case jpeg
    /// Portable Network Graphics.
    case png
    /// WebP.
    case webp
  }

  /// The type.
  public let format: Format
  /// The width in pixels.
  public let width: Int
  /// The height in pixels.
  public let height: Int

  /// Reads the first bytes of an image; `nil` where they are not those of an image of a known type
  /// with a width and a height.
  package init?(of bytes: [UInt8]) {
    let reader = ImageHeader(bytes)
    guard let (format, size) = reader.facts, size.width > 0, size.height > 0 else { return nil }
    self.format = format
    width = size.width
    height = size.height
  }
}

/// The first bytes of an image file.
private struct ImageHeader {
  typealias Size = (width: Int, height: Int)

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var facts: (ImageFacts.Format, Size)? {
    if has("\u{89}PNG\r\n\u{1A}\n", at: 0) { return pair(.png, pngSize) }
    if has("GIF87a", at: 0) || has("GIF89a", at: 0) { return pair(.gif, gifSize) }
    if number(2, at: 0) == 0xFFD8 { return pair(.jpeg, jpegSize) }
    if has("RIFF", at: 0), has("WEBP", at: 8) { return pair(.webp, webpSize) }
    if has("ftypavif", at: 4) || has("ftypavis", at: 4) { return pair(.avif, avifSize) }
    return nil
  }

  private func pair(_ format: ImageFacts.Format, _ size: Size?) -> (ImageFacts.Format, Size)? {
    size.map { (format, $0) }
  }

  /// IHDR comes first (ISO/IEC 15948, 11.2.2).
  private var pngSize: Size? { size(number(4, at: 16), number(4, at: 20)) }

  /// The logical screen descriptor of GIF89a.
  private var gifSize: Size? { size(littleEndian(2, at: 6), littleEndian(2, at: 8)) }

  /// The frame header (ITU-T T.81, B.2.2) after other segments, before each of which bytes 0xFF may
  /// stand (B.1.1.2).
  private var jpegSize: Size? {
    var offset = 2
    while let marker = number(2, at: offset), let length = number(2, at: offset + 2) {
      guard marker != 0xFFFF else {
        offset += 1
        continue
      }
      let isFrame = 0xFFC0...0xFFCF ~= marker && ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker)
      if isFrame { return size(number(2, at: offset + 7), number(2, at: offset + 5)) }
      guard marker >= 0xFF01, length >= 2 else { return nil }
      offset += 2 + length
    }
    return nil
  }

  /// One of the three first chunks of WebP (RFC 9649, 2.5 to 2.7).
  private var webpSize: Size? {
    if has("VP8X", at: 12) {
      return size(littleEndian(3, at: 24).map { $0 + 1 }, littleEndian(3, at: 27).map { $0 + 1 })
    }
    if has("VP8L", at: 12) {
      return littleEndian(4, at: 21).map { (($0 & 0x3FFF) + 1, ($0 >> 14 & 0x3FFF) + 1) }
    }
    guard has("VP8 ", at: 12) else { return nil }
    return size(
      littleEndian(2, at: 26).map { $0 & 0x3FFF }, littleEndian(2, at: 28).map { $0 & 0x3FFF })
  }

  /// The property `ispe` (ISO/IEC 23008-12, 6.5.3), which stands among the first boxes.
  private var avifSize: Size? {
    let name = Array("ispe".utf8)
    let place = (0..<max(0, min(bytes.count, 4096) - 4)).first {
      bytes[$0] == name[0] && bytes[$0..<($0 + 4)].elementsEqual(name)
    }
    return place.flatMap { size(number(4, at: $0 + 8), number(4, at: $0 + 12)) }
  }

  private func size(_ width: Int?, _ height: Int?) -> Size? {
    guard let width, let height else { return nil }
    return (width, height)
  }

  /// Whether the bytes at `offset` are the scalars of `text`, each below U+0100.
  private func has(_ text: String, at offset: Int) -> Bool {
    let wanted = text.unicodeScalars.map { UInt8($0.value) }
    return bytes.dropFirst(offset).starts(with: wanted)
  }

  /// A number of `count` bytes, the highest first.
  private func number(_ count: Int, at offset: Int) -> Int? {
    guard offset + count <= bytes.count else { return nil }
    return bytes[offset..<(offset + count)].reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number of `count` bytes, the lowest first.
  private func littleEndian(_ count: Int, at offset: Int) -> Int? {
    guard offset + count <= bytes.count else { return nil }
    return bytes[offset..<(offset + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
