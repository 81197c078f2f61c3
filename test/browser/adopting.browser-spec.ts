import type { Page } from 'playwright-core';
import {
  enter,
  faultsOf,
  openBrowser,
  openWindow,
  PASSWORD,
  PHONE,
  type TestBrowser,
  WEB_ROOT,
} from '../support/browser.js';
import { doing, type Fields } from '../support/client.js';
import { type House, openHouse, type Programme } from '../support/house.js';
import { type Mentored, mentored } from '../support/mentored.js';
import { nameDelegate, planTraining, takeInquiry } from '../support/outreach.js';
import { PostOffice } from '../support/post-office.js';
import { seated } from '../support/sitting.js';
import { pastMeeting, strategyHeld } from '../support/training.js';
import { comeIn } from '../support/way-in.js';

const ORGANISATION = 'Harbour University';
const INES = { name: 'Ines Sousa', email: 'ines@harbour.example.org' };
const RUI = { name: 'Rui Alves', email: 'rui@harbour.example.org' };

describe('from an inquiry to a certificate and a launched programme, by four people (O1-O7)', () => {
  const office = new PostOffice();
  let house: House;
  let centre: Programme;
  let neighbour: Programme;
  let alpha: Mentored;
  let browser: TestBrowser;
  /** The central trainer, and the delegate on her phone. */
  let tess: Page;
  let ines: Page;
  let delivery = '';
  let adopter = '';
  let verify = '';

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open(), webRoot: WEB_ROOT });
    [centre, neighbour] = [await house.programme('ours'), await house.programme('neighbour')];
    alpha = await mentored(centre, 'Aquaflow');
    const trainer = await centre.person('Tess', 'trainer');
    for (const { login } of [trainer, alpha.founder]) await house.givePassword(login, PASSWORD);
    const facts = { title: 'An immersion', kind: 'immersion', language: 'en', summary: '', fromTemplate: true };
    const { curriculum } = await doing(trainer, 'beginCurriculum', facts, 'curriculum { id }');
    await doing(trainer, 'publishCurriculum', { curriculumId: curriculum.id, note: 'First.' });
    browser = await openBrowser();
    tess = await enter({ browser, house }, trainer);
    ines = await openWindow(browser, PHONE);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
    await office.close();
  });

  const at = (page: Page, path: string): Promise<unknown> => page.goto(`${house.api.url}/p/ours${path}`);
  const pathOf = (page: Page): string => new URL(page.url()).pathname.replace('/p/ours', '');
  const training = async (): Promise<Fields> => {
    const read = `query ($id: ID!) { delivery(id: $id) { blocks { id part title } delegates { ventureId } } }`;
    return (await centre.manager.ask(read, { id: delivery.split('/').at(-1) })).data?.['delivery'];
  };
  /** By the office of the centre: which session or meeting a part of the training is. */
  const settle = async (part: string, named: object): Promise<string> => {
    const { id, title } = (await training()).blocks.find((each: Fields) => each.part === part);
    const facts = { blockId: id, title, startsAt: '2026-03-04T09:00:00Z', lengthMinutes: 90 };
    expect((await doing(centre.manager, 'changeTrainingBlock', { ...facts, ...named })).refusals).toEqual([]);
    return id as string;
  };

  it('an inquiry becomes a signed agreement, and the trainer plans an immersion for its delegation', async () => {
    await at(tess, '/adopters');
    await takeInquiry(tess, { organisation: ORGANISATION, who: RUI.name, email: RUI.email });
    adopter = pathOf(tess);
    await at(tess, '/training');
    await planTraining(tess, { title: 'Spring immersion', curriculum: 'An immersion (1)' });
    delivery = pathOf(tess);
    await nameDelegate(tess, ORGANISATION, INES.name, INES.email);
    await tess.getByRole('button', { name: `Give the certificate: ${INES.name}` }).click();
    await tess.getByText('No team session was observed').waitFor();
    await tess.getByRole('button', { name: 'Mentor it as a venture' }).click();
    await tess.getByText('Mentored here as a venture').waitFor();
  }, 120_000);

  it('its delegate comes in by the letter, finds her training, signs, and is there by the code on the wall', async () => {
    await comeIn({ office, house }, ines, INES.email);
    await ines.getByRole('button', { name: 'Open or close the navigation' }).click();
    await ines.getByRole('link', { name: 'Your training' }).click();
    await ines.getByRole('link', { name: 'Spring immersion' }).click();
    await ines.getByText('Every session of the curriculum.').waitFor();
    await ines.getByRole('button', { name: 'The concept of team mentoring' }).click();
    await ines.getByText('After this unit you can').first().waitFor();
    await ines.getByRole('button', { name: 'I sign' }).click();
    await ines.getByText('You have signed the confidentiality').waitFor();
    expect(await faultsOf(ines)).toEqual([]);
    for (const { id } of (await training()).blocks) {
      const { data } = await centre.manager.ask('query ($id: ID!) { trainingCode(blockId: $id) }', { id });
      await at(ines, `/deliveries/check-in?code=${encodeURIComponent(String(data?.['trainingCode']))}`);
      await ines.getByRole('button', { name: 'I am here' }).click();
      await ines.getByText('You are checked in').waitFor();
    }
  }, 120_000);

  it('she observes a session while everybody in it agrees, and never after it', async () => {
    const sessionId = await seated(centre, alpha, { startsInHours: 1 });
    const blockId = await settle('observation', { sessionId });
    await at(tess, delivery);
    await tess.getByRole('button', { name: 'Ask for consent' }).click();
    await tess.getByText('0 of 4 consent').waitFor();
    for (const mentor of alpha.mentors) await doing(mentor, 'answerObservation', { blockId, agrees: true });
    await at(ines, delivery);
    await ines.getByText('have not all consented').waitFor();
    const founder = await enter({ browser, house }, alpha.founder, PHONE);
    await founder.getByText(`1 visitor (${ORGANISATION})`).waitFor();
    await founder.getByRole('button', { name: 'They may come' }).click();
    await founder.getByText('You have said yes').waitFor();
    await founder.context().close();
    await at(ines, delivery);
    await ines.getByText('Aquaflow: Cheaper water tests for towns.').waitFor();
    await centre.within(
      (tx) => tx.sql`update session set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 second'
        where id = ${sessionId}`,
    );
    await at(ines, delivery);
    await ines.getByText('is over, and what was seen of it is closed').waitFor();
  }, 120_000);

  it('her organisation is mentored itself, she is certified, and a stranger verifies it', async () => {
    await settle('meeting', { meetingId: await pastMeeting(centre) });
    const [{ ventureId }] = (await training()).delegates;
    const people = { founder: alpha.founder, mentors: [] };
    await settle('strategy', { sessionId: await strategyHeld(centre, ventureId as string, people) });
    await at(tess, delivery);
    await tess.getByRole('button', { name: `Give the certificate: ${INES.name}` }).click();
    await tess.getByText('Certified').waitFor();
    await at(ines, delivery);
    verify = (await ines.getByRole('link', { name: 'Open and verify' }).getAttribute('href')) ?? '';
    const stranger = await openWindow(browser);
    await stranger.goto(`${house.api.url}${verify}`);
    await stranger.getByText('This certificate holds').waitFor();
    await stranger.getByRole('heading', { name: INES.name }).waitFor();
    await stranger.context().close();
  }, 120_000);

  it('it is launched by one deed, and its manager comes in and sees what is to do first', async () => {
    await at(tess, adopter);
    await tess.getByRole('button', { name: 'Launch', exact: true }).click();
    await tess.getByRole('button', { name: 'Launch the programme' }).click();
    await tess.getByText('is a programme').first().waitFor();
    const rui = await openWindow(browser);
    await comeIn({ office, house }, rui, RUI.email, /programme|invited|Harbour/i);
    await rui.waitForURL('**/p/harbour-university**');
    await rui.getByRole('link', { name: 'See the checklist' }).click();
    await rui.getByText('0 of 14 done').waitFor();
    expect(await faultsOf(rui)).toEqual([]);
    await rui.context().close();
  }, 120_000);

  it('the neighbour has none of it', async () => {
    const read = `query ($id: ID!) { delivery(id: $id) { id } }`;
    const { data } = await neighbour.manager.ask(read, { id: delivery.split('/').at(-1) });
    expect(data).toEqual({ delivery: null });
    const { errors } = await neighbour.manager.ask('{ adopters { total } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
