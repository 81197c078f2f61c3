import type { Role } from '@outrigger/kernel';
import { BOTH, type Cast, CENTRE, type Outline, SISTERS } from './texts/programmes.js';

/** Shared by all of the demo; long enough for the house's own rule. */
export const DEMO_PASSWORD = 'outrigger-demo-2026';

/** Whom a visitor can sign in as. */
export interface DemoLogin {
  /** The part in the demo: a lead is a mentor with teams of their own. */
  readonly as: keyof Cast;
  readonly role: Role;
  readonly name: string;
  readonly login: string;
  readonly password: string;
  /** The programme's slug. */
  readonly programme: string;
}

export const ROLE_OF: Readonly<Record<keyof Cast, Role>> = {
  manager: 'manager',
  lead: 'mentor',
  mentor: 'mentor',
  founder: 'entrepreneur',
  observer: 'observer',
  trainer: 'trainer',
  analyst: 'analyst',
};

export const PARTS = Object.keys(ROLE_OF) as readonly (keyof Cast)[];

export const loginOf = (as: keyof Cast, slug: string): string => `${as}@${slug}.example.org`;

/** Every login of the demo, the centre's first; whoever belongs to two programmes is listed in both. */
export function demoLogins(): DemoLogin[] {
  return [CENTRE, ...SISTERS].flatMap((outline) => [
    ...PARTS.flatMap((as) => entryOf(as, outline, outline.slug)),
    ...guestsOf(outline),
  ]);
}

function entryOf(as: keyof Cast, { cast, slug }: Outline, programme: string): DemoLogin[] {
  const name = cast[as];
  return name ? [{ as, role: ROLE_OF[as], name, login: loginOf(as, slug), password: DEMO_PASSWORD, programme }] : [];
}

/** The manager of a sister who mentors here. */
function guestsOf({ slug }: Outline): DemoLogin[] {
  const home = SISTERS.find((outline) => outline.slug === BOTH.manages);
  if (slug !== BOTH.mentors || !home) return [];
  return entryOf('manager', home, slug).map((entry) => ({ ...entry, as: 'mentor', role: 'mentor' }));
}
