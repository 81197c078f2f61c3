import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Resolver, Subscription } from '@nestjs/graphql';
import { InOperation, readOne, selectionOf } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { type Fact, LiveFacts, type Operation, sql } from '@outrigger/tenancy';
import type { GraphQLResolveInfo } from 'graphql';
import { SessionType } from './session.graphql.js';

/** What changes a session for those who have it open. */
const CHANGES = [
  'agenda.written',
  'agenda.published',
  'agenda.suggested',
  'session.prepared',
  'session.confirmed',
  'session.cancelled',
  'report.filed',
  'summary.written',
  'choice.decided',
];

/** What may take the session from the member whom it is about: they are asked for again at once (C2). */
const TAKES = ['warrant.revoked', 'warrant.lapsed', 'conflict.declared', 'conflict.upheld'];

@Resolver()
export class AgendaSubscription {
  constructor(private readonly live: LiveFacts) {}

  @Subscription(() => SessionType, {
    description: 'The session, now and each time that something that all may see of it changes.',
  })
  @Allow('sessions.read')
  agendaChanged(
    @Args('sessionId', { type: () => ID }, ParseUUIDPipe) sessionId: string,
    @InOperation() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): AsyncGenerator<{ agendaChanged: SessionType }> {
    const { memberId } = operation.actor ?? {};
    const concerns = ({ name, payload }: Fact): boolean =>
      (CHANGES.includes(name) && payload['sessionId'] === sessionId) ||
      (TAKES.includes(name) && payload['membershipId'] === memberId);
    return operation.follow(this.live, concerns, (tx) =>
      readOne<SessionType>(tx, 'Session', selectionOf(info), (row) => sql`${row}.id = ${sessionId}`).then(
        (session) => session && { agendaChanged: session },
      ),
    );
  }
}
