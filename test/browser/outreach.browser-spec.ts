import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DARK, enter, faultsOf, openBrowser, PASSWORD, PHONE, type TestBrowser } from '../support/browser.js';
import { type House, openHouse, type Programme } from '../support/house.js';

const WEB_ROOT = join(import.meta.dirname, '..', '..', 'dist', 'web');
const DARK_PHONE = { ...PHONE, colorScheme: 'dark' } as const;
const WINDOWS = { desktop: {}, dark: DARK, phone: PHONE, 'dark-phone': DARK_PHONE } as const;

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
  const shot = async (page: Page, name: string): Promise<void> => {
    const folder = process.env['SHOTS'];
    if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  };
  /** Free of barriers, and not too wide, in all four forms. */
  const looked = async (paths: Readonly<Record<string, string>>): Promise<void> => {
    for (const [name, window] of Object.entries(WINDOWS)) {
      const page = await enter({ browser, house }, centre.manager, window);
      for (const [what, path] of Object.entries(paths)) {
        await at(page, path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        await shot(page, `${what}-${name}`);
        expect({ what, name, faults: await faultsOf(page) }).toEqual({ what, name, faults: [] });
        const wider = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        expect({ what, name, wider }).toEqual({ what, name, wider: 0 });
      }
      await page.context().close();
    }
  };

  it('records an inquiry, has an agreement signed, names mentors, and launches', async () => {
    const page = await enter({ browser, house }, centre.manager);
    await at(page, '/adopters');
    await page.getByRole('button', { name: 'Record an inquiry' }).click();
    await page.getByLabel('Organisation').fill('Harbour University');
    await page.getByLabel('Country (two letters)').fill('pt');
    await page.getByLabel('Who asks').fill('Rui Alves');
    await page.getByLabel('E-mail').fill('rui@harbour.example.org');
    await page.getByLabel('What they want').fill('Mentors for the ventures of our alumni.');
    await shot(page, 'record');
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Harbour University' }).waitFor();
    await page.getByRole('button', { name: 'Draft an agreement' }).click();
    await shot(page, 'draft');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Draft this version' }).click();
    await page.getByText('The centre has not signed').waitFor();
    for (const side of ['Sign for the centre', 'Note a signed paper']) {
      await page.getByRole('button', { name: side }).click();
      await page.getByLabel('Who signs').fill('Tess Ainsley');
      await page.getByRole('button', { name: 'Sign', exact: true }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    await page.getByText('Both sides have signed').waitFor();
    await page.getByRole('button', { name: 'Name the first mentors' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ines Sousa');
    await page.getByRole('dialog').getByLabel('E-mail').fill('ines@harbour.example.org');
    await page.getByLabel('May lead a team').check();
    await shot(page, 'mentors');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep the list' }).click();
    await page.getByText('may lead').waitFor();
    await page.getByRole('button', { name: 'Launch', exact: true }).click();
    await page.getByRole('button', { name: 'Launch the programme' }).click();
    await page.getByRole('alert').getByText('Its training is not complete').waitFor();
    await page.getByLabel('Why it is launched all the same').fill('They were trained last year.');
    await shot(page, 'launch');
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
    await looked({
      board: '/adopters',
      table: '/adopters?view=table',
      map: '/adopters?view=map',
      adopter: `/adopters/${id}`,
      onboarding: '/settings/onboarding',
    });
  }, 180_000);

  it('writes a curriculum, publishes it, puts it into the library, and is read by a mentor', async () => {
    const page = await enter({ browser, house }, centre.manager);
    await at(page, '/training');
    await page.getByRole('button', { name: 'Begin a curriculum' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('How we mentor');
    await shot(page, 'begin');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'How we mentor' }).waitFor();
    await page.getByRole('button', { name: 'Edit: How this programme mentors' }).click();
    await page.getByRole('textbox', { name: 'Question 1', exact: true }).waitFor();
    await shot(page, 'unit-edit');
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
    await shot(phone, 'lesson-passed-phone');
    expect(await faultsOf(phone)).toEqual([]);
    await phone.context().close();
    await looked({ training: '/training', curriculum, lesson: `${curriculum}/lesson` });
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
    await page.getByRole('button', { name: 'Plan a training' }).click();
    await page.getByLabel('What it is called').fill('First mentors in Porto');
    await page.getByRole('combobox', { name: 'Where' }).click();
    await page.getByRole('option', { name: 'Training at the adopter' }).click();
    await page.getByRole('combobox', { name: 'Curriculum' }).click();
    await page.getByRole('option', { name: 'First mentors (1)' }).click();
    await page.getByLabel('First day').fill('2026-03-03');
    await page.getByLabel('Place').fill('Porto');
    await page.getByRole('button', { name: 'Lay it out' }).click();
    await page.getByRole('heading', { level: 1, name: 'First mentors in Porto' }).waitFor();
    await page.getByRole('button', { name: 'Add a delegate' }).click();
    await page.getByRole('combobox', { name: 'Organisation' }).click();
    await page.getByRole('option', { name: 'Quay University' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ines Sousa');
    await page.getByRole('textbox', { name: 'E-mail' }).fill('ines@quay.example.org');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add and invite' }).click();
    await page.getByRole('button', { name: 'Give the certificate: Ines Sousa' }).click();
    await page.getByText('were not all attended').first().waitFor();
    for (const title of ['Why we mentor in teams', 'A session, played', 'Confidence, stakes and leaving a team']) {
      await page.getByRole('button', { name: `Who is there: ${title}` }).click();
      await page.getByLabel('Ines Sousa, Quay University').click();
      await page.getByRole('checkbox', { name: 'Ines Sousa, Quay University', checked: true }).waitFor();
      await page.getByRole('img', { name: 'Code for phones' }).waitFor();
      await shot(page, 'attendance');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    const delivery = new URL(page.url()).pathname.replace('/p/ours', '');
    await page.getByRole('button', { name: 'Give the certificate: Ines Sousa' }).click();
    const verify = await page.getByRole('link', { name: 'Open and verify' }).getAttribute('href');
    await page.context().close();
    for (const [name, window] of Object.entries(WINDOWS)) {
      const stranger = await browser.window(window);
      await stranger.goto(`${house.api.url}${verify}`);
      await stranger.getByText('This certificate holds').waitFor();
      await shot(stranger, `verify-${name}`);
      expect({ name, faults: await faultsOf(stranger) }).toEqual({ name, faults: [] });
      await stranger.context().close();
    }
    await looked({ delivery });
  }, 240_000);
});
