import { readFileSync } from 'node:fs';
import { writeRelease } from '@outrigger/releases';
import type { Page } from 'playwright-core';
import { madeUpReleases } from '../../apps/cli/src/demo/made-up-releases.js';
import {
  DARK_PHONE,
  enter,
  faultsOf,
  FORMS,
  openBrowser,
  PASSWORD,
  picture,
  type TestBrowser,
  WEB_ROOT,
} from '../support/browser.js';
import { type House, openHouse, type Person, type Programme } from '../support/house.js';
import { sister } from '../support/network.js';

const MINUTE = 60_000;

describe('the network in the console', () => {
  let house: House;
  let ours: Programme;
  let analyst: Person;
  let trainer: Person;
  let browser: TestBrowser;

  beforeAll(async () => {
    house = await openHouse({ webRoot: WEB_ROOT, smtpUrl: 'smtp://127.0.0.1:9' });
    ours = await house.programme('ours');
    [analyst, trainer] = [await ours.person('Ana', 'analyst'), await ours.person('Tom', 'trainer')];
    for (const { login } of [ours.manager, analyst, trainer]) await house.givePassword(login, PASSWORD);
    browser = await openBrowser();
  }, 2 * MINUTE);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const at = (page: Page, path: string): Promise<unknown> => page.goto(`${house.api.url}/p/ours${path}`);

  it('says what to do before the first release', async () => {
    const page = await enter({ browser, house }, trainer);
    await at(page, '/network');
    await page.getByText('No release yet').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  describe('with figures', () => {
    beforeAll(async () => {
      const releases = await madeUpReleases(2019, new Date().toISOString().slice(0, 10));
      await ours.within(async (tx) => {
        for (const release of releases) await writeRelease(tx, release);
      });
    }, MINUTE);

    it('lets a trainer export a chart in three presses (F10)', async () => {
      const page = await enter({ browser, house }, trainer);
      let presses = 0;
      const press = async (name: string): Promise<void> => {
        presses += 1;
        await page
          .getByRole(name === 'Network' ? 'link' : 'button', { name, exact: true })
          .first()
          .click();
      };
      await press('Network');
      await page.getByText('These are made-up programmes').waitFor();
      await page.locator('svg path').first().waitFor();
      const download = page.waitForEvent('download');
      await press('PNG');
      const path = await (await download).path();
      expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG');
      expect(presses).toBeLessThanOrEqual(3);
      await picture(page, 'network');
      await page.context().close();
    });

    it.each(FORMS)('shows the analyst figures and releases, and nothing else: %s', async (name, window) => {
      const page = await enter({ browser, house }, analyst, window);
      await at(page, '/network?by=kind&measure=sessions');
      await page.getByRole('heading', { name: 'Is it still the model?' }).waitFor();
      await page.locator('svg path').first().waitFor();
      await picture(page, `network-${name}`);
      await at(page, '/network?by=country&measure=revenue');
      await page
        .getByText(/€\s?[\d,]+,000/)
        .first()
        .waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await at(page, '/releases');
      await page.getByRole('heading', { name: /^Withheld in/ }).waitFor();
      expect(await page.getByRole('heading', { name: 'Make a release' }).count()).toBe(0);
      await picture(page, `releases-analyst-${name}`);
      expect(await faultsOf(page)).toEqual([]);
      await page.context().close();
    });
  });

  it('makes a release in one press, and says what was withheld and why', async () => {
    for (const [index, mentors] of [20, 31, 27, 24].entries())
      await sister(house, { slug: `sister-${index}`, mentors });
    const page = await enter({ browser, house }, trainer);
    await at(page, '/releases');
    await page.getByRole('button', { name: /^Release 20/ }).click();
    await page.getByText('The quarter that closed last is released').waitFor({ timeout: MINUTE });
    await page
      .getByRole('link', { name: /release 1$/ })
      .first()
      .waitFor();
    await picture(page, 'releases');
    expect(await faultsOf(page)).toEqual([]);
    await at(page, '/network');
    await page.getByText('withheld').first().waitFor();
    await picture(page, 'network-small');
    await page.context().close();
  });

  it.each([
    ['desktop', {}],
    ['phone-dark', DARK_PHONE],
  ])('lets a manager choose what is shared, with a preview of its own figures: %s', async (name, window) => {
    const page = await enter({ browser, house }, ours.manager, window);
    await at(page, '/settings/sharing');
    await page.getByRole('radio', { name: 'Some figures by our name' }).check();
    await page.getByRole('checkbox', { name: 'Mentors' }).check();
    await page.getByText('By our name, of the quarter').waitFor();
    await page.getByRole('heading', { name: 'We beside others' }).waitFor();
    await picture(page, `sharing-${name}`);
    expect(await faultsOf(page)).toEqual([]);
    if (name === 'desktop') {
      await page.getByRole('button', { name: 'Share so' }).click();
      await page.getByText('Noted. It counts from the next release on.').waitFor();
    }
    await page.context().close();
  });
});
