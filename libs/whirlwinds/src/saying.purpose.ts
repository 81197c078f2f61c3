import { Injectable } from '@nestjs/common';
import type { Answered, HasPurposes, PageField, Purpose, Question } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { type OwnMeeting, ownMeetings } from './own-meetings.report.js';
import { SAYING } from './purposes.js';
import { VerdictService } from './verdict.service.js';
import { Whirlwind, WhirlwindGuest } from './whirlwind.entity.js';
import { reviewAnswer } from './whirlwind.policy.js';

/** The four steps, as they are tapped (A2). */
const STEPS = [
  { value: '4', label: 'Yes' },
  { value: '3', label: 'Rather yes' },
  { value: '2', label: 'Rather not' },
  { value: '1', label: 'No' },
];

const COME_BACK = 'From the beginning of a round this page asks whether you would go on: a tap each, no login.';
const IN_CONFIDENCE = 'Neither side reads what the other says. If both would go on, the office brings you together.';

/** A guest reads their rounds from a letter, and says what they make of them: a tap each, and one press (A2, S6). */
@Injectable()
export class SayingPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: SAYING,
      question: (tx, guestId) => this.question(tx, guestId),
      act: (tx, answered) => this.act(tx, answered),
    },
  ];

  constructor(private readonly verdicts: VerdictService) {}

  private async question(tx: Tx, guestId: string): Promise<Question | null> {
    const [guest] = await tx.repo(WhirlwindGuest).find({ id: guestId });
    const [event] = guest ? await tx.repo(Whirlwind).find({ id: guest.whirlwindId }) : [];
    const meetings = await ownMeetings(tx, [guestId]);
    if (!event || meetings.length === 0) return null;
    const against = reviewAnswer(event, meetings[0]?.round ?? 0, tx.now);
    const begun = meetings.filter(({ startsAt }) => new Date(startsAt) <= tx.now);
    const waits = begun.length === 0;
    return {
      title: waits ? `Your rounds at ${event.name}` : 'With whom would you go on?',
      paragraphs: [waits ? COME_BACK : IN_CONFIDENCE],
      facts: meetings.map((meeting) => factOf(event, meeting)),
      fields: against.length > 0 ? [] : begun.map(fieldOf),
      choices: against.length > 0 ? [] : [{ value: 'say', label: 'Send' }],
      // A plan to read is no question that was refused.
      against: against.filter(({ code }) => code !== 'MEETING_NOT_BEGUN'),
    };
  }

  private async act(tx: Tx, { subjectId: guestId, fields }: Answered): Promise<string> {
    const meetings = await ownMeetings(tx, [guestId]);
    const said = meetings.flatMap(({ id }) => {
      const answer = Number(fields[`m-${id}`]);
      return answer >= 1 && answer <= STEPS.length ? [{ meetingId: id, answer }] : [];
    });
    await this.verdicts.sayAll(tx, said);
    return said.length === 0 ? 'Nothing was said.' : 'Thank you. You hear from us when everybody has answered.';
  }
}

/** `17:12, table 3` and whom they meet there. */
function factOf({ zone }: Whirlwind, { startsAt, tableNumber, other }: OwnMeeting): readonly [string, string] {
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: zone }).format(new Date(startsAt));
  return [`${clock}, table ${tableNumber ?? '?'}`, other];
}

const fieldOf = ({ id, round, other, answer }: OwnMeeting): PageField => ({
  name: `m-${id}`,
  label: `${round + 1}. ${other}`,
  kind: 'taps',
  value: answer === null ? '' : String(answer),
  options: STEPS,
});
