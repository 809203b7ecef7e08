extension PNG {
  /// The same picture with a palette, which makes a flat drawing a third of the size.
  ///
  /// Colours that nobody tells apart become one, the most frequent of them, so that areas keep
  /// theirs exactly. A picture of another kind, or of more colours, stays as it is.
  static func reduced(_ file: [UInt8]) -> [UInt8] {
    guard let pixels = pixels(of: file) else { return file }
    let groups = pixels.colors().mapValues { counts in
      counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }
    guard groups.count <= 256 else { return file }
    let palette = groups.values.sorted()
    let places = Dictionary(
      uniqueKeysWithValues: palette.enumerated().map { (group(of: $1), UInt8($0)) })
    var indexes: [UInt8] = []
    indexes.reserveCapacity(pixels.width * pixels.height)
    pixels.forEachRun { color, count in
      indexes += repeatElement(places[group(of: color)] ?? 0, count: count)
    }
    return self.file(
      width: pixels.width, height: pixels.height, palette: palette.flatMap(components),
      indexes: indexes) ?? file
  }

  /// What colours that nobody tells apart have in common: the five high bits of each component.
  fileprivate static func group(of color: UInt32) -> UInt32 { color & 0xF8F8F8 }

  private static func components(of color: UInt32) -> [UInt8] {
    [16, 8, 0].map { UInt8(truncatingIfNeeded: color >> $0) }
  }
}

extension PNG.Pixels {
  /// How many pixels have each colour, by the group of colours.
  fileprivate func colors() -> [UInt32: [UInt32: Int]] {
    var counts: [UInt32: [UInt32: Int]] = [:]
    forEachRun { color, count in
      counts[PNG.group(of: color), default: [:]][color, default: 0] += count
    }
    return counts
  }

  /// Gives every run of pixels of one colour, and its length.
  fileprivate func forEachRun(_ body: (_ color: UInt32, _ count: Int) -> Void) {
    var run: (color: UInt32, count: Int)?
    for index in stride(from: 0, to: bytes.count, by: 3) {
      let color =
        UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
      if run?.color == color {
        run?.count += 1
      } else {
        if let run { body(run.color, run.count) }
        run = (color, 1)
      }
    }
    if let run { body(run.color, run.count) }
  }
}
