import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Resolver, Subscription } from '@nestjs/graphql';
import { InOperation, readOne, selectionOf } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { LiveFacts, type Operation, sql } from '@outrigger/tenancy';
import type { GraphQLResolveInfo } from 'graphql';
import { MentorMeetingType } from './meeting.graphql.js';

@Resolver()
export class AttendanceSubscription {
  constructor(private readonly live: LiveFacts) {}

  @Subscription(() => MentorMeetingType, {
    description: 'The meeting, now and each time that somebody answers, arrives, or anything about it changes.',
  })
  @Allow('meetings.run')
  meetingChanged(
    @Args('meetingId', { type: () => ID }, ParseUUIDPipe) meetingId: string,
    @InOperation() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): AsyncGenerator<{ meetingChanged: MentorMeetingType }> {
    return operation.follow(
      this.live,
      ({ name, payload }) => name.startsWith('meeting.') && payload['meetingId'] === meetingId,
      async (tx) => {
        const found = await readOne<MentorMeetingType>(
          tx,
          'MentorMeeting',
          selectionOf(info),
          (row) => sql`${row}.id = ${meetingId}`,
        );
        return found && { meetingChanged: found };
      },
    );
  }
}
