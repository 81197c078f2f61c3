import type { Page } from 'playwright-core';
import { chores } from '../support/chores.js';
import {
  enter as enterHouse,
  faultsOf,
  openBrowser,
  openWindow,
  PASSWORD,
  PHONE,
  type TestBrowser,
  WEB_ROOT,
} from '../support/browser.js';
import { type House, openHouse, type Person, type Programme } from '../support/house.js';
import { until } from '../support/mail-parts.js';
import { type Mentored, mentored } from '../support/mentored.js';
import { PostOffice } from '../support/post-office.js';
import { settled } from '../support/settled.js';

const CONFIRM = `mutation ($input: ConfirmSessionInput!) { confirmSession(input: $input) { refusals { code } session { id } } }`;

describe('a session, from the wish for it to its report', () => {
  const post = new PostOffice();
  let house: House;
  let ours: Programme;
  let venture: Mentored;
  let browser: TestBrowser;
  let founder: Page;
  let manager: Page;
  /** The lead's, on which nobody has signed in. */
  let phone: Page;
  let second: Page;
  let sessionId: string;

  beforeAll(async () => {
    house = await openHouse({
      smtpUrl: await post.open(),
      webRoot: WEB_ROOT,
    });
    ours = await house.programme('ours');
    venture = await mentored(ours, 'Aquaflow');
    for (const { login } of [ours.manager, venture.founder, ...venture.mentors])
      await house.givePassword(login, PASSWORD);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
    await post.close();
  });

  const enter = (person: Person, options = {}): Promise<Page> => enterHouse({ browser, house }, person, options);
  /** What the clockwork does in its minute. */
  const tick = (): Promise<void> => chores(house, 'ask-around-sessions');
  /** Where the button of a letter leads. */
  async function buttonOf({ login }: Person, subject: RegExp): Promise<string> {
    const mail = await until(() => post.to(login).findLast((letter) => subject.test(letter.subject ?? '')));
    const [url = ''] = /https?:\S+\/(?:a|sessions)\/[^\s)\]>]+/.exec(mail.text ?? '') ?? [];
    return `${house.api.url}${new URL(url).pathname}`;
  }
  const lead = (): Person => venture.mentors[0] as Person;
  /** Counts what is pressed on a page. */
  function pressing(page: Page) {
    const count = { presses: 0 };
    const press = async (role: 'button' | 'link' | 'checkbox', name: string | RegExp): Promise<void> => {
      count.presses++;
      const pressed = page.getByRole(role, { name, exact: typeof name === 'string' });
      if (role === 'checkbox') await page.locator('label').filter({ hasText: name }).first().click();
      else await pressed.first().click();
    };
    /** The press on a letter's button. */
    const follow = async (url: string): Promise<void> => {
      count.presses++;
      await page.goto(url);
    };
    return { count, press, follow };
  }

  it('F9: a founder asks for it by two taps, and it waits at the office as urgent', async () => {
    founder = await enter(venture.founder);
    await founder.getByRole('link', { name: 'Mentors' }).first().click();
    await founder.getByRole('heading', { name: 'Ask for a session' }).waitFor();
    expect(await faultsOf(founder)).toEqual([]);
    const { count, press } = pressing(founder);
    await press('checkbox', 'Pricing and costs');
    await press('button', 'This week');
    await founder.getByText('Asked. The office finds a time for all of you.').waitFor();
    expect(count.presses).toBe(2);
    manager = await enter(ours.manager);
    await manager.getByText('urgent: Pricing and costs').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
  });

  it('F6: the founder writes the agenda from the letter by two presses; it is saved as they type', async () => {
    const [row] = await ours.within((tx) => tx.sql<{ id: string }>`select id from session`);
    sessionId = row?.id ?? '';
    const startsAt = new Date(Date.now() + 120 * 3_600_000).toISOString();
    await ours.manager.ask(CONFIRM, { input: { sessionId, startsAt, place: 'Room 4' } });
    await tick();
    const { count, press, follow } = pressing(founder);
    await follow(await buttonOf(venture.founder, /^Your agenda/));
    await founder.getByRole('textbox', { name: /^Point 1/ }).fill('Price for the city pilot');
    await founder.getByRole('textbox', { name: /^What is behind point 1/ }).fill('What would you charge?');
    await founder.getByRole('textbox', { name: /^Point 2/ }).fill('Hire or contract?');
    await press('button', 'Publish to the mentors');
    await founder.getByText(/^Published .*your mentors see every change/).waitFor();
    expect(count.presses).toBe(2);
    expect(await faultsOf(founder)).toEqual([]);
  });

  it('tells how the venture is, and a mentor reads and suggests on a phone', async () => {
    await founder.getByRole('textbox', { name: 'Problems' }).fill('Nobody pays yet.');
    await settled(house.database, { andLetters: true });
    second = await enter(venture.mentors[1] as Person, PHONE);
    await second.goto(await buttonOf(venture.mentors[1] as Person, /^The agenda is out/));
    await second.getByText('Price for the city pilot').waitFor();
    await second.getByText('Nobody pays yet.').waitFor();
    await second.getByLabel('What should they talk about?').fill('The board seat');
    await second.getByRole('button', { name: 'Suggest it' }).click();
    await second.getByText('waits for the founders').waitFor();
    expect(await faultsOf(second)).toEqual([]);
    await founder.getByRole('button', { name: 'Take it up: The board seat' }).click();
    await second.getByText('taken up').waitFor();
    await second.getByRole('textbox', { name: 'A note' }).fill('Ask about the utility.');
    await second.getByRole('button', { name: 'Keep it' }).click();
    await second.getByText('Ask about the utility.').waitFor();
  });

  it('F7: the lead files the report from the letter by two presses and typing, on a phone, without signing in', async () => {
    await ours.within(
      (tx) =>
        tx.sql`update session set starts_at = now() - interval '2 hours', ends_at = now() - interval '30 minutes'`,
    );
    await tick();
    phone = await openWindow(browser, PHONE);
    const { count, press, follow } = pressing(phone);
    await follow(await buttonOf(lead(), /your report/));
    await phone.getByRole('heading', { name: 'Report: Aquaflow, session 1' }).waitFor();
    expect(await faultsOf(phone)).toEqual([]);
    // The founders named no topic, so the lead taps one.
    await phone.getByText('More', { exact: true }).click();
    await phone.locator('fieldset.taps', { hasText: 'Pricing and costs' }).getByText('Most').click();
    await phone.getByLabel('What was advised?').fill('A flat fee of 18,000, reviewed in six months.');
    await phone.getByLabel(/^Where did advice differ/).fill('Price: flat fee / by sensor');
    await phone.getByLabel(/^Actions, one a line/).fill('Founder: send the price letter by 2031-01-15');
    await press('button', 'File the report');
    await phone.getByText('Filed. The team and the founders are told.').waitFor();
    expect(count.presses).toBe(2);
  });

  it('all who have it open see that it was held; the founder decides and sums up', async () => {
    for (const page of [manager, founder, second]) {
      await page.goto(`${house.api.url}/p/ours/sessions/${sessionId}`);
      await page.getByText('A flat fee of 18,000, reviewed in six months.').waitFor();
      expect(await faultsOf(page)).toEqual([]);
    }
    await founder.getByRole('button', { name: 'flat fee' }).click();
    await second.getByText('They decided: flat fee').waitFor();
    await founder.getByRole('textbox', { name: /^What do you take with you/ }).fill('Price first, then hire.');
    await founder.getByRole('button', { name: 'Send it' }).click();
    await second.getByText('Price first, then hire.').waitFor();
    await founder.getByRole('button', { name: 'Very much' }).click();
    await founder.getByText('You said: Very much. Thank you.').waitFor();
    await manager.reload();
    await manager.getByText('Very much').waitFor();
  });

  it('what was promised is done by one tap, and opened again', async () => {
    await founder.getByRole('link', { name: 'Actions' }).first().click();
    await founder.getByRole('button', { name: 'Say how far it is: send the price letter' }).click();
    await founder.getByRole('textbox', { name: 'Say how far it is: send the price letter' }).fill('Drafted.');
    await founder.getByRole('button', { name: 'Keep', exact: true }).click();
    await founder.getByText('So far: Drafted.').waitFor();
    expect(await faultsOf(founder)).toEqual([]);
    await founder.getByRole('button', { name: 'Done: send the price letter' }).click();
    await founder.getByRole('button', { name: 'Undo' }).click();
    await founder.getByRole('button', { name: 'Done: send the price letter' }).waitFor();
  });

  it('a word in confidence reaches the office, and its answer the teller', async () => {
    await founder.getByRole('link', { name: 'Ask for help' }).first().click();
    await founder.getByRole('textbox').fill('My co-founder wants to leave.');
    expect(await faultsOf(founder)).toEqual([]);
    await founder.getByRole('button', { name: 'Tell the office' }).click();
    await founder.getByText('The office has it.').first().waitFor();
    await manager.goto(`${house.api.url}/p/ours`);
    await manager.getByRole('link', { name: /^Answer: Founder Aquaflow/ }).click();
    await manager.getByRole('button', { name: 'Answer Founder Aquaflow' }).click();
    await manager.getByRole('dialog').getByRole('textbox').fill('Come by on Thursday.');
    await manager.getByRole('dialog').getByRole('button', { name: 'Answer' }).click();
    await manager.getByText('Your answer is on its way.').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    await founder.reload();
    await founder.getByText('Come by on Thursday.').waitFor();
  });

  it('founders and the lead score the risks, and see where they differ', async () => {
    const page = await enter(lead(), PHONE);
    for (const [by, score] of [
      [founder, '1'],
      [page, '4'],
    ] as const) {
      await by.goto(`${house.api.url}/p/ours/ventures/${venture.ventureId}`);
      const control = by.getByRole('radiogroup', { name: 'How great is the risk of: need' });
      await control.getByText(score, { exact: true }).click();
      await by.getByRole('button', { name: 'Keep the scores' }).click();
      await by.getByText('Kept for this quarter.').waitFor();
      expect(await faultsOf(by)).toEqual([]);
    }
    await page.getByText('You differ', { exact: true }).waitFor();
  });
});
