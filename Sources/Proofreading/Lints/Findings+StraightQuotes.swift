import Diagnostics

/// Quotation marks of a typewriter.
extension Findings {
  /// Reports `"` and `'` beside Chinese characters.
  mutating func checkStraightQuotes(of passage: Passage) {
    check("\"", opening: "“", closing: "”", of: passage)
    check("'", opening: "‘", closing: "’", of: passage)
  }

  private mutating func check(
    _ sign: Unicode.Scalar, opening: String, closing: String, of passage: Passage
  ) {
    var places: [Int] = []
    for index in passage.signs.indices where passage.signs[index].scalar == sign {
      if !passage.isApostrophe(index) { places.append(index) }
    }
    guard !places.isEmpty else { return }
    let arePairs = passage.hasPairs(at: places)
    for (number, index) in places.enumerated() {
      let neighbours = [passage.scalar(index - 1), passage.scalar(index + 1)]
      guard neighbours.contains(where: { $0.map { $0.isHan || $0.isChineseMark } ?? false })
      else { continue }
      let mark = number.isMultiple(of: 2) ? opening : closing
      report(
        .straightQuote, passage, index..<(index + 1),
        Message(zh: "中文里用了直引号 \(sign)", en: "a straight \(sign) stands in Chinese text"),
        help: arePairs
          ? Message(zh: "改为弯引号 \(mark)", en: "write the curly \(mark)")
          : Message(
            zh: "本段的直引号不成对；引文用\(opening)开头、用\(closing)结尾",
            en: "those of this paragraph make no pairs; open a quotation with \(opening), close it"
              + " with \(closing)"),
        replacement: arePairs ? mark : nil)
    }
  }
}

extension Passage {
  /// Whether the sign stands between two Latin letters, as in `office's`.
  fileprivate func isApostrophe(_ index: Int) -> Bool {
    signs[index].scalar == "'" && (scalar(index - 1)?.isLatin ?? false)
      && (scalar(index + 1)?.isLatin ?? false)
  }

  /// Whether the quotation marks at `places` open and close in turn: none stands for feet or inches,
  /// opens in front of a mark that ends something, or closes behind one that begins something.
  fileprivate func hasPairs(at places: [Int]) -> Bool {
    places.count.isMultiple(of: 2)
      && places.enumerated().allSatisfy { number, index in
        let before = scalar(index - 1)
        let after = scalar(index + 1)
        if number.isMultiple(of: 2) {
          return after.map { !isEnd($0) } ?? false && !(before?.isDigit ?? false)
        }
        return before.map { !isBeginning($0) } ?? false
      }
  }

  private func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    " ，。、；：！？）》〉】〕」』”’".unicodeScalars.contains(scalar)
  }

  private func isBeginning(_ scalar: Unicode.Scalar) -> Bool {
    " （《〈【〔「『“‘".unicodeScalars.contains(scalar)
  }
}
