import AshiatoApp
import AshiatoStore
import Credentials
import HTTPTypes
import Hummingbird
import Training

/// Why a request is not answered with what it asked for, in the words of a page and of a problem document (RFC 9457).
struct Problem: Error {
  /// The closed set of what can go wrong; each has an entry of the page `/problems`.
  enum Kind: String, CaseIterable {
    case mistypedCode = "mistyped-code"
    case unknownRecord = "unknown-record"
    case holderForgotten = "holder-forgotten"
    case noFile = "no-file"
    case tooLarge = "too-large"
    case unknownMediaType = "unknown-media-type"
    case notUnderstood = "not-understood"
    case unknownPage = "unknown-page"
    case unknownSchool = "unknown-school"
    case methodNotAllowed = "method-not-allowed"
    case signInNeeded = "sign-in-needed"
    case notAllowed = "not-allowed"
    case notKnown = "not-known"
    case keyReused = "key-reused"
    case tooManyAttempts = "too-many-attempts"
    case busy
    case unfitContent = "unfit-content"
    case answerLost = "answer-lost"
    case foreignWebsite = "foreign-website"
    case refused
    case unavailable
    case fault
  }

  let kind: Kind
  /// What happened.
  var detail: Sentence
  /// What to do next.
  var advice: [Sentence] = []
  /// As it was typed or is written.
  var code: String?
  /// Of a refusal: the rule that says no.
  var rule: String?
  /// Under this number the log tells more.
  var fault: String?
  /// The methods that a resource knows.
  var allowed: String?
  /// Of a request that does not have its form: what is wrong, and where.
  var faults: [Schema.Fault] = []
}

extension Problem.Kind {
  /// A refusal that is about who asks, about a name that leads nowhere, or about a rule.
  fileprivate init(_ refusal: any Refusal) {
    switch refusal {
    case is RoleRefusal: self = .notAllowed
    case is LookupRefusal: self = .notKnown
    case AccountRefusal.wrongNameOrPassword: self = .signInNeeded
    case AccountRefusal.tooManyAttempts: self = .tooManyAttempts
    case AccountRefusal.busy: self = .busy
    default: self = .refused
    }
  }

  var status: HTTPResponse.Status {
    switch self {
    case .mistypedCode, .unknownRecord, .unknownPage, .unknownSchool: .notFound
    case .holderForgotten: .gone
    case .noFile, .notUnderstood: .badRequest
    case .tooLarge: .contentTooLarge
    case .unknownMediaType: .unsupportedMediaType
    case .methodNotAllowed: .methodNotAllowed
    case .signInNeeded: .unauthorized
    case .notAllowed, .foreignWebsite: .forbidden
    case .notKnown: .notFound
    case .tooManyAttempts: .tooManyRequests
    case .busy: .serviceUnavailable
    case .keyReused, .unfitContent: .unprocessableContent
    case .refused, .answerLost: .conflict
    case .unavailable: .serviceUnavailable
    case .fault: .internalServerError
    }
  }

  /// After how long it may be otherwise, where time mends it.
  var secondsToWait: Int? {
    switch self {
    case .unavailable: 30
    case .busy: 5
    case .tooManyAttempts: 900
    default: nil
    }
  }

  /// A heading, and the `title` of a problem document.
  var title: Sentence {
    switch self {
    case .mistypedCode: "This code was mistyped"
    case .unknownRecord: "The school has no such record"
    case .holderForgotten: "The record was erased here"
    case .noFile: "No file was sent"
    case .tooLarge: "The file is too large"
    case .unknownMediaType: "This kind of file is not read"
    case .notUnderstood: "The request was not understood"
    case .unknownPage: "There is no such page"
    case .unknownSchool: "No school is at this address"
    case .methodNotAllowed: "This cannot be done here"
    case .signInNeeded: "A sign-in is needed"
    case .notAllowed: "This is not yours to do"
    case .notKnown: "This is not known here"
    case .keyReused: "This key belongs to another request"
    case .tooManyAttempts: "Too many attempts"
    case .busy: "Many sign in at this moment"
    case .unfitContent: "The content does not hold together"
    case .answerLost: "It was done, and its answer is lost"
    case .foreignWebsite: "Another website sent this"
    case .refused: "This was refused"
    case .unavailable: "The answer is not to be had right now"
    case .fault: "Something broke on our side"
    }
  }

