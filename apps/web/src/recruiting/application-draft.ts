import type { ApplyAsMentorInput, MentorFormQuery } from '../gql/graphql';
import { viewerZone } from '../texts/dates';

export type AskedForm = NonNullable<MentorFormQuery['mentorForm']>;

/** What stands in the form's fields. */
export interface Draft {
  readonly name: string;
  readonly email: string;
  readonly zone: string;
  readonly languages: string[];
  readonly primaryBackground: string | null;
  readonly otherBackgrounds: string[];
  readonly expertise: string[];
  readonly cv: string;
  readonly hoursPerMonth: number | string;
  readonly why: string;
  readonly references: readonly { readonly name: string; readonly email: string }[];
  readonly consent: boolean;
}

const PROMISE_HOURS = 12;

/** What is known already is filled in. */
export function emptyDraft({ name, email, hoursMin, hoursMax }: AskedForm): Draft {
  return {
    name: name ?? '',
    email: email ?? '',
    zone: viewerZone(),
    languages: ['en'],
    primaryBackground: null,
    otherBackgrounds: [],
    expertise: [],
    cv: '',
    hoursPerMonth: Math.min(Math.max(PROMISE_HOURS, hoursMin), hoursMax),
    why: '',
    references: [
      { name: '', email: '' },
      { name: '', email: '' },
    ],
    consent: false,
  };
}

interface Door {
  readonly programme: string;
  readonly token: string | null;
  readonly consentVersion: number;
}

export function inputOf(draft: Draft, { programme, token, consentVersion }: Door): ApplyAsMentorInput {
  const { consent, primaryBackground, hoursPerMonth, references, otherBackgrounds, ...told } = draft;
  return {
    ...told,
    programme,
    token,
    primaryBackground: primaryBackground ?? '',
    otherBackgrounds: otherBackgrounds.filter((code) => code !== primaryBackground),
    hoursPerMonth: Number(hoursPerMonth),
    references: references.map(({ name, email }) => ({ name, email })),
    consentVersion: consent ? consentVersion : null,
  };
}
