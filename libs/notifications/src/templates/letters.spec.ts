import type { SessionAttendee, SessionForLetters } from '../invitations/session-letter.report.js';
import { language } from '../texts/texts.js';
import { DARK } from './colours.js';
import { Digest } from './digest.js';
import { MembershipInvitation } from './membership-invitation.js';
import { bodyOf } from './render.js';
import { ReportFiled } from './report-filed.js';
import { SessionCancelled } from './session-cancelled.js';
import { SessionInvitation } from './session-invitation.js';

const ada: SessionAttendee = {
  membershipId: 'a',
  attendanceId: 'sa',
  answer: 'none',
  name: 'Ada Okafor',
  address: 'ada@example.org',
  part: 'lead',
  zone: 'Africa/Lagos',
  locale: 'en-GB',
  openActions: 0,
};
const chi: SessionAttendee = {
  membershipId: 'c',
  attendanceId: 'sc',
  answer: 'none',
  name: 'Chi <b>Nguyen</b>',
  address: 'chi@example.org',
  part: 'founder',
  zone: 'Europe/Lisbon',
  locale: 'en-GB',
  openActions: 2,
};

const session: SessionForLetters = {
  id: 's',
  status: 'confirmed',
  number: 3,
  sequence: 1,
  startsAt: new Date('2026-03-12T14:00:00Z'),
  endsAt: new Date('2026-03-12T15:30:00Z'),
  place: 'Room 4, Dock House',
  cancelReason: 'The lead is ill.',
  ventureName: 'Tidewater',
  oneLiner: 'sensors that tell mussel farmers when to harvest',
  programme: 'Harbour Mentoring',
  brandColor: '#0f766e',
  programmeZone: 'Europe/Lisbon',
  agenda: [
    { title: 'Who pays first?', minutes: 40 },
    { title: 'The first engineer', minutes: 30 },
  ],
  attendees: [ada, chi],
};

const words = language('en-GB');
const url = 'https://outrigger.example.org/sessions/s';
const answerUrl = 'https://outrigger.example.org/a/token';
const invitation = (reader: SessionAttendee, changes: Partial<SessionForLetters> = {}) =>
  bodyOf(
    SessionInvitation({
      language: words,
      session: { ...session, ...changes },
      reader,
      url,
      answerUrl,
      news: 'invitation',
    }),
  );

