import type { Page } from 'playwright-core';
import {
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
import { objectionsTo, objectionsToAll, WIDTHS } from '../support/objections.js';
import { nameDelegate, planTraining, takeInquiry } from '../support/outreach.js';

describe('from an inquiry to a launched programme (O1, O7)', () => {
  let house: House;
  let centre: Programme;
  let browser: TestBrowser;

  beforeAll(async () => {
    house = await openHouse({ webRoot: WEB_ROOT });
    centre = await house.programme('ours');
    await house.givePassword(centre.manager.login, PASSWORD);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const at = (page: Page, path: string): Promise<unknown> => page.goto(`${house.api.url}/p/ours${path}`);
  const objections = (paths: Readonly<Record<string, string>>): Promise<string[]> =>
    objectionsToAll({ browser, house }, centre.manager, paths);

  it('records an inquiry, has an agreement signed, names mentors, and launches', async () => {
    const page = await enter({ browser, house }, centre.manager);
    await at(page, '/adopters');
    await takeInquiry(page, { organisation: 'Harbour University', who: 'Rui Alves', email: 'rui@harbour.example.org' });
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Name the first mentors' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ines Sousa');
    await page.getByRole('dialog').getByLabel('E-mail').fill('ines@harbour.example.org');
    await page.getByLabel('May lead a team').check();
    await picture(page, 'mentors');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep the list' }).click();
    await page.getByText('may lead').waitFor();
    await page.getByRole('button', { name: 'Launch', exact: true }).click();
    await page.getByRole('button', { name: 'Launch the programme' }).click();
    await page.getByRole('alert').getByText('Its training is not complete').waitFor();
    await page.getByLabel('Why it is launched all the same').fill('They were trained last year.');
    await picture(page, 'launch');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Launch the programme' }).click();
    await page.getByText('is a programme').first().waitFor();
    await page.getByText('They were carried over at the launch.').waitFor();
    await at(page, '/adopters');
    await page.getByRole('region', { name: 'Starting' }).getByText('Harbour University').waitFor();
    await page.context().close();
  }, 120_000);

  it('shows where every adopter is, as board, table and map, and one of them', async () => {
    const ask = `mutation ($input: RecordAdopterInput!) { recordAdopter(input: $input) { refusals { code } adopter { id } } }`;
    const words = { kind: 'hybrid', contactName: 'Ann Lee', wish: 'Mentors for our region.' };
    for (const [name, country] of [
      ['Fjord Growth', 'NO'],
      ['Delta Hub', 'BD'],
      ['Tagus Works', 'PT'],
      ['Kivu Lab', 'RW'],
    ]) {
      await centre.manager.ask(ask, {
        input: { ...words, name, country, contactEmail: `ann@${country}.example.org`.toLowerCase() },
      });
    }
    const { data } = await centre.manager.ask('{ adopters { items { id stage } } }');
    const id = data?.['adopters'].items.find(({ stage }: { stage: string }) => stage === 'launched').id as string;
    expect(
      await objections({
        board: '/adopters',
        table: '/adopters?view=table',
        map: '/adopters?view=map',
        adopter: `/adopters/${id}`,
        onboarding: '/settings/onboarding',
      }),
    ).toEqual([]);
  }, 180_000);

  it('writes a curriculum, publishes it, puts it into the library, and is read by a mentor', async () => {
    const page = await enter({ browser, house }, centre.manager);
    await at(page, '/training');
    await page.getByRole('button', { name: 'Begin a curriculum' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('How we mentor');
    await picture(page, 'begin');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'How we mentor' }).waitFor();
    await page.getByRole('button', { name: 'Edit: How this programme mentors' }).click();
    await page.getByRole('textbox', { name: 'Question 1', exact: true }).waitFor();
    await picture(page, 'unit-edit');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('tab', { name: 'As it reads' }).click();
    await page.getByRole('heading', { name: 'Your month' }).waitFor();
    await page.getByRole('button', { name: 'Keep the unit' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByLabel('Reason').fill('The first.');
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('button', { name: 'Put into the library' }).click();
    await page.getByRole('button', { name: 'Take out of the library' }).waitFor();
    const curriculum = new URL(page.url()).pathname.replace('/p/ours', '');
    await page.context().close();
    const mentor = await centre.mentor('Ada Okafor');
    await house.givePassword(mentor.login, PASSWORD);
    const phone = await enter({ browser, house }, mentor, PHONE);
    await at(phone, '/training');
    await phone.getByRole('link', { name: 'How we mentor' }).click();
    await phone.getByLabel('The founders', { exact: true }).check();
    await phone.getByLabel('Three to five').check();
    await phone.getByRole('button', { name: 'Answer' }).click();
    await phone.getByText('2 of 2 right').waitFor();
    // The rest of the curriculum is read anew by then: the answer stays, and the learner says when to go on.
    await phone.getByText('1 of 3 finished').waitFor();
    await phone.getByText('2 of 2 right').waitFor();
    await picture(phone, 'lesson-passed-phone');
    expect(await faultsOf(phone)).toEqual([]);
    await phone.getByRole('link', { name: 'Next: Your first session' }).click();
    await phone.getByRole('heading', { level: 2, name: 'Your first session' }).waitFor();
    await phone.context().close();
    expect(await objections({ training: '/training', curriculum, lesson: `${curriculum}/lesson` })).toEqual([]);
  }, 180_000);

  it('plans a training, is refused what is missing, certifies, and a stranger verifies', async () => {
    const ask = async (document: string, input: object): Promise<Record<string, never>> =>
      Object.values((await centre.manager.ask(document, { input })).data ?? {})[0] as Record<string, never>;
    const begin = `mutation ($input: BeginCurriculumInput!) { beginCurriculum(input: $input) { curriculum { id } } }`;
    const publish = `mutation ($input: PublishCurriculumInput!) { publishCurriculum(input: $input) { refusals { code } } }`;
    const record = `mutation ($input: RecordAdopterInput!) { recordAdopter(input: $input) { refusals { code } } }`;
    const facts = { title: 'First mentors', kind: 'onsite', language: 'en', summary: '', fromTemplate: true };
    const { id: curriculumId } = (await ask(begin, facts))['curriculum'] as unknown as { id: string };
    await ask(publish, { curriculumId, note: 'First.' });
    const contact = { contactName: 'Rui', contactEmail: 'rui@quay.example.org', wish: 'Mentors for alumni.' };
    await ask(record, { name: 'Quay University', kind: 'university', country: 'PT', ...contact });
    const page = await enter({ browser, house }, centre.manager);
    await at(page, '/training');
    const kind = 'Training at the adopter';
    await planTraining(page, { title: 'First mentors in Porto', curriculum: 'First mentors (1)', kind });
    await nameDelegate(page, 'Quay University', 'Ines Sousa', 'ines@quay.example.org');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Give the certificate: Ines Sousa' }).click();
    await page.getByText('were not all attended').first().waitFor();
    for (const title of ['Why we mentor in teams', 'A session, played', 'Confidence, stakes and leaving a team']) {
      await page.getByRole('button', { name: `Who is there: ${title}` }).click();
      await page.getByLabel('Ines Sousa, Quay University').click();
      await page.getByRole('checkbox', { name: 'Ines Sousa, Quay University', checked: true }).waitFor();
      await page.getByRole('img', { name: 'Code for phones' }).waitFor();
      await picture(page, 'attendance');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    const delivery = new URL(page.url()).pathname.replace('/p/ours', '');
    await page.getByRole('button', { name: 'Give the certificate: Ines Sousa' }).click();
    const verify = await page.getByRole('link', { name: 'Open and verify' }).getAttribute('href');
    await page.context().close();
    for (const [name, window] of WIDTHS) {
      const stranger = await browser.window(window);
      await stranger.goto(`${house.api.url}${verify}`);
      await stranger.getByText('This certificate holds').waitFor();
      expect(await objectionsTo(stranger, `verify-${name}`)).toEqual([]);
      await stranger.context().close();
    }
    expect(await objections({ delivery })).toEqual([]);
  }, 240_000);
});
