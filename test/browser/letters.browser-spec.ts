import type { Page } from 'playwright-core';
import {
  DARK,
  enter as enterHouse,
  faultsOf,
  FORMS,
  openBrowser,
  overflowOf,
  PASSWORD,
  PHONE,
  picture,
  SMALL,
  type TestBrowser,
  WEB_ROOT,
} from '../support/browser.js';
import { type House, openHouse, type Person, type Programme } from '../support/house.js';
import { until } from '../support/mail-parts.js';
import { type Mentored, mentored } from '../support/mentored.js';
import { PostOffice } from '../support/post-office.js';
import { reportOf } from '../support/replying.js';
import { settled } from '../support/settled.js';
import { confirmedSession, facts } from '../support/telling.js';

const INBOX_SECRET = 'thirty-two characters of a secret';

const WINDOWS = [...FORMS, ['small, dark', { ...SMALL, ...DARK }]] as const;

describe('letters in the console', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let team: Mentored;
  let browser: TestBrowser;
  let presses = 0;

  beforeAll(async () => {
    house = await openHouse({ webRoot: WEB_ROOT, smtpUrl: await office.open(), inboxSecret: INBOX_SECRET });
    ours = await house.programme('ours');
    team = await mentored(ours, 'Aquaflow');
    for (const { login } of [ours.manager, ...team.mentors]) await house.givePassword(login, PASSWORD);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
    await office.close();
  });

  const enter = (person: Person, options = {}): Promise<Page> => {
    presses = 0;
    return enterHouse({ browser, house }, person, options);
  };
  const press = async (locator: ReturnType<Page['getByRole']>): Promise<void> => {
    presses += 1;
    await locator.click();
  };
  const tell = async ([name, payload]: readonly [string, object]): Promise<void> => {
    await ours.within((tx) => tx.emit(name, { ...payload }));
    await settled(house.database, { andLetters: true });
  };
  const publish = async (number: number): Promise<void> =>
    tell(facts.agendaPublished(await confirmedSession(ours, team, { inDays: 20 + number, number })));
  const mentor = (at: number): Person => team.mentors[at] as Person;

  it('are chosen in two taps, on a phone, and the choice holds', async () => {
    const page = await enter(mentor(0), PHONE);
    await page.goto(`${house.api.url}/p/ours/me`);
    const company = page.getByRole('radiogroup', { name: 'What others did' });
    await press(company.getByText('Not at all'));
    expect(presses).toBeLessThanOrEqual(2);
    await until(async () =>
      (await company.getByRole('radio', { name: 'Not at all' }).isChecked()) ? true : undefined,
    );
    await publish(1);
    expect(office.to(mentor(0).login)).toEqual([]);
    expect(office.to(mentor(1).login)).toHaveLength(1);
    await page.getByText('they cannot be switched off').waitFor();

    await page.getByRole('combobox', { name: 'From' }).click();
    await page.getByRole('option', { name: '22:00' }).click();
    await page.getByText('These are your own hours.').waitFor();
    await page.getByRole('button', { name: 'Back to the programme’s' }).click();
    await page.getByText('There are none: letters come at any hour.').waitFor();
    await page.context().close();
  });

  it('are found, read, and sent again', async () => {
    office.refusals.set(mentor(2).login, [552]);
    await publish(2);
    const page = await enter(ours.manager);
    await page.goto(`${house.api.url}/p/ours/letters`);
    await page.getByRole('combobox', { name: 'State' }).click();
    await page.getByRole('option', { name: 'Failed' }).click();
    await page.getByRole('status').getByText('1 ').waitFor();
    await page.getByText('552 Not now, not here.').waitFor();
    await page.getByRole('button', { name: /^Read:/ }).click();
    await page.frameLocator('iframe').getByText('The founders of Aquaflow have published').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Send again:/ }).click();
    await page.getByText('It is on its way to Aquaflow design.').waitFor();
    await until(() => office.to(mentor(2).login)[1]);
    await page.context().close();
  });

  it('that come back are a line of the work list, and mended in two presses', async () => {
    const [letter] = office.to(mentor(1).login);
    if (!letter) throw new Error('Nothing to report.');
    const headers = { 'content-type': 'message/rfc822', authorization: `Bearer ${INBOX_SECRET}` };
    const body = new Uint8Array(reportOf(letter, 'report'));
    await fetch(`${house.api.url}/inbox`, { method: 'POST', headers, body });
    await settled(house.database);
    const page = await enter(ours.manager);
    await press(page.getByRole('link', { name: 'Mend the address: Aquaflow sales' }));
    await page.getByRole('heading', { name: 'Addresses that bounce' }).waitFor();
    await press(page.getByRole('button', { name: 'Correct the address of Aquaflow sales' }));
    await page.getByLabel('New address').fill('sales.new@ours.example.org');
    await picture(page, 'correct');
    await page.keyboard.press('Enter');
    await page.getByText('Letters to Aquaflow sales go to sales.new@ours.example.org from now on.').waitFor();
    expect(presses).toBe(2);
    await page.context().close();
  });

  it.each(WINDOWS)('are free of barriers: %s', async (name, form) => {
    await ours.within(async (tx) => {
      await tx.sql`insert into suppression (id, address, reason, words, letter_id, since)
        select gen_random_uuid(), ${mentor(2).login}, 'hard', '550 5.1.1 No such user', id, now() from letter limit 1
        on conflict do nothing`;
    });
    const page = await enter(ours.manager, form);
    const faults: string[] = [];
    for (const screen of ['letters', 'me']) {
      await page.goto(`${house.api.url}/p/ours/${screen}`);
      await page
        .getByRole('heading', { name: screen === 'me' ? 'Mail' : 'Addresses that bounce', exact: true })
        .waitFor();
      await page.getByRole('status').first().waitFor({ state: 'attached' });
      await picture(page, `${screen} ${name}`);
      faults.push(...(await faultsOf(page)));
      const wider = await overflowOf(page);
      if (wider > 0) faults.push(`${screen}: ${wider} px too wide`);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
