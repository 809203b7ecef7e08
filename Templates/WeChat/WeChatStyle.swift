import SiteModel

/// The look of articles for WeChat, as CSS declarations that stand in the elements themselves.
///
/// The colours are those of `site.css`. Text says its size and line height itself, because editors
/// take paragraphs out of what they stood in.
enum WeChatStyle {
  private static let red = "#a4161a"
  private static let ink = "#231e1a"
  private static let muted = "#5d544c"
  private static let tint = "#f7f3ec"
  private static let line = "#ddd3c3"
  private static let chineseFonts = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC'"

  /// The element around the whole.
  static func article(_ language: Language) -> String {
    let fonts =
      switch language {
      case .zh: chineseFonts
      case .en: "'Helvetica Neue',Arial,'Liberation Sans',\(chineseFonts)"
      }
    return "font-family:\(fonts),sans-serif;color:\(ink);overflow-wrap:anywhere;"
      + text(language)
  }

  private static func text(_ language: Language) -> String {
    switch language {
    case .zh: "font-size:16px;line-height:1.75;text-align:justify"
    case .en: "font-size:16px;line-height:1.6;text-align:left"
    }
  }

  /// A paragraph.
  static func paragraph(_ language: Language) -> String {
    "margin:0 0 16px;\(text(language))" + (language == .zh ? ";text-indent:2em" : "")
  }

  /// A paragraph in which lines stand by themselves, such as the items of a list.
  static func plainParagraph(_ language: Language) -> String {
    "margin:0 0 8px;\(text(language))"
  }

  /// A line that is no text of the article: a date at the right.
  static let dateLine = "margin:0 0 16px;font-size:16px;line-height:1.75;text-align:right"
  /// Images.
  static let imageLine = "margin:0 0 16px;text-align:center;line-height:1.5"
  /// An image: a line of its own, which an indent or a justified line cannot push off the screen.
  static let image = "display:block;max-width:100%;height:auto;margin:0 auto 8px"
  static let pictureCaption = "font-size:14px;color:\(muted)"
  static let drawing =
    "display:block;max-width:100%;height:auto;margin:0 auto 8px;background-color:#ffffff"

  /// A heading; the article's own are of the second level and below.
  static func heading(_ level: Int) -> String {
    switch level {
    case ...2:
      "margin:28px 0 14px;padding:0 0 0 10px;border-left:4px solid \(red);font-size:18px;"
        + "font-weight:bold;line-height:1.4;color:\(red);text-align:left"
    case 3:
      "margin:22px 0 12px;font-size:17px;font-weight:bold;line-height:1.5;text-align:left"
    default:
      "margin:18px 0 10px;font-size:16px;font-weight:bold;line-height:1.5;text-align:left"
    }
  }

  /// What stands at the beginning of a part.
  static let partHeading =
    "margin:0 0 16px;font-size:14px;line-height:1.6;color:\(muted);text-align:center"
  /// What a reader must know first, such as that a translation is unofficial.
  static let notice =
    "margin:0 0 16px;padding:8px 12px;background-color:\(tint);font-size:14px;line-height:1.6;"
    + "color:\(muted)"

  // MARK: Facts

  static let facts =
    "margin:0 0 20px;padding:10px 14px;background-color:\(tint);border-top:2px solid \(red)"
  static let fact = "margin:2px 0;font-size:15px;line-height:1.7;text-align:left"
  static let label = "color:\(muted)"
  static let remark = "margin:6px 0 0;font-size:13px;line-height:1.6;color:\(muted)"
  static let theme =
    "margin:0 0 16px;font-size:18px;font-weight:bold;line-height:1.6;color:\(red);"
    + "text-align:center"
  static let themeLabel = "font-size:14px;font-weight:normal;color:\(muted)"
  static let small =
    "margin:0 0 6px;font-size:13px;line-height:1.6;color:\(muted);text-align:left"

  // MARK: Official documents

