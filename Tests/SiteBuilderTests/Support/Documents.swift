import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The texts that an XPath finds in an XML file of the site; `name` stands for any name space.
func values(_ xpath: String, in files: [String: [UInt8]], _ path: String) throws -> [String] {
  let document = try XMLDocument(data: Data(try #require(files[path], "there is no \(path)")))
  return try document.nodes(forXPath: xpath).map { $0.stringValue ?? "" }
}

/// A JSON file of the site, whose top is an object.
func object(_ files: [String: [UInt8]], _ path: String) throws -> [String: Any] {
  let json = try JSONSerialization.jsonObject(
    with: Data(try #require(files[path], "there is no \(path)")))
  return try #require(json as? [String: Any])
}
