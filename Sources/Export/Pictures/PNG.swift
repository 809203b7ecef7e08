internal import CPNG

/// PNG files (ISO/IEC 15948), 8 bits a channel.
enum PNG {
  /// The pixels of a picture, three bytes each: red, green, blue.
  struct Pixels {
    let width: Int
    let height: Int
    let bytes: [UInt8]
  }

  /// The pixels of a picture on white ground; `nil` where libpng cannot read it.
  static func pixels(of file: [UInt8]) -> Pixels? {
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    defer { png_image_free(&image) }
    guard png_image_begin_read_from_memory(&image, file, file.count) != 0 else { return nil }
    image.format = png_uint_32(PNG_FORMAT_FLAG_COLOR)
    var bytes = [UInt8](repeating: 0, count: Int(image.width) * Int(image.height) * 3)
    var ground = png_color(red: 255, green: 255, blue: 255)
    guard png_image_finish_read(&image, &ground, &bytes, 0, nil) != 0 else { return nil }
    return Pixels(width: Int(image.width), height: Int(image.height), bytes: bytes)
  }

  /// The file of a picture whose every pixel is one of at most 256 colours, three bytes each; `nil`
  /// where libpng cannot write it.
  static func file(width: Int, height: Int, palette: [UInt8], indexes: [UInt8]) -> [UInt8]? {
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    image.width = png_uint_32(width)
    image.height = png_uint_32(height)
    image.format = png_uint_32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_COLORMAP)
    image.colormap_entries = png_uint_32(palette.count / 3)
    var size = png_alloc_size_t(0)
    guard png_image_write_to_memory(&image, nil, &size, 0, indexes, 0, palette) != 0 else {
      return nil
    }
    var file = [UInt8](repeating: 0, count: size)
    guard png_image_write_to_memory(&image, &file, &size, 0, indexes, 0, palette) != 0 else {
      return nil
    }
    return file
  }
}
