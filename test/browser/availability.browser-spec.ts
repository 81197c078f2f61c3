import type { Locator, Page } from 'playwright-core';
import {
  DARK,
  enter as enterHouse,
  faultsOf,
  openBrowser,
  overflowOf,
  PASSWORD,
  PHONE,
  SMALL,
  type TestBrowser,
  WEB_ROOT,
} from '../support/browser.js';
import { CalendarHost, LOOPBACK_TOO } from '../support/calendar-host.js';
import { type House, openHouse, type Person, type Programme } from '../support/house.js';
import { mentored } from '../support/mentored.js';

const WEEK = `{ me { membership { availability { weekly { day from to } zone } } } }`;

const ical = (days: number): string => {
  const at = new Date();
  at.setUTCHours(24 * days + 9, 0, 0, 0);
  return at.toISOString().replace(/[-:]|\.\d+/g, '');
};
const meeting = (days: number): string => `SUMMARY:Secret\r\nDTSTART:${ical(days)}\r\nDURATION:PT1H`;

describe('when people can meet, in the browser', () => {
  const host = new CalendarHost();
  let house: House;
  let ours: Programme;
  let browser: TestBrowser;
  let mentor: Person & { mentorId: string };

  beforeAll(async () => {
    await host.open();
    house = await openHouse({
      smtpUrl: 'smtp://127.0.0.1:9',
      webRoot: WEB_ROOT,
      reach: LOOPBACK_TOO,
    });
    ours = await house.programme('ours');
    await house.programme('neighbour');
    mentor = await ours.mentor('Jane Roe', { background: 'sales' });
    for (const { login } of [ours.manager, mentor]) await house.givePassword(login, PASSWORD);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
    await host.close();
  });

  const enter = (person: Person, options = {}): Promise<Page> => enterHouse({ browser, house }, person, options);
  const me = async (page: Page): Promise<void> => {
    await page.goto(`${house.api.url}/p/ours/me`);
    await page.getByRole('heading', { name: 'When I can meet' }).waitFor();
  };
  const week = async (): Promise<unknown> => (await mentor.ask(WEEK)).data?.['me'].membership.availability.weekly;

  it('a mentor connects a calendar in three presses and a paste, and sees the next three busy times (F13)', async () => {
    const page = await enter(mentor, PHONE);
    let presses = 0;
    const press = async (what: Locator): Promise<void> => {
      presses++;
      await what.click();
    };
    await page.goto(`${house.api.url}/p/ours/me`);
    await press(page.getByRole('button', { name: 'Connect a calendar' }));
    expect(await faultsOf(page)).toEqual([]);
    const address = host.calendar('/ann', meeting(2), meeting(3), meeting(4), meeting(9));
    await page.getByLabel('Secret address').fill(address);
    await press(page.getByRole('button', { name: 'Connect', exact: true }));

    const told = page.getByRole('status').filter({ hasText: 'Next in it you are busy' });
    await told.waitFor();
    expect(await told.getByRole('listitem').count()).toBe(3);
    expect(await page.content()).not.toContain(address);
    expect(presses).toBeLessThanOrEqual(3);
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('paints a week by keyboard alone, and by mouse, and writes it', async () => {
    const page = await enter(mentor);
    await me(page);
    const hour = (name: string): Locator => page.getByRole('button', { name, exact: true });
    await hour('Monday 09:00').focus();
    for (const key of ['Space', 'ArrowDown', 'Space', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Save my hours' }).click();
    await page.getByText('Your hours are saved.').waitFor();
    expect(await week()).toEqual([
      { day: 1, from: '09:00', to: '11:00' },
      { day: 2, from: '10:00', to: '11:00' },
    ]);

    // What was saved is read again, and the week begins anew with it.
    await me(page);
    await hour('Wednesday 14:00').hover();
    await page.mouse.down();
    await hour('Wednesday 15:00').hover();
    await hour('Wednesday 16:00').hover();
    await page.mouse.up();
    expect(await hour('Wednesday 15:00').getAttribute('aria-pressed')).toBe('true');
    await page.getByText('Write', { exact: true }).click();
    expect(await page.getByRole('textbox', { name: 'Wednesday' }).inputValue()).toBe('14:00-17:00');
    await page.getByRole('textbox', { name: 'Friday' }).fill('9:30-11');
    await page.getByRole('button', { name: 'Save my hours' }).click();
    await page.getByText('Your hours are saved.').waitFor();
    expect(await week()).toContainEqual({ day: 5, from: '09:30', to: '11:00' });
    await page.context().close();
  });

  it('tells days that differ, and takes them back', async () => {
    const page = await enter(mentor, PHONE);
    await me(page);
    await page.getByRole('button', { name: 'Add days' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('From').fill('2030-07-01');
    await dialog.getByLabel('To, if more than one day').fill('2030-07-14');
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Add days' }).click();
    await page.getByText('1 Jul 2030 to 14 Jul 2030').waitFor();
    await page.getByRole('button', { name: /Remove 1 Jul 2030/ }).click();
    await page.getByText('1 Jul 2030 to 14 Jul 2030').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('shows the office when a mentor can meet, which records what they say by phone', async () => {
    const page = await enter(ours.manager);
    await page.goto(`${house.api.url}/p/ours/mentors/${mentor.mentorId}`);
    await page.getByRole('table', { name: /How often each hour/ }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Record hours' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Working hours' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Save my hours' }).click();
    await page.getByText('Your hours are saved.').waitFor();
    expect(await week()).toHaveLength(5);
    await page.context().close();
  });

  it('asks those of a team for their hours who never told them', async () => {
    const team = await mentored(ours, 'Aquaflow');
    const page = await enter(ours.manager);
    await page.goto(`${house.api.url}/p/ours/ventures/${team.ventureId}`);
    const deed = page.getByRole('button', { name: 'Ask 3 for their hours' });
    await deed.click();
    await page.getByRole('list', { name: 'Who gets a letter' }).getByText('Aquaflow sales').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ask 3', exact: true }).click();
    await page.getByText('3 letters are on their way.').first().waitFor();
    const asked = await ours.within((tx) => tx.sql`select from hours_question where closed_at is null`);
    expect(asked).toHaveLength(3);
    await ours.within(
      (tx) => tx.sql`insert into availability (id, membership_id, told_at, confirmed_at)
      select gen_random_uuid(), membership_id, now(), now() from hours_question`,
    );
    await page.reload();
    await page.getByRole('button', { name: 'Change team' }).waitFor();
    await deed.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('lets the office keep rooms, hours and holidays', async () => {
    const page = await enter(ours.manager);
    await page.goto(`${house.api.url}/p/ours/settings/places`);
    await page.getByRole('button', { name: 'Add a room' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Room 4');
    await dialog.getByLabel('Seats').fill('8');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('8 seats').waitFor();
    await page.getByRole('button', { name: 'Working hours' }).click();
    await page.getByRole('button', { name: 'Save the hours' }).click();
    await page.getByText('The hours of the office are saved.').waitFor();
    await page.getByRole('button', { name: `Holidays of ${new Date().getFullYear() + 1}` }).click();
    await page.getByText('Fête Nationale de la France').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['on a small phone', SMALL],
    ['on a small phone in the dark', { ...SMALL, ...DARK }],
    ['in the dark', DARK],
    ['on a phone', PHONE],
  ])(
    'is free of barriers %s',
    async (_, options) => {
      const mentors = await enter(mentor, options);
      await me(mentors);
      expect([await faultsOf(mentors), await overflowOf(mentors)]).toEqual([[], 0]);
      await mentors.getByText('Write', { exact: true }).click();
      expect([await faultsOf(mentors), await overflowOf(mentors)]).toEqual([[], 0]);
      await mentors.context().close();

      const office = await enter(ours.manager, options);
      for (const screen of [`mentors/${mentor.mentorId}`, 'settings/places']) {
        await office.goto(`${house.api.url}/p/ours/${screen}`);
        await office.getByRole('table').first().waitFor();
        expect([await faultsOf(office), await overflowOf(office)]).toEqual([[], 0]);
      }
      await office.context().close();
    },
    120_000,
  );
});
