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

export type AcceptVentureInput = {
  reason?: string | null | undefined;
  ventureId: string;
};

export type ActionInput = {
  dueOn?: string | null | undefined;
  /** The `membershipId` of an attendee. */
  ownerId: string;
  text: string;
};

export type AgendaItemInput = {
  minutes: number;
  title: string;
  topic?: string | null | undefined;
};

export type AskForWarrantsInput = {
  mentorIds: Array<string>;
};

export type AttendeePart =
  | 'founder'
  | 'lead'
  | 'mentor';

export type CancelSessionInput = {
  reason: string;
  sessionId: string;
};

export type ChangePolicyInput = {
  /** days within which a session makes a venture active */
  activeDays?: number | null | undefined;
  /** hours before a session when its agenda is due */
  agendaDueHours?: number | null | undefined;
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
  /** months between mentor meetings */
  meetingMonths?: number | null | undefined;
  /** mentor meetings of the last twelve to attend */
  meetingsToAttend?: number | null | undefined;
  /** mentor's hours a month at most */
  mentorHoursMax?: number | null | undefined;
  /** mentor's hours a month at least */
  mentorHoursMin?: number | null | undefined;
  /** minutes of an office hour */
  officeHourMinutes?: number | null | undefined;
  /** days between progress reports */
  progressDays?: number | null | undefined;
  /** days between pulse surveys */
  pulseDays?: number | null | undefined;
  /** days until the first pulse survey */
  pulseFirstDays?: number | null | undefined;
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

export type CompleteActionInput = {
  actionId: string;
};

export type ConfirmSessionInput = {
  lengthMinutes?: number | null | undefined;
  /** A room or a link. */
  place?: string | null | undefined;
  sessionId: string;
  startsAt: string;
};

export type CreateApiClientInput = {
  expiresAt?: string | null | undefined;
  name: string;
  scopes: Array<string>;
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

export type DeclineVentureInput = {
  reason: string;
  ventureId: string;
};

export type FileReportInput = {
  actions: Array<ActionInput>;
  /** The `membershipId` of those who came. */
  attendeeIds: Array<string>;
  /** Why it was held below strength (T1). */
  exceptionReason?: string | null | undefined;
  sessionId: string;
  summary: string;
  topics: Array<ReportTopicInput>;
};

export type FormTeamInput = {
  leadId: string;
  mentorIds: Array<string>;
  /** A written reason overrides soft rules (backgrounds, hours), never hard ones. */
  overrideReason?: string | null | undefined;
  ventureId: string;
};

export type ImportInput = {
  /** Tells what would happen, and changes nothing. */
  dryRun: boolean;
  /** The text of a CSV file: comma, semicolon or tab, the columns in any order. At most 3 MB. */
  text: string;
};

export type InviteMemberInput = {
  email: string;
  name: string;
  roles: Array<Role>;
};

export type LetterState =
  | 'failed'
  | 'sent'
  | 'waiting';

export type MembershipStatus =
  | 'active'
  | 'invited'
  | 'revoked';

export type MentorStatus =
  | 'active'
  | 'alumni'
  | 'applied'
  | 'declined'
  | 'interviewing'
  | 'on_leave'
  | 'probation'
  | 'screening';

export type OpenSessionInput = {
  ventureId: string;
};

export type ProgrammeKind =
  | 'accelerator'
  | 'economic_development'
  | 'hybrid'
  | 'incubator'
  | 'university';

export type ProgrammeStatus =
  | 'active'
  | 'at_risk'
  | 'closed'
  | 'dormant'
  | 'preparing';

export type PublishWarrantTextInput = {
  body: string;
  locale: string;
  title: string;
};

export type RecordWarrantInput = {
  mentorId: string;
  signedOn: string;
};

export type ReportTopicInput = {
  minutes: number;
  topic: string;
};

export type RevokeApiClientInput = {
  id: string;
};

export type RevokeMemberInput = {
  membershipId: string;
  reason: string;
};

export type RevokeWarrantInput = {
  mentorId: string;
  reason: string;
};

export type Role =
  | 'analyst'
  | 'entrepreneur'
  | 'manager'
  | 'mentor'
  | 'observer'
  | 'partner'
  | 'trainer';

export type SessionStatus =
  | 'cancelled'
  | 'confirmed'
  | 'held'
  | 'planned';

export type SignInInput = {
  login: string;
  password: string;
  /** COOKIE for the console; TOKEN for programs. */
  transport?: Transport;
};

export type SignWarrantInput = {
  /** Of the text that was read. */
  locale: string;
  /** The signature. */
  name: string;
  /** Of the text that was read. */
  version: number;
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

export type Transport =
  | 'COOKIE'
  | 'TOKEN';

export type UpdateProgrammeInput = {
  brandColor?: string | null | undefined;
  locale?: string | null | undefined;
  name?: string | null | undefined;
  zone?: string | null | undefined;
};

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

export type WarrantState =
  | 'current'
  | 'expired'
  | 'none'
  | 'revoked';

/** What the office has to do about it. */
export type WorkKind =
  | 'action'
  | 'arrange'
  | 'decide'
  | 'form'
  | 'report'
  | 'silent'
  | 'strength'
  | 'warrant';

export type WriteAgendaInput = {
  /** The `agendaVersion` that you saw. */
  expectedVersion: number;
  items: Array<AgendaItemInput>;
  sessionId: string;
};

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

export type MentorsQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  status?: MentorStatus | null | undefined;
  background?: string | null | undefined;
  freeHoursOnly?: boolean | null | undefined;
}>;


export type MentorsQuery = { mentors: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, name: string, primaryBackground: string, expertise: Array<string>, hoursPerMonth: number, hoursCommitted: number, canLead: boolean, status: MentorStatus, warrantState: WarrantState | null, warrantExpiresOn: string | null, ventureCount: number }> } };