  static let documentHead =
    "margin:0 0 12px;font-size:20px;font-weight:bold;line-height:1.5;color:\(red);"
    + "text-align:center"
  static let documentNumber = "margin:0;font-size:15px;line-height:1.6;text-align:center"
  static let documentRule = "margin:8px 0 20px;border:0;border-top:2px solid \(red)"
  static let documentTitle =
    "margin:0 0 20px;font-size:19px;font-weight:bold;line-height:1.5;text-align:center"

  // MARK: Lists, quotations and boxes

  /// A list, `depth` lists deep.
  static func list(isNumbered: Bool, depth: Int) -> String {
    let marker = isNumbered ? "decimal" : ["disc", "circle", "square"][min(depth, 2)]
    return "margin:0 0 8px \(depth * 20)px;padding:0 0 0 24px;list-style-type:\(marker)"
  }

  /// What follows, in the same item, a list that was moved out.
  static func continuation(depth: Int) -> String {
    "margin:0 0 8px \(depth * 20 + 24)px"
  }

  static let item = "margin:0 0 6px"

  static func itemText(_ language: Language) -> String { text(language) }

  static let quotation =
    "margin:0 0 16px;padding:2px 0 2px 14px;border-left:3px solid \(line);color:\(muted)"
  static let quotedSource =
    "margin:-8px 0 16px;font-size:14px;line-height:1.6;color:\(muted);text-align:right"
  static let code =
    "font-family:Menlo,Consolas,monospace;font-size:14px;background-color:\(tint);padding:0 3px"
  static let codeBlock =
    "margin:0 0 16px;padding:10px 12px;background-color:\(tint);font-family:Menlo,Consolas,"
    + "monospace;font-size:13px;line-height:1.5;white-space:pre-wrap;text-align:left"
  static let thematicBreak = "margin:24px 30%;border:0;border-top:1px solid \(line)"

  /// A remark; one that must not be missed has the site's colour.
  static func callout(isImportant: Bool) -> String {
    "margin:0 0 16px;padding:10px 14px 1px;background-color:\(tint);border-left:4px solid "
      + (isImportant ? red : line)
  }

  static let calloutTitle =
    "margin:0 0 8px;font-size:16px;font-weight:bold;line-height:1.5;text-align:left"
  static let term = "margin:0 0 16px;padding:0 0 0 14px;border-left:3px solid \(red)"

  // MARK: Parts of a line

  static func emphasis(_ language: Language) -> String {
    switch language {
    // Dots below, without what WeChat drops.
    case .zh: "font-style:normal;padding-bottom:1px;border-bottom:2px dotted \(ink)"
    case .en: "font-style:italic"
    }
  }

  static let strong = "font-weight:bold"
  static let strikethrough = "text-decoration:line-through"
  static let mark = "font-size:12px;line-height:1;color:\(red)"
  static let noteNumber = "color:\(red)"
  static let address = "word-break:break-all"

  // MARK: Tables, cards and figures

  static let table =
    "width:100%;margin:0 0 8px;border-collapse:collapse;font-size:14px;line-height:1.5"

  static func headerCell(_ align: String) -> String {
    "padding:6px;border:1px solid \(line);background-color:\(tint);font-weight:bold;"
      + "text-align:\(align)"
  }

  static func cell(_ align: String) -> String {
    "padding:6px;border:1px solid \(line);text-align:\(align)"
  }

  static let card =
    "margin:0 0 8px;padding:8px 12px;border:1px solid \(line);border-left:3px solid \(red);"
    + "font-size:14px;line-height:1.6"
  static let cardTitle = "margin:0 0 2px;font-weight:bold;text-align:left"
  static let eventStatus = "color:\(red)"
  static let cardLine = "margin:0;text-align:left"

  static let caption =
    "margin:20px 0 8px;font-size:15px;font-weight:bold;line-height:1.5;text-align:center"
  static let finding = "margin:0 0 8px;font-size:15px;line-height:1.6;text-align:left"
  static let exhibitNotes =
    "margin:0 0 20px;font-size:13px;line-height:1.6;color:\(muted)"
  static let exhibitNote = "margin:0 0 4px;font-size:13px;line-height:1.6;text-align:left"
}
