/// A picture of the front matter, with what it shows.
public struct Illustration: Sendable {
  /// The picture.
  public let image: MediaFile
  /// What it shows, for readers who do not see it.
  public let alternative: Localized<String>

  package init(image: MediaFile, alternative: Localized<String>) {
    self.image = image
    self.alternative = alternative
  }
}