  /// For the list of all problems.
  var meaning: Sentence {
    switch self {
    case .mistypedCode:
      "The text is no check code: it has the wrong length, a foreign character, or its check character does not fit."
    case .unknownRecord:
      "The check code or the id is well formed, and no record of the school has it. The document has the member standing with the value not-found."
    case .holderForgotten:
      "The holder asked to be forgotten, and the school erased its copy of the record. The holder's own copy can still be checked."
    case .noFile: "The form was sent without a file."
    case .tooLarge: "A record file may have 256 KiB."
    case .unknownMediaType:
      "A record is sent as application/vc, application/vc+ld+json, application/ld+json or application/json; from a form, as multipart/form-data."
    case .notUnderstood:
      "The request is not of the form that HTTP or this address asks for. The member faults, where it is there, says what is wrong, and where."
    case .unknownPage: "Nothing is served under this path."
    case .unknownSchool: "The host name of the request belongs to no school of this installation."
    case .methodNotAllowed:
      "The path exists, and not for this method. The header Allow names those that it knows."
    case .signInNeeded:
      "The request names nobody, or by a token that is not known, has ended or has expired."
    case .notAllowed: "Whoever asks may not do this. The member rule names the rule that says so."
    case .notKnown: "Something that the request names is not known to the school, or not to whoever asks."
    case .keyReused:
      "The Idempotency-Key was sent before with another method, address or body. Nothing was done."
    case .tooManyAttempts:
      "Too many sign-ins failed lately. The header Retry-After says when to try again."
    case .busy: "Passwords are compared one at a time, and the queue is full. Try again in some seconds."
    case .unfitContent:
      "What was sent has the form that the address takes, and says what cannot be. The member faults says what, and where."
    case .answerLost:
      "The same request was carried out before, and its answer is not there any more: the service ended before it was kept, or somebody was forgotten since, whom it may have named. Nothing was done again."
    case .foreignWebsite:
      "A form of an account was sent by a page of another website. Nothing was done."
    case .refused: "A rule of the school says no. The member rule names it."
    case .unavailable:
      "The database cannot be reached at the moment. The header Retry-After says when to try again."
    case .fault: "A fault of the service. The member fault is the number under which the log tells more."
    }
  }
}

extension Problem {
  static func mistyped(_ typed: TypedCode) -> Problem {
    Problem(
      kind: .mistypedCode, detail: typed.complaint,
      advice: [
        "Compare each character with the record. Capitals, blanks and hyphens make no difference.",
        "The letter O counts as zero, and the letters I and L count as one. The letter U is never used.",
        "If the record has a link or a QR code, open that instead.",
      ], code: typed.text)
  }

  static func unknown(_ code: CheckCode) -> Problem {
    Problem(
      kind: .unknownRecord,
      detail: "The school has no record with the code \(code).",
      advice: [
        "Compare the code with the record once more. A single slip would have been noticed, two might not.",
        "Make sure that this is the website which the record names. Other schools have websites of their own.",
        "Ask the holder for the record's file, and check that.",
        "Do not rely on a record whose code the school does not know.",
      ], code: code.description)
  }

  static func unknownRecord(_ id: String) -> Problem {
    Problem(
      kind: .unknownRecord, detail: "The school has no record with the id \(id).",
      advice: [
        "Make sure that this is the website which the record names. Other schools have websites of their own.",
        "Do not rely on a record that the school does not know.",
      ])
  }

  static let noFile = Problem(
    kind: .noFile, detail: "The form arrived without a record file.",
    advice: ["Choose a file, then check it again."])

  static let tooLarge = Problem(
    kind: .tooLarge, detail: "A record file may have 256 KiB, and this one has more.",
    advice: ["Make sure that it is the record's JSON file, and not a picture or a PDF of it."])

  static let unknownMediaType = Problem(
    kind: .unknownMediaType,
    detail:
      "A record is sent as JSON: application/vc, application/vc+ld+json, application/ld+json or application/json.",
    advice: ["Send the record's JSON file as it is, with one of these as its Content-Type."])

  static let notUnderstood = Problem(
    kind: .notUnderstood, detail: "What arrived is not what this address takes.",
    advice: ["Begin again from the first page."])

  static func otherMediaType(_ types: [String]) -> Problem {
    Problem(
      kind: .unknownMediaType, detail: "This address takes \(types.joined(separator: ", ")).",
      advice: ["Name what you send by the header Content-Type."])
  }

