import type { Page } from 'playwright-core';
import { enter, faultsOf, openBrowser, PASSWORD, type TestBrowser, WEB_ROOT } from '../support/browser.js';
import { type House, openHouse, type Programme } from '../support/house.js';

const ADD = 'mutation ($input: AddVentureInput!) { addVenture(input: $input) { venture { id } } }';
const DECLINE =
  'mutation ($id: ID!) { declineVenture(input: { ventureId: $id, reason: "Too early for us." }) { venture { id } } }';

const venture = (name: string) => ({
  name,
  oneLiner: 'Low-cost water tests for towns.',
  founders: [{ name: 'Mia Berg', email: `${name.toLowerCase()}@example.org` }],
  origin: 'alumni',
  sector: 'water',
  stage: 'pilot',
  zone: 'Europe/Paris',
});

describe('the audit trail, as a manager reads it', () => {
  let house: House;
  let ours: Programme;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    house = await openHouse({ webRoot: WEB_ROOT });
    ours = await house.programme('ours');
    const neighbour = await house.programme('neighbour');
    await neighbour.manager.ask(ADD, { input: venture('Foreign') });
    const added = await ours.manager.ask(ADD, { input: venture('Aquaflow') });
    await ours.manager.ask(DECLINE, { id: added.data?.['addVenture'].venture.id as string });
    await ours.manager.ask(ADD, { input: venture('Bluewell') });
    await house.givePassword(ours.manager.login, PASSWORD);
    browser = await openBrowser();
    page = await enter({ browser, house }, ours.manager, { viewport: { width: 390, height: 844 } });
  });
  /** Without what the filters offer. */
  const listed = (text: string) => page.getByRole('list', { name: 'Audit trail' }).getByText(text);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  it('tells who did what and why, and shows what it changed when asked', async () => {
    await page.goto(`${house.api.url}/p/ours/settings/audit`);
    const declined = page.getByRole('listitem').filter({ hasText: 'Declined a venture' });
    await declined.getByText('Why: Too early for us.').waitFor();
    await declined.getByRole('button', { name: '2 rows changed' }).click();
    await declined.getByText('changed: decided at, decided by, decision reason, status').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('tells the story of one thing, and goes back to all', async () => {
    await page.getByRole('link', { name: 'Venture: its story', exact: true }).click();
    await page.getByText('2 in all').waitFor();
    expect(await listed('Added a venture').count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'One thing only' }).click();
    await listed('Added a venture').nth(1).waitFor();
  });

  it('says what to do when nothing fits', async () => {
    await page.getByLabel('Until').fill('2020-01-01');
    await page.getByText('Nothing was done that fits.').waitFor();
    await page.getByRole('link', { name: 'Show everything' }).click();
    await listed('Declined a venture').waitFor();
  });
});
