import Diagnostics

/// What editors leave for later.
extension Findings {
  /// Reports words that mark a gap.
  mutating func checkPlaceholders(of passage: Passage) {
    for index in passage.signs.indices {
      let scalar = passage.signs[index].scalar
      guard isFirstLetter(scalar),
        let word = placeholders.first(where: { passage.has($0, at: index) })
      else { continue }
      let end = index + word.unicodeScalars.count
      if scalar == "待" {
        // “有待补充” is said of the matter, not of the text.
        if let before = passage.scalar(index - 1), "有亟尚".unicodeScalars.contains(before) {
          continue
        }
      } else {
        let neighbours = [passage.scalar(index - 1), passage.scalar(end)]
        guard !neighbours.contains(where: { $0.map { $0.isLatin || $0.isDigit } ?? false })
        else { continue }
      }
      report(
        .placeholder, passage, index..<end,
        Message(zh: "有待补的内容：“\(word)”", en: "something is to be filled in: “\(word)”"),
        help: Message(zh: "补全内容，或删去这一处", en: "fill it in, or delete it"))
    }
  }
}

private func isFirstLetter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "T", "F", "X", "待": true
  default: false
  }
}

private let placeholders = [
  "TODO", "FIXME", "TBD", "XXXX", "XXX", "待补", "待填", "待翻译", "待校",
]
