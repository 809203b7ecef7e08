import Diagnostics
import Proofreading

/// The file of the office's list of wrong words.
enum WordListFile {
  static let path = "Content/wrong-words.tsv"

  /// The list, which is empty where there is no such file.
  static func read(in tree: ContentTree) -> (list: WordList, diagnostics: [Diagnostic]) {
    guard let file = tree[path]?.source else { return (WordList(), []) }
    let problems = file.textProblems()
    guard problems.isEmpty else { return (WordList(), problems) }
    return WordList.read(file)
  }
}
