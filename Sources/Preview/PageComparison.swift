public import Diagnostics
import Markup

/// What has changed in the source of a page since it was translated, as the view of both languages
/// shows it.
public struct PageComparison: Sendable {
  /// A block of the source that is not as it was.
  public struct Change: Sendable {
    /// What happened to it.
    public enum Kind: Sendable {
      /// The block says something else.
      case changed
      /// The block is new.
      case added
      /// The block stands elsewhere.
      case moved
      /// The block is gone.
      case deleted
    }

    /// What happened to it.
    let kind: Kind
    /// The file, and the line where the block is still there.
    let location: String
    /// The address that opens the file in an editor.
    let editorAddress: String?
    /// What it said, where that is known.
    let old: String?
    /// What it says.
    let new: String?
    let places: [Place]

    /// A change.
    ///
    /// - Parameters:
    ///   - path: the file of the source, from the root of the project.
    ///   - place: where the block is, if it is still there.
    ///   - places: where the pages have it; none for a text of the front matter.
    public init(
      _ kind: Kind, in path: String, at place: SourcePlace?, root: String, editor: Editor,
      old: String?, new: String?, places: [Place]
    ) {
      self.kind = kind
      location = path.printable + (place.map { ":\($0.line):\($0.column)" } ?? "")
      editorAddress = editor.address(of: "\(root)/\(path)", at: place)
      self.old = old
      self.new = new
      self.places = places
    }
  }

  /// Where the page of a language has a block, or would have it.
  public struct Place: Sendable {
    /// How the change stands to the block at `offset`.
    public enum Side: String, Sendable {
      /// It is of that block.
      case at
      /// It is of a block before it.
      case before
      /// It is of a block after it.
      case after
    }

    let language: String
    let side: Side
    let offset: Int

    /// - Parameters:
    ///   - language: the BCP 47 tag of the page's language.
    ///   - offset: the byte offset of a block in its file.
    public init(language: String, _ side: Side, _ offset: Int) {
      self.language = language
      self.side = side
      self.offset = offset
    }
  }

  /// How the translation stands to the source, in a few words.
  let state: Message
  /// The BCP 47 tag of the source's language.
  let language: String
  let changes: [Change]

  /// A comparison.
  ///
  /// - Parameters:
  ///   - state: how the translation stands to the source, in a few words.
  ///   - language: the BCP 47 tag of the source's language.
  public init(state: Message, language: String, changes: [Change]) {
    self.state = state
    self.language = language
    self.changes = changes
  }
}

extension PageComparison.Change {
  /// What the script of the preview marks.
  func mark(_ words: PreviewWords) -> JSON {
    .object([
      "label": .string(words.mark(kind)), "lang": .string(words.languageTag),
      "places": .array(
        places.map { place in
          .object([
            "language": .string(place.language), "side": .string(place.side.rawValue),
            "block": .number(place.offset),
          ])
        }),
    ])
  }
}
