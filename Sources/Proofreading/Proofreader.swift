public import Diagnostics
public import Markdown
import SiteModel

/// Reads a file as a careful desk editor would: its punctuation, words, numbers, dates, and what
/// must not be in it.
public struct Proofreader: Sendable {
  private let words: WordList

  /// A proofreader who knows the office's list of wrong words.
  public init(words: WordList = WordList()) {
    self.words = words
  }

  /// Everything that is found in `prose`, and in the `document` that its body was parsed to.
  public func diagnostics(
    of prose: Prose, _ document: Document = Document()
  ) -> [Diagnostic] {
    var findings = Findings(in: prose.file)
    findings.checkPersonalNumbers()
    for (index, passage) in prose.passages.enumerated() {
      let isChinese = passage.language == .zh
      let next = index + 1 < prose.passages.count ? prose.passages[index + 1] : nil
      if isChinese {
        findings.checkHalfWidthMarks(of: passage)
        findings.checkStraightQuotes(of: passage)
        findings.checkSpaces(of: passage)
        findings.checkDocumentNumbers(of: passage)
        findings.checkChineseDates(of: passage)
        findings.checkDoubledChinese(of: passage)
      } else {
        findings.checkFullWidthMarks(of: passage)
        findings.checkEnglishDates(of: passage)
        findings.checkDoubledEnglish(of: passage)
      }
      if let next { findings.checkRepetition(of: passage, by: next) }
      findings.checkPairs(of: passage, before: next, isChinese: isChinese)
      findings.checkDoubledMarks(of: passage, isChinese: isChinese)
      findings.checkNumbers(of: passage, isChinese: isChinese)
      findings.checkNumericDates(of: passage)
      findings.checkPlaceholders(of: passage)
      findings.checkWords(of: passage, words)
    }
    findings.checkYears(of: prose)
    findings.checkSlips(of: prose)
    findings.checkHeadings(of: document)
    findings.checkLinksAndImages(of: document)
    for alternative in prose.alternatives {
      findings.checkAlternative(alternative.text, of: alternative.image, at: alternative.range)
    }
    return findings.diagnostics
  }
}
