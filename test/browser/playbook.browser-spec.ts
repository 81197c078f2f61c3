import type { Page } from 'playwright-core';
import { enter, faultsOf, openBrowser, PASSWORD, picture, type TestBrowser, WEB_ROOT } from '../support/browser.js';
import { type House, openHouse, type Programme } from '../support/house.js';
import { objectionsToAll } from '../support/objections.js';

const GUIDE = 'The first meeting of a team';

describe('the playbook', () => {
  let house: House;
  let centre: Programme;
  let sister: Programme;
  let browser: TestBrowser;

  beforeAll(async () => {
    house = await openHouse({ webRoot: WEB_ROOT });
    [centre, sister] = [await house.programme('centre'), await house.programme('sister')];
    for (const { manager } of [centre, sister]) await house.givePassword(manager.login, PASSWORD);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const at = async (page: Page, slug: string, path: string): Promise<void> => {
    await page.goto(`${house.api.url}/p/${slug}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const entryIds = async (): Promise<ReadonlyMap<string, string>> => {
    const { data } = await centre.manager.ask('{ playbookEntries { id title } }');
    const entries = data?.['playbookEntries'] as { id: string; title: string }[];
    return new Map(entries.map(({ id, title }) => [title, id]));
  };
  const objections = (
    slug: string,
    { manager }: Programme,
    paths: Readonly<Record<string, string>>,
  ): Promise<string[]> => objectionsToAll({ browser, house, slug }, manager, paths);
  const publish = async (page: Page, note: string): Promise<void> => {
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByLabel('Reason').fill(note);
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  };

  it('is written and published by the centre, adopted in three presses, and its update taken', async () => {
    const writer = await enter({ browser, house, slug: 'centre' }, centre.manager);
    await at(writer, 'centre', '/playbook');
    await picture(writer, 'centre-empty');
    await writer.getByRole('button', { name: 'Begin with the texts of the house' }).click();
    await writer.getByRole('link', { name: GUIDE }).click();
    await writer.getByRole('heading', { level: 1, name: GUIDE }).waitFor();
    await writer.getByText('Not published yet').waitFor();
    await publish(writer, 'The first.');
    await writer.getByText('Published, version 1').waitFor();

    const reader = await enter({ browser, house, slug: 'sister' }, sister.manager);
    await at(reader, 'sister', '');
    await reader.getByRole('link', { name: 'Playbook' }).click();
    await reader.getByRole('link', { name: GUIDE }).click();
    await reader.getByRole('button', { name: 'Adopt', exact: true }).click();
    await reader.getByText('the text is your own now').waitFor();
    await reader.getByText('Adopted, version 1').waitFor();
    await reader.getByRole('button', { name: 'Edit our text' }).click();
    await reader.getByLabel('What it is for, in a line').fill('Our first evening.');
    const own = reader.getByRole('textbox', { name: 'Text' });
    await own.fill(`Bring bread.\n\n${await own.inputValue()}`);
    await picture(reader, 'copy-edit');
    expect(await faultsOf(reader)).toEqual([]);
    await reader.getByRole('button', { name: 'Keep our words' }).click();
    await reader.getByText('Bring bread.').waitFor();

    const text = writer.getByRole('textbox', { name: 'Text' });
    await text.fill(
      (await text.inputValue()).replace('## After', '## In the week after\n\nWrite to nobody.\n\n## After'),
    );
    await publish(writer, 'A quiet week.');
    await writer.getByText('Published, version 2').waitFor();
    await reader.reload();
    await reader.getByRole('heading', { name: 'Update available: version 2' }).waitFor();
    await reader.getByText('Write to nobody.').waitFor();
    await reader.getByText('Bring bread.').first().waitFor();
    await picture(reader, 'update');
    expect(await faultsOf(reader)).toEqual([]);
    await reader.getByRole('button', { name: 'Take the update' }).click();
    await reader.getByText('Adopted, version 2').waitFor();
    await reader.getByText('Write to nobody.').waitFor();
    for (const page of [writer, reader]) await page.context().close();
  }, 120_000);

  it('asks before it replaces a letter in own words, puts a form among the forms, and is signed', async () => {
    for (const id of (await entryIds()).values()) {
      const ask =
        'mutation ($input: PublishPlaybookEntryInput!) { publishPlaybookEntry(input: $input) { refusals { code } } }';
      await centre.manager.ask(ask, { input: { playbookEntryId: id, revision: 1, note: 'The first version.' } });
    }
    const save = 'mutation ($input: SaveLetterTextInput!) { saveLetterText(input: $input) { refusals { code } } }';
    const own = { kind: 'mentorAccepted', locale: 'en', subject: 'Ours', body: 'Ours. {message}', version: 0 };
    await sister.manager.ask(save, { input: own });

    const page = await enter({ browser, house, slug: 'sister' }, sister.manager);
    await at(page, 'sister', '/playbook');
    await page.getByRole('link', { name: 'Welcome to a new mentor' }).click();
    await page.getByRole('button', { name: 'Adopt', exact: true }).click();
    await page.getByText('has put this letter in its own words').waitFor();
    await picture(page, 'replace');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Replace our words' }).click();
    // The question has the same link, to the words that are not replaced yet.
    await page.getByText('Adopted, version 1').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: 'Open among our letters' }).click();
    await page.getByText('You join people who give back').first().waitFor();

    await at(page, 'sister', '/playbook');
    await page.getByRole('link', { name: 'Application for team mentoring' }).click();
    await page.getByRole('button', { name: 'Adopt', exact: true }).click();
    await page.getByRole('link', { name: 'Open our form' }).click();
    await page.getByText('Which two or three questions would you bring').waitFor();

    const { data } = await sister.manager.ask('{ principles { principles { entryId } } }');
    await at(page, 'sister', '/playbook');
    await page.getByText('4 principles are not adopted yet').waitFor();
    for (const { entryId } of data?.['principles'].principles as { entryId: string }[]) {
      await at(page, 'sister', `/playbook/${entryId}`);
      await page.getByRole('button', { name: 'Adopt', exact: true }).click();
      await page.getByText('Adopted, version 1').waitFor();
    }
    await at(page, 'sister', '/playbook');
    await page.getByLabel('Your full name').fill('Nia Brook');
    await picture(page, 'signing');
    await page.getByRole('button', { name: 'Sign for this programme' }).click();
    await page.getByText('Nia Brook signed on').waitFor();
    await page.context().close();
  }, 120_000);

  it('looks well to a programme on every window', async () => {
    const ids = await entryIds();
    const id = (title: string): string => ids.get(title) ?? '';
    const found = await objections('sister', sister, {
      playbook: '/playbook',
      principle: `/playbook/${id('Mentors have no financial interest')}`,
      guide: `/playbook/${id('Interviewing a mentor')}`,
      letter: `/playbook/${id('Welcome to a new mentor')}`,
      form: `/playbook/${id('Application for team mentoring')}`,
    });
    expect(found).toEqual([]);
  }, 300_000);

  it('looks well to the centre on every window', async () => {
    const ids = await entryIds();
    const id = (title: string): string => ids.get(title) ?? '';
    const found = await objections('centre', centre, {
      desk: '/playbook',
      'edit-principle': `/playbook/${id('The entrepreneur sets the agenda')}/edit`,
      'edit-letter': `/playbook/${id('Welcome to a new mentor')}/edit`,
      'edit-form': `/playbook/${id('Application for team mentoring')}/edit`,
      new: '/playbook?deed=new',
    });
    expect(found).toEqual([]);
  }, 300_000);
});
