import type { Page } from 'playwright-core';
import { PASSWORD, signInAt } from './browser.js';
import { linkIn, type Mails } from './mailbox.js';

interface Newcomer {
  readonly name: string;
  readonly email: string;
}

/** On the open page of a programme: asks for the way in, finds it in the mail, signs in, and turns to applying. */
export async function findTheWayIn(mails: Mails, page: Page, { name, email }: Newcomer): Promise<void> {
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Your e-mail').fill(email);
  await page.getByRole('button', { name: 'Send me the way in' }).click();
  await page.getByRole('heading', { name: 'Look into your mail' }).waitFor();
  await comeIn(mails, page, email);
  await page.getByRole('link', { name: 'Apply' }).click();
}

/** By the link of an invitation: chooses a password, and signs in. */
export async function comeIn(mails: Mails, page: Page, email: string, subject?: RegExp): Promise<void> {
  await page.goto(await linkIn(mails, email, subject));
  await page.locator('#password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Sign in' }).click();
  await signInAt(page, email);
}
