import type { Page } from 'playwright-core';
import {
  DARK_PHONE,
  enter as enterHouse,
  faultsOf,
  openBrowser,
  overflowOf,
  PASSWORD,
  picture,
  type TestBrowser,
  WEB_ROOT,
} from '../support/browser.js';
import { type House, openHouse, type Person, type Programme } from '../support/house.js';
import { crowd, proposing, type Proposing, says, tells } from '../support/proposing.js';

describe('forming teams', () => {
  let house: House;
  let ours: Programme;
  let large: Programme;
  let small: Programme;
  let cast: Proposing;
  let browser: TestBrowser;
  let manager: Page;

  beforeAll(async () => {
    house = await openHouse({ webRoot: WEB_ROOT });
    ours = await house.programme('ours');
    large = await house.programme('large');
    cast = await proposing(ours);
    await crowd(large, 60, 25);
    small = await house.programme('small');
    await crowd(small, 24, 6);
    const said = (mentorId: string, answer: 'yes' | 'no', couldLead = false) =>
      ours.within((tx) => says(tx, { mentorId, ventureId: cast.venture }, answer, couldLead));
    await said(cast.keen, 'yes', true);
    await said(cast.spare, 'yes');
    await said(cast.unwilling, 'no');
    await tells(ours, cast.keen, { zone: 'UTC', from: '09:00', to: '12:00' });
    await tells(ours, cast.spare, { zone: 'UTC', from: '10:00', to: '14:00' });
    await tells(ours, cast.other, { zone: 'UTC', from: '15:00', to: '18:00' });
    for (const { login } of [ours.manager, large.manager, small.manager]) await house.givePassword(login, PASSWORD);
    browser = await openBrowser();
    manager = await enter(ours, ours.manager);
  });

  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const enter = ({ slug }: Programme, person: Person, options = {}): Promise<Page> =>
    enterHouse({ browser, house, slug }, person, options);

  const teamOn = (page: Page) => page.getByRole('list', { name: 'The team' }).getByRole('listitem');

  it('shows the best team with its reasons, on a phone in the dark as well', async () => {
    const phone = await enter(ours, ours.manager, DARK_PHONE);
    await phone.getByRole('link', { name: 'Form team: Aquaflow' }).click();
    await phone.getByRole('heading', { name: 'Suggested team' }).waitFor();
    await phone.getByText('Only they know: pricing').waitFor();
    await phone.getByText('Kept away').waitFor();
    await phone.getByText('Said no', { exact: true }).waitFor();
    await phone.getByText('begin at 14 times of a week: every day.').waitFor();
    await phone.getByText('Staked told no hours, and is asked when it comes to a time.').waitFor();
    await picture(phone, 'form-team-phone-dark');
    expect(await faultsOf(phone)).toEqual([]);
    expect(await overflowOf(phone)).toBeLessThanOrEqual(0);
    await phone.context().close();
  });

  it('lets the office swap, choose the next best, and keep a draft', async () => {
    await manager.goto(`${house.api.url}/p/ours/ventures/${cast.venture}/team`);
    await manager.getByRole('heading', { name: 'Suggested team' }).waitFor();
    const before = await teamOn(manager).allInnerTexts();
    await manager.getByRole('button', { name: 'Swap Other in' }).click();
    await manager.getByRole('menuitem', { name: 'Instead of Spare' }).click();
    await manager.getByRole('heading', { name: 'The team', exact: true }).waitFor();
    expect(await teamOn(manager).filter({ hasText: 'Other' }).count()).toBe(1);
    await manager.getByText('No time of a week suits all of them and the founders.').waitFor();
    await picture(manager, 'form-team');
    expect(await faultsOf(manager)).toEqual([]);
    await manager.getByRole('button', { name: 'Save draft' }).click();
    await manager.getByText('Kept as a draft for Aquaflow. Nobody is told.').waitFor();
    await manager.getByRole('button', { name: /^A / }).click();
    await manager.getByRole('heading', { name: 'Suggested team' }).waitFor();
    expect(await teamOn(manager).allInnerTexts()).toEqual(before);
  });

  it('shows each letter before it leaves, as its reader would read it', async () => {
    await manager.goto(`${house.api.url}/p/ours/ventures/${cast.venture}/team`);
    await manager.getByRole('button', { name: 'Read the letters' }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByText('Will you mentor Aquaflow?').waitFor();
    await dialog.getByText(/^To \w+$/).waitFor();
    const frame = dialog.frameLocator('iframe');
    await frame.getByText('to lead the team of Aquaflow', { exact: false }).waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    await dialog.getByRole('combobox', { name: 'As read by' }).click();
    await manager.getByRole('option', { name: 'The founders' }).click();
    await dialog.getByText('Nobody: there is no founder with an address.').waitFor();
    await frame
      .getByText(/\(lead\)/)
      .first()
      .waitFor();
    await manager.keyboard.press('Escape');
    expect(await ours.within((tx) => tx.sql`select from letter where subject like '%Aquaflow%'`)).toEqual([]);
  });

  it('F3: proposes the suggested team by three presses from anywhere, and takes it back by one', async () => {
    await manager.goto(`${house.api.url}/p/ours/mentors`);
    let presses = 0;
    const press = async (role: 'link' | 'button', name: string): Promise<void> => {
      await manager.getByRole(role, { name }).first().click();
      presses++;
    };
    await press('link', 'Today');
    await press('link', 'Form team: Aquaflow');
    await press('button', 'Propose team');
    await manager.getByText('A team is proposed for Aquaflow.').waitFor();
    expect(presses).toBeLessThanOrEqual(3);
    const proposed = () => ours.within((tx) => tx.sql`select from team_proposal where status = 'proposed'`);
    expect(await proposed()).toHaveLength(1);
    await manager.getByRole('button', { name: 'Undo' }).click();
    await manager.getByText('Taken back').waitFor();
    expect(await proposed()).toHaveLength(0);
  });

  it('looks for teams for everybody who waits, and can be stopped', async () => {
    const office = await enter(large, large.manager);
    await office.getByRole('link', { name: 'Teams for all at once' }).click();
    await office.getByText('No search was made yet.', { exact: false }).waitFor();
    expect(await faultsOf(office)).toEqual([]);
    await office.getByRole('button', { name: 'Suggest teams for all' }).click();
    await office.getByText('For 25 ventures, among 60 mentors.').waitFor();
    expect(await faultsOf(office)).toEqual([]);
    await office.getByRole('button', { name: 'Stop the search' }).click();
    await office.getByRole('heading', { name: 'The search was stopped' }).waitFor();
    await office.getByRole('button', { name: 'Search again' }).waitFor();
    await office.context().close();
  });

  it('finds teams for everybody who waits, and proposes each by one press', async () => {
    const office = await enter(small, small.manager);
    await office.getByRole('link', { name: 'Teams for all at once' }).click();
    await office.getByRole('button', { name: 'Suggest teams for all' }).click();
    await office.getByText('6 of 6 ventures have a team here.').waitFor({ timeout: 100_000 });
    expect(await faultsOf(office)).toEqual([]);
    await office.getByRole('button', { name: 'Why this team: Venture 3', exact: true }).click();
    await office
      .getByRole('listitem')
      .filter({ hasText: /otherwise|Only they know|Knows/ })
      .first()
      .waitFor();
    expect(await faultsOf(office)).toEqual([]);
    await office.getByRole('button', { name: 'Propose team: Venture 3', exact: true }).click();
    await office.getByText('A team is proposed for Venture 3.').waitFor();
    await office.getByText('Has one by now').waitFor();
  });

  it('says for a venture without a team which rule stands against it', async () => {
    await ours.within((tx) => tx.sql`update mentor set can_lead = false`);
    await manager.goto(`${house.api.url}/p/ours/ventures/${cast.venture}/team`);
    await manager.getByText('There is no team for Aquaflow').waitFor();
    await manager.getByText('Nobody who is free may lead.', { exact: false }).waitFor();
    expect(await faultsOf(manager)).toEqual([]);
  });
});
