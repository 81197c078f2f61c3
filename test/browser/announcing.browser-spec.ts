import type { Page } from 'playwright-core';
import {
  DARK,
  enter,
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
import { doing } from '../support/client.js';
import { type House, openHouse, type Person, type Programme } from '../support/house.js';
import { PostOffice } from '../support/post-office.js';
import { settled } from '../support/settled.js';

const BODY = `Three days with those who run programmes like yours.

## What we do there

- how a team of mentors is **formed**, with examples of five programmes
- what a monthly meeting needs
- [more about the place](https://example.org)`;

describe('the centre announces, and programmes ask each other (O7)', () => {
  const office = new PostOffice();
  let house: House;
  let centre: Programme;
  let kestrel: Programme;
  let harbour: Programme;
  let browser: TestBrowser;

  beforeAll(async () => {
    house = await openHouse({ webRoot: WEB_ROOT, smtpUrl: await office.open() });
    [centre, kestrel, harbour] = [
      await house.programme('centre'),
      await house.programme('kestrel'),
      await house.programme('harbour'),
    ];
    for (const { manager } of [centre, kestrel, harbour]) await house.givePassword(manager.login, PASSWORD);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
    await office.close();
  });

  const at = (page: Page, slug: string, path: string): Promise<unknown> =>
    page.goto(`${house.api.url}/p/${slug}${path}`);
  const windowOf = (slug: string, person: Person, options: object = {}): Promise<Page> =>
    enter({ browser, house, slug }, person, options);
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  /** Free of barriers, no wider than its window, and for whoever wants to look at it. */
  const look = async (page: Page, name: string): Promise<void> => {
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await picture(page, name);
  };

  it('is written with its preview beside it, counted, and goes out to a chosen programme', async () => {
    const page = await windowOf('centre', centre.manager);
    await page.getByRole('link', { name: 'Announcements' }).first().click();
    await page.getByText('Nothing written yet').waitFor();
    await look(page, 'desk-empty');
    await page.getByRole('link', { name: 'Write an announcement' }).click();
    await page.getByText('Event', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Summer school of the network');
    await page.getByRole('textbox', { name: 'Text' }).fill(BODY);
    await page.getByRole('textbox', { name: 'Place' }).fill('Lisbon, the old dock');
    await page.getByRole('heading', { name: 'What we do there' }).waitFor();
    await page.getByText('Reaches 3 programmes. 3 managers get a letter.').waitFor();
    await page.getByText('Chosen programmes').click();
    await page.getByText('No programme is like this.').waitFor();
    await page.getByRole('combobox', { name: 'Programmes' }).click();
    await page.getByRole('option', { name: 'Programme kestrel' }).click();
    await page.keyboard.press('Escape');
    await page.getByText('Reaches 1 programme. 1 manager gets a letter.').waitFor();
    await look(page, 'compose');
    await button(page, 'Keep as a draft').click();
    await button(page, 'Publish').click();
    await page.getByRole('dialog').getByText('1 programme: managers').waitFor();
    await look(page, 'publish');
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await button(page, 'Correct').waitFor();
    await look(page, 'desk-published');
    await settled(house.database);
    await page.context().close();
  });

  it.each(FORMS)('is read by its manager on the first screen, and by nobody else: %s', async (name, window) => {
    const page = await windowOf('kestrel', kestrel.manager, window);
    const card = page.getByRole('article', { name: 'Summer school of the network' });
    await card.waitFor();
    await look(page, `today-${name}`);
    if (name === 'desktop') {
      await card.getByRole('button', { name: 'I come: Summer school' }).click();
      await card.getByRole('status').getByText('You come').waitFor();
    }
    await card.getByRole('link', { name: 'Read: Summer school' }).click();
    await page.getByRole('heading', { name: 'What we do there' }).waitFor();
    await page.getByText('1 person').waitFor();
    await look(page, `announcement-${name}`);
    await at(page, 'kestrel', '/announcements');
    await page.getByRole('link', { name: 'Summer school of the network' }).waitFor();
    await look(page, `announcements-${name}`);
    await page.context().close();
    const other = await windowOf('harbour', harbour.manager, window);
    await other.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    expect(await other.getByText('Summer school').count()).toBe(0);
    await at(other, 'harbour', '/announcements');
    await other.getByText('Nothing yet.').waitFor();
    await other.context().close();
  });

  it('is corrected in the open, put away and withdrawn with a reason', async () => {
    const page = await windowOf('centre', centre.manager);
    await at(page, 'centre', '/announcements');
    await page.getByRole('link', { name: 'Summer school of the network' }).click();
    await button(page, 'Correct').click();
    await page.getByRole('textbox', { name: 'What was wrong' }).fill('It is in Porto, not in Lisbon.');
    await page.getByRole('textbox', { name: 'Place' }).fill('Porto');
    await look(page, 'correct');
    await button(page, 'Publish the correction').click();
    await button(page, 'Correct').waitFor();
    await page.getByText('It is in Porto, not in Lisbon.').waitFor();

    const reader = await windowOf('kestrel', kestrel.manager);
    const card = reader.getByRole('article', { name: 'Summer school of the network' });
    await card.getByText('It is in Porto, not in Lisbon.').waitFor();
    await look(reader, 'today-corrected');
    await card.getByRole('button', { name: 'Put away: Summer school' }).click();
    await card.waitFor({ state: 'hidden' });

    await button(page, 'Withdraw').click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('Too few can come.');
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText('Withdrawn', { exact: true }).first().waitFor();
    await at(reader, 'kestrel', '/announcements');
    await reader.getByRole('link', { name: 'Summer school of the network' }).click();
    await reader.getByText('Too few can come.').waitFor();
    await look(reader, 'withdrawn');
    for (const each of [page, reader]) await each.context().close();
  });

  it('is asked by one programme, answered by another, thanked for and closed', async () => {
    const asker = await windowOf('kestrel', kestrel.manager);
    await asker.getByRole('link', { name: 'Idea exchange' }).click();
    await asker.getByText('No open question.').waitFor();
    await look(asker, 'exchange-empty');
    await button(asker, 'Ask the others').click();
    const dialog = asker.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Your question' }).fill('How do you thank your mentors?');
    await dialog
      .getByRole('textbox', { name: 'What others need' })
      .fill('Ours work for nothing, and **gladly**. A dinner?');
    await dialog.getByLabel('What it is about').fill('thanks');
    await asker.keyboard.press('Enter');
    await dialog.getByText('By asking you agree').waitFor();
    await look(asker, 'ask');
    await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
    await asker.getByText('No answer yet.').waitFor();

    const answerer = await windowOf('harbour', harbour.manager, PHONE);
    await at(answerer, 'harbour', '/exchange');
    await look(answerer, 'exchange-phone');
    await answerer.getByRole('link', { name: 'How do you thank your mentors?' }).click();
    await answerer
      .getByRole('textbox', { name: 'Your words' })
      .fill('A dinner each year, and a letter from a founder.');
    await button(answerer, 'Send').click();
    await answerer.getByRole('article', { name: /Programme harbour/ }).waitFor();
    await look(answerer, 'question-phone');

    await asker.reload();
    await asker.getByRole('button', { name: 'This helped: answer of Programme harbour' }).click();
    await asker.getByRole('article').getByText('Helped').waitFor();
    await look(asker, 'question');
    await button(asker, 'Close the question').click();
    await asker.getByText('Closed', { exact: true }).waitFor();
    for (const each of [asker, answerer]) await each.context().close();
  });

  it.each([
    ['desktop', {}],
    ['desktop-dark', DARK],
  ])('is hidden by the centre, which says why to whoever wrote it: %s', async (name, window) => {
    const done = await doing(
      harbour.manager,
      'askExchange',
      { title: `Something rude, ${name}`, body: 'Words.' },
      'question { id }',
    );
    const page = await windowOf('centre', centre.manager, window);
    await at(page, 'centre', `/exchange/${done.question.id}`);
    await button(page, 'Hide').click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('Be kind to each other.');
    await page.getByRole('dialog').getByRole('button', { name: 'Hide' }).click();
    await button(page, 'Show again').waitFor();
    await look(page, `hidden-${name}`);
    await at(page, 'centre', '/exchange?show=all');
    await page.getByText('Hidden', { exact: true }).first().waitFor();
    await look(page, `exchange-${name}`);
    await page.context().close();
    const asker = await windowOf('harbour', harbour.manager, window);
    await at(asker, 'harbour', `/exchange/${done.question.id}`);
    await asker.getByText('Be kind to each other.').waitFor();
    await asker.context().close();
  });
});
