import Diagnostics
import SiteModel
import Translations

/// Blocks of a translation that are still in the language of the source.
extension TranslationCheck {
  var languageProblems: [Diagnostic] {
    translation.blocks.compactMap { block in
      guard !block.repeatsOthers, block.pieces.isForeign(to: translation.language) else {
        return nil
      }
      let range =
        block.isField ? block.range : translation.file.line(around: block.range.lowerBound)
      return Diagnostic(
        .untranslatedBlock, in: translation.file, at: range,
        Message(
          zh: "译文里的这一段是\(source.language.endonym)",
          en: "this part of the translation is in the language of the source"),
        help: Message(
          zh: "译出这一段；引用他人的原话放进 `:::quote`", en: "translate it; words of others go into `:::quote`"),
        notes: [.init(Message(zh: "原文", en: "the source"), path: source.file.path)])
    }
  }
}

extension TextBlock {
  /// Whether it is code, a quotation, or names a document, which need not have a name in the other
  /// language.
  fileprivate var repeatsOthers: Bool {
    kind == .code || isQuoted || isOfSources
      || (kind == .directive && text.utf8.starts(with: ":::quote".utf8))
  }
}

extension [String] {
  /// Whether most of what the texts say is in another script than that of `language`; titles and
  /// quotations apart, which may stay as they are.
  fileprivate func isForeign(to language: Language) -> Bool {
    var depth = 0
    var (han, latin) = (0, 0)
    for text in self {
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A: latin += 1
        case 0x3400...0x9FFF where depth <= 0: han += 1
        case 0x201C, 0x300A: depth += 1
        case 0x201D, 0x300B: depth -= 1
        default: break
        }
      }
    }
    return switch language {
    case .en: han > latin
    // A name or a title may be all that a Chinese paragraph has.
    case .zh: han == 0 && latin >= 60
    }
  }
}
