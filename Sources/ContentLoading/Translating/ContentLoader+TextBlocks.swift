public import Diagnostics
public import SiteModel
public import Translations

extension ContentLoader {
  /// The blocks of a Markdown file as it is, or once was; `nil` where it cannot be read.
  ///
  /// - Parameters:
  ///   - file: the file with its path below the project's folder, which says what it is about.
  ///   - languages: the languages of the site, the source language first.
  public static func textBlocks(of file: SourceFile, languages: [Language]) -> [TextBlock]? {
    guard let path = try? ContentPath(file.path, languages: languages) else { return nil }
    return ParsedFile.parse(file, at: path, source: path.language).parsed?.blocks
  }
}
