import { Args, Field, ID, InputType, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { DateTime, InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { addMinutes, NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { IsDate, IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import { type SessionForLetters, sessionsForLetters } from '../invitations/session-letter.report.js';
import { sessionLetters } from '../invitations/session.letters.js';
import { MailSettings } from '../mail-settings.js';
import { LetterToReadType } from '../wording/wording.js';

@ObjectType('SessionLetter', { description: 'The invitation to a session, as one of its readers would read it.' })
export class SessionLetterType extends LetterToReadType {}

@InputType()
export class ArrangeLetterInput {
  @Field(() => ID) @IsUUID() sessionId!: string;
  @Field(() => DateTime) @IsDate() startsAt!: Date;
  @Field(() => Int) @IsInt() @Min(30) @Max(180) lengthMinutes!: number;
  @Field(() => String, { nullable: true }) @IsOptional() @Length(1, 300) place?: string | null;
  @Field(() => ID, { nullable: true, description: 'The membership that reads it; null for the first of all.' })
  @IsOptional()
  @IsUUID()
  membershipId?: string | null;
}

/** Shows what arranging would send, before anything is arranged (S2). */
@Resolver()
export class ArrangeLetterResolver {
  constructor(private readonly settings: MailSettings) {}

  @Query(() => SessionLetterType, { description: 'Nothing is arranged, nothing is kept, and nothing leaves.' })
  @Allow('sessions.confirm')
  async arrangeLetter(@InTx() tx: Tx, @Args('input') input: ArrangeLetterInput): Promise<SessionLetterType> {
    const session = await arranged(tx, input);
    const reader = session.attendees.find(({ membershipId }) => membershipId === (input.membershipId ?? membershipId));
    if (!reader) throw new NotFound('Attendee', input.membershipId ?? input.sessionId);
    const news = session.status === 'confirmed' ? 'moved' : 'invitation';
    const from = this.settings.replyAddress(tx.actor.tenantId);
    const answerUrl = this.settings.webUrl;
    const about = { session, reader, news, sequence: session.sequence, from, answerUrl, wasAt: null } as const;
    const [letter] = await sessionLetters([about], this.settings, tx.now);
    if (!letter) throw new TypeError('Whoever is expected gets a letter.');
    const { subject, html, text } = letter;
    return { subject, html, text, readers: [reader.name] };
  }
}

/** The session as it would be. */
async function arranged(
  tx: Tx,
  { sessionId, startsAt, lengthMinutes, place }: ArrangeLetterInput,
): Promise<SessionForLetters> {
  const [session] = await sessionsForLetters(tx, [sessionId], 'all');
  if (!session) throw new NotFound('Session', sessionId);
  return { ...session, startsAt, endsAt: addMinutes(startsAt, lengthMinutes), place: place ?? session.place };
}
