public import Postgres
public import Training

/// What the schema said no to, in words. Constraint names are part of the interface: each has its meaning here.
public struct ConstraintRefusal: Refusal, Hashable {
  /// The constraint's name in the schema.
  public let constraint: String
  let meaning: Meaning

  enum Meaning: Hashable, Sendable {
    /// A rule of the domain that only the database can decide.
    case rule(String, sentence: String, remedy: String)
    /// Something that exists at most once exists already.
    case already(String)
    /// A name that leads nowhere at this school.
    case unknown(String)
    /// A value that does not have its form.
    case malformed(String)
  }

  /// `nil` when the error is not a refusal by a known constraint: then it is a fault.
  public init?(_ error: DatabaseError) {
    guard let name = error.constraint, let meaning = Self.meanings[name] else { return nil }
    constraint = name
    self.meaning = meaning
  }

  init?(constraint name: String) {
    guard let meaning = Self.meanings[name] else { return nil }
    constraint = name
    self.meaning = meaning
  }

  public var rule: String {
    switch meaning {
    case .rule(let name, _, _): name
    case .already: "only-once"
    case .unknown: "known-at-this-school"
    case .malformed: "well-formed"
    }
  }

  public var sentence: String {
    switch meaning {
    case .rule(_, let sentence, _): sentence
    case .already(let what): "\(what) already."
    case .unknown(let what): "This school has no such \(what)."
    case .malformed(let what): "The value given for \(what) does not have its form."
    }
  }

  public var remedy: String {
    switch meaning {
    case .rule(_, _, let remedy): remedy
    case .already: "Nothing was changed. Look at what is there, or choose another."
    case .unknown(let what): "Check the name or id of the \(what)."
    case .malformed(let what): "Check \(what)."
    }
  }

