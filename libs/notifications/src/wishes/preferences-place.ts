import type { Body } from '../templates/render.js';

/**
 * Stands in a kept letter's footer for the address at which its reader chooses what they get: that is theirs alone, and
 * put in as the letter leaves.
 */
export const PREFERENCES_PLACE = 'https://preferences.invalid/';

const ONE_CLICK = '/one-click';

/** Where a mail program ends what a letter belongs to (RFC 8058). */
export const oneClick = (preferencesUrl: string): string => `${preferencesUrl}${ONE_CLICK}`;

/** The letter with the address of its reader's preferences. */
export const withPreferences = ({ html, text }: Body, url: string): Body => ({
  html: html.replaceAll(PREFERENCES_PLACE, url),
  text: text.replaceAll(PREFERENCES_PLACE, url),
});

/** The letter as it leaves. */
export function asItLeaves({ html, text, unsubscribeUrl }: Body & { readonly unsubscribeUrl: string | null }): Body {
  if (!unsubscribeUrl?.endsWith(ONE_CLICK)) return { html, text };
  return withPreferences({ html, text }, unsubscribeUrl.slice(0, -ONE_CLICK.length));
}
