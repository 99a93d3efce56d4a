/// The fixed words of Open Badges 3.0 and Verifiable Credentials 2.0.
enum OpenBadge {
  static let credentialsContext = "https://www.w3.org/ns/credentials/v2"
  static let badgeContext = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
  /// Without it the type of `credentialSchema` is undefined, and the record fails JSON-LD's safe mode.
  static let extensionsContext = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"

  static let contexts = [credentialsContext, badgeContext, extensionsContext]

  /// The contexts whose terms mean what we read in them; they never change what another one has said.
  static let knownContexts: Set<String> = [
    credentialsContext, badgeContext, extensionsContext,
    "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
    "https://w3id.org/security/data-integrity/v1",
    "https://w3id.org/security/data-integrity/v2",
    "https://www.w3.org/ns/credentials/status/v1",
  ]

  static let badgeContextPrefix = "https://purl.imsglobal.org/spec/ob/v3p0/context"

  /// One type under two names.
  static let types: Set<String> = ["OpenBadgeCredential", "AchievementCredential"]

  static let schema =
    "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"
}
