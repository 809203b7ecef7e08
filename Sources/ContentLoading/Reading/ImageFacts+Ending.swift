import SiteModel

extension ImageFacts {
  /// Whether the image, whose bytes are `bytes`, has its end: a copy that was cut off opens and
  /// shows its upper part only.
  func hasEnding(in bytes: [UInt8]) -> Bool {
    switch format {
    case .jpeg: Self.tail(of: bytes, has: [0xFF, 0xD9])
    case .png: Self.tail(of: bytes, has: Array("IEND".utf8))
    // The trailer of GIF89a, 27.
    case .gif: bytes.last { $0 != 0 } == 0x3B
    case .webp: Self.riffLength(of: bytes) <= bytes.count
    // Its boxes stand in any order.
    case .avif: true
    }
  }

  /// Programs write remarks of their own behind the end, and cameras fill a block with zeros.
  private static let longestAppendix = 1 << 10

  private static func tail(of bytes: [UInt8], has mark: [UInt8]) -> Bool {
    let tail = bytes.suffix(longestAppendix)
    return tail.indices.dropLast(mark.count - 1).contains {
      tail[$0...].starts(with: mark)
    }
  }

  /// The length that a RIFF file says it has (RFC 9649, 2.3 and 2.4).
  private static func riffLength(of bytes: [UInt8]) -> Int {
    bytes[4..<8].reversed().reduce(0) { $0 << 8 | Int($1) } + 8
  }
}
