/// An image of an article, which somebody uploads to WeChat.
public struct WeChatImage: Sendable {
  /// The file in the exported folder, which the article names in its place.
  public let file: String
  /// The file in the project that it was copied from.
  public let source: String
  /// What it shows.
  public let alternative: String
  /// The media type; `nil` where it is no image that is known.
  public let mediaType: String?
  /// The width in pixels.
  public let width: Int?
  /// The height in pixels.
  public let height: Int?
  /// What the file holds.
  public let bytes: [UInt8]

  /// An image of an article.
  public init(
    file: String, source: String, alternative: String, mediaType: String?, width: Int?,
    height: Int?, bytes: [UInt8]
  ) {
    self.file = file
    self.source = source
    self.alternative = alternative
    self.mediaType = mediaType
    self.width = width
    self.height = height
    self.bytes = bytes
  }

  /// Whether WeChat takes it.
  public var isAccepted: Bool {
    mediaType.map(WeChatLimits.imageTypes.contains) ?? false
      && bytes.count <= WeChatLimits.imageBytes
  }
}
