import SiteModel

// MARK: Documents for paper and for reading devices

extension Strings {
  var downloads: String { text(zh: "下载", en: "Download") }

  /// A document with its type and size, and what it is where a page has several of a type.
  func name(of download: Download) -> String {
    let size = fileSize(download.bytes.count)
    let type =
      switch download.format {
      case .pdf: text(zh: "PDF文件（\(size)）", en: "PDF (\(size))")
      case .epub: text(zh: "EPUB电子书（\(size)）", en: "EPUB e-book (\(size))")
      }
    return switch download.work {
    case .plan, .paper: type
    case .programme: text(zh: "一页日程，\(type)", en: "Programme on one page, \(type)")
    case .poster: text(zh: "海报，\(type)", en: "Poster, \(type)")
    }
  }
}
