import Export
@_spi(RawMarkup) import Markup

/// The page that an office opens to put an article onto the clipboard: what to do, the title, the
/// digest, the images, and the text with a button that copies it.
///
/// It is no page of the site, so its styles and its script stand in it.
struct CopyPage {
  let report: WeChatReport
  let parts: [WeChatArticle.Part]
  let strings: Strings

  /// The page as a whole document.
  var html: [UInt8] {
    var html = HTML()
    html.doctype()
    html.html(lang: report.language) { html in
      html.head { html in
        html.meta(name: "viewport", content: "width=device-width, initial-scale=1")
        html.title(strings.copyPageTitle)
        html.raw("<style>\(String(decoding: PackageResources.copy_css, as: UTF8.self))</style>\n")
      }
      html.body { html in
        html.main(id: "main") { html in
          html.h1(strings.copyPageTitle)
          steps(&html)
          for (file, part) in zip(report.files, parts) { write(file, part, &html) }
          images(&html)
        }
        html.raw("<script>\(String(decoding: PackageResources.copy_js, as: UTF8.self))</script>\n")
      }
    }
    return html.finish()
  }

  private func steps(_ html: inout HTML) {
    html.h2(strings.howToPublish)
    html.ol { html in
      if parts.count > 1 { html.li { $0.text(strings.stepParts) } }
      html.li { html in
        html.text(strings.stepCopy)
        html.text(strings.sentenceSpace)
        html.text(strings.copyWithoutButton)
      }
      if !report.images.isEmpty { html.li { $0.text(strings.stepImages) } }
      html.li { $0.text(report.covers.isEmpty ? strings.stepNoCover : strings.stepCover) }
      if let original = report.original { html.li { $0.text(strings.stepOriginal(original)) } }
    }
  }

  private func write(
    _ file: WeChatReport.File, _ part: WeChatArticle.Part, _ html: inout HTML
  ) {
    html.part(done: strings.copied, failed: strings.copyFailed) { html in
      html.h2(file.name)
      html.dl { html in
        html.dt(strings.articleTitle)
        html.dd { html in
          html.text(file.title)
          guard !file.titleFits else { return }
          html.p(strings.titleTooLong(file.title.utf16.count), class: "warning")
        }
        html.dt(strings.digest)
        html.dd { $0.text(report.digest) }
      }
      let markup = String(decoding: part.html, as: UTF8.self)
      html.raw("<button type=\"button\">")
      html.text(strings.copyText)
      html.raw("</button>\n<p role=\"status\"></p>\n")
      html.div(class: "article") { $0.raw(markup) }
      html.dataBlock(type: "application/json", JSON.string(markup).encoded())
    }
  }

  private func images(_ html: inout HTML) {
    guard !report.images.isEmpty else { return }
    html.h2(strings.images)
    html.ol { html in
      for image in report.images {
        html.li { html in
          html.p(strings.description(of: image))
          if !image.isAccepted { html.p(strings.convertImage, class: "warning") }
        }
      }
    }
  }
}

extension HTML {
  /// Writes a part of the text with what the page says once it is copied, or is not.
  fileprivate mutating func part(
    done: String, failed: String, _ content: (inout HTML) -> Void
  ) {
    raw("<section class=\"part\" data-done=\"")
    text(done)
    raw("\" data-failed=\"")
    text(failed)
    raw("\">\n")
    content(&self)
    raw("</section>\n")
  }
}
