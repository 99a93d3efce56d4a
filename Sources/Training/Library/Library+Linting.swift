extension Library {
  /// A blocked wording in a text.
  public struct LintFinding: Hashable, Sendable {
    /// Counted from 1.
    public let line: Int
    /// Counted from 1, in Unicode scalars.
    public let column: Int
    /// As it stands in the text, in lower case.
    public let found: String
    public let claim: Slug<Claim>
    public let statement: String
    public let grade: Claim.Grade
    public let say: String
  }

  /// The blocked wordings in a text that the public reads, in the order in which they stand.
  public func lint(_ text: String) -> [LintFinding] {
    let words = PlainWord.all(in: text)
    let findings = claims.flatMap { claim in
      claim.blocked.flatMap { blocked in
        blocked.wording.ranges(in: words).map { range in
          LintFinding(
            line: words[range.lowerBound].line, column: words[range.lowerBound].column,
            found: words[range].map(\.letters).joined(separator: " "), claim: claim.id,
            statement: claim.title, grade: claim.grade, say: blocked.say)
        }
      }
    }
    return findings.sorted { ($0.line, $0.column, $0.claim.text) < ($1.line, $1.column, $1.claim.text) }
  }
}
