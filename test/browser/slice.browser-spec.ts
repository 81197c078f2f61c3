import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import {
  enter as enterHouse,
  faultsOf,
  openBrowser,
  PASSWORD,
  PHONE,
  type TestBrowser,
  WEB_ROOT,
} from '../support/browser.js';
import { type House, openHouse, type Person, type Programme } from '../support/house.js';
import { until } from '../support/mail-parts.js';
import { PostOffice } from '../support/post-office.js';

const ADD = 'mutation ($input: AddVentureInput!) { addVenture(input: $input) { refusals { message } venture { id } } }';

describe('from a submitted venture to a held session, as three people', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let browser: TestBrowser;
  let founder: Person;
  let lead: Person;
  let manager: Page;
  let founders: Page;

  beforeAll(async () => {
    house = await openHouse({
      smtpUrl: await office.open(),
      webRoot: WEB_ROOT,
    });
    ours = await house.programme('ours');
    await house.programme('neighbour');
    lead = await ours.mentor('Jane Roe', { background: 'sales' });
    await ours.mentor('Omar Said', { background: 'product', canLead: false });
    await ours.mentor('Li Wei', { background: 'design' });
    await ours.mentor('Una Signed', { background: 'marketing', warranted: false });
    founder = await ours.person('Mia Berg', 'entrepreneur');
    const founders = [{ name: 'Mia Berg', email: founder.login }];
    const venture = {
      name: 'Aquaflow',
      oneLiner: 'Low-cost water tests for towns.',
      founders,
      origin: 'alumni',
      sector: 'water',
      stage: 'pilot',
      zone: 'Europe/Paris',
    };
    await ours.manager.ask(ADD, { input: venture });
    for (const { login } of [ours.manager, founder, lead]) await house.givePassword(login, PASSWORD);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await house.close();
    await office.close();
  });

  const enter = (person: Person, options = {}): Promise<Page> => enterHouse({ browser, house }, person, options);

  it('the manager accepts it', async () => {
    manager = await enter(ours.manager);
    expect(await faultsOf(manager)).toEqual([]);
    await manager.getByRole('link', { name: 'Ventures' }).first().click();
    await manager.getByRole('link', { name: 'Aquaflow' }).first().click();
    await manager.getByRole('button', { name: 'Accept' }).click();
    await manager.getByRole('dialog').getByRole('button', { name: 'Accept and send' }).click();
    await manager.getByText('Decided. The letter leaves in a minute.').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
  });

  it('forms the team, and reads every reason against a wrong one at once', async () => {
    await manager.getByRole('button', { name: 'Form team' }).click();
    const dialog = manager.getByRole('dialog');
    for (const name of ['Omar Said', 'Una Signed'])
      await dialog.getByRole('checkbox', { name: new RegExp(name) }).check();
    // Who is not qualified to lead cannot be marked as the lead at all.
    expect(await dialog.getByRole('radio', { name: /Omar Said/ }).isDisabled()).toBe(true);
    await dialog.getByRole('radio', { name: /Una Signed/ }).check();
    await dialog.getByRole('button', { name: /Form a team/ }).click();
    await dialog.getByRole('alert').waitFor();
    const reasons = await dialog.getByRole('alert').innerText();
    for (const reason of ['at least 3 mentors', 'Una Signed has no current warrant']) expect(reasons).toContain(reason);
    expect(await faultsOf(manager)).toEqual([]);
    await dialog.getByRole('checkbox', { name: /Una Signed/ }).uncheck();
    for (const name of ['Jane Roe', 'Li Wei']) await dialog.getByRole('checkbox', { name: new RegExp(name) }).check();
    await dialog.getByRole('radio', { name: /Jane Roe/ }).check();
    await dialog.getByRole('button', { name: /Form a team/ }).click();
    await manager.getByText('Aquaflow has its team. Open its first session next.').waitFor();
  });

  it('opens a session, and sees the founder write its agenda', async () => {
    await manager.getByRole('button', { name: 'Open a session' }).click();
    await manager.getByText('The founders have not written it yet.').waitFor();
    founders = await enter(founder, PHONE);
    await founders.goto(manager.url());
    await founders.getByRole('textbox', { name: /^Point 1/ }).fill('Price of the city pilot');
    expect(await faultsOf(founders)).toEqual([]);
    await founders.getByText('All saved.').first().waitFor();
    await manager.getByText('Price of the city pilot').waitFor();
  });

  it('gives it a time, and everybody an invitation that a calendar reads', async () => {
    await manager.getByRole('link', { name: 'Arrange' }).click();
    await manager.getByRole('radio', { name: 'Another time' }).check();
    await manager.locator('#startsAt').fill('2031-03-04');
    await manager.getByLabel(/Time in/).fill('15:00');
    await manager.locator('#place').fill('Room 4');
    expect(await faultsOf(manager)).toEqual([]);
    await manager.getByRole('button', { name: 'Send invitations' }).click();
    await manager.getByText('Confirmed. 4 invitations are on their way.').waitFor();
    const letter = await until(() => office.to(lead.login)[0]);
    const event = new ICAL.Component(
      ICAL.parse(letter.attachments[0]?.content.toString() ?? '') as unknown[],
    ).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('dtstart')?.toString()).toBe('2031-03-04T14:00:00Z');
    expect(event?.getAllProperties('attendee')).toHaveLength(4);
  });

  it('is reported by the lead, on a phone', async () => {
    await ours.within(
      (tx) =>
        tx.sql`update session set starts_at = now() - interval '2 hours', ends_at = now() - interval '30 minutes'`,
    );
    const phone = await enter(lead, PHONE);
    await phone.goto(manager.url());
    await phone.getByLabel('Summary').fill('A flat fee of 18,000, reviewed in six months.');
    await phone.locator('label').filter({ hasText: 'Pricing and costs' }).first().click();
    await phone.getByRole('textbox', { name: /^Minutes/ }).fill('60');
    await phone.getByLabel('Jot an action down').fill('Mia: send the price letter');
    await phone.getByRole('button', { name: 'Add', exact: true }).click();
    expect(await faultsOf(phone)).toEqual([]);
    await phone.getByRole('button', { name: 'File report' }).click();
    await phone.getByText('Filed. The session counts as held.').waitFor();
    const [kept] = await ours.within(
      (tx) => tx.sql`
      select s.status, r.summary, a.text from session s join session_report r on r.session_id = s.id join action a on a.session_id = s.id`,
    );
    expect(kept).toEqual({
      status: 'held',
      summary: 'A flat fee of 18,000, reviewed in six months.',
      text: 'send the price letter',
    });
  });

  it('and everybody who has it open sees that it was held', async () => {
    await manager.getByText('A flat fee of 18,000, reviewed in six months.').waitFor();
    await founders.getByText('A flat fee of 18,000, reviewed in six months.').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
  });
});
