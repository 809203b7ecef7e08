import Diagnostics
import SiteModel

extension MediaFile {
  /// The largest image in bytes: what WeChat takes, and what an old phone loads.
  private static var largestSize: Int { 1 << 20 }
  /// The longest side of an image in pixels.
  private static var longestSide: Int { 4096 }

  /// Whether the file's name says that it is a document or data, and no image.
  var isDocument: Bool {
    ["csv", "pdf"].contains { contentPath.hasSuffix(".\($0)") }
  }

  /// What is wrong with the file, whose name ends with `ending`.
  func problem(named ending: String) -> Diagnostic? {
    isDocument ? documentProblem(named: ending) : imageProblem(named: ending)
  }

  private func documentProblem(named ending: String) -> Diagnostic? {
    guard ending == "pdf", !bytes.starts(with: "%PDF-".utf8) else { return nil }
    return Diagnostic(
      .mediaType, path: contentPath,
      Message(
        zh: "文件名以 .pdf 结尾，内容却不是 PDF", en: "the file is named .pdf, and its content is no PDF"),
      help: Message(zh: "重新导出为 PDF 文件", en: "export it as a PDF file again"))
  }

  private func imageProblem(named ending: String) -> Diagnostic? {
    guard let image else {
      return Diagnostic(
        .mediaType, path: contentPath,
        Message(
          zh: "文件名以 .\(ending) 结尾，内容却不是浏览器能显示的图片",
          en: "the file is named .\(ending), and its content is no image that browsers show"),
        help: Message(
          zh: "用图片软件打开，导出为 png 或 jpg；只改文件名不会转换格式",
          en: "open it in a picture program and export it as png or jpg; renaming does not convert")
      )
    }
    guard image.format.rawValue == (ending == "jpg" ? "jpeg" : ending) else {
      let right = image.format == .jpeg ? "jpg" : image.format.rawValue
      return Diagnostic(
        .mediaType, path: contentPath,
        Message(
          zh: "文件名以 .\(ending) 结尾，内容却是 \(image.format.rawValue)",
          en:
            "the file is named .\(ending), and its content is of the kind \(image.format.rawValue)"),
        help: Message(
          zh: "把文件名改成以 .\(right) 结尾，并改正引用它的路径",
          en: "rename it to end with .\(right), and correct the paths that lead to it"))
    }
    guard bytes.count <= Self.largestSize, max(image.width, image.height) <= Self.longestSide else {
      return Diagnostic(
        .mediaSize, path: contentPath,
        Message(
          zh: "图片太大：\(image.width) × \(image.height) 像素，\((bytes.count + 1023) / 1024) KB",
          en: "the image is too big: \(image.width) × \(image.height) pixels,"
            + " \((bytes.count + 1023) / 1024) KB"),
        help: Message(
          zh: "缩小到每边不超过 \(Self.longestSide) 像素、\(Self.largestSize / 1024) KB 以内；页面上 1600 像素就够了",
          en: "make it smaller: at most \(Self.longestSide) pixels a side and"
            + " \(Self.largestSize / 1024) KB; 1600 pixels are enough for a page"))
    }
    guard image.hasEnding(in: bytes) else {
      return Diagnostic(
        .mediaType, path: contentPath,
        Message(
          zh: "图片不完整，后面的部分缺失", en: "the image is not whole: its end is missing"),
        help: Message(
          zh: "从原处重新复制或下载；原图也不完整的，重新导出",
          en: "copy or download it again; where the original is not whole either, export it anew"))
    }
    return nil
  }
}
