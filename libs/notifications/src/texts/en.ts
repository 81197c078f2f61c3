import type { Words } from '@outrigger/kernel';
import { digest } from './digest.en.js';
import { findings } from './figures.en.js';
import { formChanges } from './form-changes.en.js';
import { list } from './list.en.js';
import { wording } from './wording.en.js';

/** Every word of the letters in English. `{name}` is filled in; other locales have the same keys. */
export const en = {
  common: {
    greeting: 'Dear {name},',
    openSession: 'Open the session',
    when: 'When',
    there: 'Programme time',
    where: 'Where',
    who: 'Who',
    agenda: 'Agenda so far',
    minutes: '{minutes} min',
    placeOpen: 'To be announced',
    part: { lead: 'lead mentor', mentor: 'mentor', founder: 'founder' },
    city: '{city} time',
    place: 'Where: {place}',
    comma: ', ',
    test: 'Test: {subject}',
    or: 'If the button does not work, open this address: {url}',
    footer: '{programme} arranges team mentoring for new ventures.',
    preferences: 'Choose which letters you get',
  },
  invitation: {
    subject: 'Session {number}: {venture}, {day}',
    title: 'Session {number} with {venture}',
    lead: 'You lead this session of {venture}: {oneLiner}',
    mentor: 'You are expected as a mentor at this session of {venture}: {oneLiner}',
    founder: 'Your mentors have time for {venture}. The agenda is yours: write what you want to talk about.',
    noAgenda: 'The founders have not written it yet.',
    answer: 'Accept or decline in your calendar or here, or simply reply to this letter: the office reads it.',
    yes: 'I come',
    maybe: 'Perhaps',
    no: 'I cannot come',
    summary: '{venture}: mentoring session {number}',
  },
  moved: {
    subject: 'New time or place: session {number}, {venture}, {day}',
    title: 'Session {number} with {venture} has moved',
    body: 'Time or place are others than before. What you answered was about the old ones: please answer again.',
  },
  company: {
    subject: 'Who comes: session {number}, {venture}, {day}',
    title: 'Others come to session {number} with {venture}',
    body: 'Time and place stay as they are. What you have answered stays, too.',
  },
  withdrawn: {
    subject: 'Not expected any more: session {number}, {venture}, {day}',
    title: 'You are not expected at session {number} with {venture}',
    body: 'You need not come to the session below. Your calendar is told as well.',
    next: 'If you did not expect this, simply reply: the office reads it.',
  },
  cancelled: {
    subject: 'Cancelled: session {number}, {venture}, {day}',
    title: 'Session {number} with {venture} is cancelled',
    body: 'The session below does not take place. Your calendar is told as well.',
    reason: 'Why',
    next: 'The office will propose another time; you need not do anything.',
  },
  feed: {
    name: { person: '{programme}: {name}', programme: '{programme}', room: '{room} ({programme})' },
    session: '{venture}: mentoring session {number}',
    taken: 'Taken: mentoring session',
    meeting: 'The mentors’ meeting',
    whirlwind: 'Whirlwind: {venture}',
    hour: 'Office hour: {venture}',
    openHour: 'Office hour, not booked yet',
    networkEvent: 'Network event: {venture}',
    agenda: 'Agenda due: {venture}, session {number}',
    report: 'Report due: {venture}, session {number}',
    action: 'Action due: {venture}',
    warrant: 'Your warrant as a mentor ends',
  },
  reportFiled: {
    subject: 'The report is in: session {number}, {venture}',
    title: 'The report of session {number} is in',
    body: 'The report of session {number} with {venture} is filed. What was said stays in the house: read it there.',
    noActions: 'Nothing was left for you to do.',
    oneAction: 'One action is yours.',
    actions: '{count} actions are yours.',
  },
  kit: {
    agenda: 'Agenda: {points}',
    point: '{position}. {title} ({minutes} min)',
    actions: 'You promised: {actions}',
  },
  network: { corrected: 'Corrected: {note}', when: 'When: {when}', link: 'Link: {link}' },
  hoursAsked: { other: 'Other days or hours' },
  team: { toLead: 'to lead', toJoin: 'to join', lead: '{name} (lead)' },
  findings,
  replied: { yes: 'yes', no: 'not now', withdrawn: 'they take their yes back' },
  round: '{time} table {table}: {other}',
  membership: {
    subject: '{programme} invites you to Outrigger',
    title: 'Welcome to {programme}',
    body: '{programme} has made a place for you. Choose a password, and you are in.',
    accept: 'Accept the invitation',
    expires: 'The link is for you alone, works once, and ends on {day}.',
    ignore: 'Did you not expect this? Then ignore the letter, and nothing happens.',
  },
  warrant: {
    subject: 'Your warrant as a mentor of {programme}',
    title: 'Read, sign, done',
    first:
      'Before you meet the ventures of {programme}, we ask you to sign what every mentor here signs. It takes a minute.',
    renew: 'Your warrant as a mentor of {programme} ends on {day}. Sign it anew, and nothing changes for your teams.',
    press: 'Read and sign',
    alone: 'The link is for you alone and needs no password. Opening it signs nothing yet.',
  },
  digest,
  formChanges,
  meeting: {
    summary: 'Mentors’ meeting: {programme}',
    no: 'I cannot come',
    point: '{title}, {minutes} min',
    openEvening: 'follows',
  },
  list,
  wording,
} as const;

/** What every locale must say. */
export type Texts = Words<typeof en>;
