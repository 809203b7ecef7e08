public import Markup

/// What became of a text on its way to WeChat, for the office that publishes it.
public struct WeChatReport: Sendable {
  /// A file with a part of the text.
  public struct File: Sendable {
    /// Its name.
    public let name: String
    /// The title that WeChat wants for it.
    public let title: String
    /// Its length in units of UTF-16, markup included.
    public let characters: Int
    /// Its size.
    public let bytes: Int

    /// A file with a part of the text.
    public init(name: String, title: String, part: WeChatArticle.Part) {
      self.name = name
      self.title = title
      characters = part.characters
      bytes = part.file.count
    }

    /// Whether WeChat takes the title.
    public var titleFits: Bool { title.utf16.count <= WeChatLimits.title }
  }

  /// The file in the project that the text stands in.
  public var source: String
  /// The language, a BCP 47 tag.
  public var language: String
  /// The digest.
  public var digest: String
  /// Where the text is published, for “read the original”; `nil` while nobody knows.
  public var original: String?
  /// The pictures for the cover; none where they could not be made.
  public var covers: [String]
  /// The parts of the text.
  public var files: [File]
  /// The addresses that became notes.
  public var links: [WeChatWriter.Link]
  /// The images to upload.
  public var images: [WeChatImage]
  /// What else differs from the page.
  public var changes: WeChatChanges

  /// A report.
  public init(
    source: String, language: String, digest: String, original: String?, covers: [String],
    files: [File], links: [WeChatWriter.Link], images: [WeChatImage], changes: WeChatChanges
  ) {
    self.source = source
    self.language = language
    self.digest = digest
    self.original = original
    self.covers = covers
    self.files = files
    self.links = links
    self.images = images
    self.changes = changes
  }

  /// The report for machines: `report.json`.
  public var json: JSON {
    .object([
      "source": .string(source), "language": .string(language),
      "digest": .string(digest), "digest_characters": .number(digest.utf16.count),
      "original": JSON(original), "covers": .strings(covers),
      "articles": .array(files.map(\.json)), "links": .array(links.map(\.json)),
      "links_kept": .strings(changes.keptLinks),
      "links_without_address": .strings(changes.withoutAddress),
      "links_inside": .strings(changes.insideLinks),
      "nested_lists_moved_out": .number(changes.nestedLists),
      "tables_as_cards": .strings(changes.cards), "charts": .strings(changes.charts),
      "left_out": .strings(changes.leftOut), "images": .number(images.count),
    ])
  }

  /// The list of the images to upload: `images.json`.
  public var imageList: JSON {
    .array(images.map(\.json))
  }
}

extension WeChatReport.File {
  fileprivate var json: JSON {
    .object([
      "file": .string(name), "title": .string(title),
      "title_characters": .number(title.utf16.count), "title_fits": .bool(titleFits),
      "characters": .number(characters), "bytes": .number(bytes),
    ])
  }
}

extension WeChatWriter.Link {
  fileprivate var json: JSON {
    .object(["number": .number(number), "text": .string(text), "address": .string(address)])
  }
}

extension WeChatImage {
  fileprivate var json: JSON {
    .object([
      "file": .string(file), "placeholder": .string(file), "source": .string(source),
      "alternative": .string(alternative), "type": JSON(mediaType),
      "width": width.map { .number($0) } ?? .null, "height": height.map { .number($0) } ?? .null,
      "bytes": .number(bytes.count), "accepted": .bool(isAccepted),
    ])
  }
}

extension JSON {
  fileprivate static func strings(_ texts: [String]) -> JSON {
    .array(texts.map { .string($0) })
  }
}
