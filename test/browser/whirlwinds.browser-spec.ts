import type { Page } from 'playwright-core';
import {
  DARK_PHONE,
  enter,
  faultsOf,
  openBrowser,
  PASSWORD,
  PHONE,
  type TestBrowser,
  WEB_ROOT,
} from '../support/browser.js';
import { type House, openHouse, type Programme } from '../support/house.js';
import { type Mentored, mentored, type TestMentor } from '../support/mentored.js';

describe('a whirlwind, from the plan to both sides’ answers (A2)', () => {
  let house: House;
  let ours: Programme;
  let ventures: Mentored[];
  let mentors: TestMentor[];
  let browser: TestBrowser;
  let office: Page;
  let mentor: Page;
  let founder: Page;

  beforeAll(async () => {
    house = await openHouse({ webRoot: WEB_ROOT });
    ours = await house.programme('ours');
    ventures = [await mentored(ours, 'Aquaflow'), await mentored(ours, 'Brightloom')];
    mentors = [await ours.mentor('Jane Roe'), await ours.mentor('Omar Said')];
    const people = [ours.manager, mentors[0] as TestMentor, (ventures[0] as Mentored).founder];
    for (const { login } of people) await house.givePassword(login, PASSWORD);
    browser = await openBrowser();
    const [manager, jane, mia] = people;
    office = await enter({ browser, house }, manager as TestMentor);
    mentor = await enter({ browser, house }, jane as TestMentor, PHONE);
    founder = await enter({ browser, house }, mia as TestMentor, DARK_PHONE);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const address = (): string => new URL(office.url()).pathname;

  it('is planned from an empty list', async () => {
    await office.goto(`${house.api.url}/p/ours/whirlwinds`);
    await office.getByText('No whirlwind yet.').waitFor();
    expect(await faultsOf(office)).toEqual([]);
    await office.getByRole('button', { name: 'Plan a whirlwind' }).click();
    await office.getByLabel('Name').fill('Autumn whirlwind');
    await office.getByLabel('Rounds', { exact: true }).fill('4');
    await office.getByLabel('Break after round').fill('2');
    expect(await faultsOf(office)).toEqual([]);
    await office.getByRole('button', { name: 'Save' }).click();
    await office.getByText('Nobody is invited yet.').waitFor();
  });

  it('asks those who are chosen', async () => {
    await office.getByRole('button', { name: 'Invite' }).click();
    for (const name of ['Jane Roe', 'Omar Said', 'Aquaflow', 'Brightloom'])
      await office.getByRole('checkbox', { name, exact: true }).check();
    expect(await faultsOf(office)).toEqual([]);
    await office.getByRole('button', { name: 'Send invitations' }).click();
    await office.getByText('4 have not answered').waitFor();
    expect(await faultsOf(office)).toEqual([]);
  });

  it('lets a mentor come and wish on a phone, and a founder too', async () => {
    await founder.goto(`${house.api.url}${address()}`);
    await founder.getByRole('button', { name: 'Yes, I come' }).click();
    await founder.getByText('You said that you come.').waitFor();
    await mentor.goto(`${house.api.url}${address()}`);
    await mentor.getByRole('button', { name: 'Yes, I come' }).click();
    await mentor.getByRole('radiogroup', { name: 'Aquaflow' }).getByText('Most of all').click();
    await mentor.getByRole('button', { name: 'Save my wishes' }).click();
    await mentor.getByText('Saved.').waitFor();
    expect(await faultsOf(mentor)).toEqual([]);
    expect(await faultsOf(founder)).toEqual([]);
  });

  it('is planned, sent, and shown in the hall and at one table', async () => {
    await office.reload();
    for (const name of ['Omar Said', 'Brightloom']) {
      await office.getByRole('button', { name: `Put down as coming: ${name}` }).click();
      await office.getByRole('button', { name: `Put down as not coming: ${name}` }).waitFor();
    }
    await office.getByRole('button', { name: 'Plan the rounds' }).click();
    await office.getByRole('columnheader', { name: 'Table 1' }).waitFor();
    await office.getByRole('button', { name: 'Send everybody their rounds' }).click();
    await office.getByText('Letters are on their way.').waitFor();
    expect(await faultsOf(office)).toEqual([]);
    await office.getByRole('link', { name: 'Screen for the hall' }).click();
    await office.getByText(/Round 1 of 4 begins at 17:00/).waitFor();
    await office.getByRole('link', { name: 'Table 1' }).click();
    await office.waitForURL('**/hall?table=1');
    expect(await office.getByRole('heading', { level: 2 }).count()).toBe(1);
    expect(await faultsOf(office)).toEqual([]);
    await office.getByRole('link', { name: 'Back' }).click();
  });

  it('hears both sides, neither reading the other, and shows the office who would go on', async () => {
    await house.database.admin(`update whirlwind set starts_at = now() - interval '2 hours'`);
    for (const [page, name] of [
      [mentor, 'Aquaflow'],
      [founder, 'Jane Roe'],
    ] as const) {
      await page.reload();
      const steps = page.getByRole('radiogroup', { name: `Would you go on with ${name}?` });
      await steps.getByText('Yes', { exact: true }).click();
      await steps.getByRole('radio', { name: 'Yes', exact: true, checked: true }).waitFor({ state: 'attached' });
      expect(await faultsOf(page)).toEqual([]);
    }
    await office.reload();
    await office.getByText('Both would go on').waitFor();
    expect(await faultsOf(office)).toEqual([]);
    await office.getByRole('button', { name: 'Close and tell both sides' }).click();
    await office.getByText('Closed', { exact: true }).waitFor();
    await mentor.reload();
    await mentor.getByText('Both of you would go on. The office brings you together.').waitFor();
  });
});
