import type { Page } from 'playwright-core';
import {
  DARK,
  DARK_PHONE,
  enter as enterHouse,
  faultsOf,
  openBrowser,
  openWindow,
  overflowOf,
  PASSWORD,
  PHONE,
  picture,
  type TestBrowser,
  WEB_ROOT,
} from '../support/browser.js';
import { type House, openHouse, type Person, type Programme } from '../support/house.js';
import { openMail as openMailOf } from '../support/mailbox.js';
import { type Attendee, type Meetings, meetingsOf } from '../support/meeting.js';
import { PostOffice } from '../support/post-office.js';

const NARROW = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

describe('the mentors’ meeting, from its date to who came', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let meetings: Meetings;
  let mentors: Attendee[];
  let browser: TestBrowser;
  let manager: Page;
  let phone: Page;
  let meetingId: string;

  beforeAll(async () => {
    house = await openHouse({
      smtpUrl: await office.open(),
      webRoot: WEB_ROOT,
    });
    ours = await house.programme('ours');
    meetings = meetingsOf(house, ours);
    mentors = [await ours.mentor('Ada Okafor'), await ours.mentor('Ben Sato'), await ours.mentor('Cleo Roy')];
    await ours.within(async (tx) => {
      await tx.sql`insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status, decided_at)
        values (gen_random_uuid(), 'Aquaflow', 'One line.', 'alumni', 'water', 'pilot', '{}', '{en}', 'Europe/Paris', 'accepted', now())`;
    });
    for (const { login } of [ours.manager, ...mentors]) await house.givePassword(login, PASSWORD);
    browser = await openBrowser();
    phone = await openWindow(browser, PHONE);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
    await office.close();
  });

  const enter = (person: Person, options = {}): Promise<Page> => enterHouse({ browser, house }, person, options);
  const ada = (): Attendee => mentors[0] as Attendee;
  const ben = (): Attendee => mentors[1] as Attendee;

  it('is planned by saying when mentors usually meet, and by the date on which most are expected', async () => {
    manager = await enter(ours.manager);
    await manager.getByRole('link', { name: 'Monthly meeting' }).first().click();
    await manager.getByText('No meeting is planned').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    await manager.getByRole('button', { name: 'Set the usual evening' }).click();
    await manager.getByRole('button', { name: 'Save' }).click();
    await manager
      .getByRole('button', { name: /^Open: Mentors’ meeting/ })
      .or(manager.getByRole('link', { name: /^Open: Mentors’ meeting/ }))
      .nth(2)
      .waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    await picture(manager, 'meetings');
    await manager
      .getByRole('link', { name: /^Open: Mentors’ meeting/ })
      .first()
      .click();
    await manager.getByRole('button', { name: 'Change date' }).click();
    const evenings = manager.getByRole('region', { name: 'When most can be expected' }).getByRole('button');
    await evenings.first().click();
    expect(await faultsOf(manager)).toEqual([]);
    await picture(manager, 'date');
    await manager.getByRole('button', { name: 'Change it' }).click();
    await manager.getByText('Changed.').waitFor();
    meetingId = /meetings\/([0-9a-f-]{36})/.exec(manager.url())?.[1] ?? '';
  });

  it('gets its programme from what is new, and invites everybody by one press', async () => {
    await manager.getByRole('button', { name: 'Add Aquaflow: pitches' }).click();
    await manager.getByRole('button', { name: 'Add a point' }).click();
    await manager.getByRole('textbox', { name: 'Point 2' }).fill('A case from practice');
    await manager.getByRole('button', { name: 'Move point 2 up' }).click();
    await manager.getByRole('button', { name: 'Save the programme' }).click();
    await manager.getByText('The programme is saved.').waitFor();
    await manager.getByRole('button', { name: 'Invite the mentors' }).click();
    await manager.getByText('0 yes, 0 no, 3 silent').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    await picture(manager, 'meeting');
  });

  it('is answered from the mail by two presses on a new device, by one on a known one, and seen live', async () => {
    await openMailOf({ office, house }, phone, ada(), 'The mentors of Programme ours meet again');
    await phone.getByRole('link', { name: 'I come' }).click();
    expect(await faultsOf(phone)).toEqual([]);
    await phone.getByRole('button', { name: 'I come', exact: true }).click();
    await phone.getByText('We look forward to you').waitFor();
    await manager.getByText('1 yes, 0 no, 2 silent').waitFor();
    await phone.getByRole('button', { name: 'Undo' }).click();
    await openMailOf({ office, house }, phone, ada(), 'The mentors of Programme ours meet again');
    await phone.getByRole('link', { name: 'I cannot come' }).click();
    await phone.getByText('You cannot come this time.').waitFor();
    await manager.getByText('0 yes, 1 no, 2 silent').waitFor();
  });

  it('stands on a mentor’s first screen, and is answered there by one press', async () => {
    const home = await enter(ben(), PHONE);
    await home.getByRole('button', { name: /^I come: / }).click();
    await home.getByText('You come.').waitFor();
    expect(await faultsOf(home)).toEqual([]);
    await picture(home, 'home');
    await home.goto(`${house.api.url}/p/ours/meetings/${meetingId}`);
    await home.getByText('A case from practice').waitFor();
    expect(await home.getByText('Aquaflow').count()).toBe(0);
    expect(await faultsOf(home)).toEqual([]);
    await home.goto(`${house.api.url}/p/ours/meetings`);
    await home.getByRole('heading', { name: 'To come' }).waitFor();
    expect(await faultsOf(home)).toEqual([]);
    await home.context().close();
  });

  it('F8: whoever reads the code on a known phone is here by nothing more than that; the screen tells it live', async () => {
    await meetings.begin(meetingId, 5);
    await manager.reload();
    await manager.getByRole('link', { name: 'Check-in' }).click();
    const code = manager.getByRole('img', { name: /^Code for check-in/ });
    await code.waitFor();
    await manager.getByText('0 of 1 present').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    await picture(manager, 'door');
    const read = async (): Promise<string> => (await code.getAttribute('data-code')) ?? '';
    await phone.goto(await read());
    await phone.getByRole('heading', { name: 'Welcome, Ada Okafor' }).waitFor();
    expect(await faultsOf(phone)).toEqual([]);
    await picture(phone, 'arrived');
    await manager.getByText('+ Ada Okafor').waitFor();
    await manager.getByText('1 of 1 present').waitFor();
    const strange = await openWindow(browser, PHONE);
    await strange.goto(await read());
    await strange.getByLabel(/^Your mail address/).fill(ben().login);
    expect(await faultsOf(strange)).toEqual([]);
    await picture(strange, 'naming');
    await strange.getByRole('button', { name: 'I am here' }).click();
    await strange.getByRole('heading', { name: 'Welcome, Ben Sato' }).waitFor();
    await manager.getByText('+ Ben Sato').waitFor();
    await strange.getByRole('button', { name: 'Undo' }).click();
    await strange.getByText('Taken back').waitFor();
    await manager.getByText('1 of 1 present').waitFor();
  });

  it('F8: the office notes somebody by one tap, takes it back by another, and lets walk-ins in', async () => {
    await manager.getByRole('searchbox', { name: 'Search a name' }).fill('cleo');
    await manager.getByRole('button', { name: `Present: Cleo Roy` }).click();
    await manager.getByText('+ Cleo Roy').waitFor();
    await manager.getByRole('button', { name: 'Undo: Cleo Roy' }).click();
    await manager.getByText('+ Cleo Roy').waitFor({ state: 'detached' });
    await manager.getByRole('button', { name: 'Walk-in' }).click();
    await manager.getByRole('textbox', { name: 'Name' }).fill('Wanda Guest');
    expect(await faultsOf(manager)).toEqual([]);
    await manager.getByRole('button', { name: 'Somebody nobody expected' }).click();
    await manager.getByText('+ Wanda Guest').waitFor();
  });

  it('keeps minutes and decisions, which stand on the venture’s page, and the attendance on the mentor’s', async () => {
    await meetings.begin(meetingId, -130);
    await manager.goto(`${house.api.url}/p/ours/meetings/${meetingId}`);
    await manager.getByLabel('What was talked about and agreed').fill('We met, and heard Aquaflow.');
    await manager.getByRole('button', { name: 'File the minutes' }).click();
    await manager.getByText('We met, and heard Aquaflow.').waitFor();
    await manager
      .getByRole('combobox', { name: 'Venture' })
      .or(manager.getByRole('textbox', { name: 'Venture' }))
      .first()
      .click();
    await manager.getByRole('option', { name: 'Aquaflow' }).click();
    await manager.getByLabel('In the meeting’s words').fill('List them.');
    expect(await faultsOf(manager)).toEqual([]);
    await manager.getByRole('button', { name: 'Record the decision' }).click();
    await manager.getByText('List them.').first().waitFor();
    await picture(manager, 'record');
    await manager.getByRole('link', { name: 'Aquaflow' }).click();
    await manager.getByRole('heading', { name: 'In the mentors’ meetings' }).waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    await manager.goto(`${house.api.url}/p/ours/mentors/${ada().mentorId}`);
    await manager.getByText('Came to 1 of the last 1').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
  });

  it('is free of barriers on a small phone and in the dark', async () => {
    const coming = await meetings.invited(30);
    for (const [name, options] of Object.entries({ narrow: NARROW, phone: DARK_PHONE, dark: DARK })) {
      const page = await enter(ours.manager, options);
      for (const at of ['', `/${meetingId}`, `/${coming}`, `/${coming}/check-in`]) {
        await page.goto(`${house.api.url}/p/ours/meetings${at}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect([at, ...(await faultsOf(page))]).toEqual([at]);
        expect([at, await overflowOf(page)]).toEqual([at, 0]);
        await picture(page, `${name}${at.replace(coming, 'coming').replace(meetingId, 'past').replaceAll('/', '-')}`);
      }
      await page.context().close();
    }
  });
});
