public import ContentLoading
public import Diagnostics
public import Preview
public import Translations

/// How a preview talks of the content.
public struct PreviewManner: Sendable {
  let language: Message.Language
  let editor: Editor
  let root: String
  let earlierTexts: @Sendable (TranslationPair) -> [BlockFingerprint: String]

  /// - Parameters:
  ///   - editor: the program that opens files from messages.
  ///   - root: the absolute path of the project.
  ///   - earlierTexts: finds what the blocks said that a translation records and that its source
  ///     does not have any more; it may take a while.
  public init(
    language: Message.Language, editor: Editor, root: String,
    earlierTexts: @escaping @Sendable (TranslationPair) -> [BlockFingerprint: String] = { _ in [:] }
  ) {
    self.language = language
    self.editor = editor
    self.root = root
    self.earlierTexts = earlierTexts
  }
}
