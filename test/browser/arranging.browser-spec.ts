import type { Page } from 'playwright-core';
import { addRoom, everybodyOf, tellHours } from '../support/arranging.js';
import {
  DARK,
  DARK_PHONE,
  enter as enterHouse,
  faultsOf,
  FORMS,
  openBrowser,
  overflowOf,
  PASSWORD,
  PHONE,
  picture,
  type TestBrowser,
  WEB_ROOT,
} from '../support/browser.js';
import { type House, openHouse, type Person, type Programme } from '../support/house.js';
import { type Mentored, mentored } from '../support/mentored.js';

const OPEN = 'mutation ($id: ID!) { openSession(input: { ventureId: $id }) { refusals { message } session { id } } }';
const TINY = { viewport: { width: 320, height: 720 }, hasTouch: true, isMobile: true };

describe('arranging sessions', () => {
  let house: House;
  let ours: Programme;
  let team: Mentored;
  let sessionId: string;
  let browser: TestBrowser;
  let manager: Page;

  beforeAll(async () => {
    house = await openHouse({ webRoot: WEB_ROOT });
    ours = await house.programme('ours');
    const neighbour = await house.programme('neighbour');
    await mentored(neighbour, 'Foreign');
    team = await mentored(ours, 'Aquaflow');
    const [lead, second, third] = team.mentors.map(({ memberId }) => memberId);
    await tellHours(ours, [lead ?? '', team.founder.memberId]);
    await tellHours(ours, [second ?? ''], { zone: 'America/New_York', from: '07:00', to: '17:00' });
    await ours.within(
      (tx) => tx.sql`insert into engagement (id, membership_id, kind, subject_id, during)
        select gen_random_uuid(), ${third}, 'meeting', gen_random_uuid(),
               tstzrange(date_trunc('day', now()) + n * interval '1 day' + interval '8 hours',
                         date_trunc('day', now()) + n * interval '1 day' + interval '11 hours') from generate_series(1, 30) n`,
    );
    await addRoom(ours, 'Room 4');
    sessionId = (await ours.manager.ask(OPEN, { id: team.ventureId })).data?.['openSession'].session.id;
    await house.givePassword(ours.manager.login, PASSWORD);
    browser = await openBrowser();
    manager = await enter(ours.manager);
  });

  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const enter = (person: Person, options = {}): Promise<Page> => enterHouse({ browser, house }, person, options);
  const timeOf = async (): Promise<string | undefined> => {
    const [session] = await ours.within(
      (tx) =>
        tx.sql<{
          at: Date | null;
          status: string;
        }>`select starts_at as at, status from session where id = ${sessionId}`,
    );
    return session?.at?.toISOString();
  };

  /** Counts the presses on the way. */
  const counting = (page: Page) => {
    const counted = { presses: 0 };
    const press = async (role: 'link' | 'button' | 'radio', name: string | RegExp, within = page.getByRole('main')) => {
      await within.getByRole(role, { name }).first().click();
      counted.presses++;
    };
    return { counted, press };
  };

  it.each([...FORMS, ['small phone', TINY]] as const)(
    'shows the best times with their reasons, and the day as bars, on a %s',
    async (name, options) => {
      const page = await enter(ours.manager, options);
      await page.goto(`${house.api.url}/p/ours/sessions/${sessionId}/arrange`);
      await page.getByRole('button', { name: 'Send invitations' }).waitFor();
      await page.getByText('4 of 4 can come · Room 4 is free').first().waitFor();
      await page
        .getByText(/Calendar not known: Aquaflow design/)
        .first()
        .waitFor();
      await page
        .getByRole('region', { name: 'The day, a row for each' })
        .getByText('Aquaflow sales', { exact: true })
        .waitFor();
      expect(await faultsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      await picture(page, `arrange ${name}`);
      await page.context().close();
    },
  );

  it('F4: arranges a session by three presses from anywhere', async () => {
    await manager.goto(`${house.api.url}/p/ours/mentors`);
    const { counted, press } = counting(manager);
    await press('link', 'Today', manager.getByRole('navigation').first());
    await press('link', 'Arrange: Aquaflow, session 1');
    await press('button', 'Send invitations');
    await manager.getByText('Confirmed. 4 invitations are on their way.').waitFor();
    expect(counted.presses).toBeLessThanOrEqual(3);
    expect(await timeOf()).toBeDefined();
  });

  it('F5: moves it by three presses, the best other time being chosen', async () => {
    const before = await timeOf();
    await manager.goto(`${house.api.url}/p/ours/sessions`);
    const { counted, press } = counting(manager);
    await press('link', 'Reschedule: Aquaflow, session 1');
    await manager.getByRole('button', { name: 'Send invitations' }).waitFor();
    await press(
      'radio',
      new RegExp('^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)'),
      manager.getByRole('radiogroup').locator('> div > div').nth(1),
    );
    await press('button', 'Send invitations');
    await manager.getByText('Confirmed. 4 invitations are on their way.').waitFor();
    expect(counted.presses).toBeLessThanOrEqual(3);
    expect(await timeOf()).not.toBe(before);
    const [{ sequence } = { sequence: 0 }] = await ours.within(
      (tx) => tx.sql<{ sequence: number }>`select sequence from session where id = ${sessionId}`,
    );
    expect(sequence).toBe(1);
  });

  it.each([
    ['week', 'desktop', {}],
    ['week', 'phone-dark', DARK_PHONE],
    ['week', 'small phone', TINY],
    ['rooms', 'desktop-dark', DARK],
    ['rooms', 'phone', PHONE],
    ['list', 'desktop', {}],
    ['list', 'small phone', TINY],
  ])('shows sessions as a %s on a %s', async (view, name, options) => {
    const page = await enter(ours.manager, options);
    const at = (await timeOf())?.slice(0, 10) ?? '';
    await page.goto(`${house.api.url}/p/ours/sessions?view=${view}&week=${at}`);
    await page.getByRole('link', { name: 'Aquaflow, session 1' }).first().waitFor();
    if (view === 'rooms') await page.getByRole('heading', { name: 'Room 4' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await picture(page, `sessions ${view} ${name}`);
    await page.context().close();
  });

  it('keeps its views in the address', async () => {
    await manager.goto(`${house.api.url}/p/ours/sessions`);
    await manager.getByRole('radiogroup', { name: 'View' }).getByText('Week', { exact: true }).click();
    await manager.getByRole('button', { name: 'The week after' }).click();
    await manager.waitForURL(/view=week.*week=/);
    await manager.reload();
    await manager.getByRole('button', { name: 'The week before' }).waitFor();
    expect(await faultsOf(manager)).toEqual([]);
  });

  it('F5: calls it off by two presses', async () => {
    await manager.goto(`${house.api.url}/p/ours/sessions`);
    const { counted, press } = counting(manager);
    await press('button', 'Cancel: Aquaflow, session 1');
    await manager.getByRole('dialog').getByLabel('Reason').fill('The lead is ill.');
    await press('button', 'Cancel session', manager.getByRole('dialog'));
    await manager.getByText('The session is cancelled.').waitFor();
    expect(counted.presses).toBe(2);
  });

  it('asks everybody, or lets the arranger find a time, and says whom it asks', async () => {
    const other = await mentored(ours, 'GridShift');
    await tellHours(ours, everybodyOf(other));
    const id = (await ours.manager.ask(OPEN, { id: other.ventureId })).data?.['openSession'].session.id as string;
    await manager.goto(`${house.api.url}/p/ours/sessions/${id}/arrange`);
    await manager.getByRole('radio', { name: 'Ask everybody' }).check();
    await manager.getByRole('button', { name: 'Ask everybody' }).click();
    await manager.getByText('Everybody is asked.').waitFor();
    await ours.within(async (tx) => {
      await tx.sql`insert into session_poll (id, session_id, status, opened_at, closes_at)
        values (gen_random_uuid(), ${id}, 'open', now(), now() + interval '2 days')`;
      await tx.sql`insert into session_poll_voice (id, poll_id, membership_id)
        select gen_random_uuid(), p.id, a.membership_id from session_poll p join session_attendance a on a.session_id = p.session_id
         where p.session_id = ${id}`;
      await tx.sql`insert into session_poll_time (id, poll_id, starts_at, ends_at, coming)
        select gen_random_uuid(), id, now() + interval '5 days', now() + interval '5 days 90 minutes', '{}' from session_poll
         where session_id = ${id}`;
    });
    await manager.goto(`${house.api.url}/p/ours/sessions/${id}/arrange`);
    await manager.getByRole('heading', { name: 'The arranger is at work' }).waitFor();
    await manager.getByText('Founder GridShift is asked').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    await picture(manager, 'arrange poll');
    await manager.getByRole('button', { name: 'Take it back' }).click();
    await manager.getByRole('heading', { name: 'The arranger is at work' }).waitFor({ state: 'detached' });
  });
});
