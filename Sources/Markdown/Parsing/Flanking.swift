/// What a delimiter run can do by the characters around it.
struct Flanking {
  /// Whether emphasis can open with it.
  let opens: Bool
  /// Whether emphasis can close with it.
  let closes: Bool
}

/// The characters on both sides of a delimiter run of `*` or `~`.
struct DelimiterSides {
  /// A side of the run.
  enum Side {
    case before
    case after
  }

  let before: Unicode.Scalar
  let after: Unicode.Scalar
  /// Whether the character before belongs to a CJK sequence.
  private let isAfterCJK: Bool

  /// The sides of the run `run` of `text`.
  ///
  /// The beginning and the end of a line, and the marks of quotations at its beginning, count as
  /// whitespace.
  init(of run: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    after = run.upperBound < text.count ? text.scalar(at: run.upperBound) : "\n"
    guard run.lowerBound > 0, !Self.isQuotationMark(before: run.lowerBound, in: text) else {
      before = "\n"
      isAfterCJK = false
      return
    }
    let start = text.start(ofScalarBefore: run.lowerBound)
    before = text.scalar(at: start)
    if before.isTextVariationSelector, let base = text.scalar(before: start) {
      isAfterCJK = base.isCJK || (before.value == 0xFE01 && base.isAmbiguousChinesePunctuation)
    } else {
      isAfterCJK = before.isCJK || before.isIdeographicVariationSelector
    }
  }

  /// What the run can do by the cjk-friendly amendment: punctuation on one side only, which keeps
  /// a run from opening or closing in CommonMark, does not do so beside a CJK character.
  var flanking: Flanking {
    let spaceBefore = before.isMarkdownWhitespace
    let spaceAfter = after.isMarkdownWhitespace
    let hindrance = hindrance
    return Flanking(
      opens: !spaceAfter && (hindrance != .after || isBesideCJK),
      closes: !spaceBefore && (hindrance != .before || isBesideCJK))
  }

  /// The side whose punctuation makes CommonMark 0.30 differ from the cjk-friendly amendment.
  ///
  /// Where they differ, the amendment lets the run both open and close.
  var difference: Side? {
    isBesideCJK ? hindrance : nil
  }

  /// The side with punctuation, where the other has neither punctuation nor whitespace.
  private var hindrance: Side? {
    if before.isMarkdownWhitespace || after.isMarkdownWhitespace { return nil }
    switch (before.isMarkdownPunctuation, after.isMarkdownPunctuation) {
    case (true, false): return .before
    case (false, true): return .after
    case (true, true), (false, false): return nil
    }
  }

  private var isBesideCJK: Bool { isAfterCJK || after.isCJK }

  private static func isQuotationMark(
    before index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard text[index - 1] == UInt8(ascii: ">") else { return false }
    var start = index - 1
    while start > 0, text[start - 1] == UInt8(ascii: ">") || text[start - 1].isBlank { start -= 1 }
    return start == 0 || text[start - 1] == .newline
  }
}
