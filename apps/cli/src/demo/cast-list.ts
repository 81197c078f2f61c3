import type { Role } from '@outrigger/kernel';
import type { People, Somebody } from './ground.js';
import { loginOf, ROLE_OF } from './logins.js';
import { BOTH, type Cast, type Outline, SISTERS } from './texts/programmes.js';

/** The people of one programme who can sign in. */
export class CastList {
  constructor(
    private readonly people: People,
    private readonly outline: Outline,
    private readonly personIds: ReadonlyMap<string, string>,
  ) {}

  enrol(as: keyof Cast): Somebody {
    return this.admit(this.outline, as, ROLE_OF[as]);
  }

  /** Those who neither manage, mentor nor found. */
  enrolVisitors(): void {
    for (const as of ['observer', 'trainer', 'analyst'] as const) {
      if (this.outline.cast[as]) this.enrol(as);
    }
  }

  /** The lead, the mentor and, in one programme, the manager of a sister. */
  enrolMentors(): Somebody[] {
    const guest = SISTERS.filter(({ slug }) => slug === BOTH.manages && this.outline.slug === BOTH.mentors);
    return [this.enrol('lead'), this.enrol('mentor'), ...guest.map((home) => this.admit(home, 'manager', 'mentor'))];
  }

  private admit({ cast, slug }: Outline, as: keyof Cast, role: Role): Somebody {
    const login = loginOf(as, slug);
    return this.people.cast(cast[as] ?? '', login, this.personIds.get(login) ?? '', [role]);
  }
}