  /// Every named constraint of the schema; a test compares the list with the database.
  static let meanings: [String: Meaning] = [
    "assessment_amended_once": .rule(
      "amended-once", sentence: "This assessment was amended already.",
      remedy: "Amend the amendment, which is the one that stands."),
    "assessment_amends": .unknown("assessment"),
    "assessment_assessor": .unknown("person"),
    "assessment_draft_assessor": .unknown("person"),
    "assessment_draft_key": .already("An assessment draft of this id is there"),
    "assessment_draft_once": .rule(
      "one-draft", sentence: "An assessment of this kind is open for this student already.",
      remedy: "Finalise the open one first; its id is in “ashiato assessment list”."),
    "assessment_draft_student": .unknown("enrolment"),
    "assessment_key": .already("An assessment of this id is there"),
    "assessment_method_known": .malformed("the method"),
    "assessment_not_own_assessor": .rule(
      "not-ones-own", sentence: "Nobody assesses herself.",
      remedy: "Ask another assessor."),
    "assessment_recorded_by": .unknown("person"),
    "assessment_signed_once": .rule(
      "signed-once", sentence: "This assessment is signed already.",
      remedy: "Nothing is left to do; a mistake is answered by “ashiato assessment amend”."),
    "assessment_student": .unknown("enrolment"),
    "attendance_signed_once": .rule(
      "signed-once", sentence: "This class is signed already.",
      remedy: "Nothing is left to do."),
    "audit_entry_actor": .unknown("person"),
    "audit_entry_key": .already("An audit entry of this id is there"),
    "authority_act_known": .malformed("the act"),
    "authority_end_key": .already("An authority end of this id is there"),
    "authority_end_of": .unknown("authority"),
    "authority_ended_by": .unknown("person"),
    "authority_ended_once": .rule(
      "ended-once", sentence: "This authority was ended already.",
      remedy: "Nothing is left to do; grant a new one where it is needed."),
    "authority_granted_by": .unknown("person"),
    "authority_key": .already("An authority of this id is there"),
    "authority_of": .unknown("person"),
    "authority_until_after_from": .rule(
      "dates-in-order", sentence: "The authority would end before it begins.",
      remedy: "Check both dates."),
    "check_code_form": .malformed("the check code"),
    "check_code_key": .already("A check code of this id is there"),
    "check_code_of": .unknown("record"),
    "check_code_record_once": .already("A check code of this id is there"),
    "class_attendance_in": .unknown("curriculum version"),
    "class_attendance_instructor": .unknown("person"),
    "class_attendance_key": .already("A class attendance of this id is there"),
    "class_attendance_recorded_by": .unknown("person"),
    "class_category_taught": .malformed("the hour category"),
    "class_minutes_positive": .malformed("the minutes"),
    "class_roster_of": .unknown("class"),
    "class_roster_once": .already("A class roster of this id is there"),
    "class_roster_student": .unknown("enrolment"),
    "current_edition_key": .already("A current edition of this id is there"),
    "current_edition_of": .unknown("edition"),
    "curriculum_digest_form": .malformed("the digest"),
    "curriculum_id_form": .malformed("the curriculum’s id"),
    "curriculum_published_by": .unknown("person"),
    "curriculum_version_form": .malformed("the version"),
    "curriculum_version_once": .rule(
      "version-once",
      sentence: "This version of the curriculum is published already, and versions never change.",
      remedy: "Give the changed file a new version."),
    "curriculum_version_school": .unknown("school"),
    "document_expires_after_issue": .rule(
      "dates-in-order", sentence: "The paper would expire before it was issued.",
      remedy: "Check both dates."),
    "document_key": .already("A document of this id is there"),
    "document_kind_known": .malformed("the kind of paper"),
    "document_of": .unknown("person"),
    "document_seen_by": .unknown("person"),
    "edition_bytes_key": .already("An edition bytes of this id is there"),
    "edition_bytes_of": .unknown("edition"),
    "edition_delivered_of": .unknown("edition"),
    "edition_delivered_once": .already("An edition delivered of this id is there"),
    "edition_digest_form": .malformed("the digest"),
    "edition_in_list": .unknown("status list"),
    "edition_key": .already("An edition of this id is there"),
    "edition_key_of_school": .unknown("key"),
    "edition_number_positive": .malformed("the edition"),
    "edition_of": .unknown("record"),
    "edition_planned_digest_form": .malformed("the digest"),
    "edition_signed_of": .unknown("edition"),
    "edition_signed_once": .already("An edition signed of this id is there"),
    "edition_status_index_in_list": .malformed("the status index"),
    "edition_valid_until_after_from": .malformed("the validity"),
    "enrolled_once": .rule(
      "enrolled-once", sentence: "The student is enrolled in this curriculum already.",
      remedy: "See her progress there with “ashiato progress”."),
    "enrolment_in": .unknown("curriculum version"),
    "enrolment_key": .already("An enrolment of this id is there"),
    "enrolment_of": .unknown("person"),
    "enrolment_recorded_by": .unknown("person"),
    "enrolment_student": .already("An enrolment of this id is there"),
    "erasable_text_about": .unknown("person"),
    "erasable_text_digest_form": .malformed("the digest"),
    "erasable_text_key": .already("An erasable text of this id is there"),
    "erasable_text_length": .rule(
      "text-length", sentence: "A reason or remark is empty, or longer than 4,000 characters.",
      remedy: "Write one or two sentences; a remark may also be left out."),
    "erasable_text_salt_long": .malformed("the salt"),
    "facts_are_append_only": .rule(
      "facts-are-append-only", sentence: "This is a fact, and facts are never changed or deleted.",
      remedy: "Answer it with a new fact: void, amend, revoke or end."),
    "occupied_slot_in_ratio": .malformed("the supervisor’s slot"),
    "occupied_time_key": .already("An occupied time of this id is there"),
    "occupied_time_not_empty": .malformed("the time"),
    "occupied_time_of": .unknown("session"),
    "one_place_at_a_time": .rule(
      "one-place-at-a-time", sentence: "The student is in another session at that time.",
      remedy:
        "Check the date, the start and the minutes; if the other session is the wrong one, take it back with “ashiato session void”."
    ),
    "open_enrolment_of": .unknown("enrolment"),
    "person_email_form": .malformed("the e-mail address"),
    "person_email_once": .rule(
      "email-once", sentence: "Somebody at this school has this e-mail address already.",
      remedy: "Check whether she is known already: “ashiato person list”."),
    "person_handle_form": .malformed("the handle"),
    "person_handle_once": .rule(
      "handle-once", sentence: "Somebody at this school has this handle already.",
      remedy: "Choose another handle."),
    "person_identity_key": .already("A person identity of this id is there"),
    "person_identity_of": .unknown("person"),
    "person_key": .already("A person of this id is there"),
    "person_name_given": .malformed("the name"),
    "person_school": .unknown("school"),
    "record_in": .unknown("curriculum version"),
    "record_issued_by": .unknown("person"),
    "record_issued_once": .rule(
      "issued-once", sentence: "This record is issued already.",
      remedy: "“ashiato record show” prints it."),
    "record_key": .already("A record of this id is there"),
    "record_kind_known": .malformed("the kind of record"),
    "record_student": .unknown("enrolment"),
    "request_by": .unknown("person"),
    "request_key_length": .malformed("the idempotency key"),
    "request_once": .rule(
      "same-request", sentence: "The same request is being carried out at this moment.",
      remedy: "Try again; the answer will be the first one."),
    "revocation_key": .already("A revocation of this id is there"),
    "revocation_of": .unknown("record"),
    "revocation_reason_known": .malformed("the reason"),
    "revoked_by": .unknown("person"),
    "revoked_once": .rule(
      "revoked-once", sentence: "This record is revoked already.",
      remedy: "Nothing is left to do."),
    "role_grant_key": .already("A role grant of this id is there"),
    "role_grant_once": .rule(
      "role-once", sentence: "She has this role already.",
      remedy: "Nothing is left to do."),
    "role_grant_to": .unknown("person"),
    "role_granted_by": .unknown("person"),
    "role_known": .malformed("the role"),
    "school_domain_form": .malformed("the domain"),
    "school_domain_once": .rule(
      "school-once", sentence: "A school with this domain is open already.",
      remedy: "Nothing is left to do; “ashiato person list” shows who is there."),
    "school_id_once": .already("A school of this id is there"),
    "school_key_fragment_form": .malformed("the key’s name"),
    "school_key_fragment_once": .rule(
      "key-name-once", sentence: "The school has a key of this name already.",
      remedy: "Choose another name."),
    "school_key_key": .already("A school key of this id is there"),
    "school_key_multikey_form": .malformed("the key"),
    "school_key_once": .rule(
      "key-once", sentence: "This key is registered already.",
      remedy: "Nothing is left to do."),
    "school_key_registered_by": .unknown("person"),
    "school_key_school": .unknown("school"),
    "school_name_given": .malformed("the school’s name"),
    "session_category_practice": .malformed("the hour category"),
    "session_client_code_form": .malformed("the client code"),
    "session_client_whole": .rule(
      "client-present", sentence: "The client code, screening, ticks and ratings belong together.",
      remedy: "Give all of them or none."),
    "session_comfort_on_scale": .malformed("the comfort rating"),
    "session_consent_given": .rule(
      "consent-first", sentence: "The practice client’s consent is not ticked.",
      remedy: "Log only sessions that began with it."),
    "session_decline_key": .already("A session decline of this id is there"),
    "session_decline_of": .unknown("session"),
    "session_declined_by": .unknown("person"),
    "session_declined_once": .rule(
      "declined-already", sentence: "The signature of this session was declined already.",
      remedy: "If the work took place, log it anew."),
    "session_incident_known": .malformed("the incident code"),
    "session_key": .already("A session of this id is there"),
    "session_minutes_in_range": .malformed("the minutes"),
    "session_not_own_supervisor": .rule(
      "not-ones-own", sentence: "Nobody supervises her own session.",
      remedy: "Name the instructor who supervised."),
    "session_pressure_on_scale": .malformed("the peak pressure"),
    "session_recorded_by": .unknown("person"),
    "session_screened": .rule(
      "screened-first", sentence: "The screening did not end in “proceed” or “modify”.",
      remedy: "Such a session does not take place, and nothing of it is kept."),
    "session_signed_once": .rule(
      "signed-once", sentence: "This session is signed already.",
      remedy: "Nothing is left to do; a mistake is answered by “ashiato session void”."),
    "session_site": .unknown("site"),
    "session_start_in_day": .malformed("the start"),
    "session_stop_signal_agreed": .rule(
      "stop-signal-agreed", sentence: "That a stop signal was agreed is not ticked.",
      remedy: "Log only sessions that began with it."),
    "session_student": .unknown("enrolment"),
    "session_supervision_known": .malformed("the supervision level"),
    "session_supervisor": .unknown("person"),
    "session_void_key": .already("A session void of this id is there"),
    "session_void_of": .unknown("session"),
    "session_voided_by": .unknown("person"),
    "session_voided_once": .rule(
      "taken-back", sentence: "This session was taken back already.",
      remedy: "Nothing is left to do."),
    "sign_off_assessment": .unknown("assessment"),
    "sign_off_attendance": .unknown("class"),
    "sign_off_digest_form": .malformed("the digest"),
    "sign_off_ground": .unknown("authority"),
    "sign_off_key": .already("A sign off of this id is there"),
    "sign_off_not_own": .rule(
      "not-ones-own", sentence: "Nobody signs what is about herself.",
      remedy: "Ask another instructor with authority to sign it."),
    "sign_off_of_one_fact": .malformed("the fact"),
    "sign_off_session": .unknown("session"),
    "sign_off_signer": .unknown("person"),
    "sign_off_with": .unknown("key"),
    "signing_key_did_form": .malformed("the key"),
    "signing_key_end_key": .already("A signing key end of this id is there"),
    "signing_key_end_of": .unknown("key"),
    "signing_key_ended_by": .unknown("person"),
    "signing_key_ended_once": .rule(
      "ended-once", sentence: "This key was ended already.",
      remedy: "Nothing is left to do."),
    "signing_key_key": .already("A signing key of this id is there"),
    "signing_key_of": .unknown("person"),
    "signing_key_once": .rule(
      "key-once", sentence: "This key is registered already.",
      remedy: "Nothing is left to do if it is yours; otherwise create a key of your own."),
    "signing_key_registered_by": .unknown("person"),
    "site_key": .already("A site of this id is there"),
    "site_name_given": .malformed("the site’s name"),
    "site_recorded_by": .unknown("person"),
    "site_slug_form": .malformed("the site’s short name"),
    "site_slug_once": .rule(
      "site-once", sentence: "The school has a site of this name already.",
      remedy: "Choose another name."),
    "status_index_once": .already("An edition of this id is there"),
    "status_list_digest_form": .malformed("the digest"),
    "status_list_edition_of": .unknown("status list"),
    "status_list_edition_once": .already("A status list edition of this id is there"),
    "status_list_edition_positive": .malformed("the status list"),
    "status_list_key": .already("A status list of this id is there"),
    "status_list_number": .malformed("the status list"),
    "status_list_school": .unknown("school"),
    "status_list_valid_until_after_from": .malformed("the status list’s validity"),
    "supervision_ratio": .rule(
      "supervision-ratio",
      sentence:
        "The supervisor has four sessions at that time already, which is the most that one person can watch.",
      remedy: "Check the date and the start, or name another supervisor."),
  ]
}
