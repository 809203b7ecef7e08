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
      .mediaType, path: contentPath, "the file is named .pdf, and its content is no PDF",
      help: "export it as a PDF file again")
  }

  private func imageProblem(named ending: String) -> Diagnostic? {
    guard let image else {
      return Diagnostic(
        .mediaType, path: contentPath,
        "the file is named .\(ending), and its content is no image that browsers show",
        help: "open it in a picture program and export it as png or jpg; renaming does not convert")
    }
    guard image.format.rawValue == (ending == "jpg" ? "jpeg" : ending) else {
      let right = image.format == .jpeg ? "jpg" : image.format.rawValue
      return Diagnostic(
        .mediaType, path: contentPath,
        "the file is named .\(ending), and its content is of the kind \(image.format.rawValue)",
        help: "rename it to end with .\(right), and correct the paths that lead to it")
    }
    guard bytes.count <= Self.largestSize, max(image.width, image.height) <= Self.longestSide else {
      return Diagnostic(
        .mediaSize, path: contentPath,
        "the image is too big: \(image.width) × \(image.height) pixels,"
          + " \((bytes.count + 1023) / 1024) KB",
        help: "make it smaller: at most \(Self.longestSide) pixels a side and"
          + " \(Self.largestSize / 1024) KB; 1600 pixels are enough for a page")
    }
    return nil
  }
}
