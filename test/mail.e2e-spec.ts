import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, NestFactory } from '@nestjs/core';
import { HouseModule } from '@outrigger/house';
import { house } from '@outrigger/kernel';
import { NotificationsModule } from '@outrigger/notifications';
import { SessionService, SessionsModule } from '@outrigger/sessions';
import { Dispatcher, migrate, Queue, type Reacts, roleUrl, Tenancy, type Tx } from '@outrigger/tenancy';
import ICAL from 'ical.js';
import type { ParsedMail } from 'mailparser';
import { Client } from 'pg';
import { v7 as uuid } from 'uuid';
import { migrations } from '../migrations/index.js';
import { type MailProgramme, mailProgramme } from './support/mail-programme.js';
import { PostOffice } from './support/post-office.js';

const SECRET = 'a secret of at least thirty-two characters';
const WEB = 'https://outrigger.example.org';
const STARTS_AT = new Date('2031-03-12T14:00:00Z');

interface KeptLetter {
  readonly subject: string;
  readonly state: string;
  readonly text: string;
  readonly attempts: number;
  readonly lastError: string | null;
}

describe('mail', () => {
  const office = new PostOffice();
  let context: INestApplicationContext;
  let queue: Queue;
  let ours: MailProgramme;
  let neighbour: MailProgramme;

  beforeAll(async () => {
    const adminUrl = await freshDatabase();
    await migrate({ adminUrl, secret: SECRET, migrations });
    const smtpUrl = await office.open();
    const ground = HouseModule.on({
      appUrl: roleUrl(adminUrl, 'outrigger_app', SECRET),
      identityUrl: roleUrl(adminUrl, 'outrigger_identity', SECRET),
      secret: SECRET, poolSize: 6, purpose: 'worker', publicUrl: WEB, mailDomain: 'mail.example.org', smtpUrl,
    });
    const imports = [ground, SessionsModule, NotificationsModule, DiscoveryModule];
    context = await NestFactory.createApplicationContext({ module: class Worker {}, imports }, { logger: ['error'] });
    ours = await mailProgramme(context.get(Tenancy), 'ours');
    neighbour = await mailProgramme(context.get(Tenancy), 'neighbour', ours.tenantId);
    queue = new Queue(roleUrl(adminUrl, 'outrigger_dispatcher', SECRET));
    await queue.start(new Dispatcher(context.get(Tenancy), reactionsOf(context)));
  });

  afterAll(async () => {
    await queue.stop();
    await context.close();
    await office.close();
  });

  const within = <T>({ tenantId }: MailProgramme, deed: (tx: Tx) => Promise<T>): Promise<T> =>
    context.get(Tenancy).write(house(tenantId), deed);
  const letterTo = async (programme: MailProgramme, address: string): Promise<KeptLetter | undefined> => {
    const letters = await within(programme, (tx) => tx.sql<KeptLetter>`
      select subject, state, text, attempts, last_error as "lastError" from letter
       where to_address = ${address} order by written_at desc, id desc limit 1`);
    return letters[0];
  };
  const invite = (name: string, token: string, address = `${name}@invited.example.org`): Promise<string> =>
    within(ours, async (tx) => {
      const [member, invitation] = [uuid(), uuid()];
      await tx.sql`insert into membership (id, name, email, roles, status)
        values (${member}, ${name}, ${address}, '{}', 'invited')`;
      await tx.sql`insert into invitation (id, membership_id, token_hash, expires_at)
        values (${invitation}, ${member}, ${token}, ${new Date(tx.now.getTime() + 86_400_000)})`;
      await tx.emit('member.invited', { invitationId: invitation, token });
      return address;
    });

  it('invites everybody to a confirmed session by a calendar that Gmail and Outlook read alike', async () => {
    const { sessionId } = ours;
    await within(ours, (tx) => context.get(SessionService).confirm(tx, { sessionId, startsAt: STARTS_AT }));
    for (const address of ours.addresses) await until(() => office.to(address)[0]);

    const [mail] = office.to(ours.addresses[0] ?? '');
    const [part, file] = calendarsOf(mail);
    expect(part).toBe(file);
    const event = eventOf(mail);
    expect(event.uid).toBe(`session-${sessionId}@mail.example.org`);
    expect(event.sequence).toBe(0);
    expect(event.startDate.toJSDate()).toEqual(STARTS_AT);
    expect(event.startDate.zone.tzid).toBe('UTC');
    expect(event.organizer).toBe(`mailto:${mail?.from?.value[0]?.address}`);
    expect(event.organizer).toMatch(/^mailto:reply\+s-[0-9a-f-]{36}\.[0-9a-f]{16}@mail\.example\.org$/);
    const asked = event.attendees.map((one) => one.getFirstValue());
    expect(asked).toEqual(ours.addresses.map((address) => `mailto:${address}`));
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.text).toContain('15:00–16:30, Paris time');
  });

  it('writes to one reader at a time', () => {
    for (const mail of office.mails) {
      expect(mail.to).toMatchObject({ value: [expect.anything()] });
      expect([mail.cc, mail.bcc]).toEqual([undefined, undefined]);
    }
  });

  it('cancels what it invited to, one sequence higher, in the same thread', async () => {
    await within(ours, (tx) => context.get(SessionService).cancel(tx, ours.sessionId, 'The lead is ill.'));
    const [invited, cancelled] = await until(() => pair(office.to(ours.addresses[3] ?? '')));
    expect(eventOf(cancelled).uid).toBe(eventOf(invited).uid);
    expect(eventOf(cancelled).sequence).toBe(eventOf(invited).sequence + 1);
    expect(calendarsOf(cancelled)[0]).toMatch(/METHOD:CANCEL[^]*STATUS:CANCELLED/);
    expect(cancelled.references).toEqual(invited.references);
    expect(cancelled.messageId).not.toBe(invited.messageId);
    expect(cancelled.text).toContain('The lead is ill.');
  });

  it('gives each invited person their own link, and forgets it once it is sent', async () => {
    const [eve, fay] = [await invite('eve', 'token-of-eve'), await invite('fay', 'token-of-fay')];
    const [toEve, toFay] = [await until(() => office.to(eve)[0]), await until(() => office.to(fay)[0])];
    expect(toEve.text).toContain(`${WEB}/invitation#token-of-eve`);
    expect(toFay.text).toContain(`${WEB}/invitation#token-of-fay`);
    expect(`${toEve.text}${toEve.html}`).not.toContain('token-of-fay');
    const kept = await until(async () => settled(await letterTo(ours, eve)));
    expect(kept).toMatchObject({ state: 'sent', text: '' });
  });

  it('tries again when the server says later', async () => {
    office.refusals.set('gus@invited.example.org', [450]);
    const gus = await invite('gus', 'token-of-gus');
    await until(() => office.to(gus)[0]);
    const kept = await until(async () => settled(await letterTo(ours, gus)));
    expect(kept).toMatchObject({ state: 'sent', attempts: 2, lastError: null });
  }, 20_000);

  it('gives up with the reason when the server says never', async () => {
    office.refusals.set('hal@invited.example.org', [550, 550]);
    const hal = await invite('hal', 'token-of-hal');
    const kept = await until(async () => settled(await letterTo(ours, hal)));
    expect(kept).toMatchObject({ state: 'failed', attempts: 1, lastError: '550 Not now, not here.' });
    expect(office.to(hal)).toEqual([]);
  });

  it('takes no header and no second reader from a name or an address', async () => {
    const jo = await invite('Jo\r\nBcc: mallory@example.org', 'token-of-jo', 'jo@invited.example.org');
    const mail = await until(() => office.to(jo)[0]);
    expect(mail.bcc).toBeUndefined();
    expect(mail.to).toMatchObject({ value: [{ address: jo, name: 'Jo Bcc: mallory@example.org' }] });

    await invite('Ivy', 'token-of-ivy', 'ivy@example.org, mallory@example.org');
    const kept = await until(() => letterTo(ours, 'ivy@example.org, mallory@example.org'));
    expect(kept).toMatchObject({ state: 'failed', attempts: 0, lastError: 'This is not a mail address.' });
  });

  it('keeps a programme\'s letters from its neighbour', async () => {
    expect(await letterTo(neighbour, ours.addresses[0] ?? '')).toBeUndefined();
    expect(office.mails.filter(({ text }) => text?.includes('Mentors of neighbour'))).toEqual([]);
  });
});

