import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, Day, enumOf, pageType } from '@outrigger/graph';
import { TeamType } from '@outrigger/teams';
import { VentureType } from '@outrigger/ventures';
import {
  ANSWER_WAYS,
  type AnswerWay,
  type Ask,
  ASKS,
  ATTENDANCE_ANSWERS,
  type AttendanceAnswer,
  type AttendeePart,
  type Outcome,
  OUTCOMES,
  type Session,
  type SessionStatus,
} from './session.entity.js';

export const StatusEnum = { planned: 'planned', confirmed: 'confirmed', held: 'held', cancelled: 'cancelled' } as const;
registerEnumType(StatusEnum, { name: 'SessionStatus' });
export const PartEnum = { lead: 'lead', mentor: 'mentor', founder: 'founder' } as const;
registerEnumType(PartEnum, { name: 'AttendeePart' });
export const AnswerEnum = enumOf(ATTENDANCE_ANSWERS);
registerEnumType(AnswerEnum, {
  name: 'AttendanceAnswer',
  description: 'What somebody says to the time of a session; none is nothing yet.',
});
export const WayEnum = enumOf(ANSWER_WAYS);
registerEnumType(WayEnum, { name: 'AttendanceWay', description: 'By which way somebody answered.' });
export const AskEnum = enumOf(ASKS);
registerEnumType(AskEnum, { name: 'AgendaAsk', description: 'What founders want of their mentors for a point.' });
export const OutcomeEnum = enumOf(OUTCOMES);
registerEnumType(OutcomeEnum, { name: 'AgendaOutcome', description: 'What became of a point.' });

@ObjectType('AgendaItem', { description: "One point of the founders' agenda." })
export class AgendaItemType {
  @Field(() => ID) id!: string;
  @Field(() => Int) position!: number;
  @Field() title!: string;
  @Field(() => Int) minutes!: number;
  @Field(() => String, { nullable: true, description: 'A code of `topics`.' }) topic!: string | null;
  @Field(() => AskEnum) ask!: Ask;
  @Field(() => String, { nullable: true, description: "What is behind it, in the founders' words." }) words!:
    string | null;
  @Field(() => OutcomeEnum, { nullable: true, description: 'By the report.' }) outcome!: Outcome | null;
  @Field(() => String, { nullable: true }) outcomeWords!: string | null;
}

@ObjectType('Attendee')
export class AttendeeType {
  @Field(() => ID) id!: string;
  @Field(() => ID) membershipId!: string;
  @Field() name!: string;
  @Field(() => PartEnum) part!: AttendeePart;
  @Field(() => Boolean, { nullable: true, description: 'Null until the report is filed.' }) attended!: boolean | null;
  @Field(() => AnswerEnum, { description: 'To the time that the session has now: another time asks anew.' })
  answer!: AttendanceAnswer;
  @Field(() => DateTime, { nullable: true }) answeredAt!: Date | null;
  @Field(() => WayEnum, { nullable: true }) answeredVia!: AnswerWay | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether they have opened all that is to be read before; null where nothing is, and for other mentors.',
  })
  hasPreRead!: boolean | null;
  @Field(() => String, { nullable: true, description: 'What they wrote along with it; for the office alone.' })
  word!: string | null;
}

@ObjectType('ReportTopic')
export class ReportTopicType {
  @Field(() => ID) id!: string;
  @Field() topic!: string;
  @Field(() => Int) minutes!: number;
}

@ObjectType('SessionReport', { description: 'What remains of a session, by its lead.' })
export class SessionReportType {
  @Field(() => ID) id!: string;
  @Field() summary!: string;
  @Field(() => DateTime) filedAt!: Date;
  @Field(() => String, { nullable: true }) filedBy!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was held below strength (T1).' }) exceptionReason!:
    string | null;
  @Field(() => Int, { nullable: true, description: 'When the team would meet again.' }) nextInWeeks!: number | null;
  @Field(() => [ReportTopicType]) topics?: ReportTopicType[];
}

@ObjectType('Session', { description: 'One meeting of a venture with its mentoring team.' })
export class SessionType implements Omit<Session, 'cancelReason'> {
  @Field(() => ID) id!: string;
  @Field(() => ID) ventureId!: string;
  @Field(() => ID) teamId!: string;
  @Field(() => Int, { description: "Counts the venture's sessions from 1." }) number!: number;
  @Field(() => StatusEnum) status!: SessionStatus;
  @Field(() => DateTime, { nullable: true }) startsAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) endsAt!: Date | null;
  @Field({ description: 'The zone that it was arranged in.' }) zone!: string;
  @Field(() => Int) lengthMinutes!: number;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => String, { nullable: true }) cancelReason!: string | null;
  @Field(() => ID, { nullable: true, description: 'A room of the programme that it takes.' }) roomId!: string | null;
  @Field(() => String, { nullable: true }) roomName!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'The instant that the cadence wishes for.' })
  wishedOn!: Date | null;
  @Field({ description: 'Whether the arranger finds its time.' }) arranger!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'Since when the arranger needs the office.' })
  stuckAt!: Date | null;
  @Field(() => String, { nullable: true }) stuckWhy!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When too few mentors were found, the day before (T1).' })
  weakAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When those without an answer were last reminded.' })
  remindedAt!: Date | null;
  @Field(() => ID, { nullable: true, description: 'What sessions that were planned together have in common.' })
  seriesId!: string | null;
  @Field(() => Int, { description: 'Grows with every change of time or place: say it when you answer the invitation.' })
  sequence!: number;
  @Field(() => Int, { description: 'Say it when you write the agenda.' }) agendaVersion!: number;
  @Field({ description: 'True once the session has started or is over (S1).' }) agendaLocked!: boolean;
  @Field(() => VentureType, { nullable: true }) venture?: VentureType;
  @Field(() => TeamType, { nullable: true }) team?: TeamType;
  @Field(() => [AgendaItemType]) agenda?: AgendaItemType[];
  @Field(() => [AttendeeType]) attendees?: AttendeeType[];
  @Field(() => SessionReportType, { nullable: true }) report?: SessionReportType;
}

@ObjectType('Action', { description: 'Something that somebody promised in a session.' })
export class ActionType {
  @Field(() => ID) id!: string;
  @Field() text!: string;
  @Field(() => Day, { nullable: true }) dueOn!: string | null;
  @Field(() => ID) ownerId!: string;
  @Field() ownerName!: string;
  @Field(() => DateTime, { nullable: true }) doneAt!: Date | null;
  @Field(() => String, { nullable: true, description: "How far it is, in the owner's words." }) progress!:
    string | null;
  @Field(() => DateTime, { nullable: true }) progressAt!: Date | null;
  @Field(() => SessionType, { nullable: true }) session?: SessionType;
  @Field(() => VentureType, { nullable: true }) venture?: VentureType;
}

// A session and its actions point at each other, so this arrow is drawn once both classes stand.
Field(() => [ActionType])(SessionType.prototype, 'actions');

export const SessionPage = pageType('SessionPage', () => SessionType);
export const ActionPage = pageType('ActionPage', () => ActionType);
