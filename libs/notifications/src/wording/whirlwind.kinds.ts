const LINK = 'https://outrigger.example.org/example';
const EVENT = { event: 'Autumn whirlwind', day: '12 Mar' } as const;
const WHEN = 'Thursday, 12 March 2026 at 17:00, Paris time';
const PLACE = 'Where: The boat house';

/** Letters around a whirlwind (A2). */
export const WHIRLWIND_KINDS = {
  whirlwindInvited: { values: { ...EVENT, when: WHEN, place: PLACE }, required: ['when'], link: LINK },
  whirlwindWishes: { values: { event: EVENT.event }, required: ['event'], link: LINK },
  whirlwindPlan: {
    values: { ...EVENT, when: WHEN, place: PLACE, rounds: '17:00 table 3: Ada Okafor · 17:12 table 1: Ben Sato' },
    required: ['rounds'],
    link: LINK,
  },
  whirlwindOver: { values: { event: EVENT.event }, required: ['event'], link: LINK },
  whirlwindResults: { values: { event: EVENT.event, others: 'Aquaflow and Medly' }, required: ['others'] },
  whirlwindCancelled: { values: { ...EVENT, when: WHEN, reason: 'Too few could come.' }, required: ['when', 'reason'] },
} as const;
