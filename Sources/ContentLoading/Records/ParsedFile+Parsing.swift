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
    if let problem = file.textProblem() { return (nil, [problem]) }
    let frontMatter: FrontMatter
    let node: YAMLNode
    do {
      frontMatter = try FrontMatter.split(file).get()
      node = try YAMLReader.read(frontMatter.yaml, of: file).get()
    } catch {
      return (nil, [error.diagnostic])
    }

    let isSource = path.language == source
    let schema = Schema.of(path.key.kind)
    var reader = fieldReader(node, of: file, at: path, isSource: isSource, schema)
    // A title that is missing has been reported; the rest of the file is checked all the same.
    let title = reader.required("title", reader.text("title"), example: "…")?.value ?? ""
    let summary = reader.text("summary")?.value
    let facts: Facts
    if isSource {
      facts = .source(reader.commonFacts(), reader.record(for: path.key))
    } else {
      facts = .translation(reader.translatedTexts(schema, record: node))
    }

    let waivers = reader.waivers()
    var prose = Prose(of: file, in: path.language)
    prose.addFrontMatter(node, of: path.key)
    prose.addBody(from: frontMatter.bodyStart)
    let (body, bodyDiagnostics) = Document.parse(
      file, from: frontMatter.bodyStart, as: .content(path.language.lineJoining))
    let isDraft =
      switch facts {
      case .source(let common, _): common.isDraft
      case .translation(let texts): texts.isDraft
      }
    let unwritten = isDraft ? [] : file.unwrittenProblems()
    let parsed = ParsedFile(
      file: file, key: path.key, language: path.language, title: title, summary: summary,
      body: body, lacksDirectives: bodyDiagnostics.contains { $0.rule == .directive },
      facts: facts,
      waivers: Waiver.all(of: facts, waivers, in: prose, frontMatter: frontMatter.yaml),
      pastDates: node.pastDates + body.pastDates,
      blocks: node.textBlocks(schema) + body.textBlocks(endingAt: file.bytes.count))
    return (
      parsed,
      reader.diagnostics + bodyDiagnostics + unwritten + DirectiveCheck.problems(of: parsed)
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

extension Language {
  /// How lines of a text in this language are joined.
  var lineJoining: LineJoining {
    switch self {
    case .zh: .chinese
    case .en: .spaced
    }
  }
}
