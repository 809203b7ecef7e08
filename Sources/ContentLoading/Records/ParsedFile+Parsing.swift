import ContentSchema
import Diagnostics
import Markdown
import Proofreading
import SiteModel
import Translations

extension ParsedFile {
  /// Reads a Markdown file: front matter, then body.
  ///
  /// A file whose front matter cannot be used gives diagnostics only.
  static func parse(
    _ file: SourceFile, at path: ContentPath, source: Language, proofreader: Proofreader
  ) -> (parsed: ParsedFile?, diagnostics: [Diagnostic]) {
    let textProblems = file.textProblems()
    // With a control character the rest is text all the same.
    guard textProblems.allSatisfy({ $0.rule == .controlCharacter }) else {
      return (nil, textProblems)
    }
    let frontMatter: FrontMatter
    let node: YAMLNode
    do {
      frontMatter = try FrontMatter.split(file).get()
      node = try YAMLReader.read(frontMatter.yaml, of: file).get()
    } catch {
      return (nil, textProblems.isEmpty ? [error.diagnostic] : textProblems)
    }

    let isSource = path.language == source
    let schema = Schema.of(path.key.kind)
    var reader = fieldReader(node, of: file, at: path, isSource: isSource, schema)
    // A title that is missing has been reported; the rest of the file is checked all the same.
    let title = reader.required("title", reader.text("title"), example: "…")?.value ?? ""
    let summary = reader.text("summary")?.value
    let facts: Facts
    if isSource {
      facts = .source(reader.commonFacts(in: path.language), reader.record(for: path.key))
    } else {
      facts = .translation(reader.translatedTexts(schema, record: node))
    }

    let lacksKeys = reader.diagnostics.contains {
      [.unknownKey, .wrongType, .missingKey].contains($0.rule)
    }
    let waivers = reader.waivers()
    var prose = Prose(of: file, in: path.language)
    prose.addFrontMatter(node, of: path.key)
    prose.addBody(from: frontMatter.bodyStart)
    let (body, bodyDiagnostics) = Document.parse(
      file.blanked(at: textProblems.compactMap(\.range)), from: frontMatter.bodyStart,
      as: .content(path.language.lineJoining))
    let isDraft =
      switch facts {
      case .source(let common, _): common.isDraft
      case .translation(let texts): texts.isDraft
      }
    let unwritten = isDraft ? [] : file.unwrittenProblems()
    let parsed = ParsedFile(
      file: file, key: path.key, language: path.language, title: title, summary: summary,
      body: body, lacksDirectives: bodyDiagnostics.contains { $0.rule == .directive },
      lacksKeys: lacksKeys, facts: facts,
      waivers: Waiver.all(of: facts, waivers, in: prose, frontMatter: frontMatter.yaml),
      pastDates: node.pastDates + body.pastDates,
      blocks: node.textBlocks(schema) + body.textBlocks(endingAt: file.bytes.count),
      refusedKeys: node.keys(touchedBy: reader.diagnostics))
    return (
      parsed,
      textProblems + reader.diagnostics
        + bodyDiagnostics.filter { textProblems.isEmpty || $0.rule != .controlCharacter }
        + unwritten
        + DirectiveCheck.problems(of: parsed)
        + parsed.documentNumberProblems + proofreader.diagnostics(of: prose, body)
    )
  }

  private static func fieldReader(
    _ node: YAMLNode, of file: SourceFile, at path: ContentPath, isSource: Bool, _ schema: Schema
  ) -> FieldReader {
    let sourceKeys = schema.fields.keys
    if isSource {
      return FieldReader(node, of: file, owner: path.key.name, keys: sourceKeys)
    }
    let keys = schema.translatedFields.keys
    return FieldReader(
      node, of: file,
      owner: Message(zh: "\(path.key.name.zh)的译文", en: "the translation of \(path.key.name.en)"),
      keys: keys,
      elsewhere: (
        keys: sourceKeys.filter { !keys.contains($0) }, rule: .translatedFact,
        help: Message(
          zh: "事实只在原文文件里写一次；请删去这里的字段",
          en: "facts are written once, in the source language's file; delete the key here")
      ))
  }
}

extension YAMLNode {
  /// The keys of a mapping in whose values a diagnostic marks something.
  fileprivate func keys(touchedBy diagnostics: [Diagnostic]) -> Set<String> {
    guard case .mapping(let members) = value else { return [] }
    let touched = members.filter { member in
      diagnostics.contains { member.value.range.contains($0.range?.lowerBound ?? -1) }
    }
    return Set(touched.map(\.key))
  }
}

extension SourceFile {
  /// The same with spaces for the bytes of `ranges`, so that a parser gets past them.
  fileprivate func blanked(at ranges: [Range<Int>]) -> SourceFile {
    guard !ranges.isEmpty else { return self }
    var bytes = bytes
    for index in ranges.joined() { bytes[index] = UInt8(ascii: " ") }
    return SourceFile(path: path, bytes: bytes)
  }
}

extension Language {
  /// How lines of a text in this language are joined.
  var lineJoining: LineJoining {
    switch self {
    case .zh: .chinese
    case .en: .spaced
    }
  }
}