  static func unfit(_ faults: [Schema.Fault]) -> Problem {
    Problem(
      kind: .notUnderstood, detail: "The request does not have the form that this address takes.",
      advice: [
        "Mend what the member faults names, and send it again.", "/api/v1/openapi.json has every form.",
      ],
      faults: Array(faults.prefix(20)))
  }

  static func unfitContent(_ faults: [Schema.Fault]) -> Problem {
    Problem(
      kind: .unfitContent, detail: "What was sent says what cannot be.",
      advice: ["Mend what the member faults names, and send it again."], faults: Array(faults.prefix(20)))
  }

  static let unknownPlace = Problem(
    kind: .notKnown, detail: "The list has no such place as after names.",
    advice: ["Begin again without it."])

  static let signInNeeded = Problem(
    kind: .signInNeeded, detail: "The request does not say who asks, or by a token that does not hold.",
    advice: ["Send the header Authorization with the word Bearer and a token of yours."])

  static let keyReused = Problem(
    kind: .keyReused, detail: "This Idempotency-Key was sent before with another request.",
    advice: ["Use a fresh key for each request, and the same one only to send a request again."])

  static let answerLost = Problem(
    kind: .answerLost, detail: "This request was carried out before, and its answer is not there any more.",
    advice: ["Look for what it made; do not send it again under another key."])

  static func unknownChoice(_ text: String) -> Problem {
    Problem(
      kind: .notUnderstood, detail: "“\(text.prefix(100))” is none of the choices of the search.",
      advice: ["Search again from the page of the directory."])
  }

  static let unknownPage = Problem(
    kind: .unknownPage, detail: "Nothing is kept under this address.",
    advice: ["Check the address, or look a record up below."])

  static let unknownSchool = Problem(
    kind: .unknownSchool, detail: "No school of this installation is known under this name.",
    advice: ["Use the address that is written on the record."])

  static func methodNotAllowed(_ allowed: String) -> Problem {
    Problem(
      kind: .methodNotAllowed, detail: "This address takes \(allowed) and no other method.",
      advice: ["Begin again from the first page."], allowed: allowed)
  }

  static let foreignWebsite = Problem(
    kind: .foreignWebsite, detail: "This form was not sent by a page of this website, and nothing was done.",
    advice: ["If you meant it, open this website yourself and do it here."])

  static func unavailable(fault: String) -> Problem {
    Problem(
      kind: .unavailable,
      detail: "The school's books cannot be reached at the moment. This says nothing about the record.",
      advice: [
        "Try again in half a minute.",
        "A record's file can also be checked without this website, with “ashiato verify”.",
      ], fault: fault)
  }

  /// - Parameter fault: the number under which the error is logged; used when it is a fault.
  init(_ error: any Error, fault: String) {
    switch error {
    case let problem as Problem: self = problem
    case AshiatoError.refused(let refusal as RecordRefusal) where refusal == .forgotten:
      self.init(
        kind: .holderForgotten, detail: refusal.sentence, advice: [refusal.remedy],
        rule: refusal.rule)
    case AshiatoError.refused(let refusal):
      self.init(
        kind: .init(refusal), detail: refusal.sentence, advice: [refusal.remedy],
        rule: refusal.rule)
    case let error as any HTTPResponseError where error.status == .notFound: self = .unknownPage
    case let error as any HTTPResponseError where error.status == .contentTooLarge: self = .tooLarge
    case let error as any HTTPResponseError where error.status.kind == .clientError: self = .notUnderstood
    default:
      self.init(
        kind: .fault, detail: "The request could not be answered. This says nothing about the record.",
        advice: ["Try again in a while."], fault: fault)
    }
  }

  /// The problem document. Its `type` is relative to the address that was asked.
  var document: JSON {
    var document: JSON = [
      "type": .string("/problems#\(kind.rawValue)"), "title": .string(kind.title.description),
      "detail": .string(detail.description),
    ]
    document["status"] = JSON.Number(kind.status.code).map(JSON.number)
    if kind == .unknownRecord { document["standing"] = .string(Standing.notFound.rawValue) }
    document["code"] = code.map(JSON.string)
    document["rule"] = rule.map(JSON.string)
    document["fault"] = fault.map(JSON.string)
    if !faults.isEmpty {
      document["faults"] = .array(
        faults.map { ["pointer": .string($0.pointer), "detail": .string($0.sentence)] })
    }
    if !advice.isEmpty { document["advice"] = .array(advice.map { .string($0.description) }) }
    return document
  }
}
