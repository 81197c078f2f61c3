/** An announcement of the centre; days are counted from today. */
export interface Announced {
  readonly title: string;
  readonly body: string;
  readonly agoDays: number;
  readonly roles: readonly string[];
  /** Of an event. */
  readonly event?: { readonly inDays: number; readonly place: string; readonly link: string };
}

export const ANNOUNCED: readonly Announced[] = [
  {
    title: 'A guide to the first meeting of a team',
    body: `Most of what goes wrong in a year of mentoring goes wrong in the first hour. We have written down how five programmes begin.

- who speaks first, and why it is the founder
- what the lead says about confidence
- how the next date is found before anybody leaves

It stands in the library: *Training*, then *Library*. Tell us what your teams do otherwise.`,
    agoDays: 12,
    roles: ['manager', 'mentor'],
  },
  {
    title: 'Figures of the last quarter are released',
    body: `The new release is out. See under *Network* where you stand beside the others; nothing in it names a programme that has not agreed.

Two of you asked why a figure is withheld. Each says so itself now: point at the mark.`,
    agoDays: 5,
    roles: ['manager'],
  },
  {
    title: 'Summer school of the network',
    body: `Three half-days with those who run programmes like yours.

## What we do there

1. How a mentor is asked to stop, and stays a friend
2. What a monthly meeting needs so that mentors come back
3. An open hour: bring what you cannot solve

Come with two people if you can. There is no fee.`,
    agoDays: 3,
    roles: ['manager'],
    event: { inDays: 24, place: 'The old dock, hall 2', link: 'https://meet.example.org/summer-school' },
  },
];

/** A question of one programme, with answers of others, by their slugs. */
export interface Talked {
  readonly by: string;
  readonly title: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly agoDays: number;
  readonly answers: readonly { readonly by: string; readonly body: string; readonly helped: boolean }[];
}

export const TALKED: readonly Talked[] = [
  {
    by: 'kestrel',
    title: 'How do you thank mentors who take no money?',
    body: `Ours give four hours a month and want nothing for it. We fear that we take it for granted.

What do you do, **once a year or oftener**, that they still talk about?`,
    tags: ['mentors', 'thanks'],
    agoDays: 9,
    answers: [
      {
        by: 'coral',
        body: 'Each founder writes one letter, by hand, to one mentor. We collect them and read three aloud at the December meeting. It costs stamps.',
        helped: true,
      },
      {
        by: 'spree',
        body: 'A dinner in May, at which no venture pitches. The families come, too.',
        helped: false,
      },
    ],
  },
  {
    by: 'deccan',
    title: 'Who has run a whirlwind over video?',
    body: `Half of our mentors live six hours away. We would like to hold twelve rounds of ten minutes on screens.

- Does it tire people faster?
- Who moves them from room to room?`,
    tags: ['whirlwind', 'video'],
    agoDays: 4,
    answers: [
      {
        by: 'ipe',
        body: 'We did, with eight rounds; twelve are too many. One person of the office does nothing but move people, and a break after the fourth is a must.',
        helped: false,
      },
    ],
  },
];
