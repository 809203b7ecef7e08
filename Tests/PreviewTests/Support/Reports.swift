import Diagnostics

@testable import Preview

extension PreviewReport {
  /// Nothing is wrong.
  static let fine = PreviewReport(
    of: [], in: .en, root: "/office", editor: .vscode, duration: .milliseconds(12))

  /// One error.
  static func wrong(_ message: String) -> PreviewReport {
    let file = SourceFile(path: "Content/a b<.zh.md", bytes: Array("---\n标题: x\n".utf8))
    let problem = Diagnostic(
      .unknownKey, in: file, at: 4..<10, Message(zh: message, en: message))
    return PreviewReport(
      of: [problem], in: .en, root: "/office", editor: .vscode, duration: .milliseconds(12))
  }
}