export type MentorQueryVariables = Exact<{
  id: string;
}>;


export type MentorQuery = { mentor: { email: string | null, otherBackgrounds: Array<string>, languages: Array<string>, zone: string, joinedOn: string | null, id: string, name: string, primaryBackground: string, expertise: Array<string>, hoursPerMonth: number, hoursCommitted: number, canLead: boolean, status: MentorStatus, warrantState: WarrantState | null, warrantExpiresOn: string | null, ventureCount: number, seats: Array<{ id: string, isLead: boolean, team: { id: string, venture: { id: string, name: string, oneLiner: string, status: VentureStatus } | null } | null }> } | null };

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

export type MentorLineFragment = { id: string, name: string, primaryBackground: string, expertise: Array<string>, hoursPerMonth: number, hoursCommitted: number, canLead: boolean, status: MentorStatus, warrantState: WarrantState | null, warrantExpiresOn: string | null, ventureCount: number };

export type ImportResultFragment = { rows: number, added: number, changed: number, unchanged: number, dryRun: boolean, refused: Array<{ row: number, field: string, value: string | null, why: string, mend: string }> };

export type LettersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LettersQuery = { letters: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, toName: string, toAddress: string, subject: string, state: LetterState, writtenAt: string, sentAt: string | null, lastError: string | null }> } };

export type ProgrammesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProgrammesQuery = { programmes: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, slug: string, name: string, kind: ProgrammeKind, country: string, zone: string, status: ProgrammeStatus, isCentre: boolean, launchedOn: string | null }> } };

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

export type SessionsQueryVariables = Exact<{
  after?: string | null | undefined;
  status?: SessionStatus | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type SessionsQuery = { sessions: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, number: number, status: SessionStatus, startsAt: string | null, endsAt: string | null, zone: string, lengthMinutes: number, place: string | null, venture: { id: string, name: string } | null }> } };

export type SessionQueryVariables = Exact<{
  id: string;
}>;


