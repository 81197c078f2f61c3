import { readFileSync } from 'node:fs';

/** What the servers are asked about: rows of one programme, found before the first round. */
export interface Subject {
  readonly tenant: string;
  readonly venture: string;
  /** Of its manager, who is signed in. */
  readonly headers: Readonly<Record<string, string>>;
  readonly now: string;
  readonly weekEnd: string;
}

/** A report to file; every request takes the next session. */
export interface Report {
  readonly sessionId: string;
  readonly summary: string;
  readonly topics: readonly { readonly topic: string; readonly minutes: number }[];
  readonly attendeeIds: readonly string[];
  readonly actions: readonly { readonly ownerId: string; readonly text: string; readonly dueOn: string }[];
}

/** How much more CPU than the hand-written server the product may take. */
export const AIM_BY_HAND = { nested: 3, point: 4, mutation: 4 } as const;

interface Question {
  readonly document: string;
  readonly variables: (subject: Subject, report?: Report) => Readonly<Record<string, unknown>>;
}

/**
 * One operation of the console, as each server takes it. PostGraphile's document names its answer as ours does; what
 * stands under an alias that begins with `_` belongs to the object around it. The hand-written server has a statement
 * of the same name.
 */
export interface Operation {
  readonly name: string;
  readonly kind: keyof typeof AIM_BY_HAND;
  readonly product: Question;
  readonly postgraphile: Question;
}

const persisted = Object.values(
  JSON.parse(readFileSync('apps/web/src/gql/persisted-documents.json', 'utf8')) as Record<string, string>,
);

/** A document of the console, as its build keeps it. */
function consoles(name: string): string {
  const found = persisted.find((text) => new RegExp(`(query|mutation) ${name}\\b`).test(text));
  if (!found) throw new Error(`The console has no document ${name}.`);
  return found;
}

const SESSION_LINE = `id: rowId number status startsAt endsAt zone lengthMinutes place roomId roomName seriesId
  venture: ventureByTenantIdAndVentureId { id: rowId name }`;
const VENTURE_LINE = `id: rowId name oneLiner sector stage needs status submittedOn`;
const MENTOR_LINE = `id: rowId _member: membershipByTenantIdAndMembershipId { name } primaryBackground expertise
  hoursPerMonth hoursCommitted canLead status warrantState warrantExpiresOn ventureCount`;
const ACTION_LINE = `id: rowId text dueOn ownerId _owner: membershipByTenantIdAndOwnerId { ownerName: name } doneAt progress`;

export const OPERATIONS: readonly Operation[] = [
  {
    name: 'sessions with team and agenda',
    kind: 'nested',
    product: {
      document: `query { sessions(first: 20) { items { id number status startsAt venture { id name }
        team { seats { isLead mentor { name } } } agenda { title minutes } } } }`,
      variables: () => ({}),
    },
    postgraphile: {
      document: `query { sessions: allSessions(first: 20, orderBy: [STARTS_AT_DESC, ROW_ID_DESC]) { items: nodes {
        id: rowId number status startsAt venture: ventureByTenantIdAndVentureId { id: rowId name }
        team: teamByTenantIdAndTeamId { seats: teamSeatsByTenantIdAndTeamIdList(
            condition: { untilAt: null }, orderBy: [IS_LEAD_DESC, ROW_ID_ASC], first: 10) {
          isLead mentor: mentorByTenantIdAndMentorId { _member: membershipByTenantIdAndMembershipId { name } } } }
        agenda: agendaItemsByTenantIdAndSessionIdList(orderBy: POSITION_ASC, first: 20) { title minutes } } } }`,
      variables: () => ({}),
    },
  },
  {
    name: 'list of sessions',
    kind: 'nested',
    product: { document: consoles('Sessions'), variables: () => ({ status: 'held' }) },
    postgraphile: {
      document: `query { sessions: allSessions(first: 25, condition: { status: "held" }, orderBy: [STARTS_AT_DESC, ROW_ID_DESC]) {
        total: totalCount _page: pageInfo { hasMore: hasNextPage endCursor } items: nodes { ${SESSION_LINE} } } }`,
      variables: () => ({}),
    },
  },
  {
    name: 'page of a venture',
    kind: 'nested',
    product: { document: consoles('Venture'), variables: ({ venture }) => ({ id: venture }) },
    postgraphile: {
      document: `query ($tenant: UUID!, $id: UUID!) { venture: ventureByTenantIdAndRowId(tenantId: $tenant, rowId: $id) {
        ${VENTURE_LINE} origin languages zone decidedAt decisionReason
        founders: foundersByTenantIdAndVentureIdList(first: 20, orderBy: ROW_ID_ASC) {
          id: rowId membershipId _member: membershipByTenantIdAndMembershipId { name email } }
        team { id: rowId formedAt overrideReason
          formerSeats: formerSeatsList(first: 50) { id: rowId fromAt untilAt isLead leftReason
            mentor: mentorByTenantIdAndMentorId { id: rowId _member: membershipByTenantIdAndMembershipId { name } } }
          seats: teamSeatsByTenantIdAndTeamIdList(condition: { untilAt: null }, orderBy: [IS_LEAD_DESC, ROW_ID_ASC], first: 10) {
            id: rowId isLead mentorId mentor: mentorByTenantIdAndMentorId { ${MENTOR_LINE} } } }
        sessions: sessionsByTenantIdAndVentureIdList(orderBy: NUMBER_DESC, first: 50) {
          id: rowId number status startsAt zone lengthMinutes place }
        actions: actionsList(first: 50) { ${ACTION_LINE} } } }`,
      variables: ({ tenant, venture }) => ({ tenant, id: venture }),
    },
  },
  {
    name: 'start page with work list',
    kind: 'nested',
    product: { document: consoles('OfficeToday'), variables: ({ now, weekEnd }) => ({ now, weekEnd }) },
    postgraphile: {
      document: `query ($now: Datetime!, $weekEnd: Datetime!) {
        workList: benchWorkListList(asOf: $now, perKind: 6) { kind count items }
        thisWeek: benchSessionsBetween(wanted: "confirmed", since: $now, until: $weekEnd, first: 25) {
          total: totalCount items: nodes { ${SESSION_LINE} } } }`,
      variables: ({ now, weekEnd }) => ({ now, weekEnd }),
    },
  },
  {
    name: 'one venture',
    kind: 'point',
    product: {
      document: 'query ($id: ID!) { venture(id: $id) { id name oneLiner sector stage needs status submittedOn } }',
      variables: ({ venture }) => ({ id: venture }),
    },
    postgraphile: {
      document: `query ($tenant: UUID!, $id: UUID!) {
        venture: ventureByTenantIdAndRowId(tenantId: $tenant, rowId: $id) { ${VENTURE_LINE} } }`,
      variables: ({ tenant, venture }) => ({ tenant, id: venture }),
    },
  },
  {
    name: 'file a report',
    kind: 'mutation',
    product: { document: consoles('FileReport'), variables: (_, report) => ({ input: report }) },
    postgraphile: {
      document: `mutation ($input: BenchFileReportInput!) {
        fileReport: benchFileReport(input: $input) { session: result { id: rowId } } }`,
      variables: (_, report) => ({ input: report }),
    },
  },
];
