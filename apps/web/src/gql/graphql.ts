/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  /** A new password, or that of the login that this address has already. */
  password: string;
  /** The last part of the link. */
  token: string;
};

export type AcceptMentorInput = {
  applicationId: string;
  /** For the applicant, in the letter. */
  message?: string;
  /** For the record; needed where a step is left out, taken back or declined. */
  reason?: string;
};

export type ActionInput = {
  dueOn?: string | null | undefined;
  /** The `membershipId` of an attendee. */
  ownerId: string;
  text: string;
};

export type AdaptCurriculumInput = {
  libraryId: string;
};

export type AddCirculationEntryInput = {
  circulationId: string;
  ventureId: string;
};

export type AddDelegateInput = {
  adopterId: string;
  deliveryId: string;
  email: string;
  name: string;
  position?: string | null | undefined;
};

export type AddMeetingGuestInput = {
  /** The mentor who brings them. */
  broughtById?: string | null | undefined;
  /** Their invitation goes there. */
  email?: string | null | undefined;
  meetingId: string;
  name: string;
};

/** Whom in these programmes it is for. */
export type AddressedRole =
  | 'entrepreneur'
  | 'manager'
  | 'mentor';

export type AdmitApplicationInput = {
  applicationId: string;
  reason: string;
};

export type AdoptPlaybookEntryInput = {
  playbookEntryId: string;
  /** Of own words that are to be replaced; 0 for none. */
  revision?: number;
  /** That you have read. */
  version: number;
};

/** Where an organisation is on its way to a programme (O1, O7). */
export type AdopterStage =
  | 'agreement'
  | 'declined'
  | 'inquiry'
  | 'launched'
  | 'leaving'
  | 'left'
  | 'training';

export type AdopterStepKind =
  | 'answer'
  | 'asked'
  | 'call'
  | 'declined'
  | 'drafted'
  | 'launched'
  | 'leaving'
  | 'left'
  | 'mentors'
  | 'question'
  | 'sent'
  | 'signed'
  | 'step'
  | 'trained';

/** What founders want of their mentors for a point. */
export type AgendaAsk =
  | 'decide'
  | 'explore'
  | 'inform'
  | 'introduce'
  | 'rehearse';

export type AgendaItemInput = {
  /** To explore, unless you say something else. */
  ask?: AgendaAsk | null | undefined;
  minutes: number;
  title: string;
  topic?: string | null | undefined;
  /** What is behind it. */
  words?: string | null | undefined;
};

/** What became of a point. */
export type AgendaOutcome =
  | 'decided'
  | 'discussed'
  | 'parked';

export type AgreeToTeamInput = {
  answer: FounderAnswer;
  proposalId: string;
  /** Whom you would rather have, or why; for the office. */
  word?: string | null | undefined;
};

export type AgreementSide =
  | 'adopter'
  | 'centre';

export type AnnounceWhirlwindInput = {
  whirlwindId: string;
};

/** All programmes, those of some kinds and countries, or those that were chosen. */
export type AnnouncementAudience =
  | 'all'
  | 'chosen'
  | 'like';

export type AnnouncementKind =
  | 'event'
  | 'news';

/** Scheduled goes out by the clock. */
export type AnnouncementState =
  | 'draft'
  | 'published'
  | 'scheduled'
  | 'withdrawn';

export type AnswerAboutAdopterInput = {
  adopterQuestionId: string;
  answer: string;
};

export type AnswerCardInput = {
  answer: InterestAnswer;
  cardId: string;
  /** With a yes. */
  couldLead?: boolean;
};

export type AnswerExchangeInput = {
  /** Markdown. */
  body: string;
  questionId: string;
};

export type AnswerGraduationInput = {
  agreed: boolean;
  answer?: string | null | undefined;
  ventureId: string;
};

export type AnswerInput = {
  key: string;
  /** Empty or null takes the answer away. */
  value?: string | null | undefined;
  /** Of several choices, instead of a value. */
  values?: Array<string> | null | undefined;
};

export type AnswerMeetingInput = {
  /** `none` takes it back. */
  answer: MeetingAnswer;
  meetingId: string;
};

export type AnswerNoneInput = {
  circulationId: string;
  /** False takes it back. */
  isNone?: boolean;
};

export type AnswerObservationInput = {
  /** No takes a yes back. */
  agrees: boolean;
  blockId: string;
};

export type AnswerOfficeHourOfferInput = {
  offerId: string;
  takes: boolean;
};

export type AnswerReceivedIntroductionInput = {
  /** Withdrawn takes a yes back, and the contact with it. */
  answer: IntroductionReply;
  contactEmail?: string | null | undefined;
  contactName?: string | null | undefined;
  receivedId: string;
  words?: string | null | undefined;
};

export type AnswerReferenceInput = {
  /** 1 to 5. */
  rating: number;
  token: string;
  words: string;
};

export type AnswerTeamProposalInput = {
  answer: SeatAnswer;
  proposalId: string;
  /** For the office. */
  word?: string | null | undefined;
};

export type AnswerTeamWishInput = {
  /** The founders read it. */
  reply: string;
  wishId: string;
};

export type AnswerWhirlwindMeetingInput = {
  /** 1 no, 2 rather not, 3 rather yes, 4 yes. */
  answer: number;
  meetingId: string;
  /** For the office alone. */
  note?: string | null | undefined;
};

export type AnswerWordInput = {
  /** The one who told it reads it. */
  reply: string;
  wordId: string;
};

export type ApplicationStatus =
  | 'draft'
  | 'submitted';

export type ApplyAsMentorInput = {
  /** Of the sentence that is agreed to. */
  consentVersion?: number | null | undefined;
  /** In words, or an address where it can be read. */
  cv: string;
  email: string;
  expertise?: Array<string>;
  hoursPerMonth: number;
  /** ISO 639-1. */
  languages: Array<string>;
  name: string;
  otherBackgrounds?: Array<string>;
  primaryBackground: string;
  /** The programme's slug. */
  programme: string;
  references: Array<NamedReferenceInput>;
  /** Of a nomination's link. */
  token?: string | null | undefined;
  why: string;
  /** IANA zone. */
  zone: string;
};

export type ApproachIntroductionContactInput = {
  introductionId: string;
};

export type ApproveCirculationEntryInput = {
  /** What every mentor may read: nothing confidential. */
  blurb: string;
  entryId: string;
  needs: Array<string>;
};

export type ArrangeLetterInput = {
  lengthMinutes: number;
  /** The membership that reads it; null for the first of all. */
  membershipId?: string | null | undefined;
  place?: string | null | undefined;
  sessionId: string;
  startsAt: string;
};

export type ArrangeMentorInterviewInput = {
  applicationId: string;
  /** A membership; without it, whoever arranges. */
  interviewerId?: string | null | undefined;
  /** A room or an address of a call. */
  place: string;
  startsAt: string;
};

export type AskAboutAdopterInput = {
  adopterId: string;
  /** What is not settled yet. */
  question: string;
};

export type AskAfterMentorInput = {
  mentorId: string;
};

export type AskAgainInput = {
  meetingId: string;
};

export type AskExchangeInput = {
  /** Markdown. */
  body: string;
  tags?: Array<string>;
  title: string;
};

export type AskForCheckInInput = {
  bookingId: string;
};

export type AskForExceptionInput = {
  applicationId: string;
  why: string;
};

export type AskForHoursInput = {
  /** The first of the days that are asked about. */
  fromOn: string;
  /** As `hoursToAsk` has it. */
  mentorIds?: Array<string> | null | undefined;
  /** The last; two weeks at the most. */
  untilOn: string;
};

export type AskForIntroductionInput = {
  /** A founder who names fields consents to them. */
  shared?: Array<Shareable>;
  ventureId: string;
  /** Whom or what they look for, and why. */
  wanted: string;
};

export type AskForSessionInput = {
  /** Codes of `topics`. */
  topics: Array<string>;
  urgency: Urgency;
  ventureId: string;
  words?: string | null | undefined;
};

export type AskForWarrantsInput = {
  mentorIds: Array<string>;
};

export type AskReferencesInput = {
  applicationId: string;
};

export type AskToObserveInput = {
  blockId: string;
};

/** Findings that a programme can do something about. */
export type AskedAbout =
  | 'contradicts'
  | 'jumped'
  | 'quiet'
  | 'shares_nothing';

export type AssessRisksInput = {
  scores: Array<RiskScoreInput>;
  ventureId: string;
};

export type AssignEvaluatorsInput = {
  /** Memberships. */
  evaluatorIds: Array<string>;
  perApplication: number;
  roundId: string;
};

export type AssignIntroductionInput = {
  introductionId: string;
  /** A membership. */
  ownerId: string;
};

export type AttendWhirlwindInput = {
  coming: boolean;
  /** From 0. */
  fromRound?: number | null | undefined;
  /** By the office for a guest; else whoever is signed in. */
  guestId?: string | null | undefined;
  maxMeetings?: number | null | undefined;
  /** The first round that they miss. */
  untilRound?: number | null | undefined;
  whirlwindId: string;
};

/** What somebody says to the time of a session; none is nothing yet. */
export type AttendanceAnswer =
  | 'maybe'
  | 'no'
  | 'none'
  | 'yes';

export type AttendeePart =
  | 'founder'
  | 'lead'
  | 'mentor';

export type BeginCurriculumInput = {
  /** Begins with the texts of the house for this kind. */
  fromTemplate?: boolean;
  kind: CurriculumKind;
  /** BCP 47. */
  language: string;
  summary: string;
  title: string;
};

export type BeginPlaybookEntryInput = {
  kind: PlaybookKind;
  /** BCP 47; of a letter, the language of its readers. */
  language: string;
  /** Of a letter: which one. */
  letterKind?: LetterKind | null | undefined;
  summary: string;
  title: string;
};

export type BookOfficeHourInput = {
  officeHourId: string;
  ventureId: string;
};

/** A letter came back for good, several came back for now, or its reader called it spam. */
export type BounceKind =
  | 'complaint'
  | 'hard'
  | 'soft';

export type CancelMeetingInput = {
  meetingId: string;
  reason: string;
};

export type CancelOfficeHourInput = {
  bookingId: string;
  /** Told to the others. */
  reason: string;
};

export type CancelSessionInput = {
  /** Also all that follow in its series. */
  following?: boolean;
  reason: string;
  sessionId: string;
};

export type CancelTeamRunInput = {
  runId: string;
};

export type CancelWhirlwindInput = {
  reason: string;
  whirlwindId: string;
};

export type CarryOverApplicationInput = {
  applicationId: string;
  revision: number;
};

export type ChangeFeedInput = {
  everything: boolean;
  feedId: string;
};

export type ChangeMeetingInput = {
  lengthMinutes: number;
  meetingId: string;
  /** A room or a link. */
  place?: string | null | undefined;
  startsAt: string;
};

export type ChangePolicyInput = {
  /** days within which a session makes a venture active */
  activeDays?: number | null | undefined;
  /** hours before a session when its agenda is due */
  agendaDueHours?: number | null | undefined;
  /** weeks ahead in which a time is looked for */
  arrangeWeeks?: number | null | undefined;
  /** who finds the times of sessions */
  arranging?: string | null | undefined;
  /** minutes that everybody keeps free around what they have */
  bufferMinutes?: number | null | undefined;
  /** how often new ventures are listed */
  circulation?: string | null | undefined;
  /** months between contacts after graduation */
  contactMonths?: number | null | undefined;
  /** months of cooling off after mentoring */
  coolingOffMonths?: number | null | undefined;
  /** distinct primary backgrounds in a team */
  distinctBackgrounds?: string | null | undefined;
  /** The version that you saw. */
  expectedVersion: number;
  /** days within which they meet face to face; 0 is never */
  faceToFaceDays?: number | null | undefined;
  /** whether sister programmes may ask for introductions */
  introductionsFromSisters?: string | null | undefined;
  /** months between mentor meetings */
  meetingMonths?: number | null | undefined;
  /** mentor meetings of the last twelve to attend */
  meetingsToAttend?: number | null | undefined;
  /** mentor's hours a month at most */
  mentorHoursMax?: number | null | undefined;
  /** mentor's hours a month at least */
  mentorHoursMin?: number | null | undefined;
  /** who must be free: the lead and the founders, or all */
  mustCome?: string | null | undefined;
  /** whether a report opens the next session, or somebody asks for it */
  nextSession?: string | null | undefined;
  /** hours of notice before a session */
  noticeHours?: number | null | undefined;
  /** minutes of an office hour */
  officeHourMinutes?: number | null | undefined;
  /** hours before an office hour until which giving it back costs nothing */
  officeHourNoticeHours?: number | null | undefined;
  /** office hours that a venture may book a month */
  officeHoursPerMonth?: number | null | undefined;
  /** hours that a poll for a time stays open */
  pollHours?: number | null | undefined;
  /** polls for a time until the office is asked */
  pollRounds?: number | null | undefined;
  /** minutes of a mentor's preparation that a session counts */
  preparationMinutes?: number | null | undefined;
  /** days between progress reports */
  progressDays?: number | null | undefined;
  /** days between pulse surveys */
  pulseDays?: number | null | undefined;
  /** days until the first pulse survey */
  pulseFirstDays?: number | null | undefined;
  /** hour of the evening from which letters that can wait do so */
  quietFrom?: number | null | undefined;
  /** hour of the morning until which they wait; the same hour is never */
  quietUntil?: number | null | undefined;
  /** days of notice for a recusal */
  recusalDays?: number | null | undefined;
  /** times that a venture is listed again */
  relistings?: number | null | undefined;
  /** hours after a session when the lead's report is due */
  reportDueHours?: number | null | undefined;
  /** minutes of a session */
  sessionMinutes?: number | null | undefined;
  /** weeks between sessions */
  sessionWeeks?: number | null | undefined;
  /** days of silence before an alert */
  silentDays?: number | null | undefined;
  /** hours after a session when the founder's summary is due */
  summaryDueHours?: number | null | undefined;
  /** mentors in a team at most, lead included */
  teamMax?: number | null | undefined;
  /** mentors in a team at least, lead included */
  teamMin?: number | null | undefined;
  /** months that a warrant is valid */
  warrantMonths?: number | null | undefined;
};

export type ChangeTeamInput = {
  leadId: string;
  /** Everybody who is on it from now on. */
  mentorIds: Array<string>;
  /** Overrides soft rules, never hard ones. */
  overrideReason?: string | null | undefined;
  /** Why; kept with the seats that end. */
  reason: string;
  teamId: string;
};

export type ChangeTrainingBlockInput = {
  blockId: string;
  instructorId?: string | null | undefined;
  lengthMinutes: number;
  meetingId?: string | null | undefined;
  room?: string | null | undefined;
  sessionId?: string | null | undefined;
  startsAt: string;
  title: string;
};

export type ChangedLineKind =
  | 'added'
  | 'removed'
  | 'same';

export type CheckEligibilityInput = {
  answers: Array<AnswerInput>;
  /** The programme's slug. */
  programme: string;
};

export type CheckInInput = {
  meetingId: string;
  mentorId: string;
};

export type CheckInProblemInput = {
  /** The one of an earlier check-in that is still there. */
  carriedFromId?: string | null | undefined;
  text: string;
};

export type CheckInToTrainingInput = {
  /** What the screen at the door shows. */
  code: string;
};

export type ChooseIntroductionContactInput = {
  contactEmail?: string | null | undefined;
  contactName?: string | null | undefined;
  contactOrganisation?: string | null | undefined;
  introductionId: string;
  kind: ContactKind;
  mentorId?: string | null | undefined;
  programmeId?: string | null | undefined;
  shared: Array<Shareable>;
};

export type ChooseLanguageInput = {
  /** Null is the programme's. */
  locale?: Tongue | null | undefined;
  /** Without it whoever is signed in; others by the office only. */
  membershipId?: string | null | undefined;
};

export type ChooseMailInput = {
  choice: MailChoice;
  topic: MailTopic;
};

export type ChooseSharingInput = {
  level: SharingLevel;
  named: Array<string>;
  training: TrainingClass;
  untilOn?: string | null | undefined;
};

export type CirculationKind =
  | 'targeted'
  | 'weekly';

/** What came of a venture on a list. */
export type CirculationOutcome =
  | 'enough'
  | 'few'
  | 'nobody'
  | 'relisted';

export type CirculationStatus =
  | 'closed'
  | 'draft'
  | 'sent';

export type CloseDayInput = {
  day: string;
  name: string;
};

export type CloseEvaluationRoundInput = {
  roundId: string;
};

export type CloseExchangeQuestionInput = {
  questionId: string;
};

export type CloseFeedInput = {
  feedId: string;
};

export type CloseIntroductionInput = {
  introductionId: string;
  /** What came of it. */
  note: string;
  outcome: IntroductionOutcome;
};

export type CloseOfficeHourInput = {
  /** With those of its series that come after it. */
  following?: boolean;
  officeHourId: string;
  /** Told to whoever had booked. */
  reason: string;
};

export type CloseVentureInput = {
  /** Codes, the weightiest first. */
  causes: Array<string>;
  reason: string;
  ventureId: string;
};

export type CloseWhirlwindInput = {
  whirlwindId: string;
};

export type CoFounderInput = {
  email: string;
  name: string;
};

export type ComeToEventInput = {
  announcementId: string;
  isComing: boolean;
};

export type CompleteActionInput = {
  actionId: string;
};

export type ConfirmSessionInput = {
  /** Also moves all that follow in its series, by the same step of the clock. */
  following?: boolean;
  lengthMinutes?: number | null | undefined;
  /** Words or a link; without it the room’s, or what it was. */
  place?: string | null | undefined;
  /** Null for none; left out, it is what it was. */
  roomId?: string | null | undefined;
  sessionId: string;
  startsAt: string;
};

export type ConflictDecision =
  | 'cleared'
  | 'recusal'
  | 'upheld';

export type ConflictKind =
  | 'board'
  | 'competitor'
  | 'debt'
  | 'employment'
  | 'equity'
  | 'family'
  | 'intent_to_invest'
  | 'paid_advice'
  | 'supplier';

/** Open and upheld exclude the pair; a recusal does from its day on. */
export type ConflictState =
  | 'cleared'
  | 'open'
  | 'recusal'
  | 'upheld';

export type ConnectCalendarInput = {
  /** The secret address in iCalendar form, https:// or webcal://. */
  address: string;
  /** Without it whoever is signed in; others by the office only. */
  membershipId?: string | null | undefined;
};

export type ConsentToIntroductionInput = {
  /** No takes a former consent back as well. */
  agrees: boolean;
  introductionId: string;
  /** The fields that were looked at. */
  seen: Array<Shareable>;
};

/** Somebody outside, a mentor of the cohort, another programme. */
export type ContactKind =
  | 'mentor'
  | 'programme'
  | 'specialist';

export type CorrectAddressInput = {
  email: string;
  suppressionId: string;
};

export type CorrectAnnouncementInput = {
  announcementId: string;
  /** Markdown. */
  body: string;
  endsAt?: string | null | undefined;
  /** The version that you saw. */
  expectedVersion: number;
  /** https. */
  link?: string | null | undefined;
  /** What was wrong: readers see it. */
  note: string;
  place?: string | null | undefined;
  /** Of an event. */
  startsAt?: string | null | undefined;
  title: string;
  /** IANA. */
  zone?: string | null | undefined;
};

export type CreateApiClientInput = {
  expiresAt?: string | null | undefined;
  name: string;
  scopes: Array<string>;
};

export type CreateIntakeFormInput = {
  name: string;
};

export type CreateProgrammeInput = {
  brandColor?: string | null | undefined;
  country: string;
  kind: ProgrammeKind;
  locale: string;
  managerEmail: string;
  managerName: string;
  name: string;
  /** The short name in addresses: letters, digits and hyphens. */
  slug: string;
  zone: string;
};

export type CriterionInput = {
  descriptors: Array<string>;
  name: string;
  weight: number;
};

/** For visiting adopters, for first mentors at their place (O6), for a programme’s own new mentors. */
export type CurriculumKind =
  | 'immersion'
  | 'onboarding'
  | 'onsite';

/** Why a programme is not in a release, and what is odd about its figures there. */
export type DataFindingCode =
  | 'contradicts'
  | 'jumped'
  | 'quiet'
  | 'rests'
  | 'shares_nothing'
  | 'too_young'
  | 'unknown'
  | 'waits';

export type DayWindowInput = {
  /** HH:MM on the local clock. */
  from: string;
  /** HH:MM on the local clock. */
  to: string;
};

export type DecideApplicationsInput = {
  decisions: Array<VerdictInput>;
  /** The round that led to them. */
  roundId?: string | null | undefined;
};

export type DecideChoiceInput = {
  choiceId: string;
  /** One of its options, or words of your own. */
  decided: string;
};

export type DecideInMeetingInput = {
  kind: MeetingDecisionKind;
  meetingId: string;
  ventureId: string;
  words: string;
};

export type DecisionLetterInput = {
  intakeId?: string | null | undefined;
  message?: string;
  outcome: DecisionOutcome;
  referredTo?: string | null | undefined;
  ventureId: string;
};

export type DecisionOutcome =
  | 'accepted'
  | 'declined'
  | 'deferred'
  | 'referred';

export type DeclareConflictInput = {
  kind?: ConflictKind | null | undefined;
  /** Without it the mentor who is signed in. */
  mentorId?: string | null | undefined;
  note: string;
  sinceOn?: string | null | undefined;
  untilOn?: string | null | undefined;
  ventureId: string;
};

export type DeclineMentorApplicationInput = {
  applicationId: string;
  /** Whether the applicant gets a letter. */
  letter?: boolean;
  /** For the applicant, in the letter. */
  message?: string;
  /** For the record; needed where a step is left out, taken back or declined. */
  reason?: string;
};

/** At the centre (O2), or at the adopter’s place (O6). */
export type DeliveryKind =
  | 'immersion'
  | 'onsite';

export type DescribeSchemeInput = {
  endsOn?: string | null | undefined;
  funder: string;
  leastGrowth?: number | null | undefined;
  leastTurnover?: number | null | undefined;
  mostTurnover?: number | null | undefined;
  name: string;
  oldestYears?: number | null | undefined;
  startsOn: string;
  words?: string | null | undefined;
};

export type DigestRhythm =
  | 'day'
  | 'week';

export type DiscardAnnouncementInput = {
  announcementId: string;
};

export type DismissAnnouncementInput = {
  announcementId: string;
};

export type DraftAgreementInput = {
  adopterId: string;
  endsOn: string;
  sharing: SharingLevel;
  startsOn: string;
  terms: string;
};

export type EligibilityFact =
  | 'age'
  | 'country'
  | 'field'
  | 'growth'
  | 'host'
  | 'origin'
  | 'sector'
  | 'stage'
  | 'turnover';

export type EligibilityRuleInput = {
  fact: EligibilityFact;
  field?: string | null | undefined;
  limit?: number | null | undefined;
  test: EligibilityTest;
  values?: Array<string>;
  words: string;
};

export type EligibilityTest =
  | 'among'
  | 'atLeast'
  | 'atMost'
  | 'notAmong';

export type EndAdopterInput = {
  adopterId: string;
  reason: string;
};

/** Not closed, of this programme, all. */
export type ExchangeShow =
  | 'all'
  | 'open'
  | 'ours';

/** What a calendar shows: what is yours, all sessions of the programme, or when a room is taken. */
export type FeedKind =
  | 'person'
  | 'programme'
  | 'room';

export type FeedbackPart =
  | 'founder'
  | 'mentor';

export type FieldKind =
  | 'choice'
  | 'choices'
  | 'consent'
  | 'date'
  | 'file'
  | 'longText'
  | 'number'
  | 'text';

/** What the programme knows by an answer. */
export type FieldMeaning =
  | 'country'
  | 'foundedOn'
  | 'growth'
  | 'host'
  | 'languages'
  | 'name'
  | 'needs'
  | 'oneLiner'
  | 'origin'
  | 'sector'
  | 'stage'
  | 'turnover'
  | 'website';

export type FieldOptionInput = {
  label: string;
  value: string;
};

export type FigureName =
  /** Of the ventures that applied: taken in by now */
  | 'accepted'
  /** Mentored ventures with a session within the days that the policy calls active */
  | 'activeVentures'
  /** Ventures that applied */
  | 'applied'
  /** Of the mentors who were expected in sessions: came */
  | 'attendance'
  /** Ventures that closed */
  | 'closed'
  /** Days from the application to the first session, of ventures that applied and had one */
  | 'daysToFirstSession'
  /** Ventures that graduated */
  | 'graduated'
  /** Hours of the sessions that were held */
  | 'hours'
  /** Hours that mentors gave in sessions */
  | 'mentorHours'
  /** Of the ventures that applied: had a first session */
  | 'met'
  /** Ventures that met their team once, longer ago than the days that the policy calls active, and never again */
  | 'oneAndDone'
  /** Of the sessions with a report: the lead's report came in time */
  | 'reportsInTime'
  /** Sessions that were held */
  | 'sessions'
  /** Mentored ventures that are silent for longer than the policy allows */
  | 'silentVentures'
  /** Of the ventures that applied: have or had a team */
  | 'teamed'
  /** Teams at work that are smaller, larger or less mixed than the policy wants, or have no lead */
  | 'teamsOutOfPolicy';

/** What a row of a figure leads to. */
export type FigureSubject =
  | 'session'
  | 'team'
  | 'venture';

export type FigureUnit =
  | 'days'
  | 'euros'
  | 'hours'
  | 'percent'
  | 'sessions'
  | 'staff'
  | 'teams'
  | 'ventures';

/** On the days of the period, or as it is today. */
export type FigureWhen =
  | 'during'
  | 'now';

export type FileInterviewSheetInput = {
  interviewId: string;
  notes: string;
  ratings: Array<InterviewRatingInput>;
  /** 1 to 5. */
  score: number;
};

export type FileMeetingMinutesInput = {
  meetingId: string;
  minutes: string;
};

export type FileReportInput = {
  actions: Array<ActionInput>;
  /** The `membershipId` of those who came. */
  attendeeIds: Array<string>;
  /** Advice that differs, kept as options (S5). */
  choices?: Array<ReportChoiceInput> | null | undefined;
  /** Why it was held below strength (T1). */
  exceptionReason?: string | null | undefined;
  /** What became of the points of the agenda. */
  items?: Array<ItemOutcomeInput> | null | undefined;
  /** When the team would meet again. */
  nextInWeeks?: number | null | undefined;
  sessionId: string;
  summary: string;
  topics: Array<ReportTopicInput>;
};

export type FindAtWhirlwindInput = {
  guestId: string;
};

export type FinishUnitInput = {
  /** The chosen option of each question, from 0. */
  answers: Array<number>;
  curriculumId: string;
  unitId: string;
};

export type FirstMentorInput = {
  canLead?: boolean;
  email: string;
  name: string;
  primaryBackground: string;
};

export type FollowUpWhirlwindMeetingInput = {
  as: WhirlwindFollowUpKind;
  meetingId: string;
};

export type FormFieldInput = {
  from?: string | null | undefined;
  help?: string;
  key: string;
  kind: FieldKind;
  label: string;
  max?: number | null | undefined;
  means?: FieldMeaning | null | undefined;
  min?: number | null | undefined;
  options?: Array<FieldOptionInput>;
  required: boolean;
  takes?: Array<string>;
  until?: string | null | undefined;
};

export type FormTeamInput = {
  leadId: string;
  mentorIds: Array<string>;
  /** A written reason overrides soft rules (backgrounds, hours), never hard ones. */
  overrideReason?: string | null | undefined;
  ventureId: string;
};

export type FounderAnswer =
  | 'none'
  | 'others'
  | 'yes';

export type GiveFeedbackInput = {
  sessionId: string;
  /** The office alone reads it. */
  words?: string | null | undefined;
  /** From 1, little, to 4, much. */
  worth: number;
};

/** What a mentor gives hours by. */
export type Giving =
  | 'meeting'
  | 'office_hour'
  | 'session';

export type GraduationSide =
  | 'founders'
  | 'office';

export type Grain =
  | 'month'
  | 'quarter';

export type HideExchangePostInput = {
  /** Without it, the question with all its answers. */
  answerId?: string | null | undefined;
  questionId: string;
  /** Whoever wrote it reads it. */
  reason: string;
};

export type ImportInput = {
  /** Tells what would happen, and changes nothing. */
  dryRun: boolean;
  /** The text of a CSV file: comma, semicolon or tab, the columns in any order. At most 3 MB. */
  text: string;
};

export type IntakeState =
  | 'closed'
  | 'open'
  | 'upcoming';

export type InterestAnswer =
  | 'maybe'
  | 'no'
  | 'stake'
  | 'yes';

/** What every applicant is rated on. */
export type InterviewQuestion =
  | 'experience'
  | 'independence'
  | 'listening'
  | 'motivation'
  | 'time';

export type InterviewRatingInput = {
  question: InterviewQuestion;
  /** 1 to 5. */
  rating: number;
};

/** The founders’, to what is shared. */
export type IntroductionConsent =
  | 'asked'
  | 'given'
  | 'none'
  | 'refused'
  | 'withdrawn';

/** Made and useful, made without result, declined, withdrawn (A5). */
export type IntroductionOutcome =
  | 'declined'
  | 'fruitless'
  | 'useful'
  | 'withdrawn';

/** Of the one who was asked. */
export type IntroductionReply =
  | 'no'
  | 'withdrawn'
  | 'yes';

/** Who asked for it. */
export type IntroductionSide =
  | 'founder'
  | 'mentor'
  | 'office';

/** Asked has no owner yet; approached waits for an answer; made waits for what comes of it. */
export type IntroductionStatus =
  | 'approached'
  | 'asked'
  | 'closed'
  | 'made'
  | 'moving';

export type IntroductionStepKind =
  | 'approached'
  | 'asked'
  | 'closed'
  | 'consent'
  | 'contact'
  | 'owner'
  | 'reminded'
  | 'reply'
  | 'step';

export type InviteMemberInput = {
  email: string;
  /** Of the invitation and all letters; null is the programme's. */
  locale?: Tongue | null | undefined;
  name: string;
  roles: Array<Role>;
};

export type InviteToMeetingInput = {
  meetingId: string;
};

export type InviteToWhirlwindInput = {
  mentorIds: Array<string>;
  ventureIds: Array<string>;
  whirlwindId: string;
};

export type IssueCertificateInput = {
  delegateId: string;
};

export type ItemOutcomeInput = {
  /** Of a point of the agenda. */
  itemId: string;
  outcome: AgendaOutcome;
  words?: string | null | undefined;
};

export type KeepPlaybookCopyInput = {
  playbookCopyId: string;
  /** That you have read. */
  version: number;
};

export type LaunchAdopterInput = {
  adopterId: string;
  locale: string;
  managerEmail: string;
  managerName: string;
  /** What it decides otherwise than by default. */
  policy?: PolicyChoiceInput | null | undefined;
  /** Why, where its training is not complete. */
  reason?: string | null | undefined;
  /** The short name in addresses: letters, digits and hyphens. */
  slug: string;
  zone: string;
};

export type LeaveOfficeHourWaitInput = {
  waitId: string;
};

export type LetArrangerInput = {
  /** Also those whose calendars are known. */
  askAll?: boolean;
  /** False takes the session back. */
  isOn: boolean;
  sessionId: string;
};

export type LetterDraftInput = {
  body: string;
  kind: LetterKind;
  locale: string;
  subject: string;
};

/** Letters that a programme may put in its own words. */
export type LetterKind =
  | 'actionDue'
  | 'actionLate'
  | 'agendaAsked'
  | 'agendaDue'
  | 'agendaPublished'
  | 'agreementSent'
  | 'announcementPublished'
  | 'applicationAccepted'
  | 'applicationAdmitted'
  | 'applicationDeclined'
  | 'applicationDeferred'
  | 'applicationFormChanged'
  | 'applicationReceived'
  | 'applicationReferred'
  | 'applicationWelcomed'
  | 'checkInAsked'
  | 'evaluationAssigned'
  | 'evaluationNudged'
  | 'eventCalledOff'
  | 'exchangeAnswered'
  | 'exchangeAsked'
  | 'feedbackAsked'
  | 'figuresAsked'
  | 'hourBooked'
  | 'hourCancelled'
  | 'hourOffered'
  | 'hourTomorrow'
  | 'hoursAsked'
  | 'interestCleared'
  | 'interestRecusal'
  | 'interestUpheld'
  | 'introductionAsked'
  | 'introductionAssigned'
  | 'introductionClosed'
  | 'introductionConfirmed'
  | 'introductionConsent'
  | 'introductionMade'
  | 'introductionOverdue'
  | 'introductionReceived'
  | 'introductionReplied'
  | 'meetingAsked'
  | 'meetingCancelled'
  | 'meetingGuest'
  | 'meetingGuestOff'
  | 'meetingInvited'
  | 'meetingMoved'
  | 'meetingReminder'
  | 'mentorAccepted'
  | 'mentorApplied'
  | 'mentorDeclined'
  | 'mentorInterview'
  | 'mentorMissed'
  | 'mentorNominated'
  | 'outcomesAsked'
  | 'referenceAsked'
  | 'replyAsked'
  | 'reportAsked'
  | 'reportDue'
  | 'sessionBrief'
  | 'summaryAsked'
  | 'summaryDue'
  | 'teamAgreed'
  | 'teamAsked'
  | 'teamOffered'
  | 'teamWithdrawn'
  | 'timesAsked'
  | 'timesReminded'
  | 'warrantExpiring'
  | 'warrantLapsed'
  | 'whirlwindCancelled'
  | 'whirlwindInvited'
  | 'whirlwindOver'
  | 'whirlwindPlan'
  | 'whirlwindResults'
  | 'whirlwindWishes'
  | 'wishAnswered'
  | 'wordAnswered';

/** On its way, held until quiet hours end, gathered for a digest, part of one; sent, refused by the mail server, come back; withheld because its address bounces, not wanted by its reader. */
export type LetterState =
  | 'bounced'
  | 'digested'
  | 'failed'
  | 'gathered'
  | 'quiet'
  | 'sent'
  | 'unwanted'
  | 'waiting'
  | 'withheld';

export type LiftSuppressionInput = {
  suppressionId: string;
};

/** At once, in the digest, or not at all. */
export type MailChoice =
  | 'digest'
  | 'never'
  | 'now';

/** Every kind of letter that the house writes. */
export type MailKind =
  | 'actionDue'
  | 'actionLate'
  | 'agendaAsked'
  | 'agendaDue'
  | 'agendaPublished'
  | 'agreementSent'
  | 'announcementPublished'
  | 'applicationAccepted'
  | 'applicationAdmitted'
  | 'applicationDeclined'
  | 'applicationDeferred'
  | 'applicationFormChanged'
  | 'applicationReceived'
  | 'applicationReferred'
  | 'applicationWelcomed'
  | 'cancelled'
  | 'checkInAsked'
  | 'company'
  | 'digest'
  | 'evaluationAssigned'
  | 'evaluationNudged'
  | 'eventCalledOff'
  | 'exchangeAnswered'
  | 'exchangeAsked'
  | 'feedbackAsked'
  | 'figuresAsked'
  | 'hourBooked'
  | 'hourCancelled'
  | 'hourOffered'
  | 'hourTomorrow'
  | 'hoursAsked'
  | 'interestCleared'
  | 'interestRecusal'
  | 'interestUpheld'
  | 'introductionAsked'
  | 'introductionAssigned'
  | 'introductionClosed'
  | 'introductionConfirmed'
  | 'introductionConsent'
  | 'introductionMade'
  | 'introductionOverdue'
  | 'introductionReceived'
  | 'introductionReplied'
  | 'invitation'
  | 'list'
  | 'listReminder'
  | 'meetingAsked'
  | 'meetingCancelled'
  | 'meetingGuest'
  | 'meetingGuestOff'
  | 'meetingInvited'
  | 'meetingMoved'
  | 'meetingReminder'
  | 'membership'
  | 'mentorAccepted'
  | 'mentorApplied'
  | 'mentorDeclined'
  | 'mentorInterview'
  | 'mentorMissed'
  | 'mentorNominated'
  | 'moved'
  | 'outcomesAsked'
  | 'referenceAsked'
  | 'replyAsked'
  | 'reportAsked'
  | 'reportDue'
  | 'reportFiled'
  | 'sessionBrief'
  | 'summaryAsked'
  | 'summaryDue'
  | 'teamAgreed'
  | 'teamAsked'
  | 'teamOffered'
  | 'teamWithdrawn'
  | 'test'
  | 'timesAsked'
  | 'timesReminded'
  | 'warrantAsked'
  | 'warrantExpiring'
  | 'warrantLapsed'
  | 'whirlwindCancelled'
  | 'whirlwindInvited'
  | 'whirlwindOver'
  | 'whirlwindPlan'
  | 'whirlwindResults'
  | 'whirlwindWishes'
  | 'wishAnswered'
  | 'withdrawn'
  | 'wordAnswered';

/** What became of a mail that came in. */
export type MailOutcome =
  | 'answered'
  | 'automatic'
  | 'bounce'
  | 'guest'
  | 'late'
  | 'outdated'
  | 'refused'
  | 'time'
  | 'unreadable'
  | 'words';

/** Letters that one can do without: reminders, what others did, questions afterwards, news of the network, questions of other programmes. All others always go. */
export type MailTopic =
  | 'company'
  | 'exchange'
  | 'network'
  | 'questions'
  | 'reminders';

export type MakeReleaseInput = {
  /** A closed quarter, such as 2026-Q3. */
  period: string;
};

export type MarkTrainingAttendanceInput = {
  attended: boolean;
  blockId: string;
  delegateId: string;
};

export type MeasureTopic =
  | 'activity'
  | 'attention'
  | 'causes'
  | 'fidelity'
  | 'funnel'
  | 'outcomes'
  | 'size'
  | 'training';

/** What a mentor said to an invitation. */
export type MeetingAnswer =
  | 'no'
  | 'none'
  | 'yes';

/** By which way somebody was noted. */
export type MeetingArrival =
  | 'device'
  | 'named'
  | 'office';

export type MeetingDecisionKind =
  | 'accept'
  | 'hold'
  | 'list'
  | 'other';

export type MeetingGuestInput = {
  guestId: string;
};

export type MeetingItemInput = {
  kind: MeetingItemKind;
  mentorId?: string | null | undefined;
  minutes: number;
  /** What everybody who is invited may read. */
  title: string;
  ventureId?: string | null | undefined;
  who?: string | null | undefined;
};

export type MeetingItemKind =
  | 'case'
  | 'guest'
  | 'mentor'
  | 'other'
  | 'teaching'
  | 'venture';

export type MeetingStatus =
  | 'cancelled'
  | 'held'
  | 'invited'
  | 'planned';

export type MeetingWalkInInput = {
  /** The mentor who brings them. */
  broughtById?: string | null | undefined;
  /** Their invitation goes there. */
  email?: string | null | undefined;
  meetingId: string;
  name: string;
};

export type MembershipStatus =
  | 'active'
  | 'invited'
  | 'revoked';

export type MentorAdopterInput = {
  adopterId: string;
  deliveryId: string;
};

export type MentorStatus =
  | 'active'
  | 'alumni'
  | 'applied'
  | 'declined'
  | 'interviewing'
  | 'on_leave'
  | 'probation'
  | 'screening';

export type MentorUse =
  | 'absent'
  | 'expiring'
  | 'idle'
  | 'overloaded';

export type MissFromWhirlwindInput = {
  /** From 0; without it the next round. */
  fromRound?: number | null | undefined;
  guestId: string;
};

export type MoneySource =
  | 'angels'
  | 'debt'
  | 'founders'
  | 'friends'
  | 'grants'
  | 'private_equity'
  | 'venture';

export type MoveMentorApplicationInput = {
  applicationId: string;
  /** For the record; needed where a step is left out, taken back or declined. */
  reason?: string;
  /** applied, interviewing or screening. */
  to: MentorStatus;
};

export type MoveMentorInput = {
  /** Of a leave. */
  leaveFrom?: string | null | undefined;
  /** Of a leave. */
  leaveUntil?: string | null | undefined;
  mentorId: string;
  reason: string;
  to: MentorStatus;
};

export type NameFirstMentorsInput = {
  adopterId: string;
  /** All of them: this list replaces the one before. */
  mentors: Array<FirstMentorInput>;
};

export type NamedReferenceInput = {
  email: string;
  name: string;
};

export type NominateMentorInput = {
  email: string;
  name: string;
  /** The nominee reads it. */
  why: string;
};

export type NoteActionInput = {
  actionId: string;
  /** How far it is, in a line. */
  progress: string;
};

/** Who reads a note besides its author: nobody, the team's mentors, or the office (V4). */
export type NoteReaders =
  | 'mine'
  | 'office'
  | 'team';

export type NudgeEvaluatorsInput = {
  roundId: string;
};

export type NudgeProgrammeInput = {
  finding: DataFindingCode;
  /** Of the finding. */
  measure?: string;
  programmeId: string;
};

export type ObservationAnswer =
  | 'asked'
  | 'no'
  | 'yes';

export type OfficeHourPeriod =
  | 'coming'
  | 'past';

/** Offered is held for a venture that waited. */
export type OfficeHourState =
  | 'booked'
  | 'closed'
  | 'offered'
  | 'open'
  | 'over';

export type OnboardingSettled =
  | 'done'
  | 'open'
  | 'skipped';

/** What a new programme sees to, in a good order. */
export type OnboardingStep =
  | 'about'
  | 'brand'
  | 'colleagues'
  | 'form'
  | 'list'
  | 'meeting'
  | 'mentors'
  | 'places'
  | 'playbook'
  | 'principles'
  | 'sender'
  | 'session'
  | 'sharing'
  | 'topics';

export type OpenEvaluationRoundInput = {
  criteria: Array<CriterionInput>;
  dueOn: string;
  /** Memberships. */
  evaluatorIds?: Array<string>;
  /** All that was submitted there and is not decided. */
  intakeId?: string | null | undefined;
  name: string;
  perApplication?: number;
  ventureIds?: Array<string>;
};

export type OpenFeedInput = {
  kind: FeedKind;
  /** The place of sessions, for the calendar of a room. */
  room?: string | null | undefined;
};

export type OpenOfficeHoursInput = {
  /** On the mentor’s own clock. */
  firstDay: string;
  /** HH:mm */
  fromClock: string;
  /** Every week until then; without it that day only. */
  lastDay?: string | null | undefined;
  /** A room, or where a call takes place. */
  place: string;
  /** HH:mm; slots follow each other until then. Without it, one. */
  untilClock?: string | null | undefined;
};

export type OpenOfficeInput = {
  weekly: Array<WeeklyWindowInput>;
};

export type OpenSessionInput = {
  ventureId: string;
};

export type OpenWhirlwindInput = {
  breakAfter?: number | null | undefined;
  breakMinutes?: number | null | undefined;
  /** To change tables. */
  changeMinutes: number;
  /** Rounds in a row after which a mentor rests for one. */
  maxRun?: number | null | undefined;
  name: string;
  place?: string | null | undefined;
  roundMinutes: number;
  rounds: number;
  startsAt: string;
};

export type OrderCirculationInput = {
  circulationId: string;
  /** All of the list, in the order in which mentors read them. */
  entryIds: Array<string>;
};

export type OrderUnitsInput = {
  curriculumId: string;
  unitIds: Array<string>;
};

/** On which side of the comparison (A4). */
export type OutcomeCohort =
  | 'declined'
  | 'graduated'
  | 'mentored';

/** What somebody owes a session (S3). */
export type OwedToSession =
  | 'agenda'
  | 'report'
  | 'summary';

export type PauseVentureInput = {
  reason: string;
  returnsOn: string;
  ventureId: string;
};

/** With whom a programme is compared. */
export type PeersBy =
  | 'age'
  | 'all'
  | 'kind';

export type PlanDeliveryInput = {
  /** Its newest version is kept for this training. */
  curriculumId: string;
  kind: DeliveryKind;
  place: string;
  startsOn: string;
  title: string;
  zone: string;
};

export type PlanIntakeInput = {
  /** What the open page says of it. */
  about?: string;
  closesAt?: string | null | undefined;
  formId: string;
  /** Null for a new one. */
  intakeId?: string | null | undefined;
  name: string;
  opensAt: string;
  rules?: Array<EligibilityRuleInput>;
};

export type PlanMeetingInput = {
  lengthMinutes: number;
  /** A room or a link. */
  place?: string | null | undefined;
  startsAt: string;
};

export type PlanOnboardingStepInput = {
  dueOn?: string | null | undefined;
  /** A membership of the office. */
  ownerId?: string | null | undefined;
  step: OnboardingStep;
};

export type PlanSeriesInput = {
  /** Sessions, the first among them. */
  count: number;
  lengthMinutes?: number | null | undefined;
  /** Words or a link. */
  place?: string | null | undefined;
  roomId?: string | null | undefined;
  /** The first of them, which waits for its time. */
  sessionId: string;
  startsAt: string;
  /** Between two of them; the policy’s cadence without it. */
  weeks?: number | null | undefined;
};

export type PlanWhirlwindInput = {
  /** The `planVersion` that you saw. */
  expectedVersion: number;
  whirlwindId: string;
};

/** What the model insists on, a document, the words of a letter, or an application form. */
export type PlaybookKind =
  | 'form'
  | 'guide'
  | 'letter'
  | 'principle';

/** Not adopted; adopted; adopted, and there is news; adopted, and withdrawn by the centre. */
export type PlaybookState =
  | 'adopted'
  | 'behind'
  | 'free'
  | 'withdrawn';

/** What a programme decides otherwise than before, or than by default. */
export type PolicyChoiceInput = {
  /** days within which a session makes a venture active */
  activeDays?: number | null | undefined;
  /** hours before a session when its agenda is due */
  agendaDueHours?: number | null | undefined;
  /** weeks ahead in which a time is looked for */
  arrangeWeeks?: number | null | undefined;
  /** who finds the times of sessions */
  arranging?: string | null | undefined;
  /** minutes that everybody keeps free around what they have */
  bufferMinutes?: number | null | undefined;
  /** how often new ventures are listed */
  circulation?: string | null | undefined;
  /** months between contacts after graduation */
  contactMonths?: number | null | undefined;
  /** months of cooling off after mentoring */
  coolingOffMonths?: number | null | undefined;
  /** distinct primary backgrounds in a team */
  distinctBackgrounds?: string | null | undefined;
  /** days within which they meet face to face; 0 is never */
  faceToFaceDays?: number | null | undefined;
  /** whether sister programmes may ask for introductions */
  introductionsFromSisters?: string | null | undefined;
  /** months between mentor meetings */
  meetingMonths?: number | null | undefined;
  /** mentor meetings of the last twelve to attend */
  meetingsToAttend?: number | null | undefined;
  /** mentor's hours a month at most */
  mentorHoursMax?: number | null | undefined;
  /** mentor's hours a month at least */
  mentorHoursMin?: number | null | undefined;
  /** who must be free: the lead and the founders, or all */
  mustCome?: string | null | undefined;
  /** whether a report opens the next session, or somebody asks for it */
  nextSession?: string | null | undefined;
  /** hours of notice before a session */
  noticeHours?: number | null | undefined;
  /** minutes of an office hour */
  officeHourMinutes?: number | null | undefined;
  /** hours before an office hour until which giving it back costs nothing */
  officeHourNoticeHours?: number | null | undefined;
  /** office hours that a venture may book a month */
  officeHoursPerMonth?: number | null | undefined;
  /** hours that a poll for a time stays open */
  pollHours?: number | null | undefined;
  /** polls for a time until the office is asked */
  pollRounds?: number | null | undefined;
  /** minutes of a mentor's preparation that a session counts */
  preparationMinutes?: number | null | undefined;
  /** days between progress reports */
  progressDays?: number | null | undefined;
  /** days between pulse surveys */
  pulseDays?: number | null | undefined;
  /** days until the first pulse survey */
  pulseFirstDays?: number | null | undefined;
  /** hour of the evening from which letters that can wait do so */
  quietFrom?: number | null | undefined;
  /** hour of the morning until which they wait; the same hour is never */
  quietUntil?: number | null | undefined;
  /** days of notice for a recusal */
  recusalDays?: number | null | undefined;
  /** times that a venture is listed again */
  relistings?: number | null | undefined;
  /** hours after a session when the lead's report is due */
  reportDueHours?: number | null | undefined;
  /** minutes of a session */
  sessionMinutes?: number | null | undefined;
  /** weeks between sessions */
  sessionWeeks?: number | null | undefined;
  /** days of silence before an alert */
  silentDays?: number | null | undefined;
  /** hours after a session when the founder's summary is due */
  summaryDueHours?: number | null | undefined;
  /** mentors in a team at most, lead included */
  teamMax?: number | null | undefined;
  /** mentors in a team at least, lead included */
  teamMin?: number | null | undefined;
  /** months that a warrant is valid */
  warrantMonths?: number | null | undefined;
};

export type PrepareSessionInput = {
  /** The `version` that you saw; 0 where there is no update yet. */
  expectedVersion: number;
  plans: string;
  problems: string;
  progress: string;
  sessionId: string;
};

/** By its sessions and meetings: operating within 90 days, at risk within 180, then dormant. */
export type ProgrammeActivity =
  | 'at_risk'
  | 'closed'
  | 'dormant'
  | 'operating'
  | 'starting';

export type ProgrammeKind =
  | 'accelerator'
  | 'economic_development'
  | 'hybrid'
  | 'incubator'
  | 'university';

export type ProgrammeOrder =
  | 'country'
  | 'launched'
  | 'mentors'
  | 'name'
  | 'next'
  | 'ventures';

/** On its way by its stage, since its launch by how alive it is (O1, O7). */
export type ProgrammePlace =
  | 'agreement'
  | 'at_risk'
  | 'dormant'
  | 'ended'
  | 'inquiry'
  | 'operating'
  | 'starting'
  | 'training';

export type ProgrammeStatus =
  | 'active'
  | 'at_risk'
  | 'closed'
  | 'dormant'
  | 'preparing';

export type ProposalStatus =
  | 'declined'
  | 'draft'
  | 'live'
  | 'proposed'
  | 'withdrawn';

export type ProposeGraduationInput = {
  /** ISO 4217. */
  currency?: string | null | undefined;
  /** Whether the figures may be disclosed. */
  discloses: boolean;
  /** 32 hours a week or more. */
  fullTimeStaff: number;
  /** Why now. */
  note: string;
  partTimeStaff: number;
  raised?: Array<RaisedInput>;
  /** Of the last full year, in whole units of the currency. */
  revenue?: number | null | undefined;
  standing: VentureStanding;
  ventureId: string;
};

export type ProposeTeamInput = {
  leadId: string;
  mentorIds: Array<string>;
  /** A written reason overrides soft rules (backgrounds, hours), never hard ones. */
  overrideReason?: string | null | undefined;
  /** The run that suggested it. */
  runId?: string | null | undefined;
  ventureId: string;
};

export type PublishAgendaInput = {
  sessionId: string;
};

export type PublishAnnouncementInput = {
  announcementId: string;
  /** By the clock; without it at once. */
  publishAt?: string | null | undefined;
};

export type PublishCurriculumInput = {
  curriculumId: string;
  /** What is new. */
  note: string;
};

export type PublishIntakeFormInput = {
  formId: string;
  revision: number;
};

export type PublishPlaybookEntryInput = {
  /** What is new. */
  note: string;
  playbookEntryId: string;
  /** That you have seen. */
  revision: number;
};

export type PublishReleaseTextInput = {
  text: string;
};

export type PublishWarrantTextInput = {
  body: string;
  locale: string;
  title: string;
};

export type QuizQuestionInput = {
  because: string;
  options: Array<string>;
  question: string;
  right: number;
};

export type RaisedInput = {
  amount: number;
  source: MoneySource;
};

export type RecordAdopterCallInput = {
  adopterId: string;
  /** When it was. */
  heldOn: string;
  nextOn?: string | null | undefined;
  /** What follows from it; with its day, or neither. */
  nextStep?: string | null | undefined;
  /** What was said. */
  said: string;
  /** Who was on the other side. */
  withWhom: string;
};

export type RecordAdopterInput = {
  contactEmail: string;
  contactName: string;
  country: string;
  kind: ProgrammeKind;
  name: string;
  /** What they want, in their words. */
  wish: string;
};

export type RecordAdopterStepInput = {
  adopterId: string;
  /** What was done. */
  did: string;
  nextOn: string;
  nextStep: string;
};

export type RecordIntroductionStepInput = {
  /** What was done. */
  did: string;
  introductionId: string;
  nextOn: string;
  nextStep: string;
};

export type RecordOutcomeInput = {
  currency?: string | null | undefined;
  discloses: boolean;
  foundedYear?: number | null | undefined;
  fullTimeStaff?: number | null | undefined;
  partTimeStaff?: number | null | undefined;
  raised: Array<RaisedInput>;
  revenue?: number | null | undefined;
  standing: VentureStanding;
  surveyId: string;
  /** The founder who told it. */
  toldBy: string;
};

export type RecordTeamAnswerInput = {
  agrees: boolean;
  /** Who said so; none for the founders. */
  mentorId?: string | null | undefined;
  proposalId: string;
  word?: string | null | undefined;
};

export type RecordTrainingInput = {
  adopterId: string;
  immersionOn?: string | null | undefined;
  trainedOn?: string | null | undefined;
};

export type RecordWarrantInput = {
  mentorId: string;
  signedOn: string;
};

/** The table that a cell is in. */
export type ReleaseAxis =
  | 'age'
  | 'all'
  | 'country'
  | 'kind'
  | 'region'
  | 'training';

export type ReleaseRunStatus =
  | 'done'
  | 'failed'
  | 'queued'
  | 'running';

/** Counted by a release; waiting or resting, so that no difference tells it (R5); or out, as it shares nothing. */
export type ReleaseStanding =
  | 'counted'
  | 'out'
  | 'rests'
  | 'waits';

/** A value of all together, or a quartile of programmes. */
export type ReleasedStat =
  | 'q1'
  | 'q2'
  | 'q3'
  | 'value';

export type RemindInvitedInput = {
  sessionId: string;
};

export type RemindOfSessionInput = {
  about: OwedToSession;
  sessionId: string;
};

export type RemindOfWhirlwindInput = {
  whirlwindId: string;
};

export type RemoveCirculationEntryInput = {
  entryId: string;
};

export type RemoveDelegateInput = {
  delegateId: string;
};

export type RemoveFileInput = {
  fileId: string;
};

export type RemoveNoteInput = {
  noteId: string;
};

export type RemoveUnitInput = {
  unitId: string;
};

export type RemoveVentureViewInput = {
  viewId: string;
};

export type ReopenActionInput = {
  actionId: string;
};

export type ReportChoiceInput = {
  /** What the founders decided, if they have. */
  decided?: string | null | undefined;
  options: Array<string>;
  question: string;
};

export type ReportTopicInput = {
  minutes: number;
  topic: string;
};

export type ResetLetterTextInput = {
  kind: LetterKind;
  locale: string;
};

export type ResumeVentureInput = {
  ventureId: string;
};

export type ReviewConflictInput = {
  conflictId: string;
  decision: ConflictDecision;
  /** What kind it is, where the mentor has not said. */
  kind?: ConflictKind | null | undefined;
  reason: string;
  /** The state that you saw. */
  seen: ConflictState;
};

export type RevokeApiClientInput = {
  id: string;
};

export type RevokeCertificateInput = {
  certificateId: string;
  reason: string;
};

export type RevokeMemberInput = {
  membershipId: string;
  reason: string;
};

export type RevokeWarrantInput = {
  mentorId: string;
  reason: string;
};

export type RiskPart =
  | 'founder'
  | 'lead';

export type RiskScoreInput = {
  /** One of the groups of `topics`. */
  group: string;
  score: number;
  /** What makes you think so. */
  words?: string | null | undefined;
};

export type Role =
  | 'analyst'
  | 'entrepreneur'
  | 'manager'
  | 'mentor'
  | 'observer'
  | 'partner'
  | 'trainer';

export type RoomInput = {
  /** https:// */
  link?: string | null | undefined;
  name: string;
  seats?: number | null | undefined;
};

export type SaveApplicationInput = {
  /** Those that were changed. */
  answers?: Array<AnswerInput>;
  applicationId: string;
  /** All, besides the applicant. */
  founders?: Array<CoFounderInput> | null | undefined;
  /** The one that you have seen. */
  revision: number;
};

export type SaveIntakeFormInput = {
  fields: Array<FormFieldInput>;
  formId: string;
  name: string;
  revision: number;
};

export type SaveLetterTextInput = {
  body: string;
  kind: LetterKind;
  locale: string;
  subject: string;
  /** Of the text that was read. */
  version: number;
};

export type SaveVentureViewInput = {
  /** A view of yours that has it already is replaced. */
  name: string;
  query: string;
  shared?: boolean;
};

export type ScoreApplicationInput = {
  comment?: string;
  evaluationId: string;
  scores: Array<ScoreInput>;
  /** Once; a draft otherwise. What is submitted can be changed until the round closes. */
  submit: boolean;
};

export type ScoreInput = {
  comment?: string;
  criterionId: string;
  score: number;
};

export type SeatAnswer =
  | 'no'
  | 'none'
  | 'yes';

export type SeenPrincipleInput = {
  playbookEntryId: string;
  /** Of the programme's own words. */
  revision: number;
  version: number;
};

export type SendAgreementInput = {
  agreementId: string;
};

export type SendAnnouncementTestInput = {
  announcementId: string;
};

export type SendCirculationInput = {
  circulationId: string;
  /** Until when mentors are asked; else as the period says. */
  cutOffAt?: string | null | undefined;
  /** When it goes out by itself; now without it. */
  sendAt?: string | null | undefined;
};

export type SendLetterAgainInput = {
  letterId: string;
};

/** What the office reminds of by a press. */
export type SessionReminder =
  | 'agenda'
  | 'replies'
  | 'report'
  | 'summary';

export type SessionStatus =
  | 'cancelled'
  | 'confirmed'
  | 'held'
  | 'planned';

export type SetLimitsInput = {
  hoursPerMonth: number;
  /** Null sets no bound but the hours. */
  maxVentures?: number | null | undefined;
  /** Without it whoever is signed in; others by the office only. */
  mentorId?: string | null | undefined;
};

export type SetMailHabitInput = {
  /** Without both: the programme’s. */
  quietFrom?: number | null | undefined;
  quietUntil?: number | null | undefined;
  rhythm: DigestRhythm;
};

export type SetMeetingSeriesInput = {
  /** HH:MM */
  clock: string;
  lengthMinutes: number;
  place?: string | null | undefined;
  /** 1 to 4, or 5 for the last of the month. */
  week: number;
  /** 1 is Monday. */
  weekday: number;
};

export type SettleMailInput = {
  mailId: string;
};

export type SettleOnboardingStepInput = {
  is: OnboardingSettled;
  step: OnboardingStep;
};

export type SettleSuggestionInput = {
  /** Whether it becomes the agenda's last point. */
  isTaken: boolean;
  suggestionId: string;
};

export type ShareCurriculumInput = {
  curriculumId: string;
  isShared: boolean;
};

/** What the other side may be told, field by field. */
export type Shareable =
  | 'email'
  | 'founders'
  | 'needs'
  | 'oneLiner'
  | 'sector'
  | 'stage'
  | 'venture'
  | 'wanted';

/** What the centre sees of a programme’s figures. */
export type SharingLevel =
  | 'aggregate'
  | 'named'
  | 'none';

export type ShowExchangePostInput = {
  /** Without it, the question with all its answers. */
  answerId?: string | null | undefined;
  questionId: string;
};

export type SignAgreementInput = {
  agreementId: string;
  /** Who signs for that side. */
  name: string;
  /** The centre for itself; for the adopter when a signed paper came. */
  side: AgreementSide;
};

export type SignConfidentialityInput = {
  deliveryId: string;
  name: string;
};

export type SignInInput = {
  login: string;
  password: string;
  /** COOKIE for the console; TOKEN for programs. */
  transport?: Transport;
};

export type SignPrinciplesInput = {
  /** In full, as under a letter. */
  name: string;
  /** What you have read. */
  principles: Array<SeenPrincipleInput>;
};

export type SignWarrantInput = {
  /** Of the text that was read. */
  locale: string;
  /** The signature. */
  name: string;
  /** Of the text that was read. */
  version: number;
};

/** By the link of a letter, or on a paper that the centre keeps. */
export type SignedVia =
  | 'link'
  | 'paper';

export type SkipCirculationInput = {
  circulationId: string;
};

export type StartApplicationInput = {
  email: string;
  name: string;
  /** The programme's slug. */
  programme: string;
};

export type StepOffInput = {
  mentorId: string;
  /** Expertise that the team will lack. */
  missing?: Array<string>;
  /** Who leads from then on, when the lead goes. */
  nextLeadId?: string | null | undefined;
  reason: string;
  teamId: string;
};

export type SubmitApplicationInput = {
  applicationId: string;
  /** Of the text that is signed. */
  releaseVersion: number;
  revision: number;
  /** The name that signs. */
  signedName: string;
};

export type SuggestAgendaItemInput = {
  ask: AgendaAsk;
  minutes: number;
  sessionId: string;
  title: string;
  topic?: string | null | undefined;
};

export type SuggestReplacementInput = {
  /** Whose team has lost somebody; who is on it stays. */
  ventureId: string;
};

export type SuggestTeamsInput = {
  /** None: every venture that waits for a team. */
  ventureIds?: Array<string> | null | undefined;
};

export type SuggestTimesInput = {
  lengthMinutes?: number | null | undefined;
  /** Memberships that must come, in place of the policy’s. */
  mustIds?: Array<string> | null | undefined;
  /** Without a room. */
  online?: boolean | null | undefined;
  roomId?: string | null | undefined;
  /** A session that waits for its time, or for another one. */
  sessionId?: string | null | undefined;
  /** Or a venture, for a session that it does not have yet. */
  ventureId?: string | null | undefined;
  /** Ahead; the policy’s without it. */
  weeks?: number | null | undefined;
};

export type SuggestionState =
  | 'accepted'
  | 'declined'
  | 'open';

export type TakeBackDecisionsInput = {
  decisionIds: Array<string>;
};

export type TakeBackReminderInput = {
  about: SessionReminder;
  sessionId: string;
};

export type TakeIntroductionInput = {
  introductionId: string;
};

export type TakePlaybookUpdateInput = {
  playbookCopyId: string;
  /** Of own words that are to be replaced. */
  revision: number;
  /** That you have read. */
  version: number;
};

export type TakeUpstreamInput = {
  curriculumId: string;
  /** Units of the source; changes of others count as looked at. */
  unitIds: Array<string>;
  /** The version that you saw. */
  version: number;
};

/** What became of an answer. */
export type TeamAnswerOutcome =
  | 'blocked'
  | 'declined'
  | 'live'
  | 'waiting';

export type TeamLetterInput = {
  leadId: string;
  /** The mentor who reads it; null for the founders. */
  mentorId?: string | null | undefined;
  mentorIds: Array<string>;
  ventureId: string;
};

/** What kept a mentor off a team, or a venture from one: a rule, another venture, or a better choice. */
export type TeamObstacle =
  | 'background'
  | 'conflict'
  | 'elsewhere'
  | 'full'
  | 'hours'
  | 'lead'
  | 'left'
  | 'need'
  | 'said_no'
  | 'several'
  | 'size'
  | 'time'
  | 'weaker';

/** Whole teams, or who joins one that has lost somebody. */
export type TeamRunKind =
  | 'replacement'
  | 'teams';

export type TeamRunStatus =
  | 'cancelled'
  | 'done'
  | 'failed'
  | 'queued'
  | 'running';

export type TellDaysInput = {
  fromOn: string;
  /** Without it whoever is signed in; others by the office only. */
  membershipId?: string | null | undefined;
  note?: string;
  /** The last day. */
  untilOn: string;
  /** None is away. */
  windows?: Array<DayWindowInput>;
};

export type TellOfficeInput = {
  words: string;
};

export type TellWeekInput = {
  /** Without it whoever is signed in; others by the office only. */
  membershipId?: string | null | undefined;
  weekly: Array<WeeklyWindowInput>;
  /** IANA; null leaves it to what the programme knows. */
  zone?: string | null | undefined;
};

export type TestCirculationInput = {
  circulationId: string;
  /** As whom it is written; it goes to nobody but you. */
  mentorId: string;
};

export type ThankExchangeInput = {
  answerId: string;
  isHelpful: boolean;
  questionId: string;
};

/** busy: something in the diary, or too close to it; hours: outside of their own hours. */
export type TimeBlocking =
  | 'busy'
  | 'hours';

export type TimeHelpKind =
  | 'longer'
  | 'poll'
  | 'without';

/** A language in which people are written to. */
export type Tongue =
  | 'ar'
  | 'en'
  | 'es'
  | 'fr'
  | 'pt';

export type TrainingClass =
  | 'immersion'
  | 'none'
  | 'on_site';

/** What a training consists of (O3-O5). */
export type TrainingPart =
  | 'curriculum'
  | 'informal'
  | 'meeting'
  | 'observation'
  | 'strategy';

export type TranslateCurriculumInput = {
  curriculumId: string;
  language: string;
};

export type Transport =
  | 'COOKIE'
  | 'TOKEN';

export type UnitChangeKind =
  | 'added'
  | 'changed'
  | 'removed';

export type UnitExerciseInput = {
  text: string;
  title: string;
};

export type UnitVideoInput = {
  title: string;
  url: string;
};

export type UnscheduleCirculationInput = {
  circulationId: string;
};

export type UpdateProgrammeInput = {
  brandColor?: string | null | undefined;
  locale?: string | null | undefined;
  name?: string | null | undefined;
  zone?: string | null | undefined;
};

/** Within the week, soon, or whenever it suits. */
export type Urgency =
  | 'later'
  | 'soon'
  | 'week';

export type VentureStanding =
  | 'acquired'
  | 'closed'
  | 'in_business'
  | 'merged';

export type VentureStatus =
  | 'accepted'
  | 'circulating'
  | 'closed'
  | 'declined'
  | 'deferred'
  | 'draft'
  | 'graduated'
  | 'mentored'
  | 'paused'
  | 'screening'
  | 'submitted';

export type VerdictInput = {
  /** Of a deferral. */
  intakeId?: string | null | undefined;
  /** To the founders, in the letter. */
  message?: string;
  outcome: DecisionOutcome;
  /** Kept in the house. */
  reason?: string;
  /** Of a referral. */
  referredTo?: string | null | undefined;
  ventureId: string;
};

export type WaitForOfficeHourInput = {
  /** Without one, of any mentor. */
  mentorId?: string | null | undefined;
  ventureId: string;
};

export type WarrantState =
  | 'current'
  | 'expired'
  | 'none'
  | 'revoked';

export type WeeklyWindowInput = {
  /** 1 is Monday. */
  day: number;
  /** HH:MM on the local clock. */
  from: string;
  /** HH:MM on the local clock. */
  to: string;
};

/** Whether a guest comes; `none` has not answered. */
export type WhirlwindComing =
  | 'no'
  | 'none'
  | 'yes';

export type WhirlwindFollowUpKind =
  | 'introduction'
  | 'team';

export type WhirlwindSide =
  | 'mentor'
  | 'venture';

export type WhirlwindStatus =
  | 'asking'
  | 'cancelled'
  | 'closed'
  | 'draft'
  | 'planned';

export type WhirlwindWishInput = {
  guestId: string;
  /** 3 most of all, 0 not at all. */
  weight: number;
};

export type WishForMentorsInput = {
  ventureId: string;
  /** What you look for, or what does not fit; the office alone reads it. */
  words: string;
};

export type WishInWhirlwindInput = {
  guestId?: string | null | undefined;
  whirlwindId: string;
  /** All of them: what is left out is wished no more. */
  wishes: Array<WhirlwindWishInput>;
};

export type WithdrawAnnouncementInput = {
  announcementId: string;
  /** Readers see it. */
  reason: string;
};

export type WithdrawAnswerInput = {
  cardId: string;
};

export type WithdrawConsentInput = {
  consentId: string;
};

export type WithdrawPlaybookEntryInput = {
  playbookEntryId: string;
  reason: string;
};

export type WithdrawTeamProposalInput = {
  proposalId: string;
  /** For those who were asked. */
  reason: string;
};

/** Why a released cell has no value (SDC-1). */
export type WithheldWhy =
  | 'above'
  | 'audit'
  | 'base'
  | 'difference'
  | 'dominant'
  | 'few'
  | 'moved'
  | 'rest';

/** What the office has to do about it. */
export type WorkKind =
  | 'action'
  | 'addressBounces'
  | 'agenda'
  | 'answers'
  | 'arrange'
  | 'asked'
  | 'checkIn'
  | 'conflict'
  | 'decide'
  | 'form'
  | 'guestAsks'
  | 'interest'
  | 'introductionAsked'
  | 'introductionOverdue'
  | 'introductionOwner'
  | 'list'
  | 'meetingMinutes'
  | 'meetingMissed'
  | 'meetingPlan'
  | 'meetingSeries'
  | 'meetingSilent'
  | 'mentorDecision'
  | 'mentorInterview'
  | 'mentorReference'
  | 'mentorReturn'
  | 'mentorSheet'
  | 'quorum'
  | 'replies'
  | 'report'
  | 'silent'
  | 'strength'
  | 'stuck'
  | 'summary'
  | 'swap'
  | 'timeAsked'
  | 'unwanted'
  | 'warrant'
  | 'whirlwindAnswers'
  | 'whirlwindClose'
  | 'whirlwindPlan'
  | 'whirlwindSilent'
  | 'wish'
  | 'word'
  | 'wordsCame';

export type WriteAgendaInput = {
  /** The `agendaVersion` that you saw. */
  expectedVersion: number;
  items: Array<AgendaItemInput>;
  sessionId: string;
};

export type WriteAnnouncementInput = {
  /** Without it, a new one. */
  announcementId?: string | null | undefined;
  audience: AnnouncementAudience;
  /** Markdown. */
  body: string;
  countries?: Array<string>;
  endsAt?: string | null | undefined;
  kind: AnnouncementKind;
  kinds?: Array<ProgrammeKind>;
  /** https. */
  link?: string | null | undefined;
  place?: string | null | undefined;
  programmeIds?: Array<string>;
  roles?: Array<AddressedRole>;
  /** Of an event. */
  startsAt?: string | null | undefined;
  title: string;
  /** IANA. */
  zone?: string | null | undefined;
};

export type WriteCheckInInput = {
  bookingId: string;
  /** Of the check-in that was seen; 0 where there was none. */
  expectedVersion: number;
  plans: string;
  problems: Array<CheckInProblemInput>;
  progress: string;
  /** 0 (stuck) to 4 (far better than planned). */
  rating: number;
};

export type WriteMeetingProgrammeInput = {
  /** The `programmeVersion` that you saw. */
  expectedVersion: number;
  items: Array<MeetingItemInput>;
  meetingId: string;
};

export type WriteNoteInput = {
  readers: NoteReaders;
  sessionId: string;
  words: string;
};

export type WritePlaybookCopyInput = {
  /** Markdown. */
  body: string;
  playbookCopyId: string;
  /** That you have seen. */
  revision: number;
  summary: string;
  title: string;
};

export type WritePlaybookEntryInput = {
  /** Markdown of a principle and a guide; the paragraphs of a letter. */
  body: string;
  /** Of a form. */
  fields?: Array<FormFieldInput>;
  playbookEntryId: string;
  /** That you have seen. */
  revision: number;
  rules?: Array<string>;
  /** Of a letter. */
  subject?: string;
  summary: string;
  title: string;
};

export type WriteSummaryInput = {
  sessionId: string;
  words: string;
};

export type WriteUnitInput = {
  /** Markdown. */
  body: string;
  curriculumId: string;
  exercises?: Array<UnitExerciseInput>;
  goals: Array<string>;
  minutes: number;
  prerequisiteIds?: Array<string>;
  quiz?: Array<QuizQuestionInput>;
  title: string;
  /** Without it, a new one. */
  unitId?: string | null | undefined;
  videos?: Array<UnitVideoInput>;
};

export type AdopterLineFragment = { id: string, name: string, kind: ProgrammeKind, country: string, stage: AdopterStage, activity: ProgrammeActivity | null, nextStep: string | null, nextOn: string | null, isOverdue: boolean, immersionOn: string | null, launchedOn: string | null, monthsToLaunch: number | null };

export type AdoptersQueryVariables = Exact<{
  after?: string | null | undefined;
  stage?: AdopterStage | null | undefined;
}>;


export type AdoptersQuery = { adopters: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, name: string, kind: ProgrammeKind, country: string, stage: AdopterStage, activity: ProgrammeActivity | null, nextStep: string | null, nextOn: string | null, isOverdue: boolean, immersionOn: string | null, launchedOn: string | null, monthsToLaunch: number | null }> } };

export type AgreementLineFragment = { id: string, version: number, startsOn: string, endsOn: string, sharing: SharingLevel, terms: string, isNewest: boolean, sentAt: string | null, centreName: string | null, centreSignedAt: string | null, adopterName: string | null, adopterSignedAt: string | null, adopterVia: SignedVia | null, files: Array<{ id: string, name: string, sizeBytes: number }> };

export type AdopterWholeFragment = { contactName: string, contactEmail: string, wish: string, askedAt: string, trainedOn: string | null, programmeId: string | null, managerName: string | null, managerEmail: string | null, endedOn: string | null, endedReason: string | null, id: string, name: string, kind: ProgrammeKind, country: string, stage: AdopterStage, activity: ProgrammeActivity | null, nextStep: string | null, nextOn: string | null, isOverdue: boolean, immersionOn: string | null, launchedOn: string | null, monthsToLaunch: number | null, agreements: Array<{ id: string, version: number, startsOn: string, endsOn: string, sharing: SharingLevel, terms: string, isNewest: boolean, sentAt: string | null, centreName: string | null, centreSignedAt: string | null, adopterName: string | null, adopterSignedAt: string | null, adopterVia: SignedVia | null, files: Array<{ id: string, name: string, sizeBytes: number }> }>, firstMentors: Array<{ id: string, name: string, email: string, primaryBackground: string, canLead: boolean }>, steps: Array<{ id: string, at: string, byName: string | null, kind: AdopterStepKind, words: string }>, calls: Array<{ id: string, at: string, byName: string | null, heldOn: string | null, withWhom: string | null, words: string }>, questions: Array<{ id: string, question: string, askedAt: string, askedByName: string | null, answer: string | null, answeredAt: string | null, answeredByName: string | null }>, delegates: Array<{ id: string, name: string, position: string | null, delivery: { id: string, title: string, kind: DeliveryKind, startsAt: string | null, zone: string }, certificate: { id: string, token: string, issuedAt: string, revokedAt: string | null } | null }> };

export type AdopterQueryVariables = Exact<{
  id: string;
}>;


export type AdopterQuery = { adopter: { contactName: string, contactEmail: string, wish: string, askedAt: string, trainedOn: string | null, programmeId: string | null, managerName: string | null, managerEmail: string | null, endedOn: string | null, endedReason: string | null, id: string, name: string, kind: ProgrammeKind, country: string, stage: AdopterStage, activity: ProgrammeActivity | null, nextStep: string | null, nextOn: string | null, isOverdue: boolean, immersionOn: string | null, launchedOn: string | null, monthsToLaunch: number | null, agreements: Array<{ id: string, version: number, startsOn: string, endsOn: string, sharing: SharingLevel, terms: string, isNewest: boolean, sentAt: string | null, centreName: string | null, centreSignedAt: string | null, adopterName: string | null, adopterSignedAt: string | null, adopterVia: SignedVia | null, files: Array<{ id: string, name: string, sizeBytes: number }> }>, firstMentors: Array<{ id: string, name: string, email: string, primaryBackground: string, canLead: boolean }>, steps: Array<{ id: string, at: string, byName: string | null, kind: AdopterStepKind, words: string }>, calls: Array<{ id: string, at: string, byName: string | null, heldOn: string | null, withWhom: string | null, words: string }>, questions: Array<{ id: string, question: string, askedAt: string, askedByName: string | null, answer: string | null, answeredAt: string | null, answeredByName: string | null }>, delegates: Array<{ id: string, name: string, position: string | null, delivery: { id: string, title: string, kind: DeliveryKind, startsAt: string | null, zone: string }, certificate: { id: string, token: string, issuedAt: string, revokedAt: string | null } | null }> } | null };

export type RecordAdopterMutationVariables = Exact<{
  input: RecordAdopterInput;
}>;


export type RecordAdopterMutation = { recordAdopter: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, adopter: { id: string } | null } };

export type RecordAdopterStepMutationVariables = Exact<{
  input: RecordAdopterStepInput;
}>;


export type RecordAdopterStepMutation = { recordAdopterStep: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type RecordAdopterCallMutationVariables = Exact<{
  input: RecordAdopterCallInput;
}>;


export type RecordAdopterCallMutation = { recordAdopterCall: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AskAboutAdopterMutationVariables = Exact<{
  input: AskAboutAdopterInput;
}>;


export type AskAboutAdopterMutation = { askAboutAdopter: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AnswerAboutAdopterMutationVariables = Exact<{
  input: AnswerAboutAdopterInput;
}>;


export type AnswerAboutAdopterMutation = { answerAboutAdopter: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type DraftAgreementMutationVariables = Exact<{
  input: DraftAgreementInput;
}>;


export type DraftAgreementMutation = { draftAgreement: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type SendAgreementMutationVariables = Exact<{
  input: SendAgreementInput;
}>;


export type SendAgreementMutation = { sendAgreement: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type SignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;


export type SignAgreementMutation = { signAgreement: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type NameFirstMentorsMutationVariables = Exact<{
  input: NameFirstMentorsInput;
}>;


export type NameFirstMentorsMutation = { nameFirstMentors: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type RecordTrainingMutationVariables = Exact<{
  input: RecordTrainingInput;
}>;


export type RecordTrainingMutation = { recordTraining: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type DeclineAdopterMutationVariables = Exact<{
  input: EndAdopterInput;
}>;


export type DeclineAdopterMutation = { declineAdopter: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ReleaseAdopterMutationVariables = Exact<{
  input: EndAdopterInput;
}>;


export type ReleaseAdopterMutation = { releaseAdopter: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type LaunchAdopterMutationVariables = Exact<{
  input: LaunchAdopterInput;
}>;


export type LaunchAdopterMutation = { launchAdopter: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, programme: { id: string, slug: string } | null } };

export type AnnouncementTextFragment = { id: string, kind: AnnouncementKind, title: string, body: string, startsAt: string | null, endsAt: string | null, zone: string | null, place: string | null, link: string | null, publishedAt: string, withdrawnAt: string | null, withdrawnReason: string | null, coming: number, amComing: boolean | null, corrections: Array<{ version: number, note: string, at: string }> };

export type AnnouncementCardFragment = { id: string, kind: AnnouncementKind, title: string, body: string, startsAt: string | null, endsAt: string | null, zone: string | null, version: number, withdrawnAt: string | null, amComing: boolean | null, corrections: Array<{ note: string }> };

export type AnnouncementsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AnnouncementsQuery = { announcements: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, kind: AnnouncementKind, title: string, startsAt: string | null, zone: string | null, publishedAt: string, version: number, withdrawnAt: string | null, amComing: boolean | null }> } };

export type AnnouncementQueryVariables = Exact<{
  id: string;
}>;


export type AnnouncementQuery = { announcement: { id: string, kind: AnnouncementKind, title: string, body: string, startsAt: string | null, endsAt: string | null, zone: string | null, place: string | null, link: string | null, publishedAt: string, withdrawnAt: string | null, withdrawnReason: string | null, coming: number, amComing: boolean | null, corrections: Array<{ version: number, note: string, at: string }> } | null };

export type OpenAnnouncementsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenAnnouncementsQuery = { openAnnouncements: Array<{ id: string, kind: AnnouncementKind, title: string, body: string, startsAt: string | null, endsAt: string | null, zone: string | null, version: number, withdrawnAt: string | null, amComing: boolean | null, corrections: Array<{ note: string }> }> };

export type DismissAnnouncementMutationVariables = Exact<{
  input: DismissAnnouncementInput;
}>;


export type DismissAnnouncementMutation = { dismissAnnouncement: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ComeToEventMutationVariables = Exact<{
  input: ComeToEventInput;
}>;


export type ComeToEventMutation = { comeToEvent: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type DeskAnnouncementWholeFragment = { id: string, kind: AnnouncementKind, title: string, body: string, startsAt: string | null, endsAt: string | null, zone: string | null, place: string | null, link: string | null, audience: AnnouncementAudience, kinds: Array<ProgrammeKind>, countries: Array<string>, programmeIds: Array<string>, roles: Array<AddressedRole>, state: AnnouncementState, version: number, writtenAt: string, writtenByName: string | null, publishAt: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawnReason: string | null, coming: number, programmeCount: number, corrections: Array<{ version: number, note: string, at: string }> };

export type DeskAnnouncementsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeskAnnouncementsQuery = { deskAnnouncements: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, kind: AnnouncementKind, title: string, state: AnnouncementState, roles: Array<AddressedRole>, programmeCount: number, writtenAt: string, writtenByName: string | null, publishAt: string | null, publishedAt: string | null, coming: number }> } };

export type DeskAnnouncementQueryVariables = Exact<{
  id: string;
}>;


export type DeskAnnouncementQuery = { deskAnnouncement: { id: string, kind: AnnouncementKind, title: string, body: string, startsAt: string | null, endsAt: string | null, zone: string | null, place: string | null, link: string | null, audience: AnnouncementAudience, kinds: Array<ProgrammeKind>, countries: Array<string>, programmeIds: Array<string>, roles: Array<AddressedRole>, state: AnnouncementState, version: number, writtenAt: string, writtenByName: string | null, publishAt: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawnReason: string | null, coming: number, programmeCount: number, corrections: Array<{ version: number, note: string, at: string }> } | null };

export type AnnouncementReachQueryVariables = Exact<{
  audience: AnnouncementAudience;
  kinds: Array<ProgrammeKind> | ProgrammeKind;
  countries: Array<string> | string;
  programmeIds: Array<string> | string;
}>;


export type AnnouncementReachQuery = { announcementReach: { programmes: number, managers: number } };

export type AnnouncementProgrammesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AnnouncementProgrammesQuery = { programmes: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, name: string, country: string, status: ProgrammeStatus }> } };

export type WriteAnnouncementMutationVariables = Exact<{
  input: WriteAnnouncementInput;
}>;


export type WriteAnnouncementMutation = { writeAnnouncement: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, announcement: { id: string } | null } };

export type DiscardAnnouncementMutationVariables = Exact<{
  input: DiscardAnnouncementInput;
}>;


export type DiscardAnnouncementMutation = { discardAnnouncement: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type PublishAnnouncementMutationVariables = Exact<{
  input: PublishAnnouncementInput;
}>;


export type PublishAnnouncementMutation = { publishAnnouncement: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, announcement: { id: string } | null } };

export type CorrectAnnouncementMutationVariables = Exact<{
  input: CorrectAnnouncementInput;
}>;


export type CorrectAnnouncementMutation = { correctAnnouncement: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, announcement: { id: string } | null } };

export type WithdrawAnnouncementMutationVariables = Exact<{
  input: WithdrawAnnouncementInput;
}>;


export type WithdrawAnnouncementMutation = { withdrawAnnouncement: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, announcement: { id: string } | null } };

export type SendAnnouncementTestMutationVariables = Exact<{
  input: SendAnnouncementTestInput;
}>;


export type SendAnnouncementTestMutation = { sendAnnouncementTest: { address: string | null, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ArrangingQueryVariables = Exact<{
  id: string;
}>;


export type ArrangingQuery = { session: { sequence: number, roomId: string | null, seriesId: string | null, arranger: boolean, stuckAt: string | null, stuckWhy: string | null, id: string, number: number, status: SessionStatus, startsAt: string | null, endsAt: string | null, zone: string, lengthMinutes: number, place: string | null, roomName: string | null, attendees: Array<{ id: string, membershipId: string, name: string }>, poll: { id: string, closesAt: string, times: Array<{ id: string, startsAt: string, coming: Array<string> }>, voices: Array<{ id: string, name: string, answeredAt: string | null, suits: Array<string> }> } | null, venture: { id: string, name: string } | null } | null };

export type SuggestTimesQueryVariables = Exact<{
  input: SuggestTimesInput;
}>;


export type SuggestTimesQuery = { suggestTimes: { zone: string, lengthMinutes: number, minimum: number, wishedOn: string | null, people: Array<{ membershipId: string, name: string, zone: string, part: AttendeePart, mandatory: boolean, isKnown: boolean, free: Array<{ from: string, to: string }>, busy: Array<{ from: string, to: string }> }>, rooms: Array<{ id: string, name: string, seats: number | null, busy: Array<{ from: string, to: string }> }>, times: Array<{ startsAt: string, endsAt: string, roomId: string | null, coming: Array<string>, mentors: number, daysOff: number, blocked: Array<{ membershipId: string, why: TimeBlocking }>, burdened: Array<{ membershipId: string, hours: number }> }>, help: Array<{ kind: TimeHelpKind, membershipId: string | null, startsAt: string | null }> } };

export type InviteeFragment = { membershipId: string, name: string, zone: string, part: AttendeePart, mandatory: boolean, isKnown: boolean, free: Array<{ from: string, to: string }>, busy: Array<{ from: string, to: string }> };

export type LetArrangerMutationVariables = Exact<{
  input: LetArrangerInput;
}>;


export type LetArrangerMutation = { letArranger: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string } | null } };

export type PlanSeriesMutationVariables = Exact<{
  input: PlanSeriesInput;
}>;


export type PlanSeriesMutation = { planSeries: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string } | null } };

export type ArrangeLetterQueryVariables = Exact<{
  input: ArrangeLetterInput;
}>;


export type ArrangeLetterQuery = { arrangeLetter: { subject: string, html: string, readers: Array<string> } };

export type AskForSessionMutationVariables = Exact<{
  input: AskForSessionInput;
}>;


export type AskForSessionMutation = { askForSession: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string } | null } };

export type OfficeWordsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OfficeWordsQuery = { officeWords: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, fromName: string, words: string, toldAt: string, settledAt: string | null, reply: string | null }> } };

export type TellOfficeMutationVariables = Exact<{
  input: TellOfficeInput;
}>;


export type TellOfficeMutation = { tellOffice: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, word: { id: string } | null } };

export type AnswerWordMutationVariables = Exact<{
  input: AnswerWordInput;
}>;


export type AnswerWordMutation = { answerWord: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, word: { id: string } | null } };

export type RemindOfSessionMutationVariables = Exact<{
  input: RemindOfSessionInput;
}>;


export type RemindOfSessionMutation = { remindOfSession: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string } | null } };

export type OfficeWordLineFragment = { id: string, fromName: string, words: string, toldAt: string, settledAt: string | null, reply: string | null };

export type MyTimeFragment = { id: string, zone: string, ownZone: string | null, toldAt: string | null, weekly: Array<{ day: number, from: string, to: string }> | null, datedHours: Array<{ id: string, fromOn: string, untilOn: string, note: string, windows: Array<{ from: string, to: string }> }>, calendars: Array<{ id: string, host: string, fetchedAt: string | null, readAt: string | null, trouble: string | null, notes: Array<string>, nextBusy: Array<{ startsAt: string, endsAt: string }> }> };

export type MyTimeQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTimeQuery = { me: { membership: { id: string, availability: { id: string, zone: string, ownZone: string | null, toldAt: string | null, weekly: Array<{ day: number, from: string, to: string }> | null, datedHours: Array<{ id: string, fromOn: string, untilOn: string, note: string, windows: Array<{ from: string, to: string }> }>, calendars: Array<{ id: string, host: string, fetchedAt: string | null, readAt: string | null, trouble: string | null, notes: Array<string>, nextBusy: Array<{ startsAt: string, endsAt: string }> }> } | null } | null } };

export type TimeOfMentorQueryVariables = Exact<{
  id: string;
}>;


export type TimeOfMentorQuery = { mentor: { id: string, membershipId: string, name: string, availability: { id: string, zone: string, ownZone: string | null, toldAt: string | null, busy: Array<{ startsAt: string, endsAt: string }>, weekly: Array<{ day: number, from: string, to: string }> | null, datedHours: Array<{ id: string, fromOn: string, untilOn: string, note: string, windows: Array<{ from: string, to: string }> }>, calendars: Array<{ id: string, host: string, fetchedAt: string | null, readAt: string | null, trouble: string | null, notes: Array<string>, nextBusy: Array<{ startsAt: string, endsAt: string }> }> } | null } | null };

export type HoursToAskQueryVariables = Exact<{
  mentorIds?: Array<string> | string | null | undefined;
}>;


export type HoursToAskQuery = { hoursToAsk: Array<{ mentorId: string, name: string, knownAt: string | null, askedAt: string | null, answeredAt: string | null }> };

export type AskForHoursMutationVariables = Exact<{
  input: AskForHoursInput;
}>;


export type AskForHoursMutation = { askForHours: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, asked: Array<{ mentorId: string }> | null } };

export type TellWeekMutationVariables = Exact<{
  input: TellWeekInput;
}>;


export type TellWeekMutation = { tellWeek: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type TellDaysMutationVariables = Exact<{
  input: TellDaysInput;
}>;


export type TellDaysMutation = { tellDays: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ForgetDaysMutationVariables = Exact<{
  id: string;
}>;


export type ForgetDaysMutation = { forgetDays: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ConnectCalendarMutationVariables = Exact<{
  input: ConnectCalendarInput;
}>;


export type ConnectCalendarMutation = { connectCalendar: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ReadCalendarMutationVariables = Exact<{
  calendarId: string;
}>;


export type ReadCalendarMutation = { readCalendar: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type DisconnectCalendarMutationVariables = Exact<{
  calendarId: string;
}>;


export type DisconnectCalendarMutation = { disconnectCalendar: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type PlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesQuery = { openingHours: { id: string, weekly: Array<{ day: number, from: string, to: string }> } | null, closedDays: Array<{ id: string, day: string, name: string, isHoliday: boolean }>, rooms: Array<{ id: string, name: string, seats: number | null, link: string | null, retiredAt: string | null }> };

export type AddRoomMutationVariables = Exact<{
  input: RoomInput;
}>;


export type AddRoomMutation = { addRoom: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ChangeRoomMutationVariables = Exact<{
  id: string;
  input: RoomInput;
}>;


export type ChangeRoomMutation = { changeRoom: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type RetireRoomMutationVariables = Exact<{
  id: string;
  isRetired: boolean;
}>;


export type RetireRoomMutation = { retireRoom: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type OpenOfficeMutationVariables = Exact<{
  input: OpenOfficeInput;
}>;


export type OpenOfficeMutation = { openOffice: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type CloseDayMutationVariables = Exact<{
  input: CloseDayInput;
}>;


export type CloseDayMutation = { closeDay: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ReopenDayMutationVariables = Exact<{
  id: string;
}>;


export type ReopenDayMutation = { reopenDay: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type TakeHolidaysMutationVariables = Exact<{
  year: number;
}>;


export type TakeHolidaysMutation = { takeHolidays: { closed: number | null, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ListsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListsQuery = { circulationReadiness: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> }, drafts: { items: Array<{ id: string, kind: CirculationKind, status: CirculationStatus, forDay: string | null, missing: Array<string>, madeAt: string, sendAt: string | null, cutOffAt: string | null, sentAt: string | null, readers: number, answerers: number, entries: Array<{ id: string, ventureName: string, yes: number, outcome: CirculationOutcome | null }> }> }, out: { items: Array<{ id: string, kind: CirculationKind, status: CirculationStatus, forDay: string | null, missing: Array<string>, madeAt: string, sendAt: string | null, cutOffAt: string | null, sentAt: string | null, readers: number, answerers: number, entries: Array<{ id: string, ventureName: string, yes: number, outcome: CirculationOutcome | null }> }> } };

export type FormerListsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FormerListsQuery = { circulations: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, kind: CirculationKind, status: CirculationStatus, forDay: string | null, missing: Array<string>, madeAt: string, sendAt: string | null, cutOffAt: string | null, sentAt: string | null, readers: number, answerers: number, entries: Array<{ id: string, ventureName: string, yes: number, outcome: CirculationOutcome | null }> }> } };

export type ListLineFragment = { id: string, kind: CirculationKind, status: CirculationStatus, forDay: string | null, missing: Array<string>, madeAt: string, sendAt: string | null, cutOffAt: string | null, sentAt: string | null, readers: number, answerers: number, entries: Array<{ id: string, ventureName: string, yes: number, outcome: CirculationOutcome | null }> };

export type ListQueryVariables = Exact<{
  id: string;
}>;


export type ListQuery = { circulation: { id: string, kind: CirculationKind, status: CirculationStatus, forDay: string | null, missing: Array<string>, madeAt: string, sendAt: string | null, cutOffAt: string | null, sentAt: string | null, remindedAt: string | null, closedAt: string | null, readers: number, answerers: number, lettersWaiting: number, lettersSent: number, lettersFailed: number, entries: Array<{ id: string, ventureId: string, ventureName: string, stage: string, sector: string, blurb: string, needs: Array<string>, approvedAt: string | null, listing: number, outcome: CirculationOutcome | null, shown: number, yes: number, leads: number, maybe: number, no: number, stakes: number, answered: Array<{ id: string, mentor: { id: string, name: string } | null, interest: { id: string, answer: InterestAnswer, couldLead: boolean, at: string, isLate: boolean } | null }> }> } | null };

export type WholeListFragment = { id: string, kind: CirculationKind, status: CirculationStatus, forDay: string | null, missing: Array<string>, madeAt: string, sendAt: string | null, cutOffAt: string | null, sentAt: string | null, remindedAt: string | null, closedAt: string | null, readers: number, answerers: number, lettersWaiting: number, lettersSent: number, lettersFailed: number, entries: Array<{ id: string, ventureId: string, ventureName: string, stage: string, sector: string, blurb: string, needs: Array<string>, approvedAt: string | null, listing: number, outcome: CirculationOutcome | null, shown: number, yes: number, leads: number, maybe: number, no: number, stakes: number, answered: Array<{ id: string, mentor: { id: string, name: string } | null, interest: { id: string, answer: InterestAnswer, couldLead: boolean, at: string, isLate: boolean } | null }> }> };

export type ListEntryFragment = { id: string, ventureId: string, ventureName: string, stage: string, sector: string, blurb: string, needs: Array<string>, approvedAt: string | null, listing: number, outcome: CirculationOutcome | null, shown: number, yes: number, leads: number, maybe: number, no: number, stakes: number, answered: Array<{ id: string, mentor: { id: string, name: string } | null, interest: { id: string, answer: InterestAnswer, couldLead: boolean, at: string, isLate: boolean } | null }> };

export type CoverageQueryVariables = Exact<{
  circulationId: string;
}>;


export type CoverageQuery = { circulationCoverage: { entries: Array<{ entryId: string, readers: number, matching: number, unmet: Array<string> }>, mentors: Array<{ mentorId: string, name: string, matching: number }> } };

export type ListLetterQueryVariables = Exact<{
  circulationId: string;
  mentorId: string;
}>;


export type ListLetterQuery = { circulationLetter: { subject: string, html: string } | null };

export type ListableQueryVariables = Exact<{ [key: string]: never; }>;


export type ListableQuery = { listableVentures: Array<{ id: string, name: string, stage: string, sector: string }> };

export type OpenListMutationVariables = Exact<{ [key: string]: never; }>;


export type OpenListMutation = { openCirculation: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, circulation: { id: string } | null } };

export type AddEntryMutationVariables = Exact<{
  input: AddCirculationEntryInput;
}>;


export type AddEntryMutation = { addCirculationEntry: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ApproveEntryMutationVariables = Exact<{
  input: ApproveCirculationEntryInput;
}>;


export type ApproveEntryMutation = { approveCirculationEntry: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type RemoveEntryMutationVariables = Exact<{
  input: RemoveCirculationEntryInput;
}>;


export type RemoveEntryMutation = { removeCirculationEntry: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type OrderListMutationVariables = Exact<{
  input: OrderCirculationInput;
}>;


export type OrderListMutation = { orderCirculation: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type SendListMutationVariables = Exact<{
  input: SendCirculationInput;
}>;


export type SendListMutation = { sendCirculation: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, circulation: { id: string, status: CirculationStatus, sendAt: string | null } | null } };

export type UnscheduleListMutationVariables = Exact<{
  input: UnscheduleCirculationInput;
}>;


export type UnscheduleListMutation = { unscheduleCirculation: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type SkipListMutationVariables = Exact<{
  input: SkipCirculationInput;
}>;


export type SkipListMutation = { skipCirculation: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type TestListMutationVariables = Exact<{
  input: TestCirculationInput;
}>;


export type TestListMutation = { testCirculation: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type MyCardsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCardsQuery = { myCards: Array<{ id: string, circulationId: string, ventureName: string, stage: string, sector: string, blurb: string | null, needs: Array<string>, whyNeeds: Array<string>, whyLanguages: Array<string>, whySector: string | null, cutOffAt: string, isSeeking: boolean, isNone: boolean, canLead: boolean, servingNow: Array<string>, interest: { id: string, answer: InterestAnswer, couldLead: boolean, at: string, isLate: boolean } | null }> };

export type CardFragment = { id: string, circulationId: string, ventureName: string, stage: string, sector: string, blurb: string | null, needs: Array<string>, whyNeeds: Array<string>, whyLanguages: Array<string>, whySector: string | null, cutOffAt: string, isSeeking: boolean, isNone: boolean, canLead: boolean, servingNow: Array<string>, interest: { id: string, answer: InterestAnswer, couldLead: boolean, at: string, isLate: boolean } | null };

export type MyPauseQueryVariables = Exact<{
  id: string;
}>;


export type MyPauseQuery = { mentor: { id: string, listsPausedAt: string | null } | null };

export type AnswerCardMutationVariables = Exact<{
  input: AnswerCardInput;
}>;


export type AnswerCardMutation = { answerCard: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type WithdrawAnswerMutationVariables = Exact<{
  input: WithdrawAnswerInput;
}>;


export type WithdrawAnswerMutation = { withdrawAnswer: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AnswerNoneMutationVariables = Exact<{
  input: AnswerNoneInput;
}>;


export type AnswerNoneMutation = { answerNone: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type PauseListsMutationVariables = Exact<{ [key: string]: never; }>;


export type PauseListsMutation = { pauseLists: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ResumeListsMutationVariables = Exact<{ [key: string]: never; }>;


export type ResumeListsMutation = { resumeLists: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type InterestsQueryVariables = Exact<{
  id: string;
}>;


export type InterestsQuery = { mentor: { id: string, name: string, conflicts: Array<{ id: string, ventureId: string, ventureName: string, kind: ConflictKind | null, note: string, sinceOn: string | null, untilOn: string | null, declaredAt: string, byOffice: boolean, state: ConflictState, stands: boolean, recusalOn: string | null, coolingOffUntil: string | null, isSeated: boolean, reviewedAt: string | null, reviewer: string | null, reviewReason: string | null }> } | null };

export type KnownVenturesQueryVariables = Exact<{ [key: string]: never; }>;


export type KnownVenturesQuery = { myCards: Array<{ ventureId: string, ventureName: string }>, ventures: { items: Array<{ id: string, name: string }> } };

export type VenturesNamedQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type VenturesNamedQuery = { ventures: { items: Array<{ id: string, name: string }> } };

export type DeclareConflictMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;


export type DeclareConflictMutation = { declareConflict: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, conflict: { id: string } | null } };

export type ReviewConflictMutationVariables = Exact<{
  input: ReviewConflictInput;
}>;


export type ReviewConflictMutation = { reviewConflict: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, conflict: { id: string } | null } };

export type InterestFragment = { id: string, ventureId: string, ventureName: string, kind: ConflictKind | null, note: string, sinceOn: string | null, untilOn: string | null, declaredAt: string, byOffice: boolean, state: ConflictState, stands: boolean, recusalOn: string | null, coolingOffUntil: string | null, isSeated: boolean, reviewedAt: string | null, reviewer: string | null, reviewReason: string | null };

export type DeliveryLineFragment = { id: string, kind: DeliveryKind, title: string, curriculumTitle: string, version: number, zone: string, place: string, startsAt: string | null, endsAt: string | null, delegateCount: number, certificateCount: number };

export type DeliveriesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeliveriesQuery = { deliveries: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, kind: DeliveryKind, title: string, curriculumTitle: string, version: number, zone: string, place: string, startsAt: string | null, endsAt: string | null, delegateCount: number, certificateCount: number }> } };

export type DeliveryBlockFragment = { id: string, halfDay: number, part: TrainingPart, title: string, startsAt: string, endsAt: string, lengthMinutes: number, room: string | null, instructorId: string | null, instructorName: string | null, sessionId: string | null, meetingId: string | null, consentsAsked: number, consentsGiven: number, consentsRefused: number, attendedIds: Array<string> };

export type DeliveryDelegateFragment = { id: string, adopterId: string, organisation: string, seat: number, name: string, email: string | null, position: string | null, signedAt: string | null, isVenture: boolean, ventureId: string | null, isMine: boolean, certificate: { id: string, token: string, issuedAt: string, revokedAt: string | null, revokedReason: string | null } | null };

export type DeliveryQueryVariables = Exact<{
  id: string;
}>;


export type DeliveryQuery = { delivery: { id: string, kind: DeliveryKind, title: string, curriculumTitle: string, version: number, zone: string, place: string, startsAt: string | null, endsAt: string | null, delegateCount: number, certificateCount: number, blocks: Array<{ id: string, halfDay: number, part: TrainingPart, title: string, startsAt: string, endsAt: string, lengthMinutes: number, room: string | null, instructorId: string | null, instructorName: string | null, sessionId: string | null, meetingId: string | null, consentsAsked: number, consentsGiven: number, consentsRefused: number, attendedIds: Array<string> }>, delegates: Array<{ id: string, adopterId: string, organisation: string, seat: number, name: string, email: string | null, position: string | null, signedAt: string | null, isVenture: boolean, ventureId: string | null, isMine: boolean, certificate: { id: string, token: string, issuedAt: string, revokedAt: string | null, revokedReason: string | null } | null }> } | null };

export type TrainingEvidenceQueryVariables = Exact<{
  delegateId: string;
}>;


export type TrainingEvidenceQuery = { trainingEvidence: Array<{ part: TrainingPart, attended: number, blocks: number, isBacked: boolean, isDone: boolean }> };

export type TrainingMaterialsQueryVariables = Exact<{
  deliveryId: string;
}>;


export type TrainingMaterialsQuery = { trainingMaterials: { units: Array<{ id: string, title: string, goals: Array<string>, body: string, minutes: number, videos: Array<{ title: string, url: string }>, exercises: Array<{ title: string, text: string }>, files: Array<{ id: string, name: string, sizeBytes: number }> }> } };

export type TrainingCodeQueryVariables = Exact<{
  blockId: string;
}>;


export type TrainingCodeQuery = { trainingCode: string };

export type ObservedSessionQueryVariables = Exact<{
  blockId: string;
}>;


export type ObservedSessionQuery = { observedSession: { venture: string, oneLiner: string, startsAt: string, endsAt: string, zone: string, place: string | null, agenda: Array<string> } };

export type ObservationsAskedQueryVariables = Exact<{ [key: string]: never; }>;


export type ObservationsAskedQuery = { observationsAsked: Array<{ blockId: string, venture: string, startsAt: string, zone: string, observers: number, organisations: string, answer: ObservationAnswer }> };

export type PublicCertificateQueryVariables = Exact<{
  token: string;
}>;


export type PublicCertificateQuery = { certificate: { holder: string, organisation: string, title: string, parts: Array<string>, issuer: string, issuedAt: string, isGenuine: boolean, revokedAt: string | null, revokedReason: string | null, credential: string } | null };

export type DeliverySourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeliverySourcesQuery = { curricula: { items: Array<{ id: string, title: string, kind: CurriculumKind, newestVersion: number | null }> } };

export type DelegationAdoptersQueryVariables = Exact<{ [key: string]: never; }>;


export type DelegationAdoptersQuery = { adopters: { items: Array<{ id: string, name: string, stage: AdopterStage }> } };

export type BlockChoicesQueryVariables = Exact<{
  sessions: boolean;
  meetings: boolean;
}>;


export type BlockChoicesQuery = { instructors: Array<{ id: string, name: string }>, sessions?: { items: Array<{ id: string, startsAt: string | null, zone: string, status: SessionStatus, venture: { name: string } | null }> }, mentorMeetings?: { items: Array<{ id: string, startsAt: string, zone: string }> } };

export type PlanDeliveryMutationVariables = Exact<{
  input: PlanDeliveryInput;
}>;


export type PlanDeliveryMutation = { planDelivery: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, delivery: { id: string } | null } };

export type ChangeTrainingBlockMutationVariables = Exact<{
  input: ChangeTrainingBlockInput;
}>;


export type ChangeTrainingBlockMutation = { changeTrainingBlock: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AddDelegateMutationVariables = Exact<{
  input: AddDelegateInput;
}>;


export type AddDelegateMutation = { addDelegate: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type RemoveDelegateMutationVariables = Exact<{
  input: RemoveDelegateInput;
}>;


export type RemoveDelegateMutation = { removeDelegate: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type MarkTrainingAttendanceMutationVariables = Exact<{
  input: MarkTrainingAttendanceInput;
}>;


export type MarkTrainingAttendanceMutation = { markTrainingAttendance: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type CheckInToTrainingMutationVariables = Exact<{
  input: CheckInToTrainingInput;
}>;


export type CheckInToTrainingMutation = { checkInToTraining: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, delivery: { id: string } | null } };

export type AskToObserveMutationVariables = Exact<{
  input: AskToObserveInput;
}>;


export type AskToObserveMutation = { askToObserve: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AnswerObservationMutationVariables = Exact<{
  input: AnswerObservationInput;
}>;


export type AnswerObservationMutation = { answerObservation: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type SignConfidentialityMutationVariables = Exact<{
  input: SignConfidentialityInput;
}>;


export type SignConfidentialityMutation = { signConfidentiality: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type MentorAdopterMutationVariables = Exact<{
  input: MentorAdopterInput;
}>;


export type MentorAdopterMutation = { mentorAdopter: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type IssueCertificateMutationVariables = Exact<{
  input: IssueCertificateInput;
}>;


export type IssueCertificateMutation = { issueCertificate: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type RevokeCertificateMutationVariables = Exact<{
  input: RevokeCertificateInput;
}>;


export type RevokeCertificateMutation = { revokeCertificate: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ApplicationQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationQuery = { venture: { id: string, name: string, oneLiner: string, status: VentureStatus, returnsOn: string | null, origin: string, sector: string, stage: string, needs: Array<string>, languages: Array<string>, submittedOn: string | null, founders: Array<{ id: string, name: string, email: string | null }>, application: { id: string, submittedAt: string | null, signedName: string | null, admittedWhy: string | null, intake: { name: string }, answers: Array<{ key: string, label: string, kind: string, value: string | null, values: Array<string>, files: Array<{ id: string, name: string }> }>, duplicates: Array<{ ventureId: string, name: string, status: string, reasons: Array<string> }> } | null, decisions: Array<{ id: string, outcome: DecisionOutcome, reason: string, message: string, referredTo: string | null, roundName: string | null, decidedAt: string, decidedByName: string | null, letterAt: string, settledAt: string | null, takenBackAt: string | null, takenBackByName: string | null, intake: { name: string } | null }>, outcomeConsents: Array<{ id: string, founderName: string, textVersion: number, givenAt: string, withdrawnAt: string | null }> } | null };

export type DecisionLetterQueryVariables = Exact<{
  input: DecisionLetterInput;
}>;


export type DecisionLetterQuery = { decisionLetter: { subject: string, html: string, readers: Array<string> } };

export type LaterIntakesQueryVariables = Exact<{ [key: string]: never; }>;


export type LaterIntakesQuery = { intakes: Array<{ id: string, name: string, state: IntakeState, opensAt: string, submitted: number | null }> };

export type DecideApplicationsMutationVariables = Exact<{
  input: DecideApplicationsInput;
}>;


export type DecideApplicationsMutation = { decideApplications: { decisionIds: Array<string> | null, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type TakeBackDecisionsMutationVariables = Exact<{
  input: TakeBackDecisionsInput;
}>;


export type TakeBackDecisionsMutation = { takeBackDecisions: { takenBack: number | null, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type EvaluationRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type EvaluationRoundsQuery = { evaluationRounds: Array<{ id: string, name: string, dueOn: string, openedAt: string, closedAt: string | null, applications: number | null, assigned: number | null, submitted: number | null, intake: { id: string, name: string } | null }> };

export type EvaluationRoundQueryVariables = Exact<{
  id: string;
}>;


export type EvaluationRoundQuery = { evaluationRound: { perApplication: number, openedByName: string | null, id: string, name: string, dueOn: string, openedAt: string, closedAt: string | null, applications: number | null, assigned: number | null, submitted: number | null, criteria: Array<{ id: string, name: string, weight: number, descriptors: Array<string> }>, intake: { id: string, name: string } | null } | null, evaluationPanel: Array<{ entryId: string, ventureId: string, name: string, oneLiner: string, status: VentureStatus, count: number, raw: number | null, normalised: number | null, spread: number | null, missing: Array<string>, isBlind: boolean, evaluations: Array<{ evaluatorId: string, name: string, isSubmitted: boolean, score: number | null, normalised: number | null }> }> };

export type EvaluatorCandidatesQueryVariables = Exact<{ [key: string]: never; }>;


export type EvaluatorCandidatesQuery = { evaluatorCandidates: Array<{ id: string, name: string, isMentor: boolean }> };

export type UndecidedQueryVariables = Exact<{ [key: string]: never; }>;


export type UndecidedQuery = { submitted: { items: Array<{ id: string, name: string }> }, screening: { items: Array<{ id: string, name: string }> } };

export type RoundLineFragment = { id: string, name: string, dueOn: string, openedAt: string, closedAt: string | null, applications: number | null, assigned: number | null, submitted: number | null, intake: { id: string, name: string } | null };

export type OpenEvaluationRoundMutationVariables = Exact<{
  input: OpenEvaluationRoundInput;
}>;


export type OpenEvaluationRoundMutation = { openEvaluationRound: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, round: { id: string } | null } };

export type AssignEvaluatorsMutationVariables = Exact<{
  input: AssignEvaluatorsInput;
}>;


export type AssignEvaluatorsMutation = { assignEvaluators: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, round: { id: string } | null } };

export type NudgeEvaluatorsMutationVariables = Exact<{
  input: NudgeEvaluatorsInput;
}>;


export type NudgeEvaluatorsMutation = { nudgeEvaluators: { nudged: number | null, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type CloseEvaluationRoundMutationVariables = Exact<{
  input: CloseEvaluationRoundInput;
}>;


export type CloseEvaluationRoundMutation = { closeEvaluationRound: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, round: { id: string } | null } };

export type MyEvaluationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyEvaluationsQuery = { myEvaluations: Array<{ id: string, submittedAt: string | null, entry: { id: string, name: string, oneLiner: string, sector: string, stage: string, round: { id: string, name: string, dueOn: string } } }> };

export type EvaluationEntryQueryVariables = Exact<{
  id: string;
}>;


export type EvaluationEntryQuery = { evaluationEntry: { id: string, name: string, oneLiner: string, sector: string, stage: string, needs: Array<string>, round: { id: string, name: string, dueOn: string, closedAt: string | null, criteria: Array<{ id: string, name: string, weight: number, descriptors: Array<string> }> }, application: { id: string, answers: Array<{ key: string, label: string, kind: string, value: string | null, values: Array<string>, files: Array<{ id: string, name: string }> }> } | null, evaluations: Array<{ id: string, isMine: boolean, evaluatorName: string, comment: string, submittedAt: string | null, scores: Array<{ criterionId: string, score: number, comment: string }> }> } | null };

export type ScoreApplicationMutationVariables = Exact<{
  input: ScoreApplicationInput;
}>;


export type ScoreApplicationMutation = { scoreApplication: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, evaluation: { id: string, submittedAt: string | null } | null } };

export type ExchangeQuestionsQueryVariables = Exact<{
  after?: string | null | undefined;
  show: ExchangeShow;
  tag?: string | null | undefined;
}>;


export type ExchangeQuestionsQuery = { exchangeQuestions: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, title: string, tags: Array<string>, askedAt: string, askerName: string, programmeName: string, isOurs: boolean, closedAt: string | null, answerCount: number, isHelped: boolean, hiddenReason: string | null }> } };

export type ExchangeLineFragment = { id: string, title: string, tags: Array<string>, askedAt: string, askerName: string, programmeName: string, isOurs: boolean, closedAt: string | null, answerCount: number, isHelped: boolean, hiddenReason: string | null };

export type ExchangeAnswerTextFragment = { id: string, body: string, answeredAt: string, answererName: string, programmeName: string, isOurs: boolean, isHelpful: boolean, hiddenReason: string | null };

export type ExchangeQuestionQueryVariables = Exact<{
  id: string;
}>;


export type ExchangeQuestionQuery = { exchangeQuestion: { body: string, id: string, title: string, tags: Array<string>, askedAt: string, askerName: string, programmeName: string, isOurs: boolean, closedAt: string | null, answerCount: number, isHelped: boolean, hiddenReason: string | null, answers: Array<{ id: string, body: string, answeredAt: string, answererName: string, programmeName: string, isOurs: boolean, isHelpful: boolean, hiddenReason: string | null }> } | null };

export type AskExchangeMutationVariables = Exact<{
  input: AskExchangeInput;
}>;


export type AskExchangeMutation = { askExchange: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, question: { id: string } | null } };

export type AnswerExchangeMutationVariables = Exact<{
  input: AnswerExchangeInput;
}>;


export type AnswerExchangeMutation = { answerExchange: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ThankExchangeMutationVariables = Exact<{
  input: ThankExchangeInput;
}>;


export type ThankExchangeMutation = { thankExchange: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type CloseExchangeQuestionMutationVariables = Exact<{
  input: CloseExchangeQuestionInput;
}>;


export type CloseExchangeQuestionMutation = { closeExchangeQuestion: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type HideExchangePostMutationVariables = Exact<{
  input: HideExchangePostInput;
}>;


export type HideExchangePostMutation = { hideExchangePost: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ShowExchangePostMutationVariables = Exact<{
  input: ShowExchangePostInput;
}>;


export type ShowExchangePostMutation = { showExchangePost: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type OfficeHoursQueryVariables = Exact<{
  after?: string | null | undefined;
  period?: OfficeHourPeriod | null | undefined;
  state?: OfficeHourState | null | undefined;
  mentorId?: string | null | undefined;
  mine?: boolean | null | undefined;
}>;


export type OfficeHoursQuery = { officeHours: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, mentorId: string, mentorName: string, expertise: Array<string>, seriesId: string | null, startsAt: string, endsAt: string, zone: string, place: string | null, state: OfficeHourState, isMine: boolean, booking: { id: string, ventureId: string, ventureName: string, byMine: boolean, checkIn: { id: string, rating: number } | null } | null }> } };

export type HourLineFragment = { id: string, mentorId: string, mentorName: string, expertise: Array<string>, seriesId: string | null, startsAt: string, endsAt: string, zone: string, place: string | null, state: OfficeHourState, isMine: boolean, booking: { id: string, ventureId: string, ventureName: string, byMine: boolean, checkIn: { id: string, rating: number } | null } | null };

export type FounderHoursQueryVariables = Exact<{ [key: string]: never; }>;


export type FounderHoursQuery = { mine: { items: Array<{ id: string, mentorId: string, mentorName: string, expertise: Array<string>, seriesId: string | null, startsAt: string, endsAt: string, zone: string, place: string | null, state: OfficeHourState, isMine: boolean, booking: { id: string, ventureId: string, ventureName: string, byMine: boolean, checkIn: { id: string, rating: number } | null } | null }> }, past: { items: Array<{ id: string, mentorId: string, mentorName: string, expertise: Array<string>, seriesId: string | null, startsAt: string, endsAt: string, zone: string, place: string | null, state: OfficeHourState, isMine: boolean, booking: { id: string, ventureId: string, ventureName: string, byMine: boolean, checkIn: { id: string, rating: number } | null } | null }> }, mentorsWithOfficeHours: Array<{ mentorId: string, mentorName: string, expertise: Array<string>, open: number, firstOn: string | null }>, officeHourWaits: Array<{ id: string, mentorId: string | null, mentorName: string | null, ventureName: string, askedAt: string }>, officeHourOffers: Array<{ id: string, mentorName: string, ventureName: string, startsAt: string, expiresAt: string }>, ventures: { items: Array<{ id: string, name: string, officeHoursLeft: number }> } };

export type OfficeHourQueryVariables = Exact<{
  id: string;
}>;


export type OfficeHourQuery = { officeHour: { id: string, mentorId: string, mentorName: string, expertise: Array<string>, seriesId: string | null, startsAt: string, endsAt: string, zone: string, place: string | null, state: OfficeHourState, isMine: boolean, booking: { id: string, bookedByName: string | null, bookedAt: string, ventureId: string, ventureName: string, byMine: boolean, checkIn: { id: string, rating: number, bookingId: string, at: string, mentorName: string, progress: string, plans: string, version: number, writtenByName: string | null, writtenAt: string, problems: Array<{ id: string, text: string, times: number, carriedFromId: string | null }> } | null } | null } | null };

export type CheckInWholeFragment = { id: string, bookingId: string, at: string, mentorName: string, rating: number, progress: string, plans: string, version: number, writtenByName: string | null, writtenAt: string, problems: Array<{ id: string, text: string, times: number, carriedFromId: string | null }> };

export type VentureCheckInsQueryVariables = Exact<{
  id: string;
}>;


export type VentureCheckInsQuery = { venture: { id: string, name: string, officeHoursLeft: number, checkInRhythmDays: number | null, checkIns: Array<{ id: string, bookingId: string, at: string, mentorName: string, rating: number, progress: string, plans: string, version: number, writtenByName: string | null, writtenAt: string, problems: Array<{ id: string, text: string, times: number, carriedFromId: string | null }> }> } | null };

export type OpenOfficeHoursMutationVariables = Exact<{
  input: OpenOfficeHoursInput;
}>;


export type OpenOfficeHoursMutation = { openOfficeHours: { count: number | null, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type CloseOfficeHourMutationVariables = Exact<{
  input: CloseOfficeHourInput;
}>;


export type CloseOfficeHourMutation = { closeOfficeHour: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type BookOfficeHourMutationVariables = Exact<{
  input: BookOfficeHourInput;
}>;


export type BookOfficeHourMutation = { bookOfficeHour: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, booking: { id: string, officeHourId: string } | null } };

export type CancelOfficeHourMutationVariables = Exact<{
  input: CancelOfficeHourInput;
}>;


export type CancelOfficeHourMutation = { cancelOfficeHour: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type WaitForOfficeHourMutationVariables = Exact<{
  input: WaitForOfficeHourInput;
}>;


export type WaitForOfficeHourMutation = { waitForOfficeHour: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type LeaveOfficeHourWaitMutationVariables = Exact<{
  input: LeaveOfficeHourWaitInput;
}>;


export type LeaveOfficeHourWaitMutation = { leaveOfficeHourWait: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AnswerOfficeHourOfferMutationVariables = Exact<{
  input: AnswerOfficeHourOfferInput;
}>;


export type AnswerOfficeHourOfferMutation = { answerOfficeHourOffer: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type WriteCheckInMutationVariables = Exact<{
  input: WriteCheckInInput;
}>;


export type WriteCheckInMutation = { writeCheckIn: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AskForCheckInMutationVariables = Exact<{
  input: AskForCheckInInput;
}>;


export type AskForCheckInMutation = { askForCheckIn: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AuditTrailQueryVariables = Exact<{
  after?: string | null | undefined;
  memberId?: string | null | undefined;
  deed?: string | null | undefined;
  kind?: string | null | undefined;
  rowId?: string | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type AuditTrailQuery = { auditTrail: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, at: string, who: string, via: string, address: string | null, correlationId: string | null, deed: string, reason: string | null, rowCount: number, rows: Array<{ id: string, kind: string, rowId: string, verb: string, columns: Array<string> }> }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, programmes: Array<{ id: string, slug: string, name: string, roles: Array<Role>, isCentre: boolean }> | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { programmeSlug: string | null, login: string | null, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type MembershipsQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type MembershipsQuery = { memberships: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, name: string, email: string | null, roles: Array<Role>, status: MembershipStatus }> } };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, membership: { id: string, name: string } | null } };

export type ChooseLanguageMutationVariables = Exact<{
  input: ChooseLanguageInput;
}>;


export type ChooseLanguageMutation = { chooseLanguage: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, membership: { id: string, locale: Tongue | null } | null } };

export type RevokeMemberMutationVariables = Exact<{
  input: RevokeMemberInput;
}>;


export type RevokeMemberMutation = { revokeMember: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, membership: { id: string, name: string } | null } };

export type ApiClientsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiClientsQuery = { apiClients: Array<{ id: string, name: string, keyPrefix: string, scopes: Array<string>, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null }> };

export type CreateApiClientMutationVariables = Exact<{
  input: CreateApiClientInput;
}>;


export type CreateApiClientMutation = { createApiClient: { key: string | null, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, apiClient: { id: string, name: string } | null } };

export type RevokeApiClientMutationVariables = Exact<{
  input: RevokeApiClientInput;
}>;


export type RevokeApiClientMutation = { revokeApiClient: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, apiClient: { id: string, name: string } | null } };

export type DiagnosisQueryVariables = Exact<{
  firstDay?: string | null | undefined;
  lastDay?: string | null | undefined;
}>;


export type DiagnosisQuery = { diagnosis: { firstDay: string, lastDay: string, sessions: number, minutes: number, assessed: number, backTest: number | null, groups: Array<{ group: string, attention: number, agenda: number | null, risk: number | null, cause: number, gap: number }>, causes: { isOwn: boolean, edition: string, year: number, sample: number | null, source: string, closings: number }, ventures: Array<{ id: string, name: string, points: Array<string>, uncovered: Array<string>, coverage: number | null, needIsSilent: boolean, nextSessionId: string | null, disagreements: Array<{ group: string, founder: number, lead: number, isOnAgenda: boolean }> }> } };

export type CohortFragment = { cohort: OutcomeCohort, asked: number, answered: number, inBusiness: number, acquired: number, closed: number, survival: number | null, fullTimeStaff: number, partTimeStaff: number, revenue: number, raised: number, unconverted: number };

export type OutcomesQueryVariables = Exact<{
  firstDay?: string | null | undefined;
  lastDay?: string | null | undefined;
}>;


export type OutcomesQuery = { outcomes: Array<{ cohort: OutcomeCohort, asked: number, answered: number, inBusiness: number, acquired: number, closed: number, survival: number | null, fullTimeStaff: number, partTimeStaff: number, revenue: number, raised: number, unconverted: number }>, outcomeAnswers: Array<{ id: string, ventureId: string, venture: string, cohort: OutcomeCohort, unchanged: boolean, standing: VentureStanding, fullTimeStaff: number | null, partTimeStaff: number | null, revenue: number | null, currency: string | null, answeredAt: string, toldByName: string | null }> };

export type AskForOutcomesMutationVariables = Exact<{ [key: string]: never; }>;


export type AskForOutcomesMutation = { askForOutcomes: { asked: number | null, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type EvidenceQueryVariables = Exact<{
  firstDay?: string | null | undefined;
  lastDay?: string | null | undefined;
}>;


export type EvidenceQuery = { evidence: { scheme: { id: string, funder: string, name: string, startsOn: string, endsOn: string | null, oldestYears: number | null, leastTurnover: number | null, mostTurnover: number | null, leastGrowth: number | null, words: string | null } | null, eligibility: { firms: number, eligible: number, notEligible: number, unknown: number }, reach: Array<{ name: FigureName, n: number, value: number | null, p90: number | null, unit: FigureUnit, when: FigureWhen, subject: FigureSubject }>, activity: Array<{ name: FigureName, n: number, value: number | null, p90: number | null, unit: FigureUnit, when: FigureWhen, subject: FigureSubject }>, outcomes: Array<{ cohort: OutcomeCohort, asked: number, answered: number, inBusiness: number, acquired: number, closed: number, survival: number | null, fullTimeStaff: number, partTimeStaff: number, revenue: number, raised: number, unconverted: number }> } };

export type DescribeSchemeMutationVariables = Exact<{
  input: DescribeSchemeInput;
}>;


export type DescribeSchemeMutation = { describeScheme: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, scheme: { id: string } | null } };

export type SurveyFragment = { id: string, venture: string, cohort: OutcomeCohort, askedAt: string, standing: VentureStanding, foundedYear: number | null, fullTimeStaff: number | null, partTimeStaff: number | null, revenue: number | null, currency: string | null, discloses: boolean, founders: Array<{ id: string, name: string }>, raised: Array<{ source: MoneySource, amount: number }> };

export type OutcomeSurveysQueryVariables = Exact<{
  firstDay?: string | null | undefined;
  lastDay?: string | null | undefined;
}>;


export type OutcomeSurveysQuery = { outcomeSurveys: Array<{ id: string, venture: string, cohort: OutcomeCohort, askedAt: string, standing: VentureStanding, foundedYear: number | null, fullTimeStaff: number | null, partTimeStaff: number | null, revenue: number | null, currency: string | null, discloses: boolean, founders: Array<{ id: string, name: string }>, raised: Array<{ source: MoneySource, amount: number }> }> };

export type RecordOutcomeMutationVariables = Exact<{
  input: RecordOutcomeInput;
}>;


export type RecordOutcomeMutation = { recordOutcome: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ProgrammeReportQueryVariables = Exact<{
  firstDay?: string | null | undefined;
  lastDay?: string | null | undefined;
}>;


export type ProgrammeReportQuery = { programmeReport: { firstDay: string, lastDay: string, figures: Array<{ name: FigureName, n: number, value: number | null, p90: number | null, unit: FigureUnit, when: FigureWhen, subject: FigureSubject }> } };

export type ProgrammeTrendsQueryVariables = Exact<{
  firstDay?: string | null | undefined;
  lastDay?: string | null | undefined;
  grain: Grain;
}>;


export type ProgrammeTrendsQuery = { programmeTrends: Array<{ name: FigureName, points: Array<{ start: string, n: number, value: number | null }> }> };

export type FigureRowsQueryVariables = Exact<{
  figure: FigureName;
  firstDay?: string | null | undefined;
  lastDay?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FigureRowsQuery = { figureRows: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, subjectId: string, title: string, detail: string | null, at: string, amount: number | null }> } };

export type AskedFragment = { key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> };

export type MyDraftFragment = { id: string, status: ApplicationStatus, revision: number, ventureName: string | null, hasNewerForm: boolean, savedAt: string, submittedAt: string | null, signedName: string | null, releaseText: string | null, askedAt: string | null, askedWhy: string | null, admittedAt: string | null, admittedWhy: string | null, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }>, kept: Array<{ key: string, values: Array<string> }>, files: Array<{ id: string, slot: string, name: string, sizeBytes: number }>, founders: Array<{ name: string, email: string }>, intake: { id: string, name: string, state: IntakeState, closesAt: string | null }, venture: { id: string, name: string, status: VentureStatus } | null };

export type ApplyPageQueryVariables = Exact<{
  programme: string;
}>;


export type ApplyPageQuery = { applyPage: { programme: string, brandColor: string | null, zone: string, decisive: Array<string>, intake: { name: string, about: string, opensAt: string, closesAt: string | null, state: IntakeState } | null, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }>, release: { text: string } } | null };

export type EligibleQueryVariables = Exact<{
  input: CheckEligibilityInput;
}>;


export type EligibleQuery = { eligibility: { unmet: number, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type StartApplicationMutationVariables = Exact<{
  input: StartApplicationInput;
}>;


export type StartApplicationMutation = { startApplication: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type MyApplicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyApplicationsQuery = { myApplications: Array<{ id: string, status: ApplicationStatus, ventureName: string | null, startedAt: string, savedAt: string, submittedAt: string | null, hasNewerForm: boolean, askedAt: string | null, admittedAt: string | null, intake: { id: string, name: string, state: IntakeState, closesAt: string | null }, venture: { id: string, status: VentureStatus } | null }> };

export type MyApplicationQueryVariables = Exact<{
  id: string;
}>;


export type MyApplicationQuery = { application: { id: string, status: ApplicationStatus, revision: number, ventureName: string | null, hasNewerForm: boolean, savedAt: string, submittedAt: string | null, signedName: string | null, releaseText: string | null, askedAt: string | null, askedWhy: string | null, admittedAt: string | null, admittedWhy: string | null, answers: Array<{ key: string, label: string, kind: string, value: string | null, values: Array<string>, files: Array<{ id: string, name: string }> }>, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }>, kept: Array<{ key: string, values: Array<string> }>, files: Array<{ id: string, slot: string, name: string, sizeBytes: number }>, founders: Array<{ name: string, email: string }>, intake: { id: string, name: string, state: IntakeState, closesAt: string | null }, venture: { id: string, name: string, status: VentureStatus } | null } | null };

export type ReleaseToSignQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleaseToSignQuery = { releaseText: { version: number, text: string } };

export type BeginApplicationMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginApplicationMutation = { beginApplication: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, application: { id: string } | null } };

export type SaveApplicationMutationVariables = Exact<{
  input: SaveApplicationInput;
}>;


export type SaveApplicationMutation = { saveApplication: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, application: { id: string, status: ApplicationStatus, revision: number, ventureName: string | null, hasNewerForm: boolean, savedAt: string, submittedAt: string | null, signedName: string | null, releaseText: string | null, askedAt: string | null, askedWhy: string | null, admittedAt: string | null, admittedWhy: string | null, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }>, kept: Array<{ key: string, values: Array<string> }>, files: Array<{ id: string, slot: string, name: string, sizeBytes: number }>, founders: Array<{ name: string, email: string }>, intake: { id: string, name: string, state: IntakeState, closesAt: string | null }, venture: { id: string, name: string, status: VentureStatus } | null } | null } };

export type CarryOverApplicationMutationVariables = Exact<{
  input: CarryOverApplicationInput;
}>;


export type CarryOverApplicationMutation = { carryOverApplication: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, application: { id: string, status: ApplicationStatus, revision: number, ventureName: string | null, hasNewerForm: boolean, savedAt: string, submittedAt: string | null, signedName: string | null, releaseText: string | null, askedAt: string | null, askedWhy: string | null, admittedAt: string | null, admittedWhy: string | null, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }>, kept: Array<{ key: string, values: Array<string> }>, files: Array<{ id: string, slot: string, name: string, sizeBytes: number }>, founders: Array<{ name: string, email: string }>, intake: { id: string, name: string, state: IntakeState, closesAt: string | null }, venture: { id: string, name: string, status: VentureStatus } | null } | null } };

export type SubmitApplicationMutationVariables = Exact<{
  input: SubmitApplicationInput;
}>;


export type SubmitApplicationMutation = { submitApplication: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, application: { id: string } | null } };

export type AskForExceptionMutationVariables = Exact<{
  input: AskForExceptionInput;
}>;


export type AskForExceptionMutation = { askForException: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, application: { id: string, askedAt: string | null } | null } };

export type RemoveFileMutationVariables = Exact<{
  input: RemoveFileInput;
}>;


export type RemoveFileMutation = { removeFile: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type IntakeDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type IntakeDeskQuery = { intakes: Array<{ id: string, name: string, about: string, opensAt: string, closesAt: string | null, state: IntakeState, drafts: number | null, submitted: number | null, form: { id: string, name: string } | null, rules: Array<{ fact: EligibilityFact, field: string | null, test: EligibilityTest, values: Array<string>, limit: number | null, words: string }> }>, intakeForms: Array<{ id: string, name: string, isAhead: boolean, draftsBehind: number, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }>, versions: Array<{ version: number, publishedAt: string, publishedByName: string | null }> }>, exceptionsAsked: Array<{ id: string, ventureName: string | null, applicantName: string, askedAt: string | null, askedWhy: string | null, answers: Array<{ key: string, label: string, kind: string, value: string | null, values: Array<string>, files: Array<{ id: string, name: string }> }> }>, releaseText: { version: number, text: string } };

export type IntakeFormQueryVariables = Exact<{
  id: string;
}>;


export type IntakeFormQuery = { intakeForm: { id: string, name: string, revision: number, isAhead: boolean, draftsBehind: number, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }>, versions: Array<{ version: number, publishedAt: string, publishedByName: string | null }> } | null };

export type FormInHandFragment = { id: string, name: string, revision: number, isAhead: boolean, draftsBehind: number, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }>, versions: Array<{ version: number, publishedAt: string, publishedByName: string | null }> };

export type CreateIntakeFormMutationVariables = Exact<{
  input: CreateIntakeFormInput;
}>;


export type CreateIntakeFormMutation = { createIntakeForm: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, form: { id: string } | null } };

export type SaveIntakeFormMutationVariables = Exact<{
  input: SaveIntakeFormInput;
}>;


export type SaveIntakeFormMutation = { saveIntakeForm: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, form: { id: string, name: string, revision: number, isAhead: boolean, draftsBehind: number, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }>, versions: Array<{ version: number, publishedAt: string, publishedByName: string | null }> } | null } };

export type PublishIntakeFormMutationVariables = Exact<{
  input: PublishIntakeFormInput;
}>;


export type PublishIntakeFormMutation = { publishIntakeForm: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, form: { id: string, name: string, revision: number, isAhead: boolean, draftsBehind: number, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }>, versions: Array<{ version: number, publishedAt: string, publishedByName: string | null }> } | null } };

export type PlanIntakeMutationVariables = Exact<{
  input: PlanIntakeInput;
}>;


export type PlanIntakeMutation = { planIntake: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, intake: { id: string } | null } };

export type PublishReleaseTextMutationVariables = Exact<{
  input: PublishReleaseTextInput;
}>;


export type PublishReleaseTextMutation = { publishReleaseText: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, releaseText: { version: number } | null } };

export type AdmitApplicationMutationVariables = Exact<{
  input: AdmitApplicationInput;
}>;


export type AdmitApplicationMutation = { admitApplication: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, application: { id: string } | null } };

export type ToApplyQueryVariables = Exact<{ [key: string]: never; }>;


export type ToApplyQuery = { myApplications: Array<{ id: string, status: ApplicationStatus, ventureName: string | null, savedAt: string }>, ventures: { total: number } };

export type IntroductionsQueryVariables = Exact<{
  after?: string | null | undefined;
  status?: IntroductionStatus | null | undefined;
  ventureId?: string | null | undefined;
  mine?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  open?: boolean | null | undefined;
}>;


export type IntroductionsQuery = { introductions: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, ventureId: string, ventureName: string, wanted: string, status: IntroductionStatus, ownerName: string | null, isMine: boolean, contactName: string | null, nextStep: string | null, nextOn: string | null, isOverdue: boolean, consent: IntroductionConsent, outcome: IntroductionOutcome | null }> } };

export type IntroductionLineFragment = { id: string, ventureId: string, ventureName: string, wanted: string, status: IntroductionStatus, ownerName: string | null, isMine: boolean, contactName: string | null, nextStep: string | null, nextOn: string | null, isOverdue: boolean, consent: IntroductionConsent, outcome: IntroductionOutcome | null };

export type IntroductionQueryVariables = Exact<{
  id: string;
}>;


export type IntroductionQuery = { introduction: { side: IntroductionSide, askedAt: string, askedByName: string | null, ownerId: string | null, mayMove: boolean, byMine: boolean, kind: ContactKind | null, contactEmail: string | null, contactOrganisation: string | null, consentedAt: string | null, approachedAt: string | null, reply: IntroductionReply | null, replyWords: string | null, replyName: string | null, replyEmail: string | null, repliedAt: string | null, outcomeNote: string | null, closedAt: string | null, id: string, ventureId: string, ventureName: string, wanted: string, status: IntroductionStatus, ownerName: string | null, isMine: boolean, contactName: string | null, nextStep: string | null, nextOn: string | null, isOverdue: boolean, consent: IntroductionConsent, outcome: IntroductionOutcome | null, sharing: Array<{ field: Shareable, value: string }>, whirlwindFollowUp: { id: string, whirlwindId: string, whirlwindName: string } | null, steps: Array<{ id: string, at: string, byName: string | null, kind: IntroductionStepKind, words: string }> } | null };

export type IntroductionWholeFragment = { side: IntroductionSide, askedAt: string, askedByName: string | null, ownerId: string | null, mayMove: boolean, byMine: boolean, kind: ContactKind | null, contactEmail: string | null, contactOrganisation: string | null, consentedAt: string | null, approachedAt: string | null, reply: IntroductionReply | null, replyWords: string | null, replyName: string | null, replyEmail: string | null, repliedAt: string | null, outcomeNote: string | null, closedAt: string | null, id: string, ventureId: string, ventureName: string, wanted: string, status: IntroductionStatus, ownerName: string | null, isMine: boolean, contactName: string | null, nextStep: string | null, nextOn: string | null, isOverdue: boolean, consent: IntroductionConsent, outcome: IntroductionOutcome | null, sharing: Array<{ field: Shareable, value: string }>, whirlwindFollowUp: { id: string, whirlwindId: string, whirlwindName: string } | null, steps: Array<{ id: string, at: string, byName: string | null, kind: IntroductionStepKind, words: string }> };

export type IntroductionOwnersQueryVariables = Exact<{
  id: string;
}>;


export type IntroductionOwnersQuery = { introductionOwners: Array<{ id: string, name: string, isOnTeam: boolean }> };

export type IntroductionContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type IntroductionContactsQuery = { introductionProgrammes: Array<{ id: string, name: string, country: string }>, mentors: { items: Array<{ id: string, name: string }> } };

export type ReceivedIntroductionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReceivedIntroductionsQuery = { receivedIntroductions: Array<{ id: string, fromProgramme: string, receivedAt: string, emptiedAt: string | null, answer: IntroductionReply | null, words: string | null, contactName: string | null, contactEmail: string | null, answeredAt: string | null, answeredByName: string | null, sharing: Array<{ field: Shareable, value: string }> }> };

export type AskForIntroductionMutationVariables = Exact<{
  input: AskForIntroductionInput;
}>;


export type AskForIntroductionMutation = { askForIntroduction: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, introduction: { id: string } | null } };

export type TakeIntroductionMutationVariables = Exact<{
  input: TakeIntroductionInput;
}>;


export type TakeIntroductionMutation = { takeIntroduction: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AssignIntroductionMutationVariables = Exact<{
  input: AssignIntroductionInput;
}>;


export type AssignIntroductionMutation = { assignIntroduction: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type RecordIntroductionStepMutationVariables = Exact<{
  input: RecordIntroductionStepInput;
}>;


export type RecordIntroductionStepMutation = { recordIntroductionStep: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ChooseIntroductionContactMutationVariables = Exact<{
  input: ChooseIntroductionContactInput;
}>;


export type ChooseIntroductionContactMutation = { chooseIntroductionContact: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ConsentToIntroductionMutationVariables = Exact<{
  input: ConsentToIntroductionInput;
}>;


export type ConsentToIntroductionMutation = { consentToIntroduction: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ApproachIntroductionContactMutationVariables = Exact<{
  input: ApproachIntroductionContactInput;
}>;


export type ApproachIntroductionContactMutation = { approachIntroductionContact: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type CloseIntroductionMutationVariables = Exact<{
  input: CloseIntroductionInput;
}>;


export type CloseIntroductionMutation = { closeIntroduction: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AnswerReceivedIntroductionMutationVariables = Exact<{
  input: AnswerReceivedIntroductionInput;
}>;


export type AnswerReceivedIntroductionMutation = { answerReceivedIntroduction: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type MeetingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingsQuery = { meetingSeries: Array<{ id: string, week: number, weekday: number, clock: string, lengthMinutes: number, place: string | null }>, mentorMeetings: { items: Array<{ id: string, status: MeetingStatus, startsAt: string, endsAt: string, zone: string, place: string | null, isUsual: boolean, invited: number, yes: number, expected: number, present: number, minutesAt: string | null, cancelReason: string | null, items: Array<{ id: string, title: string }>, places: Array<{ id: string, answer: MeetingAnswer, attendedAt: string | null }> }> } };

export type PastMeetingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PastMeetingsQuery = { mentorMeetings: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, status: MeetingStatus, startsAt: string, endsAt: string, zone: string, place: string | null, isUsual: boolean, invited: number, yes: number, expected: number, present: number, minutesAt: string | null, cancelReason: string | null, items: Array<{ id: string, title: string }>, places: Array<{ id: string, answer: MeetingAnswer, attendedAt: string | null }> }> } };

export type NextMeetingQueryVariables = Exact<{ [key: string]: never; }>;


export type NextMeetingQuery = { mentorMeetings: { items: Array<{ id: string, status: MeetingStatus, startsAt: string, endsAt: string, zone: string, place: string | null, isUsual: boolean, invited: number, yes: number, expected: number, present: number, minutesAt: string | null, cancelReason: string | null, items: Array<{ id: string, title: string }>, places: Array<{ id: string, answer: MeetingAnswer, attendedAt: string | null }> }> } };

export type MeetingLineFragment = { id: string, status: MeetingStatus, startsAt: string, endsAt: string, zone: string, place: string | null, isUsual: boolean, invited: number, yes: number, expected: number, present: number, minutesAt: string | null, cancelReason: string | null, items: Array<{ id: string, title: string }>, places: Array<{ id: string, answer: MeetingAnswer, attendedAt: string | null }> };

export type MeetingQueryVariables = Exact<{
  id: string;
}>;


export type MeetingQuery = { mentorMeeting: { id: string, status: MeetingStatus, startsAt: string, endsAt: string, zone: string, place: string | null, lengthMinutes: number, isUsual: boolean, programmeVersion: number, invitedAt: string | null, askedAgainAt: string | null, cancelReason: string | null, invited: number, yes: number, no: number, unanswered: number, expected: number, present: number, uninvited: number, minutes: string | null, minutesAt: string | null, minutesByName: string | null, items: Array<{ id: string, kind: MeetingItemKind, title: string, minutes: number, who: string | null, ventureId: string | null, ventureName: string | null, blurb: string | null, mentorId: string | null, mentorName: string | null }>, places: Array<{ id: string, mentorId: string, name: string, isAsked: boolean, answer: MeetingAnswer, attendedAt: string | null, attendedVia: MeetingArrival | null, isExcused: boolean }>, guests: Array<{ id: string, name: string, email: string | null, broughtByName: string | null, attendedAt: string | null }>, decisions: Array<{ id: string, kind: MeetingDecisionKind, words: string, ventureId: string, ventureName: string, decidedAt: string, decidedByName: string | null }>, files: Array<{ id: string, name: string, sizeBytes: number }> } | null };

export type WholeMeetingFragment = { id: string, status: MeetingStatus, startsAt: string, endsAt: string, zone: string, place: string | null, lengthMinutes: number, isUsual: boolean, programmeVersion: number, invitedAt: string | null, askedAgainAt: string | null, cancelReason: string | null, invited: number, yes: number, no: number, unanswered: number, expected: number, present: number, uninvited: number, minutes: string | null, minutesAt: string | null, minutesByName: string | null, items: Array<{ id: string, kind: MeetingItemKind, title: string, minutes: number, who: string | null, ventureId: string | null, ventureName: string | null, blurb: string | null, mentorId: string | null, mentorName: string | null }>, places: Array<{ id: string, mentorId: string, name: string, isAsked: boolean, answer: MeetingAnswer, attendedAt: string | null, attendedVia: MeetingArrival | null, isExcused: boolean }>, guests: Array<{ id: string, name: string, email: string | null, broughtByName: string | null, attendedAt: string | null }>, decisions: Array<{ id: string, kind: MeetingDecisionKind, words: string, ventureId: string, ventureName: string, decidedAt: string, decidedByName: string | null }>, files: Array<{ id: string, name: string, sizeBytes: number }> };

export type MeetingItemFragment = { id: string, kind: MeetingItemKind, title: string, minutes: number, who: string | null, ventureId: string | null, ventureName: string | null, blurb: string | null, mentorId: string | null, mentorName: string | null };

export type MeetingPlaceFragment = { id: string, mentorId: string, name: string, isAsked: boolean, answer: MeetingAnswer, attendedAt: string | null, attendedVia: MeetingArrival | null, isExcused: boolean };

export type MeetingGuestFragment = { id: string, name: string, email: string | null, broughtByName: string | null, attendedAt: string | null };

export type MeetingOffersQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingOffersQuery = { meetingOffers: { ventures: Array<{ id: string, name: string, status: string }>, mentors: Array<{ id: string, name: string, joinedOn: string | null }> } };

export type MeetingEveningsQueryVariables = Exact<{
  from: string;
  to: string;
  lengthMinutes: number;
  meetingId?: string | null | undefined;
}>;


export type MeetingEveningsQuery = { meetingEvenings: Array<{ startsAt: string, expected: number, free: number, isUsual: boolean }> };

export type DoorCodeQueryVariables = Exact<{
  meetingId: string;
}>;


export type DoorCodeQuery = { checkInCode: { path: string, changesAt: string } };

export type MeetingCohortQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingCohortQuery = { mentors: { items: Array<{ id: string, name: string, status: MentorStatus }> } };

export type MeetingVenturesQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingVenturesQuery = { ventures: { items: Array<{ id: string, name: string }> } };

export type MentorAttendanceQueryVariables = Exact<{
  id: string;
}>;


export type MentorAttendanceQuery = { mentor: { id: string, meetingsAttended: number | null, meetingsCounted: number | null, meetingsToAttend: number | null, missedInARow: number | null, lastMeetingAt: string | null } | null };

export type VentureDecisionsQueryVariables = Exact<{
  id: string;
}>;


export type VentureDecisionsQuery = { venture: { id: string, meetingDecisions: Array<{ id: string, meetingId: string, metAt: string, kind: MeetingDecisionKind, words: string, decidedByName: string | null }> } | null };

export type SetMeetingSeriesMutationVariables = Exact<{
  input: SetMeetingSeriesInput;
}>;


export type SetMeetingSeriesMutation = { setMeetingSeries: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type PlanMeetingMutationVariables = Exact<{
  input: PlanMeetingInput;
}>;


export type PlanMeetingMutation = { planMeeting: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, meeting: { id: string } | null } };

export type ChangeMeetingMutationVariables = Exact<{
  input: ChangeMeetingInput;
}>;


export type ChangeMeetingMutation = { changeMeeting: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type CancelMeetingMutationVariables = Exact<{
  input: CancelMeetingInput;
}>;


export type CancelMeetingMutation = { cancelMeeting: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type WriteMeetingProgrammeMutationVariables = Exact<{
  input: WriteMeetingProgrammeInput;
}>;


export type WriteMeetingProgrammeMutation = { writeMeetingProgramme: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type InviteToMeetingMutationVariables = Exact<{
  input: InviteToMeetingInput;
}>;


export type InviteToMeetingMutation = { inviteToMeeting: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, meeting: { id: string, invited: number } | null } };

export type AskAgainMutationVariables = Exact<{
  input: AskAgainInput;
}>;


export type AskAgainMutation = { askAgain: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AddMeetingGuestMutationVariables = Exact<{
  input: AddMeetingGuestInput;
}>;


export type AddMeetingGuestMutation = { addMeetingGuest: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type RemoveMeetingGuestMutationVariables = Exact<{
  input: MeetingGuestInput;
}>;


export type RemoveMeetingGuestMutation = { removeMeetingGuest: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AnswerMeetingMutationVariables = Exact<{
  input: AnswerMeetingInput;
}>;


export type AnswerMeetingMutation = { answerMeeting: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type CheckInMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInMutation = { checkIn: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type UndoCheckInMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type UndoCheckInMutation = { undoCheckIn: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type CheckInGuestMutationVariables = Exact<{
  input: MeetingGuestInput;
}>;


export type CheckInGuestMutation = { checkInGuest: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type UndoGuestCheckInMutationVariables = Exact<{
  input: MeetingGuestInput;
}>;


export type UndoGuestCheckInMutation = { undoGuestCheckIn: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type MeetingWalkInMutationVariables = Exact<{
  input: MeetingWalkInInput;
}>;


export type MeetingWalkInMutation = { meetingWalkIn: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type FileMeetingMinutesMutationVariables = Exact<{
  input: FileMeetingMinutesInput;
}>;


export type FileMeetingMinutesMutation = { fileMeetingMinutes: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type DecideInMeetingMutationVariables = Exact<{
  input: DecideInMeetingInput;
}>;


export type DecideInMeetingMutation = { decideInMeeting: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AskAfterMentorMutationVariables = Exact<{
  input: AskAfterMentorInput;
}>;


export type AskAfterMentorMutation = { askAfterMentor: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type MentorsQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  status?: MentorStatus | null | undefined;
  background?: string | null | undefined;
  freeHoursOnly?: boolean | null | undefined;
  use?: MentorUse | null | undefined;
}>;


export type MentorsQuery = { mentors: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ hoursGiven: number | null, sessionsInYear: number | null, lastSessionAt: string | null, lastMeetingAt: string | null, missedInARow: number | null, conflictCount: number | null, isOverloaded: boolean | null, id: string, name: string, primaryBackground: string, expertise: Array<string>, hoursPerMonth: number, hoursCommitted: number, canLead: boolean, status: MentorStatus, warrantState: WarrantState | null, warrantExpiresOn: string | null, ventureCount: number }> } };

export type MentorQueryVariables = Exact<{
  id: string;
}>;


export type MentorQuery = { mentor: { email: string | null, otherBackgrounds: Array<string>, languages: Array<string>, zone: string, joinedOn: string | null, id: string, name: string, primaryBackground: string, expertise: Array<string>, hoursPerMonth: number, hoursCommitted: number, canLead: boolean, status: MentorStatus, warrantState: WarrantState | null, warrantExpiresOn: string | null, ventureCount: number, formerSeats: Array<{ id: string, isLead: boolean, fromAt: string, untilAt: string | null, leftReason: string | null, team: { id: string, venture: { id: string, name: string } | null } | null }>, seats: Array<{ id: string, isLead: boolean, team: { id: string, venture: { id: string, name: string, oneLiner: string, status: VentureStatus } | null } | null }> } | null };

export type LimitsQueryVariables = Exact<{
  id: string;
}>;


export type LimitsQuery = { mentor: { id: string, hoursPerMonth: number, maxVentures: number | null, hoursCommitted: number, ventureCount: number } | null };

export type SetLimitsMutationVariables = Exact<{
  input: SetLimitsInput;
}>;


export type SetLimitsMutation = { setLimits: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, mentor: { id: string } | null } };

export type RecordWarrantMutationVariables = Exact<{
  input: RecordWarrantInput;
}>;


export type RecordWarrantMutation = { recordWarrant: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, mentor: { id: string } | null } };

export type RevokeWarrantMutationVariables = Exact<{
  input: RevokeWarrantInput;
}>;


export type RevokeWarrantMutation = { revokeWarrant: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, mentor: { id: string } | null } };

export type WarrantTextQueryVariables = Exact<{ [key: string]: never; }>;


export type WarrantTextQuery = { warrantText: { version: number, locale: string, title: string, body: string } };

export type AskForWarrantsMutationVariables = Exact<{
  input: AskForWarrantsInput;
}>;


export type AskForWarrantsMutation = { askForWarrants: { letters: number | null, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type PublishWarrantTextMutationVariables = Exact<{
  input: PublishWarrantTextInput;
}>;


export type PublishWarrantTextMutation = { publishWarrantText: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, warrantText: { version: number } | null } };

export type SignWarrantMutationVariables = Exact<{
  input: SignWarrantInput;
}>;


export type SignWarrantMutation = { signWarrant: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, mentor: { id: string } | null } };

export type ImportMentorsMutationVariables = Exact<{
  input: ImportInput;
}>;


export type ImportMentorsMutation = { importMentors: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, report: { rows: number, added: number, changed: number, unchanged: number, dryRun: boolean, refused: Array<{ row: number, field: string, value: string | null, why: string, mend: string }> } | null } };

export type CohortUseQueryVariables = Exact<{ [key: string]: never; }>;


export type CohortUseQuery = { cohortUse: { free: number, idle: number, overloaded: number, absent: number, expiring: number } };

export type CommitmentQueryVariables = Exact<{
  mentorId: string;
}>;


export type CommitmentQuery = { commitment: Array<{ month: string, hoursPromised: number, hoursGiven: number, given: Array<{ source: Giving, count: number, hours: number }> }> };

export type CohortLineFragment = { hoursGiven: number | null, sessionsInYear: number | null, lastSessionAt: string | null, lastMeetingAt: string | null, missedInARow: number | null, conflictCount: number | null, isOverloaded: boolean | null, id: string, name: string, primaryBackground: string, expertise: Array<string>, hoursPerMonth: number, hoursCommitted: number, canLead: boolean, status: MentorStatus, warrantState: WarrantState | null, warrantExpiresOn: string | null, ventureCount: number };

export type MentorLineFragment = { id: string, name: string, primaryBackground: string, expertise: Array<string>, hoursPerMonth: number, hoursCommitted: number, canLead: boolean, status: MentorStatus, warrantState: WarrantState | null, warrantExpiresOn: string | null, ventureCount: number };

export type ImportResultFragment = { rows: number, added: number, changed: number, unchanged: number, dryRun: boolean, refused: Array<{ row: number, field: string, value: string | null, why: string, mend: string }> };

export type ReleasesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleasesQuery = { releases: Array<{ number: number, isDemo: boolean, period: string, catalogue: number, method: string, madeAt: string, shown: number, withheld: number }> };

export type NetworkFiguresQueryVariables = Exact<{
  number: number;
  isDemo: boolean;
  axis: ReleaseAxis;
  measures: Array<string> | string;
}>;


export type NetworkFiguresQuery = { releasedFigures: Array<{ measure: string, category: string, stat: ReleasedStat, value: number | null, why: WithheldWhy | null }> };

export type WithheldCellsQueryVariables = Exact<{
  number: number;
  isDemo: boolean;
}>;


export type WithheldCellsQuery = { withheldCells: Array<{ axis: ReleaseAxis, why: WithheldWhy, cells: number }> };

export type ReleaseMakingQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleaseMakingQuery = { nextRelease: string | null, releaseRuns: { items: Array<{ id: string, period: string, status: ReleaseRunStatus, share: number, note: string, askedAt: string, askedByName: string | null, endedAt: string | null, failure: string | null }> } };

export type MakeReleaseMutationVariables = Exact<{
  input: MakeReleaseInput;
}>;


export type MakeReleaseMutation = { makeRelease: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, run: { id: string, status: ReleaseRunStatus } | null } };

export type NamedFiguresQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NamedFiguresQuery = { namedFigures: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, period: string, isDemo: boolean, programme: string, figures: Array<{ measure: string, value: number }> }> } };

export type SharingQueryVariables = Exact<{ [key: string]: never; }>;


export type SharingQuery = { sharing: { level: SharingLevel, named: Array<string>, training: TrainingClass, untilOn: string | null, chosenAt: string }, ownFigures: Array<{ measure: string, value: number, isHeadline: boolean }> };

export type BenchmarkQueryVariables = Exact<{
  by: PeersBy;
}>;


export type BenchmarkQuery = { benchmark: { number: number, isDemo: boolean, period: string, axis: string, category: string, rates: Array<{ measure: string, own: number | null, q1: number | null, q2: number | null, q3: number | null, why: WithheldWhy | null }> } | null };

export type ChooseSharingMutationVariables = Exact<{
  input: ChooseSharingInput;
}>;


export type ChooseSharingMutation = { chooseSharing: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, sharing: { level: SharingLevel } | null } };

export type DataQualityQueryVariables = Exact<{ [key: string]: never; }>;


export type DataQualityQuery = { dataQuality: { number: number, isDemo: boolean, period: string, before: string | null, jump: number, leastJumping: number, total: number, findings: Array<{ code: DataFindingCode, measure: string, value: number | null, other: string | null, otherValue: number | null, programmeId: string | null, adopterId: string | null, name: string | null, axis: ReleaseAxis | null, category: string | null, canNudge: boolean, nudgedAt: string | null, nudgedByName: string | null }> } | null };

export type DefinitionsBookQueryVariables = Exact<{ [key: string]: never; }>;


export type DefinitionsBookQuery = { releaseCatalogue: Array<{ code: string, topic: MeasureTopic, kind: string, says: string, rules: Array<string>, floor: string, part: string | null, base: string | null }>, releaseRules: Array<{ code: string, says: string }> };

export type NudgeProgrammeMutationVariables = Exact<{
  input: NudgeProgrammeInput;
}>;


export type NudgeProgrammeMutation = { nudgeProgramme: { nudgedAt: string | null, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type FigureQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type FigureQuestionsQuery = { figureQuestions: Array<{ id: string, period: string, finding: AskedAbout, measure: string, value: number | null, other: string | null, otherValue: number | null, byName: string, askedAt: string }> };

export type FeedFragment = { id: string, kind: FeedKind, room: string | null, everything: boolean, lastFetchedAt: string | null, url: string };

export type FeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedsQuery = { calendarFeeds: Array<{ id: string, kind: FeedKind, room: string | null, everything: boolean, lastFetchedAt: string | null, url: string }> };

export type OpenFeedMutationVariables = Exact<{
  input: OpenFeedInput;
}>;


export type OpenFeedMutation = { openFeed: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, feeds: Array<{ id: string, kind: FeedKind, room: string | null, everything: boolean, lastFetchedAt: string | null, url: string }> | null } };

export type ChangeFeedMutationVariables = Exact<{
  input: ChangeFeedInput;
}>;


export type ChangeFeedMutation = { changeFeed: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, feeds: Array<{ id: string, kind: FeedKind, room: string | null, everything: boolean, lastFetchedAt: string | null, url: string }> | null } };

export type CloseFeedMutationVariables = Exact<{
  input: CloseFeedInput;
}>;


export type CloseFeedMutation = { closeFeed: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, feeds: Array<{ id: string, kind: FeedKind, room: string | null, everything: boolean, lastFetchedAt: string | null, url: string }> | null } };

export type LetterTextsQueryVariables = Exact<{
  locale?: string | null | undefined;
}>;


export type LetterTextsQuery = { letterTexts: Array<{ kind: LetterKind, locale: string, subject: string, body: string, version: number, editedBy: string | null, editedAt: string | null, placeholders: Array<{ name: string, required: boolean, example: string }> }> };

export type LetterWordsFragment = { kind: LetterKind, locale: string, subject: string, body: string, version: number, editedBy: string | null, editedAt: string | null, placeholders: Array<{ name: string, required: boolean, example: string }> };

export type PreviewLetterTextQueryVariables = Exact<{
  input: LetterDraftInput;
}>;


export type PreviewLetterTextQuery = { previewLetterText: { subject: string, html: string, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type SaveLetterTextMutationVariables = Exact<{
  input: SaveLetterTextInput;
}>;


export type SaveLetterTextMutation = { saveLetterText: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, letterText: { kind: LetterKind, locale: string, subject: string, body: string, version: number, editedBy: string | null, editedAt: string | null, placeholders: Array<{ name: string, required: boolean, example: string }> } | null } };

export type ResetLetterTextMutationVariables = Exact<{
  input: ResetLetterTextInput;
}>;


export type ResetLetterTextMutation = { resetLetterText: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, letterText: { kind: LetterKind, locale: string, subject: string, body: string, version: number, editedBy: string | null, editedAt: string | null, placeholders: Array<{ name: string, required: boolean, example: string }> } | null } };

export type SendTestLetterMutationVariables = Exact<{
  input: LetterDraftInput;
}>;


export type SendTestLetterMutation = { sendTestLetter: { address: string | null, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type LettersQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  state?: LetterState | null | undefined;
  kind?: MailKind | null | undefined;
}>;


export type LettersQuery = { letters: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, toName: string, toAddress: string, subject: string, kind: MailKind | null, state: LetterState, writtenAt: string, sentAt: string | null, waitUntil: string | null, attempts: number, lastError: string | null, holdsSecret: boolean, isSendable: boolean }> } };

export type LetterKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type LetterKindsQuery = { letterKinds: Array<MailKind> };

export type LetterLineFragment = { id: string, toName: string, toAddress: string, subject: string, kind: MailKind | null, state: LetterState, writtenAt: string, sentAt: string | null, waitUntil: string | null, attempts: number, lastError: string | null, holdsSecret: boolean, isSendable: boolean };

export type SentLetterQueryVariables = Exact<{
  letterId: string;
}>;


export type SentLetterQuery = { sentLetter: { subject: string, html: string, readers: Array<string> } | null };

export type SendLetterAgainMutationVariables = Exact<{
  input: SendLetterAgainInput;
}>;


export type SendLetterAgainMutation = { sendLetterAgain: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, letter: { id: string } | null } };

export type BouncingAddressesQueryVariables = Exact<{ [key: string]: never; }>;


export type BouncingAddressesQuery = { bouncingAddresses: { items: Array<{ id: string, address: string, memberName: string | null, reason: BounceKind, words: string | null, since: string, letterSubject: string }> } };

export type BouncingAddressLineFragment = { id: string, address: string, memberName: string | null, reason: BounceKind, words: string | null, since: string, letterSubject: string };

export type LiftSuppressionMutationVariables = Exact<{
  input: LiftSuppressionInput;
}>;


export type LiftSuppressionMutation = { liftSuppression: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, address: { id: string } | null } };

export type CorrectAddressMutationVariables = Exact<{
  input: CorrectAddressInput;
}>;


export type CorrectAddressMutation = { correctAddress: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, address: { id: string } | null } };

export type MyMailQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMailQuery = { myMail: { address: string, bounces: boolean, rhythm: DigestRhythm, zone: string, quietFrom: number, quietUntil: number, isOwn: boolean, topics: Array<{ topic: MailTopic, choice: MailChoice }> } };

export type PreferencesFragment = { address: string, bounces: boolean, rhythm: DigestRhythm, zone: string, quietFrom: number, quietUntil: number, isOwn: boolean, topics: Array<{ topic: MailTopic, choice: MailChoice }> };

export type ChooseMailMutationVariables = Exact<{
  input: ChooseMailInput;
}>;


export type ChooseMailMutation = { chooseMail: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, preferences: { address: string, bounces: boolean, rhythm: DigestRhythm, zone: string, quietFrom: number, quietUntil: number, isOwn: boolean, topics: Array<{ topic: MailTopic, choice: MailChoice }> } | null } };

export type SetMailHabitMutationVariables = Exact<{
  input: SetMailHabitInput;
}>;


export type SetMailHabitMutation = { setMailHabit: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, preferences: { address: string, bounces: boolean, rhythm: DigestRhythm, zone: string, quietFrom: number, quietUntil: number, isOwn: boolean, topics: Array<{ topic: MailTopic, choice: MailChoice }> } | null } };

export type RepliesQueryVariables = Exact<{
  after?: string | null | undefined;
  waiting: boolean;
}>;


export type RepliesQuery = { incomingMails: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, fromName: string | null, fromAddress: string | null, subject: string | null, words: string | null, outcome: MailOutcome | null, proposedAt: string | null, cameAt: string, waits: boolean, settledAt: string | null, sessionId: string | null, sessionName: string | null, invitedName: string | null }> } };

export type SettleMailMutationVariables = Exact<{
  input: SettleMailInput;
}>;


export type SettleMailMutation = { settleMail: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, mail: { id: string } | null } };

export type OnboardingQueryVariables = Exact<{ [key: string]: never; }>;


export type OnboardingQuery = { onboarding: Array<{ step: OnboardingStep, isDone: boolean, isSeen: boolean, isSkipped: boolean, ownerId: string | null, dueOn: string | null }> };

export type SettleOnboardingStepMutationVariables = Exact<{
  input: SettleOnboardingStepInput;
}>;


export type SettleOnboardingStepMutation = { settleOnboardingStep: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type PlanOnboardingStepMutationVariables = Exact<{
  input: PlanOnboardingStepInput;
}>;


export type PlanOnboardingStepMutation = { planOnboardingStep: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type PlaybookLineFragment = { id: string, kind: PlaybookKind, language: string, title: string, summary: string, rules: Array<string>, letterKind: LetterKind | null, version: number | null, copyId: string | null, copyVersion: number | null, state: PlaybookState };

export type PlaybookQueryVariables = Exact<{ [key: string]: never; }>;


export type PlaybookQuery = { playbook: Array<{ id: string, kind: PlaybookKind, language: string, title: string, summary: string, rules: Array<string>, letterKind: LetterKind | null, version: number | null, copyId: string | null, copyVersion: number | null, state: PlaybookState }> };

export type PlaybookWordsFragment = { title: string, summary: string, body: string, rules: Array<string>, letterKind: LetterKind | null, subject: string, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }> };

export type PlaybookItemQueryVariables = Exact<{
  id: string;
}>;


export type PlaybookItemQuery = { playbookItem: { revision: number, item: { publishedAt: string | null, id: string, kind: PlaybookKind, language: string, title: string, summary: string, rules: Array<string>, letterKind: LetterKind | null, version: number | null, copyId: string | null, copyVersion: number | null, state: PlaybookState }, theirs: { title: string, summary: string, body: string, rules: Array<string>, letterKind: LetterKind | null, subject: string, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }> } | null, ours: { version: number, adoptedAt: string, adoptedByName: string | null, formId: string | null, text: { title: string, summary: string, body: string, rules: Array<string>, letterKind: LetterKind | null, subject: string, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }> } } | null } | null };

export type OpenPlaybookFragment = { revision: number, item: { publishedAt: string | null, id: string, kind: PlaybookKind, language: string, title: string, summary: string, rules: Array<string>, letterKind: LetterKind | null, version: number | null, copyId: string | null, copyVersion: number | null, state: PlaybookState }, theirs: { title: string, summary: string, body: string, rules: Array<string>, letterKind: LetterKind | null, subject: string, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }> } | null, ours: { version: number, adoptedAt: string, adoptedByName: string | null, formId: string | null, text: { title: string, summary: string, body: string, rules: Array<string>, letterKind: LetterKind | null, subject: string, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }> } } | null };

export type PlaybookUpdateQueryVariables = Exact<{
  id: string;
}>;


export type PlaybookUpdateQuery = { playbookUpdate: { version: number, revision: number, notes: Array<{ version: number, note: string }>, lines: Array<{ kind: ChangedLineKind, text: string }>, ourLines: Array<{ kind: ChangedLineKind, text: string }> } | null };

export type PlaybookEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlaybookEntriesQuery = { playbookEntries: Array<{ id: string, kind: PlaybookKind, title: string, isAhead: boolean, newestVersion: number | null, withdrawnAt: string | null }> };

export type PlaybookEntryQueryVariables = Exact<{
  id: string;
}>;


export type PlaybookEntryQuery = { playbookEntry: { id: string, kind: PlaybookKind, language: string, revision: number, isAhead: boolean, newestVersion: number | null, withdrawnAt: string | null, withdrawnReason: string | null, title: string, summary: string, body: string, rules: Array<string>, letterKind: LetterKind | null, subject: string, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }>, versions: Array<{ id: string, version: number, note: string, publishedAt: string, publishedByName: string | null }> } | null };

export type PlaybookDraftFragment = { id: string, kind: PlaybookKind, language: string, revision: number, isAhead: boolean, newestVersion: number | null, withdrawnAt: string | null, withdrawnReason: string | null, title: string, summary: string, body: string, rules: Array<string>, letterKind: LetterKind | null, subject: string, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }>, versions: Array<{ id: string, version: number, note: string, publishedAt: string, publishedByName: string | null }> };

export type BeginPlaybookEntryMutationVariables = Exact<{
  input: BeginPlaybookEntryInput;
}>;


export type BeginPlaybookEntryMutation = { beginPlaybookEntry: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, entry: { id: string } | null } };

export type FillPlaybookMutationVariables = Exact<{ [key: string]: never; }>;


export type FillPlaybookMutation = { fillPlaybook: { added: number | null, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type WritePlaybookEntryMutationVariables = Exact<{
  input: WritePlaybookEntryInput;
}>;


export type WritePlaybookEntryMutation = { writePlaybookEntry: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, entry: { id: string, kind: PlaybookKind, language: string, revision: number, isAhead: boolean, newestVersion: number | null, withdrawnAt: string | null, withdrawnReason: string | null, title: string, summary: string, body: string, rules: Array<string>, letterKind: LetterKind | null, subject: string, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }>, versions: Array<{ id: string, version: number, note: string, publishedAt: string, publishedByName: string | null }> } | null } };

export type PublishPlaybookEntryMutationVariables = Exact<{
  input: PublishPlaybookEntryInput;
}>;


export type PublishPlaybookEntryMutation = { publishPlaybookEntry: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, entry: { id: string, kind: PlaybookKind, language: string, revision: number, isAhead: boolean, newestVersion: number | null, withdrawnAt: string | null, withdrawnReason: string | null, title: string, summary: string, body: string, rules: Array<string>, letterKind: LetterKind | null, subject: string, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }>, versions: Array<{ id: string, version: number, note: string, publishedAt: string, publishedByName: string | null }> } | null } };

export type WithdrawPlaybookEntryMutationVariables = Exact<{
  input: WithdrawPlaybookEntryInput;
}>;


export type WithdrawPlaybookEntryMutation = { withdrawPlaybookEntry: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, entry: { id: string, kind: PlaybookKind, language: string, revision: number, isAhead: boolean, newestVersion: number | null, withdrawnAt: string | null, withdrawnReason: string | null, title: string, summary: string, body: string, rules: Array<string>, letterKind: LetterKind | null, subject: string, fields: Array<{ key: string, kind: FieldKind, label: string, help: string, required: boolean, means: FieldMeaning | null, min: number | null, max: number | null, from: string | null, until: string | null, takes: Array<string>, options: Array<{ value: string, label: string }> }>, versions: Array<{ id: string, version: number, note: string, publishedAt: string, publishedByName: string | null }> } | null } };

export type AdoptPlaybookEntryMutationVariables = Exact<{
  input: AdoptPlaybookEntryInput;
}>;


export type AdoptPlaybookEntryMutation = { adoptPlaybookEntry: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type TakePlaybookUpdateMutationVariables = Exact<{
  input: TakePlaybookUpdateInput;
}>;


export type TakePlaybookUpdateMutation = { takePlaybookUpdate: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type KeepPlaybookCopyMutationVariables = Exact<{
  input: KeepPlaybookCopyInput;
}>;


export type KeepPlaybookCopyMutation = { keepPlaybookCopy: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type WritePlaybookCopyMutationVariables = Exact<{
  input: WritePlaybookCopyInput;
}>;


export type WritePlaybookCopyMutation = { writePlaybookCopy: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type PrinciplesQueryVariables = Exact<{ [key: string]: never; }>;


export type PrinciplesQuery = { principles: { isSigned: boolean, principles: Array<{ entryId: string, title: string, version: number | null, revision: number | null }>, signature: { signedName: string, signedAt: string } | null } };

export type SignPrinciplesMutationVariables = Exact<{
  input: SignPrinciplesInput;
}>;


export type SignPrinciplesMutation = { signPrinciples: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type NetworkProgrammeLineFragment = { id: string, programmeId: string | null, adopterId: string | null, name: string, kind: ProgrammeKind, country: string, isCentre: boolean, place: ProgrammePlace, launchedOn: string | null, period: string | null, standing: ReleaseStanding | null, level: SharingLevel | null, mentors: number | null, ventures: number | null, lastPeriod: string | null, contactName: string | null, nextStep: string | null, nextOn: string | null, isOverdue: boolean };

export type NetworkProgrammesQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  place?: ProgrammePlace | null | undefined;
  kind?: ProgrammeKind | null | undefined;
  country?: string | null | undefined;
  order: ProgrammeOrder;
  descending: boolean;
}>;


export type NetworkProgrammesQuery = { networkProgrammes: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, programmeId: string | null, adopterId: string | null, name: string, kind: ProgrammeKind, country: string, isCentre: boolean, place: ProgrammePlace, launchedOn: string | null, period: string | null, standing: ReleaseStanding | null, level: SharingLevel | null, mentors: number | null, ventures: number | null, lastPeriod: string | null, contactName: string | null, nextStep: string | null, nextOn: string | null, isOverdue: boolean }> } };

export type BesideFragment = { number: number, isDemo: boolean, period: string, headlines: Array<string>, programmes: Array<{ id: string, adopterId: string | null, name: string, standing: ReleaseStanding | null, level: SharingLevel | null, figures: Array<{ measure: string, value: number, percentile: number | null, others: number }>, rates: Array<{ measure: string, own: number | null, q1: number | null, q2: number | null, q3: number | null, why: WithheldWhy | null }> }> };

export type CompareProgrammesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type CompareProgrammesQuery = { compareProgrammes: { number: number, isDemo: boolean, period: string, headlines: Array<string>, programmes: Array<{ id: string, adopterId: string | null, name: string, standing: ReleaseStanding | null, level: SharingLevel | null, figures: Array<{ measure: string, value: number, percentile: number | null, others: number }>, rates: Array<{ measure: string, own: number | null, q1: number | null, q2: number | null, q3: number | null, why: WithheldWhy | null }> }> } | null };

export type ProgrammeFiguresQueryVariables = Exact<{
  id: string;
}>;


export type ProgrammeFiguresQuery = { programmeFigures: { number: number, isDemo: boolean, period: string, headlines: Array<string>, programmes: Array<{ id: string, adopterId: string | null, name: string, standing: ReleaseStanding | null, level: SharingLevel | null, figures: Array<{ measure: string, value: number, percentile: number | null, others: number }>, rates: Array<{ measure: string, own: number | null, q1: number | null, q2: number | null, q3: number | null, why: WithheldWhy | null }> }> } | null };

export type CreateProgrammeMutationVariables = Exact<{
  input: CreateProgrammeInput;
}>;


export type CreateProgrammeMutation = { createProgramme: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, programme: { id: string, slug: string, name: string } | null } };

export type UpdateProgrammeMutationVariables = Exact<{
  input: UpdateProgrammeInput;
}>;


export type UpdateProgrammeMutation = { updateProgramme: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, programme: { id: string } | null } };

export type ChangePolicyMutationVariables = Exact<{
  input: ChangePolicyInput;
}>;


export type ChangePolicyMutation = { changePolicy: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, programme: { id: string, policy: { version: number } } | null } };

export type FormTeamOfQueryVariables = Exact<{
  id: string;
}>;


export type FormTeamOfQuery = { venture: { id: string, name: string, needs: Array<string>, stage: string, languages: Array<string>, team: { id: string, seats: Array<{ id: string, mentorId: string, isLead: boolean }> } | null, teamProposals: Array<{ id: string, status: ProposalStatus }> } | null };

export type RunLineFragment = { id: string, kind: TeamRunKind, status: TeamRunStatus, askedAt: string, askedByName: string | null, ventureIds: Array<string>, isWhole: boolean, mentorCount: number, share: number, failure: string | null, endedAt: string | null };

export type TeamRunQueryVariables = Exact<{
  id: string;
}>;


export type TeamRunQuery = { teamRun: { id: string, kind: TeamRunKind, status: TeamRunStatus, askedAt: string, askedByName: string | null, ventureIds: Array<string>, isWhole: boolean, mentorCount: number, share: number, failure: string | null, endedAt: string | null } | null };

export type TeamRunsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TeamRunsQuery = { teamRuns: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, kind: TeamRunKind, status: TeamRunStatus, askedAt: string, askedByName: string | null, ventureIds: Array<string>, isWhole: boolean, mentorCount: number, share: number, failure: string | null, endedAt: string | null }> } };

export type TeamRunOutcomeQueryVariables = Exact<{
  id: string;
}>;


export type TeamRunOutcomeQuery = { teamRunOutcome: { isProved: boolean, isStopped: boolean, teams: Array<{ ventureId: string, ventureName: string, isServed: boolean, leadId: string, mentorIds: Array<string>, score: number, attainment: number | null, needs: Array<string>, covered: Array<string>, picks: Array<{ mentorId: string, name: string, isLead: boolean, isLocked: boolean, needs: Array<string>, onlyTheirs: Array<string>, substitute: { mentorId: string, name: string } | null }>, passedOver: Array<{ mentorId: string, name: string, obstacle: TeamObstacle, ventures: Array<string> }>, others: Array<{ leadId: string, mentorIds: Array<string>, score: number, joining: Array<string>, leaving: Array<string> }> }>, unserved: Array<{ ventureId: string, ventureName: string, rules: Array<TeamObstacle>, team: Array<string>, heldBy: Array<string> }>, candidates: Array<{ mentorId: string, name: string, background: string, fit: number, needs: Array<string>, canLead: boolean, hours: number, taken: number, slots: string | null, obstacle: TeamObstacle | null, parts: { interest: number, lead: number, expertise: number, sector: number, language: number, time: number, load: number } }> } | null };

export type SuggestionFragment = { ventureId: string, ventureName: string, isServed: boolean, leadId: string, mentorIds: Array<string>, score: number, attainment: number | null, needs: Array<string>, covered: Array<string>, picks: Array<{ mentorId: string, name: string, isLead: boolean, isLocked: boolean, needs: Array<string>, onlyTheirs: Array<string>, substitute: { mentorId: string, name: string } | null }>, passedOver: Array<{ mentorId: string, name: string, obstacle: TeamObstacle, ventures: Array<string> }>, others: Array<{ leadId: string, mentorIds: Array<string>, score: number, joining: Array<string>, leaving: Array<string> }> };

export type CandidateFragment = { mentorId: string, name: string, background: string, fit: number, needs: Array<string>, canLead: boolean, hours: number, taken: number, slots: string | null, obstacle: TeamObstacle | null, parts: { interest: number, lead: number, expertise: number, sector: number, language: number, time: number, load: number } };

export type SuggestTeamsMutationVariables = Exact<{
  input: SuggestTeamsInput;
}>;


export type SuggestTeamsMutation = { suggestTeams: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, run: { id: string } | null } };

export type SuggestReplacementMutationVariables = Exact<{
  input: SuggestReplacementInput;
}>;


export type SuggestReplacementMutation = { suggestReplacement: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, run: { id: string } | null } };

export type CancelTeamRunMutationVariables = Exact<{
  input: CancelTeamRunInput;
}>;


export type CancelTeamRunMutation = { cancelTeamRun: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type DraftTeamMutationVariables = Exact<{
  input: ProposeTeamInput;
}>;


export type DraftTeamMutation = { draftTeam: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, against: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> | null } };

export type ProposeTeamMutationVariables = Exact<{
  input: ProposeTeamInput;
}>;


export type ProposeTeamMutation = { proposeTeam: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, proposal: { id: string } | null } };

export type TakeBackTeamMutationVariables = Exact<{
  input: WithdrawTeamProposalInput;
}>;


export type TakeBackTeamMutation = { withdrawTeamProposal: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type TeamLetterQueryVariables = Exact<{
  input: TeamLetterInput;
}>;


export type TeamLetterQuery = { teamLetter: { subject: string, html: string, readers: Array<string> } };

export type RecruitmentQueryVariables = Exact<{ [key: string]: never; }>;


export type RecruitmentQuery = { recruitment: Array<{ status: MentorStatus, count: number, cards: Array<{ id: string, applicationId: string | null, mentorId: string | null, name: string, background: string, days: number | null, isDuplicate: boolean, score: number | null }> }> };

export type RecruitmentLineFragment = { id: string, applicationId: string | null, mentorId: string | null, name: string, background: string, days: number | null, isDuplicate: boolean, score: number | null };

export type MentorApplicationQueryVariables = Exact<{
  id: string;
}>;


export type MentorApplicationQuery = { mentorApplication: { id: string, name: string, email: string, primaryBackground: string, otherBackgrounds: Array<string>, expertise: Array<string>, languages: Array<string>, zone: string, hoursPerMonth: number, why: string, cv: string, status: MentorStatus, statusSince: string, appliedAt: string, mentorId: string | null, knownMentorId: string | null, duplicateOf: { id: string, name: string, status: MentorStatus, appliedAt: string } | null, nomination: { id: string, why: string, nominatedByName: string | null } | null, interviews: Array<{ id: string, interviewerName: string | null, startsAt: string, place: string, notes: string | null, score: number | null, filedAt: string | null, ratings: Array<{ question: InterviewQuestion, rating: number }> }>, references: Array<{ id: string, name: string, email: string, askedAt: string | null, answeredAt: string | null, words: string | null, rating: number | null }>, steps: Array<{ id: string, fromStatus: MentorStatus | null, toStatus: MentorStatus, why: string, isSkip: boolean, takenByName: string | null, takenAt: string }> } | null };

export type InterviewFragment = { id: string, interviewerName: string | null, startsAt: string, place: string, notes: string | null, score: number | null, filedAt: string | null, ratings: Array<{ question: InterviewQuestion, rating: number }> };

export type ReferenceFragment = { id: string, name: string, email: string, askedAt: string | null, answeredAt: string | null, words: string | null, rating: number | null };

export type StepLineFragment = { id: string, fromStatus: MentorStatus | null, toStatus: MentorStatus, why: string, isSkip: boolean, takenByName: string | null, takenAt: string };

export type MentorPathQueryVariables = Exact<{
  id: string;
}>;


export type MentorPathQuery = { mentor: { id: string, name: string, status: MentorStatus, leaveFrom: string | null, leaveUntil: string | null, warrantState: WarrantState | null, steps: Array<{ id: string, fromStatus: MentorStatus | null, toStatus: MentorStatus, why: string, isSkip: boolean, takenByName: string | null, takenAt: string }> } | null };

export type MentorNominationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MentorNominationsQuery = { mentorNominations: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, name: string, email: string, why: string, nominatedByName: string | null, nominatedAt: string, written: boolean | null, hasApplied: boolean | null }> } };

export type NominateMentorMutationVariables = Exact<{
  input: NominateMentorInput;
}>;


export type NominateMentorMutation = { nominateMentor: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ArrangeMentorInterviewMutationVariables = Exact<{
  input: ArrangeMentorInterviewInput;
}>;


export type ArrangeMentorInterviewMutation = { arrangeMentorInterview: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type FileInterviewSheetMutationVariables = Exact<{
  input: FileInterviewSheetInput;
}>;


export type FileInterviewSheetMutation = { fileInterviewSheet: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AskReferencesMutationVariables = Exact<{
  input: AskReferencesInput;
}>;


export type AskReferencesMutation = { askReferences: { letters: number | null, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type MoveMentorApplicationMutationVariables = Exact<{
  input: MoveMentorApplicationInput;
}>;


export type MoveMentorApplicationMutation = { moveMentorApplication: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AcceptMentorMutationVariables = Exact<{
  input: AcceptMentorInput;
}>;


export type AcceptMentorMutation = { acceptMentor: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, application: { mentorId: string | null } | null } };

export type DeclineMentorApplicationMutationVariables = Exact<{
  input: DeclineMentorApplicationInput;
}>;


export type DeclineMentorApplicationMutation = { declineMentorApplication: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type MoveMentorMutationVariables = Exact<{
  input: MoveMentorInput;
}>;


export type MoveMentorMutation = { moveMentor: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type MentorFormQueryVariables = Exact<{
  programme: string;
  token?: string | null | undefined;
}>;


export type MentorFormQuery = { mentorForm: { programme: string, brandColor: string | null, zone: string, hoursMin: number, hoursMax: number, consent: string, consentVersion: number, name: string | null, email: string | null, backgrounds: Array<{ code: string, label: string }> } | null };

export type ApplyAsMentorMutationVariables = Exact<{
  input: ApplyAsMentorInput;
}>;


export type ApplyAsMentorMutation = { applyAsMentor: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ReferenceQuestionQueryVariables = Exact<{
  token: string;
}>;


export type ReferenceQuestionQuery = { referenceQuestion: { programme: string, brandColor: string | null, applicant: string, name: string, isAnswered: boolean } | null };

export type AnswerReferenceMutationVariables = Exact<{
  input: AnswerReferenceInput;
}>;


export type AnswerReferenceMutation = { answerReference: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type VentureRisksQueryVariables = Exact<{
  ventureId: string;
}>;


export type VentureRisksQuery = { venture: { id: string, founders: Array<{ id: string, membershipId: string }>, team: { id: string, seats: Array<{ id: string, isLead: boolean, mentorId: string }> } | null, risks: Array<{ id: string, quarter: string, part: RiskPart, causeGroup: string, score: number }> } | null };

export type AssessRisksMutationVariables = Exact<{
  input: AssessRisksInput;
}>;


export type AssessRisksMutation = { assessRisks: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, venture: { id: string } | null } };

export type FeedbackOfFoundersQueryVariables = Exact<{
  mentorId: string;
}>;


export type FeedbackOfFoundersQuery = { feedbackOfFounders: { sessions: number, worth: number } | null };

export type SessionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  status?: SessionStatus | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type SessionsQuery = { sessions: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, number: number, status: SessionStatus, startsAt: string | null, endsAt: string | null, zone: string, lengthMinutes: number, place: string | null, roomId: string | null, roomName: string | null, seriesId: string | null, venture: { id: string, name: string } | null }> } };

export type SessionQueryVariables = Exact<{
  id: string;
}>;


export type SessionQuery = { session: { ventureId: string, agendaVersion: number, agendaLocked: boolean, id: string, number: number, status: SessionStatus, startsAt: string | null, endsAt: string | null, zone: string, lengthMinutes: number, place: string | null, roomId: string | null, roomName: string | null, seriesId: string | null, agenda: Array<{ id: string, position: number, title: string, minutes: number, topic: string | null, ask: AgendaAsk, words: string | null, outcome: AgendaOutcome | null, outcomeWords: string | null }>, preparation: { id: string, progress: string, problems: string, plans: string, version: number, publishedAt: string | null } | null, suggestions: Array<{ id: string, title: string, ask: AgendaAsk, minutes: number, suggestedByName: string, state: SuggestionState }>, preRead: Array<{ id: string, name: string }>, summary: { id: string, words: string, writtenBy: string | null, writtenAt: string } | null, notes: Array<{ id: string, readers: NoteReaders, words: string, writtenAt: string, authorName: string, isMine: boolean }>, feedback: Array<{ id: string, part: FeedbackPart, worth: number, words: string | null, memberName: string, isMine: boolean }>, attendees: Array<{ id: string, membershipId: string, name: string, part: AttendeePart, answer: AttendanceAnswer, hasPreRead: boolean | null, attended: boolean | null }>, report: { id: string, summary: string, filedAt: string, filedBy: string | null, exceptionReason: string | null, nextInWeeks: number | null, choices: Array<{ id: string, question: string, options: Array<string>, decided: string | null }>, topics: Array<{ id: string, topic: string, minutes: number }> } | null, actions: Array<{ id: string, text: string, dueOn: string | null, ownerId: string, ownerName: string, doneAt: string | null, progress: string | null }>, venture: { id: string, name: string } | null } | null };

export type SessionPlaceQueryVariables = Exact<{
  id: string;
}>;


export type SessionPlaceQuery = { session: { id: string } | null };

export type ActionsQueryVariables = Exact<{
  after?: string | null | undefined;
  mine?: boolean | null | undefined;
  openOnly?: boolean | null | undefined;
}>;


export type ActionsQuery = { actions: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, text: string, dueOn: string | null, ownerId: string, ownerName: string, doneAt: string | null, progress: string | null, venture: { id: string, name: string } | null }> } };

export type OpenSessionMutationVariables = Exact<{
  input: OpenSessionInput;
}>;


export type OpenSessionMutation = { openSession: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string } | null } };

export type WriteAgendaMutationVariables = Exact<{
  input: WriteAgendaInput;
}>;


export type WriteAgendaMutation = { writeAgenda: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string, agendaVersion: number } | null } };

export type ConfirmSessionMutationVariables = Exact<{
  input: ConfirmSessionInput;
}>;


export type ConfirmSessionMutation = { confirmSession: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string } | null } };

export type RemindInvitedMutationVariables = Exact<{
  input: RemindInvitedInput;
}>;


export type RemindInvitedMutation = { remindInvited: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string } | null } };

export type TakeBackReminderMutationVariables = Exact<{
  input: TakeBackReminderInput;
}>;


export type TakeBackReminderMutation = { takeBackReminder: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string } | null } };

export type CancelSessionMutationVariables = Exact<{
  input: CancelSessionInput;
}>;


export type CancelSessionMutation = { cancelSession: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string } | null } };

export type FileReportMutationVariables = Exact<{
  input: FileReportInput;
}>;


export type FileReportMutation = { fileReport: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string } | null } };

export type CompleteActionMutationVariables = Exact<{
  input: CompleteActionInput;
}>;


export type CompleteActionMutation = { completeAction: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, action: { id: string } | null } };

export type SessionLineFragment = { id: string, number: number, status: SessionStatus, startsAt: string | null, endsAt: string | null, zone: string, lengthMinutes: number, place: string | null, roomId: string | null, roomName: string | null, seriesId: string | null, venture: { id: string, name: string } | null };

export type ActionLineFragment = { id: string, text: string, dueOn: string | null, ownerId: string, ownerName: string, doneAt: string | null, progress: string | null };

export type ReportChoiceLineFragment = { id: string, question: string, options: Array<string>, decided: string | null };

export type SessionBriefQueryVariables = Exact<{
  ventureId: string;
}>;


export type SessionBriefQuery = { sessions: { items: Array<{ id: string, number: number, report: { id: string, summary: string, choices: Array<{ id: string, question: string, options: Array<string>, decided: string | null }> } | null, summary: { id: string, words: string } | null }> }, actions: { total: number, items: Array<{ id: string, text: string, dueOn: string | null, ownerId: string, ownerName: string, doneAt: string | null, progress: string | null }> } };

export type ReadActionsQueryVariables = Exact<{
  sessionId: string;
  lines: Array<string> | string;
}>;


export type ReadActionsQuery = { readActions: Array<{ ownerId: string | null, text: string, dueOn: string | null }> };

export type PrepareSessionMutationVariables = Exact<{
  input: PrepareSessionInput;
}>;


export type PrepareSessionMutation = { prepareSession: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string, preparation: { id: string, version: number } | null } | null } };

export type PublishAgendaMutationVariables = Exact<{
  input: PublishAgendaInput;
}>;


export type PublishAgendaMutation = { publishAgenda: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string } | null } };

export type SuggestAgendaItemMutationVariables = Exact<{
  input: SuggestAgendaItemInput;
}>;


export type SuggestAgendaItemMutation = { suggestAgendaItem: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string } | null } };

export type SettleSuggestionMutationVariables = Exact<{
  input: SettleSuggestionInput;
}>;


export type SettleSuggestionMutation = { settleSuggestion: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string } | null } };

export type WriteSummaryMutationVariables = Exact<{
  input: WriteSummaryInput;
}>;


export type WriteSummaryMutation = { writeSummary: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string } | null } };

export type DecideChoiceMutationVariables = Exact<{
  input: DecideChoiceInput;
}>;


export type DecideChoiceMutation = { decideChoice: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string } | null } };

export type WriteNoteMutationVariables = Exact<{
  input: WriteNoteInput;
}>;


export type WriteNoteMutation = { writeNote: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string } | null } };

export type RemoveNoteMutationVariables = Exact<{
  input: RemoveNoteInput;
}>;


export type RemoveNoteMutation = { removeNote: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string } | null } };

export type GiveFeedbackMutationVariables = Exact<{
  input: GiveFeedbackInput;
}>;


export type GiveFeedbackMutation = { giveFeedback: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, session: { id: string } | null } };

export type ReopenActionMutationVariables = Exact<{
  input: ReopenActionInput;
}>;


export type ReopenActionMutation = { reopenAction: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, action: { id: string } | null } };

export type NoteActionMutationVariables = Exact<{
  input: NoteActionInput;
}>;


export type NoteActionMutation = { noteAction: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, action: { id: string } | null } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { permissions: Array<string>, membership: { id: string, name: string, email: string | null, roles: Array<Role>, locale: Tongue | null, mentor: { id: string } | null } | null, programmes: Array<{ id: string, slug: string, name: string, roles: Array<Role>, isCentre: boolean }> }, programme: { id: string, slug: string, name: string, zone: string, locale: string, brandColor: string | null, isCentre: boolean, policy: { version: number, settings: { teamMin: number, teamMax: number, distinctBackgrounds: string, sessionMinutes: number, agendaDueHours: number, reportDueHours: number, warrantMonths: number, recusalDays: number, coolingOffMonths: number, quietFrom: number, quietUntil: number, preparationMinutes: number, sessionWeeks: number, nextSession: string, arranging: string, mustCome: string, arrangeWeeks: number, noticeHours: number, bufferMinutes: number, pollHours: number, pollRounds: number } } } };

export type WordsQueryVariables = Exact<{ [key: string]: never; }>;


export type WordsQuery = { backgrounds: Array<{ code: string, label: string }>, topics: Array<{ code: string, label: string, group: string }> };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { search: Array<{ kind: string, id: string, title: string, detail: string }> };

export type RulesFragment = { teamMin: number, teamMax: number, distinctBackgrounds: string, sessionMinutes: number, agendaDueHours: number, reportDueHours: number, warrantMonths: number, recusalDays: number, coolingOffMonths: number, quietFrom: number, quietUntil: number, preparationMinutes: number, sessionWeeks: number, nextSession: string, arranging: string, mustCome: string, arrangeWeeks: number, noticeHours: number, bufferMinutes: number, pollHours: number, pollRounds: number };

export type MyProgrammeLineFragment = { id: string, slug: string, name: string, roles: Array<Role>, isCentre: boolean };

export type RefusedFragment = { code: string, message: string, field: string | null, subjectId: string | null };

export type ProposalFragment = { id: string, ventureId: string, ventureName: string, oneLiner: string, needs: Array<string>, status: ProposalStatus, overrideReason: string | null, proposedAt: string | null, founderAnswer: FounderAnswer, whirlwindFollowUps: Array<{ id: string, whirlwindId: string, whirlwindName: string }>, seats: Array<{ id: string, mentorId: string, mentorName: string, primaryBackground: string, isLead: boolean, answer: SeatAnswer, word: string | null, isMine: boolean }> };

export type WishFragment = { id: string, words: string, askedAt: string, settledAt: string | null, reply: string | null };

export type OpenProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenProposalsQuery = { teamProposals: Array<{ id: string, ventureId: string, ventureName: string, oneLiner: string, needs: Array<string>, status: ProposalStatus, overrideReason: string | null, proposedAt: string | null, founderAnswer: FounderAnswer, whirlwindFollowUps: Array<{ id: string, whirlwindId: string, whirlwindName: string }>, seats: Array<{ id: string, mentorId: string, mentorName: string, primaryBackground: string, isLead: boolean, answer: SeatAnswer, word: string | null, isMine: boolean }> }> };

export type TeamTalkQueryVariables = Exact<{
  ventureId: string;
}>;


export type TeamTalkQuery = { venture: { id: string, name: string, teamProposals: Array<{ id: string, ventureId: string, ventureName: string, oneLiner: string, needs: Array<string>, status: ProposalStatus, overrideReason: string | null, proposedAt: string | null, founderAnswer: FounderAnswer, whirlwindFollowUps: Array<{ id: string, whirlwindId: string, whirlwindName: string }>, seats: Array<{ id: string, mentorId: string, mentorName: string, primaryBackground: string, isLead: boolean, answer: SeatAnswer, word: string | null, isMine: boolean }> }>, teamWishes: Array<{ id: string, words: string, askedAt: string, settledAt: string | null, reply: string | null }> } | null };

export type AnswerTeamProposalMutationVariables = Exact<{
  input: AnswerTeamProposalInput;
}>;


export type AnswerTeamProposalMutation = { answerTeamProposal: { became: TeamAnswerOutcome | null, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AgreeToTeamMutationVariables = Exact<{
  input: AgreeToTeamInput;
}>;


export type AgreeToTeamMutation = { agreeToTeam: { became: TeamAnswerOutcome | null, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type RecordTeamAnswerMutationVariables = Exact<{
  input: RecordTeamAnswerInput;
}>;


export type RecordTeamAnswerMutation = { recordTeamAnswer: { became: TeamAnswerOutcome | null, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type WithdrawTeamProposalMutationVariables = Exact<{
  input: WithdrawTeamProposalInput;
}>;


export type WithdrawTeamProposalMutation = { withdrawTeamProposal: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, proposal: { id: string } | null } };

export type WishForMentorsMutationVariables = Exact<{
  input: WishForMentorsInput;
}>;


export type WishForMentorsMutation = { wishForMentors: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, wish: { id: string } | null } };

export type AnswerTeamWishMutationVariables = Exact<{
  input: AnswerTeamWishInput;
}>;


export type AnswerTeamWishMutation = { answerTeamWish: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, wish: { id: string } | null } };

export type FormTeamMutationVariables = Exact<{
  input: FormTeamInput;
}>;


export type FormTeamMutation = { formTeam: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, team: { id: string } | null } };

export type ChangeTeamMutationVariables = Exact<{
  input: ChangeTeamInput;
}>;


export type ChangeTeamMutation = { changeTeam: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, team: { id: string } | null } };

export type StepOffMutationVariables = Exact<{
  input: StepOffInput;
}>;


export type StepOffMutation = { stepOff: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, team: { id: string } | null } };

export type OfficeTodayQueryVariables = Exact<{
  now: string;
  weekEnd: string;
}>;


export type OfficeTodayQuery = { workList: Array<{ kind: WorkKind, count: number, items: Array<{ id: string, title: string, detail: string | null, number: number | null, at: string | null }> }>, thisWeek: { total: number, items: Array<{ id: string, number: number, status: SessionStatus, startsAt: string | null, endsAt: string | null, zone: string, lengthMinutes: number, place: string | null, roomId: string | null, roomName: string | null, seriesId: string | null, venture: { id: string, name: string } | null }> } };

export type WorkLineFragment = { id: string, title: string, detail: string | null, number: number | null, at: string | null };

export type MyDayQueryVariables = Exact<{
  now: string;
}>;


export type MyDayQuery = { planned: { items: Array<{ agendaLocked: boolean, id: string, number: number, status: SessionStatus, startsAt: string | null, endsAt: string | null, zone: string, lengthMinutes: number, place: string | null, roomId: string | null, roomName: string | null, seriesId: string | null, agenda: Array<{ id: string, title: string, minutes: number }>, attendees: Array<{ id: string, membershipId: string, name: string, part: AttendeePart }>, venture: { id: string, name: string } | null }> }, coming: { items: Array<{ agendaLocked: boolean, id: string, number: number, status: SessionStatus, startsAt: string | null, endsAt: string | null, zone: string, lengthMinutes: number, place: string | null, roomId: string | null, roomName: string | null, seriesId: string | null, agenda: Array<{ id: string, title: string, minutes: number }>, attendees: Array<{ id: string, membershipId: string, name: string, part: AttendeePart }>, venture: { id: string, name: string } | null }> }, past: { items: Array<{ agendaLocked: boolean, id: string, number: number, status: SessionStatus, startsAt: string | null, endsAt: string | null, zone: string, lengthMinutes: number, place: string | null, roomId: string | null, roomName: string | null, seriesId: string | null, agenda: Array<{ id: string, title: string, minutes: number }>, attendees: Array<{ id: string, membershipId: string, name: string, part: AttendeePart }>, venture: { id: string, name: string } | null }> }, promised: { total: number, items: Array<{ id: string, text: string, dueOn: string | null, ownerId: string, ownerName: string, doneAt: string | null, progress: string | null, venture: { id: string, name: string } | null }> } };

export type MySessionFragment = { agendaLocked: boolean, id: string, number: number, status: SessionStatus, startsAt: string | null, endsAt: string | null, zone: string, lengthMinutes: number, place: string | null, roomId: string | null, roomName: string | null, seriesId: string | null, agenda: Array<{ id: string, title: string, minutes: number }>, attendees: Array<{ id: string, membershipId: string, name: string, part: AttendeePart }>, venture: { id: string, name: string } | null };

export type CurriculumLineFragment = { id: string, title: string, kind: CurriculumKind, language: string, summary: string, isShared: boolean, isAdapted: boolean, newestVersion: number | null, unitCount: number, publishedUnits: number, finishedByMe: number };

export type CurriculaQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CurriculaQuery = { curricula: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, title: string, kind: CurriculumKind, language: string, summary: string, isShared: boolean, isAdapted: boolean, newestVersion: number | null, unitCount: number, publishedUnits: number, finishedByMe: number }> } };

export type CurriculumLibraryQueryVariables = Exact<{ [key: string]: never; }>;


export type CurriculumLibraryQuery = { curriculumLibrary: Array<{ id: string, title: string, kind: CurriculumKind, language: string, summary: string, version: number, units: number, copyId: string | null }> };

export type DraftUnitFragment = { id: string, title: string, goals: Array<string>, body: string, minutes: number, prerequisiteIds: Array<string>, videos: Array<{ title: string, url: string }>, exercises: Array<{ title: string, text: string }>, quiz: Array<{ question: string, options: Array<string>, right: number, because: string }>, files: Array<{ id: string, name: string, sizeBytes: number }> };

export type CurriculumQueryVariables = Exact<{
  id: string;
}>;


export type CurriculumQuery = { curriculum: { id: string, title: string, kind: CurriculumKind, language: string, summary: string, isShared: boolean, isAdapted: boolean, newestVersion: number | null, unitCount: number, publishedUnits: number, finishedByMe: number, units: Array<{ id: string, title: string, goals: Array<string>, body: string, minutes: number, prerequisiteIds: Array<string>, videos: Array<{ title: string, url: string }>, exercises: Array<{ title: string, text: string }>, quiz: Array<{ question: string, options: Array<string>, right: number, because: string }>, files: Array<{ id: string, name: string, sizeBytes: number }> }>, versions: Array<{ id: string, version: number, note: string, publishedAt: string, publishedByName: string | null, unitCount: number }> } | null };

export type CurriculumUpstreamQueryVariables = Exact<{
  id: string;
}>;


export type CurriculumUpstreamQuery = { curriculumUpstream: { version: number, changes: Array<{ sourceUnitId: string, change: UnitChangeKind, title: string, isOursChanged: boolean, lines: Array<{ kind: ChangedLineKind, text: string }> }> } | null };

export type LessonQueryVariables = Exact<{
  id: string;
}>;


export type LessonQuery = { lesson: { versionId: string, version: number, title: string, summary: string, units: Array<{ isOpen: boolean, isFinished: boolean, id: string, title: string, goals: Array<string>, body: string, minutes: number, quiz: Array<{ question: string, options: Array<string> }>, videos: Array<{ title: string, url: string }>, exercises: Array<{ title: string, text: string }>, files: Array<{ id: string, name: string, sizeBytes: number }> }> } };

export type LessonTextFragment = { id: string, title: string, goals: Array<string>, body: string, minutes: number, videos: Array<{ title: string, url: string }>, exercises: Array<{ title: string, text: string }>, files: Array<{ id: string, name: string, sizeBytes: number }> };

export type BeginCurriculumMutationVariables = Exact<{
  input: BeginCurriculumInput;
}>;


export type BeginCurriculumMutation = { beginCurriculum: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, curriculum: { id: string } | null } };

export type WriteUnitMutationVariables = Exact<{
  input: WriteUnitInput;
}>;


export type WriteUnitMutation = { writeUnit: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type RemoveUnitMutationVariables = Exact<{
  input: RemoveUnitInput;
}>;


export type RemoveUnitMutation = { removeUnit: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type OrderUnitsMutationVariables = Exact<{
  input: OrderUnitsInput;
}>;


export type OrderUnitsMutation = { orderUnits: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type PublishCurriculumMutationVariables = Exact<{
  input: PublishCurriculumInput;
}>;


export type PublishCurriculumMutation = { publishCurriculum: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ShareCurriculumMutationVariables = Exact<{
  input: ShareCurriculumInput;
}>;


export type ShareCurriculumMutation = { shareCurriculum: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AdaptCurriculumMutationVariables = Exact<{
  input: AdaptCurriculumInput;
}>;


export type AdaptCurriculumMutation = { adaptCurriculum: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, curriculum: { id: string } | null } };

export type TranslateCurriculumMutationVariables = Exact<{
  input: TranslateCurriculumInput;
}>;


export type TranslateCurriculumMutation = { translateCurriculum: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, curriculum: { id: string } | null } };

export type TakeUpstreamMutationVariables = Exact<{
  input: TakeUpstreamInput;
}>;


export type TakeUpstreamMutation = { takeUpstream: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type FinishUnitMutationVariables = Exact<{
  input: FinishUnitInput;
}>;


export type FinishUnitMutation = { finishUnit: { right: number | null, questions: number | null, isPassed: boolean | null, because: Array<string> | null, refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type VentureBoardQueryVariables = Exact<{
  search?: string | null | undefined;
  stage?: string | null | undefined;
  origin?: string | null | undefined;
}>;


export type VentureBoardQuery = { submitted: { total: number, hasMore: boolean, items: Array<{ id: string, name: string, oneLiner: string, sector: string, stage: string, origin: string, needs: Array<string>, status: VentureStatus, submittedOn: string | null, returnsOn: string | null, mentorCount: number, lastSessionAt: string | null, nextSessionAt: string | null }> }, screening: { total: number, hasMore: boolean, items: Array<{ id: string, name: string, oneLiner: string, sector: string, stage: string, origin: string, needs: Array<string>, status: VentureStatus, submittedOn: string | null, returnsOn: string | null, mentorCount: number, lastSessionAt: string | null, nextSessionAt: string | null }> }, deferred: { total: number, hasMore: boolean, items: Array<{ id: string, name: string, oneLiner: string, sector: string, stage: string, origin: string, needs: Array<string>, status: VentureStatus, submittedOn: string | null, returnsOn: string | null, mentorCount: number, lastSessionAt: string | null, nextSessionAt: string | null }> }, accepted: { total: number, hasMore: boolean, items: Array<{ id: string, name: string, oneLiner: string, sector: string, stage: string, origin: string, needs: Array<string>, status: VentureStatus, submittedOn: string | null, returnsOn: string | null, mentorCount: number, lastSessionAt: string | null, nextSessionAt: string | null }> }, circulating: { total: number, hasMore: boolean, items: Array<{ id: string, name: string, oneLiner: string, sector: string, stage: string, origin: string, needs: Array<string>, status: VentureStatus, submittedOn: string | null, returnsOn: string | null, mentorCount: number, lastSessionAt: string | null, nextSessionAt: string | null }> }, mentored: { total: number, hasMore: boolean, items: Array<{ id: string, name: string, oneLiner: string, sector: string, stage: string, origin: string, needs: Array<string>, status: VentureStatus, submittedOn: string | null, returnsOn: string | null, mentorCount: number, lastSessionAt: string | null, nextSessionAt: string | null }> }, paused: { total: number, hasMore: boolean, items: Array<{ id: string, name: string, oneLiner: string, sector: string, stage: string, origin: string, needs: Array<string>, status: VentureStatus, submittedOn: string | null, returnsOn: string | null, mentorCount: number, lastSessionAt: string | null, nextSessionAt: string | null }> } };

export type BoardColumnFragment = { total: number, hasMore: boolean, items: Array<{ id: string, name: string, oneLiner: string, sector: string, stage: string, origin: string, needs: Array<string>, status: VentureStatus, submittedOn: string | null, returnsOn: string | null, mentorCount: number, lastSessionAt: string | null, nextSessionAt: string | null }> };

export type VenturePulseFragment = { id: string, name: string, oneLiner: string, sector: string, stage: string, origin: string, needs: Array<string>, status: VentureStatus, submittedOn: string | null, returnsOn: string | null, mentorCount: number, lastSessionAt: string | null, nextSessionAt: string | null };

export type VentureTableQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  status?: VentureStatus | null | undefined;
  stage?: string | null | undefined;
  origin?: string | null | undefined;
}>;


export type VentureTableQuery = { ventures: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, name: string, oneLiner: string, sector: string, stage: string, origin: string, needs: Array<string>, status: VentureStatus, submittedOn: string | null, returnsOn: string | null, mentorCount: number, lastSessionAt: string | null, nextSessionAt: string | null }> } };

export type VentureViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type VentureViewsQuery = { ventureViews: Array<{ id: string, name: string, query: string, shared: boolean, ownerName: string, isMine: boolean }> };

export type SaveVentureViewMutationVariables = Exact<{
  input: SaveVentureViewInput;
}>;


export type SaveVentureViewMutation = { saveVentureView: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, view: { id: string, name: string } | null } };

export type RemoveVentureViewMutationVariables = Exact<{
  input: RemoveVentureViewInput;
}>;


export type RemoveVentureViewMutation = { removeVentureView: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type VentureLifeQueryVariables = Exact<{
  id: string;
}>;


export type VentureLifeQuery = { venture: { id: string, name: string, status: VentureStatus, returnsOn: string | null, steps: Array<{ id: string, fromStatus: VentureStatus | null, toStatus: VentureStatus, at: string, byName: string | null, reason: string | null, returnsOn: string | null }>, graduation: { id: string, proposedSide: GraduationSide, proposedAt: string, proposedByName: string | null, note: string, standing: VentureStanding, fullTimeStaff: number, partTimeStaff: number, revenue: number | null, currency: string | null, discloses: boolean, answeredAt: string | null, answeredByName: string | null, raised: Array<{ source: MoneySource, amount: number }> } | null, closingCauses: Array<{ rank: number, code: string, label: string }> } | null };

export type FailureCausesQueryVariables = Exact<{ [key: string]: never; }>;


export type FailureCausesQuery = { failureCauses: Array<{ code: string, label: string, group: string, percent: number, edition: string, source: string }> };

export type PauseVentureMutationVariables = Exact<{
  input: PauseVentureInput;
}>;


export type PauseVentureMutation = { pauseVenture: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ResumeVentureMutationVariables = Exact<{
  input: ResumeVentureInput;
}>;


export type ResumeVentureMutation = { resumeVenture: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type CloseVentureMutationVariables = Exact<{
  input: CloseVentureInput;
}>;


export type CloseVentureMutation = { closeVenture: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type ProposeGraduationMutationVariables = Exact<{
  input: ProposeGraduationInput;
}>;


export type ProposeGraduationMutation = { proposeGraduation: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AnswerGraduationMutationVariables = Exact<{
  input: AnswerGraduationInput;
}>;


export type AnswerGraduationMutation = { answerGraduation: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type VenturesQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  status?: VentureStatus | null | undefined;
}>;


export type VenturesQuery = { ventures: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, name: string, oneLiner: string, sector: string, stage: string, needs: Array<string>, status: VentureStatus, submittedOn: string | null }> } };

export type VentureQueryVariables = Exact<{
  id: string;
}>;


export type VentureQuery = { venture: { origin: string, languages: Array<string>, zone: string, decidedAt: string | null, decisionReason: string | null, id: string, name: string, oneLiner: string, sector: string, stage: string, needs: Array<string>, status: VentureStatus, submittedOn: string | null, founders: Array<{ id: string, name: string, email: string | null, membershipId: string }>, team: { id: string, formedAt: string, overrideReason: string | null, seats: Array<{ id: string, isLead: boolean, mentorId: string, mentor: { id: string, name: string, primaryBackground: string, expertise: Array<string>, hoursPerMonth: number, hoursCommitted: number, canLead: boolean, status: MentorStatus, warrantState: WarrantState | null, warrantExpiresOn: string | null, ventureCount: number } | null }>, formerSeats: Array<{ id: string, isLead: boolean, fromAt: string, untilAt: string | null, leftReason: string | null, mentor: { id: string, name: string } | null }> } | null, sessions: Array<{ id: string, number: number, status: SessionStatus, startsAt: string | null, zone: string, lengthMinutes: number, place: string | null }>, actions: Array<{ id: string, text: string, dueOn: string | null, ownerId: string, ownerName: string, doneAt: string | null, progress: string | null }> } | null };

export type ImportVenturesMutationVariables = Exact<{
  input: ImportInput;
}>;


export type ImportVenturesMutation = { importVentures: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, report: { rows: number, added: number, changed: number, unchanged: number, dryRun: boolean, refused: Array<{ row: number, field: string, value: string | null, why: string, mend: string }> } | null } };

export type VentureLineFragment = { id: string, name: string, oneLiner: string, sector: string, stage: string, needs: Array<string>, status: VentureStatus, submittedOn: string | null };

export type WhirlwindsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WhirlwindsQuery = { whirlwinds: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, name: string, status: WhirlwindStatus, startsAt: string, zone: string, mentorsComing: number, venturesComing: number, unanswered: number }> } };

export type WhirlwindQueryVariables = Exact<{
  id: string;
}>;


export type WhirlwindQuery = { whirlwind: { id: string, name: string, status: WhirlwindStatus, startsAt: string, endsAt: string, answersUntil: string, zone: string, place: string | null, rounds: number, roundMinutes: number, changeMinutes: number, breakAfter: number | null, breakMinutes: number, planVersion: number, planShare: number | null, announcedAt: string | null, remindedAt: string | null, cancelReason: string | null, mentorsComing: number, venturesComing: number, unanswered: number, guests: Array<{ id: string, side: WhirlwindSide, name: string, line: string, isMine: boolean, coming: WhirlwindComing, goneFrom: number | null, tableNumber: number | null, myWish: number | null, wishCount: number | null, mentorId: string | null, ventureId: string | null }>, meetings: Array<{ id: string, round: number, startsAt: string, endsAt: string, tableNumber: number | null, mentorId: string, ventureId: string, mentorGuestId: string, ventureGuestId: string, mentorName: string, ventureName: string, isMine: boolean, isMutual: boolean | null, mentorAnswer: number | null, ventureAnswer: number | null, followUp: { id: string, kind: WhirlwindFollowUpKind, introductionId: string | null } | null }> } | null };

export type WholeWhirlwindFragment = { id: string, name: string, status: WhirlwindStatus, startsAt: string, endsAt: string, answersUntil: string, zone: string, place: string | null, rounds: number, roundMinutes: number, changeMinutes: number, breakAfter: number | null, breakMinutes: number, planVersion: number, planShare: number | null, announcedAt: string | null, remindedAt: string | null, cancelReason: string | null, mentorsComing: number, venturesComing: number, unanswered: number, guests: Array<{ id: string, side: WhirlwindSide, name: string, line: string, isMine: boolean, coming: WhirlwindComing, goneFrom: number | null, tableNumber: number | null, myWish: number | null, wishCount: number | null, mentorId: string | null, ventureId: string | null }>, meetings: Array<{ id: string, round: number, startsAt: string, endsAt: string, tableNumber: number | null, mentorId: string, ventureId: string, mentorGuestId: string, ventureGuestId: string, mentorName: string, ventureName: string, isMine: boolean, isMutual: boolean | null, mentorAnswer: number | null, ventureAnswer: number | null, followUp: { id: string, kind: WhirlwindFollowUpKind, introductionId: string | null } | null }> };

export type WhirlwindGuestLineFragment = { id: string, side: WhirlwindSide, name: string, line: string, isMine: boolean, coming: WhirlwindComing, goneFrom: number | null, tableNumber: number | null, myWish: number | null, wishCount: number | null, mentorId: string | null, ventureId: string | null };

export type WhirlwindMeetingLineFragment = { id: string, round: number, startsAt: string, endsAt: string, tableNumber: number | null, mentorId: string, ventureId: string, mentorGuestId: string, ventureGuestId: string, mentorName: string, ventureName: string, isMine: boolean, isMutual: boolean | null, mentorAnswer: number | null, ventureAnswer: number | null, followUp: { id: string, kind: WhirlwindFollowUpKind, introductionId: string | null } | null };

export type WhirlwindCandidatesQueryVariables = Exact<{ [key: string]: never; }>;


export type WhirlwindCandidatesQuery = { mentors: { items: Array<{ id: string, name: string }> }, ventures: { items: Array<{ id: string, name: string, status: VentureStatus }> } };

export type OpenWhirlwindMutationVariables = Exact<{
  input: OpenWhirlwindInput;
}>;


export type OpenWhirlwindMutation = { openWhirlwind: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, whirlwind: { id: string } | null } };

export type InviteToWhirlwindMutationVariables = Exact<{
  input: InviteToWhirlwindInput;
}>;


export type InviteToWhirlwindMutation = { inviteToWhirlwind: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AttendWhirlwindMutationVariables = Exact<{
  input: AttendWhirlwindInput;
}>;


export type AttendWhirlwindMutation = { attendWhirlwind: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type WishInWhirlwindMutationVariables = Exact<{
  input: WishInWhirlwindInput;
}>;


export type WishInWhirlwindMutation = { wishInWhirlwind: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type PlanWhirlwindMutationVariables = Exact<{
  input: PlanWhirlwindInput;
}>;


export type PlanWhirlwindMutation = { planWhirlwind: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AnnounceWhirlwindMutationVariables = Exact<{
  input: AnnounceWhirlwindInput;
}>;


export type AnnounceWhirlwindMutation = { announceWhirlwind: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type MissFromWhirlwindMutationVariables = Exact<{
  input: MissFromWhirlwindInput;
}>;


export type MissFromWhirlwindMutation = { missFromWhirlwind: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type FindAtWhirlwindMutationVariables = Exact<{
  input: FindAtWhirlwindInput;
}>;


export type FindAtWhirlwindMutation = { findAtWhirlwind: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type CloseWhirlwindMutationVariables = Exact<{
  input: CloseWhirlwindInput;
}>;


export type CloseWhirlwindMutation = { closeWhirlwind: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type CancelWhirlwindMutationVariables = Exact<{
  input: CancelWhirlwindInput;
}>;


export type CancelWhirlwindMutation = { cancelWhirlwind: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type AnswerWhirlwindMeetingMutationVariables = Exact<{
  input: AnswerWhirlwindMeetingInput;
}>;


export type AnswerWhirlwindMeetingMutation = { answerWhirlwindMeeting: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export type FollowUpWhirlwindMeetingMutationVariables = Exact<{
  input: FollowUpWhirlwindMeetingInput;
}>;


export type FollowUpWhirlwindMeetingMutation = { followUpWhirlwindMeeting: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, meeting: { id: string, followUp: { introductionId: string | null } | null } | null } };

export type RemindOfWhirlwindMutationVariables = Exact<{
  input: RemindOfWhirlwindInput;
}>;


export type RemindOfWhirlwindMutation = { remindOfWhirlwind: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AdopterLineFragmentDoc = new TypedDocumentString(`
    fragment AdopterLine on Adopter {
  id
  name
  kind
  country
  stage
  activity
  nextStep
  nextOn
  isOverdue
  immersionOn
  launchedOn
  monthsToLaunch
}
    `, {"fragmentName":"AdopterLine"}) as unknown as TypedDocumentString<AdopterLineFragment, unknown>;
export const AgreementLineFragmentDoc = new TypedDocumentString(`
    fragment AgreementLine on AdopterAgreement {
  id
  version
  startsOn
  endsOn
  sharing
  terms
  isNewest
  sentAt
  centreName
  centreSignedAt
  adopterName
  adopterSignedAt
  adopterVia
  files {
    id
    name
    sizeBytes
  }
}
    `, {"fragmentName":"AgreementLine"}) as unknown as TypedDocumentString<AgreementLineFragment, unknown>;
export const AdopterWholeFragmentDoc = new TypedDocumentString(`
    fragment AdopterWhole on Adopter {
  ...AdopterLine
  contactName
  contactEmail
  wish
  askedAt
  trainedOn
  programmeId
  managerName
  managerEmail
  endedOn
  endedReason
  agreements {
    ...AgreementLine
  }
  firstMentors {
    id
    name
    email
    primaryBackground
    canLead
  }
  steps {
    id
    at
    byName
    kind
    words
  }
  calls {
    id
    at
    byName
    heldOn
    withWhom
    words
  }
  questions {
    id
    question
    askedAt
    askedByName
    answer
    answeredAt
    answeredByName
  }
  delegates {
    id
    name
    position
    delivery {
      id
      title
      kind
      startsAt
      zone
    }
    certificate {
      id
      token
      issuedAt
      revokedAt
    }
  }
}
    fragment AdopterLine on Adopter {
  id
  name
  kind
  country
  stage
  activity
  nextStep
  nextOn
  isOverdue
  immersionOn
  launchedOn
  monthsToLaunch
}
fragment AgreementLine on AdopterAgreement {
  id
  version
  startsOn
  endsOn
  sharing
  terms
  isNewest
  sentAt
  centreName
  centreSignedAt
  adopterName
  adopterSignedAt
  adopterVia
  files {
    id
    name
    sizeBytes
  }
}`, {"fragmentName":"AdopterWhole"}) as unknown as TypedDocumentString<AdopterWholeFragment, unknown>;
export const AnnouncementTextFragmentDoc = new TypedDocumentString(`
    fragment AnnouncementText on Announcement {
  id
  kind
  title
  body
  startsAt
  endsAt
  zone
  place
  link
  publishedAt
  withdrawnAt
  withdrawnReason
  corrections {
    version
    note
    at
  }
  coming
  amComing
}
    `, {"fragmentName":"AnnouncementText"}) as unknown as TypedDocumentString<AnnouncementTextFragment, unknown>;
export const AnnouncementCardFragmentDoc = new TypedDocumentString(`
    fragment AnnouncementCard on Announcement {
  id
  kind
  title
  body
  startsAt
  endsAt
  zone
  version
  withdrawnAt
  corrections {
    note
  }
  amComing
}
    `, {"fragmentName":"AnnouncementCard"}) as unknown as TypedDocumentString<AnnouncementCardFragment, unknown>;
export const DeskAnnouncementWholeFragmentDoc = new TypedDocumentString(`
    fragment DeskAnnouncementWhole on DeskAnnouncement {
  id
  kind
  title
  body
  startsAt
  endsAt
  zone
  place
  link
  audience
  kinds
  countries
  programmeIds
  roles
  state
  version
  writtenAt
  writtenByName
  publishAt
  publishedAt
  withdrawnAt
  withdrawnReason
  corrections {
    version
    note
    at
  }
  coming
  programmeCount
}
    `, {"fragmentName":"DeskAnnouncementWhole"}) as unknown as TypedDocumentString<DeskAnnouncementWholeFragment, unknown>;
export const InviteeFragmentDoc = new TypedDocumentString(`
    fragment Invitee on Invitee {
  membershipId
  name
  zone
  part
  mandatory
  isKnown
  free {
    from
    to
  }
  busy {
    from
    to
  }
}
    `, {"fragmentName":"Invitee"}) as unknown as TypedDocumentString<InviteeFragment, unknown>;
export const OfficeWordLineFragmentDoc = new TypedDocumentString(`
    fragment OfficeWordLine on OfficeWord {
  id
  fromName
  words
  toldAt
  settledAt
  reply
}
    `, {"fragmentName":"OfficeWordLine"}) as unknown as TypedDocumentString<OfficeWordLineFragment, unknown>;
export const MyTimeFragmentDoc = new TypedDocumentString(`
    fragment MyTime on Availability {
  id
  zone
  ownZone
  weekly {
    day
    from
    to
  }
  toldAt
  datedHours {
    id
    fromOn
    untilOn
    note
    windows {
      from
      to
    }
  }
  calendars {
    id
    host
    fetchedAt
    readAt
    trouble
    notes
    nextBusy {
      startsAt
      endsAt
    }
  }
}
    `, {"fragmentName":"MyTime"}) as unknown as TypedDocumentString<MyTimeFragment, unknown>;
export const ListLineFragmentDoc = new TypedDocumentString(`
    fragment ListLine on Circulation {
  id
  kind
  status
  forDay
  missing
  madeAt
  sendAt
  cutOffAt
  sentAt
  readers
  answerers
  entries {
    id
    ventureName
    yes
    outcome
  }
}
    `, {"fragmentName":"ListLine"}) as unknown as TypedDocumentString<ListLineFragment, unknown>;
export const ListEntryFragmentDoc = new TypedDocumentString(`
    fragment ListEntry on CirculationEntry {
  id
  ventureId
  ventureName
  stage
  sector
  blurb
  needs
  approvedAt
  listing
  outcome
  shown
  yes
  leads
  maybe
  no
  stakes
  answered {
    id
    mentor {
      id
      name
    }
    interest {
      id
      answer
      couldLead
      at
      isLate
    }
  }
}
    `, {"fragmentName":"ListEntry"}) as unknown as TypedDocumentString<ListEntryFragment, unknown>;
export const WholeListFragmentDoc = new TypedDocumentString(`
    fragment WholeList on Circulation {
  id
  kind
  status
  forDay
  missing
  madeAt
  sendAt
  cutOffAt
  sentAt
  remindedAt
  closedAt
  readers
  answerers
  lettersWaiting
  lettersSent
  lettersFailed
  entries {
    ...ListEntry
  }
}
    fragment ListEntry on CirculationEntry {
  id
  ventureId
  ventureName
  stage
  sector
  blurb
  needs
  approvedAt
  listing
  outcome
  shown
  yes
  leads
  maybe
  no
  stakes
  answered {
    id
    mentor {
      id
      name
    }
    interest {
      id
      answer
      couldLead
      at
      isLate
    }
  }
}`, {"fragmentName":"WholeList"}) as unknown as TypedDocumentString<WholeListFragment, unknown>;
export const CardFragmentDoc = new TypedDocumentString(`
    fragment Card on CirculationCard {
  id
  circulationId
  ventureName
  stage
  sector
  blurb
  needs
  whyNeeds
  whyLanguages
  whySector
  cutOffAt
  isSeeking
  isNone
  canLead
  servingNow
  interest {
    id
    answer
    couldLead
    at
    isLate
  }
}
    `, {"fragmentName":"Card"}) as unknown as TypedDocumentString<CardFragment, unknown>;
export const InterestFragmentDoc = new TypedDocumentString(`
    fragment Interest on Conflict {
  id
  ventureId
  ventureName
  kind
  note
  sinceOn
  untilOn
  declaredAt
  byOffice
  state
  stands
  recusalOn
  coolingOffUntil
  isSeated
  reviewedAt
  reviewer
  reviewReason
}
    `, {"fragmentName":"Interest"}) as unknown as TypedDocumentString<InterestFragment, unknown>;
export const DeliveryLineFragmentDoc = new TypedDocumentString(`
    fragment DeliveryLine on TrainingDelivery {
  id
  kind
  title
  curriculumTitle
  version
  zone
  place
  startsAt
  endsAt
  delegateCount
  certificateCount
}
    `, {"fragmentName":"DeliveryLine"}) as unknown as TypedDocumentString<DeliveryLineFragment, unknown>;
export const DeliveryBlockFragmentDoc = new TypedDocumentString(`
    fragment DeliveryBlock on TrainingBlock {
  id
  halfDay
  part
  title
  startsAt
  endsAt
  lengthMinutes
  room
  instructorId
  instructorName
  sessionId
  meetingId
  consentsAsked
  consentsGiven
  consentsRefused
  attendedIds
}
    `, {"fragmentName":"DeliveryBlock"}) as unknown as TypedDocumentString<DeliveryBlockFragment, unknown>;
export const DeliveryDelegateFragmentDoc = new TypedDocumentString(`
    fragment DeliveryDelegate on TrainingDelegate {
  id
  adopterId
  organisation
  seat
  name
  email
  position
  signedAt
  isVenture
  ventureId
  isMine
  certificate {
    id
    token
    issuedAt
    revokedAt
    revokedReason
  }
}
    `, {"fragmentName":"DeliveryDelegate"}) as unknown as TypedDocumentString<DeliveryDelegateFragment, unknown>;
export const RoundLineFragmentDoc = new TypedDocumentString(`
    fragment RoundLine on EvaluationRound {
  id
  name
  dueOn
  openedAt
  closedAt
  applications
  assigned
  submitted
  intake {
    id
    name
  }
}
    `, {"fragmentName":"RoundLine"}) as unknown as TypedDocumentString<RoundLineFragment, unknown>;
export const ExchangeLineFragmentDoc = new TypedDocumentString(`
    fragment ExchangeLine on ExchangeQuestion {
  id
  title
  tags
  askedAt
  askerName
  programmeName
  isOurs
  closedAt
  answerCount
  isHelped
  hiddenReason
}
    `, {"fragmentName":"ExchangeLine"}) as unknown as TypedDocumentString<ExchangeLineFragment, unknown>;
export const ExchangeAnswerTextFragmentDoc = new TypedDocumentString(`
    fragment ExchangeAnswerText on ExchangeAnswer {
  id
  body
  answeredAt
  answererName
  programmeName
  isOurs
  isHelpful
  hiddenReason
}
    `, {"fragmentName":"ExchangeAnswerText"}) as unknown as TypedDocumentString<ExchangeAnswerTextFragment, unknown>;
export const HourLineFragmentDoc = new TypedDocumentString(`
    fragment HourLine on OfficeHour {
  id
  mentorId
  mentorName
  expertise
  seriesId
  startsAt
  endsAt
  zone
  place
  state
  isMine
  booking {
    id
    ventureId
    ventureName
    byMine
    checkIn {
      id
      rating
    }
  }
}
    `, {"fragmentName":"HourLine"}) as unknown as TypedDocumentString<HourLineFragment, unknown>;
export const CheckInWholeFragmentDoc = new TypedDocumentString(`
    fragment CheckInWhole on CheckIn {
  id
  bookingId
  at
  mentorName
  rating
  progress
  plans
  version
  writtenByName
  writtenAt
  problems {
    id
    text
    times
    carriedFromId
  }
}
    `, {"fragmentName":"CheckInWhole"}) as unknown as TypedDocumentString<CheckInWholeFragment, unknown>;
export const CohortFragmentDoc = new TypedDocumentString(`
    fragment Cohort on CohortOutcomes {
  cohort
  asked
  answered
  inBusiness
  acquired
  closed
  survival
  fullTimeStaff
  partTimeStaff
  revenue
  raised
  unconverted
}
    `, {"fragmentName":"Cohort"}) as unknown as TypedDocumentString<CohortFragment, unknown>;
export const SurveyFragmentDoc = new TypedDocumentString(`
    fragment Survey on OutcomeSurvey {
  id
  venture
  cohort
  askedAt
  founders {
    id
    name
  }
  standing
  foundedYear
  fullTimeStaff
  partTimeStaff
  revenue
  currency
  raised {
    source
    amount
  }
  discloses
}
    `, {"fragmentName":"Survey"}) as unknown as TypedDocumentString<SurveyFragment, unknown>;
export const AskedFragmentDoc = new TypedDocumentString(`
    fragment Asked on FormField {
  key
  kind
  label
  help
  required
  means
  options {
    value
    label
  }
  min
  max
  from
  until
  takes
}
    `, {"fragmentName":"Asked"}) as unknown as TypedDocumentString<AskedFragment, unknown>;
export const MyDraftFragmentDoc = new TypedDocumentString(`
    fragment MyDraft on Application {
  id
  status
  revision
  ventureName
  hasNewerForm
  fields {
    ...Asked
  }
  kept {
    key
    values
  }
  files {
    id
    slot
    name
    sizeBytes
  }
  founders {
    name
    email
  }
  savedAt
  submittedAt
  signedName
  releaseText
  askedAt
  askedWhy
  admittedAt
  admittedWhy
  intake {
    id
    name
    state
    closesAt
  }
  venture {
    id
    name
    status
  }
}
    fragment Asked on FormField {
  key
  kind
  label
  help
  required
  means
  options {
    value
    label
  }
  min
  max
  from
  until
  takes
}`, {"fragmentName":"MyDraft"}) as unknown as TypedDocumentString<MyDraftFragment, unknown>;
export const FormInHandFragmentDoc = new TypedDocumentString(`
    fragment FormInHand on IntakeForm {
  id
  name
  revision
  isAhead
  draftsBehind
  fields {
    ...Asked
  }
  versions {
    version
    publishedAt
    publishedByName
  }
}
    fragment Asked on FormField {
  key
  kind
  label
  help
  required
  means
  options {
    value
    label
  }
  min
  max
  from
  until
  takes
}`, {"fragmentName":"FormInHand"}) as unknown as TypedDocumentString<FormInHandFragment, unknown>;
export const IntroductionLineFragmentDoc = new TypedDocumentString(`
    fragment IntroductionLine on Introduction {
  id
  ventureId
  ventureName
  wanted
  status
  ownerName
  isMine
  contactName
  nextStep
  nextOn
  isOverdue
  consent
  outcome
}
    `, {"fragmentName":"IntroductionLine"}) as unknown as TypedDocumentString<IntroductionLineFragment, unknown>;
export const IntroductionWholeFragmentDoc = new TypedDocumentString(`
    fragment IntroductionWhole on Introduction {
  ...IntroductionLine
  side
  askedAt
  askedByName
  ownerId
  mayMove
  byMine
  kind
  contactEmail
  contactOrganisation
  sharing {
    field
    value
  }
  consentedAt
  approachedAt
  reply
  replyWords
  replyName
  replyEmail
  repliedAt
  outcomeNote
  closedAt
  whirlwindFollowUp {
    id
    whirlwindId
    whirlwindName
  }
  steps {
    id
    at
    byName
    kind
    words
  }
}
    fragment IntroductionLine on Introduction {
  id
  ventureId
  ventureName
  wanted
  status
  ownerName
  isMine
  contactName
  nextStep
  nextOn
  isOverdue
  consent
  outcome
}`, {"fragmentName":"IntroductionWhole"}) as unknown as TypedDocumentString<IntroductionWholeFragment, unknown>;
export const MeetingLineFragmentDoc = new TypedDocumentString(`
    fragment MeetingLine on MentorMeeting {
  id
  status
  startsAt
  endsAt
  zone
  place
  isUsual
  invited
  yes
  expected
  present
  minutesAt
  cancelReason
  items {
    id
    title
  }
  places {
    id
    answer
    attendedAt
  }
}
    `, {"fragmentName":"MeetingLine"}) as unknown as TypedDocumentString<MeetingLineFragment, unknown>;
export const MeetingItemFragmentDoc = new TypedDocumentString(`
    fragment MeetingItem on MeetingItem {
  id
  kind
  title
  minutes
  who
  ventureId
  ventureName
  blurb
  mentorId
  mentorName
}
    `, {"fragmentName":"MeetingItem"}) as unknown as TypedDocumentString<MeetingItemFragment, unknown>;
export const MeetingPlaceFragmentDoc = new TypedDocumentString(`
    fragment MeetingPlace on MeetingPlace {
  id
  mentorId
  name
  isAsked
  answer
  attendedAt
  attendedVia
  isExcused
}
    `, {"fragmentName":"MeetingPlace"}) as unknown as TypedDocumentString<MeetingPlaceFragment, unknown>;
export const MeetingGuestFragmentDoc = new TypedDocumentString(`
    fragment MeetingGuest on MeetingGuest {
  id
  name
  email
  broughtByName
  attendedAt
}
    `, {"fragmentName":"MeetingGuest"}) as unknown as TypedDocumentString<MeetingGuestFragment, unknown>;
export const WholeMeetingFragmentDoc = new TypedDocumentString(`
    fragment WholeMeeting on MentorMeeting {
  id
  status
  startsAt
  endsAt
  zone
  place
  lengthMinutes
  isUsual
  programmeVersion
  invitedAt
  askedAgainAt
  cancelReason
  invited
  yes
  no
  unanswered
  expected
  present
  uninvited
  minutes
  minutesAt
  minutesByName
  items {
    ...MeetingItem
  }
  places {
    ...MeetingPlace
  }
  guests {
    ...MeetingGuest
  }
  decisions {
    id
    kind
    words
    ventureId
    ventureName
    decidedAt
    decidedByName
  }
  files {
    id
    name
    sizeBytes
  }
}
    fragment MeetingItem on MeetingItem {
  id
  kind
  title
  minutes
  who
  ventureId
  ventureName
  blurb
  mentorId
  mentorName
}
fragment MeetingPlace on MeetingPlace {
  id
  mentorId
  name
  isAsked
  answer
  attendedAt
  attendedVia
  isExcused
}
fragment MeetingGuest on MeetingGuest {
  id
  name
  email
  broughtByName
  attendedAt
}`, {"fragmentName":"WholeMeeting"}) as unknown as TypedDocumentString<WholeMeetingFragment, unknown>;
export const MentorLineFragmentDoc = new TypedDocumentString(`
    fragment MentorLine on Mentor {
  id
  name
  primaryBackground
  expertise
  hoursPerMonth
  hoursCommitted
  canLead
  status
  warrantState
  warrantExpiresOn
  ventureCount
}
    `, {"fragmentName":"MentorLine"}) as unknown as TypedDocumentString<MentorLineFragment, unknown>;
export const CohortLineFragmentDoc = new TypedDocumentString(`
    fragment CohortLine on Mentor {
  ...MentorLine
  hoursGiven
  sessionsInYear
  lastSessionAt
  lastMeetingAt
  missedInARow
  conflictCount
  isOverloaded
}
    fragment MentorLine on Mentor {
  id
  name
  primaryBackground
  expertise
  hoursPerMonth
  hoursCommitted
  canLead
  status
  warrantState
  warrantExpiresOn
  ventureCount
}`, {"fragmentName":"CohortLine"}) as unknown as TypedDocumentString<CohortLineFragment, unknown>;
export const ImportResultFragmentDoc = new TypedDocumentString(`
    fragment ImportResult on ImportReport {
  rows
  added
  changed
  unchanged
  dryRun
  refused {
    row
    field
    value
    why
    mend
  }
}
    `, {"fragmentName":"ImportResult"}) as unknown as TypedDocumentString<ImportResultFragment, unknown>;
export const FeedFragmentDoc = new TypedDocumentString(`
    fragment Feed on CalendarFeed {
  id
  kind
  room
  everything
  lastFetchedAt
  url
}
    `, {"fragmentName":"Feed"}) as unknown as TypedDocumentString<FeedFragment, unknown>;
export const LetterWordsFragmentDoc = new TypedDocumentString(`
    fragment LetterWords on LetterText {
  kind
  locale
  subject
  body
  version
  editedBy
  editedAt
  placeholders {
    name
    required
    example
  }
}
    `, {"fragmentName":"LetterWords"}) as unknown as TypedDocumentString<LetterWordsFragment, unknown>;
export const LetterLineFragmentDoc = new TypedDocumentString(`
    fragment LetterLine on Letter {
  id
  toName
  toAddress
  subject
  kind
  state
  writtenAt
  sentAt
  waitUntil
  attempts
  lastError
  holdsSecret
  isSendable
}
    `, {"fragmentName":"LetterLine"}) as unknown as TypedDocumentString<LetterLineFragment, unknown>;
export const BouncingAddressLineFragmentDoc = new TypedDocumentString(`
    fragment BouncingAddressLine on BouncingAddress {
  id
  address
  memberName
  reason
  words
  since
  letterSubject
}
    `, {"fragmentName":"BouncingAddressLine"}) as unknown as TypedDocumentString<BouncingAddressLineFragment, unknown>;
export const PreferencesFragmentDoc = new TypedDocumentString(`
    fragment Preferences on MailPreferences {
  address
  bounces
  rhythm
  zone
  quietFrom
  quietUntil
  isOwn
  topics {
    topic
    choice
  }
}
    `, {"fragmentName":"Preferences"}) as unknown as TypedDocumentString<PreferencesFragment, unknown>;
export const PlaybookLineFragmentDoc = new TypedDocumentString(`
    fragment PlaybookLine on PlaybookItem {
  id
  kind
  language
  title
  summary
  rules
  letterKind
  version
  copyId
  copyVersion
  state
}
    `, {"fragmentName":"PlaybookLine"}) as unknown as TypedDocumentString<PlaybookLineFragment, unknown>;
export const PlaybookWordsFragmentDoc = new TypedDocumentString(`
    fragment PlaybookWords on PlaybookText {
  title
  summary
  body
  rules
  letterKind
  subject
  fields {
    ...Asked
  }
}
    fragment Asked on FormField {
  key
  kind
  label
  help
  required
  means
  options {
    value
    label
  }
  min
  max
  from
  until
  takes
}`, {"fragmentName":"PlaybookWords"}) as unknown as TypedDocumentString<PlaybookWordsFragment, unknown>;
export const OpenPlaybookFragmentDoc = new TypedDocumentString(`
    fragment OpenPlaybook on OpenPlaybookItem {
  revision
  item {
    ...PlaybookLine
    publishedAt
  }
  theirs {
    ...PlaybookWords
  }
  ours {
    version
    adoptedAt
    adoptedByName
    formId
    text {
      ...PlaybookWords
    }
  }
}
    fragment Asked on FormField {
  key
  kind
  label
  help
  required
  means
  options {
    value
    label
  }
  min
  max
  from
  until
  takes
}
fragment PlaybookLine on PlaybookItem {
  id
  kind
  language
  title
  summary
  rules
  letterKind
  version
  copyId
  copyVersion
  state
}
fragment PlaybookWords on PlaybookText {
  title
  summary
  body
  rules
  letterKind
  subject
  fields {
    ...Asked
  }
}`, {"fragmentName":"OpenPlaybook"}) as unknown as TypedDocumentString<OpenPlaybookFragment, unknown>;
export const PlaybookDraftFragmentDoc = new TypedDocumentString(`
    fragment PlaybookDraft on PlaybookEntry {
  id
  kind
  language
  revision
  isAhead
  newestVersion
  withdrawnAt
  withdrawnReason
  title
  summary
  body
  rules
  letterKind
  subject
  fields {
    ...Asked
  }
  versions {
    id
    version
    note
    publishedAt
    publishedByName
  }
}
    fragment Asked on FormField {
  key
  kind
  label
  help
  required
  means
  options {
    value
    label
  }
  min
  max
  from
  until
  takes
}`, {"fragmentName":"PlaybookDraft"}) as unknown as TypedDocumentString<PlaybookDraftFragment, unknown>;
export const NetworkProgrammeLineFragmentDoc = new TypedDocumentString(`
    fragment NetworkProgrammeLine on NetworkProgramme {
  id
  programmeId
  adopterId
  name
  kind
  country
  isCentre
  place
  launchedOn
  period
  standing
  level
  mentors
  ventures
  lastPeriod
  contactName
  nextStep
  nextOn
  isOverdue
}
    `, {"fragmentName":"NetworkProgrammeLine"}) as unknown as TypedDocumentString<NetworkProgrammeLineFragment, unknown>;
export const BesideFragmentDoc = new TypedDocumentString(`
    fragment Beside on SideBySide {
  number
  isDemo
  period
  headlines
  programmes {
    id
    adopterId
    name
    standing
    level
    figures {
      measure
      value
      percentile
      others
    }
    rates {
      measure
      own
      q1
      q2
      q3
      why
    }
  }
}
    `, {"fragmentName":"Beside"}) as unknown as TypedDocumentString<BesideFragment, unknown>;
export const RunLineFragmentDoc = new TypedDocumentString(`
    fragment RunLine on TeamRun {
  id
  kind
  status
  askedAt
  askedByName
  ventureIds
  isWhole
  mentorCount
  share
  failure
  endedAt
}
    `, {"fragmentName":"RunLine"}) as unknown as TypedDocumentString<RunLineFragment, unknown>;
export const SuggestionFragmentDoc = new TypedDocumentString(`
    fragment Suggestion on SuggestedTeam {
  ventureId
  ventureName
  isServed
  leadId
  mentorIds
  score
  attainment
  needs
  covered
  picks {
    mentorId
    name
    isLead
    isLocked
    needs
    onlyTheirs
    substitute {
      mentorId
      name
    }
  }
  passedOver {
    mentorId
    name
    obstacle
    ventures
  }
  others {
    leadId
    mentorIds
    score
    joining
    leaving
  }
}
    `, {"fragmentName":"Suggestion"}) as unknown as TypedDocumentString<SuggestionFragment, unknown>;
export const CandidateFragmentDoc = new TypedDocumentString(`
    fragment Candidate on TeamCandidate {
  mentorId
  name
  background
  fit
  parts {
    interest
    lead
    expertise
    sector
    language
    time
    load
  }
  needs
  canLead
  hours
  taken
  slots
  obstacle
}
    `, {"fragmentName":"Candidate"}) as unknown as TypedDocumentString<CandidateFragment, unknown>;
export const RecruitmentLineFragmentDoc = new TypedDocumentString(`
    fragment RecruitmentLine on RecruitmentCard {
  id
  applicationId
  mentorId
  name
  background
  days
  isDuplicate
  score
}
    `, {"fragmentName":"RecruitmentLine"}) as unknown as TypedDocumentString<RecruitmentLineFragment, unknown>;
export const InterviewFragmentDoc = new TypedDocumentString(`
    fragment Interview on MentorInterview {
  id
  interviewerName
  startsAt
  place
  ratings {
    question
    rating
  }
  notes
  score
  filedAt
}
    `, {"fragmentName":"Interview"}) as unknown as TypedDocumentString<InterviewFragment, unknown>;
export const ReferenceFragmentDoc = new TypedDocumentString(`
    fragment Reference on MentorReference {
  id
  name
  email
  askedAt
  answeredAt
  words
  rating
}
    `, {"fragmentName":"Reference"}) as unknown as TypedDocumentString<ReferenceFragment, unknown>;
export const StepLineFragmentDoc = new TypedDocumentString(`
    fragment StepLine on MentorStep {
  id
  fromStatus
  toStatus
  why
  isSkip
  takenByName
  takenAt
}
    `, {"fragmentName":"StepLine"}) as unknown as TypedDocumentString<StepLineFragment, unknown>;
export const ActionLineFragmentDoc = new TypedDocumentString(`
    fragment ActionLine on Action {
  id
  text
  dueOn
  ownerId
  ownerName
  doneAt
  progress
}
    `, {"fragmentName":"ActionLine"}) as unknown as TypedDocumentString<ActionLineFragment, unknown>;
export const ReportChoiceLineFragmentDoc = new TypedDocumentString(`
    fragment ReportChoiceLine on ReportChoice {
  id
  question
  options
  decided
}
    `, {"fragmentName":"ReportChoiceLine"}) as unknown as TypedDocumentString<ReportChoiceLineFragment, unknown>;
export const RulesFragmentDoc = new TypedDocumentString(`
    fragment Rules on PolicySettings {
  teamMin
  teamMax
  distinctBackgrounds
  sessionMinutes
  agendaDueHours
  reportDueHours
  warrantMonths
  recusalDays
  coolingOffMonths
  quietFrom
  quietUntil
  preparationMinutes
  sessionWeeks
  nextSession
  arranging
  mustCome
  arrangeWeeks
  noticeHours
  bufferMinutes
  pollHours
  pollRounds
}
    `, {"fragmentName":"Rules"}) as unknown as TypedDocumentString<RulesFragment, unknown>;
export const MyProgrammeLineFragmentDoc = new TypedDocumentString(`
    fragment MyProgrammeLine on MyProgramme {
  id
  slug
  name
  roles
  isCentre
}
    `, {"fragmentName":"MyProgrammeLine"}) as unknown as TypedDocumentString<MyProgrammeLineFragment, unknown>;
export const RefusedFragmentDoc = new TypedDocumentString(`
    fragment Refused on Refusal {
  code
  message
  field
  subjectId
}
    `, {"fragmentName":"Refused"}) as unknown as TypedDocumentString<RefusedFragment, unknown>;
export const ProposalFragmentDoc = new TypedDocumentString(`
    fragment Proposal on TeamProposal {
  id
  ventureId
  ventureName
  oneLiner
  needs
  status
  overrideReason
  proposedAt
  founderAnswer
  whirlwindFollowUps {
    id
    whirlwindId
    whirlwindName
  }
  seats {
    id
    mentorId
    mentorName
    primaryBackground
    isLead
    answer
    word
    isMine
  }
}
    `, {"fragmentName":"Proposal"}) as unknown as TypedDocumentString<ProposalFragment, unknown>;
export const WishFragmentDoc = new TypedDocumentString(`
    fragment Wish on TeamWish {
  id
  words
  askedAt
  settledAt
  reply
}
    `, {"fragmentName":"Wish"}) as unknown as TypedDocumentString<WishFragment, unknown>;
export const WorkLineFragmentDoc = new TypedDocumentString(`
    fragment WorkLine on WorkItem {
  id
  title
  detail
  number
  at
}
    `, {"fragmentName":"WorkLine"}) as unknown as TypedDocumentString<WorkLineFragment, unknown>;
export const SessionLineFragmentDoc = new TypedDocumentString(`
    fragment SessionLine on Session {
  id
  number
  status
  startsAt
  endsAt
  zone
  lengthMinutes
  place
  roomId
  roomName
  seriesId
  venture {
    id
    name
  }
}
    `, {"fragmentName":"SessionLine"}) as unknown as TypedDocumentString<SessionLineFragment, unknown>;
export const MySessionFragmentDoc = new TypedDocumentString(`
    fragment MySession on Session {
  ...SessionLine
  agendaLocked
  agenda {
    id
    title
    minutes
  }
  attendees {
    id
    membershipId
    name
    part
  }
}
    fragment SessionLine on Session {
  id
  number
  status
  startsAt
  endsAt
  zone
  lengthMinutes
  place
  roomId
  roomName
  seriesId
  venture {
    id
    name
  }
}`, {"fragmentName":"MySession"}) as unknown as TypedDocumentString<MySessionFragment, unknown>;
export const CurriculumLineFragmentDoc = new TypedDocumentString(`
    fragment CurriculumLine on Curriculum {
  id
  title
  kind
  language
  summary
  isShared
  isAdapted
  newestVersion
  unitCount
  publishedUnits
  finishedByMe
}
    `, {"fragmentName":"CurriculumLine"}) as unknown as TypedDocumentString<CurriculumLineFragment, unknown>;
export const DraftUnitFragmentDoc = new TypedDocumentString(`
    fragment DraftUnit on CurriculumUnit {
  id
  title
  goals
  body
  minutes
  videos {
    title
    url
  }
  exercises {
    title
    text
  }
  quiz {
    question
    options
    right
    because
  }
  prerequisiteIds
  files {
    id
    name
    sizeBytes
  }
}
    `, {"fragmentName":"DraftUnit"}) as unknown as TypedDocumentString<DraftUnitFragment, unknown>;
export const LessonTextFragmentDoc = new TypedDocumentString(`
    fragment LessonText on LessonUnit {
  id
  title
  goals
  body
  minutes
  videos {
    title
    url
  }
  exercises {
    title
    text
  }
  files {
    id
    name
    sizeBytes
  }
}
    `, {"fragmentName":"LessonText"}) as unknown as TypedDocumentString<LessonTextFragment, unknown>;
export const VenturePulseFragmentDoc = new TypedDocumentString(`
    fragment VenturePulse on Venture {
  id
  name
  oneLiner
  sector
  stage
  origin
  needs
  status
  submittedOn
  returnsOn
  mentorCount
  lastSessionAt
  nextSessionAt
}
    `, {"fragmentName":"VenturePulse"}) as unknown as TypedDocumentString<VenturePulseFragment, unknown>;
export const BoardColumnFragmentDoc = new TypedDocumentString(`
    fragment BoardColumn on VenturePage {
  total
  hasMore
  items {
    ...VenturePulse
  }
}
    fragment VenturePulse on Venture {
  id
  name
  oneLiner
  sector
  stage
  origin
  needs
  status
  submittedOn
  returnsOn
  mentorCount
  lastSessionAt
  nextSessionAt
}`, {"fragmentName":"BoardColumn"}) as unknown as TypedDocumentString<BoardColumnFragment, unknown>;
export const VentureLineFragmentDoc = new TypedDocumentString(`
    fragment VentureLine on Venture {
  id
  name
  oneLiner
  sector
  stage
  needs
  status
  submittedOn
}
    `, {"fragmentName":"VentureLine"}) as unknown as TypedDocumentString<VentureLineFragment, unknown>;
export const WhirlwindGuestLineFragmentDoc = new TypedDocumentString(`
    fragment WhirlwindGuestLine on WhirlwindGuest {
  id
  side
  name
  line
  isMine
  coming
  goneFrom
  tableNumber
  myWish
  wishCount
  mentorId
  ventureId
}
    `, {"fragmentName":"WhirlwindGuestLine"}) as unknown as TypedDocumentString<WhirlwindGuestLineFragment, unknown>;
export const WhirlwindMeetingLineFragmentDoc = new TypedDocumentString(`
    fragment WhirlwindMeetingLine on WhirlwindMeeting {
  id
  round
  startsAt
  endsAt
  tableNumber
  mentorId
  ventureId
  mentorGuestId
  ventureGuestId
  mentorName
  ventureName
  isMine
  isMutual
  mentorAnswer
  ventureAnswer
  followUp {
    id
    kind
    introductionId
  }
}
    `, {"fragmentName":"WhirlwindMeetingLine"}) as unknown as TypedDocumentString<WhirlwindMeetingLineFragment, unknown>;
export const WholeWhirlwindFragmentDoc = new TypedDocumentString(`
    fragment WholeWhirlwind on Whirlwind {
  id
  name
  status
  startsAt
  endsAt
  answersUntil
  zone
  place
  rounds
  roundMinutes
  changeMinutes
  breakAfter
  breakMinutes
  planVersion
  planShare
  announcedAt
  remindedAt
  cancelReason
  mentorsComing
  venturesComing
  unanswered
  guests {
    ...WhirlwindGuestLine
  }
  meetings {
    ...WhirlwindMeetingLine
  }
}
    fragment WhirlwindGuestLine on WhirlwindGuest {
  id
  side
  name
  line
  isMine
  coming
  goneFrom
  tableNumber
  myWish
  wishCount
  mentorId
  ventureId
}
fragment WhirlwindMeetingLine on WhirlwindMeeting {
  id
  round
  startsAt
  endsAt
  tableNumber
  mentorId
  ventureId
  mentorGuestId
  ventureGuestId
  mentorName
  ventureName
  isMine
  isMutual
  mentorAnswer
  ventureAnswer
  followUp {
    id
    kind
    introductionId
  }
}`, {"fragmentName":"WholeWhirlwind"}) as unknown as TypedDocumentString<WholeWhirlwindFragment, unknown>;
export const AdoptersDocument = {"__meta__":{"hash":"9c6944487af6781587236a98893dd1fa54db89bf24b518bead7a20a40af01a98"}} as unknown as TypedDocumentString<AdoptersQuery, AdoptersQueryVariables>;
export const AdopterDocument = {"__meta__":{"hash":"e0afed2a125d23bb9d15c15cace16d9a53c18ebf12c70cfd35660e4ca492b39b"}} as unknown as TypedDocumentString<AdopterQuery, AdopterQueryVariables>;
export const RecordAdopterDocument = {"__meta__":{"hash":"4590f3eb35c1c5f4563f9cf52a9a2e7a9f23634582e73aa2be182609490ed1b2"}} as unknown as TypedDocumentString<RecordAdopterMutation, RecordAdopterMutationVariables>;
export const RecordAdopterStepDocument = {"__meta__":{"hash":"c686aeed67147faabc615552687c9641884f600f28778e3a6b7e33d6ecf5fbb5"}} as unknown as TypedDocumentString<RecordAdopterStepMutation, RecordAdopterStepMutationVariables>;
export const RecordAdopterCallDocument = {"__meta__":{"hash":"3fd247b8b126faabea97d67aad3cd394878a92d8de7b76635398822ad109b2b3"}} as unknown as TypedDocumentString<RecordAdopterCallMutation, RecordAdopterCallMutationVariables>;
export const AskAboutAdopterDocument = {"__meta__":{"hash":"95e73ed60e2edb66fc4d7d955590bba42d933cd2960cb74095ea41bd8f05828b"}} as unknown as TypedDocumentString<AskAboutAdopterMutation, AskAboutAdopterMutationVariables>;
export const AnswerAboutAdopterDocument = {"__meta__":{"hash":"0140979650925cf7f041877b373a85efd7971d315b720954e718025e6710e15c"}} as unknown as TypedDocumentString<AnswerAboutAdopterMutation, AnswerAboutAdopterMutationVariables>;
export const DraftAgreementDocument = {"__meta__":{"hash":"b1517f454b26aad42b6825a3eee3bba698c0aebe1a9b4ebdd11ee2ea32cc9b58"}} as unknown as TypedDocumentString<DraftAgreementMutation, DraftAgreementMutationVariables>;
export const SendAgreementDocument = {"__meta__":{"hash":"ac45b87ad7ff7bc3a64a0446d939c1611e63202f1f82187845d0a78928e588b1"}} as unknown as TypedDocumentString<SendAgreementMutation, SendAgreementMutationVariables>;
export const SignAgreementDocument = {"__meta__":{"hash":"ffe65c3d04cf7b5006ff10fb737549b17067719254ad652c1d602ff1b37020ae"}} as unknown as TypedDocumentString<SignAgreementMutation, SignAgreementMutationVariables>;
export const NameFirstMentorsDocument = {"__meta__":{"hash":"dd1cccf18a3b200db913086f3517b887b6123e4cc99d55c2cc0710c3c3ec0696"}} as unknown as TypedDocumentString<NameFirstMentorsMutation, NameFirstMentorsMutationVariables>;
export const RecordTrainingDocument = {"__meta__":{"hash":"03996c22268ecd98e53192353dd3c93d35f2f57ae02b5ad1a96aa3f5b6b6c94d"}} as unknown as TypedDocumentString<RecordTrainingMutation, RecordTrainingMutationVariables>;
export const DeclineAdopterDocument = {"__meta__":{"hash":"edc75b9e42164611339650a3439c8581d3614729e088be5fff48002d19083352"}} as unknown as TypedDocumentString<DeclineAdopterMutation, DeclineAdopterMutationVariables>;
export const ReleaseAdopterDocument = {"__meta__":{"hash":"1c33847e56eb0e0a7533ccb3406955fb1296e1e57506ca3cea89b30b5b735e93"}} as unknown as TypedDocumentString<ReleaseAdopterMutation, ReleaseAdopterMutationVariables>;
export const LaunchAdopterDocument = {"__meta__":{"hash":"7ff9e11942986951153880106b5377263271ec92fd8014b5b3a5716e81c1f785"}} as unknown as TypedDocumentString<LaunchAdopterMutation, LaunchAdopterMutationVariables>;
export const AnnouncementsDocument = {"__meta__":{"hash":"e962f0b4db789869a655020c4b74b0f89a2b9e167c8232df8e5521fe47001b79"}} as unknown as TypedDocumentString<AnnouncementsQuery, AnnouncementsQueryVariables>;
export const AnnouncementDocument = {"__meta__":{"hash":"d8610626037c74c19be1216ba714a8426cd89b742f982212fd1255c3fef63392"}} as unknown as TypedDocumentString<AnnouncementQuery, AnnouncementQueryVariables>;
export const OpenAnnouncementsDocument = {"__meta__":{"hash":"7cb2d1bbd95db7a518be28dbf606c6bdc1b5d5428c92b5c5f29ccf610dd3e65c"}} as unknown as TypedDocumentString<OpenAnnouncementsQuery, OpenAnnouncementsQueryVariables>;
export const DismissAnnouncementDocument = {"__meta__":{"hash":"cc74b4a8a488d61627a3d1d1cecfaf406e9cf3eb80d971bd1701a60ef787408a"}} as unknown as TypedDocumentString<DismissAnnouncementMutation, DismissAnnouncementMutationVariables>;
export const ComeToEventDocument = {"__meta__":{"hash":"ed2792ece963c80e18aa1384c9049b9ac581fc185a7fcd67dcc83db762f4ac6e"}} as unknown as TypedDocumentString<ComeToEventMutation, ComeToEventMutationVariables>;
export const DeskAnnouncementsDocument = {"__meta__":{"hash":"0952925447f8350a301531f3f65f2a8ac0403e024d96890a9bbcd4ba68fa885c"}} as unknown as TypedDocumentString<DeskAnnouncementsQuery, DeskAnnouncementsQueryVariables>;
export const DeskAnnouncementDocument = {"__meta__":{"hash":"87beb73d8683d4bcb36db82f3e99e0062f50a4d003587ecc1970cc7f8bd4ee09"}} as unknown as TypedDocumentString<DeskAnnouncementQuery, DeskAnnouncementQueryVariables>;
export const AnnouncementReachDocument = {"__meta__":{"hash":"c639b6bb5d303f1e7c641415286759affce93e7d3ba01b2e8934968e251066b7"}} as unknown as TypedDocumentString<AnnouncementReachQuery, AnnouncementReachQueryVariables>;
export const AnnouncementProgrammesDocument = {"__meta__":{"hash":"58296cb5448ce0d6a0fb431714cce9d0abd89af5849c93933366bc5ecd9bc408"}} as unknown as TypedDocumentString<AnnouncementProgrammesQuery, AnnouncementProgrammesQueryVariables>;
export const WriteAnnouncementDocument = {"__meta__":{"hash":"ee9ab9c098ff55c552734ec42a140e9dc2e895ade163d2ee345cb8964087b68b"}} as unknown as TypedDocumentString<WriteAnnouncementMutation, WriteAnnouncementMutationVariables>;
export const DiscardAnnouncementDocument = {"__meta__":{"hash":"b812c58cf6d4af44c6dc713f362dd0e2a89a17e22f8c5a44879b3afd18d44a2e"}} as unknown as TypedDocumentString<DiscardAnnouncementMutation, DiscardAnnouncementMutationVariables>;
export const PublishAnnouncementDocument = {"__meta__":{"hash":"074a080035f1b67a2291d0ca19931433bed8345e8476cbbfa05f521be41523b6"}} as unknown as TypedDocumentString<PublishAnnouncementMutation, PublishAnnouncementMutationVariables>;
export const CorrectAnnouncementDocument = {"__meta__":{"hash":"c318e337fd49ed589479e4682db38c27b5be179431f293e0b62765adc6d48dfb"}} as unknown as TypedDocumentString<CorrectAnnouncementMutation, CorrectAnnouncementMutationVariables>;
export const WithdrawAnnouncementDocument = {"__meta__":{"hash":"97b835261658fecf0e94a95bfff8e0aebc9d774f6ba65a44c6c52dc0bbe4b0c0"}} as unknown as TypedDocumentString<WithdrawAnnouncementMutation, WithdrawAnnouncementMutationVariables>;
export const SendAnnouncementTestDocument = {"__meta__":{"hash":"322300bded2f1bdf32ded84957077845a944b497ef436dd7d9ea13eee0fe048e"}} as unknown as TypedDocumentString<SendAnnouncementTestMutation, SendAnnouncementTestMutationVariables>;
export const ArrangingDocument = {"__meta__":{"hash":"4d641b16c51b163511c5aa2bd7601db19cc9b1f048efee176eb817442b9ea8b0"}} as unknown as TypedDocumentString<ArrangingQuery, ArrangingQueryVariables>;
export const SuggestTimesDocument = {"__meta__":{"hash":"a1d7ff2992832ebd7ece459d45db605e0e4c8bcf4ca1b5dd1956c5f1686655c4"}} as unknown as TypedDocumentString<SuggestTimesQuery, SuggestTimesQueryVariables>;
export const LetArrangerDocument = {"__meta__":{"hash":"15e4dd849bfc91228849d157ea5f0897d08e024e2c713fd85541bc57b489ae49"}} as unknown as TypedDocumentString<LetArrangerMutation, LetArrangerMutationVariables>;
export const PlanSeriesDocument = {"__meta__":{"hash":"daef8f73de6a345f91adbe403cf0539edc2d8349e8c98a8120dd1cae38ea84da"}} as unknown as TypedDocumentString<PlanSeriesMutation, PlanSeriesMutationVariables>;
export const ArrangeLetterDocument = {"__meta__":{"hash":"d8d6bd581faef50d82c69b4df4ce6d774a929aa6900513700763367488bb1b5f"}} as unknown as TypedDocumentString<ArrangeLetterQuery, ArrangeLetterQueryVariables>;
export const AskForSessionDocument = {"__meta__":{"hash":"b7e2958ca6bd084d11888746018a186fb3da8e1890dbf644d3576f2793e182a6"}} as unknown as TypedDocumentString<AskForSessionMutation, AskForSessionMutationVariables>;
export const OfficeWordsDocument = {"__meta__":{"hash":"d4917417e2e22e58c1b0deb8e46eb350e2869632a8937f70437d839ea6534223"}} as unknown as TypedDocumentString<OfficeWordsQuery, OfficeWordsQueryVariables>;
export const TellOfficeDocument = {"__meta__":{"hash":"d5b84cc005d4e8ecd727c890ed71d23709ab9c16d75c350eaf9dfaa4e83b09ee"}} as unknown as TypedDocumentString<TellOfficeMutation, TellOfficeMutationVariables>;
export const AnswerWordDocument = {"__meta__":{"hash":"c90cfa571825748c502c6f1a83865c765af43e2bc635713ec87527a0c5d249f4"}} as unknown as TypedDocumentString<AnswerWordMutation, AnswerWordMutationVariables>;
export const RemindOfSessionDocument = {"__meta__":{"hash":"3bb14b0510405d3773b31c9eb19f22dd74fe4c5431efa19b21fdccae6f635283"}} as unknown as TypedDocumentString<RemindOfSessionMutation, RemindOfSessionMutationVariables>;
export const MyTimeDocument = {"__meta__":{"hash":"3fd1100cd2897f6d60bb106c41ea34dd812d5c88e9989493808bb6f4322a2ea3"}} as unknown as TypedDocumentString<MyTimeQuery, MyTimeQueryVariables>;
export const TimeOfMentorDocument = {"__meta__":{"hash":"8d6a88935e3c81bf67be26625740658beeb150cfbaff66530dd581813de48270"}} as unknown as TypedDocumentString<TimeOfMentorQuery, TimeOfMentorQueryVariables>;
export const HoursToAskDocument = {"__meta__":{"hash":"d70ad49e81b7f5a6ae881c87e4b81e35c0281d0c8dcb412c58e2c0feacee02ce"}} as unknown as TypedDocumentString<HoursToAskQuery, HoursToAskQueryVariables>;
export const AskForHoursDocument = {"__meta__":{"hash":"5dbde9aee3d977f2b0445c231453d7122e651ca544e9ea05db362e54b1f4f2bb"}} as unknown as TypedDocumentString<AskForHoursMutation, AskForHoursMutationVariables>;
export const TellWeekDocument = {"__meta__":{"hash":"e335c94e4fe4e21feaaa249493a3c6eb577c739dd11c52cf2edef52159efe5f8"}} as unknown as TypedDocumentString<TellWeekMutation, TellWeekMutationVariables>;
export const TellDaysDocument = {"__meta__":{"hash":"045bf1ed66b0a14a457d1812e764d71ed22a67ea4cfdb747447cd175f293b363"}} as unknown as TypedDocumentString<TellDaysMutation, TellDaysMutationVariables>;
export const ForgetDaysDocument = {"__meta__":{"hash":"90f2e787d4e88b3c79bee0273ec545be6ac6f1fbfbb7184917d31a81f772eee3"}} as unknown as TypedDocumentString<ForgetDaysMutation, ForgetDaysMutationVariables>;
export const ConnectCalendarDocument = {"__meta__":{"hash":"dc1bf837ebf161d2667f5e3456ac90e4026400687323c5c317eca438788236d5"}} as unknown as TypedDocumentString<ConnectCalendarMutation, ConnectCalendarMutationVariables>;
export const ReadCalendarDocument = {"__meta__":{"hash":"cf6f7984ae9d6c0ded2c44e8acde275bf6999d462c7d6316252b5cfbfee8f189"}} as unknown as TypedDocumentString<ReadCalendarMutation, ReadCalendarMutationVariables>;
export const DisconnectCalendarDocument = {"__meta__":{"hash":"7fb9d3457178c93228d5afd13036adc812498ff8c77e046fd7039dd29f0734f2"}} as unknown as TypedDocumentString<DisconnectCalendarMutation, DisconnectCalendarMutationVariables>;
export const PlacesDocument = {"__meta__":{"hash":"86491f0832f06f70c354ed5636764c476ddf6555c4de36c34a9f504f67e966ad"}} as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const AddRoomDocument = {"__meta__":{"hash":"1db22797e96f622d7429dadb915d0136e3730f1499fd7cae46c5e94e1c39b629"}} as unknown as TypedDocumentString<AddRoomMutation, AddRoomMutationVariables>;
export const ChangeRoomDocument = {"__meta__":{"hash":"9851bec6a8958ae94d79e43ce382a0fb18ee6b7ae348680d7bb5517e22900593"}} as unknown as TypedDocumentString<ChangeRoomMutation, ChangeRoomMutationVariables>;
export const RetireRoomDocument = {"__meta__":{"hash":"643d10eea46637277e3b5a368a9a42f3493deb5f9fcf75daa752e62dae534962"}} as unknown as TypedDocumentString<RetireRoomMutation, RetireRoomMutationVariables>;
export const OpenOfficeDocument = {"__meta__":{"hash":"85d75801b004607cddb62e67b201e85f5da98c22fa1f4e43d91c5b1ee92e1e3e"}} as unknown as TypedDocumentString<OpenOfficeMutation, OpenOfficeMutationVariables>;
export const CloseDayDocument = {"__meta__":{"hash":"636b5086596f56ec44c1d68391b6212a6360ade67f629b33c86528b759284f8d"}} as unknown as TypedDocumentString<CloseDayMutation, CloseDayMutationVariables>;
export const ReopenDayDocument = {"__meta__":{"hash":"53ecc41d2144d277ee518f6d8276050047406c49bc8a47ec717d9d8b166d2170"}} as unknown as TypedDocumentString<ReopenDayMutation, ReopenDayMutationVariables>;
export const TakeHolidaysDocument = {"__meta__":{"hash":"55f1ada7cce700b2fc6b76ac69c885ca10b514868edf3e9bffdb574f61636564"}} as unknown as TypedDocumentString<TakeHolidaysMutation, TakeHolidaysMutationVariables>;
export const ListsDocument = {"__meta__":{"hash":"bc7786721ae709de1bb0c8ef2fa30504879fb315535b533cc85f6cda321365d8"}} as unknown as TypedDocumentString<ListsQuery, ListsQueryVariables>;
export const FormerListsDocument = {"__meta__":{"hash":"55f72206ff67c1a4fc51649dfd64a119ae5673941f203a71637fcea89c81238e"}} as unknown as TypedDocumentString<FormerListsQuery, FormerListsQueryVariables>;
export const ListDocument = {"__meta__":{"hash":"2c2bce4b9585817bcc4e596409726c8ad1752d68cbb94891474f813e1e3e673e"}} as unknown as TypedDocumentString<ListQuery, ListQueryVariables>;
export const CoverageDocument = {"__meta__":{"hash":"a4da61e706305ff142bf2e8a89c91688eedcba95887ba5d39f11d30564ef3d41"}} as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const ListLetterDocument = {"__meta__":{"hash":"b4e0e3dcf4458519ca6e08447461f866272d162d3747d20411855b98ed3260e7"}} as unknown as TypedDocumentString<ListLetterQuery, ListLetterQueryVariables>;
export const ListableDocument = {"__meta__":{"hash":"d2e2432dade041d49b4f3985924d9c2c2ddc6a82375558bee63dbf5f9b4b9a0f"}} as unknown as TypedDocumentString<ListableQuery, ListableQueryVariables>;
export const OpenListDocument = {"__meta__":{"hash":"6cc0a0ba3fb119a31ee0592fdc1a974aae4ef2b3ef3d6564ea2ae0cdc46a4c0c"}} as unknown as TypedDocumentString<OpenListMutation, OpenListMutationVariables>;
export const AddEntryDocument = {"__meta__":{"hash":"d2099b1995422f89a82d7deeb29cba8ac3de25d4515a2e185768d6a67da283aa"}} as unknown as TypedDocumentString<AddEntryMutation, AddEntryMutationVariables>;
export const ApproveEntryDocument = {"__meta__":{"hash":"7d5bd8d5224ed4da1aa1d59c525f68e002c39637bdc113adaddedb12b37857bd"}} as unknown as TypedDocumentString<ApproveEntryMutation, ApproveEntryMutationVariables>;
export const RemoveEntryDocument = {"__meta__":{"hash":"d2e77089e97b57133953e1bebe36dedfeeb90fd894409f3d2bd16688490c267f"}} as unknown as TypedDocumentString<RemoveEntryMutation, RemoveEntryMutationVariables>;
export const OrderListDocument = {"__meta__":{"hash":"7b3bf5c411950b6dff79837bee8016808afbd34025a20b9211d450a0749e6647"}} as unknown as TypedDocumentString<OrderListMutation, OrderListMutationVariables>;
export const SendListDocument = {"__meta__":{"hash":"bf1f075701985edf12d4ef544e7e5560722b57ce06280319e8e118620788c586"}} as unknown as TypedDocumentString<SendListMutation, SendListMutationVariables>;
export const UnscheduleListDocument = {"__meta__":{"hash":"c4452bb90c52b562ff08e1a2865f067a2900c9dc4ca37ee19e0cf13ca8b24c54"}} as unknown as TypedDocumentString<UnscheduleListMutation, UnscheduleListMutationVariables>;
export const SkipListDocument = {"__meta__":{"hash":"a8b8411345324e3ee3bf072966a5083fdd870e973b24da2a99147140dd035b5b"}} as unknown as TypedDocumentString<SkipListMutation, SkipListMutationVariables>;
export const TestListDocument = {"__meta__":{"hash":"36c43811f4caab71ecf4d2157b1b1e1ca2d159eaf1b4c8e96ae4de9cf77f7d31"}} as unknown as TypedDocumentString<TestListMutation, TestListMutationVariables>;
export const MyCardsDocument = {"__meta__":{"hash":"7f3dda0078ecd014d3dc8b8ca4a0184a46ba868d50618a11122455427af97270"}} as unknown as TypedDocumentString<MyCardsQuery, MyCardsQueryVariables>;
export const MyPauseDocument = {"__meta__":{"hash":"6327950c66779df98b63b5d4066a6dadb4b3795a1fcbda7f8ecb0d96a09a8ab9"}} as unknown as TypedDocumentString<MyPauseQuery, MyPauseQueryVariables>;
export const AnswerCardDocument = {"__meta__":{"hash":"35c3ffcb5c4ff9615670f2224f0b44c6d127e2601303dca430024be2583d1617"}} as unknown as TypedDocumentString<AnswerCardMutation, AnswerCardMutationVariables>;
export const WithdrawAnswerDocument = {"__meta__":{"hash":"732dcd6bcd06e603b190ecff8f574aa78d3d092a3a9abf32a0d84c1f6a92e49a"}} as unknown as TypedDocumentString<WithdrawAnswerMutation, WithdrawAnswerMutationVariables>;
export const AnswerNoneDocument = {"__meta__":{"hash":"5d0017acf6f6dbbc14980d4a0187ee5828a43249e60035d3e2ad0f8647f6d921"}} as unknown as TypedDocumentString<AnswerNoneMutation, AnswerNoneMutationVariables>;
export const PauseListsDocument = {"__meta__":{"hash":"08656bd395253de5495354f5c649be333c2f640a7137c146fffe54cd23882699"}} as unknown as TypedDocumentString<PauseListsMutation, PauseListsMutationVariables>;
export const ResumeListsDocument = {"__meta__":{"hash":"a9a31a10635c1811d0396f82ae87ba9698d3ebe9e5cf5baa465d70a398e1f4d0"}} as unknown as TypedDocumentString<ResumeListsMutation, ResumeListsMutationVariables>;
export const InterestsDocument = {"__meta__":{"hash":"9223a40006168401a585db9778a6aebf8aef23a5e41fdc2353092535cd88ac6e"}} as unknown as TypedDocumentString<InterestsQuery, InterestsQueryVariables>;
export const KnownVenturesDocument = {"__meta__":{"hash":"f5892b4bdd05419d619205810161b79d08f147f74f0948cd871ac5730bbbd055"}} as unknown as TypedDocumentString<KnownVenturesQuery, KnownVenturesQueryVariables>;
export const VenturesNamedDocument = {"__meta__":{"hash":"99bad2a24e24e7653a3b5dacf590724aa6a9b6185b779eb1cc59e5c0fd73307c"}} as unknown as TypedDocumentString<VenturesNamedQuery, VenturesNamedQueryVariables>;
export const DeclareConflictDocument = {"__meta__":{"hash":"ab55d98b29db935bf4eec75935d176047826e74000538d78d4d0bf7b9e8ae373"}} as unknown as TypedDocumentString<DeclareConflictMutation, DeclareConflictMutationVariables>;
export const ReviewConflictDocument = {"__meta__":{"hash":"c752217c608baeff97ba158a755a5a8d49736972109abfa9849936f03e5a65ef"}} as unknown as TypedDocumentString<ReviewConflictMutation, ReviewConflictMutationVariables>;
export const DeliveriesDocument = {"__meta__":{"hash":"43e1890201bdb00bfb3ed6bd9b219ccc3a079e847b1f2e8b40a3b188623da057"}} as unknown as TypedDocumentString<DeliveriesQuery, DeliveriesQueryVariables>;
export const DeliveryDocument = {"__meta__":{"hash":"4e5b3c085f43f83243c8438607cc71240e7824b3d0921c382a21ccd997e07c68"}} as unknown as TypedDocumentString<DeliveryQuery, DeliveryQueryVariables>;
export const TrainingEvidenceDocument = {"__meta__":{"hash":"107f4e183d8791a222e41617863132099f8bc1c877877032b729ff85fccb2891"}} as unknown as TypedDocumentString<TrainingEvidenceQuery, TrainingEvidenceQueryVariables>;
export const TrainingMaterialsDocument = {"__meta__":{"hash":"cc1db2ed92e1d36deb6b1ff68cd1a0f978f3d19fba3ab23623070a210d6e1d6a"}} as unknown as TypedDocumentString<TrainingMaterialsQuery, TrainingMaterialsQueryVariables>;
export const TrainingCodeDocument = {"__meta__":{"hash":"f0e681a58b9553f6d64a6ef27a6f540ae0c95e9b2e0fd0f194c5cb6040fda5b1"}} as unknown as TypedDocumentString<TrainingCodeQuery, TrainingCodeQueryVariables>;
export const ObservedSessionDocument = {"__meta__":{"hash":"4efe583b6baf332281d1f8cbd2614f5e2a855f8f4ce7f8971fcc24a6ae2a363d"}} as unknown as TypedDocumentString<ObservedSessionQuery, ObservedSessionQueryVariables>;
export const ObservationsAskedDocument = {"__meta__":{"hash":"3b2c9ded9ee61c3ca486400d0a57feecd52dc8909caba0d67cafff8e5c50e096"}} as unknown as TypedDocumentString<ObservationsAskedQuery, ObservationsAskedQueryVariables>;
export const PublicCertificateDocument = {"__meta__":{"hash":"04ac7eb88c7a120e68a22581a39b4eebccd5538daf496a9f813d857af85bb690"}} as unknown as TypedDocumentString<PublicCertificateQuery, PublicCertificateQueryVariables>;
export const DeliverySourcesDocument = {"__meta__":{"hash":"399144b978521d50dae026d0cfb69306d4fd14bf14e91e8e050c3ed1d1a7ed55"}} as unknown as TypedDocumentString<DeliverySourcesQuery, DeliverySourcesQueryVariables>;
export const DelegationAdoptersDocument = {"__meta__":{"hash":"10f2d9fb40076c8200586e1f0afa050957d52398105a5e5eb1cf3db2165a2004"}} as unknown as TypedDocumentString<DelegationAdoptersQuery, DelegationAdoptersQueryVariables>;
export const BlockChoicesDocument = {"__meta__":{"hash":"cba6998acc2b8c80b9a4044efa996b9cd12602712c55b3b8dbf32aafb2703cf0"}} as unknown as TypedDocumentString<BlockChoicesQuery, BlockChoicesQueryVariables>;
export const PlanDeliveryDocument = {"__meta__":{"hash":"0d17cf3c1f298b35d7465f4eb0a213423720db6b3cd404d7e6b268ed0fa11054"}} as unknown as TypedDocumentString<PlanDeliveryMutation, PlanDeliveryMutationVariables>;
export const ChangeTrainingBlockDocument = {"__meta__":{"hash":"1742a1f89abcaea4d5c203de6933ca37cf595c9f1de3931cce10b8ae21a93426"}} as unknown as TypedDocumentString<ChangeTrainingBlockMutation, ChangeTrainingBlockMutationVariables>;
export const AddDelegateDocument = {"__meta__":{"hash":"81a535273acf16464e019e4495889eac31ef512b80704984839c7ff38f81bb9c"}} as unknown as TypedDocumentString<AddDelegateMutation, AddDelegateMutationVariables>;
export const RemoveDelegateDocument = {"__meta__":{"hash":"aef6d149d77e72ec9cc87d96a070c243e6f2632bf113022022eb3b9cd78444aa"}} as unknown as TypedDocumentString<RemoveDelegateMutation, RemoveDelegateMutationVariables>;
export const MarkTrainingAttendanceDocument = {"__meta__":{"hash":"0db7f20967aed624baf198ce02701684ed343439376b04dc54ff69fec10725ed"}} as unknown as TypedDocumentString<MarkTrainingAttendanceMutation, MarkTrainingAttendanceMutationVariables>;
export const CheckInToTrainingDocument = {"__meta__":{"hash":"74a491f1b2cc630fd63ad561d2e6ab10ad7722828de97eddfc70f24b50c5c203"}} as unknown as TypedDocumentString<CheckInToTrainingMutation, CheckInToTrainingMutationVariables>;
export const AskToObserveDocument = {"__meta__":{"hash":"4385318a8ea36c4f22e97e72bcdccb9b3ff3dfa07c17a4660661693c00b0b571"}} as unknown as TypedDocumentString<AskToObserveMutation, AskToObserveMutationVariables>;
export const AnswerObservationDocument = {"__meta__":{"hash":"191f6f233bd56249d067fe06de545738aefa5d84de139e83f5331169cbdbb9cd"}} as unknown as TypedDocumentString<AnswerObservationMutation, AnswerObservationMutationVariables>;
export const SignConfidentialityDocument = {"__meta__":{"hash":"dbb16ddcaaf3e4da951ddfde60f1f88b0c54f5674d07005e168fb07f778aeee1"}} as unknown as TypedDocumentString<SignConfidentialityMutation, SignConfidentialityMutationVariables>;
export const MentorAdopterDocument = {"__meta__":{"hash":"fcc12e25c3560a6a2c0df014f60707a8a56aacccc7ce364ee8844248303ba4bb"}} as unknown as TypedDocumentString<MentorAdopterMutation, MentorAdopterMutationVariables>;
export const IssueCertificateDocument = {"__meta__":{"hash":"2abb574d4576276542efbe2e20eaed8584c6d54ce32464758270de5cae3a7fa0"}} as unknown as TypedDocumentString<IssueCertificateMutation, IssueCertificateMutationVariables>;
export const RevokeCertificateDocument = {"__meta__":{"hash":"8eca2a0152d4b2da3164f56fde5bbe7a00786ce5f8de4dff6b5c4afb74a5a388"}} as unknown as TypedDocumentString<RevokeCertificateMutation, RevokeCertificateMutationVariables>;
export const ApplicationDocument = {"__meta__":{"hash":"1954c72c988445d9d9bfc2636f0c6297d6515e2b029a9b08484c1eda11fa85f6"}} as unknown as TypedDocumentString<ApplicationQuery, ApplicationQueryVariables>;
export const DecisionLetterDocument = {"__meta__":{"hash":"3d228fbf5aea52961480dd656fb95cd9f2f1b9bf054d0a353488a2891c25e27a"}} as unknown as TypedDocumentString<DecisionLetterQuery, DecisionLetterQueryVariables>;
export const LaterIntakesDocument = {"__meta__":{"hash":"168ea3442118f216d81a30202861873a7e3393d596d693720723d35019182cfe"}} as unknown as TypedDocumentString<LaterIntakesQuery, LaterIntakesQueryVariables>;
export const DecideApplicationsDocument = {"__meta__":{"hash":"8a28810229898f8920ddebf96b71bb2493c958c6bb269caca18177f44f6b506c"}} as unknown as TypedDocumentString<DecideApplicationsMutation, DecideApplicationsMutationVariables>;
export const TakeBackDecisionsDocument = {"__meta__":{"hash":"295bd586fb7f5715edb7cf3f66be2ce38967718da0b4f99c7ca5a78a47a29bb9"}} as unknown as TypedDocumentString<TakeBackDecisionsMutation, TakeBackDecisionsMutationVariables>;
export const WithdrawConsentDocument = {"__meta__":{"hash":"e43443e9efe115d8496ad2bb053411b937c867063963b69e7bb3b9eda6c66b57"}} as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const EvaluationRoundsDocument = {"__meta__":{"hash":"d360f5103b8b4abf406266c97198edf902e3272faa85220805bb69d6a59e3835"}} as unknown as TypedDocumentString<EvaluationRoundsQuery, EvaluationRoundsQueryVariables>;
export const EvaluationRoundDocument = {"__meta__":{"hash":"ad745e6981d166d8c4096f14d926dac1835bd933574ac06a52347581713d18d7"}} as unknown as TypedDocumentString<EvaluationRoundQuery, EvaluationRoundQueryVariables>;
export const EvaluatorCandidatesDocument = {"__meta__":{"hash":"95df4719353c2ca8119a061a349346b27d6305e8c3659e5feb762eb7702f923d"}} as unknown as TypedDocumentString<EvaluatorCandidatesQuery, EvaluatorCandidatesQueryVariables>;
export const UndecidedDocument = {"__meta__":{"hash":"5aa5713dc88974fa931dbe54a516d226ec162911def039574050cdde35ddfe41"}} as unknown as TypedDocumentString<UndecidedQuery, UndecidedQueryVariables>;
export const OpenEvaluationRoundDocument = {"__meta__":{"hash":"ae1e55ffebab275b476bc89fbf1326881a64fafa405564b42b13697bd702526f"}} as unknown as TypedDocumentString<OpenEvaluationRoundMutation, OpenEvaluationRoundMutationVariables>;
export const AssignEvaluatorsDocument = {"__meta__":{"hash":"d8f43680576898499933d4dfdfae3d5136c384370dc54e68512ef3bb51fdbc79"}} as unknown as TypedDocumentString<AssignEvaluatorsMutation, AssignEvaluatorsMutationVariables>;
export const NudgeEvaluatorsDocument = {"__meta__":{"hash":"a53d89d3754867e212dc506b4cf4e6392fb917e21f08c6a008727fa5c2bfb23c"}} as unknown as TypedDocumentString<NudgeEvaluatorsMutation, NudgeEvaluatorsMutationVariables>;
export const CloseEvaluationRoundDocument = {"__meta__":{"hash":"ce0a5ad568506fccf8b79ce87a5f9c7bb2d7a9413e2db4855f1de31111f78d4b"}} as unknown as TypedDocumentString<CloseEvaluationRoundMutation, CloseEvaluationRoundMutationVariables>;
export const MyEvaluationsDocument = {"__meta__":{"hash":"fb276b5d9bd1bbe368d3ecc1eeec1f1f6ca5e5bb7b44bc3455957520dc01b6db"}} as unknown as TypedDocumentString<MyEvaluationsQuery, MyEvaluationsQueryVariables>;
export const EvaluationEntryDocument = {"__meta__":{"hash":"733556e5eb14cc1f52868c62fdb73ebd21dfa26264609d4361845a6159f80a02"}} as unknown as TypedDocumentString<EvaluationEntryQuery, EvaluationEntryQueryVariables>;
export const ScoreApplicationDocument = {"__meta__":{"hash":"4d1588560ad206ee780903e67785db461b2dae4adbdd4d55941a0aa58a8b0369"}} as unknown as TypedDocumentString<ScoreApplicationMutation, ScoreApplicationMutationVariables>;
export const ExchangeQuestionsDocument = {"__meta__":{"hash":"93ab610243e9702dc1b71a42679b8fe22f36ff2c305bb458a1068fc63176651a"}} as unknown as TypedDocumentString<ExchangeQuestionsQuery, ExchangeQuestionsQueryVariables>;
export const ExchangeQuestionDocument = {"__meta__":{"hash":"4263af0e6a55ffa85d7811d101e60f17eb3a0c8708278d33221280ed8c02a423"}} as unknown as TypedDocumentString<ExchangeQuestionQuery, ExchangeQuestionQueryVariables>;
export const AskExchangeDocument = {"__meta__":{"hash":"094642c114d35fe75357e90f669a3a852257b70ed6ae472b4f0a5ca0301f9a34"}} as unknown as TypedDocumentString<AskExchangeMutation, AskExchangeMutationVariables>;
export const AnswerExchangeDocument = {"__meta__":{"hash":"977925acc830a96e30eb1d998c526c9c6c9d34387590a678d5a4718654549158"}} as unknown as TypedDocumentString<AnswerExchangeMutation, AnswerExchangeMutationVariables>;
export const ThankExchangeDocument = {"__meta__":{"hash":"037ad14ceaffa61ab0e0a1c073a8545365dd2dd1a3b32d449a9d18f29a292baf"}} as unknown as TypedDocumentString<ThankExchangeMutation, ThankExchangeMutationVariables>;
export const CloseExchangeQuestionDocument = {"__meta__":{"hash":"ee08f0518566878f3a8d238474c5d254d0d4bc624894c40a2d695be77f73df64"}} as unknown as TypedDocumentString<CloseExchangeQuestionMutation, CloseExchangeQuestionMutationVariables>;
export const HideExchangePostDocument = {"__meta__":{"hash":"cd0ed8b23c4484a8e007f9d8dff605b5e77216dc5a4a496a7f7e98089d97eab2"}} as unknown as TypedDocumentString<HideExchangePostMutation, HideExchangePostMutationVariables>;
export const ShowExchangePostDocument = {"__meta__":{"hash":"00fe79933c5e42a0b59760dcffb83e514193c38e17ad6cc58496c5cb1cda60c0"}} as unknown as TypedDocumentString<ShowExchangePostMutation, ShowExchangePostMutationVariables>;
export const OfficeHoursDocument = {"__meta__":{"hash":"4b2683c477f8453ac48ce13fb6e87b59dba814bbc54ac7a4e9da32ce4481b6a5"}} as unknown as TypedDocumentString<OfficeHoursQuery, OfficeHoursQueryVariables>;
export const FounderHoursDocument = {"__meta__":{"hash":"3cffa1db4557af53e3f7f26f6ba82b5f81e5f7ac35ea9acd83099fff47719dc0"}} as unknown as TypedDocumentString<FounderHoursQuery, FounderHoursQueryVariables>;
export const OfficeHourDocument = {"__meta__":{"hash":"a13c06fd289758cbba9522d622f68c4f87ce24fb0c0614046c430e2c6457ca4f"}} as unknown as TypedDocumentString<OfficeHourQuery, OfficeHourQueryVariables>;
export const VentureCheckInsDocument = {"__meta__":{"hash":"d855604089bf16dc3a7bb5424fd2cd2abfdcae1336c60681818713e69194125e"}} as unknown as TypedDocumentString<VentureCheckInsQuery, VentureCheckInsQueryVariables>;
export const OpenOfficeHoursDocument = {"__meta__":{"hash":"a3e14d5a0b7dd6586173eee63859cb10a580e92c0ab3325826ba682010390d0b"}} as unknown as TypedDocumentString<OpenOfficeHoursMutation, OpenOfficeHoursMutationVariables>;
export const CloseOfficeHourDocument = {"__meta__":{"hash":"80f8ce6ed529adc41fe7d3113738c6cbc7f7c7627b7dc4a7c15c60b4de10d3a9"}} as unknown as TypedDocumentString<CloseOfficeHourMutation, CloseOfficeHourMutationVariables>;
export const BookOfficeHourDocument = {"__meta__":{"hash":"4b5a48e1ee36e26da288719ea11135d4ebaf369363361919304a975f934f62ee"}} as unknown as TypedDocumentString<BookOfficeHourMutation, BookOfficeHourMutationVariables>;
export const CancelOfficeHourDocument = {"__meta__":{"hash":"dc830b04f794b37fb8828c31204957a4a97c4941b7e4263e020ac69f6757eb37"}} as unknown as TypedDocumentString<CancelOfficeHourMutation, CancelOfficeHourMutationVariables>;
export const WaitForOfficeHourDocument = {"__meta__":{"hash":"466c4fe187f81d9c9bcd4c1c20266d64d60b546387bbcaff4c92e278e3e613b6"}} as unknown as TypedDocumentString<WaitForOfficeHourMutation, WaitForOfficeHourMutationVariables>;
export const LeaveOfficeHourWaitDocument = {"__meta__":{"hash":"d0614188fe8f585c61b05c22fd456338e9c23c9ffb9ea3b2c6948686fc4a5548"}} as unknown as TypedDocumentString<LeaveOfficeHourWaitMutation, LeaveOfficeHourWaitMutationVariables>;
export const AnswerOfficeHourOfferDocument = {"__meta__":{"hash":"7b1634910c8a0be414c672955eb9649ae9497ec2ab61eed66e0140b6ee172b6e"}} as unknown as TypedDocumentString<AnswerOfficeHourOfferMutation, AnswerOfficeHourOfferMutationVariables>;
export const WriteCheckInDocument = {"__meta__":{"hash":"d2bcc645645801ca776a58b1002c4e027ce363408f5f6fda2d5bd507fd081856"}} as unknown as TypedDocumentString<WriteCheckInMutation, WriteCheckInMutationVariables>;
export const AskForCheckInDocument = {"__meta__":{"hash":"fda7689953fca292d58fdbe47bcbe7af91221fe6db9a65977deecbad12fd9fb8"}} as unknown as TypedDocumentString<AskForCheckInMutation, AskForCheckInMutationVariables>;
export const AuditTrailDocument = {"__meta__":{"hash":"6e141ad335f6ba891c9ef45e66e8c488cb2052f7b5475dcf0d997ce3e13af59e"}} as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const SignInDocument = {"__meta__":{"hash":"d6b53a8a93f1fcc3f6b403d8f415d28265c0e2fc7664adff2b1e3f86c6df6386"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"7dc777bb063d7ccc3bc635fe1717e9893f8155af209a794812d6942ad5d16112"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = {"__meta__":{"hash":"64a2c7858648674880e3bc5ff3e2b584459b6bd335776f2f1b7acc1bb54aaecc"}} as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const AcceptInvitationDocument = {"__meta__":{"hash":"254762555e29e2cf5a4dca03b63abea6aa619e753871a9cb9fe458270bf45ef3"}} as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const MembershipsDocument = {"__meta__":{"hash":"6607d6e855c7838ce104a72656283dd29408184dd9e0bb66528dd6179abe2416"}} as unknown as TypedDocumentString<MembershipsQuery, MembershipsQueryVariables>;
export const InviteMemberDocument = {"__meta__":{"hash":"1c9d42b678357401ecb18396e0d36a37251e178cb3529d773bfba9a8173544ce"}} as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const ChooseLanguageDocument = {"__meta__":{"hash":"5b4129f52d2bef5182d13ac7b6d8bfe7dfd2b3925e31a2ee07cb07c41bc729ca"}} as unknown as TypedDocumentString<ChooseLanguageMutation, ChooseLanguageMutationVariables>;
export const RevokeMemberDocument = {"__meta__":{"hash":"15e9945b79069a40b796efc98408bee2f3f34373847e6b10ba174cd2718cfa17"}} as unknown as TypedDocumentString<RevokeMemberMutation, RevokeMemberMutationVariables>;
export const ApiClientsDocument = {"__meta__":{"hash":"056ca2bb457fa12d0a19faf4b9008d2943e907022ae46a610169ce79d9404439"}} as unknown as TypedDocumentString<ApiClientsQuery, ApiClientsQueryVariables>;
export const CreateApiClientDocument = {"__meta__":{"hash":"dff20a60284a6f1b6950d0db1982b3d1c85f9b71b668bc6e135503f19ecd8892"}} as unknown as TypedDocumentString<CreateApiClientMutation, CreateApiClientMutationVariables>;
export const RevokeApiClientDocument = {"__meta__":{"hash":"acabf3e3484966de5a4938db42a04e80377260ec960f354fa8233a8f8edd3712"}} as unknown as TypedDocumentString<RevokeApiClientMutation, RevokeApiClientMutationVariables>;
export const DiagnosisDocument = {"__meta__":{"hash":"e0dbe7d51d8b3780cfbcd15452cbc4aba62996eebd3fb30742b5e95d3263b0b0"}} as unknown as TypedDocumentString<DiagnosisQuery, DiagnosisQueryVariables>;
export const OutcomesDocument = {"__meta__":{"hash":"94e6de50c8a2c47cf765b78cfeddcc1abc32056cb4d23accdc6ed71fb60a0203"}} as unknown as TypedDocumentString<OutcomesQuery, OutcomesQueryVariables>;
export const AskForOutcomesDocument = {"__meta__":{"hash":"c8ad5d19ef427c8f8425d791a0717029256e34c84fb6afadd5d32cb6206937b3"}} as unknown as TypedDocumentString<AskForOutcomesMutation, AskForOutcomesMutationVariables>;
export const EvidenceDocument = {"__meta__":{"hash":"20f5a54d5a074931318ad7f7b96833ebe896f4fa1f363d1885121991ff6397c0"}} as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const DescribeSchemeDocument = {"__meta__":{"hash":"52cda4320395dce2698dbe5b0df89b8d37f4cbf0d51d7c0085c21e4f34d10913"}} as unknown as TypedDocumentString<DescribeSchemeMutation, DescribeSchemeMutationVariables>;
export const OutcomeSurveysDocument = {"__meta__":{"hash":"c279a45d39d712153f93288e8680df01cc23981bd0c0027ada5148b384cb9db8"}} as unknown as TypedDocumentString<OutcomeSurveysQuery, OutcomeSurveysQueryVariables>;
export const RecordOutcomeDocument = {"__meta__":{"hash":"0b38436b73eadceff7a52f52b390bc969f39290c6b919e82010a7532d35476db"}} as unknown as TypedDocumentString<RecordOutcomeMutation, RecordOutcomeMutationVariables>;
export const ProgrammeReportDocument = {"__meta__":{"hash":"9f4a0fbc39a6b7aea2a16c78e1d7e4ba7ebd091a5efc0a585aacc96092251f82"}} as unknown as TypedDocumentString<ProgrammeReportQuery, ProgrammeReportQueryVariables>;
export const ProgrammeTrendsDocument = {"__meta__":{"hash":"f6b9ae960ee0c5e27b8a697d65f4af2993e24f1f471b2dd5da4fd154a197846a"}} as unknown as TypedDocumentString<ProgrammeTrendsQuery, ProgrammeTrendsQueryVariables>;
export const FigureRowsDocument = {"__meta__":{"hash":"69d0842b1d87631bf507e702c2bc351d30a394cdc8f2d3dbaa5a3b53be632d67"}} as unknown as TypedDocumentString<FigureRowsQuery, FigureRowsQueryVariables>;
export const ApplyPageDocument = {"__meta__":{"hash":"f7ee9e7dff5946c24bcc8c747bad72840ebbc675c79006ae7e0c7b43c0acc93d"}} as unknown as TypedDocumentString<ApplyPageQuery, ApplyPageQueryVariables>;
export const EligibleDocument = {"__meta__":{"hash":"c7292ca8d3383986c4d8c16ccf5d6e87501f054aff637883e2f5e0fcddf28e1e"}} as unknown as TypedDocumentString<EligibleQuery, EligibleQueryVariables>;
export const StartApplicationDocument = {"__meta__":{"hash":"321475a8160e437b9091821be33ddfbafafd8c51c8ac15b9f06b1f8b6b2eb276"}} as unknown as TypedDocumentString<StartApplicationMutation, StartApplicationMutationVariables>;
export const MyApplicationsDocument = {"__meta__":{"hash":"d0f03b0a03c2b829f2322fd4ad7af7b8a1b265cbbd50a637fbb7cac58b2f443a"}} as unknown as TypedDocumentString<MyApplicationsQuery, MyApplicationsQueryVariables>;
export const MyApplicationDocument = {"__meta__":{"hash":"5fa53ca912ea603163c4806d082b59a124c58d494fbf8e4b2e2a3546e7115fe2"}} as unknown as TypedDocumentString<MyApplicationQuery, MyApplicationQueryVariables>;
export const ReleaseToSignDocument = {"__meta__":{"hash":"f654a782dc33fb7f336765fb889363e616248b785c6d691e66df64cefba389d0"}} as unknown as TypedDocumentString<ReleaseToSignQuery, ReleaseToSignQueryVariables>;
export const BeginApplicationDocument = {"__meta__":{"hash":"11f8703bb2c916def9d0b7a18a923bce20916013e8f142bb1644fcb00160d09d"}} as unknown as TypedDocumentString<BeginApplicationMutation, BeginApplicationMutationVariables>;
export const SaveApplicationDocument = {"__meta__":{"hash":"cc2e08aabb7f116bc2e7837024b2552850db3374f1f9b219a79abde6b5aac81a"}} as unknown as TypedDocumentString<SaveApplicationMutation, SaveApplicationMutationVariables>;
export const CarryOverApplicationDocument = {"__meta__":{"hash":"78b7057f939905f068659a4189f40af72c086f8c53d770745438f863032844c3"}} as unknown as TypedDocumentString<CarryOverApplicationMutation, CarryOverApplicationMutationVariables>;
export const SubmitApplicationDocument = {"__meta__":{"hash":"b92a6423aa1279ac91537df78dc3e95d4ca10d86d4c9f691e6ded7ce461278e2"}} as unknown as TypedDocumentString<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const AskForExceptionDocument = {"__meta__":{"hash":"310291fe7c92f4831053811b052c70260bd81d27754451213b3199e6a3a2b9ab"}} as unknown as TypedDocumentString<AskForExceptionMutation, AskForExceptionMutationVariables>;
export const RemoveFileDocument = {"__meta__":{"hash":"1114b183ec93dd221f53a0d3cb2c07c2618c750b0ddc55e8a1295acdafe8cdc0"}} as unknown as TypedDocumentString<RemoveFileMutation, RemoveFileMutationVariables>;
export const IntakeDeskDocument = {"__meta__":{"hash":"7fb74179bb6122dbb499e85560f6a31dc815043eea90c65ed74df2e62dc3e617"}} as unknown as TypedDocumentString<IntakeDeskQuery, IntakeDeskQueryVariables>;
export const IntakeFormDocument = {"__meta__":{"hash":"d6469ba982efab31e1cd682d02d4d75d7e42a445c6d1e0dbe8b23c68b8fe4c35"}} as unknown as TypedDocumentString<IntakeFormQuery, IntakeFormQueryVariables>;
export const CreateIntakeFormDocument = {"__meta__":{"hash":"6c6cc51308e89c4986f54ebc6f40e793480c6c2256f987ed83ee9eff26060cfd"}} as unknown as TypedDocumentString<CreateIntakeFormMutation, CreateIntakeFormMutationVariables>;
export const SaveIntakeFormDocument = {"__meta__":{"hash":"193ce34716b62eaf6e8113f4d5f692f59a5709d01d070cd86e9eee9a340b287e"}} as unknown as TypedDocumentString<SaveIntakeFormMutation, SaveIntakeFormMutationVariables>;
export const PublishIntakeFormDocument = {"__meta__":{"hash":"57a7a4a7a3fba21bf7d398a9726e3dfcf1562a57ac514c46517f21753872a882"}} as unknown as TypedDocumentString<PublishIntakeFormMutation, PublishIntakeFormMutationVariables>;
export const PlanIntakeDocument = {"__meta__":{"hash":"2b1d7dba065c4505138ad4e543b7cf35f47e337bfc882e983fb3189c5d49bfb3"}} as unknown as TypedDocumentString<PlanIntakeMutation, PlanIntakeMutationVariables>;
export const PublishReleaseTextDocument = {"__meta__":{"hash":"64db6190196a9f343f6df2389dee89082ec998ee76d30bd37c27d864e3608f96"}} as unknown as TypedDocumentString<PublishReleaseTextMutation, PublishReleaseTextMutationVariables>;
export const AdmitApplicationDocument = {"__meta__":{"hash":"913bad9bd2d08da564121bd67749804fe4aca3f2cb50cf0e0e0f03620c8aba45"}} as unknown as TypedDocumentString<AdmitApplicationMutation, AdmitApplicationMutationVariables>;
export const ToApplyDocument = {"__meta__":{"hash":"2dd3e523e657df7104949d91903ccaf458b0f83fd27457a82ec62aab2e7f6589"}} as unknown as TypedDocumentString<ToApplyQuery, ToApplyQueryVariables>;
export const IntroductionsDocument = {"__meta__":{"hash":"aedee7443312d835f923119588cce2583ea0ab050317699cf2fdccf9a2ed8c57"}} as unknown as TypedDocumentString<IntroductionsQuery, IntroductionsQueryVariables>;
export const IntroductionDocument = {"__meta__":{"hash":"8831aca7766159c96a066b6948380fed6c4d35207c4d4e013d38f6d7c79de2ea"}} as unknown as TypedDocumentString<IntroductionQuery, IntroductionQueryVariables>;
export const IntroductionOwnersDocument = {"__meta__":{"hash":"ed36809361949bd254a94522522df53e1efd562e770b9e587a41b0c9513b7bd4"}} as unknown as TypedDocumentString<IntroductionOwnersQuery, IntroductionOwnersQueryVariables>;
export const IntroductionContactsDocument = {"__meta__":{"hash":"70175994668c27765180225a3cf94bb71e6ace96198f5f9a701d9ab0a898f89f"}} as unknown as TypedDocumentString<IntroductionContactsQuery, IntroductionContactsQueryVariables>;
export const ReceivedIntroductionsDocument = {"__meta__":{"hash":"8445c7b6538f64c6944e8731c22a8d7b57af5ebee63f1fe6ca7a1d38c364aa7f"}} as unknown as TypedDocumentString<ReceivedIntroductionsQuery, ReceivedIntroductionsQueryVariables>;
export const AskForIntroductionDocument = {"__meta__":{"hash":"ed84a0951373c52a00838034625c92beadcf781944bfc3077d1f9c4d5425c163"}} as unknown as TypedDocumentString<AskForIntroductionMutation, AskForIntroductionMutationVariables>;
export const TakeIntroductionDocument = {"__meta__":{"hash":"16f49592388a5c0ca6f0a0af4a56701f8ac189142bc507db7023d1d30dca471d"}} as unknown as TypedDocumentString<TakeIntroductionMutation, TakeIntroductionMutationVariables>;
export const AssignIntroductionDocument = {"__meta__":{"hash":"b6220d76df41ff3963dccbb734e5819e60f2ecbde087b83d0886c48a37ea226d"}} as unknown as TypedDocumentString<AssignIntroductionMutation, AssignIntroductionMutationVariables>;
export const RecordIntroductionStepDocument = {"__meta__":{"hash":"a8f08f5f30d767b8f2a148391d93206120817e59122f1d973b4f7de28b647c4f"}} as unknown as TypedDocumentString<RecordIntroductionStepMutation, RecordIntroductionStepMutationVariables>;
export const ChooseIntroductionContactDocument = {"__meta__":{"hash":"e0160fbe1fc284bc83020af070cbcb2e78f0cc1c79f8e2d46bf4a02d87a62174"}} as unknown as TypedDocumentString<ChooseIntroductionContactMutation, ChooseIntroductionContactMutationVariables>;
export const ConsentToIntroductionDocument = {"__meta__":{"hash":"4d7013fbca5de80773acaa2576ea08aff2bbc5793c0f715d8dd579e4f266dc56"}} as unknown as TypedDocumentString<ConsentToIntroductionMutation, ConsentToIntroductionMutationVariables>;
export const ApproachIntroductionContactDocument = {"__meta__":{"hash":"7cfd490438fa4e2c2c289cd8cc4a6fd8af97850ebf2774bdfab14e76743370a9"}} as unknown as TypedDocumentString<ApproachIntroductionContactMutation, ApproachIntroductionContactMutationVariables>;
export const CloseIntroductionDocument = {"__meta__":{"hash":"ac7ec6880ea12d24757903050ec0e0aca951f4be01246d6a8c4ad9acd72b5b8a"}} as unknown as TypedDocumentString<CloseIntroductionMutation, CloseIntroductionMutationVariables>;
export const AnswerReceivedIntroductionDocument = {"__meta__":{"hash":"ac30d8c031bf1579d270e2b4ab02b9b479605b65b5fd486ec0ed8d92a37af5cb"}} as unknown as TypedDocumentString<AnswerReceivedIntroductionMutation, AnswerReceivedIntroductionMutationVariables>;
export const MeetingsDocument = {"__meta__":{"hash":"39cbaebc51317d10c7fecf1777f180f942b41cd38b2aa45a065321512d67ca35"}} as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const PastMeetingsDocument = {"__meta__":{"hash":"77100a853868a17e87d5e1d2eea38175f4baf702c9862f6c34c0433b5b0bbde4"}} as unknown as TypedDocumentString<PastMeetingsQuery, PastMeetingsQueryVariables>;
export const NextMeetingDocument = {"__meta__":{"hash":"2bac1253c861aaa8bf4b735e5589c891a33d8300154bcc38f7bd931c7ffdfe12"}} as unknown as TypedDocumentString<NextMeetingQuery, NextMeetingQueryVariables>;
export const MeetingDocument = {"__meta__":{"hash":"e47a2962a6bd9368fc89eadee2a891ebaeef394997d18238fbb10ca32a86c84d"}} as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const MeetingOffersDocument = {"__meta__":{"hash":"48acaa76b8501c41a1c51142bfabb7da2b4f8fc136c5256f71243e0dae090518"}} as unknown as TypedDocumentString<MeetingOffersQuery, MeetingOffersQueryVariables>;
export const MeetingEveningsDocument = {"__meta__":{"hash":"b0507b849f88b5b41fc2083e3c0f0cd819803b528a113d044bb7b6a00e77c08b"}} as unknown as TypedDocumentString<MeetingEveningsQuery, MeetingEveningsQueryVariables>;
export const DoorCodeDocument = {"__meta__":{"hash":"63f366f23ad4914cbcb1d3fba6136458e8b4f44f26ece909d675c79d05aa056a"}} as unknown as TypedDocumentString<DoorCodeQuery, DoorCodeQueryVariables>;
export const MeetingCohortDocument = {"__meta__":{"hash":"9d8ea609c276719c29c02d4056d49fa8beac8868c80b3d7b77511ee1f330fb70"}} as unknown as TypedDocumentString<MeetingCohortQuery, MeetingCohortQueryVariables>;
export const MeetingVenturesDocument = {"__meta__":{"hash":"55e841e49111a740514d32594a70815295e339571bd04d827d0426f657afc23e"}} as unknown as TypedDocumentString<MeetingVenturesQuery, MeetingVenturesQueryVariables>;
export const MentorAttendanceDocument = {"__meta__":{"hash":"437410945ae1d2e5d0638a7d34cda0757eb442822f85a944c28ff7179f7d2124"}} as unknown as TypedDocumentString<MentorAttendanceQuery, MentorAttendanceQueryVariables>;
export const VentureDecisionsDocument = {"__meta__":{"hash":"df2a9dc7df5e428dff2e393494e8b8d8e79e68c20dcc8de55d491e80d72e6ace"}} as unknown as TypedDocumentString<VentureDecisionsQuery, VentureDecisionsQueryVariables>;
export const SetMeetingSeriesDocument = {"__meta__":{"hash":"e9500fdc4c4f1734483dae8efc6e4cffab623aa8a0202cb33456afdddba28edc"}} as unknown as TypedDocumentString<SetMeetingSeriesMutation, SetMeetingSeriesMutationVariables>;
export const PlanMeetingDocument = {"__meta__":{"hash":"d6fe2e93dcabd7e356ad80e2066383bfd45f56430d097725d634ee07739e56a9"}} as unknown as TypedDocumentString<PlanMeetingMutation, PlanMeetingMutationVariables>;
export const ChangeMeetingDocument = {"__meta__":{"hash":"c6c64e60870e95bc8828d0dc2452c39afc0a5727cec5e6bdd33ca390ed723a53"}} as unknown as TypedDocumentString<ChangeMeetingMutation, ChangeMeetingMutationVariables>;
export const CancelMeetingDocument = {"__meta__":{"hash":"ad4e2981b2c8b973534e3a46f0444986300d8c2e57d0ad7d5b71472fd6e5663b"}} as unknown as TypedDocumentString<CancelMeetingMutation, CancelMeetingMutationVariables>;
export const WriteMeetingProgrammeDocument = {"__meta__":{"hash":"d1271b1ea9d245080a95b73849cb049aca1e9617404c63c7c2359b1a5873f5e1"}} as unknown as TypedDocumentString<WriteMeetingProgrammeMutation, WriteMeetingProgrammeMutationVariables>;
export const InviteToMeetingDocument = {"__meta__":{"hash":"1e44eb8c9d86b442995b73e0862bddd3b1d79f9091a3dbfd082cea86570a9f1d"}} as unknown as TypedDocumentString<InviteToMeetingMutation, InviteToMeetingMutationVariables>;
export const AskAgainDocument = {"__meta__":{"hash":"31131619436049e6f853da294b656a9c42e30b9bdc5372c21c6670a3dd691151"}} as unknown as TypedDocumentString<AskAgainMutation, AskAgainMutationVariables>;
export const AddMeetingGuestDocument = {"__meta__":{"hash":"8af51debb44da191bca9856ed10306737dec9f4abe096d8dc3eb5388d155952a"}} as unknown as TypedDocumentString<AddMeetingGuestMutation, AddMeetingGuestMutationVariables>;
export const RemoveMeetingGuestDocument = {"__meta__":{"hash":"fa241b13b70dd5b524ee98385db8742e323d4f97dd49fa7bd2581c9546d1d2db"}} as unknown as TypedDocumentString<RemoveMeetingGuestMutation, RemoveMeetingGuestMutationVariables>;
export const AnswerMeetingDocument = {"__meta__":{"hash":"16fa9fcc8fd4afffadde5cf4919b54284a56b42f83ec5132be120247bbb5bdac"}} as unknown as TypedDocumentString<AnswerMeetingMutation, AnswerMeetingMutationVariables>;
export const CheckInDocument = {"__meta__":{"hash":"b8ef01b7fec29057edd95aa73ea15f43d17ddebb7d7987b19535a300c61642cd"}} as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
export const UndoCheckInDocument = {"__meta__":{"hash":"ae0a610fc54dd630356c23047b048efeb4d1eb1c33a8fba92bc0a34e8f416bf2"}} as unknown as TypedDocumentString<UndoCheckInMutation, UndoCheckInMutationVariables>;
export const CheckInGuestDocument = {"__meta__":{"hash":"0ab6ffc3c6847c5a1db040b17700e616fb4fd00b5c9363a558ec66c4ba3b1c48"}} as unknown as TypedDocumentString<CheckInGuestMutation, CheckInGuestMutationVariables>;
export const UndoGuestCheckInDocument = {"__meta__":{"hash":"b54241487543496e3367aa491cff3c5f5d0e37cc1ad5530f3a8e3d8c9d382d89"}} as unknown as TypedDocumentString<UndoGuestCheckInMutation, UndoGuestCheckInMutationVariables>;
export const MeetingWalkInDocument = {"__meta__":{"hash":"959a37ed1b7f874e92253478714bed9768380089090a1ff51b6362acd5666968"}} as unknown as TypedDocumentString<MeetingWalkInMutation, MeetingWalkInMutationVariables>;
export const FileMeetingMinutesDocument = {"__meta__":{"hash":"f58cb934d3b872c775c8e75929a1327dff3057adb698fca2c07ca4cd1585d5c7"}} as unknown as TypedDocumentString<FileMeetingMinutesMutation, FileMeetingMinutesMutationVariables>;
export const DecideInMeetingDocument = {"__meta__":{"hash":"90a0833dbb7a09df93abdd9dce8e1e80400229ed116d1c6dd1a079104b24378a"}} as unknown as TypedDocumentString<DecideInMeetingMutation, DecideInMeetingMutationVariables>;
export const AskAfterMentorDocument = {"__meta__":{"hash":"7b1008ed79c020718ab765624fca46d8f79c47d1b2f3e1ad1e26346685882619"}} as unknown as TypedDocumentString<AskAfterMentorMutation, AskAfterMentorMutationVariables>;
export const MentorsDocument = {"__meta__":{"hash":"9eca0dc3a84269d13bb1fe98eea4822f86a9a62b199898b8d57013334ce9c297"}} as unknown as TypedDocumentString<MentorsQuery, MentorsQueryVariables>;
export const MentorDocument = {"__meta__":{"hash":"766c45129cf279bdc6744633c3392d14276b956b4b2526f5c7b6eb37a4038bec"}} as unknown as TypedDocumentString<MentorQuery, MentorQueryVariables>;
export const LimitsDocument = {"__meta__":{"hash":"af2d19ea5325e04bea1826b400f8a8a86fb4d1a144b0937cf78027898de7d4b4"}} as unknown as TypedDocumentString<LimitsQuery, LimitsQueryVariables>;
export const SetLimitsDocument = {"__meta__":{"hash":"bc955a3b90869f07fc125bd2d1d16649cf2cb9129bb26787a5b31abfaa6db1c3"}} as unknown as TypedDocumentString<SetLimitsMutation, SetLimitsMutationVariables>;
export const RecordWarrantDocument = {"__meta__":{"hash":"a9076eb51fe62c917ddc08fe9798885faa973b2f04eb0e3857a51010614483ab"}} as unknown as TypedDocumentString<RecordWarrantMutation, RecordWarrantMutationVariables>;
export const RevokeWarrantDocument = {"__meta__":{"hash":"552070b1e6536ba0b12f9ba5a166b12ab597f5d5a0017d25fad50764982563c4"}} as unknown as TypedDocumentString<RevokeWarrantMutation, RevokeWarrantMutationVariables>;
export const WarrantTextDocument = {"__meta__":{"hash":"4ac4fbb21662b11c2e32580cbc6eae04791e72db8780b57956af845de86ea465"}} as unknown as TypedDocumentString<WarrantTextQuery, WarrantTextQueryVariables>;
export const AskForWarrantsDocument = {"__meta__":{"hash":"55e7ccf5a6473720170c3923986612c8531e194d6b86b7109f9507e86283baaf"}} as unknown as TypedDocumentString<AskForWarrantsMutation, AskForWarrantsMutationVariables>;
export const PublishWarrantTextDocument = {"__meta__":{"hash":"d8c1154413c5c7170d0b5b28b72c3219c7bed61b53f0f3d50d6aba3ed4a47a07"}} as unknown as TypedDocumentString<PublishWarrantTextMutation, PublishWarrantTextMutationVariables>;
export const SignWarrantDocument = {"__meta__":{"hash":"d2f1a6789ccdac3cd54726983674a38d2548fb089bfd127dcfa1ab8822621bc1"}} as unknown as TypedDocumentString<SignWarrantMutation, SignWarrantMutationVariables>;
export const ImportMentorsDocument = {"__meta__":{"hash":"21ca29629c457c2dc81d8c95605334d35229803b89b5826d87cf8ec31f926ce7"}} as unknown as TypedDocumentString<ImportMentorsMutation, ImportMentorsMutationVariables>;
export const CohortUseDocument = {"__meta__":{"hash":"48c48d9450f3ce7994ddfef7fca4cca733a48f4a85d48efcfd9fbc494942cb19"}} as unknown as TypedDocumentString<CohortUseQuery, CohortUseQueryVariables>;
export const CommitmentDocument = {"__meta__":{"hash":"0dc800b05003fbef6a07d753e486fffc75bf7baa82ecefc7ff2807fedf17649f"}} as unknown as TypedDocumentString<CommitmentQuery, CommitmentQueryVariables>;
export const ReleasesDocument = {"__meta__":{"hash":"ffc64a2b7b0abe5e40a5be95f64c03af60365081dfc09a5929f36e5a1c63c043"}} as unknown as TypedDocumentString<ReleasesQuery, ReleasesQueryVariables>;
export const NetworkFiguresDocument = {"__meta__":{"hash":"c7e396485f1775a2438de4e933b811d7937466f71a9f9b53b5a7a8b01e5f369e"}} as unknown as TypedDocumentString<NetworkFiguresQuery, NetworkFiguresQueryVariables>;
export const WithheldCellsDocument = {"__meta__":{"hash":"31a228cecd92ea06960faa136980c1916a5b9480e42df2ab464b906a7f64e0c8"}} as unknown as TypedDocumentString<WithheldCellsQuery, WithheldCellsQueryVariables>;
export const ReleaseMakingDocument = {"__meta__":{"hash":"8cfd0e62c8f1baf83ccf75d664bfd593069e243f7514f91e2561bfa980baab5c"}} as unknown as TypedDocumentString<ReleaseMakingQuery, ReleaseMakingQueryVariables>;
export const MakeReleaseDocument = {"__meta__":{"hash":"1da87b4fd0af5a7ee8effdd01cd92bfd7936b01db27449f6ad7bc41ff05652f4"}} as unknown as TypedDocumentString<MakeReleaseMutation, MakeReleaseMutationVariables>;
export const NamedFiguresDocument = {"__meta__":{"hash":"82002661fcf5f6acc4e6a8d817ddae5acca4cc13d3e7ea9a64ffc585c5c1c378"}} as unknown as TypedDocumentString<NamedFiguresQuery, NamedFiguresQueryVariables>;
export const SharingDocument = {"__meta__":{"hash":"54c79764bcc30aff2185b0be047b92874cb502424cc01deba1bc6ae0a48f2567"}} as unknown as TypedDocumentString<SharingQuery, SharingQueryVariables>;
export const BenchmarkDocument = {"__meta__":{"hash":"2ac20960e557210e2e2ce7ca421078fe4e28761701071f79ad07bbe93a54e914"}} as unknown as TypedDocumentString<BenchmarkQuery, BenchmarkQueryVariables>;
export const ChooseSharingDocument = {"__meta__":{"hash":"a39e8d38ccc11a9c9a6d27f15fbcc91001acafa105ee114aac0f249c048f707c"}} as unknown as TypedDocumentString<ChooseSharingMutation, ChooseSharingMutationVariables>;
export const DataQualityDocument = {"__meta__":{"hash":"58c077210b141c047db058fd178d392e338c8977f9154de4bb4e32de2d29900b"}} as unknown as TypedDocumentString<DataQualityQuery, DataQualityQueryVariables>;
export const DefinitionsBookDocument = {"__meta__":{"hash":"ff3d90474c32d0953b479fc2ea8c35f0f61ccf35281156a8a064e036c45c73cd"}} as unknown as TypedDocumentString<DefinitionsBookQuery, DefinitionsBookQueryVariables>;
export const NudgeProgrammeDocument = {"__meta__":{"hash":"476248355387efc069adea2da5cd76c3fd0f29783715f536210de8fdb4eaaca7"}} as unknown as TypedDocumentString<NudgeProgrammeMutation, NudgeProgrammeMutationVariables>;
export const FigureQuestionsDocument = {"__meta__":{"hash":"00e0ef03a07da6838087aadd025bfd169fc1d7c0954e2a7e3769505a2c5ee5da"}} as unknown as TypedDocumentString<FigureQuestionsQuery, FigureQuestionsQueryVariables>;
export const FeedsDocument = {"__meta__":{"hash":"0eb1b9bf51726d11bcf56aacd03cbd2dcbe67612caf10b42459365bfe8a180b3"}} as unknown as TypedDocumentString<FeedsQuery, FeedsQueryVariables>;
export const OpenFeedDocument = {"__meta__":{"hash":"a3263aac4232df51911718ca43c43d8573a048840549da7a1a6d499b3b9cb492"}} as unknown as TypedDocumentString<OpenFeedMutation, OpenFeedMutationVariables>;
export const ChangeFeedDocument = {"__meta__":{"hash":"5b2c91d73ef3ea083ba59f63d59d59b5ce0e7dc681d5a7c6c4705d6089c37268"}} as unknown as TypedDocumentString<ChangeFeedMutation, ChangeFeedMutationVariables>;
export const CloseFeedDocument = {"__meta__":{"hash":"bb6a12f17ad4274332c814f4d15ef13543e432466a71d9cf6b20a05bddb490db"}} as unknown as TypedDocumentString<CloseFeedMutation, CloseFeedMutationVariables>;
export const LetterTextsDocument = {"__meta__":{"hash":"ee929ee2c8a186059f8a5263cc6858ee664ab80861a427f5fdc6aadea97e1656"}} as unknown as TypedDocumentString<LetterTextsQuery, LetterTextsQueryVariables>;
export const PreviewLetterTextDocument = {"__meta__":{"hash":"dff89d956cb6a640d515cdb08a1c2999570262a825b28f0891cc874b739e020a"}} as unknown as TypedDocumentString<PreviewLetterTextQuery, PreviewLetterTextQueryVariables>;
export const SaveLetterTextDocument = {"__meta__":{"hash":"72c2a4ca517a96fc33be0060262bbd3509e992459a5d67d7779f575024498743"}} as unknown as TypedDocumentString<SaveLetterTextMutation, SaveLetterTextMutationVariables>;
export const ResetLetterTextDocument = {"__meta__":{"hash":"eb4f7839fb2dc3a3784e04e0cc104cc372484266a44b0d52f5dec5288435cb0c"}} as unknown as TypedDocumentString<ResetLetterTextMutation, ResetLetterTextMutationVariables>;
export const SendTestLetterDocument = {"__meta__":{"hash":"d388f453d6f9b77a1b8fc7600d1120436ba81cb6ecb023b0e069c2152c3bfeac"}} as unknown as TypedDocumentString<SendTestLetterMutation, SendTestLetterMutationVariables>;
export const LettersDocument = {"__meta__":{"hash":"8b08202faa9346907e943fd83e99b450bc218bb91cdabdf3ffd5d8c62929e509"}} as unknown as TypedDocumentString<LettersQuery, LettersQueryVariables>;
export const LetterKindsDocument = {"__meta__":{"hash":"fede6590e8c20ccc3f6770d768c57ecb920f32b53852b4720b482c52e245ccac"}} as unknown as TypedDocumentString<LetterKindsQuery, LetterKindsQueryVariables>;
export const SentLetterDocument = {"__meta__":{"hash":"4a63a407a7ba6df5464afb2abce07c8835ae693c3800cb86f6cc081f7b1a5ae0"}} as unknown as TypedDocumentString<SentLetterQuery, SentLetterQueryVariables>;
export const SendLetterAgainDocument = {"__meta__":{"hash":"10e719fa2af715fab90bc987758ccf1b4774edc0b5312af36463db3cef12e7ce"}} as unknown as TypedDocumentString<SendLetterAgainMutation, SendLetterAgainMutationVariables>;
export const BouncingAddressesDocument = {"__meta__":{"hash":"c01f869c2ed6ce76f0e2d2c136d6d7534dd126cdecbad75a5be5bb8a0b7d75c3"}} as unknown as TypedDocumentString<BouncingAddressesQuery, BouncingAddressesQueryVariables>;
export const LiftSuppressionDocument = {"__meta__":{"hash":"e021678b22c66af6e9021018f12a94c219382609acc9448f6017503023f6a7ab"}} as unknown as TypedDocumentString<LiftSuppressionMutation, LiftSuppressionMutationVariables>;
export const CorrectAddressDocument = {"__meta__":{"hash":"fcdf519eca1fc23f4c66e0fe88222b9d91b9d76dc1fa10d8e8f16d59f4a224ad"}} as unknown as TypedDocumentString<CorrectAddressMutation, CorrectAddressMutationVariables>;
export const MyMailDocument = {"__meta__":{"hash":"c7944d6b4a2890733dac8bac418cebf0a3c0fd60a8c2874e8829ce3d75f96b32"}} as unknown as TypedDocumentString<MyMailQuery, MyMailQueryVariables>;
export const ChooseMailDocument = {"__meta__":{"hash":"878e16fc976f51ce29307a8fcd58e54efa7400feaf332d367f10df916dbdecf6"}} as unknown as TypedDocumentString<ChooseMailMutation, ChooseMailMutationVariables>;
export const SetMailHabitDocument = {"__meta__":{"hash":"f1686ddc9889d35943287626cfd35b638f5a74573f88f25dc0e3ed8b7adc31d4"}} as unknown as TypedDocumentString<SetMailHabitMutation, SetMailHabitMutationVariables>;
export const RepliesDocument = {"__meta__":{"hash":"99298c49c6c9b7e13f668e261f5f5f9c24f1d022b3b9105964a0e455d1a28d5d"}} as unknown as TypedDocumentString<RepliesQuery, RepliesQueryVariables>;
export const SettleMailDocument = {"__meta__":{"hash":"d4628790b78117d55248df1b25e33055071e87ce1996fba8c3ec6feba417c676"}} as unknown as TypedDocumentString<SettleMailMutation, SettleMailMutationVariables>;
export const OnboardingDocument = {"__meta__":{"hash":"533b9eb91b127b315a5e9003104807b259192583231e074e745e1f9808eb6261"}} as unknown as TypedDocumentString<OnboardingQuery, OnboardingQueryVariables>;
export const SettleOnboardingStepDocument = {"__meta__":{"hash":"81edb50bfaa86a106757bfe00148d41dda47be15c0b27b13284453a10cf2fcfa"}} as unknown as TypedDocumentString<SettleOnboardingStepMutation, SettleOnboardingStepMutationVariables>;
export const PlanOnboardingStepDocument = {"__meta__":{"hash":"193d25da1edb6ec4585aad5d88936e04d9af3d4889ea7f7901b0f06681bc9dc0"}} as unknown as TypedDocumentString<PlanOnboardingStepMutation, PlanOnboardingStepMutationVariables>;
export const PlaybookDocument = {"__meta__":{"hash":"9fa21016db5b478a5cfa6a059d4bff104ae81fa2eb8e74117d65daa08f3358d7"}} as unknown as TypedDocumentString<PlaybookQuery, PlaybookQueryVariables>;
export const PlaybookItemDocument = {"__meta__":{"hash":"5b2ddc05e9903018a098c4f96d04078a39ae09d3beb728ee96f264426820ab13"}} as unknown as TypedDocumentString<PlaybookItemQuery, PlaybookItemQueryVariables>;
export const PlaybookUpdateDocument = {"__meta__":{"hash":"76e03de9018fa23b9ad48ef7e69a14a5de69da8a5702f4f5511b1755872a7d02"}} as unknown as TypedDocumentString<PlaybookUpdateQuery, PlaybookUpdateQueryVariables>;
export const PlaybookEntriesDocument = {"__meta__":{"hash":"84cc2a3bb4931121bf3dad633b4482f38f84e73286aff5be3e8b9094d53df91d"}} as unknown as TypedDocumentString<PlaybookEntriesQuery, PlaybookEntriesQueryVariables>;
export const PlaybookEntryDocument = {"__meta__":{"hash":"5aafd33b7a550cb53d830f60d348d92378b5516d596707afc0cafe3d18836529"}} as unknown as TypedDocumentString<PlaybookEntryQuery, PlaybookEntryQueryVariables>;
export const BeginPlaybookEntryDocument = {"__meta__":{"hash":"b4b147c0ce24705295a69618ca61e1a8b3bbbc37d48d10f580e9aa4f2c9e2cbd"}} as unknown as TypedDocumentString<BeginPlaybookEntryMutation, BeginPlaybookEntryMutationVariables>;
export const FillPlaybookDocument = {"__meta__":{"hash":"8b6a547bc7cbe0613545aed1bafc7a5240e60bbd5ea1c742e8b6d4c0eb001993"}} as unknown as TypedDocumentString<FillPlaybookMutation, FillPlaybookMutationVariables>;
export const WritePlaybookEntryDocument = {"__meta__":{"hash":"efe469d10a297fa5f80cd8266b2f5338293b553c18b1ab2634fb359261fd6b50"}} as unknown as TypedDocumentString<WritePlaybookEntryMutation, WritePlaybookEntryMutationVariables>;
export const PublishPlaybookEntryDocument = {"__meta__":{"hash":"bef136fee46812df9435ec8a98a1668c3bd58a56b6d70c482e51507046f78fc8"}} as unknown as TypedDocumentString<PublishPlaybookEntryMutation, PublishPlaybookEntryMutationVariables>;
export const WithdrawPlaybookEntryDocument = {"__meta__":{"hash":"674ade78c8dcdfb3b48b3e8a4623d099aebc768c850838a1bcbd6177eb16b3f7"}} as unknown as TypedDocumentString<WithdrawPlaybookEntryMutation, WithdrawPlaybookEntryMutationVariables>;
export const AdoptPlaybookEntryDocument = {"__meta__":{"hash":"ce4185cb8651fd6b28e567d2f637ac0dcca6384bfb74cc175868a4106cf07d17"}} as unknown as TypedDocumentString<AdoptPlaybookEntryMutation, AdoptPlaybookEntryMutationVariables>;
export const TakePlaybookUpdateDocument = {"__meta__":{"hash":"1f7d4575ecb8fd4b026c165280ca2e914073684c8cc24782f50efc1f4774f994"}} as unknown as TypedDocumentString<TakePlaybookUpdateMutation, TakePlaybookUpdateMutationVariables>;
export const KeepPlaybookCopyDocument = {"__meta__":{"hash":"2fda1ba3d122b5a4c8dd193f3f8854b33c94e2064638c3e3543938a90dfeb56b"}} as unknown as TypedDocumentString<KeepPlaybookCopyMutation, KeepPlaybookCopyMutationVariables>;
export const WritePlaybookCopyDocument = {"__meta__":{"hash":"16309dd8f7fa8157623cfe62df2e0116997cf862c0f6a281a39b5be8d5cb14ff"}} as unknown as TypedDocumentString<WritePlaybookCopyMutation, WritePlaybookCopyMutationVariables>;
export const PrinciplesDocument = {"__meta__":{"hash":"6cdbf76592c2e992a18b0048da40d561259f57bc69829d33ca29fb92a8803c5f"}} as unknown as TypedDocumentString<PrinciplesQuery, PrinciplesQueryVariables>;
export const SignPrinciplesDocument = {"__meta__":{"hash":"07b15b458f03b452ecb715e224db0eea421392d6895c2fee464f89b86ddafdba"}} as unknown as TypedDocumentString<SignPrinciplesMutation, SignPrinciplesMutationVariables>;
export const NetworkProgrammesDocument = {"__meta__":{"hash":"8b17ed8c83d0ade87184e2b1bafbf6484b423dce9f5abcc9aaf3b51152c6b71e"}} as unknown as TypedDocumentString<NetworkProgrammesQuery, NetworkProgrammesQueryVariables>;
export const CompareProgrammesDocument = {"__meta__":{"hash":"2be1987ece2fa12d22e510a23b665bf2074ddf35bcb1b2b9c7356d8ec55cf5e2"}} as unknown as TypedDocumentString<CompareProgrammesQuery, CompareProgrammesQueryVariables>;
export const ProgrammeFiguresDocument = {"__meta__":{"hash":"2fa9948952dab3d63088c1331d8c32b921ba2538f332cbbdee226e072c823ad6"}} as unknown as TypedDocumentString<ProgrammeFiguresQuery, ProgrammeFiguresQueryVariables>;
export const CreateProgrammeDocument = {"__meta__":{"hash":"8529aed20c0107cd6e69397973f1a7f766da451e2b8f0c714a42b8f6f8aa56ee"}} as unknown as TypedDocumentString<CreateProgrammeMutation, CreateProgrammeMutationVariables>;
export const UpdateProgrammeDocument = {"__meta__":{"hash":"81a36ab3f554973a48829422b0ca86f0d43774d052181f56871d53416e1c01a8"}} as unknown as TypedDocumentString<UpdateProgrammeMutation, UpdateProgrammeMutationVariables>;
export const ChangePolicyDocument = {"__meta__":{"hash":"c175072d9903d26dbab1c887ff4b4cd6a8728bfea7faf75cf0d13661cb09188f"}} as unknown as TypedDocumentString<ChangePolicyMutation, ChangePolicyMutationVariables>;
export const FormTeamOfDocument = {"__meta__":{"hash":"79fa1be1418b99446ec4e75eb5bbc7b3e8d138d0046783aaa58bcb734e216ce5"}} as unknown as TypedDocumentString<FormTeamOfQuery, FormTeamOfQueryVariables>;
export const TeamRunDocument = {"__meta__":{"hash":"d07311bf33bd6b6cafdc5708594ffeb8e31143c96d0054268e4814d8609d4021"}} as unknown as TypedDocumentString<TeamRunQuery, TeamRunQueryVariables>;
export const TeamRunsDocument = {"__meta__":{"hash":"838ab192459d18406b67230570d9e706e8039c10a18ec50fca818510926b6353"}} as unknown as TypedDocumentString<TeamRunsQuery, TeamRunsQueryVariables>;
export const TeamRunOutcomeDocument = {"__meta__":{"hash":"abf2be9a89cb9c41559d5c29d509a5117fafcd0470144c0d147abcbdc6ff79e0"}} as unknown as TypedDocumentString<TeamRunOutcomeQuery, TeamRunOutcomeQueryVariables>;
export const SuggestTeamsDocument = {"__meta__":{"hash":"8f5a9691de2f77d9a58b5df6c0e4c2fdda7b5e145914118bb50bcaba1ca24f3b"}} as unknown as TypedDocumentString<SuggestTeamsMutation, SuggestTeamsMutationVariables>;
export const SuggestReplacementDocument = {"__meta__":{"hash":"bdb211c6e4fdc1c84e3bae821a6977ff2327bc2c6bde518ce85c0aa953e666d1"}} as unknown as TypedDocumentString<SuggestReplacementMutation, SuggestReplacementMutationVariables>;
export const CancelTeamRunDocument = {"__meta__":{"hash":"dcace2cd60c879d732ef74ee00876288c53120c2f24b3311d2a60954b4401acc"}} as unknown as TypedDocumentString<CancelTeamRunMutation, CancelTeamRunMutationVariables>;
export const DraftTeamDocument = {"__meta__":{"hash":"e5df54aed68b99613c520b7d485d3a8c11f194e05c5f3f879fec33a6345de368"}} as unknown as TypedDocumentString<DraftTeamMutation, DraftTeamMutationVariables>;
export const ProposeTeamDocument = {"__meta__":{"hash":"4212a0065033ea8da89a3b77f1fe3d6d77a8b93e2800071342c8ee6f358dc071"}} as unknown as TypedDocumentString<ProposeTeamMutation, ProposeTeamMutationVariables>;
export const TakeBackTeamDocument = {"__meta__":{"hash":"92847a9392019ef8a0829fccc0554d16d0b8a9c119c699901a589cc30121ad89"}} as unknown as TypedDocumentString<TakeBackTeamMutation, TakeBackTeamMutationVariables>;
export const TeamLetterDocument = {"__meta__":{"hash":"545d3156362b9f702a01defb3b1b02968917e0fb73b7b7f6f6c20adda3361c12"}} as unknown as TypedDocumentString<TeamLetterQuery, TeamLetterQueryVariables>;
export const RecruitmentDocument = {"__meta__":{"hash":"5742febc761004a230f2b4dff4a4e4991afc7503e500df4d429ff23387c32e32"}} as unknown as TypedDocumentString<RecruitmentQuery, RecruitmentQueryVariables>;
export const MentorApplicationDocument = {"__meta__":{"hash":"856c4875828568a8ac31d6bec6db96091f5b473b0f31b7675c77a44ded28ea69"}} as unknown as TypedDocumentString<MentorApplicationQuery, MentorApplicationQueryVariables>;
export const MentorPathDocument = {"__meta__":{"hash":"288eae294c19532fed9bdd0bf8b3757d60c8368deb33e4f0d1d68014519f61cf"}} as unknown as TypedDocumentString<MentorPathQuery, MentorPathQueryVariables>;
export const MentorNominationsDocument = {"__meta__":{"hash":"36ff6220847921862a1e25bb800fc79ae1cf7ad1f6ec45424eb3e50fd71c71aa"}} as unknown as TypedDocumentString<MentorNominationsQuery, MentorNominationsQueryVariables>;
export const NominateMentorDocument = {"__meta__":{"hash":"9c8731e127a6ce8f48ce1dc884a5607af14416c1df024c76dbb9b5b8baa73b15"}} as unknown as TypedDocumentString<NominateMentorMutation, NominateMentorMutationVariables>;
export const ArrangeMentorInterviewDocument = {"__meta__":{"hash":"c60f6337a20b7b95b247c9cc8d56bb7be1682540ec1ef96168386ca6c0277f2c"}} as unknown as TypedDocumentString<ArrangeMentorInterviewMutation, ArrangeMentorInterviewMutationVariables>;
export const FileInterviewSheetDocument = {"__meta__":{"hash":"c054c08a8c80e741941ada6784cb3869d495c27978ca69528145ad18f9a577ce"}} as unknown as TypedDocumentString<FileInterviewSheetMutation, FileInterviewSheetMutationVariables>;
export const AskReferencesDocument = {"__meta__":{"hash":"8592f0346624b7630567bf4d0da0429a8161d381c35e55d5fa1a0c157fd38da1"}} as unknown as TypedDocumentString<AskReferencesMutation, AskReferencesMutationVariables>;
export const MoveMentorApplicationDocument = {"__meta__":{"hash":"51da6990e02b23f582bee81924572df5e62fc40386e45cc481dee1382a8589c4"}} as unknown as TypedDocumentString<MoveMentorApplicationMutation, MoveMentorApplicationMutationVariables>;
export const AcceptMentorDocument = {"__meta__":{"hash":"0131665a9cacd9a5582264a1a48a3927e0cfd9e52284f054612dbcbf6584acda"}} as unknown as TypedDocumentString<AcceptMentorMutation, AcceptMentorMutationVariables>;
export const DeclineMentorApplicationDocument = {"__meta__":{"hash":"e10d8a1d90cc70f96b750592c5804ec34f2bb0dc03d787efa8614b28d4210176"}} as unknown as TypedDocumentString<DeclineMentorApplicationMutation, DeclineMentorApplicationMutationVariables>;
export const MoveMentorDocument = {"__meta__":{"hash":"6a0559b4bc7e366e3546d2e32097f66fd540e514e3ab5776305db4d3dab2a995"}} as unknown as TypedDocumentString<MoveMentorMutation, MoveMentorMutationVariables>;
export const MentorFormDocument = {"__meta__":{"hash":"24ec0399ea57b2b8ea0e990b204743afdd3a14b18d3964d2442674f8e6aa8fbd"}} as unknown as TypedDocumentString<MentorFormQuery, MentorFormQueryVariables>;
export const ApplyAsMentorDocument = {"__meta__":{"hash":"cc24e00ad5e4414536ec7af981c6f4b83b563b78661bfe63a5da36abafe40629"}} as unknown as TypedDocumentString<ApplyAsMentorMutation, ApplyAsMentorMutationVariables>;
export const ReferenceQuestionDocument = {"__meta__":{"hash":"341669dd6294cee40fc9d7782e8b1802b107125a39e09110922da6ea1ac686ae"}} as unknown as TypedDocumentString<ReferenceQuestionQuery, ReferenceQuestionQueryVariables>;
export const AnswerReferenceDocument = {"__meta__":{"hash":"89fbfff76bb4078e4e53217dc3ca2ed24668ceda52c84012c02a485cd6074175"}} as unknown as TypedDocumentString<AnswerReferenceMutation, AnswerReferenceMutationVariables>;
export const VentureRisksDocument = {"__meta__":{"hash":"0858f4dc0c57d259a202569dc0630bb97f26efa35cbe38510abf29c51474b95c"}} as unknown as TypedDocumentString<VentureRisksQuery, VentureRisksQueryVariables>;
export const AssessRisksDocument = {"__meta__":{"hash":"0a84a420de1beedb38c6397dedfc9735f1e88083f21cb2e61115757a78d92084"}} as unknown as TypedDocumentString<AssessRisksMutation, AssessRisksMutationVariables>;
export const FeedbackOfFoundersDocument = {"__meta__":{"hash":"1d84664bd7bc205405c0a9977769f80f7bcaeef5db30a8a585a2178b864a8d8e"}} as unknown as TypedDocumentString<FeedbackOfFoundersQuery, FeedbackOfFoundersQueryVariables>;
export const SessionsDocument = {"__meta__":{"hash":"a5c53ea558fff357952a93d39c2a20983198f7b6474d5199e05a9ad3d8a7f352"}} as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const SessionDocument = {"__meta__":{"hash":"2c42b821fbdf5f1999caaeab8fc9158311cdb246ea322dcf3eed983591748769"}} as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const SessionPlaceDocument = {"__meta__":{"hash":"c7433798326f0171bd3e4c70940747dedbd5d9dbbd0419c0de0f2adc4668b1e1"}} as unknown as TypedDocumentString<SessionPlaceQuery, SessionPlaceQueryVariables>;
export const ActionsDocument = {"__meta__":{"hash":"36a31b871496e883a94c2c9a8b71562eb79e4ede6831956eea04fdae2c6202db"}} as unknown as TypedDocumentString<ActionsQuery, ActionsQueryVariables>;
export const OpenSessionDocument = {"__meta__":{"hash":"8a58e10b7161beedc882664a04d3cfbd49f76ecfa33a6a4b691388594336bb35"}} as unknown as TypedDocumentString<OpenSessionMutation, OpenSessionMutationVariables>;
export const WriteAgendaDocument = {"__meta__":{"hash":"2718fbdbbb4c7f7ec755a5bf04c5b529bd2ec4642098069425ad4b8d38964f2b"}} as unknown as TypedDocumentString<WriteAgendaMutation, WriteAgendaMutationVariables>;
export const ConfirmSessionDocument = {"__meta__":{"hash":"c87c43c427e7fe09ae447d4d857e1e2b580e499441614055d4bbbbd190475d10"}} as unknown as TypedDocumentString<ConfirmSessionMutation, ConfirmSessionMutationVariables>;
export const RemindInvitedDocument = {"__meta__":{"hash":"5401fce549f9938e84384120505625377642e723a64136600fbfcd92c0bded24"}} as unknown as TypedDocumentString<RemindInvitedMutation, RemindInvitedMutationVariables>;
export const TakeBackReminderDocument = {"__meta__":{"hash":"caf5f954c5fc9a9adedcc64f80ebc9eae5817df6efd5f86d2aa9e0045e4f2958"}} as unknown as TypedDocumentString<TakeBackReminderMutation, TakeBackReminderMutationVariables>;
export const CancelSessionDocument = {"__meta__":{"hash":"4b56285855c4d389bbcd11f2b99a7d5700aeb1c5f592e35b38c8c3c9c90f9969"}} as unknown as TypedDocumentString<CancelSessionMutation, CancelSessionMutationVariables>;
export const FileReportDocument = {"__meta__":{"hash":"6f6b03c723aefa6b773c9a2ccca71e4ede686b80546ece05f5228574bb29d896"}} as unknown as TypedDocumentString<FileReportMutation, FileReportMutationVariables>;
export const CompleteActionDocument = {"__meta__":{"hash":"537cedf9963c1f0e483fd8e18800c41bcb8731709da0dd83729a4266784e3d15"}} as unknown as TypedDocumentString<CompleteActionMutation, CompleteActionMutationVariables>;
export const SessionBriefDocument = {"__meta__":{"hash":"9da43983988ca6b29198e27329679b83da5f73f9822385fe15b840d20546c7d3"}} as unknown as TypedDocumentString<SessionBriefQuery, SessionBriefQueryVariables>;
export const ReadActionsDocument = {"__meta__":{"hash":"9a5c5cfbd042df4744de46287270c16617fd67b006665fd693a3f87e1c5d104a"}} as unknown as TypedDocumentString<ReadActionsQuery, ReadActionsQueryVariables>;
export const PrepareSessionDocument = {"__meta__":{"hash":"99502b9e253192e5e1ed7a64cf809a5ff7ffba77cfdc0049c459551e9e6f1148"}} as unknown as TypedDocumentString<PrepareSessionMutation, PrepareSessionMutationVariables>;
export const PublishAgendaDocument = {"__meta__":{"hash":"914c2ceacdd3c4c3d515612f58536905c6946e7a52ed3c1b9aed6d064b1d7922"}} as unknown as TypedDocumentString<PublishAgendaMutation, PublishAgendaMutationVariables>;
export const SuggestAgendaItemDocument = {"__meta__":{"hash":"cf8d8ae23da39c1314408cd2a7f57e663880cf2b5fde5991c14d635806bdc632"}} as unknown as TypedDocumentString<SuggestAgendaItemMutation, SuggestAgendaItemMutationVariables>;
export const SettleSuggestionDocument = {"__meta__":{"hash":"8da5847a112b14151f2980c36e2ab50c02e383885963adcebae7255c6cbe7e40"}} as unknown as TypedDocumentString<SettleSuggestionMutation, SettleSuggestionMutationVariables>;
export const WriteSummaryDocument = {"__meta__":{"hash":"8c9152c3558dfefa113c2e6d303da38a2baab4722755b366a34ecb2db5a0f387"}} as unknown as TypedDocumentString<WriteSummaryMutation, WriteSummaryMutationVariables>;
export const DecideChoiceDocument = {"__meta__":{"hash":"e301976087852837df09196ac30b7a476b3daa74e02a01beabcbeaf8f1ee100e"}} as unknown as TypedDocumentString<DecideChoiceMutation, DecideChoiceMutationVariables>;
export const WriteNoteDocument = {"__meta__":{"hash":"494f1267a637f72fbdceaa62443c369b535550404b9bd5b41287b62c2ac54983"}} as unknown as TypedDocumentString<WriteNoteMutation, WriteNoteMutationVariables>;
export const RemoveNoteDocument = {"__meta__":{"hash":"00c82bd1cfe7f66875eb6e9af77ed221de37443c6188da592f9198c8398cb6e3"}} as unknown as TypedDocumentString<RemoveNoteMutation, RemoveNoteMutationVariables>;
export const GiveFeedbackDocument = {"__meta__":{"hash":"6bfdf9650198c9724fcd345dc0d3b9c0debb3eb82f51932f05b9fbfaf4dafec1"}} as unknown as TypedDocumentString<GiveFeedbackMutation, GiveFeedbackMutationVariables>;
export const ReopenActionDocument = {"__meta__":{"hash":"f44417749fdb507270007bf8be538fde3dc3d275dcf59521f27c3ca113e2e56c"}} as unknown as TypedDocumentString<ReopenActionMutation, ReopenActionMutationVariables>;
export const NoteActionDocument = {"__meta__":{"hash":"9cec00b93c23246709152e6aeb2a930b79a50f9fbb20343be2845b21a9bacbd8"}} as unknown as TypedDocumentString<NoteActionMutation, NoteActionMutationVariables>;
export const MeDocument = {"__meta__":{"hash":"2d84313d06bca10c7b67ccdfade80ed03df10ef184a4d652120542598e61dd3d"}} as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const WordsDocument = {"__meta__":{"hash":"642f0da4b3531bc8555b53ae8831b4a29b982ed2b3a9308d4c505fe036532fec"}} as unknown as TypedDocumentString<WordsQuery, WordsQueryVariables>;
export const SearchDocument = {"__meta__":{"hash":"d3de7dc96698693fdfc5b4428b46771f8852b8c33cec9f75a9998058541c5ecc"}} as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const OpenProposalsDocument = {"__meta__":{"hash":"a4d2fd925b8fe6f38dd3862dd9eb564afef97f635b8001068950fbf4070c0da0"}} as unknown as TypedDocumentString<OpenProposalsQuery, OpenProposalsQueryVariables>;
export const TeamTalkDocument = {"__meta__":{"hash":"0c63152c67af190538ef9ca23ecbad7c965ee09ee33c1240908992f2e68ee943"}} as unknown as TypedDocumentString<TeamTalkQuery, TeamTalkQueryVariables>;
export const AnswerTeamProposalDocument = {"__meta__":{"hash":"5540fd1f7d5cc9e8d2fce42ddd8b5adcbecc7d855bc72ff1fadf48b62b5224dd"}} as unknown as TypedDocumentString<AnswerTeamProposalMutation, AnswerTeamProposalMutationVariables>;
export const AgreeToTeamDocument = {"__meta__":{"hash":"3ff5cb491d74fd0c2e1ec9a4571d0cf9ab92ba97b95906586d500962ce50b306"}} as unknown as TypedDocumentString<AgreeToTeamMutation, AgreeToTeamMutationVariables>;
export const RecordTeamAnswerDocument = {"__meta__":{"hash":"ef2e016879f9df87163e1d23c130b2935f4f66a84a7af3764dad8df91ad12db4"}} as unknown as TypedDocumentString<RecordTeamAnswerMutation, RecordTeamAnswerMutationVariables>;
export const WithdrawTeamProposalDocument = {"__meta__":{"hash":"6bda17060c920b5e59b8c5f5c2e4868a9bce69879378c69eea2754e3a329e4a2"}} as unknown as TypedDocumentString<WithdrawTeamProposalMutation, WithdrawTeamProposalMutationVariables>;
export const WishForMentorsDocument = {"__meta__":{"hash":"a60eb466df159ba4843193879ebef52a3a378be026f8afece76ac192b2cf51a6"}} as unknown as TypedDocumentString<WishForMentorsMutation, WishForMentorsMutationVariables>;
export const AnswerTeamWishDocument = {"__meta__":{"hash":"bf0e21d20731c5788817518b42dfc16662ab76d8f3d64babb479722f2394bb00"}} as unknown as TypedDocumentString<AnswerTeamWishMutation, AnswerTeamWishMutationVariables>;
export const FormTeamDocument = {"__meta__":{"hash":"ba5cd24a0f3feabd262c3a432480d565d845e747eee9d29e6edd84ad3344c4b2"}} as unknown as TypedDocumentString<FormTeamMutation, FormTeamMutationVariables>;
export const ChangeTeamDocument = {"__meta__":{"hash":"3eb28d817aa756e548a39ced22079ccb730e6040fe516f79ede431c5572ef0b4"}} as unknown as TypedDocumentString<ChangeTeamMutation, ChangeTeamMutationVariables>;
export const StepOffDocument = {"__meta__":{"hash":"8cf9bc6ed95f9a657f4b9a98862b6238e4a41c701a089aea55c6c2e0e3e796e6"}} as unknown as TypedDocumentString<StepOffMutation, StepOffMutationVariables>;
export const OfficeTodayDocument = {"__meta__":{"hash":"2fd7fcf8de089bc0ab8aee89d7c086a9a99c320d87a34ad85bc64959516aeeb7"}} as unknown as TypedDocumentString<OfficeTodayQuery, OfficeTodayQueryVariables>;
export const MyDayDocument = {"__meta__":{"hash":"62db3d835c27c18e469ac68fbe004801cc4816c2dd7c655df0562380c1458466"}} as unknown as TypedDocumentString<MyDayQuery, MyDayQueryVariables>;
export const CurriculaDocument = {"__meta__":{"hash":"a24a8f397421e0f5fa2ccb1b41e6f35c5baac73e703cce257bb91c0132763bfe"}} as unknown as TypedDocumentString<CurriculaQuery, CurriculaQueryVariables>;
export const CurriculumLibraryDocument = {"__meta__":{"hash":"4c0380071d39f368bb900d7840a972465de262528d7cb967a2b0f8885e36f1f4"}} as unknown as TypedDocumentString<CurriculumLibraryQuery, CurriculumLibraryQueryVariables>;
export const CurriculumDocument = {"__meta__":{"hash":"326cb4ad199ee7e5f724fc0bd886cc4420940a91526d8c5381b8290961c75ddd"}} as unknown as TypedDocumentString<CurriculumQuery, CurriculumQueryVariables>;
export const CurriculumUpstreamDocument = {"__meta__":{"hash":"a6f2ab29fd9ce6ef6e0a33c8442bac610262953c97d3580e0e42b7ac6334c467"}} as unknown as TypedDocumentString<CurriculumUpstreamQuery, CurriculumUpstreamQueryVariables>;
export const LessonDocument = {"__meta__":{"hash":"10eced52a380244e74454990d3aaf99ec6e61b9e464e00cb14630a7735dd39f2"}} as unknown as TypedDocumentString<LessonQuery, LessonQueryVariables>;
export const BeginCurriculumDocument = {"__meta__":{"hash":"74cf67ad6f64cdfaf5ffc4abf41d7a821c1fd609a8ec17c3e4688a54f773d0f6"}} as unknown as TypedDocumentString<BeginCurriculumMutation, BeginCurriculumMutationVariables>;
export const WriteUnitDocument = {"__meta__":{"hash":"d58728e0f377bcf87a847e6c2fff3e1898d35505b039d9c79b8cd91e3e99f457"}} as unknown as TypedDocumentString<WriteUnitMutation, WriteUnitMutationVariables>;
export const RemoveUnitDocument = {"__meta__":{"hash":"1e7cd2a23c0808cc4d6588484879bec19eee693821acc0610f901cb240ae8260"}} as unknown as TypedDocumentString<RemoveUnitMutation, RemoveUnitMutationVariables>;
export const OrderUnitsDocument = {"__meta__":{"hash":"f11496e5617cdf87ff56653a6c261c90902aa1d1f43de5e998716c6481689511"}} as unknown as TypedDocumentString<OrderUnitsMutation, OrderUnitsMutationVariables>;
export const PublishCurriculumDocument = {"__meta__":{"hash":"42adf0c22c7e165c84d0a3ebbd451e6bf0019b679ecfb260e58fa1cfcfd733f6"}} as unknown as TypedDocumentString<PublishCurriculumMutation, PublishCurriculumMutationVariables>;
export const ShareCurriculumDocument = {"__meta__":{"hash":"9a893938290c370efd4eccf44286bf2bb466deced8cf5fcc8e396dd3d692b68c"}} as unknown as TypedDocumentString<ShareCurriculumMutation, ShareCurriculumMutationVariables>;
export const AdaptCurriculumDocument = {"__meta__":{"hash":"793a4f1094bfe8a36c61ca3dbf83fe2baedcf206b81de04ef08cb35f1c5b5ff7"}} as unknown as TypedDocumentString<AdaptCurriculumMutation, AdaptCurriculumMutationVariables>;
export const TranslateCurriculumDocument = {"__meta__":{"hash":"39aa5e96ec556ff69a1c294e92de1de6cc7236ab8693b3b58273e77bcc5aab54"}} as unknown as TypedDocumentString<TranslateCurriculumMutation, TranslateCurriculumMutationVariables>;
export const TakeUpstreamDocument = {"__meta__":{"hash":"d282750d6be6dcc206a190e5615a590f470fdea0a3690def426b4fb8118197d1"}} as unknown as TypedDocumentString<TakeUpstreamMutation, TakeUpstreamMutationVariables>;
export const FinishUnitDocument = {"__meta__":{"hash":"129a0fb00fcb48b4f085bef6e0b54c4068f8d0f84d63af5dea1af39c2fcf12a3"}} as unknown as TypedDocumentString<FinishUnitMutation, FinishUnitMutationVariables>;
export const VentureBoardDocument = {"__meta__":{"hash":"c6cdbe0716f604f820566fc7c9971ff20c5d29daa3851587ab5ff5c949a1e444"}} as unknown as TypedDocumentString<VentureBoardQuery, VentureBoardQueryVariables>;
export const VentureTableDocument = {"__meta__":{"hash":"bb3c890c9122d9cce1d3235cd43c8952494c12c1bb70ceae3884cf41784bedc9"}} as unknown as TypedDocumentString<VentureTableQuery, VentureTableQueryVariables>;
export const VentureViewsDocument = {"__meta__":{"hash":"58b48aee472276bb796a3f77925985a2624249a0aad5bcd27727ff0c6fc25d71"}} as unknown as TypedDocumentString<VentureViewsQuery, VentureViewsQueryVariables>;
export const SaveVentureViewDocument = {"__meta__":{"hash":"018d64e0b57119b0007d9eb4fdec1db75f4eb670b44036668e71789466adaad1"}} as unknown as TypedDocumentString<SaveVentureViewMutation, SaveVentureViewMutationVariables>;
export const RemoveVentureViewDocument = {"__meta__":{"hash":"2552452c9b7ea23a672d93a22455002d8fa9410643129389b75a9c7b2fe36073"}} as unknown as TypedDocumentString<RemoveVentureViewMutation, RemoveVentureViewMutationVariables>;
export const VentureLifeDocument = {"__meta__":{"hash":"39ad82b4b8d6b738c9b6e11fb9425f760d78025f2554a8db3be5c74c47949efb"}} as unknown as TypedDocumentString<VentureLifeQuery, VentureLifeQueryVariables>;
export const FailureCausesDocument = {"__meta__":{"hash":"b73a5e10e6fbe6903f74868bc474a69b36b37d4bd808031a393589ee62cce3fc"}} as unknown as TypedDocumentString<FailureCausesQuery, FailureCausesQueryVariables>;
export const PauseVentureDocument = {"__meta__":{"hash":"7e8b431d37a28576713092404a5e287f5e02330e33df0500e1b5a614a2969dde"}} as unknown as TypedDocumentString<PauseVentureMutation, PauseVentureMutationVariables>;
export const ResumeVentureDocument = {"__meta__":{"hash":"8dfecb486e93c84063a8dc5658273634863db5ea764e585a42c1043e3893facc"}} as unknown as TypedDocumentString<ResumeVentureMutation, ResumeVentureMutationVariables>;
export const CloseVentureDocument = {"__meta__":{"hash":"1f3dc9af33b44025a86154c1ee2fb5ef33c90601b11761e79d2e7ac3b3999b48"}} as unknown as TypedDocumentString<CloseVentureMutation, CloseVentureMutationVariables>;
export const ProposeGraduationDocument = {"__meta__":{"hash":"c973d6f21e50d50f8234954ae8987b5ddba8aaf6c1f66d76b0d12ee151cb7edf"}} as unknown as TypedDocumentString<ProposeGraduationMutation, ProposeGraduationMutationVariables>;
export const AnswerGraduationDocument = {"__meta__":{"hash":"2b97e175cf86edfc5894ef0949a149bf6fdb7f54c91885f221640beb9764f0a8"}} as unknown as TypedDocumentString<AnswerGraduationMutation, AnswerGraduationMutationVariables>;
export const VenturesDocument = {"__meta__":{"hash":"eb2db63208fc1c179c030ae73ddbbde6922927db96b735c9edb229471e90c886"}} as unknown as TypedDocumentString<VenturesQuery, VenturesQueryVariables>;
export const VentureDocument = {"__meta__":{"hash":"f1929c5091116e38f68e2f02ae26be1df34be9402ef60faae9507b96229eb20b"}} as unknown as TypedDocumentString<VentureQuery, VentureQueryVariables>;
export const ImportVenturesDocument = {"__meta__":{"hash":"1f5ffddc345c37edc7523a0f8d025ed72d9639cea701158e20f52369e1e33be1"}} as unknown as TypedDocumentString<ImportVenturesMutation, ImportVenturesMutationVariables>;
export const WhirlwindsDocument = {"__meta__":{"hash":"227598c34d50ac5a202cf6f1867386e44ef5d6dbb3b84fc531d7523f28af8d10"}} as unknown as TypedDocumentString<WhirlwindsQuery, WhirlwindsQueryVariables>;
export const WhirlwindDocument = {"__meta__":{"hash":"1f57d4acaf3348b639bae3e502dfba3ff8812bde02a353b377f319e67320abce"}} as unknown as TypedDocumentString<WhirlwindQuery, WhirlwindQueryVariables>;
export const WhirlwindCandidatesDocument = {"__meta__":{"hash":"42c7aad6f2264c6a969f555a99e14f5cfcaeb7c9b9153e066baa75edbc8ca86d"}} as unknown as TypedDocumentString<WhirlwindCandidatesQuery, WhirlwindCandidatesQueryVariables>;
export const OpenWhirlwindDocument = {"__meta__":{"hash":"c1307bc60f73340f73ce683a0d02f6fab87ef7214f2e2293b75d9b2e80f349c1"}} as unknown as TypedDocumentString<OpenWhirlwindMutation, OpenWhirlwindMutationVariables>;
export const InviteToWhirlwindDocument = {"__meta__":{"hash":"7dc0702643ee488563fcc2273fc4d6bf825f41d28de702039dcd4a373589579a"}} as unknown as TypedDocumentString<InviteToWhirlwindMutation, InviteToWhirlwindMutationVariables>;
export const AttendWhirlwindDocument = {"__meta__":{"hash":"5fa631cddb12120fddde8c613afaa95a340e94a6f6fbf0db7cd902e641306f8c"}} as unknown as TypedDocumentString<AttendWhirlwindMutation, AttendWhirlwindMutationVariables>;
export const WishInWhirlwindDocument = {"__meta__":{"hash":"bfaacecbf34470a4bce08c96418c3e419f7667792775634b535915f1d616ad88"}} as unknown as TypedDocumentString<WishInWhirlwindMutation, WishInWhirlwindMutationVariables>;
export const PlanWhirlwindDocument = {"__meta__":{"hash":"f335b85ede724d273c24a83e43671dc45066207a611c08fc7802f799e955cbae"}} as unknown as TypedDocumentString<PlanWhirlwindMutation, PlanWhirlwindMutationVariables>;
export const AnnounceWhirlwindDocument = {"__meta__":{"hash":"f22741633449c3c090c30b72a425c98c65192415e1c51a520029db63ed61a746"}} as unknown as TypedDocumentString<AnnounceWhirlwindMutation, AnnounceWhirlwindMutationVariables>;
export const MissFromWhirlwindDocument = {"__meta__":{"hash":"044728214f58aec97c1ecbe468e80b0978f7aa2f7e198734247be26514296368"}} as unknown as TypedDocumentString<MissFromWhirlwindMutation, MissFromWhirlwindMutationVariables>;
export const FindAtWhirlwindDocument = {"__meta__":{"hash":"b4086b3eeeb67478ad9618803e3a0ae184b765116e402b59c99b1828e8079de3"}} as unknown as TypedDocumentString<FindAtWhirlwindMutation, FindAtWhirlwindMutationVariables>;
export const CloseWhirlwindDocument = {"__meta__":{"hash":"389495c2dc567f41e9ca2a990558493154ab3097859a6b4fdff30ad7892fdc0c"}} as unknown as TypedDocumentString<CloseWhirlwindMutation, CloseWhirlwindMutationVariables>;
export const CancelWhirlwindDocument = {"__meta__":{"hash":"2aefcd7b51ff365ed8255488139ee01a7f54fec119359fb643c894d4ca59cf60"}} as unknown as TypedDocumentString<CancelWhirlwindMutation, CancelWhirlwindMutationVariables>;
export const AnswerWhirlwindMeetingDocument = {"__meta__":{"hash":"2b94077f523008772cf10c2baf54c76b1ae182d88e6496e300617930978e578a"}} as unknown as TypedDocumentString<AnswerWhirlwindMeetingMutation, AnswerWhirlwindMeetingMutationVariables>;
export const FollowUpWhirlwindMeetingDocument = {"__meta__":{"hash":"9f6b3b910b716f7c07faba7ad601b6930045fb6bdcc2c197014443c09dbbfab9"}} as unknown as TypedDocumentString<FollowUpWhirlwindMeetingMutation, FollowUpWhirlwindMeetingMutationVariables>;
export const RemindOfWhirlwindDocument = {"__meta__":{"hash":"13a566dd247ad14e5b29794bbc94d436c33fea4d5049054eb61137f5ad52c179"}} as unknown as TypedDocumentString<RemindOfWhirlwindMutation, RemindOfWhirlwindMutationVariables>;