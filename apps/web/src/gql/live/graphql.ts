/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SessionStatus =
  | 'cancelled'
  | 'confirmed'
  | 'held'
  | 'planned';

export type TeamRunStatus =
  | 'cancelled'
  | 'done'
  | 'failed'
  | 'queued'
  | 'running';

export type MeetingChangedSubscriptionVariables = Exact<{
  meetingId: string;
}>;


export type MeetingChangedSubscription = { meetingChanged: { id: string, present: number, yes: number, no: number, programmeVersion: number } };

export type TeamRunProgressedSubscriptionVariables = Exact<{
  runId: string;
}>;


export type TeamRunProgressedSubscription = { teamRunProgressed: { id: string, status: TeamRunStatus, share: number } };

export type AgendaChangedSubscriptionVariables = Exact<{
  sessionId: string;
}>;


export type AgendaChangedSubscription = { agendaChanged: { id: string, agendaVersion: number, status: SessionStatus } };

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

export const MeetingChangedDocument = new TypedDocumentString(`
    subscription MeetingChanged($meetingId: ID!) {
  meetingChanged(meetingId: $meetingId) {
    id
    present
    yes
    no
    programmeVersion
  }
}
    `) as unknown as TypedDocumentString<MeetingChangedSubscription, MeetingChangedSubscriptionVariables>;
export const TeamRunProgressedDocument = new TypedDocumentString(`
    subscription TeamRunProgressed($runId: ID!) {
  teamRunProgressed(runId: $runId) {
    id
    status
    share
  }
}
    `) as unknown as TypedDocumentString<TeamRunProgressedSubscription, TeamRunProgressedSubscriptionVariables>;
export const AgendaChangedDocument = new TypedDocumentString(`
    subscription AgendaChanged($sessionId: ID!) {
  agendaChanged(sessionId: $sessionId) {
    id
    agendaVersion
    status
  }
}
    `) as unknown as TypedDocumentString<AgendaChangedSubscription, AgendaChangedSubscriptionVariables>;