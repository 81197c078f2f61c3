import type { Page } from 'playwright-core';
import { openIntake } from '../support/applying.js';
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
import { leaveTheClockNothing } from '../support/circulating.js';
import { agrees, handIn, seesNothing, seesTeam, wants } from '../support/four-people.js';
import { type House, openHouse, type Person, type Programme } from '../support/house.js';
import { until } from '../support/mail-parts.js';
import { PostOffice } from '../support/post-office.js';
import { findTheWayIn } from '../support/way-in.js';

const MIA = 'mia@people.example.org';
/** What a list's letter offers, and what its page asks on a device that is new. */
const INTERESTED = ["I'm interested. I hold no stake in it.", "Yes, I'm interested. I hold no stake in it."] as const;

describe('from an application to a team that lives, by four people', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let browser: TestBrowser;
  let ada: Person;
  let ben: Person;
  /** A team needs three (T1); this one never opens the console, and has no password for it. */
  let cy: Person;
  let manager: Page;
  let beside: Page;
  let mia: Page;
  let desk: Page;
  let bens: Page;
  let cys: Page;
  let application = '';
  let venture = '';

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open(), webRoot: WEB_ROOT });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    ada = await ours.mentor('Ada', { background: 'product' });
    ben = await ours.mentor('Ben', { background: 'sales', canLead: false });
    cy = await ours.mentor('Cy', { background: 'design', canLead: false });
    await openIntake(ours);
    await ours.within((tx) => leaveTheClockNothing(tx));
    for (const { login } of [ours.manager, neighbour.manager, ada, ben]) await house.givePassword(login, PASSWORD);
    browser = await openBrowser();
    [manager, desk, beside] = await Promise.all([
      enter(ours.manager),
      enter(ada),
      enterHouse({ browser, house, slug: 'neighbour' }, neighbour.manager),
    ]);
    mia = await openWindow(browser, PHONE);
    bens = await openWindow(browser, PHONE);
    cys = await openWindow(browser, PHONE);
  });

  afterAll(async () => {
    await browser.close();
    await house.close();
    await office.close();
  });

  const enter = (person: Person, options = {}): Promise<Page> => enterHouse({ browser, house }, person, options);
  const at = (path = '', slug = 'ours'): string => `${house.api.url}/p/${slug}${path}`;
  const clean = async (page: Page): Promise<void> => expect(await faultsOf(page)).toEqual([]);
  const mails = () => ({ office, house });
  /** Who answers without the console. */
  const byMail = () => [[bens, ben] as const, [cys, cy] as const];
  /** A section of the manager's screen. */
  const work = (title: string) => manager.getByRole('region', { name: title, exact: true });

  /** What Mia's application says of itself. */
  async function stands(state: string): Promise<void> {
    await mia.goto(application);
    await mia.getByText('It is on its way').waitFor();
    await mia.getByText(state, { exact: true }).waitFor();
  }

  it('Mia finds the way in by herself, and hands in', async () => {
    await mia.goto(`${house.api.url}/apply/ours/venture`);
    await findTheWayIn(mails(), mia, { name: 'Mia Holm', email: MIA });
    await handIn(mia);
    await mia.getByText('Submitted', { exact: true }).waitFor();
    await mia.getByRole('heading', { name: 'Signed by Mia Holm' }).waitFor();
    application = mia.url();
  });

  it('the manager finds it on the board and on Today, and accepts it', async () => {
    await manager.goto(at('/ventures'));
    await work('Submitted').getByRole('link', { name: 'Aquaflow' }).waitFor();
    await manager.goto(at());
    await work('To decide').getByRole('link', { name: 'Decide: Aquaflow' }).click();
    await manager.getByText('Cities lose a third of their water.').waitFor();
    venture = new URL(manager.url()).pathname.replace('/p/ours', '');
    await manager.getByRole('button', { name: 'Accept', exact: true }).click();
    await manager.getByRole('button', { name: 'Accept and send' }).click();
    await manager.getByText('Decided. The letter leaves in a minute.').waitFor();
    await stands('Accepted');
  });

  it('puts it on the list, and sends it', async () => {
    await manager.goto(at());
    await work('In order').getByText('Every application has its answer.').waitFor();
    await manager.getByRole('link', { name: 'Weekly list' }).first().click();
    await manager.getByRole('button', { name: 'Begin a list' }).click();
    await manager.getByRole('button', { name: 'Approve: Aquaflow' }).click();
    await manager.getByRole('button', { name: 'Approve: Aquaflow' }).waitFor({ state: 'detached' });
    await manager.getByRole('button', { name: 'Send the list' }).click();
    await work('Answers').getByText('0 of 3', { exact: true }).waitFor();
    await stands('Circulating');
  });

  it('all three mentors say yes from their mail, and Ada that she could lead', async () => {
    await wants(mails(), desk, ada, ['I could lead', 'Yes, and I could lead. I hold no stake in it.']);
    await desk.getByText('could lead its team').waitFor();
    for (const [page, person] of byMail()) await wants(mails(), page, person, INTERESTED);
    await manager.reload();
    await work('Answers').getByText('3 of 3', { exact: true }).waitFor();
    for (const name of ['Ada', 'Ben', 'Cy']) await manager.getByRole('link', { name }).first().waitFor();
  });

  it('the manager proposes the suggested team, which nobody sees as theirs yet', async () => {
    await manager.goto(at());
    await work('To form a team').getByRole('link', { name: 'Form team: Aquaflow' }).click();
    await manager.getByRole('heading', { name: 'Suggested team' }).waitFor();
    await manager.getByRole('button', { name: 'Propose team' }).click();
    await work('Team under way').waitFor();
    expect(await work('Team under way').getByText('No answer yet').count()).toBe(4);
    await clean(manager);
    await manager.goto(at());
    await work('In order').getByText('Every accepted venture has its team.').waitFor();
    await desk.goto(at(venture));
    await desk.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    await seesNothing(beside, at('', 'neighbour'), [venture, `${venture}/team`]);
  });

  it('Ada agrees at her desk, Ben and Cy from their mail', async () => {
    await desk.goto(at());
    const asked = desk.getByRole('article', { name: 'Will you lead the team of Aquaflow?' });
    await asked.waitFor();
    await clean(desk);
    await asked.getByRole('button', { name: 'Yes. I hold no stake in it.' }).click();
    await desk.getByText('Thank you. The office sees it at once.').waitFor();
    for (const [page, person] of byMail()) await agrees(mails(), page, person);
    await clean(cys);
    await manager.goto(at(venture));
    await work('Team under way').getByText('No answer yet').waitFor();
    expect(await work('Team under way').getByText('Agreed', { exact: true }).count()).toBe(3);
    expect(
      await work('Team')
        .getByText(/^Formed /)
        .count(),
    ).toBe(0);
  });

  it('Mia agrees last, and the team lives', async () => {
    await mia.goto(at());
    await mia.getByRole('button', { name: 'Open or close the navigation' }).click();
    await mia.getByRole('link', { name: 'Mentors' }).first().click();
    await mia.getByRole('article', { name: 'Mentors for Aquaflow' }).waitFor();
    await clean(mia);
    await mia.getByRole('button', { name: 'Yes, we agree' }).click();
    await mia.getByText('Everybody has agreed: the team is live.').waitFor();
    await seesTeam(mia, 'Aquaflow');
    await clean(mia);
    await stands('Mentored');
  });

  it('and lives for each of the four, and in a letter to Cy', async () => {
    bens = await enter(ben, PHONE);
    for (const page of [desk, bens]) {
      await page.goto(at('/ventures'));
      await page.getByRole('link', { name: 'Aquaflow' }).first().click();
      await seesTeam(page, 'Team');
    }
    await clean(bens);
    await manager.reload();
    await seesTeam(manager, 'Team');
    await work('Team under way').waitFor({ state: 'detached' });
    await work('About').getByText('Mentored', { exact: true }).waitFor();
    for (const login of [MIA, ada.login, ben.login, cy.login])
      await until(() => office.to(login).find(({ subject }) => subject === 'The team of Aquaflow is complete'));
  });

  it('next door nobody has heard of it', async () => {
    const path = new URL(application).pathname.replace('/p/ours', '');
    await seesNothing(beside, at('', 'neighbour'), [venture, `${venture}/team`, path]);
    expect(office.to(neighbour.manager.login)).toEqual([]);
  });
});
