import Markdown
import SiteModel

/// How a white paper counts its parts.
///
/// The numbers are those of official documents: 一、（一）1.（1）in Chinese, and 1, 1.1, 1.1.1 in English.
extension Strings {
  /// What stands before a section's title: 二、, 2.
  func sectionPrefix(_ number: Int) -> String {
    text(zh: "\(chapterNumeral(number))、", en: "\(number) ")
  }

  /// What stands before a heading that is the `number` of its section: （一）, 2.1.
  ///
  /// - Parameter number: the heading's place, level by level; see `Heading.number`.
  func headingPrefix(_ number: [Int], inSection section: Int) -> String {
    text(
      zh: chineseNumber(ofHeading: number),
      en: ([section] + number).map(String.init).joined(separator: ".") + " ")
  }

  private func chineseNumber(ofHeading number: [Int]) -> String {
    guard let last = number.last else { return "" }
    return switch number.count {
    case 1: "（\(chapterNumeral(last))）"
    case 2: "\(last)."
    case 3: "（\(last)）"
    default: "\(last)）"
    }
  }

  /// What a section is called where the text refers to it: 第二部分, Section 2.
  func sectionName(_ number: Int) -> String {
    text(zh: "第\(chapterNumeral(number))部分", en: "Section \(number)")
  }

  /// What a heading is called where the text refers to it: 第二部分（一）, Section 2.1.
  func headingName(_ number: [Int], inSection section: Int) -> String {
    text(
      zh: sectionName(section)
        + (1...max(number.count, 1)).map { depth in
          let part = chineseNumber(ofHeading: Array(number.prefix(depth)))
          return depth == 2 ? String(part.dropLast()) : part
        }.joined(),
      en: "Section " + ([section] + number).map(String.init).joined(separator: "."))
  }

  /// What a table or figure is called: 表3, Figure 1.
  func exhibitName(_ kind: Exhibit.Kind, _ number: Int) -> String {
    switch kind {
    case .table: text(zh: "表\(number)", en: "Table \(number)")
    case .figure: text(zh: "图\(number)", en: "Figure \(number)")
    }
  }
}

extension PageContext {
  /// What a table or figure is called.
  func name(of exhibit: Exhibit) -> String {
    strings.exhibitName(exhibit.kind, exhibit.number)
  }

  /// How a reference to `target` reads.
  func name(of target: PaperIndex.Target) -> String {
    switch target {
    case .exhibit(let exhibit): name(of: exhibit)
    case .section(let section): strings.sectionName(section.number)
    case .heading(let section, _, let number):
      strings.headingName(number, inSection: section.number)
    case .term(_, _, let label): label.rendition(in: language).value.plainText
    }
  }
}
