import type { Part } from '../delivery.entity.js';

/** What a certificate says. */
export interface Certified {
  /** Its address. */
  readonly url: string;
  readonly holder: string;
  readonly organisation: string;
  readonly title: string;
  readonly parts: readonly Part[];
  readonly issuedAt: Date;
}

export interface Issuer {
  /** Its address, under which its key is found. */
  readonly url: string;
  readonly name: string;
}

const NARRATIVES: Readonly<Record<Part, string>> = {
  curriculum: 'All sessions of the curriculum',
  observation: 'Observation of a real team mentoring session, with consent',
  meeting: 'A monthly meeting of the mentors',
  informal: 'Meetings with mentors, entrepreneurs and management',
  strategy: 'A strategy session in which the organisation was mentored',
};

/** The parts in words, for the credential and for the paper. */
export const narrativeOf = (parts: readonly Part[]): readonly string[] => parts.map((part) => NARRATIVES[part]);

/** An achievement credential of Open Badges 3.0, a verifiable credential of the W3C's data model 2.0. */
export function credentialOf({ url, holder, organisation, title, parts, issuedAt }: Certified, issuer: Issuer): object {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: url,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: title,
    issuer: { id: issuer.url, type: ['Profile'], name: issuer.name },
    validFrom: issuedAt.toISOString(),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityHash: holder, identityType: 'name', hashed: false }],
      achievement: {
        id: `${issuer.url}#${encodeURIComponent(title)}`,
        type: ['Achievement'],
        name: title,
        description: `Outreach training in managed team mentoring, with ${organisation}.`,
        criteria: { narrative: narrativeOf(parts).join('. ') },
      },
    },
  };
}
