import { Injectable } from '@nestjs/common';
import type { Answered, HasPurposes, PageField, Purpose, Question, Speech } from '@outrigger/links';
import { fill, type Tongue } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { GUEST_TEXTS } from './guest.texts.js';
import { type OwnMeeting, ownMeetings } from './own-meetings.report.js';
import { SAYING } from './purposes.js';
import { VerdictService } from './verdict.service.js';
import { Whirlwind, WhirlwindGuest } from './whirlwind.entity.js';
import { reviewAnswer } from './whirlwind.policy.js';

/** The four steps, as they are tapped (A2). */
const STEPS = [
  { value: '4', step: 'yes' },
  { value: '3', step: 'ratherYes' },
  { value: '2', step: 'ratherNo' },
  { value: '1', step: 'no' },
] as const;

/** A guest reads their rounds from a letter, and says what they make of them: a tap each, and one press (A2, S6). */
@Injectable()
export class SayingPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: SAYING,
      question: (tx, guestId, speech) => this.question(tx, guestId, speech),
      act: (tx, answered) => this.act(tx, answered),
    },
  ];

  constructor(private readonly verdicts: VerdictService) {}

  private async question(tx: Tx, guestId: string, speech: Speech): Promise<Question | null> {
    const [guest] = await tx.repo(WhirlwindGuest).find({ id: guestId });
    const [event] = guest ? await tx.repo(Whirlwind).find({ id: guest.whirlwindId }) : [];
    const meetings = await ownMeetings(tx, [guestId]);
    if (!event || meetings.length === 0) return null;
    const against = reviewAnswer(event, meetings[0]?.round ?? 0, tx.now);
    const begun = meetings.filter(({ startsAt }) => new Date(startsAt) <= tx.now);
    const waits = begun.length === 0;
    const texts = GUEST_TEXTS[speech.tongue];
    return {
      title: waits ? fill(texts.yourRounds, { event: event.name }) : texts.goOn,
      paragraphs: [waits ? texts.comeBack : texts.sides],
      facts: meetings.map((meeting) => factOf(event, meeting, speech)),
      fields: against.length > 0 ? [] : begun.map((meeting) => fieldOf(meeting, speech.tongue)),
      choices: against.length > 0 ? [] : [{ value: 'say', label: texts.send }],
      // A plan to read is no question that was refused.
      against: against.filter(({ code }) => code !== 'MEETING_NOT_BEGUN'),
    };
  }

  private async act(tx: Tx, { subjectId: guestId, fields, speech }: Answered): Promise<string> {
    const meetings = await ownMeetings(tx, [guestId]);
    const said = meetings.flatMap(({ id }) => {
      const answer = Number(fields[`m-${id}`]);
      return answer >= 1 && answer <= STEPS.length ? [{ meetingId: id, answer }] : [];
    });
    await this.verdicts.sayAll(tx, said);
    const texts = GUEST_TEXTS[speech.tongue];
    return said.length === 0 ? texts.nothing : texts.said;
  }
}

/** `17:12, table 3` and whom they meet there. */
function factOf(
  { zone }: Whirlwind,
  { startsAt, tableNumber, other }: OwnMeeting,
  { tongue, locale }: Speech,
): readonly [string, string] {
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone }).format(new Date(startsAt));
  return [fill(GUEST_TEXTS[tongue].at, { time: clock, table: tableNumber ?? '?' }), other];
}

const fieldOf = ({ id, round, other, answer }: OwnMeeting, tongue: Tongue): PageField => ({
  name: `m-${id}`,
  label: `${round + 1}. ${other}`,
  kind: 'taps',
  value: answer === null ? '' : String(answer),
  options: STEPS.map(({ value, step }) => ({ value, label: GUEST_TEXTS[tongue].step[step] })),
});
