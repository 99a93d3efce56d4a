/// An answer that says no: which rule, what happened, what would satisfy it. Never a fault.
public protocol Refusal: Error, Sendable {
  /// A stable kebab-case name, documented and the same on every surface.
  var rule: String { get }
  /// What happened, in one or two plain sentences.
  var sentence: Sentence { get }
  /// What to do next.
  var remedy: Sentence { get }
}
