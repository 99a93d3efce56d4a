import AshiatoApp
import AshiatoStore
import Credentials
import Foundation
public import Screening
public import Training

/// A request that is held to its endpoint: who asks, at which school, and what.
struct Call: Sendable {
  let ashiato: Ashiato
  let checks: PublicChecks
  let readers: DocumentReaders
  let guide: ReadOnce<DirectoryGuide>
  /// The neighbourhood that the request comes from, where it is known.
  let network: Network?
  let school: SchoolProfile
  /// In which a letter is written that the request asks for.
  let language: @Sendable () async throws -> Language
  /// Absent only where anybody may ask.
  let signedIn: Caller?
  /// Of path and query, each held to its schema.
  let values: [String: String]
  let content: Content

  enum Content: Sendable {
    case none
    /// Held to the endpoint's schema.
    case json(JSON)
    case document([UInt8])
  }

  /// - Throws: that a sign-in is needed.
  var caller: Caller {
    get throws(Problem) {
      guard let signedIn else { throw .signInNeeded }
      return signedIn
    }
  }

  subscript(name: String) -> String? { values[name] }

  /// A value of the path or the query as the domain has it.
  func value<Value>(_ name: String, _ read: (String) -> Value?) throws(Problem) -> Value? {
    guard let text = values[name] else { return nil }
    guard let value = read(text) else { throw .notUnderstood }
    return value
  }

  /// An id that stands in the path.
  func id<Subject>(_ name: String, of _: Subject.Type = Subject.self) throws(Problem) -> Identifier<Subject> {
    guard let id = values[name].flatMap({ Identifier<Subject>($0) }) else { throw .unknownPage }
    return id
  }

  /// A text that stands in the path.
  func text(_ name: String) throws(Problem) -> String {
    guard let text = values[name] else { throw .unknownPage }
    return text
  }

  /// The body, as a value whose coding keys are its members.
  func body<Value: Decodable>(as _: Value.Type = Value.self) throws(Problem) -> Value {
    guard case .json(let json) = content else { throw .notUnderstood }
    do {
      return try JSONDecoder().decode(Value.self, from: Data(json.bytes(.compact)))
    } catch DecodingError.dataCorrupted(let context) {
      // A law of the domain between values that are well formed each by itself.
      let place = context.codingPath.map { "/\($0.intValue.map { "\($0)" } ?? $0.stringValue)" }.joined()
      throw .unfitContent([.init(pointer: place, sentence: context.debugDescription)])
    } catch {
      throw .notUnderstood
    }
  }

  /// The body, as it was sent.
  var document: [UInt8] {
    get throws(Problem) {
      guard case .document(let bytes) = content else { throw .notUnderstood }
      return bytes
    }
  }
}

/// Reads what programs send as a document. The readers are handed in, because they come with the files that they refer to.
public struct DocumentReaders: Sendable {
  let curriculum: @Sendable ([UInt8]) throws(Complaints) -> Curriculum
  let ruleSet: @Sendable ([UInt8]) throws(Complaints) -> RuleSet

  public init(
    curriculum: @escaping @Sendable ([UInt8]) throws(Complaints) -> Curriculum,
    ruleSet: @escaping @Sendable ([UInt8]) throws(Complaints) -> RuleSet
  ) {
    self.curriculum = curriculum
    self.ruleSet = ruleSet
  }

  /// What is wrong with a document, a sentence each, with line and column.
  public struct Complaints: Error {
    let sentences: [String]

    public init(_ sentences: [String]) {
      self.sentences = sentences
    }
  }
}
