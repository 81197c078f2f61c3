import type { Page } from 'playwright-core';
import {
  DARK_PHONE,
  faultsOf,
  openBrowser,
  openWindow,
  PASSWORD,
  PATIENCE_MS,
  signInAt,
  type TestBrowser,
  WEB_ROOT,
} from '../support/browser.js';
import { type House, openHouse, type Person, type Programme } from '../support/house.js';
import { until } from '../support/mail-parts.js';
import { PostOffice } from '../support/post-office.js';
import { EXE, PDF } from '../support/uploading.js';
import { findTheWayIn } from '../support/way-in.js';

const ADA = 'ada@people.example.org';

describe('from an empty programme to an application that is handed in', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let browser: TestBrowser;
  let manager: Page;
  let ada: Page;

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

  const enter = async ({ login }: Person, path: string): Promise<Page> => {
    const page = await openWindow(browser);
    await page.goto(`${house.api.url}${path}`);
    await signInAt(page, login);
    return page;
  };
  const kept = (page: Page): Promise<void> => page.getByRole('status').getByText('Kept', { exact: true }).waitFor();

  it('the manager makes a form, adds a question and orders it by keyboard', async () => {
    manager = await enter(ours.manager, '/p/ours/settings/application');
    await manager.getByText('Nobody can apply yet. Publish a form first').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    await manager.getByRole('button', { name: 'Make a form' }).click();
    await manager.getByRole('heading', { name: 'Settings' }).waitFor();
    await manager.getByLabel('A new question').selectOption({ label: 'Number' });
    await manager.getByRole('button', { name: 'Add it' }).click();
    await manager.getByRole('textbox', { name: 'Question', exact: true }).fill('How many are you?');
    expect(await faultsOf(manager)).toEqual([]);
    const question = manager.getByRole('button', { name: /How many are you/ }).first();
    await question.focus();
    await manager.keyboard.press('Enter');
    for (let step = 0; step < 12; step++) await manager.keyboard.press('Alt+ArrowUp');
    await manager.keyboard.press('Alt+ArrowDown');
    await manager.getByRole('button', { name: /^2\. How many are you/ }).waitFor();
    await manager.getByRole('button', { name: 'Remove: Your website, if there is one' }).click();
    await manager.getByRole('button', { name: 'Undo' }).click();
    await manager.getByRole('button', { name: /^7\. Your website/ }).waitFor();
    await manager.getByText('Preview', { exact: true }).click();
    await manager.getByLabel('How many are you?').fill('3');
    expect(await faultsOf(manager)).toEqual([]);
    await manager.getByText('Questions', { exact: true }).click();
  });

  it('a form that lacks something says so at the question, and is published when it does not', async () => {
    await manager.getByRole('button', { name: /^2\. How many are you/ }).click();
    await manager.getByRole('textbox', { name: 'Question', exact: true }).fill('');
    await manager.getByRole('button', { name: 'Publish' }).click();
    await manager.getByRole('link', { name: 'Every question needs a label.' }).click();
    expect(await faultsOf(manager)).toEqual([]);
    await manager.getByRole('textbox', { name: 'Question', exact: true }).fill('How many are you?');
    await manager.getByRole('button', { name: 'Publish' }).click();
    await manager.getByText('Published. Applicants see it from now on.').waitFor();
  });

  it('an intake is planned, with a rule in the programme’s words', async () => {
    await manager.getByRole('link', { name: 'Forms and intakes' }).click();
    await manager.getByRole('button', { name: 'Plan an intake' }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Autumn');
    await dialog.getByRole('button', { name: 'Add a rule' }).click();
    await dialog.getByLabel('The answer to').selectOption({ label: 'What are you to us?' });
    await dialog.getByRole('combobox', { name: 'Answers' }).press('ArrowDown');
    for (const name of ['Student', 'Alumna or alumnus']) await manager.getByRole('option', { name }).click();
    await dialog.getByLabel('What an applicant reads').fill('A founder must be a student or an alumna.');
    expect(await faultsOf(manager)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await manager.getByText('Kept: Autumn.').waitFor();
    await manager.getByText('/apply/ours/venture').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
  });

  it('a founder looks whether she may, on a phone, and is sent the way in', async () => {
    ada = await openWindow(browser, DARK_PHONE);
    await ada.goto(`${house.api.url}/apply/ours/venture`);
    await ada.getByRole('heading', { name: 'Apply to Programme ours' }).waitFor();
    await ada.getByLabel('From the community').check();
    await ada.getByRole('button', { name: 'Look', exact: true }).click();
    await ada.getByText('A founder must be a student or an alumna.').waitFor();
    expect(await faultsOf(ada)).toEqual([]);
    await findTheWayIn({ office, house }, ada, { name: 'Ada Lund', email: ADA });
  });

  it('what she types is kept, and all that is missing is said at once', async () => {
    await ada.getByText('You have not applied yet.').waitFor();
    expect(await faultsOf(ada)).toEqual([]);
    await ada.getByRole('button', { name: 'Begin an application' }).click();
    await ada.getByLabel('What is your venture called?').fill('Aquaflow');
    await kept(ada);
    await ada.reload();
    expect(await ada.getByLabel('What is your venture called?').inputValue()).toBe('Aquaflow');
    await ada.getByRole('button', { name: 'Hand it in' }).click();
    await ada.getByText('9 things have to be mended first').waitFor();
    await ada.getByRole('link', { name: '“How far are you?” is not answered yet.' }).waitFor();
    expect(await faultsOf(ada)).toEqual([]);
  });

  it('a file that is none of what is taken says why, and a good one is there at once', async () => {
    const choose = (name: string, mimeType: string, buffer: Buffer): Promise<void> =>
      ada.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
    await choose('deck.pdf', 'application/pdf', EXE);
    await ada.getByText(/deck\.pdf is .* by its contents, whatever it is called/).waitFor();
    expect(await faultsOf(ada)).toEqual([]);
    await choose('deck.pdf', 'application/pdf', PDF);
    await ada.getByRole('link', { name: 'deck.pdf' }).waitFor();
    await ada.getByText(/whatever it is called/).waitFor({ state: 'detached' });
  });

  it('two tabs tear nothing: both answers are shown, and she chooses', async () => {
    const other = await ada.context().newPage();
    other.setDefaultTimeout(PATIENCE_MS);
    await other.goto(ada.url());
    const team = /Who are you, and what/;
    await ada.getByLabel(team).fill('Mia builds.');
    await kept(ada);
    await other.getByLabel('Which field are you in?').fill('Water');
    await kept(other);
    expect(await other.getByLabel(team).inputValue()).toBe('Mia builds.');
    await ada.getByLabel(team).fill('Mia builds, and Tom sells.');
    await kept(ada);
    await other.getByLabel(team).fill('We are two.');
    await other.getByText('You have answered this in another tab as well').waitFor();
    await other.getByText('Mia builds, and Tom sells.').waitFor();
    expect(await faultsOf(other)).toEqual([]);
    await other.getByRole('button', { name: 'Take what is there' }).click();
    await kept(other);
    expect(await other.getByLabel(team).inputValue()).toBe('Mia builds, and Tom sells.');
    await other.close();
    await ada.reload();
  });

  it('she is told of a new form, and takes it with every answer kept', async () => {
    await manager.getByRole('link', { name: 'Application', exact: true }).click();
    await manager.getByRole('button', { name: 'Remove: How many are you?' }).click();
    await manager.getByRole('button', { name: 'Publish' }).click();
    await manager.getByText('One draft was begun with an earlier version').waitFor();
    await ada.reload();
    await ada.getByRole('button', { name: 'Take the new form' }).click();
    await ada.getByLabel('How many are you?').waitFor({ state: 'detached' });
    expect(await ada.getByLabel('What is your venture called?').inputValue()).toBe('Aquaflow');
    await ada.getByText('The form has changed since you began').waitFor({ state: 'detached' });
  });

  it('she is not eligible, asks for an exception, and the office makes one', async () => {
    await ada.getByLabel('Your venture in one sentence').fill('Leak sensors for city pipes.');
    await ada.getByLabel('From the community').check();
    await ada.getByLabel('A pilot with first users').check();
    await ada.getByLabel(/Whose problem do you solve/).fill('Cities lose a third of their water.');
    await ada.getByLabel(/What have you built/).fill('Forty sensors in one district.');
    await ada.getByLabel('Pricing').check();
    await ada.getByLabel('Name', { exact: true }).fill('Tom Berg');
    await ada.getByLabel('E-mail', { exact: true }).fill('tom@people.example.org');
    await ada.getByRole('button', { name: 'Add', exact: true }).click();
    await ada.getByText('Tom Berg, tom@people.example.org').waitFor();
    await ada.getByLabel('Your name, as you sign').fill('Ada Lund');
    await ada.getByRole('button', { name: 'Hand it in' }).click();
    await ada.getByLabel('Why should they?').fill('Tom is an alumnus.');
    expect(await faultsOf(ada)).toEqual([]);
    await ada.getByRole('button', { name: 'Ask for an exception' }).click();
    await ada.getByText('You have asked for an exception').waitFor();
    await manager.goto(`${house.api.url}/p/ours/settings/application`);
    await manager.getByText('1 founder asks for an exception').waitFor();
    await manager.getByRole('button', { name: 'Read the draft' }).click();
    await manager.getByText('Leak sensors for city pipes.').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    await manager.getByRole('button', { name: 'Make an exception' }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('Tom is one of us.');
    await dialog.getByRole('button', { name: 'Make an exception' }).click();
    await manager.getByText('Aquaflow may hand it in.').waitFor();
  });

  it('she hands it in, and sees how it stands', async () => {
    await ada.reload();
    await ada.getByText('An exception was made for you').waitFor();
    await ada.getByLabel('Your name, as you sign').fill('Ada Lund');
    await ada.getByRole('button', { name: 'Hand it in' }).click();
    await ada.getByText('You hear from us by mail when it is read').waitFor();
    await ada.getByRole('link', { name: 'deck.pdf' }).waitFor();
    await ada.getByText('Submitted').waitFor();
    expect(await faultsOf(ada)).toEqual([]);
    await until(() => office.to(ADA).find(({ subject }) => subject?.startsWith('We have the application')));
  });
});
