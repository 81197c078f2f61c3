import type { Page } from 'playwright-core';
import { enter, openBrowser, PASSWORD, type TestBrowser, WEB_ROOT } from '../../support/browser.js';
import { type House, openHouse, type Programme } from '../../support/house.js';
import { objectionsTo } from '../../support/objections.js';

const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
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
  '/programmes/compare',
  '/data-quality',
  '/adopters',
  '/adopters?view=table',
  '/adopters?view=map',
  '/announcements',
  '/announcements?view=read',
  '/announcements/desk/new',
  '/exchange',
  '/exchange?deed=ask',
  '/network',
  '/releases',
  '/settings/onboarding',
  '/training',
  '/playbook',
  '/playbook?deed=new',
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

  /** What WCAG 2.2 AA has against a screen, by day and by night, and whether it has to be scrolled sideways (1.4.10). */
  async function look(page: Page, screen: string): Promise<string[]> {
    await page.goto(`${house.api.url}/p/ours${screen}`);
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    const found: string[] = [];
    for (const window of WINDOWS) {
      await page.setViewportSize(window);
      found.push(...(await objectionsTo(page, `${screen.replace(/\W+/g, '-') || '-'} ${window.width}`)));
    }
    return found;
  }

  it('is free of barriers in windows of every width, light and dark', async () => {
    const page = await enter({ browser, house }, ours.manager, { colorScheme: 'light' });
    const faults: string[] = [];
    for (const screen of SCREENS) faults.push(...(await look(page, screen)));
    expect(faults).toEqual([]);
    await page.context().close();
  }, 900_000);
});