/** An empty database of its own on the server of DATABASE_URL. */
async function freshDatabase(): Promise<string> {
  const url = new URL(process.env['DATABASE_URL'] ?? '');
  const admin = new Client({ connectionString: url.href });
  await admin.connect();
  url.pathname = `/mail_${uuid().replaceAll('-', '')}`;
  await admin.query(`create database ${url.pathname.slice(1)}`).finally(() => admin.end());
  return url.href;
}

function reactionsOf(context: INestApplicationContext): Reacts['reactions'] {
  const providers = context.get(DiscoveryService).getProviders();
  return providers.flatMap(({ instance }) => (instance as Partial<Reacts> | null)?.reactions ?? []);
}

async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const found = await look();
    if (found !== undefined) return found;
    await pause(50);
  }
  throw new Error('It did not happen within 15 seconds.');
}

const settled = (letter: KeptLetter | undefined): KeptLetter | undefined =>
  letter?.state === 'waiting' ? undefined : letter;
const pair = ([one, two]: ParsedMail[]): [ParsedMail, ParsedMail] | undefined => (one && two ? [one, two] : undefined);

const calendarsOf = (mail: ParsedMail | undefined): string[] =>
  (mail?.attachments ?? [])
    .filter(({ contentType }) => /text\/calendar|application\/ics/.test(contentType))
    .map(({ content }) => content.toString('utf8'));

function eventOf(mail: ParsedMail | undefined): ICAL.Event {
  const calendar = ICAL.Component.fromString(calendarsOf(mail)[0] ?? '');
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
}
