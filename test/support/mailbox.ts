import type { Locator, Page } from 'playwright-core';
import type { House, Person } from './house.js';
import { until } from './mail-parts.js';
import type { PostOffice } from './post-office.js';

/** Where letters come from, and where their links lead. */
export interface Mails {
  readonly office: PostOffice;
  readonly house: Pick<House, 'api'>;
}

/** The last letter to somebody that speaks of something, as their mailbox shows it: on another site than ours. */
export async function openMail(
  { office, house }: Mails,
  page: Page,
  { login }: Pick<Person, 'login'>,
  about: string,
): Promise<void> {
  const mail = await until(() =>
    office
      .to(login)
      .toReversed()
      .find(({ text }) => text?.includes(about)),
  );
  await page.goto('about:blank');
  const html = String(mail.html).replaceAll('http://localhost/', `${house.api.url}/`);
  // A mailbox opens the browser, where this window is.
  await page.setContent(html.replaceAll('target="_blank"', ''));
}

/** Where the link of the first letter about something leads; it opens a door once. */
export async function linkIn({ office, house }: Mails, address: string, subject = /./): Promise<string> {
  const mail = await until(() => office.to(address).find((one) => subject.test(one.subject ?? '')));
  const [, path = ''] = /http:\/\/localhost(\/\S+#[\w.-]+)/.exec(mail.text ?? '') ?? [];
  return `${house.api.url}${path}`;
}

/** A link of a list's letter, below the heading of its venture. */
export const inCard = (page: Page, venture: string, label: string): Locator =>
  page.locator(`xpath=//h2[normalize-space()="${venture}"]/following::a[normalize-space()="${label}"][1]`);
