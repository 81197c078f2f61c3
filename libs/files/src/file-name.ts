import sanitize from 'sanitize-filename';

const MOST_LETTERS = 120;

/** Signs that change how a text reads without being seen. */
const UNSEEN = /\p{Cf}/gu;

/** A name without folders, control characters and signs that turn it around; its ending stays. */
export function cleanName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const seen = last.replace(UNSEEN, '').replace(/^\.+/, '');
  const ending = /\.[a-z0-9]{1,10}$/i.exec(seen)?.[0] ?? '';
  const stem = sanitize(seen.slice(0, seen.length - ending.length)).trim();
  return `${stem.slice(0, MOST_LETTERS - ending.length) || 'file'}${ending}`;
}
