import Diagnostics

/// The office's list of wrong words.
extension Findings {
  /// Reports words of the list that do not stand in a phrase in which they are right.
  mutating func checkWords(of passage: Passage, _ words: WordList) {
    guard !words.isEmpty else { return }
    for index in passage.signs.indices {
      for word in words.startingWith(passage.signs[index].scalar)
      where passage.has(word.wrong, at: index) {
        let range = index..<(index + word.wrong.unicodeScalars.count)
        guard isWholeWord(range, in: passage), !isException(range, of: word, in: passage) else {
          continue
        }
        report(
          .wrongWord, passage, range,
          Message(
            zh: "“\(word.wrong)”应为“\(word.right)”", en: "“\(word.wrong)” should be “\(word.right)”"),
          help: word.note.map {
            Message(zh: "改为“\(word.right)”：\($0)", en: "write “\(word.right)”: \($0)")
          } ?? Message(zh: "改为“\(word.right)”", en: "write “\(word.right)”"),
          replacement: word.right)
      }
    }
  }

  private func isWholeWord(_ range: Range<Int>, in passage: Passage) -> Bool {
    let first = passage.signs[range.lowerBound].scalar
    let last = passage.signs[range.upperBound - 1].scalar
    let isCut =
      (first.isLatin && passage.scalar(range.lowerBound - 1)?.isLatin ?? false)
      || (last.isLatin && passage.scalar(range.upperBound)?.isLatin ?? false)
    return !isCut
  }

  private func isException(
    _ range: Range<Int>, of word: WordList.Word, in passage: Passage
  ) -> Bool {
    word.exceptions.contains { phrase in
      let length = phrase.unicodeScalars.count
      let first = range.upperBound - length
      return first <= range.lowerBound
        && (first...range.lowerBound).contains { passage.has(phrase, at: $0) }
    }
  }
}
