import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DARK, enter, faultsOf, openBrowser, PASSWORD, PHONE, type TestBrowser } from '../support/browser.js';
import { type House, openHouse, type Programme } from '../support/house.js';
import { type Mentored, mentored } from '../support/mentored.js';

const WEB_ROOT = join(import.meta.dirname, '..', '..', 'dist', 'web');
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
  const shot = async (page: Page, name: string): Promise<void> => {
    const folder = process.env['SHOTS'];
    if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  };

  it('lets a founder book in two presses, and check in, on a phone', async () => {
    const page = await enter({ browser, house }, alpha.founder, PHONE);
    await at(page, '/hours');
    await page.getByRole('button', { name: /Alpha sales/ }).click();
    await page.getByRole('button', { name: /^Book/ }).first().click();
    await page.getByText('An invitation is on its way').first().waitFor();
    await shot(page, 'founder-hours-phone');
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
    await shot(page, 'check-in-phone');
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('shows the office all of them, and the trend on the venture’s page', async () => {
    const page = await enter({ browser, house }, ours.manager, DARK);
    await at(page, '/hours');
    await page.getByRole('cell', { name: 'Alpha', exact: true }).waitFor();
    await shot(page, 'office-hours-dark');
    expect(await faultsOf(page)).toEqual([]);
    await at(page, `/ventures/${alpha.ventureId}`);
    await page.getByRole('heading', { name: 'Check-ins' }).waitFor();
    await shot(page, 'venture-dark');
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('lets a mentor open hours', async () => {
    const page = await enter({ browser, house }, alpha.mentors[0] as Mentored['mentors'][number]);
    await at(page, '/hours');
    await page.getByRole('button', { name: 'Open hours' }).first().click();
    await page.getByLabel('Day').fill(dayIn(12));
    await page.getByLabel('Place').fill('Room 4');
    await shot(page, 'open-hours');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('One hour is open.').first().waitFor();
    await page.context().close();
  });
});
