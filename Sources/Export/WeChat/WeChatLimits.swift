/// What WeChat takes of an article of an official account.
///
/// As the interface `draft/add` and the one for images of a text, `media/uploadimg`, have it.
public enum WeChatLimits {
  /// The characters that the text of an article must stay below, markup included.
  ///
  /// So many take 60,000 bytes at most, far less than the megabyte that is the other limit, of
  /// which nothing else need be said.
  public static let characters = 20_000
  /// The most characters of a title.
  public static let title = 64
  /// The most characters of a digest.
  public static let digest = 120
  /// The most bytes of an image in the text.
  public static let imageBytes = 1 << 20
  /// The media types of images in the text.
  public static let imageTypes = ["image/jpeg", "image/png"]
}

extension Sequence<UInt8> {
  /// The characters of UTF-8 as WeChat's editor counts them, in units of UTF-16.
  var characterCount: Int {
    reduce(0) { count, byte in
      switch byte {
      case 0x80...0xBF: count
      case 0xF0...: count + 2
      default: count + 1
      }
    }
  }
}
