import Export
import Markdown
import SiteModel

extension WeChatWriter {
  /// Writes what a reader must know before reading: a draft, an unofficial translation.
  mutating func notices(in context: PageContext) {
    let isDraft = context.page.subject.article?.isDraft == true
    let notices = (isDraft ? [context.strings.draft] : []) + context.statementOfTranslation
    for notice in notices { paragraph(style: WeChatStyle.notice) { $0.text(notice) } }
  }

  /// Writes facts, a line each, and what `more` adds below them.
  mutating func facts(
    _ facts: [(name: String, value: String)], in context: PageContext,
    _ more: (inout WeChatWriter) -> Void = { _ in }
  ) {
    guard !facts.isEmpty else { return }
    container("section", style: WeChatStyle.facts) { writer in
      for fact in facts {
        writer.paragraph(style: WeChatStyle.fact) { writer in
          writer.element("span", style: WeChatStyle.label) {
            $0.text(fact.name + context.strings.colon)
          }
          writer.text(fact.value)
        }
      }
      more(&writer)
    }
  }

  /// Writes that to be named is not to be responsible, where the plan assigns nobody.
  mutating func namingNote(on task: PlanTask, in context: PageContext) {
    guard !task.units.isEmpty, !context.publication.assignsUnits(task.plan) else { return }
    paragraph(style: WeChatStyle.remark) { $0.text(context.strings.namingNote) }
  }

  /// Writes the article of the page.
  mutating func articleText(in context: PageContext) {
    guard let article = context.page.subject.article else { return }
    let text = WeChatText(of: article, in: context)
    blocks(text.writing.body.blocks, in: text)
  }

  /// Writes lines below a heading, where there are any.
  mutating func lines(_ lines: [String], below heading: String, in context: PageContext) {
    guard !lines.isEmpty else { return }
    self.heading(2) { $0.text(heading) }
    for line in lines {
      paragraph(style: WeChatStyle.plainParagraph(context.language)) { $0.text(line) }
    }
  }

  /// Writes pictures below a heading, where there are any, each with what it shows.
  mutating func pictures(
    _ pictures: [Illustration], below heading: String, in context: PageContext
  ) {
    guard !pictures.isEmpty else { return }
    self.heading(2) { $0.text(heading) }
    for picture in pictures {
      let alternative = context.words(picture.alternative).text
      paragraph(style: WeChatStyle.imageLine) { writer in
        writer.image(picture.image, alternative)
        writer.element("span", style: WeChatStyle.pictureCaption) { $0.text(alternative) }
      }
    }
  }

  /// Writes where the article's facts come from.
  mutating func sources(in context: PageContext) {
    guard let sources = context.page.subject.article?.sources, !sources.isEmpty else { return }
    heading(2) { $0.text(context.strings.sources) }
    for (index, source) in sources.enumerated() {
      paragraph(style: WeChatStyle.small) { writer in
        writer.text("\(index + 1). ")
        writer.citation(of: source, in: context)
      }
    }
  }

  // MARK: Notes

  /// The footnotes of the page's article.
  mutating func footnotes(in context: PageContext) -> [WeChatArticle.Note] {
    guard let article = context.page.subject.article else { return [] }
    let text = WeChatText(of: article, in: context)
    return text.writing.body.footnotes.map { footnote in
      WeChatArticle.Note(
        number: footnote.number, pieces: pieces { $0.footnote(footnote, in: text) })
    }
  }

  private mutating func footnote(_ footnote: Footnote, in text: WeChatText) {
    var rest = footnote.blocks[...]
    var first: [Inline] = []
    if case .paragraph(let inlines)? = rest.first?.content {
      first = inlines
      rest = rest.dropFirst()
    }
    paragraph(style: WeChatStyle.small, keepsWithNext: !rest.isEmpty) { writer in
      writer.element("span", style: WeChatStyle.noteNumber) {
        $0.text(text.context.strings.footnoteMark(footnote.number))
      }
      writer.text(" ")
      writer.phrase(first, in: text)
    }
    blocks(Array(rest), in: text)
  }

  /// The notes with the addresses that the text refers to.
  mutating func addresses(in context: PageContext) -> [WeChatArticle.Note] {
    links.map { link in
      WeChatArticle.Note(
        number: link.number,
        pieces: pieces { writer in
          writer.paragraph(style: WeChatStyle.small) { writer in
            writer.element("span", style: WeChatStyle.noteNumber) { $0.text("[\(link.number)]") }
            writer.text(" ")
            if link.text != link.address { writer.text(link.text + context.strings.colon) }
            writer.element("span", style: WeChatStyle.address) { $0.text(link.address) }
          }
        })
    }
  }
}
