import type { Page } from 'playwright-core';
import {
  type Entrance,
  enter,
  faultsOf,
  faultsOfColour,
  inScheme,
  overflowOf,
  PHONE,
  picture,
  SMALL,
} from './browser.js';
import type { Person } from './house.js';

/** Windows that each lay a page out in their own way. */
export const WIDTHS = [
  ['desktop', {}],
  ['phone', PHONE],
  ['small', SMALL],
] as const;

/** What stands against a page: barriers, by night those of colour, which is all that night changes; and too great a width. */
export async function objectionsTo(page: Page, name: string): Promise<string[]> {
  await picture(page, name);
  const found = await faultsOf(page);
  const wider = await overflowOf(page);
  if (wider > 0) found.push(`${wider} px too wide`);
  await inScheme(page, 'dark');
  await picture(page, `${name}-dark`);
  found.push(...(await faultsOfColour(page)).map((fault) => `in the dark, ${fault}`));
  await inScheme(page, 'light');
  return found.map((fault) => `${name}: ${fault}`);
}

/** What stands against screens of a programme, in any window. @param paths by the name that their pictures get. */
export async function objectionsToAll(
  entrance: Entrance,
  person: Pick<Person, 'login'>,
  paths: Readonly<Record<string, string>>,
): Promise<string[]> {
  const { house, slug = 'ours' } = entrance;
  const found: string[] = [];
  for (const [window, options] of WIDTHS) {
    const page = await enter(entrance, person, options);
    for (const [name, path] of Object.entries(paths)) {
      await page.goto(`${house.api.url}/p/${slug}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      found.push(...(await objectionsTo(page, `${name}-${window}`)));
    }
    await page.context().close();
  }
  return found;
}