describe('letters', () => {
  it("tell the time in the reader's zone, and in the programme's where it is another", async () => {
    const { text } = await invitation(ada);
    expect(text).toMatch(/Thursday,? 12 March 2026/);
    expect(text).toMatch(/15:00.16:30, Lagos time/);
    expect(text).toMatch(/14:00.15:30, Lisbon time/);
    expect((await invitation(chi)).text).not.toContain('Lagos');
  });

  it('say who, where, what about, and how to get there', async () => {
    const { text, html } = await invitation(ada);
    for (const part of ['Ada Okafor, lead mentor', 'Room 4, Dock House', '1. Who pays first? (40 min)', url]) {
      expect(text).toContain(part);
    }
    expect(html).toContain(`href="${url}"`);
    expect((await invitation(ada, { agenda: [] })).text).toContain('The founders have not written it yet.');
  });

  it('are a document: language, title, and colours for the dark', async () => {
    const { html } = await invitation(ada);
    expect(html).toMatch(/<html[^>]* lang="en-GB"/);
    expect(html).toContain('<title>Session 3 with Tidewater</title>');
    expect(html).toContain('prefers-color-scheme: dark');
  });

  it('never take markup from a person', async () => {
    expect((await invitation(chi)).html).not.toContain('<b>Nguyen');
  });

  it('give the reason of a cancelled session, and no way into it', async () => {
    const { text } = await bodyOf(
      SessionCancelled({ language: words, session, reader: ada, url, answerUrl: null, news: 'cancelled' }),
    );
    expect(text).toContain('The lead is ill.');
    expect(text).not.toContain(url);
  });

  it('tell whoever is taken off a session neither the reason nor who comes', async () => {
    const reader = { ...ada, part: null };
    const props = { language: words, session, reader, url, answerUrl: null, news: 'withdrawn' } as const;
    const { text } = await bodyOf(SessionCancelled(props));
    expect(text).toContain('You need not come');
    expect(text).not.toMatch(/The lead is ill|Nguyen/);
  });

  it('let the reader answer by a press, where their calendar shows no buttons (F2)', async () => {
    const { text, html } = await invitation(ada);
    for (const choice of ['yes', 'maybe', 'no']) expect(html).toContain(`href="${answerUrl}?c=${choice}.1"`);
    expect(text).toContain(`${answerUrl}?c=yes.1`);
  });

  it('say what is another, and whether to answer again', async () => {
    const told = async (news: 'moved' | 'company') =>
      (await bodyOf(SessionInvitation({ language: words, session, reader: ada, url, answerUrl, news }))).text;
    expect(await told('moved')).toContain('please answer again');
    expect(await told('company')).toContain('What you have answered stays');
  });

  it('count what a report leaves to its reader', async () => {
    const body = async (reader: SessionAttendee) =>
      (await bodyOf(ReportFiled({ language: words, session, reader, url, answerUrl: null }))).text;
    expect(await body(ada)).toContain('Nothing was left for you to do.');
    expect(await body({ ...ada, openActions: 1 })).toContain('One action is yours.');
    expect(await body(chi)).toContain('2 actions are yours.');
  });

  it('invite a member by a link with an end', async () => {
    const { text } = await bodyOf(
      MembershipInvitation({
        language: words,
        sender: session,
        name: 'Ada',
        url: 'https://outrigger.example.org/invitation#token',
        expiresAt: new Date('2026-03-19T23:30:00Z'),
        zone: 'Europe/Paris',
      }),
    );
    expect(text).toContain('https://outrigger.example.org/invitation#token');
    expect(text).toMatch(/ends on Friday,? 20 March 2026/);
  });

  it('are Arabic from right to left, with Arabic days and one kind of digits', async () => {
    const props = { language: language('ar'), session, reader: ada, url, answerUrl, news: 'invitation' } as const;
    const { html, text } = await bodyOf(SessionInvitation(props));
    expect(html).toContain('dir="rtl" lang="ar');
    expect(text).toContain('الخميس، 12 مارس 2026');
    expect(text).not.toMatch(/[\u0660-\u0669]/);
  });
});

describe('the digest', () => {
  const item = {
    id: '1',
    subject: 'By Friday: call <Ben>',
    gist: { paragraphs: ['You promised it.'], button: { label: 'It is done', url } },
  };
  const digest = () =>
    bodyOf(
      Digest({
        language: words,
        sender: session,
        name: 'Ada Okafor',
        title: '2 things for you',
        groups: [
          { topic: 'reminders', items: [item] },
          {
            topic: 'company',
            items: [{ id: '2', subject: 'The report is in', gist: { paragraphs: [], button: null } }],
          },
        ],
      }),
    );

  it('says all in text and in HTML, in groups, each with its own place to press', async () => {
    const { html, text } = await digest();
    expect(text).toMatch(/REMINDERS|Reminders/);
    expect(text).toMatch(/call <Ben>[^]*You promised it\.[^]*It is done[^]*sessions\/s[^]*The report is in/i);
    expect(html).toContain('call &lt;Ben&gt;');
    expect(html).toContain(`href="${url}"`);
    expect(text).toContain('preferences.invalid');
  });

  it('has for every text a colour of the dark', async () => {
    const { html } = await digest();
    expect(html).toContain(DARK.text);
    const unclassed = [...html.matchAll(/<(?:p|h[1-6]|a)\b([^>]*)>/g)].filter(
      ([, attributes = '']) => !attributes.includes('class='),
    );
    expect(unclassed.map(([tag]) => tag)).toEqual([]);
  });
});