export type SessionQuery = { session: { agendaVersion: number, agendaLocked: boolean, id: string, number: number, status: SessionStatus, startsAt: string | null, endsAt: string | null, zone: string, lengthMinutes: number, place: string | null, agenda: Array<{ id: string, position: number, title: string, minutes: number, topic: string | null }>, attendees: Array<{ id: string, membershipId: string, name: string, part: AttendeePart, attended: boolean | null }>, report: { id: string, summary: string, filedAt: string, filedBy: string | null, exceptionReason: string | null, topics: Array<{ id: string, topic: string, minutes: number }> } | null, actions: Array<{ id: string, text: string, dueOn: string | null, ownerId: string, ownerName: string, doneAt: string | null }>, venture: { id: string, name: string } | null } | null };

export type SessionPlaceQueryVariables = Exact<{
  id: string;
}>;


export type SessionPlaceQuery = { session: { id: string } | null };

export type ActionsQueryVariables = Exact<{
  after?: string | null | undefined;
  mine?: boolean | null | undefined;
  openOnly?: boolean | null | undefined;
}>;


export type ActionsQuery = { actions: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, text: string, dueOn: string | null, ownerId: string, ownerName: string, doneAt: string | null, venture: { id: string, name: string } | null }> } };

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

export type SessionLineFragment = { id: string, number: number, status: SessionStatus, startsAt: string | null, endsAt: string | null, zone: string, lengthMinutes: number, place: string | null, venture: { id: string, name: string } | null };

export type ActionLineFragment = { id: string, text: string, dueOn: string | null, ownerId: string, ownerName: string, doneAt: string | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { permissions: Array<string>, membership: { id: string, name: string, email: string | null, roles: Array<Role>, mentor: { id: string } | null } | null, programmes: Array<{ id: string, slug: string, name: string, roles: Array<Role>, isCentre: boolean }> }, programme: { id: string, slug: string, name: string, zone: string, locale: string, brandColor: string | null, isCentre: boolean, policy: { version: number, settings: { teamMin: number, teamMax: number, distinctBackgrounds: string, sessionMinutes: number, agendaDueHours: number, reportDueHours: number, warrantMonths: number } } } };

export type WordsQueryVariables = Exact<{ [key: string]: never; }>;


export type WordsQuery = { backgrounds: Array<{ code: string, label: string }>, topics: Array<{ code: string, label: string, group: string }> };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { search: Array<{ kind: string, id: string, title: string, detail: string }> };

export type RulesFragment = { teamMin: number, teamMax: number, distinctBackgrounds: string, sessionMinutes: number, agendaDueHours: number, reportDueHours: number, warrantMonths: number };

export type MyProgrammeLineFragment = { id: string, slug: string, name: string, roles: Array<Role>, isCentre: boolean };

export type RefusedFragment = { code: string, message: string, field: string | null, subjectId: string | null };

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


export type OfficeTodayQuery = { workList: Array<{ kind: WorkKind, count: number, items: Array<{ id: string, title: string, detail: string | null, number: number | null, at: string | null }> }>, thisWeek: { total: number, items: Array<{ id: string, number: number, status: SessionStatus, startsAt: string | null, endsAt: string | null, zone: string, lengthMinutes: number, place: string | null, venture: { id: string, name: string } | null }> } };

export type WorkLineFragment = { id: string, title: string, detail: string | null, number: number | null, at: string | null };

export type MyDayQueryVariables = Exact<{
  now: string;
}>;


export type MyDayQuery = { planned: { items: Array<{ agendaLocked: boolean, id: string, number: number, status: SessionStatus, startsAt: string | null, endsAt: string | null, zone: string, lengthMinutes: number, place: string | null, agenda: Array<{ id: string, title: string, minutes: number }>, attendees: Array<{ id: string, membershipId: string, name: string, part: AttendeePart }>, venture: { id: string, name: string } | null }> }, coming: { items: Array<{ agendaLocked: boolean, id: string, number: number, status: SessionStatus, startsAt: string | null, endsAt: string | null, zone: string, lengthMinutes: number, place: string | null, agenda: Array<{ id: string, title: string, minutes: number }>, attendees: Array<{ id: string, membershipId: string, name: string, part: AttendeePart }>, venture: { id: string, name: string } | null }> }, past: { items: Array<{ agendaLocked: boolean, id: string, number: number, status: SessionStatus, startsAt: string | null, endsAt: string | null, zone: string, lengthMinutes: number, place: string | null, agenda: Array<{ id: string, title: string, minutes: number }>, attendees: Array<{ id: string, membershipId: string, name: string, part: AttendeePart }>, venture: { id: string, name: string } | null }> }, promised: { total: number, items: Array<{ id: string, text: string, dueOn: string | null, ownerId: string, ownerName: string, doneAt: string | null, venture: { id: string, name: string } | null }> } };

