/// A run-time setting of the server that holds for one statement or one transaction,
/// for example the school whose rows may be seen.
public struct Setting: Sendable, Hashable {
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
