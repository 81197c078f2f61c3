import type { Page } from 'playwright-core';
import {
  enter as enterHouse,
  faultsOf,
  openBrowser,
  openWindow,
  PASSWORD,
  PHONE,
  type TestBrowser,
  WEB_ROOT,
} from '../support/browser.js';
import { circulating, type Circulating } from '../support/circulating.js';
import { type House, openHouse, type Person, type Programme } from '../support/house.js';
import { inCard, openMail as openMailOf } from '../support/mailbox.js';
import { until } from '../support/mail-parts.js';
import { PostOffice } from '../support/post-office.js';

describe('a list of ventures, from the office to a mentor’s answer', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let cohort: Circulating;
  let browser: TestBrowser;
  let manager: Page;
  let phone: Page;

  beforeAll(async () => {
    house = await openHouse({
      smtpUrl: await office.open(),
      webRoot: WEB_ROOT,
    });
    ours = await house.programme('ours');
    cohort = await circulating(ours);
    await cohort.venture('Aquaflow', { needs: ['pricing', 'first pilot'] });
    await cohort.venture('Solara', { needs: ['hardware'], sector: 'energy' });
    for (const { login } of [ours.manager, ...cohort.mentors]) await house.givePassword(login, PASSWORD);
    browser = await openBrowser();
    phone = await openWindow(browser, PHONE);
  });

  afterAll(async () => {
    await browser.close();
    await house.close();
    await office.close();
  });

  const enter = (person: Person, options = {}): Promise<Page> => enterHouse({ browser, house }, person, options);

  const openMail = (page: Page, to: Person, about: string): Promise<void> =>
    openMailOf({ office, house }, page, to, about);

  it('the office writes what mentors read, orders it, sees whom it reaches, and sends it', async () => {
    manager = await enter(ours.manager);
    await manager.getByRole('link', { name: 'Weekly list' }).first().click();
    await manager.getByRole('button', { name: 'Begin a list' }).click();
    await manager.getByRole('heading', { name: 'Aquaflow' }).waitFor();
    await manager.getByText('1 of 4 mentors match').waitFor();
    await manager.getByText('Nobody knows: hardware').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    await manager.getByRole('button', { name: 'Send the list' }).click();
    await manager.getByRole('alert').waitFor();
    expect(await manager.getByRole('alert').innerText()).toContain('Approve the words about Solara');
    await manager.getByRole('button', { name: 'Move Solara up' }).click();
    await manager.getByRole('button', { name: 'Move Solara up' }).and(manager.locator(':disabled')).waitFor();
    for (const name of ['Aquaflow', 'Solara']) {
      await manager.getByRole('button', { name: `Approve: ${name}` }).click();
      await manager.getByRole('button', { name: `Approve: ${name}` }).waitFor({ state: 'detached' });
    }
    const frame = manager.frameLocator('iframe');
    await frame.getByText('you know pricing').waitFor();
    await manager.getByRole('button', { name: 'Test mail to me' }).click();
    const test = await until(() => office.to(ours.manager.login)[0]);
    expect(test.subject).toMatch(/^Test: /);
    await manager.getByRole('button', { name: 'Send the list' }).click();
    await manager.getByRole('region', { name: 'Answers' }).getByText('0 of 4', { exact: true }).waitFor();
    expect(await faultsOf(manager)).toEqual([]);
  });

  it('changes nothing for a scanner that opens every link and runs its scripts', async () => {
    const [ada] = cohort.mentors;
    const mail = await until(() => office.to(ada?.login ?? '')[0]);
    const links = new Set(String(mail.html).match(/http:\/\/localhost\/a\/[^"&]+/g));
    expect(links.size).toBeGreaterThanOrEqual(8);
    const scanner = await browser.window();
    for (const link of links) {
      const at = link.replace('http://localhost', house.api.url);
      await fetch(at, { method: 'HEAD' });
      await scanner.goto(at, { waitUntil: 'networkidle' });
    }
    const said = await ours.within(
      (tx) => tx.sql`select from interest union all select from list_pause
      union all select from circulation_recipient where none_at is not null`,
    );
    expect(said).toEqual([]);
  });

  it('F1: is answered from the mail by two presses on a new device', async () => {
    const ada = cohort.mentors[0] as Person;
    await openMail(phone, ada, 'Aquaflow');
    expect(await faultsOf(phone)).toEqual([]);
    await inCard(phone, 'Aquaflow', "I'm interested. I hold no stake in it.").click();
    await phone.getByRole('heading', { name: 'Aquaflow' }).waitFor();
    for (const name of ['Not for me', 'I hold a stake']) await phone.getByRole('button', { name }).waitFor();
    expect(await faultsOf(phone)).toEqual([]);
    await phone.getByRole('button', { name: "Yes, I'm interested. I hold no stake in it." }).click();
    await phone.getByText('You are interested in Aquaflow').waitFor();
    await phone.getByRole('button', { name: 'Undo' }).waitFor();
  });

  it('F1: by one press on a device that is known, and undone by another', async () => {
    const ada = cohort.mentors[0] as Person;
    await openMail(phone, ada, 'Solara');
    await inCard(phone, 'Solara', 'I could lead').click();
    await phone.getByText('You are interested in Solara and could lead its team.').waitFor();
    await phone.getByRole('button', { name: 'Undo' }).click();
    await phone.getByRole('button', { name: 'Maybe' }).waitFor();
  });

  it('F14: a stake is declared by one press, and nothing of the venture is shown any more', async () => {
    const ada = cohort.mentors[0] as Person;
    await openMail(phone, ada, 'Solara');
    await inCard(phone, 'Solara', 'I hold a stake').click();
    await phone.getByText('You hold a stake in Solara').waitFor();
    expect(await phone.getByText('makes tests of water cheap').count()).toBe(0);
    const [declared] = await ours.within((tx) => tx.sql<{ n: number }>`select count(*)::int as n from conflict`);
    expect(declared?.n).toBe(1);
  });

  it('is answered in the console as well, by one press each, and the office sees it live', async () => {
    const ben = await enter(cohort.mentors[1] as Person, PHONE);
    await ben.getByRole('heading', { name: 'Waiting for your answer' }).waitFor();
    expect(await faultsOf(ben)).toEqual([]);
    await ben.getByRole('button', { name: /^Yes, I'm interested.*Aquaflow$/ }).click();
    await ben.getByRole('article', { name: 'Aquaflow' }).waitFor({ state: 'detached' });
    await ben.getByRole('button', { name: 'I hold a stake: Solara' }).click();
    await ben.getByRole('heading', { name: 'Waiting for your answer' }).waitFor({ state: 'detached' });
    await ben.goto(`${house.api.url}/p/ours/lists`);
    await ben.getByText('You are interested, and hold no stake in it.').waitFor();
    expect(await faultsOf(ben)).toEqual([]);
    await ben.getByRole('button', { name: 'Undo: Aquaflow' }).click();
    await ben.getByRole('button', { name: 'Not for me: Aquaflow' }).click();
    await ben.getByText('Not for you.').waitFor();
    await manager.reload();
    await manager.getByRole('link', { name: 'Ada' }).first().waitFor();
    expect(await faultsOf(manager)).toEqual([]);
  });

  it('says so where there is nothing to send, and lets the office skip', async () => {
    await cohort.clear();
    await manager.getByRole('link', { name: 'Weekly list' }).first().click();
    await manager.getByRole('button', { name: 'Begin a list' }).click();
    await manager.getByText('Nothing to send this week.').waitFor();
    await manager.getByText('Mentors get no mail.').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    await manager.getByRole('button', { name: 'Skip this week' }).click();
    await manager.getByText('Skipped. Mentors get no mail.').waitFor();
  });
});
