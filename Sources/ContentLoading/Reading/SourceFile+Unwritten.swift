import ContentSchema
import Diagnostics
import Translations

extension SourceFile {
  /// The places that `xuanzhi new` left to be written, in a text that is no draft.
  func unwrittenProblems() -> [Diagnostic] {
    let words = FrontMatterText.placeholder
    return [words.zh, words.en].flatMap { word in
      ranges(of: Array(word.utf8)).map { range in
        Diagnostic(
          .unwritten, in: self, at: range,
          Message(zh: "“\(word)”处还没有写", en: "what stands for “\(word)” is still to be written"),
          help: Message(
            zh: "写好文字，或加上 `draft: true` 暂不发布",
            en: "write the text, or add `draft: true` so that it is not published"))
      }
    }
  }

  private func ranges(of word: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start + word.count <= bytes.count {
      // Most bytes are not even the first one.
      guard bytes[start] == word[0], bytes[start..<start + word.count].elementsEqual(word) else {
        start += 1
        continue
      }
      found.append(start..<start + word.count)
      start += word.count
    }
    return found
  }
}

extension TextBlock {
  /// Whether it is still to be written, as `xuanzhi new` left it.
  var isUnwritten: Bool {
    let words = FrontMatterText.placeholder
    return pieces.contains { $0 == words.zh || $0 == words.en }
  }
}
