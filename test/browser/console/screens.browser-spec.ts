import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { faultsOf, openBrowser, type TestBrowser } from '../../support/browser.js';
import { type House, openHouse, type Programme } from '../../support/house.js';

const PASSWORD = 'four quiet harbour seals';
const WEB_ROOT = join(import.meta.dirname, '..', '..', '..', 'dist', 'web');

const WINDOWS = [
  { width: 1280, height: 800, colorScheme: 'light' },
  { width: 1280, height: 800, colorScheme: 'dark' },
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 320, height: 640, colorScheme: 'light' },
  { width: 320, height: 640, colorScheme: 'dark' },
] as const;

const SCREENS = [
  '',
  '/ventures',
  '/ventures?view=table',
  '/evaluation',
  '/lists',
  '/teams',
  '/recruiting',
  '/sessions',
  '/sessions?view=week',
  '/sessions?view=rooms',
  '/meetings',
  '/hours',
  '/introductions',
  '/mentors',
  '/insights',
  '/insights?part=diagnosis',
  '/insights?part=outcomes',
  '/insights?part=evidence',
  '/letters',
  '/replies',
  '/programmes',
  '/adopters',
  '/adopters?view=table',
  '/adopters?view=map',
  '/network',
  '/releases',
  '/settings/onboarding',
  '/training',
  '/settings/sharing',
  '/settings',
  '/settings/clients',
  '/settings/policy',
  '/settings/places',
  '/settings/programme',
  '/settings/audit',
  '/settings/application',
  '/settings/letters',
  '/settings/warrant',
  '/me',
  '/actions',
  '/ventures/nothing',
];

describe('every screen of the office', () => {
  let house: House;
  let ours: Programme;
  let browser: TestBrowser;

  beforeAll(async () => {
    house = await openHouse({ webRoot: WEB_ROOT });
    ours = await house.programme('ours');
    await ours.mentor('Jane Roe', { background: 'sales' });
    await house.givePassword(ours.manager.login, PASSWORD);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  async function enter({ width, height, colorScheme }: (typeof WINDOWS)[number]): Promise<Page> {
    const page = await browser.window({ viewport: { width, height }, colorScheme });
    await page.goto(house.api.url);
    await page.getByLabel('E-mail').fill(ours.manager.login);
    await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/p/ours');
    return page;
  }

  /** What WCAG 2.2 AA has against a screen, and whether it has to be scrolled sideways (1.4.10). */
  async function look(page: Page, screen: string): Promise<string[]> {
    await page.goto(`${house.api.url}/p/ours${screen}`);
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    const faults = await faultsOf(page);
    const wider = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    return [...faults, ...(wider > 0 ? [`${wider} px too wide`] : [])].map((fault) => `${screen || '/'}: ${fault}`);
  }

  it.each(WINDOWS)(
    'at $width px, $colorScheme, is free of barriers',
    async (window) => {
      const page = await enter(window);
      const faults: string[] = [];
      for (const screen of SCREENS) faults.push(...(await look(page, screen)));
      expect(faults).toEqual([]);
      await page.context().close();
    },
    120_000,
  );
});
