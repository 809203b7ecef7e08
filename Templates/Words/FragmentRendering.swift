public import Markdown
public import SiteModel

extension DocumentRendering {
  /// Rendering of a text by itself, with the labels of `language`.
  ///
  /// Its addresses stay as they are written.
  public static func fragment(in language: Language) -> DocumentRendering {
    let strings = Strings(language)
    return DocumentRendering(
      labels: .init(
        footnotes: strings.footnotes, back: strings.backToText, table: strings.table,
        note: strings.note, important: strings.important, example: strings.example))
  }
}
