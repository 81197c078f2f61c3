import type { Page } from 'playwright-core';
import { applicationOf, ROUND_INPUT, ventureIn } from '../support/applied.js';
import { enter as enterHouse, openBrowser, PASSWORD, PHONE, type TestBrowser, WEB_ROOT } from '../support/browser.js';
import { type House, openHouse, type Person, type Programme } from '../support/house.js';
import { mentored } from '../support/mentored.js';
import { objectionsTo } from '../support/objections.js';

const OPEN = `mutation ($input: OpenEvaluationRoundInput!) { openEvaluationRound(input: $input) { refusals { message } round { id } } }`;

describe('from an application to a decision, as the office and an evaluator', () => {
  let house: House;
  let ours: Programme;
  let browser: TestBrowser;
  let ada: Person;
  let manager: Page;
  let evaluator: Page;
  let roundId = '';

  beforeAll(async () => {
    house = await openHouse({ webRoot: WEB_ROOT });
    ours = await house.programme('ours');
    await house.programme('neighbour');
    ada = await ours.mentor('Ada Quill');
    const { ventureId, intakeId } = await applicationOf(ours, 'Aquaflow');
    const others = await Promise.all(['Birchwood', 'Cedar Labs'].map((name) => ventureIn(ours, name)));
    await mentored(ours, 'Solara');
    const evaluatorIds = [ada.memberId, ours.manager.memberId];
    const input = { ...ROUND_INPUT, name: 'Autumn', intakeId, ventureIds: others, evaluatorIds };
    const { data } = await ours.manager.ask(OPEN, { input });
    roundId = data?.['openEvaluationRound'].round.id as string;
    expect(ventureId).not.toBe('');
    for (const { login } of [ours.manager, ada]) await house.givePassword(login, PASSWORD);
    browser = await openBrowser();
    manager = await enter(ours.manager);
  });

  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const enter = (person: Person, options = {}): Promise<Page> => enterHouse({ browser, house }, person, options);

  /** Nothing for axe to find, in light and in dark. */
  const clean = async (page: Page, name: string): Promise<void> => expect(await objectionsTo(page, name)).toEqual([]);

  it('an evaluator scores on a phone: a draft is kept, then it is submitted', async () => {
    evaluator = await enter(ada, PHONE);
    await evaluator.goto(`${house.api.url}/p/ours/evaluations`);
    await clean(evaluator, 'mine-phone');
    await evaluator.getByRole('link', { name: 'Aquaflow' }).click();
    await evaluator.getByText('We know towns.').waitFor();
    await evaluator.getByRole('radio', { name: /^4/ }).first().check();
    await evaluator.getByText('Draft saved').waitFor();
    await clean(evaluator, 'scoring-phone');
    await evaluator.getByRole('button', { name: 'Submit' }).click();
    await evaluator.getByText('Score Founders as well.').waitFor();
    await evaluator.reload();
    expect(await evaluator.getByRole('radio', { name: /^4/ }).first().isChecked()).toBe(true);
    await evaluator.getByRole('radio', { name: /^5/ }).last().check();
    await evaluator.getByRole('button', { name: 'Submit' }).click();
    await evaluator.getByText('Submitted. You can change it until the round closes.').waitFor();
  });

  it('the office sees the panel, sorted as its address says', async () => {
    await manager.goto(`${house.api.url}/p/ours/evaluation`);
    await manager.getByRole('link', { name: 'Autumn' }).waitFor();
    await clean(manager, 'rounds');
    await manager.getByRole('link', { name: 'Autumn' }).click();
    await manager.getByText('You judge this one too: score it first.').first().waitFor();
    await manager.getByRole('button', { name: 'Sort by Application' }).click();
    await manager.waitForURL(/by=name/);
    await clean(manager, 'panel');
  });

  it('decides in bulk, each letter to be read before', async () => {
    for (const name of ['Birchwood', 'Cedar Labs'])
      await manager.getByRole('checkbox', { name: `Choose ${name}` }).check();
    await manager.getByRole('button', { name: 'Decline' }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByLabel(/^Why/).fill('Too early for us.');
    await dialog.getByLabel('A word to the founders').fill('Come back with ten customers.');
    await dialog.getByText('Your application with Birchwood').waitFor();
    await clean(manager, 'bulk');
    await dialog.getByRole('button', { name: 'Decline and send 2 letters' }).click();
    await manager.getByText('Decided about 2 applications. The letters leave in a minute.').waitFor();
    await manager.getByRole('button', { name: 'Undo' }).click();
    await manager.getByText('Taken back. No letter leaves.').waitFor();
  });

  it('F11: accepts an application by two presses, with its answers, checklist and letter in sight', async () => {
    await manager.goto(`${house.api.url}/p/ours/ventures`);
    await manager.getByRole('link', { name: 'Aquaflow' }).click();
    await manager.getByText('We know towns.').waitFor();
    await clean(manager, 'application');
    let presses = 0;
    const press = async (name: string): Promise<void> => {
      presses += 1;
      await manager.getByRole('button', { name, exact: true }).click();
    };
    await press('Accept');
    await manager.getByText('Welcome: Aquaflow is in').waitFor();
    await clean(manager, 'accept');
    await press('Accept and send');
    await manager.getByText('Decided. The letter leaves in a minute.').waitFor();
    expect(presses).toBe(2);
    await manager.getByText('Accepted').first().waitFor();
  });

  it('is a board and a table over one view, which is saved and shared', async () => {
    await manager.goto(`${house.api.url}/p/ours/ventures`);
    await manager.getByRole('heading', { name: 'Mentored' }).waitFor();
    await clean(manager, 'board');
    await manager.getByText('Table', { exact: true }).click();
    await manager.getByRole('table', { name: 'Ventures' }).waitFor();
    await manager.getByLabel('Search by name').fill('Solara');
    await manager.waitForURL(/search=Solara/);
    await clean(manager, 'table');
    await manager.getByRole('button', { name: 'Saved views' }).click();
    await manager.getByRole('button', { name: 'Save this view' }).click();
    await manager.getByLabel('Name of the view').fill('Water');
    await manager.getByRole('button', { name: 'Save', exact: true }).click();
    await manager.getByText('The view is saved.').waitFor();
    await manager.goto(`${house.api.url}/p/ours/ventures`);
    await manager.getByRole('button', { name: 'Saved views' }).click();
    await manager.getByRole('link', { name: 'Water' }).click();
    await manager.waitForURL(/search=Solara/);
    await manager.getByRole('link', { name: 'Solara' }).waitFor();
  });

  it('pauses a venture from its page, and closes it with its causes', async () => {
    await manager.getByRole('link', { name: 'Solara' }).click();
    await manager.getByRole('button', { name: 'More' }).click();
    await manager.getByRole('menuitem', { name: 'Pause' }).click();
    await manager.getByLabel('Back on').fill('2020-01-01');
    await manager.getByRole('dialog').getByLabel('Reason').fill('A parental leave.');
    await manager.getByRole('dialog').getByRole('button', { name: 'Pause' }).click();
    await manager.getByRole('alert').waitFor();
    const soon = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    await manager.getByLabel('Back on').fill(soon);
    await manager.getByRole('dialog').getByRole('button', { name: 'Pause' }).click();
    await manager.getByText('Solara pauses.').waitFor();
    await clean(manager, 'venture');
    await manager.getByRole('button', { name: 'Resume' }).click();
    await manager.getByText('Solara goes on.').waitFor();
    await manager.getByRole('button', { name: 'More' }).click();
    await manager.getByRole('menuitem', { name: 'Close' }).click();
    await manager.getByRole('combobox', { name: 'Causes' }).fill('market');
    await manager.getByRole('option', { name: /No market need/ }).click();
    await manager.getByLabel('In your words').fill('They sold the rest.');
    await clean(manager, 'close');
    await manager.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click();
    await manager.getByText('Solara is closed.').waitFor();
    expect(roundId).not.toBe('');
  });
});
