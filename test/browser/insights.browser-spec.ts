import type { Page } from 'playwright-core';
import { enter, faultsOf, openBrowser, PASSWORD, type TestBrowser, WEB_ROOT } from '../support/browser.js';
import { type House, openHouse, type Person, type Programme } from '../support/house.js';
import { type Mentored, mentored } from '../support/mentored.js';
import { mutationOf } from '../support/client.js';
import { seated } from '../support/sitting.js';
import { talked } from '../support/talking.js';

const PATIENCE_MS = 120_000;

describe('Insights, for the manager (D1, D2, A4)', () => {
  let house: House;
  let ours: Programme;
  let browser: TestBrowser;
  let page: Page;
  let venture: Mentored;

  beforeAll(async () => {
    house = await openHouse({ webRoot: WEB_ROOT });
    ours = await house.programme('ours');
    venture = await mentored(ours, 'Aquaflow');
    const topics = { marketing: 60, customer_need: 30 };
    await talked(
      ours,
      venture,
      Array.from({ length: 10 }, (_, at) => ({ number: at + 1, topics, daysAgo: 3 * at + 2 })),
    );
    await seated(ours, venture, { number: 11 });
    for (const [by, score] of [
      [venture.mentors[0] as Person, 4],
      [venture.founder, 1],
    ] as const) {
      await by.ask(mutationOf('assessRisks'), {
        input: { ventureId: venture.ventureId, scores: [{ group: 'team', score }] },
      });
    }
    await house.givePassword(ours.manager.login, PASSWORD);
    browser = await openBrowser();
    page = await enter({ browser, house }, ours.manager);
  }, PATIENCE_MS);

  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const main = () => page.getByRole('main');

  it(
    'opens a figure’s rows by one press, and leads to one of them by another',
    async () => {
      await page.getByRole('link', { name: 'Insights' }).click();
      await main()
        .getByRole('button', { name: /^10 Sessions/ })
        .click();
      const rows = main().getByRole('table', { name: 'Sessions', exact: true });
      await rows.getByRole('link', { name: 'Aquaflow, 10' }).waitFor();
      expect(await main().getByRole('status').first().textContent()).toContain('10');
      expect(await faultsOf(page)).toEqual([]);
      await rows.getByRole('link', { name: 'Aquaflow, 10' }).click();
      await page.waitForURL('**/sessions/*');
    },
    PATIENCE_MS,
  );

  it(
    'shows the gap with its table, and suggests a point by one press',
    async () => {
      await page.goto(`${house.api.url}/p/ours/insights?part=diagnosis`);
      await main().getByText('As a table').click();
      const need = main().getByRole('table').getByRole('row', { name: /^Need/ });
      expect(await need.textContent()).toContain('28.8');
      await main().getByRole('button', { name: 'Suggest a point on team to Aquaflow' }).click();
      await main().getByText('With the next session').waitFor();
      expect(await faultsOf(page)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'hands a drawing out as CSV and PNG, and the report as PDF',
    async () => {
      const saved = async (press: () => Promise<void>): Promise<string> => {
        const [download] = await Promise.all([page.waitForEvent('download'), press()]);
        return download.suggestedFilename();
      };
      const button = (name: string) => () => main().getByRole('button', { name, exact: true }).first().click();
      expect(await saved(button('CSV'))).toBe('attention-gap.csv');
      expect(await saved(button('PNG'))).toBe('attention-gap.png');
      await page.goto(`${house.api.url}/p/ours/insights`);
      expect(await saved(() => main().getByRole('link', { name: 'PDF' }).click())).toBe('programme-report.pdf');
    },
    PATIENCE_MS,
  );

  it(
    'describes a funder’s scheme',
    async () => {
      await page.goto(`${house.api.url}/p/ours/insights?part=evidence`);
      await main().getByRole('button', { name: 'Describe the scheme' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: 'Scheme' }).fill('Growth 2026');
      await dialog.getByRole('textbox', { name: 'Funder' }).fill('The fund');
      await dialog.getByLabel('Begins').fill('2026-01-01');
      await dialog.getByRole('button', { name: 'Save' }).click();
      await main().getByText('Growth 2026').waitFor();
      await main().getByText('Of 1 firm that met its team: 1 eligible, 0 not, 0 unknown.').waitFor();
      expect(await faultsOf(page)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'writes down what a founder told by telephone, and says who told it',
    async () => {
      await ours.within(async (tx) => {
        await tx.sql`insert into outcome_survey (id, venture_id, cohort, asked_at)
          values (gen_random_uuid(), ${venture.ventureId}, 'mentored', now())`;
      });
      await page.goto(`${house.api.url}/p/ours/insights?part=outcomes`);
      await page.getByRole('button', { name: 'Write down an answer' }).click();
      await page.getByRole('combobox', { name: 'Venture' }).click();
      await page.getByRole('option', { name: 'Aquaflow' }).click();
      await page.getByLabel('Revenue of the last full year').fill('1200');
      await page.getByRole('button', { name: 'Keep the answer' }).click();
      await page.getByText('Say in which currency the amounts are.').first().waitFor();
      await page.getByLabel('Currency').fill('eur');
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Keep the answer' }).click();
      await page.getByText('told to the office by Founder Aquaflow').waitFor();
    },
    PATIENCE_MS,
  );
});
