/// The sentences that WeChat shows below a title, cut where a reader would pause.
public struct WeChatDigest: Sendable {
  /// The digest: at most `WeChatLimits.digest` characters, on one line.
  public let text: String

  /// The beginning of `text`: whole sentences, else up to a comma, else whole words.
  ///
  /// - Parameter ellipsis: what stands for the rest of a sentence that is cut.
  public init(of text: String, ellipsis: String) {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.text = Self.cut(line, to: WeChatLimits.digest, ellipsis: ellipsis)
  }

  private static func cut(_ line: String, to limit: Int, ellipsis: String) -> String {
    guard line.utf16.count > limit else { return line }
    let whole = prefix(of: line, within: limit)
    // A first sentence of a few words says too little.
    let least = limit / 3
    if let end = end(ofSentencesIn: whole), line[..<end].utf16.count >= least {
      return String(line[..<end])
    }
    let room = prefix(of: line, within: limit - ellipsis.utf16.count)
    let comma = room.lastIndex { "，；：、,;:".contains($0) }
    if let comma, line[..<comma].utf16.count >= least { return line[..<comma] + ellipsis }
    return line[..<endOfWords(in: room, of: line)] + ellipsis
  }

  /// As many whole characters as `limit` units of UTF-16 hold.
  private static func prefix(of line: String, within limit: Int) -> Substring {
    var count = 0
    return line.prefix { character in
      count += character.utf16.count
      return count <= limit
    }
  }

  /// Where the last whole sentence ends; a full stop within a word or number ends none.
  private static func end(ofSentencesIn text: Substring) -> String.Index? {
    text.indices.last { index in
      let next = text.index(after: index)
      if "。！？".contains(text[index]) { return true }
      return ".!?".contains(text[index]) && next < text.endIndex && text[next] == " "
    }.map { index in
      let next = text.index(after: index)
      // A closing quotation mark belongs to the sentence.
      return next < text.endIndex && "”’」』）)\"".contains(text[next])
        ? text.index(after: next) : next
    }
  }

  /// Where the last whole word ends; Chinese characters are words of their own.
  private static func endOfWords(in room: Substring, of line: String) -> String.Index {
    func isOfWord(_ character: Character) -> Bool {
      character.isASCII && !character.isWhitespace
    }
    var end = room.endIndex
    while end > room.startIndex, end < line.endIndex, isOfWord(line[end]),
      isOfWord(line[line.index(before: end)])
    {
      end = line.index(before: end)
    }
    guard end > room.startIndex else { return room.endIndex }
    return line[..<end].lastIndex { $0 != " " }.map { line.index(after: $0) } ?? end
  }
}
