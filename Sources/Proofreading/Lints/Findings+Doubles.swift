import Diagnostics

/// Words and marks that were typed twice.
extension Findings {
  /// Reports a Chinese particle that stands twice, and a phrase that follows itself.
  mutating func checkDoubledChinese(of passage: Passage) {
    var index = 0
    while index + 1 < passage.signs.count {
      let length = doubledPhrase(in: passage, at: index)
      if length > 0 {
        reportDouble(of: passage, (index + length)..<(index + 2 * length))
        index += 2 * length
        continue
      }
      if isDoubledParticle(in: passage, at: index) {
        reportDouble(of: passage, (index + 1)..<(index + 2))
        index += 1
      }
      index += 1
    }
  }

  private func isDoubledParticle(in passage: Passage, at index: Int) -> Bool {
    let scalar = passage.signs[index].scalar
    guard passage.signs[index + 1].scalar == scalar, let usual = particles[scalar] else {
      return false
    }
    let isUsualBefore = passage.scalar(index - 1).map { usual.before.contains($0) } ?? false
    let isUsualAfter = passage.scalar(index + 2).map { usual.after.contains($0) } ?? false
    return !isUsualBefore && !isUsualAfter
  }

  /// How many characters follow themselves; 0 where fewer than three do.
  private func doubledPhrase(in passage: Passage, at index: Int) -> Int {
    guard passage.signs[index].scalar.isHan else { return 0 }
    for length in 3...12 {
      guard index + 2 * length <= passage.signs.count,
        passage.signs[index + length - 1].scalar.isHan
      else { return 0 }
      let first = passage.signs[index..<(index + length)]
      let second = passage.signs[(index + length)..<(index + 2 * length)]
      if first[index].scalar == second[index + length].scalar,
        first.lazy.map(\.scalar).elementsEqual(second.lazy.map(\.scalar)),
        Set(first.map(\.scalar)).count > 1
      {
        return length
      }
    }
    return 0
  }

  /// Reports an English word of a few letters that stands twice.
  mutating func checkDoubledEnglish(of passage: Passage) {
    var last: Range<Int>?
    var index = 0
    while index < passage.signs.count {
      let start = index
      while let scalar = passage.scalar(index), scalar.isLatin { index += 1 }
      guard index > start else {
        if passage.signs[index].scalar != " " { last = nil }
        index += 1
        continue
      }
      if let last, last.count == index - start, last.count <= longestDoubledWord {
        let word = passage.text(start..<index).lowercased()
        if doubledWords.contains(word), passage.text(last).lowercased() == word {
          reportDouble(of: passage, last.upperBound..<index)
        }
      }
      last = start..<index
    }
  }

  /// Reports marks that follow each other and cannot.
  mutating func checkDoubledMarks(of passage: Passage, isChinese: Bool) {
    var index = 0
    while index < passage.signs.count {
      let scalar = passage.signs[index].scalar
      guard scalar.isPause else {
        index += 1
        continue
      }
      var end = index + 1
      while let next = passage.scalar(end), next.isPause { end += 1 }
      defer { index = end }
      guard end - index > 1 else { continue }
      let text = passage.text(index..<end)
      // The full stop of an abbreviation, then that of the sentence.
      if text.unicodeScalars.first == ".", text.unicodeScalars.contains("。") { continue }
      // An ellipsis, which has a rule of its own in Chinese.
      if Set(text.unicodeScalars) == ["."], end - index == 3 || isChinese { continue }
      // The full stop of an abbreviation goes on to be followed by the mark of its sentence.
      if scalar == ".", end - index == 2, passage.scalar(index - 1)?.isLatin ?? false,
        passage.scalar(index + 1) != "."
      {
        continue
      }
      if scalar.value < 0x80, passage.scalar(end)?.isLatin ?? false { continue }
      let isSame = Set(text.unicodeScalars).count == 1
      report(
        .doubledWord, passage, index..<end,
        Message(zh: "标点重复：“\(text)”", en: "punctuation follows punctuation: “\(text)”"),
        help: Message(
          zh: text == "。。。" ? "只留一个；省略号写作“……”" : "只留一个",
          en: text == "。。。" ? "keep one; an ellipsis is “……”" : "keep one"),
        replacement: isSame && text != "。。。" ? String(scalar) : nil)
    }
  }

  /// Reports a paragraph that stands there twice, one after the other.
  mutating func checkRepetition(of passage: Passage, by next: Passage) {
    guard passage.kind == .body, next.kind == .body, passage.signs.count >= shortestParagraph,
      passage.signs.count == next.signs.count,
      passage.signs.lazy.map(\.scalar).elementsEqual(next.signs.lazy.map(\.scalar))
    else { return }
    report(
      .doubledWord, next, next.signs.indices,
      Message(zh: "这一段重复了上一段", en: "this paragraph stands twice"),
      help: Message(zh: "删去一段", en: "delete one"),
      notes: [note(Message(zh: "上一段", en: "the first"), at: passage.signs[0].offset)])
  }

  private mutating func reportDouble(of passage: Passage, _ range: Range<Int>) {
    let text = String(passage.text(range).drop { $0 == " " })
    report(
      .doubledWord, passage, range,
      Message(zh: "“\(text)”重复了", en: "“\(text)” stands twice"),
      help: Message(zh: "删去一个“\(text)”", en: "delete one “\(text)”"), replacement: "")
  }
}

/// Particles that hardly ever follow themselves, with what stands before or after where they do:
/// 目的的实现, 参与与配合.
private let particles:
  [Unicode.Scalar: (before: String.UnicodeScalarView, after: String.UnicodeScalarView)] = [
    "的": ("目标有矢".unicodeScalars, "确".unicodeScalars),
    "在": ("现存所实潜内外正自".unicodeScalars, "".unicodeScalars),
    "与": ("参赋授给赠".unicodeScalars, "".unicodeScalars),
    "及": ("普涉论提触波顾以".unicodeScalars, "".unicodeScalars),
    "和": ("共饱温缓总调平谐".unicodeScalars, "美气".unicodeScalars),
    "是": ("于就但只可还都也不国".unicodeScalars, "非".unicodeScalars),
  ]
private let doubledWords: Set<String> = [
  "the", "of", "and", "to", "a", "an", "for", "with", "by", "on", "at", "from", "or",
]
private let longestDoubledWord = 4
/// Shorter ones, such as the cells of a table, may well be the same.
private let shortestParagraph = 12

extension Unicode.Scalar {
  /// Whether it is a comma, a stop or the like, of either width.
  fileprivate var isPause: Bool {
    switch self {
    case "，", "。", "、", "；", "：", ",", ".", ";": true
    default: false
    }
  }
}
