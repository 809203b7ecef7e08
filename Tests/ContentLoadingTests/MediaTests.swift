import ContentLoading
import Diagnostics
import Testing

/// Pictures and documents that are not what they seem, or too big.
struct MediaTests {
  static let wrong: [Wrong] = [
    file(
      "a png that is named jpg", "x.jpg", ImageBytes.png, "media-type", "end with .png"),
    file(
      "a jpg that is named png", "x.png", ImageBytes.jpeg, "media-type", "end with .jpg"),
    file(
      "a webp that is named png", "x.png", ImageBytes.lossyWebP, "media-type", "end with .webp"),
    file("an avif that is named webp", "x.webp", ImageBytes.avif, "media-type", "end with .avif"),
    file(
      "a text that is named png", "x.png", Array("海报\n".utf8), "media-type",
      "renaming does not convert"),
    file(
      "a pdf that is named png", "x.png", Array("%PDF-1.7\n".utf8), "media-type", "export it as png"
    ),
    file(
      "an image that was cut off", "x.webp", Array(ImageBytes.extendedWebP.prefix(26)),
      "media-type", "export it as png or jpg"),
    file("a png without its end", "x.png", ImageBytes.png, "media-type", "download it again"),
    file("a jpg without its end", "x.jpg", ImageBytes.jpeg, "media-type", "download it again"),
    file("a gif without its end", "x.gif", ImageBytes.gif, "media-type", "download it again"),
    file(
      "a webp that is longer than it is", "x.webp",
      Array(ImageBytes.lossyWebP.prefix(4)) + [0, 1, 0, 0] + ImageBytes.lossyWebP.dropFirst(8),
      "media-type", "download it again"),
    file("an empty image", "x.gif", [], "media-type", "export it as png or jpg"),
    file("a png that is named pdf", "x.pdf", ImageBytes.png, "media-type", "as a PDF file"),
    file(
      "an image that is too wide", "x.png", ImageBytes.png(width: 4097, height: 1), "media-size",
      "at most 4096 pixels a side"),
    file(
      "an image that is too high", "x.png", ImageBytes.png(width: 1, height: 6000), "media-size",
      "at most 4096 pixels a side"),
    file(
      "an image of too many bytes", "x.png",
      ImageBytes.png + Array(repeating: 0, count: 1 << 20), "media-size", "1024 KB"),
    Wrong(
      "a picture of the text that is a document", .bytes("media/x.pdf", Array("%PDF-1.7\n".utf8)),
      .body("![文件](../media/x.pdf)"),
      report: "pages/x.zh.md:5:7 broken-image", help: "name a png"),
  ]

  private static func file(
    _ name: String, _ file: String, _ bytes: [UInt8], _ rule: String, _ help: String
  ) -> Wrong {
    Wrong(name, .bytes("media/\(file)", bytes), report: "media/\(file) \(rule)", help: help)
  }

  @Test("A file that is not what its name says, or that is too big, is an error", arguments: wrong)
  func reports(_ wrong: Wrong) async throws {
    try await wrong.check()
  }

  @Test("The message says what the file is, and how big")
  func tellsFacts() async throws {
    let project = try Project([
      .bytes("media/a.jpg", ImageBytes.png),
      .bytes("media/b.png", ImageBytes.png(width: 5000, height: 3000)),
    ])
    #expect(
      await project.load().diagnostics.map(\.message.en) == [
        "the file is named .jpg, and its content is of the kind png",
        "the image is too big: 5000 × 3000 pixels, 1 KB",
      ])
  }

  @Test("An image that is too large to be read is no image that is missing")
  func saysOnce() async throws {
    let bytes = [UInt8](repeating: 0, count: (20 << 20) + 1)
    let project = try Project([
      .bytes("media/square.png", bytes), .body("![方](../media/square.png)"),
    ])
    #expect(await project.load().diagnostics.map(\.brief) == ["media/square.png file-too-large"])
  }

  @Test("The largest image that fits is fine, and both names of a jpg are")
  func acceptsLargest() async throws {
    let header = ImageBytes.png(width: 4096, height: 4096)
    let project = try Project([
      .bytes(
        "media/a.png",
        header + Array(repeating: 0, count: (1 << 20) - header.count - 12) + ImageBytes.pngEnd),
      .bytes("media/b.jpg", ImageBytes.jpeg + ImageBytes.jpegEnd),
      .bytes("media/b.jpeg", ImageBytes.jpeg + ImageBytes.jpegEnd + [0, 0]),
      .bytes("media/d.gif", ImageBytes.gif + [0x3B]),
      .bytes("media/e.webp", ImageBytes.lossyWebP), .bytes("media/f.avif", ImageBytes.avif),
      .bytes("media/c.pdf", Array("%PDF-1.7\n".utf8)),
    ])
    #expect(await project.load().diagnostics.allSatisfy { $0.rule == .unusedMedia })
  }
}
