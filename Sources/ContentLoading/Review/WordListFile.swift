import Diagnostics
import Proofreading

/// The file of the office's list of wrong words.
enum WordListFile {
  static let path = "Content/wrong-words.tsv"

  /// The list, which is empty where there is no such file.
  static func read(in tree: ContentTree) -> (list: WordList, diagnostics: [Diagnostic]) {
    guard let file = tree[path]?.source else { return (WordList(), []) }
    if let problem = file.textProblem() { return (WordList(), [problem]) }
    return WordList.read(file)
  }
}
