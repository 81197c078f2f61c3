import type { CohortMember } from './cohort.js';
import { Ids } from './dice.js';
import type { Ground } from './ground.js';
import type { WhirlRows } from './whirl-rows.js';

const MAILS = [
  {
    subject: 'Re: Mentoring session',
    words: 'I am glad to come. Could somebody fetch me at the gate?',
    outcome: 'words',
    daysAgo: 1,
    waits: true,
  },
  {
    subject: 'Re: Your rounds',
    words: 'Thank you, that suits me well.',
    outcome: 'words',
    daysAgo: 9,
    waits: false,
  },
  { subject: 'Automatic reply: out of office', words: null, outcome: 'automatic', daysAgo: 2, waits: false },
] as const;

/** Mails that came to the reply addresses, and calendars that the office and some mentors subscribed to. */
export function answerAll(
  { dice, calendar, officeId }: Ground,
  members: readonly CohortMember[],
): Pick<WhirlRows, 'incomingMail' | 'calendarFeed'> {
  const ids = new Ids(dice.branch('mail ids'));
  const writers = members.filter(({ mentor }) => mentor.status === 'active');
  const madeAt = calendar.at(-40, 9 * 60);
  return {
    incomingMail: MAILS.map(({ daysAgo, ...mail }, at) => {
      const { name = '', email = '' } = writers[at + 3]?.membership ?? {};
      const isSettled = mail.outcome === 'words' && !mail.waits;
      const id = ids.next();
      return {
        id,
        ...mail,
        messageKey: `<${id}@example.org>`,
        cameBy: 'imap',
        cameAt: calendar.at(-daysAgo, 8 * 60),
        fromName: name,
        fromAddress: email,
        settledAt: isSettled ? calendar.at(-daysAgo, 9 * 60) : null,
        settledBy: isSettled ? officeId : null,
      };
    }),
    calendarFeed: [
      { id: ids.next(), membershipId: officeId, kind: 'programme', everything: false, madeAt },
      ...writers.slice(0, 3).map(({ membership }) => ({
        ...{ id: ids.next(), membershipId: membership.id, kind: 'person' as const, everything: false, madeAt },
      })),
    ],
  };
}
