internal import CZlib

/// The parts of PNG (ISO/IEC 15948) that a rasteriser writes and a small file needs: 8 bits a
/// channel, no interlacing.
enum PNG {
  /// The pixels of a picture, three bytes each: red, green, blue.
  struct Pixels {
    let width: Int
    let height: Int
    var bytes: [UInt8]
  }

  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The colour types of the header.
  enum ColorType: UInt8 {
    case rgb = 2
    case palette = 3
    case rgba = 6
  }

  // MARK: Reading

  /// The pixels of an opaque picture in true colour; `nil` for any other file.
  static func pixels(of file: [UInt8]) -> Pixels? {
    guard file.starts(with: signature) else { return nil }
    var header: ArraySlice<UInt8> = []
    var packed: [UInt8] = []
    var rest = file[signature.count...]
    while let chunk = takeChunk(from: &rest) {
      switch chunk.type {
      case Array("IHDR".utf8): header = chunk.data
      case Array("IDAT".utf8): packed += chunk.data
      default: break
      }
    }
    guard header.count == 13, header.suffix(5).first == 8, header.last == 0 else { return nil }
    let width = number(header)
    let height = number(header.dropFirst(4))
    let type = header[header.startIndex + 9]
    guard let channels = [ColorType.rgb.rawValue: 3, ColorType.rgba.rawValue: 4][type],
      (1...10_000).contains(width), (1...10_000).contains(height),
      let rows = unpacked(packed, count: height * (1 + width * channels))
    else { return nil }
    return pixels(of: rows, width: width, height: height, channels: channels)
  }

  private static func takeChunk(
    from rest: inout ArraySlice<UInt8>
  ) -> (type: [UInt8], data: ArraySlice<UInt8>)? {
    guard rest.count >= 12 else { return nil }
    let length = number(rest)
    guard length <= rest.count - 12 else { return nil }
    let chunk = (Array(rest.dropFirst(4).prefix(4)), rest.dropFirst(8).prefix(length))
    rest = rest.dropFirst(12 + length)
    return chunk
  }

  /// The big-endian number that the first four bytes are.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
  }

  private static func unpacked(_ packed: [UInt8], count: Int) -> [UInt8]? {
    var length = uLong(count)
    var status: Int32 = Z_OK
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      status = uncompress(buffer.baseAddress, &length, packed, uLong(packed.count))
      initialized = status == Z_OK ? Int(length) : 0
    }
    return bytes.count == count ? bytes : nil
  }

  /// Undoes the filters of the rows, and drops the alpha channel of an opaque picture.
  private static func pixels(
    of rows: [UInt8], width: Int, height: Int, channels: Int
  ) -> Pixels? {
    var rows = rows
    let length = width * channels
    var pixels = Pixels(width: width, height: height, bytes: [])
    pixels.bytes.reserveCapacity(width * height * 3)
    for row in 0..<height {
      let start = row * (length + 1) + 1
      guard unfilter(&rows, start..<(start + length), isFirst: row == 0, channels: channels) else {
        return nil
      }
      guard channels == 4 else {
        pixels.bytes += rows[start..<(start + length)]
        continue
      }
      for index in stride(from: start, to: start + length, by: channels) {
        if rows[index + 3] != 255 { return nil }
        pixels.bytes += rows[index..<(index + 3)]
      }
    }
    return pixels
  }

  /// Undoes the filter of a row, which the byte before it names; says whether it is a filter.
  private static func unfilter(
    _ rows: inout [UInt8], _ row: Range<Int>, isFirst: Bool, channels: Int
  ) -> Bool {
    let inner = row.dropFirst(channels)
    let distance = row.count + 1
    func above(_ index: Int) -> UInt8 { isFirst ? 0 : rows[index - distance] }
    switch rows[row.lowerBound - 1] {
    case 0: break
    case 1: for index in inner { rows[index] &+= rows[index - channels] }
    case 2: for index in row { rows[index] &+= above(index) }
    case 3:
      for index in row {
        let left = index < inner.lowerBound ? 0 : rows[index - channels]
        rows[index] &+= UInt8((Int(left) + Int(above(index))) / 2)
      }
    case 4:
      for index in row.prefix(channels) { rows[index] &+= above(index) }
      for index in inner {
        rows[index] &+= nearest(rows[index - channels], above(index), above(index - channels))
      }
    default: return false
    }
    return true
  }

  /// The predictor of Paeth.
  private static func nearest(_ left: UInt8, _ above: UInt8, _ corner: UInt8) -> UInt8 {
    let estimate = Int(left) + Int(above) - Int(corner)
    let (a, b, c) = (
      abs(estimate - Int(left)), abs(estimate - Int(above)), abs(estimate - Int(corner))
    )
    return a <= b && a <= c ? left : b <= c ? above : corner
  }

  // MARK: Writing

  /// A file of a picture whose every pixel is one of at most 256 colours, three bytes each.
  static func file(width: Int, height: Int, palette: [UInt8], indexes: [UInt8]) -> [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity((width + 1) * height)
    for start in stride(from: 0, to: indexes.count, by: width) {
      rows.append(0)
      rows += indexes[start..<(start + width)]
    }
    return signature
      + chunk(
        "IHDR", bytes(width) + bytes(height) + [8, ColorType.palette.rawValue, 0, 0, 0])
      + chunk("PLTE", palette) + chunk("IDAT", packed(rows)) + chunk("IEND", [])
  }

  private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let content = Array(type.utf8) + data
    return bytes(data.count) + content + bytes(Int(crc32(0, content, uInt(content.count))))
  }

  private static func bytes(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  private static func packed(_ rows: [UInt8]) -> [UInt8] {
    let capacity = compressBound(uLong(rows.count))
    var length = capacity
    return [UInt8](unsafeUninitializedCapacity: Int(capacity)) { buffer, initialized in
      let status = compress2(buffer.baseAddress, &length, rows, uLong(rows.count), 9)
      initialized = status == Z_OK ? Int(length) : 0
    }
  }
}
