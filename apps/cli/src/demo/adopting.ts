import type { AdopterRow, AdoptionRows, AgreementRow } from './adoption-rows.js';
import { eveningDay } from './evenings.js';
import type { Ground } from './ground.js';
import { notesOf } from './noting.js';
import { ADOPTERS, type Asker, TERMS } from './texts/adopters.js';
import type { Outline } from './texts/programmes.js';

/** A sister programme with its id. */
export interface Sister {
  readonly id: string;
  readonly outline: Outline;
}

const MONTH_DAYS = 30;
/** What the centre does next with its sisters: the first is late. */
const NEXT = [
  { step: 'Ask how their second cohort begins.', days: -6 },
  { step: 'Visit their monthly meeting.', days: 17 },
];
/** Months from immersion to launch, sister by sister. */
const MONTHS_TO_LAUNCH = [7, 11, 5, 9, 14];

const NOBODY: AdoptionRows = {
  adopter: [],
  adopterAgreement: [],
  firstMentor: [],
  adopterStep: [],
  adopterQuestion: [],
};

/** Whom the centre has trained, and who is on the way; other programmes have none of it (O1, O7). */
export function adoptAll(ground: Ground, sisters: readonly Sister[]): AdoptionRows {
  if (!ground.outline.isCentre) return NOBODY;
  const launched = sisters.map((sister, at) => launchedOf(ground, sister, at));
  const onTheirWay = ADOPTERS.map((asker) => askerOf(ground, asker));
  const adopters = [...launched, ...onTheirWay];
  return {
    adopter: adopters,
    adopterAgreement: adopters.flatMap((adopter) => agreementOf(ground, adopter)),
    firstMentor: onTheirWay
      .filter(({ stage }) => stage === 'training')
      .flatMap((adopter) => mentorsOf(ground, adopter.id)),
    ...notesOf(ground, adopters),
  };
}

function launchedOf({ ids, calendar }: Ground, { id, outline }: Sister, at: number): AdopterRow {
  const { name, kind, country, monthsSinceLaunch, cast, slug } = outline;
  const months = MONTHS_TO_LAUNCH[at % MONTHS_TO_LAUNCH.length] ?? 8;
  return {
    id: ids.next(),
    name,
    kind,
    country,
    contactName: cast.manager,
    contactEmail: `manager@${slug}.example.org`,
    wish: 'A cohort of mentors that outlasts any one of us.',
    stage: 'launched',
    askedAt: calendar.at(-(monthsSinceLaunch + months + 6) * MONTH_DAYS, 10 * 60),
    nextStep: NEXT[at]?.step ?? null,
    nextOn: NEXT[at] ? calendar.day(NEXT[at].days) : null,
    immersionOn: calendar.months(-(monthsSinceLaunch + months)),
    trainedOn: calendar.months(-(monthsSinceLaunch + 2)),
    launchedOn: calendar.months(-monthsSinceLaunch),
    programmeId: id,
    managerName: cast.manager,
    managerEmail: `manager@${slug}.example.org`,
  };
}

function askerOf(ground: Ground, asker: Asker): AdopterRow {
  const { ids, calendar } = ground;
  const { askedDays, nextDays, immersionEvening, nextStep, ...facts } = asker;
  return {
    id: ids.next(),
    ...facts,
    askedAt: calendar.at(-askedDays, 10 * 60),
    nextStep,
    nextOn: calendar.day(nextDays),
    immersionOn: immersionEvening === null ? null : calendar.day(eveningDay(ground, immersionEvening) + 1),
    trainedOn: null,
    launchedOn: null,
    programmeId: null,
    managerName: null,
    managerEmail: null,
  };
}

const SHARING = ['aggregate', 'aggregate', 'named', 'none'] as const;

function agreementOf({ ids, calendar, officeId, outline }: Ground, adopter: AdopterRow): AgreementRow[] {
  if (adopter.stage === 'inquiry') return [];
  const isSigned = adopter.stage !== 'agreement';
  const at = adopter.launchedOn ? adopter.askedAt : calendar.at(-20, 11 * 60);
  return [
    {
      id: ids.next(),
      adopterId: adopter.id,
      version: 1,
      startsOn: at.slice(0, 10),
      endsOn: calendar.months(30),
      sharing: SHARING[adopter.name.length % SHARING.length] ?? 'aggregate',
      terms: TERMS,
      draftedAt: at,
      draftedBy: officeId,
      sentAt: at,
      centreName: isSigned ? (outline.cast.trainer ?? outline.cast.manager) : null,
      centreSignedAt: isSigned ? at : null,
      adopterName: isSigned ? adopter.contactName : null,
      adopterSignedAt: isSigned ? at : null,
      adopterVia: isSigned ? 'link' : null,
    },
  ];
}

const FIRST = [
  { name: 'Ilse Brand', primaryBackground: 'sales', canLead: true },
  { name: 'Tomas Nair', primaryBackground: 'product', canLead: false },
  { name: 'Grace Mbeki', primaryBackground: 'finance_and_investment', canLead: false },
];

const mentorsOf = ({ ids }: Ground, adopterId: string) =>
  FIRST.map(({ name, ...facts }, at) => ({
    id: ids.next(),
    adopterId,
    name,
    email: `first.mentor.${at + 1}@adopters.example.org`,
    ...facts,
  }));
