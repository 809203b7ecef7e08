import Diagnostics

/// What editors leave for later.
extension Findings {
  /// Reports words and marks that stand for a gap.
  mutating func checkPlaceholders(of passage: Passage) {
    var index = 0
    while index < passage.signs.count {
      let end = placeholderEnd(in: passage, at: index)
      if let end {
        let word = passage.text(index..<end)
        report(
          .placeholder, passage, index..<end,
          Message(zh: "有待补的内容：“\(word)”", en: "something is to be filled in: “\(word)”"),
          help: Message(zh: "补全内容，或删去这一处", en: "fill it in, or delete it"))
      }
      index = end ?? index + 1
    }
  }

  private func placeholderEnd(in passage: Passage, at index: Int) -> Int? {
    let scalar = passage.signs[index].scalar
    switch scalar {
    case "T", "F", "X", "待": return wordEnd(in: passage, at: index)
    case "某": return isNameless(in: passage, at: index) ? index + 2 : nil
    case "?", "？":
      var end = index + 1
      while passage.scalar(end) == scalar { end += 1 }
      return end - index >= 3 ? end : nil
    default: return nil
    }
  }

  private func wordEnd(in passage: Passage, at index: Int) -> Int? {
    guard let word = placeholders.first(where: { passage.has($0, at: index) }) else { return nil }
    let end = index + word.unicodeScalars.count
    if passage.signs[index].scalar == "待" {
      // “有待补充” is said of the matter, not of the text.
      let isMatter =
        passage.scalar(index - 1).map("有亟尚".unicodeScalars.contains) ?? false
      return isMatter ? nil : end
    }
    let neighbours = [passage.scalar(index - 1), passage.scalar(end)]
    let isPart = neighbours.contains { $0.map { $0.isLatin || $0.isDigit } ?? false }
    return isPart ? nil : end
  }

  /// Whether 某某 stands for a name that is still to come: alone, or before an office, a place or a
  /// day.
  ///
  /// In reports on cases 李某某 and 某某公司 are names withheld.
  private func isNameless(in passage: Passage, at index: Int) -> Bool {
    guard passage.scalar(index + 1) == "某", passage.scalar(index + 2) != "某",
      passage.scalar(index - 1) != "某"
    else { return false }
    let rest = index + 2
    if namelessHeads.contains(where: { passage.has($0, at: rest) }) { return true }
    let isAfterWord = passage.scalar(index - 1)?.isHan ?? false
    return !isAfterWord && !(passage.scalar(rest)?.isHan ?? false)
  }
}

private let placeholders = [
  "TODO", "FIXME", "TBD", "XXXX", "XXX", "待补", "待填", "待翻译", "待校",
]
private let namelessHeads = [
  "单位", "部门", "局", "市", "县", "区", "省", "年", "月", "日", "办法", "通知", "会议", "文件",
]
