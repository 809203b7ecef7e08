/// What an article has in another form than the page that it was made from, or lacks.
public struct WeChatChanges: Sendable {
  /// How many lists were moved out of the item that they stood in.
  public var nestedLists = 0
  /// The tables that became cards, by what the text calls them.
  public var cards: [String] = []
  /// The charts that were drawn, by what the text calls them.
  public var charts: [String] = []
  /// The links that WeChat keeps.
  public var keptLinks: [String] = []
  /// The words that lead to other pages of the site, whose address nobody knows yet.
  public var withoutAddress: [String] = []
  /// The words that lead to a place of the same text, where WeChat allows no link.
  public var insideLinks: [String] = []
  /// The parts of the page that the article lacks.
  public var leftOut: [String] = []

  /// No changes.
  public init() {}
}
