import { enter, faultsOf, openBrowser, PASSWORD, PHONE, type TestBrowser, WEB_ROOT } from '../../support/browser.js';
import { type House, openHouse, type Programme } from '../../support/house.js';

describe('a mentor on a phone', () => {
  let house: House;
  let ours: Programme;
  let browser: TestBrowser;

  beforeAll(async () => {
    house = await openHouse({ webRoot: WEB_ROOT });
    ours = await house.programme('ours');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  it('chooses the language of letters and sets limits', async () => {
    const ada = await ours.mentor('Ada');
    await house.givePassword(ada.login, PASSWORD);
    const page = await enter({ browser, house }, ada, PHONE);
    await page.goto(`${house.api.url}/p/ours/me`);
    await page.getByLabel('Ventures at most').fill('2');
    await page.getByRole('button', { name: 'Save the limits' }).click();
    await page.getByText('Nothing is proposed beyond these limits').waitFor();
    await page.getByLabel('Language of my letters').first().click();
    await page.getByRole('option', { name: 'Français' }).click();
    await page.getByText('Letters to you are in this language').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const [kept] = await ours.within(
      (tx) => tx.sql`select m.max_ventures as most, b.locale from mentor m join membership b on b.id = m.membership_id`,
    );
    expect(kept).toEqual({ most: 2, locale: 'fr' });
  });
});