export type MySessionFragment = { agendaLocked: boolean, id: string, number: number, status: SessionStatus, startsAt: string | null, endsAt: string | null, zone: string, lengthMinutes: number, place: string | null, agenda: Array<{ id: string, title: string, minutes: number }>, attendees: Array<{ id: string, membershipId: string, name: string, part: AttendeePart }>, venture: { id: string, name: string } | null };

export type VenturesQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  status?: VentureStatus | null | undefined;
}>;


export type VenturesQuery = { ventures: { total: number, hasMore: boolean, endCursor: string | null, items: Array<{ id: string, name: string, oneLiner: string, sector: string, stage: string, needs: Array<string>, status: VentureStatus, submittedOn: string | null }> } };

export type VentureQueryVariables = Exact<{
  id: string;
}>;


export type VentureQuery = { venture: { origin: string, languages: Array<string>, zone: string, decidedAt: string | null, decisionReason: string | null, id: string, name: string, oneLiner: string, sector: string, stage: string, needs: Array<string>, status: VentureStatus, submittedOn: string | null, founders: Array<{ id: string, name: string, email: string | null, membershipId: string }>, team: { id: string, formedAt: string, overrideReason: string | null, seats: Array<{ id: string, isLead: boolean, mentorId: string, mentor: { id: string, name: string, primaryBackground: string, expertise: Array<string>, hoursPerMonth: number, hoursCommitted: number, canLead: boolean, status: MentorStatus, warrantState: WarrantState | null, warrantExpiresOn: string | null, ventureCount: number } | null }>, formerSeats: Array<{ id: string, isLead: boolean, fromAt: string, untilAt: string | null, leftReason: string | null, mentor: { id: string, name: string } | null }> } | null, sessions: Array<{ id: string, number: number, status: SessionStatus, startsAt: string | null, zone: string, lengthMinutes: number, place: string | null }>, actions: Array<{ id: string, text: string, dueOn: string | null, ownerId: string, ownerName: string, doneAt: string | null }> } | null };

export type AcceptVentureMutationVariables = Exact<{
  input: AcceptVentureInput;
}>;


export type AcceptVentureMutation = { acceptVenture: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, venture: { id: string } | null } };

export type DeclineVentureMutationVariables = Exact<{
  input: DeclineVentureInput;
}>;


export type DeclineVentureMutation = { declineVenture: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, venture: { id: string } | null } };

export type ImportVenturesMutationVariables = Exact<{
  input: ImportInput;
}>;


export type ImportVenturesMutation = { importVentures: { refusals: Array<{ code: string, message: string, field: string | null, subjectId: string | null }>, report: { rows: number, added: number, changed: number, unchanged: number, dryRun: boolean, refused: Array<{ row: number, field: string, value: string | null, why: string, mend: string }> } | null } };

export type VentureLineFragment = { id: string, name: string, oneLiner: string, sector: string, stage: string, needs: Array<string>, status: VentureStatus, submittedOn: string | null };

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
export const ActionLineFragmentDoc = new TypedDocumentString(`
    fragment ActionLine on Action {
  id
  text
  dueOn
  ownerId
  ownerName
  doneAt
}
    `, {"fragmentName":"ActionLine"}) as unknown as TypedDocumentString<ActionLineFragment, unknown>;
