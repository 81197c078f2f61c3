import type { Page } from 'playwright-core';
import type { Person } from './house.js';
import { inCard, type Mails, openMail } from './mailbox.js';

/** Answers all that the template asks, signs the release, and hands in. */
export async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin an application' }).click();
  await page.getByLabel('What is your venture called?').fill('Aquaflow');
  await page.getByLabel('Your venture in one sentence').fill('Leak sensors for city pipes.');
  await page.getByLabel('Student', { exact: true }).check();
  await page.getByLabel('A pilot with first users').check();
  await page.getByLabel('Which field are you in?').fill('Water');
  await page.getByLabel(/Whose problem do you solve/).fill('Cities lose a third of their water.');
  await page.getByLabel(/What have you built/).fill('Forty sensors in one district.');
  await page.getByLabel(/Who are you, and what/).fill('Mia builds, Tom sells.');
  await page.getByLabel('Pricing').check();
  await page.getByLabel('Your name, as you sign').fill('Mia Holm');
  await page.getByRole('button', { name: 'Hand it in' }).click();
  await page.getByText('You hear from us by mail when it is read').waitFor();
}

type Mentor = Pick<Person, 'login'>;

/** Answers from the list's letter, on a device that is new: by a link, and one press. */
export async function wants(
  mails: Mails,
  page: Page,
  mentor: Mentor,
  [link, press]: readonly [string, string],
): Promise<void> {
  await openMail(mails, page, mentor, 'Leak sensors');
  await inCard(page, 'Aquaflow', link).click();
  await page.getByRole('button', { name: press }).click();
  await page.getByText('You are interested in Aquaflow').waitFor();
}

/** Joins the team from the letter that asks. */
export async function agrees(mails: Mails, page: Page, mentor: Mentor): Promise<void> {
  await openMail(mails, page, mentor, 'to join the team of Aquaflow');
  await page.getByRole('link', { name: 'Answer' }).click();
  await page.getByRole('heading', { name: 'Will you join Aquaflow?' }).waitFor();
  await page.getByRole('button', { name: 'Yes. I hold no stake in it.' }).click();
  await page.getByText('The office sees it at once').waitFor();
}

/** In one section of a screen: the whole team, with who leads it. */
export async function seesTeam(page: Page, section: string): Promise<void> {
  const team = page.getByRole('region', { name: section, exact: true });
  await team.getByText(/^Formed /).waitFor();
  // What was offered may stand there a moment longer, with the same names.
  await team.getByRole('article').waitFor({ state: 'detached' });
  for (const name of ['Ben', 'Cy']) await team.getByText(name, { exact: true }).waitFor();
  await team.getByRole('listitem').filter({ hasText: 'Ada' }).getByRole('img', { name: 'Lead' }).waitFor();
}

/** What the screens of an office say where nothing has happened. */
const NOTHING = [
  ['', 'Every application has its answer.'],
  ['', 'Every accepted venture has its team.'],
  ['/ventures', 'No application waits.'],
  ['/ventures', 'Nothing is on the list.'],
  ['/ventures', 'Nobody has a team yet.'],
  ['/lists', 'No list is out. Answers appear here as they come.'],
] as const;

/** An office to which nothing has come: its lists are empty, and somebody else's addresses lead nowhere. */
export async function seesNothing(page: Page, programme: string, elsewhere: readonly string[]): Promise<void> {
  for (const [screen, says] of NOTHING) {
    if (page.url() !== `${programme}${screen}`) await page.goto(`${programme}${screen}`);
    await page.getByText(says, { exact: true }).waitFor();
  }
  for (const path of elsewhere) {
    await page.goto(`${programme}${path}`);
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
  }
}
