public import Postgres
import Screening
public import Training

/// What the schema said no to, in words. Constraint names are part of the interface: each has its meaning here.
public struct ConstraintRefusal: Refusal, Hashable {
  /// The constraint's name in the schema.
  public let constraint: String
  let meaning: Meaning

  /// `nil` when the error is not a refusal by a known constraint: then it is a fault.
  public init?(_ error: DatabaseError) {
    guard let name = error.constraint else { return nil }
    self.init(constraint: name)
  }

  init?(constraint name: String) {
    guard let meaning = Self.meanings[name] else { return nil }
    constraint = name
    self.meaning = meaning
  }

  public var rule: String { meaning.rule }
  public var sentence: Sentence { meaning.sentence }
  public var remedy: Sentence { meaning.remedy }
}

extension ConstraintRefusal {
  /// The words for one constraint.
  struct Meaning: Hashable {
    let rule: String
    let sentence: Sentence
    let remedy: Sentence

    init(_ rule: String, _ sentence: Sentence, remedy: Sentence) {
      self.rule = rule
      self.sentence = sentence
      self.remedy = remedy
    }

    /// A rule of the domain that the schema keeps as well: the same words, whoever says no.
    init(_ refusal: some Refusal) {
      self.init(refusal.rule, refusal.sentence, remedy: refusal.remedy)
    }
  }

  /// What a row can name, and what is said when the school has nothing of that name.
  enum Thing {
    case school, person, site, curriculumVersion, enrolment, session, classHeld, assessment, authority, key
    case record, edition, statusList, schoolKey, equipment, inspection, appeal, declaration, document
  }
}

extension ConstraintRefusal.Meaning {
  /// A name that leads nowhere at this school.
  static func unknown(_ thing: ConstraintRefusal.Thing) -> Self {
    switch thing {
    case .school:
      Self(
        "school-known", "There is no such school here.", remedy: "Name the school with --school DOMAIN.")
    case .person:
      Self(
        "person-known", "There is nobody of this id at this school.",
        remedy: "Give a handle, an e-mail address or an id; “ashiato person list” shows them.")
    case .site:
      Self(
        "site-known", "This school has no such site.",
        remedy: "“ashiato site list” shows its sites; “ashiato site add” adds one.")
    case .curriculumVersion:
      Self(
        "curriculum-known", "This school has not published this version of the curriculum.",
        remedy: "“ashiato curriculum list” shows what is published.")
    case .enrolment:
      Self(
        "enrolment-known", "There is no such enrolment of this student.",
        remedy: "Enrol the student with “ashiato enrol”, or check the name.")
    case .session: fact("session")
    case .classHeld: fact("class")
    case .assessment: fact("assessment")
    case .authority:
      Self(
        "authority-known", "There is no such authority at this school.",
        remedy: "“ashiato authority list” shows them.")
    case .key:
      Self(
        "key-known", "This key is not registered at this school.",
        remedy: "Register it first with “ashiato key register”.")
    case .record:
      Self(
        "record-known", "This school has no such record.",
        remedy: "Give the record's id or its check code.")
    case .edition:
      Self(
        "record-known", "The record has no such edition.",
        remedy: "“ashiato record show” prints the edition that stands.")
    case .statusList:
      Self(
        "status-list-known", "This school has no such status list.",
        remedy: "“ashiato status-list renew” signs the list that it has.")
    case .appeal:
      Self(
        "appeal-known", "There is no such appeal at this school.", remedy: "“ashiato appeal list” shows them."
      )
    case .declaration:
      Self(
        "declaration-known", "There is no such declaration of this person.",
        remedy: "“ashiato declaration show PERSON --json” lists them with their ids.")
    case .document:
      Self(
        "paper-of-the-holder", "This school has noted no such paper.",
        remedy: "Note it with “ashiato document add”, and give the id that it got.")
    case .schoolKey:
      Self(
        "school-key-known", "The school has not registered this key as its own.",
        remedy: "Use the key file that “ashiato school key create” wrote.")
    case .equipment:
      Self(
        "equipment-on-record", "This school has no such equipment.",
        remedy: "“ashiato site show” lists what is there; “ashiato equipment add” adds a piece.")
    case .inspection:
      Self(
        "inspection-known", "This school has no such inspection.",
        remedy: "“ashiato site inspect” records one.")
    }
  }

  private static func fact(_ name: Sentence) -> Self {
    Self(
      "fact-known", "There is no such \(name) at this school.",
      remedy: "Check the id; “ashiato progress STUDENT --json” lists the ids of her facts.")
  }

  /// Ids are random, so that two things of one id are two copies of one.
  static func idTaken(_ what: Sentence) -> Self {
    Self(
      "id-once", "\(what) with this id is there already.",
      remedy: "Nothing was changed. Look at what is there before you run the command again.")
  }

