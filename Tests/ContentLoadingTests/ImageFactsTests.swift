import SiteModel
import Testing

/// What the first bytes of an image say, whoever wrote them.
struct ImageFactsTests {
  static let known: [(ImageFacts.Format, [UInt8])] = [
    (.png, ImageBytes.png), (.gif, ImageBytes.gif), (.jpeg, ImageBytes.jpeg),
    (.webp, ImageBytes.lossyWebP), (.webp, ImageBytes.losslessWebP),
    (.webp, ImageBytes.extendedWebP), (.avif, ImageBytes.avif),
  ]

  @Test("A known header tells kind, width and height, as soon as it is whole", arguments: known)
  func reads(format: ImageFacts.Format, header: [UInt8]) throws {
    for bytes in [header, header + [0, 0, 0, 0]] {
      let facts = try #require(ImageFacts(of: bytes))
      #expect(facts.format == format && facts.width == 640 && facts.height == 360)
    }
  }

  @Test("A header that was cut off tells nothing", arguments: known)
  func refusesTruncated(format: ImageFacts.Format, header: [UInt8]) {
    for count in header.indices {
      #expect(ImageFacts(of: Array(header.prefix(count))) == nil, "\(format) of \(count) bytes")
    }
  }

  @Test("An image without width or height is none")
  func refusesEmpty() {
    #expect(ImageFacts(of: ImageBytes.png(width: 0, height: 1)) == nil)
    #expect(ImageFacts(of: ImageBytes.png(width: 1, height: 0)) == nil)
  }

  @Test("JPEG segments that lead nowhere end the search")
  func refusesBrokenSegments() {
    let start: [UInt8] = [0xFF, 0xD8]
    for rest: [UInt8] in [
      [0xFF, 0xE0, 0, 0], [0xFF, 0xE0, 0, 1], [0x00, 0x00, 0, 2], [0xFF, 0xE0, 0xFF, 0xFF],
      Array(repeating: 0xFF, count: 1000),
    ] {
      #expect(ImageFacts(of: start + rest) == nil)
    }
  }

  @Test("Any bytes after the sign of a kind are an image with a size, or none", arguments: known)
  func survivesNoise(format: ImageFacts.Format, header: [UInt8]) {
    var noise = Noise(seed: UInt64(header.count))
    for _ in 0..<2_000 {
      var bytes = header
      for _ in 0..<4 {
        bytes[Int.random(in: 0..<bytes.count, using: &noise)] = .random(in: 0...255, using: &noise)
      }
      bytes += (0..<Int.random(in: 0..<40, using: &noise)).map { _ in
        .random(in: 0...255, using: &noise)
      }
      if let facts = ImageFacts(of: bytes) { #expect(facts.width > 0 && facts.height > 0) }
    }
  }

  /// The same numbers in every run: SplitMix64.
  private struct Noise: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
      state = seed
    }

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
