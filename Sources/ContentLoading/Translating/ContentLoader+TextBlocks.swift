import ContentSchema
public import Diagnostics
import Markdown
public import SiteModel
public import Translations

extension ContentLoader {
  /// The blocks of a Markdown file as it is, or once was; `nil` where it cannot be read.
  ///
  /// - Parameters:
  ///   - file: the file with its path below the project's folder, which says what it is about.
  ///   - languages: the languages of the site, the source language first.
  public static func textBlocks(of file: SourceFile, languages: [Language]) -> [TextBlock]? {
    guard file.textProblems().isEmpty,
      let path = try? ContentPath(file.path, languages: languages),
      let frontMatter = try? FrontMatter.split(file).get(),
      let node = try? YAMLReader.read(frontMatter.yaml, of: file).get()
    else { return nil }
    let body = Document.parse(
      file, from: frontMatter.bodyStart, as: .content(path.language.lineJoining)
    ).0
    return node.textBlocks(.of(path.key.kind)) + body.textBlocks(endingAt: file.bytes.count)
  }
}
