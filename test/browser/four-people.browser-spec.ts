import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openIntake } from '../support/applying.js';
import {
  enter as enterHouse,
  faultsOf,
  openBrowser,
  openWindow,
  PASSWORD,
  PHONE,
  signInAt,
  type TestBrowser,
} from '../support/browser.js';
import { leaveTheClockNothing } from '../support/circulating.js';
import { type House, openHouse, type Person, type Programme } from '../support/house.js';
import { until } from '../support/mail-parts.js';
import { inCard, openMail } from '../support/mailbox.js';
import { PostOffice } from '../support/post-office.js';

const MIA = 'mia@people.example.org';

describe('from an application to a team that lives, by four people', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let browser: TestBrowser;
  let ada: Person;
  let ben: Person;
  let manager: Page;
  let mia: Page;
  let desk: Page;
  let phone: Page;

  beforeAll(async () => {
    const webRoot = join(import.meta.dirname, '..', '..', 'dist', 'web');
    house = await openHouse({ smtpUrl: await office.open(), webRoot });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    ada = await ours.mentor('Ada', { background: 'product' });
    ben = await ours.mentor('Ben', { background: 'sales', canLead: false });
    await ours.mentor('Cy', { background: 'design', canLead: false });
    await openIntake(ours);
    await ours.within((tx) => leaveTheClockNothing(tx));
    for (const { login } of [ours.manager, neighbour.manager, ada, ben]) await house.givePassword(login, PASSWORD);
    browser = await openBrowser();
    manager = await enter(ours.manager);
    desk = await enter(ada);
    phone = await openWindow(browser, PHONE);
  });

  afterAll(async () => {
    await browser.close();
    await house.close();
    await office.close();
  });

  const enter = (person: Person, options = {}): Promise<Page> => enterHouse({ browser, house }, person, options);
  const today = (page: Page, slug = 'ours'): Promise<unknown> => page.goto(`${house.api.url}/p/${slug}`);

  it('Mia finds the way in by herself, and hands in', async () => {
    mia = await openWindow(browser, PHONE);
    await mia.goto(`${house.api.url}/apply/ours/venture`);
    await mia.getByLabel('Your name').fill('Mia Holm');
    await mia.getByLabel('Your e-mail').fill(MIA);
    await mia.getByRole('button', { name: 'Send me the way in' }).click();
    const mail = await until(() => office.to(MIA)[0]);
    const [, path = ''] = /http:\/\/localhost(\/\S+#[\w.-]+)/.exec(mail.text ?? '') ?? [];
    await mia.goto(`${house.api.url}${path}`);
    await mia.locator('#password').fill(PASSWORD);
    await mia.keyboard.press('Enter');
    await mia.getByRole('link', { name: 'Sign in' }).click();
    await signInAt(mia, MIA);
    await mia.getByRole('link', { name: 'Apply' }).click();
    await mia.getByRole('button', { name: 'Begin an application' }).click();
    await mia.getByLabel('What is your venture called?').fill('Aquaflow');
    await mia.getByLabel('Your venture in one sentence').fill('Leak sensors for city pipes.');
    await mia.getByLabel('Student', { exact: true }).check();
    await mia.getByLabel('A pilot with first users').check();
    await mia.getByLabel('Which field are you in?').fill('Water');
    await mia.getByLabel(/Whose problem do you solve/).fill('Cities lose a third of their water.');
    await mia.getByLabel(/What have you built/).fill('Forty sensors in one district.');
    await mia.getByLabel(/Who are you, and what/).fill('Mia builds, Tom sells.');
    await mia.getByLabel('Pricing').check();
    await mia.getByLabel('Your name, as you sign').fill('Mia Holm');
    await mia.getByRole('button', { name: 'Hand it in' }).click();
    await mia.getByText('You hear from us by mail when it is read').waitFor();
  });

  it('the manager finds it on Today, and accepts it', async () => {
    await today(manager);
    await manager
      .getByRole('link', { name: /Aquaflow/ })
      .first()
      .click();
    await manager.getByText('Cities lose a third of their water.').waitFor();
    await manager.getByRole('button', { name: 'Accept', exact: true }).click();
    await manager.getByRole('button', { name: 'Accept and send' }).click();
    await manager.getByText('Decided. The letter leaves in a minute.').waitFor();
  });

  it('puts it on the list, and sends it', async () => {
    await manager.getByRole('link', { name: 'Weekly list' }).first().click();
    await manager.getByRole('button', { name: 'Begin a list' }).click();
    await manager.getByRole('button', { name: 'Approve: Aquaflow' }).click();
    await manager.getByRole('button', { name: 'Approve: Aquaflow' }).waitFor({ state: 'detached' });
    await manager.getByRole('button', { name: 'Send the list' }).click();
    await manager.getByText('0 of 3', { exact: false }).first().waitFor();
  });

  it('Ben says yes from the mail, and Ada at her desk, who could lead', async () => {
    await openMail({ office, house }, phone, ben, 'Leak sensors');
    await inCard(phone, 'Aquaflow', "I'm interested. I hold no stake in it.").click();
    await phone.getByRole('button', { name: "Yes, I'm interested. I hold no stake in it." }).click();
    await phone.getByText('You are interested in Aquaflow').waitFor();
    await today(desk);
    await desk.getByRole('button', { name: 'Yes, and I could lead: Aquaflow' }).click();
    await desk.getByRole('heading', { name: 'Waiting for your answer' }).waitFor({ state: 'detached' });
  });

  it('the manager proposes the suggested team, and sees that nobody has answered', async () => {
    await manager.goto(`${house.api.url}/p/ours/ventures`);
    await manager.getByRole('link', { name: 'Aquaflow' }).first().click();
    await manager.getByRole('link', { name: 'Suggest a team' }).click();
    await manager.getByRole('heading', { name: 'Suggested team' }).waitFor();
    await manager.getByRole('button', { name: 'Propose team' }).click();
    await manager.getByRole('heading', { name: 'Team under way' }).waitFor();
    expect(await manager.getByRole('button', { name: 'Told us yes' }).count()).toBe(4);
    expect(await faultsOf(manager)).toEqual([]);
  });

  it('Ada agrees at her desk, Ben from his mail, and Cy has told the manager', async () => {
    await today(desk);
    await desk.getByRole('article', { name: 'Will you lead the team of Aquaflow?' }).waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    await desk.getByRole('button', { name: 'Yes. I hold no stake in it.' }).click();
    await desk.getByText('Thank you. The office sees it at once.').waitFor();
    await openMail({ office, house }, phone, ben, 'to join the team of Aquaflow');
    await phone.getByRole('link', { name: 'Answer' }).click();
    await phone.getByRole('heading', { name: 'Will you join Aquaflow?' }).waitFor();
    await phone.getByRole('button', { name: 'Yes. I hold no stake in it.' }).click();
    await phone.getByText('The office sees it at once').waitFor();
    await manager.reload();
    const cy = manager.getByRole('listitem').filter({ hasText: 'Cy' });
    await cy.getByRole('button', { name: 'Told us yes' }).click();
    await cy.getByRole('button', { name: 'Told us yes' }).waitFor({ state: 'detached' });
    expect(await manager.getByRole('button', { name: 'Told us yes' }).count()).toBe(1);
  });

  it('Mia agrees last, and the team lives, for each of the four', async () => {
    await today(mia);
    await mia.getByRole('button', { name: 'Open or close the navigation' }).click();
    await mia.getByRole('link', { name: 'Mentors' }).first().click();
    await mia.getByRole('article', { name: 'Mentors for Aquaflow' }).waitFor();
    expect(await faultsOf(mia)).toEqual([]);
    await mia.getByRole('button', { name: 'Yes, we agree' }).click();
    await mia.getByText('Everybody has agreed: the team is live.').waitFor();
    for (const name of ['Ada', 'Ben', 'Cy']) await mia.getByText(name, { exact: true }).first().waitFor();
    await manager.reload();
    await manager.getByRole('heading', { name: 'Team under way' }).waitFor({ state: 'detached' });
    await manager.getByText('Mentored').first().waitFor();
    await desk.goto(manager.url());
    await desk.getByRole('heading', { name: 'Aquaflow' }).waitFor();
    const bens = await enter(ben, PHONE);
    await bens.goto(manager.url());
    await bens.getByRole('heading', { name: 'Aquaflow' }).waitFor();
    for (const { login } of [ada, ben, { login: MIA }]) {
      await until(() => office.to(login).find(({ subject }) => subject?.includes('is complete')));
    }
  });

  it('next door nobody has heard of it', async () => {
    const beside = await enterHouse({ browser, house, slug: 'neighbour' }, neighbour.manager);
    await beside.goto(`${house.api.url}/p/neighbour/ventures`);
    await beside.getByRole('heading', { name: 'Ventures' }).waitFor();
    expect(await beside.getByText('Aquaflow').count()).toBe(0);
    await beside.goto(manager.url().replace('/ours/', '/neighbour/'));
    await beside
      .getByText(/nothing here|not here|cannot be found|no venture/i)
      .first()
      .waitFor();
    expect(await beside.getByText('Aquaflow').count()).toBe(0);
  });
});
