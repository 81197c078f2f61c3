import type { Page } from 'playwright-core';
import {
  DARK_PHONE,
  enter as enterHouse,
  faultsOf,
  openBrowser,
  overflowOf,
  PASSWORD,
  type TestBrowser,
  WEB_ROOT,
} from '../support/browser.js';
import { type House, openHouse, type Person, type Programme } from '../support/house.js';
import { type Mentored, mentored } from '../support/mentored.js';

describe('interests and commitment, as a mentor on a phone and the office', () => {
  let house: House;
  let ours: Programme;
  let browser: TestBrowser;
  let team: Mentored;
  let mentor: Page;
  let manager: Page;

  beforeAll(async () => {
    house = await openHouse({ webRoot: WEB_ROOT });
    ours = await house.programme('ours');
    await house.programme('neighbour');
    team = await mentored(ours, 'Aquaflow');
    await ours.mentor('Ada Okafor', { hoursPerMonth: 4 });
    browser = await openBrowser();
    manager = await enter(ours.manager);
    mentor = await enter(team.mentors[1] as Person, DARK_PHONE);
  });

  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  async function enter(person: Person, options = {}): Promise<Page> {
    await house.givePassword(person.login, PASSWORD);
    return enterHouse({ browser, house }, person, options);
  }

  it('the mentor declares one among what is theirs, and the venture is closed to them', async () => {
    await mentor.goto(`${house.api.url}/p/ours/me`);
    await mentor.getByText('You have declared nothing.').waitFor();
    expect(await faultsOf(mentor)).toEqual([]);
    await mentor.getByRole('button', { name: 'Declare an interest' }).click();
    const dialog = mentor.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Venture' }).click();
    await mentor.getByRole('option', { name: 'Aquaflow' }).click();
    await dialog.getByLabel('In a few words').fill('I own a tenth of it.');
    expect(await faultsOf(mentor)).toEqual([]);
    await dialog.getByRole('button', { name: 'Declare an interest' }).click();
    await mentor.getByText(/· the office looks at it/).waitFor();
    expect(await overflowOf(mentor)).toBeLessThanOrEqual(0);
    await mentor.goto(`${house.api.url}/p/ours/ventures`);
    await mentor.getByRole('heading', { level: 1 }).waitFor();
    expect(await mentor.getByText('Aquaflow').count()).toBe(0);
  });

  it('the office finds it on Today, and clears it with a reason that the mentor reads', async () => {
    await manager.goto(`${house.api.url}/p/ours`);
    await manager.getByRole('heading', { name: 'In order' }).waitFor();
    await manager.getByText('Interests to review (1)').click();
    await manager.waitForURL('**/p/ours?kind=conflict');
    expect(await manager.getByRole('heading', { name: 'In order' }).count()).toBe(0);
    expect(await faultsOf(manager)).toEqual([]);
    await manager.getByRole('link', { name: 'Review: Aquaflow sales' }).click();
    await manager.getByRole('button', { name: 'Review: Aquaflow' }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Clear' }).check();
    await dialog.getByLabel('Reason').fill('It was given back.');
    expect(await faultsOf(manager)).toEqual([]);
    await dialog.getByRole('button', { name: 'Clear' }).click();
    await manager.getByText('Aquaflow is open to Aquaflow sales again.').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    await mentor.goto(`${house.api.url}/p/ours/me`);
    await mentor.getByText('manager: It was given back.').waitFor();
  });

  it('the office records one that it learned of, by keyboard alone', async () => {
    await manager.getByRole('button', { name: 'Record an interest' }).focus();
    await manager.keyboard.press('Enter');
    const dialog = manager.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Venture' }).focus();
    await manager.keyboard.type('aqua');
    await manager.getByRole('option', { name: 'Aquaflow' }).waitFor();
    await manager.keyboard.press('ArrowDown');
    await manager.keyboard.press('Enter');
    await dialog.getByLabel('In a few words').focus();
    await manager.keyboard.type('Told us by phone.');
    await dialog.getByLabel('Until').focus();
    await manager.keyboard.press('Enter');
    await manager.getByText('recorded by the office').waitFor();
  });

  it('the office asks who is used how, by one press each, and the address remembers', async () => {
    await manager.goto(`${house.api.url}/p/ours/mentors`);
    const uses = manager.getByRole('group', { name: 'Who is used how' });
    await uses.getByText('Not used for 90 days (4)').click();
    await manager.waitForURL('**use=idle**');
    await manager.getByText('4 in all').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    await uses.getByText('Gives more than promised (0)').click();
    await manager.getByText('No mentor fits.').waitFor();
  });

  it('both see the hours, as bars and as a table; other mentors do not', async () => {
    const [, { memberId, mentorId }, other] = team.mentors as [Person, Mentored['mentors'][0], Person];
    await ours.within(
      (
        tx,
      ) => tx.sql`with held as (insert into session (id, venture_id, team_id, number, status, starts_at, ends_at, zone, length_minutes, agenda_version, sequence)
          values (gen_random_uuid(), ${team.ventureId}, ${team.teamId}, 1, 'held', now() - interval '1 hour', now(), 'Europe/Paris', 60, 0, 0) returning *)
        insert into session_attendance (id, session_id, membership_id, part, attended, during)
        select gen_random_uuid(), id, ${memberId}, 'mentor', true, tstzrange(starts_at, ends_at) from held`,
    );
    await mentor.goto(`${house.api.url}/p/ours/me`);
    await mentor.getByText('2 of 144 hours in the last twelve months').waitFor();
    await mentor.getByText('As a table').click();
    await mentor.getByRole('table', { name: 'Commitment' }).waitFor();
    expect(await faultsOf(mentor)).toEqual([]);
    expect(await overflowOf(mentor)).toBeLessThanOrEqual(0);
    const mate = await enter(other);
    await mate.goto(`${house.api.url}/p/ours/mentors/${mentorId}`);
    await mate.getByRole('heading', { level: 1 }).waitFor();
    expect(await mate.getByRole('heading', { name: 'Commitment' }).count()).toBe(0);
    expect(await mate.getByRole('heading', { name: 'Interests in ventures' }).count()).toBe(0);
  });
});
