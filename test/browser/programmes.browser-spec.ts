import { readFileSync } from 'node:fs';
import { writeRelease } from '@outrigger/releases';
import type { Page } from 'playwright-core';
import { writeReport } from '../../apps/cli/src/demo/known-programmes.js';
import { madeUpReleases } from '../../apps/cli/src/demo/made-up-releases.js';
import {
  enter,
  faultsOf,
  FORMS,
  openBrowser,
  overflowOf,
  PASSWORD,
  PHONE,
  picture,
  type TestBrowser,
  WEB_ROOT,
} from '../support/browser.js';
import { doing } from '../support/client.js';
import { type House, openHouse, type Person, type Programme } from '../support/house.js';
import { sister } from '../support/network.js';
import { PostOffice } from '../support/post-office.js';
import { until } from '../support/mail-parts.js';

const MINUTE = 60_000;
const ALL = ['mentors', 'ventures', 'sessions', 'active', 'graduated'] as const;

describe('the programmes of the network, for its central trainer', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let kestrel: Programme;
  let trainer: Person;
  let browser: TestBrowser;

  beforeAll(async () => {
    house = await openHouse({ webRoot: WEB_ROOT, smtpUrl: await office.open() });
    ours = await house.programme('ours');
    trainer = await ours.person('Tess', 'trainer');
    kestrel = await sister(house, { slug: 'kestrel', country: 'GB', mentors: 3 });
    const others = [
      await sister(house, { slug: 'harbour', country: 'ES', mentors: 3 }),
      await sister(house, { slug: 'lumen', country: 'DE', kind: 'accelerator', mentors: 3 }),
      await sister(house, { slug: 'savanna', country: 'KE', mentors: 3 }),
      await sister(house, { slug: 'quiet', country: 'IN', mentors: 3 }, 'none'),
    ];
    for (const { login } of [trainer, kestrel.manager]) await house.givePassword(login, PASSWORD);
    await adopted(kestrel);
    const known = [kestrel, ...others].map(({ id, slug }, at) => ({
      id,
      name: `Programme ${slug}`,
      kind: 'university',
      launchedOn: '2020-01-01',
      country: ['GB', 'ES', 'DE', 'KE', 'IN'][at] ?? 'US',
      level: slug === 'quiet' ? ('none' as const) : ('named' as const),
      named: slug === 'quiet' ? [] : ALL,
      odd: slug === 'kestrel' ? { sessions: 0.4 } : {},
    }));
    const releases = await madeUpReleases(2019, new Date().toISOString().slice(0, 10), known);
    await ours.within(async (tx) => {
      for (const release of releases) {
        await writeRelease(tx, release);
        await writeReport(tx, release);
      }
    });
    browser = await openBrowser();
  }, 3 * MINUTE);
  afterAll(async () => {
    await browser.close();
    await house.close();
    await office.close();
  });

  /** It has a passport, as it was launched from here; its next step is late. */
  async function adopted({ id }: Programme): Promise<void> {
    const contact = { contactName: 'Kit Rowe', contactEmail: 'kit@kestrel.example.org' };
    const facts = { name: 'Kestrel', kind: 'university', country: 'GB', wish: 'Mentors for our alumni.', ...contact };
    const { adopter } = await doing(trainer, 'recordAdopter', facts, 'adopter { id }');
    await ours.within(
      (tx) => tx.sql`update adopter set stage = 'launched', programme_id = ${id}, launched_on = '2020-01-01',
        immersion_on = '2019-05-01', next_step = 'Ask how they are.', next_on = current_date - 3 where id = ${adopter.id}`,
    );
  }

  const at = (page: Page, path: string): Promise<unknown> => page.goto(`${house.api.url}/p/ours${path}`);
  const look = async (page: Page, name: string): Promise<void> => {
    await picture(page, name);
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  };

  it('are found by filters that stand in the address, and a choice that cannot be compared is said in words', async () => {
    const page = await enter({ browser, house }, trainer);
    await at(page, '/programmes');
    await page.getByText('Overdue since').waitFor();
    await page.getByText('shares nothing').first().waitFor();
    await page.getByRole('checkbox', { name: 'Compare Programme kestrel' }).check();
    await page.getByText('Choose at least one more.').waitFor();
    for (const name of ['harbour', 'lumen', 'quiet', 'savanna'])
      await page.getByRole('checkbox', { name: `Compare Programme ${name}` }).check();
    await page.getByText('At most 4 can be read side by side: leave out one.').waitFor();
    expect(await page.getByRole('link', { name: 'Compare', exact: true }).count()).toBe(0);
    await page.getByRole('textbox', { name: 'Country' }).fill('ke');
    await page.waitForURL(/country=KE/);
    await page.getByRole('checkbox', { name: 'Compare Programme harbour' }).waitFor({ state: 'detached' });
    await page.getByRole('checkbox', { name: 'Compare Programme savanna' }).waitFor();
    await page.getByText('To compare: Programme kestrel').waitFor();
    await at(page, '/programmes/compare?ids=nobody');
    await page.getByRole('alert').waitFor();
    await page.context().close();
  });

  it(
    'two of them are compared, with a CSV, and one is looked at more closely',
    async () => {
      const page = await enter({ browser, house }, trainer);
      await at(page, '/programmes?order=mentors&descending=true');
      for (const name of ['kestrel', 'harbour'])
        await page.getByRole('checkbox', { name: `Compare Programme ${name}` }).check();
      await page.getByRole('link', { name: 'Compare', exact: true }).click();
      await page.getByRole('heading', { name: 'Programmes side by side' }).waitFor();
      await page
        .getByText(/Percentile \d+ among 3 others/)
        .first()
        .waitFor();
      await page.getByRole('heading', { name: 'Beside the network' }).waitFor();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'CSV' }).first().click();
      const csv = readFileSync(await (await download).path(), 'utf8');
      expect(csv).toMatch(/Figure,Programme kestrel,Programme harbour\r\nMentors,\d+,\d+/);
      await look(page, 'compare');
      await page.getByRole('link', { name: 'Programme kestrel' }).click();
      await page.getByRole('heading', { name: 'Its figures by name' }).waitFor();
      await page.getByRole('button', { name: 'Note a call' }).click();
      await page.getByLabel('What was said').fill('They begin again in spring.');
      await page.getByLabel('Next step').fill('Visit them.');
      await page.getByLabel('By which day').fill('2040-01-01');
      await page.getByRole('button', { name: 'Note it' }).click();
      await page.getByText('Visit them.').waitFor();
      await page.getByRole('button', { name: 'Note a question' }).click();
      await page.getByLabel('What is not settled yet').fill('Who pays for the rooms?');
      await page.getByRole('button', { name: 'Note it' }).click();
      await page.getByRole('button', { name: 'Answer: Who pays' }).click();
      await page.getByRole('textbox', { name: 'Answer' }).fill('The rector.');
      await page.getByRole('dialog').getByRole('button', { name: 'Answer' }).click();
      await page.getByText(/^answered/).waitFor();
      await look(page, 'passport');
      await page.context().close();
    },
    MINUTE,
  );

  it(
    'an odd figure is asked about by one press, and the programme reads what is meant',
    async () => {
      const page = await enter({ browser, house }, trainer);
      await at(page, '/data-quality');
      await page
        .getByText(/Met in the quarter is \d+, and Sessions held only \d+/)
        .first()
        .waitFor();
      await page
        .getByRole('button', { name: /^Nudge Programme kestrel: a contradiction/ })
        .first()
        .click();
      await page.getByText('A letter to the managers of Programme kestrel is on its way.').waitFor();
      await page.getByText(/asked .* by Tess/).waitFor();
      const letter = await until(() => office.to(kestrel.manager.login).at(-1));
      expect(letter.text).toContain('do not go together');
      await page.context().close();
      const manager = await enter({ browser, house, slug: 'kestrel' }, kestrel.manager, PHONE);
      await manager.goto(`${house.api.url}/p/kestrel/settings/sharing`);
      await manager.getByRole('heading', { name: 'What the centre asks about our figures' }).waitFor();
      await manager.getByText(/Met in the quarter is \d+/).waitFor();
      await look(manager, 'asked-phone');
      await manager.context().close();
    },
    MINUTE,
  );

  it.each(FORMS)(
    'has no barriers: %s',
    async (name, window) => {
      const page = await enter({ browser, house }, trainer, window);
      await at(page, '/programmes');
      await page.getByText('Programme kestrel').waitFor();
      await look(page, `programmes-${name}`);
      await at(page, `/programmes/compare?ids=${kestrel.id},${ours.id}`);
      await page.getByRole('heading', { name: 'Beside the network' }).waitFor();
      await look(page, `compare-two-${name}`);
      await at(page, '/data-quality');
      await page.getByText(/measures$/).click();
      await page.getByText('of the mentors are under a warrant').waitFor();
      await look(page, `quality-${name}`);
      await at(page, '/programmes');
      await page.getByRole('link', { name: 'Programme kestrel' }).click();
      await page.getByRole('heading', { name: 'Its figures by name, 20' }).waitFor();
      await look(page, `passport-${name}`);
      await at(page, '/releases');
      await page.getByRole('heading', { name: /^Withheld in/ }).waitFor();
      await look(page, `releases-${name}`);
      await page.context().close();
    },
    MINUTE,
  );
});
