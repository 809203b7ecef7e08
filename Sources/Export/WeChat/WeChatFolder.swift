import Markup

/// The files that an office needs to publish an article on WeChat.
public struct WeChatFolder: Sendable {
  /// A file: its name in the folder and what it holds.
  public struct File: Sendable {
    /// The name, with the folder that it stands in.
    public let name: String
    /// What it holds.
    public let bytes: [UInt8]

    /// A file.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// What became of the text.
  public let report: WeChatReport
  /// All files, each name once.
  public let files: [File]

  /// The files of an article.
  ///
  /// - Parameters:
  ///   - parts: the parts, as many as the report has files for.
  ///   - covers: the pictures for the cover.
  ///   - copyPage: the page that puts the parts on the clipboard.
  ///   - reportText: the report for people.
  public init(
    report: WeChatReport, parts: [WeChatArticle.Part], covers: [File], copyPage: [UInt8],
    reportText: String
  ) {
    self.report = report
    files =
      zip(report.files, parts).map { File(name: $0.name, bytes: $1.file) } + covers
      + report.images.map { File(name: $0.file, bytes: $0.bytes) } + [
        File(name: "copy.html", bytes: copyPage),
        File(name: "digest.txt", bytes: Array("\(report.digest)\n".utf8)),
        File(name: "images.json", bytes: report.imageList.encoded() + "\n".utf8),
        File(name: "report.json", bytes: report.json.encoded() + "\n".utf8),
        File(name: "report.txt", bytes: Array(reportText.utf8)),
      ]
  }
}
