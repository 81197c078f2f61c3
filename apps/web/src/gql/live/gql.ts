/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "subscription MeetingChanged($meetingId: ID!) {\n  meetingChanged(meetingId: $meetingId) {\n    id\n    present\n    yes\n    no\n    programmeVersion\n  }\n}": typeof types.MeetingChangedDocument,
    "subscription TeamRunProgressed($runId: ID!) {\n  teamRunProgressed(runId: $runId) {\n    id\n    status\n    share\n  }\n}": typeof types.TeamRunProgressedDocument,
    "subscription AgendaChanged($sessionId: ID!) {\n  agendaChanged(sessionId: $sessionId) {\n    id\n    agendaVersion\n    status\n  }\n}": typeof types.AgendaChangedDocument,
};
const documents: Documents = {
    "subscription MeetingChanged($meetingId: ID!) {\n  meetingChanged(meetingId: $meetingId) {\n    id\n    present\n    yes\n    no\n    programmeVersion\n  }\n}": types.MeetingChangedDocument,
    "subscription TeamRunProgressed($runId: ID!) {\n  teamRunProgressed(runId: $runId) {\n    id\n    status\n    share\n  }\n}": types.TeamRunProgressedDocument,
    "subscription AgendaChanged($sessionId: ID!) {\n  agendaChanged(sessionId: $sessionId) {\n    id\n    agendaVersion\n    status\n  }\n}": types.AgendaChangedDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription MeetingChanged($meetingId: ID!) {\n  meetingChanged(meetingId: $meetingId) {\n    id\n    present\n    yes\n    no\n    programmeVersion\n  }\n}"): typeof import('./graphql').MeetingChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription TeamRunProgressed($runId: ID!) {\n  teamRunProgressed(runId: $runId) {\n    id\n    status\n    share\n  }\n}"): typeof import('./graphql').TeamRunProgressedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription AgendaChanged($sessionId: ID!) {\n  agendaChanged(sessionId: $sessionId) {\n    id\n    agendaVersion\n    status\n  }\n}"): typeof import('./graphql').AgendaChangedDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
