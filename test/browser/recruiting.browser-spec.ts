import type { Page } from 'playwright-core';
import {
  DARK,
  DARK_PHONE,
  enter as enterHouse,
  faultsOf,
  inScheme,
  openBrowser,
  openWindow,
  PASSWORD,
  PHONE,
  type TestBrowser,
  WEB_ROOT,
} from '../support/browser.js';
import { type House, openHouse, type Person, type Programme } from '../support/house.js';
import { linkIn } from '../support/mailbox.js';
import { until } from '../support/mail-parts.js';
import { PostOffice } from '../support/post-office.js';

describe('from the open form to an active mentor, as five people', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let browser: TestBrowser;
  let manager: Page;

  beforeAll(async () => {
    house = await openHouse({
      smtpUrl: await office.open(),
      webRoot: WEB_ROOT,
    });
    ours = await house.programme('ours');
    await house.programme('neighbour');
    await house.givePassword(ours.manager.login, PASSWORD);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await house.close();
    await office.close();
  });

  const enter = (person: Person, options = {}): Promise<Page> => enterHouse({ browser, house }, person, options);
  const linkTo = (address: string, subject: RegExp): Promise<string> => linkIn({ office, house }, address, subject);

  it('a mentor nominates somebody', async () => {
    const mentor = await ours.mentor('Ben Sato');
    await house.givePassword(mentor.login, PASSWORD);
    const page = await enter(mentor, PHONE);
    await page.getByRole('button', { name: 'Nominate a mentor' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Their name').fill('Ada Okafor');
    await dialog.getByLabel('Their e-mail').fill('ada@people.example.org');
    await dialog.getByLabel('Why they would').fill('She has built two companies and listens first.');
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Nominate', exact: true }).click();
    await page.getByText('Ada Okafor hears from us').waitFor();
  });

  it('who applies on a phone, by the link of the letter and by keyboard alone', async () => {
    const page = await openWindow(browser, DARK_PHONE);
    await page.goto(await linkTo('ada@people.example.org', /thinks of you/));
    await page.getByRole('heading', { name: 'Mentor with Programme ours' }).waitFor();
    expect(await page.getByLabel('Your name').inputValue()).toBe('Ada Okafor');
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('#primaryBackground').focus();
    await page.keyboard.press('ArrowDown');
    // Before the list is open, Enter would hand the form in.
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('option').first().waitFor({ state: 'detached' });
    expect(await page.locator('#primaryBackground').inputValue()).not.toBe('');
    await page.locator('#expertise').focus();
    await page.keyboard.type('pricing');
    await page.keyboard.press('Enter');
    await page.getByLabel(/Your way so far/).fill('https://people.example.org/ada');
    await page.getByLabel(/Why would you like/).fill('I have been helped, and would like to help.');
    for (const [nth, name] of ['Cy Ode', 'Di Ves'].entries()) {
      await page.getByLabel(`Name of person ${nth + 1}`).fill(name);
      await page.getByLabel(`E-mail of person ${nth + 1}`).fill('cy@people.example.org');
    }
    await page.getByLabel('I agree').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /Name 2 people, each with an address/ }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('E-mail of person 2').fill('di@people.example.org');
    await page.getByRole('button', { name: 'Apply' }).press('Enter');
    await page.getByRole('heading', { name: 'Thank you, Ada Okafor' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('the office finds her on its list, and arranges an interview', async () => {
    manager = await enter(ours.manager);
    await manager.getByRole('link', { name: 'Arrange interview: Ada Okafor' }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByLabel('Where').fill('Room 4');
    expect(await faultsOf(manager)).toEqual([]);
    await dialog.getByRole('button', { name: 'Send the invitation' }).click();
    await manager.getByText('Ada Okafor is invited by mail.').waitFor();
    await until(() => office.to('ada@people.example.org').find(({ subject }) => subject?.startsWith('A conversation')));
    await manager.getByRole('button', { name: 'Ask by mail' }).click();
    await manager.getByText('2 letters are on their way.').waitFor();
  });

  it('two people who know her answer', async () => {
    for (const who of ['cy', 'di']) {
      const page = await openWindow(browser, who === 'cy' ? PHONE : {});
      await page.goto(await linkTo(`${who}@people.example.org`, /has named you/));
      await page.getByLabel(/How do you know each other/).fill('We have built a company together; she listens.');
      await page.getByRole('radio', { name: '5' }).check();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByRole('heading', { name: 'Thank you' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    }
  });

  it('the sheet is filed, and she is accepted', async () => {
    await manager.getByRole('button', { name: 'Fill in the sheet' }).click();
    const dialog = manager.getByRole('dialog');
    for (const group of await dialog.getByRole('radiogroup').all())
      await group.getByRole('radio', { name: '4' }).check();
    await dialog.getByLabel('Notes').fill('Asks before she tells.');
    expect(await faultsOf(manager)).toEqual([]);
    await dialog.getByRole('button', { name: 'File the sheet' }).click();
    await manager.getByText('Filed. The application waits for your decision.').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    await manager.getByRole('button', { name: 'Accept' }).click();
    await manager
      .getByRole('dialog')
      .getByLabel(/A word to Ada/)
      .fill('We liked your questions.');
    await manager.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
    await manager.getByText('Ada Okafor is a mentor on probation.').waitFor();
    await until(() => office.to('ada@people.example.org').find(({ subject }) => subject?.startsWith('Welcome')));
  });

  it('becomes active once she has signed, and the board says where she is', async () => {
    await manager.getByRole('link', { name: 'Open the mentor' }).click();
    await manager.getByRole('button', { name: 'Make active' }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByLabel('Why').fill('Three sessions beside Ben went well.');
    await dialog.getByRole('button', { name: 'Make active' }).click();
    await dialog.getByText('Nobody becomes active without a current warrant.').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    await ours.within(
      (tx) => tx.sql`insert into warrant (id, mentor_id, text_version, signed_at, expires_on)
        select gen_random_uuid(), id, 1, ${tx.now}, current_date + 300 from mentor where status = 'probation'`,
    );
    await dialog.getByRole('button', { name: 'Make active' }).click();
    await manager.getByText('Ada Okafor: Active.').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    await manager.getByRole('link', { name: 'Mentor applications' }).click();
    await manager.getByRole('region', { name: 'Active' }).getByRole('link', { name: 'Ada Okafor' }).waitFor();
    await manager.getByText('Has applied').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
  });

  it('the same address again is thanked alike, and the office alone sees that it is known', async () => {
    const page = await openWindow(browser, DARK);
    await page.goto(`${house.api.url}/apply/ours/mentor`);
    await page.getByLabel('Your name').fill('A. Okafor');
    await page.getByLabel('Your e-mail').fill('ADA@people.example.org');
    await page.locator('#primaryBackground').click();
    await page.getByRole('option', { name: 'Finance' }).click();
    await page.getByLabel(/Your way so far/).fill('Two companies.');
    await page.getByLabel(/Why would you like/).fill('I have been helped, and would like to help.');
    for (const nth of [1, 2]) {
      await page.getByLabel(`Name of person ${nth}`).fill(`Person ${nth}`);
      await page.getByLabel(`E-mail of person ${nth}`).fill(`person-${nth}@people.example.org`);
    }
    await page.getByLabel('I agree').check();
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('heading', { name: 'Thank you, A. Okafor' }).waitFor();
    await inScheme(manager, 'dark');
    await manager.getByRole('link', { name: 'Today' }).click();
    await manager.getByRole('link', { name: 'Mentor applications' }).click();
    // What was read half a minute ago is shown again; what others did since comes with reading anew.
    await manager.reload();
    await manager.getByRole('link', { name: 'A. Okafor' }).click();
    for (const says of ['This address has applied before', 'A mentor of the cohort has this address'])
      await manager.getByText(says).waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    await inScheme(manager, 'light');
  });

  it('the office puts a letter in its own words, and sees what is wrong with them', async () => {
    await manager.getByRole('link', { name: 'Settings' }).click();
    await manager.getByRole('link', { name: 'Letter texts' }).click();
    await manager.getByRole('link', { name: 'Asked for a reference' }).click();
    const subject = manager.getByLabel('Subject');
    await subject.fill('A question about {aplicant}');
    await manager.getByText('Nothing is known to put in the place of {aplicant}').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    await subject.fill('A question about {applicant}');
    await manager.getByText('A question about Ada Okafor').waitFor();
    await manager.getByRole('button', { name: 'Send a test to me' }).click();
    await until(() => office.to(ours.manager.login)[0]);
    await manager.getByRole('button', { name: 'Save' }).click();
    await manager.getByText('Saved. Letters go out in these words').waitFor();
    await manager.getByRole('button', { name: 'Back to our words' }).waitFor();
    expect(await faultsOf(manager)).toEqual([]);
  });
});
