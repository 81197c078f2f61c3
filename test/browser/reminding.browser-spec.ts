import type { Page } from 'playwright-core';
import { chores } from '../support/chores.js';
import { DARK, enter, faultsOf, openBrowser, PASSWORD, type TestBrowser, WEB_ROOT } from '../support/browser.js';
import { type House, openHouse, type Programme } from '../support/house.js';
import { PostOffice } from '../support/post-office.js';
import { type Sitting, sitting } from '../support/sitting.js';

const UNDER_WAY = 'A reminder is on its way: Aquaflow, session 1.';

describe('the office reminds, and thinks better of it (V5, S2)', () => {
  const post = new PostOffice();
  let house: House;
  let ours: Programme;
  let late: Sitting;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await post.open(), webRoot: WEB_ROOT });
    ours = await house.programme('ours');
    late = await sitting(ours, 'Aquaflow', { startsInHours: 48 });
    await chores(house, 'ask-around-sessions');
    await house.givePassword(ours.manager.login, PASSWORD);
    browser = await openBrowser();
    page = await enter({ browser, house }, ours.manager);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
    await post.close();
  });

  /** The time for second thoughts is over. */
  const letLeave = async (): Promise<void> => {
    await house.database.admin(`update session_reminder set letter_at = now() where letter_at is not null`);
    await chores(house, 'send-reminders');
  };
  /** Letters of the kind to the founder, the one among them that went by the clock. */
  const letters = (subject: RegExp): number =>
    post.to(late.founder.login).filter((letter) => subject.test(letter.subject ?? '')).length;
  const remind = () => page.getByRole('button', { name: 'Remind: Aquaflow, session 1' }).first();

  it('on the list of today: one press takes it back, and no letter leaves', async () => {
    await remind().click();
    await page.getByText(UNDER_WAY).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back: Aquaflow, session 1. No letter leaves.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await remind().waitFor();
    await letLeave();
    expect(letters(/Still without an agenda/)).toBe(1);
  });

  it('on the page of the session: who is silent is seen and nudged, and the founders are reminded', async () => {
    const dark = await enter({ browser, house }, ours.manager, DARK);
    for (const window of [page, dark]) {
      await window.goto(`${house.api.url}/p/ours/sessions/${late.sessionId}`);
      await window.getByText('No answer yet').first().waitFor();
      expect(await faultsOf(window)).toEqual([]);
    }
    await dark.context().close();
    await page.getByRole('button', { name: 'Nudge those without an answer' }).click();
    await page.getByText('those who have not answered get a letter').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('No letter leaves').waitFor();
    await page.getByRole('button', { name: 'Remind the founders' }).click();
    await page.getByText(UNDER_WAY).waitFor();
    await page.getByText(UNDER_WAY).waitFor({ state: 'detached', timeout: 15_000 });
    await letLeave();
    expect(letters(/Still without an agenda/)).toBe(2);
    expect(letters(/^Do you come/)).toBe(0);
  }, 60_000);
});
