extension Rule {
  /// Whether a text may say that a breach in words of it stands for good.
  ///
  /// What is about a file, a page or a column as a whole, or about a day, has no words to quote.
  public var isWaivable: Bool { isAdjustable && !Self.wordless.contains(self) }

  private static let wordless: Set<Rule> = [
    .dateOrder, .emptyColumn, .future, .mediaSize, .notConfigured, .orphanPage,
    .outdatedTranslation, .pageWeight, .staleColumn, .unrecordedTranslation, .unusedData,
    .unusedMedia, .unusedWaiver,
  ]
}