  /// Kebab-case, as every name that a person gives to a thing.
  static func notAnID(_ what: Sentence) -> Self {
    Self(
      "well-formed", "\(what) is not well formed.",
      remedy: "Use small letters and digits, in words that are joined by hyphens.")
  }

  /// A word that is not among those which the schema knows.
  static func notAmong(_ what: Sentence, _ words: some Sequence<some RawRepresentable<String>>) -> Self {
    Self(
      "well-formed", "This \(what) is not known here.",
      remedy: "Choose one of these: \(words.map(\.rawValue).joined(separator: ", ")).")
  }

  static func nameLength(_ what: Sentence) -> Self {
    Self(
      "name-length", "\(what) is empty, or longer than 200 characters.",
      remedy: "Give a name of 1 to 200 characters.")
  }

  static func labelLength(_ what: Sentence) -> Self {
    Self("name-length", "\(what) is empty, or longer than 100 characters.", remedy: "Give a short one.")
  }

  /// What only this program makes, and nobody types.
  static func madeWrong(_ what: Sentence) -> Self {
    Self(
      "well-formed", "Ashiato made a mistake with \(what).",
      remedy: "Nothing was changed. Please report it, with the command that you gave.")
  }

  static func datesOutOfOrder(_ sentence: Sentence) -> Self {
    Self("dates-in-order", sentence, remedy: "Check both dates.")
  }

  /// One step on the way of an edition from plan to delivery.
  static func editionOnce(_ sentence: Sentence) -> Self {
    Self(
      "edition-once", sentence,
      remedy: "Nothing was changed. “ashiato record issue” takes up where it stopped.")
  }

  static func keyOnce(_ remedy: Sentence) -> Self {
    Self("key-once", "This key is registered already.", remedy: remedy)
  }
}

