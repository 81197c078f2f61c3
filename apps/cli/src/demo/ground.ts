import { type Calendar } from './calendar.js';
import { type Dice, type Ids } from './dice.js';
import type { MembershipRow } from './rows.js';
import { cultures, type Culture } from './texts/names.js';
import type { Outline } from './texts/programmes.js';

/** What every maker of a programme's rows stands on. */
export interface Ground {
  readonly outline: Outline;
  readonly dice: Dice;
  readonly ids: Ids;
  readonly calendar: Calendar;
  readonly people: People;
  /** The membership of the manager, in whose name the office decides. */
  readonly officeId: string;
}

export interface Somebody {
  readonly membership: MembershipRow;
  readonly languages: readonly string[];
}

type Enrolment = Pick<MembershipRow, 'roles' | 'status'>;

/** The members of one programme; no name is given twice in the network. */
export class People {
  readonly memberships: MembershipRow[] = [];

  constructor(
    private readonly outline: Outline,
    private readonly dice: Dice,
    private readonly ids: Ids,
    private readonly taken: Set<string>,
  ) {}

  /** Somebody with a login, and a name that the outline gives. */
  cast(name: string, email: string, personId: string, roles: MembershipRow['roles']): Somebody {
    this.taken.add(name);
    return this.enrol(name, email, personId, { roles, status: 'active' }, cultures.english);
  }

  /** Somebody from elsewhere, without a login, by a name and an address of their own. */
  visitor(name: string, email: string): MembershipRow {
    this.taken.add(name);
    return this.enrol(name, email, null, { roles: ['observer'], status: 'active' }, cultures.english).membership;
  }

  /** Somebody without a login. */
  stranger(enrolment: Enrolment): Somebody {
    const culture: Culture = cultures[this.dice.pick(this.outline.cultures)];
    const name = this.unusedName(culture);
    const email = `${addressPart(name)}@${this.outline.slug}.example.org`;
    return this.enrol(name, email, null, enrolment, culture);
  }

  private unusedName(culture: Culture): string {
    for (;;) {
      const name = `${this.dice.pick(culture.first)} ${this.dice.pick(culture.last)}`;
      if (this.taken.has(name)) continue;
      this.taken.add(name);
      return name;
    }
  }

  private enrol(
    name: string,
    email: string,
    personId: string | null,
    enrolment: Enrolment,
    culture: Culture,
  ): Somebody {
    const membership = { id: this.ids.next(), personId, name, email, ...enrolment };
    this.memberships.push(membership);
    return { membership, languages: [...new Set(['en', culture.language])] };
  }
}

const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ß: 'ss', ð: 'd' };

/** `Łucja Nørgaard` becomes `lucja.norgaard`. */
const addressPart = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøßð]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z]+/g, '.');
