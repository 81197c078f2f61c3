import type { Page } from 'playwright-core';
import {
  DARK,
  DARK_PHONE,
  enter,
  faultsOf,
  openBrowser,
  PASSWORD,
  PHONE,
  picture,
  type TestBrowser,
  WEB_ROOT,
} from '../support/browser.js';
import { type House, openHouse, type Programme } from '../support/house.js';
import { type Mentored, mentored } from '../support/mentored.js';

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const OPEN = `mutation ($input: OpenOfficeHoursInput!) { openOfficeHours(input: $input) { refusals { code } } }`;

describe('office hours and introductions in the console (A1, A5)', () => {
  let house: House;
  let ours: Programme;
  let alpha: Mentored;
  let browser: TestBrowser;

  beforeAll(async () => {
    house = await openHouse({ webRoot: WEB_ROOT });
    ours = await house.programme('ours');
    alpha = await mentored(ours, 'Alpha');
    for (const { login } of [ours.manager, alpha.founder, ...alpha.mentors]) await house.givePassword(login, PASSWORD);
    const input = { firstDay: dayIn(9), lastDay: dayIn(30), fromClock: '14:00', untilClock: '15:00', place: 'Room 2' };
    await alpha.mentors[1]?.ask(OPEN, { input });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const at = (page: Page, path: string): Promise<unknown> => page.goto(`${house.api.url}/p/ours${path}`);

  it('lets a founder book in two presses, and check in, on a phone', async () => {
    const page = await enter({ browser, house }, alpha.founder, PHONE);
    await at(page, '/hours');
    await page.getByRole('button', { name: /Alpha sales/ }).click();
    await page.getByRole('button', { name: /^Book/ }).first().click();
    await page.getByText('An invitation is on its way').first().waitFor();
    await picture(page, 'founder-hours-phone');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Alpha sales' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Alpha with Alpha sales' }).waitFor();
    await page.getByLabel('Well').check();
    await page.getByLabel('Progress').fill('Two pilots.');
    await page.getByRole('button', { name: 'Add a problem' }).click();
    await page.getByLabel('Problem 1', { exact: true }).fill('No pricing.');
    await page.getByLabel('Plans').fill('Sign one.');
    await page.getByRole('button', { name: 'Save the check-in' }).click();
    await page.getByText('Your mentor, your team and the office can read it').first().waitFor();
    await picture(page, 'check-in-phone');
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('shows the office all of them, and the trend on the venture’s page', async () => {
    const page = await enter({ browser, house }, ours.manager, DARK);
    await at(page, '/hours');
    await page.getByRole('cell', { name: 'Alpha', exact: true }).waitFor();
    await picture(page, 'office-hours-dark');
    expect(await faultsOf(page)).toEqual([]);
    await at(page, `/ventures/${alpha.ventureId}`);
    await page.getByRole('heading', { name: 'Check-ins' }).waitFor();
    await picture(page, 'venture-dark');
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('lets a mentor open hours', async () => {
    const page = await enter({ browser, house }, alpha.mentors[0] as Mentored['mentors'][number]);
    await at(page, '/hours');
    await page.getByRole('button', { name: 'Open hours' }).first().click();
    await page.getByLabel('Day').fill(dayIn(12));
    await page.getByLabel('Place').fill('Room 4');
    await picture(page, 'open-hours');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('One hour is open.').first().waitFor();
    await page.context().close();
  });

  it('a founder asks for an introduction on a phone; the office takes it, and says what is next and by when', async () => {
    const phone = await enter({ browser, house }, alpha.founder, PHONE);
    await at(phone, '/introductions');
    await phone.getByRole('button', { name: 'Ask for an introduction' }).first().click();
    await phone.getByLabel(/Whom or what do you look for/).fill(WANTED);
    expect(await faultsOf(phone)).toEqual([]);
    await phone.getByRole('button', { name: 'Ask', exact: true }).click();
    await phone.getByRole('heading', { level: 1, name: 'An introduction for Alpha' }).waitFor();
    expect(await faultsOf(phone)).toEqual([]);

    const page = await enter({ browser, house }, ours.manager);
    await page.getByRole('link', { name: 'Give to somebody: Alpha' }).waitFor();
    await at(page, '/introductions');
    await page.getByRole('link', { name: 'Alpha' }).first().click();
    await page.getByRole('button', { name: 'I take it' }).click();
    await page.getByText('It is yours. Say what is next.').first().waitFor();
    await step(page, { did: 'Wrote to the waterworks.', next: 'Hear from Ms Okafor', days: 5 });
    await phone.reload();
    await phone.getByText('Hear from Ms Okafor').first().waitFor();
    await picture(phone, 'introduction-founder-phone');
    expect(await faultsOf(phone)).toEqual([]);
    await Promise.all([phone, page].map((window) => window.context().close()));
  });

  it('never dies in silence: an overdue one is on the list of today, until something has come of it', async () => {
    await ours.within(
      (tx) => tx.sql`update introduction set next_on = current_date - 5, reminded_on = current_date - 5`,
    );
    const page = await enter({ browser, house }, ours.manager, DARK);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Record a step: Alpha' }).click();
    await fillStep(page, { did: 'Called her.', next: 'Meet her on site', days: 9 });
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('Recorded.').first().waitFor();
    await picture(page, 'introduction-dark');
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`${house.api.url}/p/ours`);
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    expect(await page.getByRole('link', { name: 'Record a step: Alpha' }).count()).toBe(0);

    await at(page, '/introductions');
    await page.getByRole('link', { name: 'Alpha' }).first().click();
    await page.getByRole('button', { name: 'Close it' }).click();
    await page.getByRole('dialog').getByLabel('Declined').check();
    await page.getByRole('textbox', { name: 'In a sentence, for the founders' }).fill('She has no budget this year.');
    await page.getByRole('dialog').getByRole('button', { name: 'Close it' }).click();
    await page.getByText('Closed. The founders are told.').first().waitFor();
    await page.context().close();

    const phone = await enter({ browser, house }, alpha.founder, DARK_PHONE);
    await at(phone, '/introductions?show=all');
    await phone.getByRole('link', { name: 'Alpha' }).first().click();
    await phone.getByText('She has no budget this year.').first().waitFor();
    await picture(phone, 'introduction-closed-phone-dark');
    expect(await faultsOf(phone)).toEqual([]);
    await phone.context().close();
  });
});

const WANTED = 'Somebody who buys sensors for a waterworks, to hear what would make them switch.';

interface Step {
  readonly did: string;
  readonly next: string;
  /** From today until it is due. */
  readonly days: number;
}

async function fillStep(page: Page, { did, next, days }: Step): Promise<void> {
  await page.getByRole('textbox', { name: 'What was done' }).fill(did);
  await page.getByRole('dialog').getByLabel('Next step').fill(next);
  await page.getByLabel('By which day').fill(dayIn(days));
}

async function step(page: Page, said: Step): Promise<void> {
  await page.getByRole('button', { name: 'Record a step' }).click();
  await fillStep(page, said);
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.getByText('Recorded.').first().waitFor();
}
