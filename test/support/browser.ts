import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { House, Person } from './house.js';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where systems put it. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** `CHROMIUM_PATH`, then where systems put it, then the one that a package ships. @throws Error that says what to do. */
async function* candidates(): AsyncGenerator<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named))
    throw new Error(`There is no browser at CHROMIUM_PATH (${named}). Correct it, or unset it.`);
  if (named) return yield named;
  yield* PLACES.filter((place) => existsSync(place));
  yield* await packaged();
}

async function packaged(): Promise<string[]> {
  try {
    const { default: shipped } = await import('@sparticuz/chromium');
    return [await shipped.executablePath()];
  } catch {
    return [];
  }
}

/** A browser with a profile of its own. */
export interface TestBrowser {
  /** Somebody's own window: cookies and all. */
  window(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** The first browser that starts. @throws Error with what each one said: browser tests are never skipped. */
export async function openBrowser(): Promise<TestBrowser> {
  const faults: string[] = [];
  for await (const executablePath of candidates()) {
    const profile = mkdtempSync(join(tmpdir(), 'outrigger-profile-'));
    try {
      const context = await chromium.launchPersistentContext(profile, { executablePath, args: FLAGS });
      return windowsOf(context, profile);
    } catch (error) {
      faults.push(`${executablePath}: ${String(error).split('\n')[0] ?? ''}`);
      rmSync(profile, { recursive: true, force: true });
    }
  }
  throw new Error(['No browser starts here. Install Chromium, or set CHROMIUM_PATH to one.', ...faults].join('\n'));
}

function windowsOf(first: BrowserContext, profile: string): TestBrowser {
  const browser = first.browser();
  return {
    window: async (options = {}) => {
      if (!browser) throw new Error('The browser is gone.');
      return (await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Paris', ...options })).newPage();
    },
    close: async () => {
      await first.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The console as it was built. */
export const WEB_ROOT = join(import.meta.dirname, '..', '..', 'dist', 'web');
/** The password of everybody who enters. */
export const PASSWORD = 'four quiet harbour seals';
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
export const DARK = { colorScheme: 'dark' } as const;
export const DARK_PHONE = { ...PHONE, ...DARK };
/** The narrowest window that anything is made for. */
export const SMALL = { viewport: { width: 320, height: 640 } };
/** In what the console is looked at: a name each, and the window. */
export const FORMS = [
  ['desktop', {}],
  ['desktop-dark', DARK],
  ['phone', PHONE],
  ['phone-dark', DARK_PHONE],
] as const;

/** On a machine that does other things as well. */
export const PATIENCE_MS = 30_000;

/** A window that gives up sooner than a test does, so that it says what it waited for. */
export async function openWindow(browser: TestBrowser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.window(options);
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}

/** Where somebody enters. */
export interface Entrance {
  readonly browser: TestBrowser;
  readonly house: Pick<House, 'api'>;
  /** Of the programme that they come to. */
  readonly slug?: string;
}

/** A window in which somebody has signed in. */
export async function enter(
  { browser, house, slug = 'ours' }: Entrance,
  { login }: Pick<Person, 'login'>,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openWindow(browser, options);
  await page.goto(house.api.url);
  await signInAt(page, login);
  await page.waitForURL(`**/p/${slug}**`);
  await page.getByRole('navigation').first().waitFor();
  return page;
}

/** On the page that asks who one is. */
export async function signInAt(page: Page, login: string): Promise<void> {
  await page.getByLabel('E-mail').fill(login);
  await page.locator('#password').fill(PASSWORD);
  await page.keyboard.press('Enter');
}

/** By how many pixels the page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

/** Shows the page by day or by night, once the console has taken it over. */
export async function inScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  const other = colorScheme === 'dark' ? 'light' : 'dark';
  await page.locator(`html:not([data-mantine-color-scheme="${other}"])`).waitFor({ state: 'attached' });
}

/** Keeps a picture of the whole page in the folder `SHOTS`, for whoever wants to look; without one, nothing. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await atRest(page);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What WCAG 2.2 AA finds on the page, one line each; empty when it is clean. */
export async function faultsOf(page: Page): Promise<string[]> {
  return violationsOf(page, { runOnly: { type: 'tag', values: RULES } });
}

/** What of it hangs on colours: all that another scheme can change on a page that has been looked at whole. */
export async function faultsOfColour(page: Page): Promise<string[]> {
  return violationsOf(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } });
}

/** Until what is drawn has come, and what moves to an end has moved: half a fade has no contrast. */
async function atRest(page: Page): Promise<void> {
  await page.waitForTimeout(150);
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.evaluate(`Promise.allSettled(document.getAnimations()
    .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime)).map((one) => one.finished))`);
}

async function violationsOf(page: Page, options: object): Promise<string[]> {
  await atRest(page);
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults, object>(
    (chosen) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        ...chosen,
        resultTypes: ['violations'],
      }),
    options,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
}