export const RulesFragmentDoc = new TypedDocumentString(`
    fragment Rules on PolicySettings {
  teamMin
  teamMax
  distinctBackgrounds
  sessionMinutes
  agendaDueHours
  reportDueHours
  warrantMonths
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
  venture {
    id
    name
  }
}`, {"fragmentName":"MySession"}) as unknown as TypedDocumentString<MySessionFragment, unknown>;
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
export const AuditTrailDocument = {"__meta__":{"hash":"6e141ad335f6ba891c9ef45e66e8c488cb2052f7b5475dcf0d997ce3e13af59e"}} as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const SignInDocument = {"__meta__":{"hash":"d6b53a8a93f1fcc3f6b403d8f415d28265c0e2fc7664adff2b1e3f86c6df6386"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"7dc777bb063d7ccc3bc635fe1717e9893f8155af209a794812d6942ad5d16112"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = {"__meta__":{"hash":"64a2c7858648674880e3bc5ff3e2b584459b6bd335776f2f1b7acc1bb54aaecc"}} as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const AcceptInvitationDocument = {"__meta__":{"hash":"254762555e29e2cf5a4dca03b63abea6aa619e753871a9cb9fe458270bf45ef3"}} as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const MembershipsDocument = {"__meta__":{"hash":"6607d6e855c7838ce104a72656283dd29408184dd9e0bb66528dd6179abe2416"}} as unknown as TypedDocumentString<MembershipsQuery, MembershipsQueryVariables>;
export const InviteMemberDocument = {"__meta__":{"hash":"1c9d42b678357401ecb18396e0d36a37251e178cb3529d773bfba9a8173544ce"}} as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const RevokeMemberDocument = {"__meta__":{"hash":"15e9945b79069a40b796efc98408bee2f3f34373847e6b10ba174cd2718cfa17"}} as unknown as TypedDocumentString<RevokeMemberMutation, RevokeMemberMutationVariables>;
export const ApiClientsDocument = {"__meta__":{"hash":"056ca2bb457fa12d0a19faf4b9008d2943e907022ae46a610169ce79d9404439"}} as unknown as TypedDocumentString<ApiClientsQuery, ApiClientsQueryVariables>;
export const CreateApiClientDocument = {"__meta__":{"hash":"dff20a60284a6f1b6950d0db1982b3d1c85f9b71b668bc6e135503f19ecd8892"}} as unknown as TypedDocumentString<CreateApiClientMutation, CreateApiClientMutationVariables>;
export const RevokeApiClientDocument = {"__meta__":{"hash":"acabf3e3484966de5a4938db42a04e80377260ec960f354fa8233a8f8edd3712"}} as unknown as TypedDocumentString<RevokeApiClientMutation, RevokeApiClientMutationVariables>;
export const MentorsDocument = {"__meta__":{"hash":"3b0979865617a2ba1f4656ffc528cc655dc91185409dca3afaaf57fe4668d7e4"}} as unknown as TypedDocumentString<MentorsQuery, MentorsQueryVariables>;
export const MentorDocument = {"__meta__":{"hash":"f566ff75d4355f65088eee3a0191bedbce1df962b499e20be7f2e11200f7ad8a"}} as unknown as TypedDocumentString<MentorQuery, MentorQueryVariables>;
export const RecordWarrantDocument = {"__meta__":{"hash":"a9076eb51fe62c917ddc08fe9798885faa973b2f04eb0e3857a51010614483ab"}} as unknown as TypedDocumentString<RecordWarrantMutation, RecordWarrantMutationVariables>;
export const RevokeWarrantDocument = {"__meta__":{"hash":"552070b1e6536ba0b12f9ba5a166b12ab597f5d5a0017d25fad50764982563c4"}} as unknown as TypedDocumentString<RevokeWarrantMutation, RevokeWarrantMutationVariables>;
export const WarrantTextDocument = {"__meta__":{"hash":"4ac4fbb21662b11c2e32580cbc6eae04791e72db8780b57956af845de86ea465"}} as unknown as TypedDocumentString<WarrantTextQuery, WarrantTextQueryVariables>;
export const AskForWarrantsDocument = {"__meta__":{"hash":"55e7ccf5a6473720170c3923986612c8531e194d6b86b7109f9507e86283baaf"}} as unknown as TypedDocumentString<AskForWarrantsMutation, AskForWarrantsMutationVariables>;
export const PublishWarrantTextDocument = {"__meta__":{"hash":"d8c1154413c5c7170d0b5b28b72c3219c7bed61b53f0f3d50d6aba3ed4a47a07"}} as unknown as TypedDocumentString<PublishWarrantTextMutation, PublishWarrantTextMutationVariables>;
export const SignWarrantDocument = {"__meta__":{"hash":"d2f1a6789ccdac3cd54726983674a38d2548fb089bfd127dcfa1ab8822621bc1"}} as unknown as TypedDocumentString<SignWarrantMutation, SignWarrantMutationVariables>;
export const ImportMentorsDocument = {"__meta__":{"hash":"21ca29629c457c2dc81d8c95605334d35229803b89b5826d87cf8ec31f926ce7"}} as unknown as TypedDocumentString<ImportMentorsMutation, ImportMentorsMutationVariables>;
export const LettersDocument = {"__meta__":{"hash":"db95e12c651914ab4b95dcee53a9beb943da95b97e731d87f28b6c1d1af0dde9"}} as unknown as TypedDocumentString<LettersQuery, LettersQueryVariables>;
export const ProgrammesDocument = {"__meta__":{"hash":"50a5a0cba81ab2bf97dea9beab484cdd10987306e3b74812b6cb8a6deffd0bc5"}} as unknown as TypedDocumentString<ProgrammesQuery, ProgrammesQueryVariables>;
export const CreateProgrammeDocument = {"__meta__":{"hash":"8529aed20c0107cd6e69397973f1a7f766da451e2b8f0c714a42b8f6f8aa56ee"}} as unknown as TypedDocumentString<CreateProgrammeMutation, CreateProgrammeMutationVariables>;
export const UpdateProgrammeDocument = {"__meta__":{"hash":"81a36ab3f554973a48829422b0ca86f0d43774d052181f56871d53416e1c01a8"}} as unknown as TypedDocumentString<UpdateProgrammeMutation, UpdateProgrammeMutationVariables>;
export const ChangePolicyDocument = {"__meta__":{"hash":"c175072d9903d26dbab1c887ff4b4cd6a8728bfea7faf75cf0d13661cb09188f"}} as unknown as TypedDocumentString<ChangePolicyMutation, ChangePolicyMutationVariables>;
export const SessionsDocument = {"__meta__":{"hash":"7b648da91f219571c96cbf7972298a32e4b42769ef46d4ff13fbf2599c2d9a24"}} as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const SessionDocument = {"__meta__":{"hash":"08c6fc48c007318bea18935fe14c1e2b01a2de5f90250206c3baca7247e0f1f6"}} as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const SessionPlaceDocument = {"__meta__":{"hash":"c7433798326f0171bd3e4c70940747dedbd5d9dbbd0419c0de0f2adc4668b1e1"}} as unknown as TypedDocumentString<SessionPlaceQuery, SessionPlaceQueryVariables>;
export const ActionsDocument = {"__meta__":{"hash":"911c340f981d4460771887a2fdd2db7aacfcf01d2bdc025c7bd4fdb7a9a734d1"}} as unknown as TypedDocumentString<ActionsQuery, ActionsQueryVariables>;
export const OpenSessionDocument = {"__meta__":{"hash":"8a58e10b7161beedc882664a04d3cfbd49f76ecfa33a6a4b691388594336bb35"}} as unknown as TypedDocumentString<OpenSessionMutation, OpenSessionMutationVariables>;
export const WriteAgendaDocument = {"__meta__":{"hash":"2718fbdbbb4c7f7ec755a5bf04c5b529bd2ec4642098069425ad4b8d38964f2b"}} as unknown as TypedDocumentString<WriteAgendaMutation, WriteAgendaMutationVariables>;
export const ConfirmSessionDocument = {"__meta__":{"hash":"c87c43c427e7fe09ae447d4d857e1e2b580e499441614055d4bbbbd190475d10"}} as unknown as TypedDocumentString<ConfirmSessionMutation, ConfirmSessionMutationVariables>;
export const CancelSessionDocument = {"__meta__":{"hash":"4b56285855c4d389bbcd11f2b99a7d5700aeb1c5f592e35b38c8c3c9c90f9969"}} as unknown as TypedDocumentString<CancelSessionMutation, CancelSessionMutationVariables>;
export const FileReportDocument = {"__meta__":{"hash":"6f6b03c723aefa6b773c9a2ccca71e4ede686b80546ece05f5228574bb29d896"}} as unknown as TypedDocumentString<FileReportMutation, FileReportMutationVariables>;
export const CompleteActionDocument = {"__meta__":{"hash":"537cedf9963c1f0e483fd8e18800c41bcb8731709da0dd83729a4266784e3d15"}} as unknown as TypedDocumentString<CompleteActionMutation, CompleteActionMutationVariables>;
export const MeDocument = {"__meta__":{"hash":"ea1501e48c273f6d5c1e088a36e7e81cf65072bf40f11865de3ea69faa2e3bce"}} as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const WordsDocument = {"__meta__":{"hash":"642f0da4b3531bc8555b53ae8831b4a29b982ed2b3a9308d4c505fe036532fec"}} as unknown as TypedDocumentString<WordsQuery, WordsQueryVariables>;
export const SearchDocument = {"__meta__":{"hash":"d3de7dc96698693fdfc5b4428b46771f8852b8c33cec9f75a9998058541c5ecc"}} as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const FormTeamDocument = {"__meta__":{"hash":"ba5cd24a0f3feabd262c3a432480d565d845e747eee9d29e6edd84ad3344c4b2"}} as unknown as TypedDocumentString<FormTeamMutation, FormTeamMutationVariables>;
export const ChangeTeamDocument = {"__meta__":{"hash":"3eb28d817aa756e548a39ced22079ccb730e6040fe516f79ede431c5572ef0b4"}} as unknown as TypedDocumentString<ChangeTeamMutation, ChangeTeamMutationVariables>;
export const StepOffDocument = {"__meta__":{"hash":"8cf9bc6ed95f9a657f4b9a98862b6238e4a41c701a089aea55c6c2e0e3e796e6"}} as unknown as TypedDocumentString<StepOffMutation, StepOffMutationVariables>;
export const OfficeTodayDocument = {"__meta__":{"hash":"10607987dab6f8ab16bfd729c0b294d254bb08c6eff8570d9ac5433d97934f64"}} as unknown as TypedDocumentString<OfficeTodayQuery, OfficeTodayQueryVariables>;
export const MyDayDocument = {"__meta__":{"hash":"239504a16bb7c03e32b3088193f9f98347363213de821f2b5eb181cb203eca08"}} as unknown as TypedDocumentString<MyDayQuery, MyDayQueryVariables>;
export const VenturesDocument = {"__meta__":{"hash":"eb2db63208fc1c179c030ae73ddbbde6922927db96b735c9edb229471e90c886"}} as unknown as TypedDocumentString<VenturesQuery, VenturesQueryVariables>;
export const VentureDocument = {"__meta__":{"hash":"f058794eaba11b8afd686faf55fb1f3c9960ea17e1d8e04f47af4a9fb3847c08"}} as unknown as TypedDocumentString<VentureQuery, VentureQueryVariables>;
export const AcceptVentureDocument = {"__meta__":{"hash":"599bb1eb21c55234c372c81171ec67a00daa7514a27d7b01665da6ac012247c3"}} as unknown as TypedDocumentString<AcceptVentureMutation, AcceptVentureMutationVariables>;
export const DeclineVentureDocument = {"__meta__":{"hash":"5ed87250749a9322626e8dbf04e26452dc8ce02d0bfc2bba3bbd7563db17d7de"}} as unknown as TypedDocumentString<DeclineVentureMutation, DeclineVentureMutationVariables>;
export const ImportVenturesDocument = {"__meta__":{"hash":"1f5ffddc345c37edc7523a0f8d025ed72d9639cea701158e20f52369e1e33be1"}} as unknown as TypedDocumentString<ImportVenturesMutation, ImportVenturesMutationVariables>;