extension ConstraintRefusal {
  /// Every named constraint of the schema; a test compares the list with the database.
  static let meanings: [String: Meaning] = [
    "api_token_digest_form": .madeWrong("the digest of a token"),
    "api_token_ends_later": .datesOutOfOrder("The token would end before it begins."),
    "api_token_key": .idTaken("A token"),
    "api_token_name_once": Meaning(
      "token-name-once", "You have a token of this name already.",
      remedy: "Choose another name, or end that one with “ashiato token end”."),
    "api_token_named": .labelLength("The name of the token"),
    "api_token_of": .unknown(.person),
    "api_token_once": .madeWrong("a token"),
    "api_token_scopes_known": .notAmong("scope of a token", Scope.allCases),
    "appeal_assessment": .unknown(.assessment),
    "appeal_assessment_once": Meaning(AppealRefusal.openAlready(.assessment)),
    "appeal_attendance": .unknown(.classHeld),
    "appeal_attendance_once": Meaning(AppealRefusal.openAlready(.attendance)),
    "appeal_by": .unknown(.person),
    "appeal_effect_assessment": .unknown(.assessment),
    "appeal_effect_assessment_once": Meaning(AppealRefusal.followsAnother(.assessment)),
    "appeal_effect_attendance": .unknown(.classHeld),
    "appeal_effect_attendance_once": Meaning(AppealRefusal.followsAnother(.attendance)),
    "appeal_effect_edition": .unknown(.edition),
    "appeal_effect_edition_given": .madeWrong("the edition that follows from an appeal"),
    "appeal_effect_key": .idTaken("The effect of an appeal"),
    "appeal_effect_number_positive": .madeWrong("the number of what follows from an appeal"),
    "appeal_effect_of": Meaning(AppealRefusal.notUpheld),
    "appeal_effect_of_one_fact": .madeWrong("the fact that follows from an appeal"),
    "appeal_effect_record": .unknown(.record),
    "appeal_effect_record_once": Meaning(AppealRefusal.followsAnother(.record)),
    "appeal_effect_session": .unknown(.session),
    "appeal_effect_session_once": Meaning(AppealRefusal.followsAnother(.session)),
    "appeal_followed_once": Meaning(AppealRefusal.followedAlready),
    "appeal_key": .idTaken("An appeal"),
    "appeal_named_by": .unknown(.person),
    "appeal_number_positive": .madeWrong("the number of an appeal"),
    "appeal_of_one_fact": .madeWrong("the fact that an appeal is about"),
    "appeal_opened_by": .unknown(.person),
    "appeal_outcome_known": .notAmong("outcome of a ruling", Appeal.Outcome.allCases),
    "appeal_record": .unknown(.record),
    "appeal_record_once": Meaning(AppealRefusal.openAlready(.record)),
    "appeal_replied_by": .unknown(.person),
    "appeal_replied_once": Meaning(AppealRefusal.repliedAlready),
    "appeal_reply_key": .idTaken("A reply"),
    "appeal_reply_to": .unknown(.appeal),
    "appeal_ruled_by": .unknown(.person),
    "appeal_ruled_once": Meaning(AppealRefusal.ruledAlready),
    "appeal_ruling_key": .idTaken("A ruling"),
    "appeal_ruling_of": .unknown(.appeal),
    "appeal_ruling_student": .idTaken("A ruling"),
    "appeal_session": .unknown(.session),
    "appeal_session_once": Meaning(AppealRefusal.openAlready(.session)),
    "appeal_student": .idTaken("An appeal"),
    "assessment_amended_once": Meaning(
      "amended-once", "This assessment was amended already.",
      remedy: "Amend the amendment, which is the one that stands."),
    "assessment_amends": .unknown(.assessment),
    "assessment_assessor": .unknown(.person),
    "assessment_draft_assessor": .unknown(.person),
    "assessment_draft_key": .idTaken("An open assessment"),
    "assessment_draft_mark_in_two": .madeWrong("the number of a mark"),
    "assessment_draft_of_each_once": Meaning(
      "one-draft", "You have an assessment of this kind open for this student already.",
      remedy: "Finalise the open one first; its id is in “ashiato assessment list”."),
    "assessment_draft_once": Meaning(
      "one-draft", "An assessment of this kind is open for this student already.",
      remedy: "Finalise the open one first; its id is in “ashiato assessment list”."),
    "assessment_draft_student": .unknown(.enrolment),
    "assessment_key": .idTaken("An assessment"),
    "assessment_method_known": .notAmong("method of assessment", Assessment.Method.allCases),
    "assessment_not_own_assessor": Meaning(AssessmentRefusal.ownAssessment),
    "assessment_recorded_by": .unknown(.person),
    "assessment_signed_once": Meaning(SignOffRefusal.alreadySigned(.assessment)),
    "assessment_student": .unknown(.enrolment),
    "attempt_count_key": .madeWrong("the count of attempts"),
    "attempt_count_school": .unknown(.school),
    "attempt_counter_form": .madeWrong("the count of attempts"),
    "attendance_signed_once": Meaning(SignOffRefusal.alreadySigned(.attendance)),
    "audit_entry_actor": .unknown(.person),
    "audit_entry_key": .idTaken("An entry of the audit"),
    "authority_act_known": .notAmong("act of an authority", Authority.Act.allCases),
    "authority_end_key": .idTaken("The end of an authority"),
    "authority_end_of": .unknown(.authority),
    "authority_ended_by": .unknown(.person),
    "authority_ended_once": Meaning(
      "ended-once", "This authority was ended already.",
      remedy: "Nothing is left to do; grant a new one where it is needed."),
    "authority_granted_by": .unknown(.person),
    "authority_key": .idTaken("An authority"),
    "authority_of": .unknown(.person),
    "authority_until_after_from": .datesOutOfOrder("The authority would end before it begins."),
    "check_code_form": .madeWrong("a check code"),
    "check_code_key": Meaning(
      "check-code-once", "Another record has this check code already.",
      remedy: "Nothing was changed. Run the command again; it makes another code."),
    "check_code_of": .unknown(.record),
    "check_code_record_once": Meaning(
      "check-code-once", "This record has a check code already.",
      remedy: "Nothing is left to do; “ashiato record show” prints it."),
    "class_attendance_in": .unknown(.curriculumVersion),
    "class_attendance_instructor": .unknown(.person),
    "class_attendance_key": .idTaken("A class"),
    "class_attendance_recorded_by": .unknown(.person),
    "class_category_taught": .notAmong("category of taught hours", HourCategory.allCases.filter(\.isTaught)),
    "class_minutes_positive": Meaning(AttendanceRefusal.minutesOutOfRange),
    "class_roster_of": .unknown(.classHeld),
    "class_roster_once": Meaning(
      "roster-once", "A student stands twice on the roster of this class.", remedy: "Name each student once."),
    "class_roster_student": .unknown(.enrolment),
    "client_mix_count_goal": .notAmong("goal of a client", ClientGoal.allCases),
    "client_mix_count_key": .madeWrong("a count of what clients came for"),
    "client_mix_count_month": .madeWrong("the month of a count"),
    "client_mix_count_school": .unknown(.school),
    "current_edition_key": .editionOnce("This record has an edition that stands already."),
    "current_edition_of": .unknown(.edition),
    "curriculum_digest_form": .madeWrong("the digest of a curriculum"),
    "curriculum_id_form": .notAnID("The id of the curriculum"),
    "curriculum_published_by": .unknown(.person),
    "curriculum_version_form": Meaning(
      "well-formed", "The version of the curriculum is not well formed.",
      remedy: "Write numbers that are joined by dots, as 2026.1."),
    "curriculum_version_once": Meaning(
      "version-once", "This version of the curriculum is published already, and versions never change.",
      remedy: "Give the changed file a new version."),
    "curriculum_version_school": .unknown(.school),
    "declaration_by": .unknown(.person),
    "declaration_check_document": .unknown(.document),
    "declaration_check_key": .idTaken("A check"),
    "declaration_check_of": .unknown(.declaration),
    "declaration_checked_by": .unknown(.person),
    "declaration_consent_key": .idTaken("A consent"),
    "declaration_consent_to": .unknown(.declaration),
    "declaration_finding_known": .notAmong("finding of a check", Declaration.Check.Finding.allCases),
    "declaration_key": .idTaken("A declaration"),
    "declaration_kind_known": .notAmong("kind of declaration", Declaration.Kind.allCases),
    "declaration_method_known": .notAmong("way of checking", Declaration.Check.Method.allCases),
    "declaration_none_is_a_licence": .madeWrong("a declaration that no licence exists"),
    "declaration_of": .unknown(.person),
    "declaration_person_once": .idTaken("A declaration"),
    "declaration_replaced_once": Meaning(DeclarationRefusal.standsNoMore),
    "declaration_replaces": .unknown(.declaration),
    "declaration_withdrawal_key": .idTaken("A withdrawal"),
    "declaration_withdrawal_of": .unknown(.declaration),
    "declaration_withdrawn_by": .unknown(.person),
    "declaration_withdrawn_once": Meaning(DeclarationRefusal.standsNoMore),
    "directory_access_known": .notAmong("kind of access", DirectoryEntry.Access.allCases),
    "directory_area_form": .notAnID("The id of the county or state"),
    "directory_contact_form": Meaning(
      "well-formed", "A contact is an e-mail address, or a link that begins with https://.",
      remedy: "Give it as strangers are to see it, as reports@barefoot.example."),
    "directory_entry_key": .idTaken("An entry of the directory"),
    "directory_entry_of": .unknown(.person),
    "directory_entry_once": .idTaken("An entry of the directory"),
    "directory_languages_form": Meaning(
      "well-formed", "A language is written as its code of two or three letters.",
      remedy: "Give it as en, ja or yue."),
    "directory_name_given": .nameLength("The name in the directory"),
    "directory_postcode_coarse": Meaning(
      "well-formed", "Only the first part of a postcode is shown.",
      remedy: "Give it without the rest, as OX4."),
    "directory_practice_given": .nameLength("The name of the practice"),
    "directory_town_given": .nameLength("The town"),
    "document_expires_after_issue": .datesOutOfOrder("The paper would expire before it was issued."),
    "document_education_once": Meaning(
      "education-once", "Continuing education of this day and this length is noted of her already.",
      remedy:
        "Where it is the same paper, leave it. Where it is another, note both as one, with their minutes added up."
    ),
    "document_key": .idTaken("A paper"),
    "document_kind_known": .notAmong("kind of paper", DocumentKind.allCases),
    "document_minutes_in_range": Meaning(
      "education-minutes", "Continuing education lasts from 1 to 60000 minutes.",
      remedy: "Write the minutes that the paper says."),
    "document_minutes_of_education": Meaning(
      "education-minutes", "Continuing education says how many minutes it lasted, and no other paper does.",
      remedy: "Give the minutes of continuing education alone."),
    "document_of": .unknown(.person),
    "document_purpose_is_id": Meaning(
      "well-formed", "What a paper was filed for is the id of an entry requirement.",
      remedy: "Give it as the curriculum does, as licence-to-touch."),
    "document_seen_by": .unknown(.person),
    "edition_bytes_key": .editionOnce("The file of this edition is kept already."),
    "edition_bytes_of": .unknown(.edition),
    "edition_delivered_of": .unknown(.edition),
    "edition_delivered_once": .editionOnce("This edition was handed out already."),
    "edition_digest_form": .madeWrong("the digest of a signed record"),
    "edition_in_list": .unknown(.statusList),
    "edition_key": .editionOnce("This edition is planned already."),
    "edition_key_of_school": .unknown(.schoolKey),
    "edition_number_positive": .madeWrong("the number of an edition"),
    "edition_of": .unknown(.record),
    "edition_planned_digest_form": .madeWrong("the digest of a planned record"),
    "edition_signed_of": .unknown(.edition),
    "edition_signed_once": .editionOnce("This edition is signed already."),
    "edition_status_index_in_list": .madeWrong("a place in the status list"),
    "edition_valid_until_after_from": .datesOutOfOrder("The record would lapse before it is valid."),
    "enrolled_once": Meaning(
      "enrolled-once", "The student is enrolled in this curriculum already.",
      remedy: "See her progress there with “ashiato progress”."),
    "enrolment_closed_by": .unknown(.person),
    "enrolment_closed_once": Meaning(
      "closed-once", "The enrolment is closed already.",
      remedy: "Nothing is left to do. To set another day, reopen it with “ashiato enrolment reopen” first."),
    "enrolment_closing_key": .idTaken("The closing of an enrolment"),
    "enrolment_closing_number_positive": .madeWrong("the number of a closing"),
    "enrolment_closing_of": .unknown(.enrolment),
    "enrolment_closing_reason_known": .notAmong("reason to close", Enrolment.Closing.Reason.chosen),
    "enrolment_closing_student": .idTaken("The closing of an enrolment"),
    "enrolment_in": .unknown(.curriculumVersion),
    "enrolment_key": .idTaken("An enrolment"),
    "enrolment_move_elsewhere": .madeWrong("the two enrolments of a move"),
    "enrolment_move_from": .unknown(.enrolment),
    "enrolment_move_key": .idTaken("An enrolment"),
    "enrolment_move_to": .unknown(.enrolment),
    "enrolment_moved_by": .unknown(.person),
    "enrolment_moved_once": Meaning(EnrolmentRefusal.movedOn),
    "enrolment_of": .unknown(.person),
    "enrolment_recorded_by": .unknown(.person),
    "enrolment_reopened_by": .unknown(.person),
    "enrolment_reopened_once": Meaning(EnrolmentRefusal.notClosed),
    "enrolment_reopening_key": .idTaken("The reopening of an enrolment"),
    "enrolment_reopening_of": .unknown(.enrolment),
    "enrolment_student": .idTaken("An enrolment"),
    "equipment_at": .unknown(.site),
    "equipment_design_factor_in_range": Meaning(EquipmentRefusal.designFactorOutOfRange),
    "equipment_key": .idTaken("A piece of equipment"),
    "equipment_kind_known": .notAmong("kind of equipment", Equipment.Kind.allCases),
    "equipment_name_form": .notAnID("The name of the equipment"),
    "equipment_name_once": Meaning(
      "equipment-once", "The site has equipment of this name already.", remedy: "Choose another name."),
    "equipment_rating_in_order": Meaning(EquipmentRefusal.ratingOutOfOrder),
    "equipment_rating_key": .idTaken("A rating"),
    "equipment_rating_of": .unknown(.equipment),
    "equipment_rating_recorded_by": .unknown(.person),
    "equipment_recorded_by": .unknown(.person),
    "equipment_site": .idTaken("A piece of equipment"),
    "equipment_tag_out_key": .idTaken("A tag"),
    "equipment_tag_out_of": .unknown(.equipment),
    "equipment_tag_out_reason_known": .notAmong("reason to tag out", Equipment.TagOut.Code.allCases),
    "equipment_tag_out_recorded_by": .unknown(.person),
    "equipment_working_load_in_range": Meaning(EquipmentRefusal.loadOutOfRange),
    "erasable_text_about": .unknown(.person),
    "erasable_text_digest_form": .madeWrong("the digest of a text"),
    "erasable_text_key": Meaning(
      "text-once", "This text is kept already.",
      remedy: "Nothing was changed. Look at what is there before you run the command again."),
    "erasable_text_length": Meaning(
      "text-length", "A reason or remark is empty, or longer than 4,000 characters.",
      remedy: "Write one or two sentences; a remark may also be left out."),
    "erasable_text_salt_long": .madeWrong("the salt of a text"),
    "facts_are_append_only": Meaning(
      "facts-are-append-only", "This is a fact, and facts are never changed or deleted.",
      remedy: "Answer it with a new fact: void, amend, revoke or end."),
    "held_role_by": .unknown(.person),
    "inspection_answer_known": .notAmong("answer of an inspection", SiteInspection.Answer.allCases),
    "inspection_answered_once": Meaning(
      "whole-checklist", "A point of the checklist is answered twice.",
      remedy: "“ashiato site checklist” writes a form with every point that is asked, once."),
    "inspection_finding_about": .unknown(.equipment),
    "inspection_finding_of": .unknown(.inspection),
    "inspection_item_known": .notAmong("point of the checklist", ChecklistItem.allCases),
    "invitation_digest_form": .madeWrong("the digest of an invitation"),
    "invitation_ends_later": .datesOutOfOrder("The invitation would end before it begins."),
    "invitation_key": .idTaken("An invitation"),
    "invitation_made_by": .unknown(.person),
    "invitation_of": .unknown(.person),
    "invitation_once": .madeWrong("an invitation"),
    "invitation_purpose_known": .notAmong("purpose of an invitation", Invitation.Purpose.allCases),
    "kept_answer_digest_form": .madeWrong("the digest of a request"),
    "kept_answer_erased": .madeWrong("an answer that was erased"),
    "kept_answer_key_length": Meaning(
      "well-formed", "The idempotency key is empty, or longer than 200 characters.",
      remedy: "Send a random text of 1 to 200 characters, and the same one when you try again."),
    "kept_answer_once": Meaning(
      "same-request", "The same request is being carried out at this moment.",
      remedy: "Try again; the answer will be the first one."),
    "kept_answer_status_of_success": .madeWrong("the status of an answer"),
    "kept_answer_to": .unknown(.person),
    "known_device_digest_form": .madeWrong("the digest of a device"),
    "known_device_of": .unknown(.person),
    "known_device_once": .madeWrong("the mark of a device"),
    "occupied_slot_in_ratio": .madeWrong("the places beside a supervisor"),
    "occupied_time_key": Meaning(
      "one-place-at-a-time", "The time of this session is taken already.",
      remedy: "Nothing is left to do; “ashiato progress” shows the session."),
    "occupied_time_not_empty": .madeWrong("the time of a session"),
    "occupied_time_of": .unknown(.session),
    "one_place_at_a_time": Meaning(
      "one-place-at-a-time", "The student is in another session at that time, or supervises one.",
      remedy:
        "Check the date, the start and the minutes; if the other session is the wrong one, take it back with “ashiato session void”."
    ),
    "open_enrolment_of": .unknown(.enrolment),
    "password_hash_form": .madeWrong("the hash of a password"),
    "password_key": .madeWrong("the hash of a password"),
    "password_of": .unknown(.person),
    "person_email_form": Meaning(
      "well-formed", "This is not an e-mail address.", remedy: "Write it as name@domain, without blanks."),
    "person_email_once": Meaning(
      "email-once", "Somebody at this school has this e-mail address already.",
      remedy: "Check whether she is known already: “ashiato person list”."),
    "person_erased_by": .unknown(.person),
    "person_erased_once": Meaning(
      "forgotten-once", "She was forgotten already.", remedy: "Nothing is left to do."),
    "person_erasure_of": .unknown(.person),
    "person_handle_form": .notAnID("The handle"),
    "person_handle_once": Meaning(
      "handle-once", "Somebody at this school has this handle already.", remedy: "Choose another handle."),
    "person_identity_key": .idTaken("A person"),
    "person_identity_of": .unknown(.person),
    "person_key": .idTaken("A person"),
    "person_name_given": .nameLength("The person's name"),
    "person_school": .unknown(.school),
    "record_in": .unknown(.curriculumVersion),
    "record_issued_by": .unknown(.person),
    "record_issued_once": Meaning(
      "issued-once", "This record is issued already.", remedy: "“ashiato record show” prints it."),
    "record_key": .idTaken("A record"),
    "record_kind_known": .notAmong("kind of record", RecordKind.allCases),
    "record_student": .unknown(.enrolment),
    "request_by": .unknown(.person),
    "request_key_length": Meaning(
      "well-formed", "The idempotency key is empty, or longer than 200 characters.",
      remedy: "Send a random text of 1 to 200 characters, and the same one when you try again."),
    "request_once": Meaning(
      "same-request", "The same request is being carried out at this moment.",
      remedy: "Try again; the answer will be the first one."),
    "retention_kind_known": .notAmong("kind of what is kept", Retention.Kind.allCases),
    "retention_period_key": .madeWrong("the retention period of a kind"),
    "retention_period_school": .unknown(.school),
    "retention_set_by": .unknown(.person),
    "retention_years_in_range": Meaning(
      "retention-years", "A retention period is 1 to 100 years.", remedy: "Choose 1 to 100 years."),
    "revocation_key": .idTaken("A revocation"),
    "revocation_number_positive": .madeWrong("the number of a revoked edition"),
    "revocation_of": .unknown(.record),
    "revocation_of_edition": .unknown(.edition),
    "revocation_reason_known": .notAmong("reason to revoke a record", RevocationReason.allCases),
    "revoked_by": .unknown(.person),
    "revoked_once": Meaning(
      "revoked-once", "This record is revoked already.", remedy: "Nothing is left to do."),
    "role_end_key": .idTaken("The end of a role"),
    "role_end_of": .unknown(.person),
    "role_ended_by": .unknown(.person),
    "role_ended_once": Meaning(
      "ended-once", "This role was ended already.", remedy: "Nothing is left to do."),
    "role_grant_key": .idTaken("The grant of a role"),
    "role_grant_person": .idTaken("The grant of a role"),
    "role_grant_to": .unknown(.person),
    "role_granted_by": .unknown(.person),
    "role_held_once": Meaning("role-once", "She has this role already.", remedy: "Nothing is left to do."),
    "role_known": .notAmong("role", Role.allCases),
    "rule_set_digest_form": .madeWrong("the digest of a rule set"),
    "rule_set_id_form": .notAnID("The id of the rule set"),
    "rule_set_published_by": .unknown(.person),
    "rule_set_version_form": Meaning(
      "well-formed", "The version of the rule set is not well formed.",
      remedy: "Write numbers that are joined by dots, as 2026.1."),
    "rule_set_version_once": Meaning(
      "version-once", "This version of the rule set is published already, and versions never change.",
      remedy: "Give the changed file a new version."),
    "rule_set_version_school": .unknown(.school),
    "school_contact_form": Meaning(
      "well-formed", "A contact is an e-mail address, or a link that begins with https://.",
      remedy: "Give it as strangers are to see it, as reports@barefoot.example."),
    "school_contact_key": .idTaken("A contact"),
    "school_contact_named_by": .unknown(.person),
    "school_contact_school": .unknown(.school),
    "school_domain_form": Meaning(
      "well-formed", "This is not a domain name.",
      remedy: "Give the bare name, without https:// and without a path: barefoot.example."),
    "school_domain_once": Meaning(
      "school-once", "A school with this domain is open already.",
      remedy: "Nothing is left to do; “ashiato person list” shows who is there."),
    "school_id_once": .idTaken("A school"),
    "school_key_fragment_form": .notAnID("The name of the school's key"),
    "school_key_fragment_once": Meaning(
      "key-name-once", "The school has a key of this name already.", remedy: "Choose another name."),
    "school_key_key": .idTaken("A key of the school"),
    "school_key_multikey_form": .madeWrong("a key of the school"),
    "school_key_once": .keyOnce("Nothing is left to do."),
    "school_key_registered_by": .unknown(.person),
    "school_key_school": .unknown(.school),
    "school_name_given": .nameLength("The school's name"),
    "screening_count_key": .idTaken("A count of screenings"),
    "screening_count_month": .madeWrong("the month of a count"),
    "screening_count_outcome": .notAmong("outcome that is counted", [Outcome.refer, .doNotPerform]),
    "screening_count_school": .unknown(.school),
    "session_category_practice": .notAmong(
      "category of practicum hours", HourCategory.allCases.filter { !$0.isTaught }),
    "session_client_code_form": Meaning(
      "client-code", "The client code is not well formed.",
      remedy:
        "Write c- and then 8 to 32 small letters or digits, made by chance on the student's device: never a name."
    ),
    "session_client_whole": Meaning(
      "client-present", "The client code, screening, ticks and ratings belong together.",
      remedy: "Give all of them or none."),
    "session_comfort_on_scale": Meaning(SessionRefusal.comfortOffTheScale),
    "session_consent_given": Meaning(SessionRefusal.noConsent),
    "session_decline_key": .idTaken("A declined signature"),
    "session_decline_of": .unknown(.session),
    "session_declined_by": .unknown(.person),
    "session_declined_once": Meaning(SignOffRefusal.alreadyDeclined(.session)),
    "session_form_known": .notAmong("form of a screening", ScreeningForm.allCases),
    "session_form_of_client": Meaning(
      "client-present", "A form of screening is named, and no practice client.",
      remedy: "Give all of the client or nothing."),
    "session_incident_known": .notAmong("incident code", IncidentCode.allCases),
    "session_key": .idTaken("A session"),
    "session_minutes_in_range": Meaning(SessionRefusal.minutesOutOfRange),
    "session_not_own_supervisor": Meaning(SessionRefusal.ownSupervisor),
    "session_pressure_on_scale": Meaning(SessionRefusal.pressureOffTheScale),
    "session_recorded_by": .unknown(.person),
    "session_screened": Meaning(SessionRefusal.screeningNotPassed),
    "session_signed_once": Meaning(SignOffRefusal.alreadySigned(.session)),
    "session_site": .unknown(.site),
    "session_start_in_day": Meaning(
      "time-on-the-clock", "The start is not a time of day.", remedy: "Write it from 00:00 to 23:59."),
    "session_stop_signal_agreed": Meaning(SessionRefusal.noStopSignal),
    "session_student": .unknown(.enrolment),
    "session_supervision_known": .notAmong("supervision level", SupervisionLevel.allCases),
    "session_supervisor": .unknown(.person),
    "session_void_key": .idTaken("A session taken back"),
    "session_void_of": .unknown(.session),
    "session_voided_by": .unknown(.person),
    "session_voided_once": Meaning(SignOffRefusal.takenBack(.session)),
    "sign_in_device_named": .labelLength("The name of the device"),
    "sign_in_ends_later": .datesOutOfOrder("The sign-in would end before it begins."),
    "sign_in_key": .idTaken("A sign-in"),
    "sign_in_of": .unknown(.person),
    "sign_in_person": .idTaken("A sign-in"),
    "sign_in_token_digest_form": .madeWrong("the digest of a token"),
    "sign_in_token_of": Meaning(
      "sign-in-known", "This sign-in has ended.", remedy: "Sign in again."),
    "sign_in_token_once": .madeWrong("the token of a sign-in"),
    "sign_off_assessment": .unknown(.assessment),
    "sign_off_attendance": .unknown(.classHeld),
    "sign_off_digest_form": .madeWrong("the digest of a sign-off"),
    "sign_off_ground": .unknown(.authority),
    "sign_off_key": .idTaken("A sign-off"),
    "sign_off_names_student": .madeWrong("the student of a sign-off"),
    "sign_off_not_own": Meaning(
      "not-ones-own", "Nobody signs what is about herself.",
      remedy: "Ask another instructor with authority to sign it."),
    "sign_off_of_one_fact": .madeWrong("the fact of a sign-off"),
    "sign_off_session": .unknown(.session),
    "sign_off_signer": .unknown(.person),
    "sign_off_with": .unknown(.key),
    "signing_key_approval_key": .idTaken("The approval of a key"),
    "signing_key_approval_of": .unknown(.key),
    "signing_key_approved_by": .unknown(.person),
    "signing_key_approved_once": Meaning(
      "approved-once", "This key was approved already.", remedy: "Nothing is left to do."),
    "signing_key_device_named": .labelLength("The name of the device"),
    "signing_key_did_form": Meaning(
      "well-formed", "This is not a key that can be registered.",
      remedy: "Register a key that “ashiato key create” made; it begins with did:key:z6Mk."),
    "signing_key_end_key": .idTaken("The end of a key"),
    "signing_key_end_of": .unknown(.key),
    "signing_key_ended_by": .unknown(.person),
    "signing_key_ended_once": Meaning(
      "ended-once", "This key was ended already.", remedy: "Nothing is left to do."),
    "signing_key_key": .idTaken("A key"),
    "signing_key_of": .unknown(.person),
    "signing_key_once": .keyOnce(
      "Nothing is left to do if it is yours; otherwise create a key of your own."),
    "signing_key_registered_by": .unknown(.person),
    "site_inspection_at": .unknown(.site),
    "site_inspection_due_later": .datesOutOfOrder("The next inspection would be due before this one."),
    "site_inspection_headroom_in_range": Meaning(EquipmentRefusal.headroomOutOfRange),
    "site_inspection_inspector": .unknown(.person),
    "site_inspection_key": .idTaken("An inspection"),
    "site_inspection_occasion_known": .notAmong(
      "occasion of an inspection", SiteInspection.Occasion.allCases),
    "site_inspection_recorded_by": .unknown(.person),
    "site_inspection_site": .idTaken("An inspection"),
    "site_key": .idTaken("A site"),
    "site_kind_known": .notAmong("kind of site", SiteKind.allCases),
    "site_name_given": .nameLength("The site's name"),
    "site_recorded_by": .unknown(.person),
    "site_slug_form": .notAnID("The site's short name"),
    "site_slug_once": Meaning(
      "site-once", "The school has a site of this name already.", remedy: "Choose another name."),
    "status_index_once": Meaning(
      "status-index-once", "Another record has this place in the status list already.",
      remedy: "Nothing was changed. Run the command again; it takes the next place."),
    "status_list_digest_form": .madeWrong("the digest of a status list"),
    "status_list_edition_of": .unknown(.statusList),
    "status_list_edition_once": Meaning(
      "status-list-once", "This edition of the status list is signed already.",
      remedy: "Nothing was changed. Run the command again; it signs the next one."),
    "status_list_edition_positive": .madeWrong("the number of a status list's edition"),
    "status_list_key": Meaning(
      "status-list-once", "The school has this status list already.",
      remedy: "Nothing was changed. Run the command again."),
    "status_list_number": .madeWrong("the number of a status list"),
    "status_list_school": .unknown(.school),
    "status_list_valid_until_after_from": .madeWrong("the dates of a status list"),
    "supervision_ratio": Meaning(
      "supervision-ratio",
      "The supervisor has four sessions at that time already, which is the most that one person can watch.",
      remedy: "Check the date and the start, or name another supervisor."),
    "supervisor_elsewhere": Meaning(
      "one-place-at-a-time", "The supervisor is in a session of her own at that time.",
      remedy: "Check the date, the start and the minutes, or name another supervisor."),
    "transfer_dates_in_order": .datesOutOfOrder(
      "The last class at the other school would be after the transfer."),
    "transfer_key": .idTaken("A transfer"),
    "transfer_of_modules": Meaning(TransferRefusal.nothingTransferred),
    "transfer_recorded_by": .unknown(.person),
    "transfer_student": .unknown(.enrolment),
    "transfer_void_key": .idTaken("The taking back of a transfer"),
    "transfer_void_of": Meaning(
      "fact-known", "There is no such transfer at this school.",
      remedy: "Check the id; “ashiato progress STUDENT --json” lists the ids of her facts."),
    "transfer_voided_by": .unknown(.person),
    "transfer_voided_once": Meaning(TransferRefusal.takenBack),
  ]
}
