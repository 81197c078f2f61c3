/** An organisation on its way; days are counted back from today, but for the next step. */
export interface Asker {
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly wish: string;
  readonly stage: 'inquiry' | 'agreement' | 'training';
  readonly askedDays: number;
  readonly nextStep: string;
  readonly nextDays: number;
  /** Around which evening of the mentors its immersion was, counted back from the next one. */
  readonly immersionEvening: number | null;
}

export const TERMS = `The centre trains a team of up to five in an immersion of five half-days, holds a strategy session with it, and stays at hand afterwards.

The programme mentors in teams of three to five with one lead. Its mentors are volunteers who warrant that they have no financial interest in the ventures. The founders set the agenda, and the office arranges every meeting.`;

export const ADOPTERS: readonly Asker[] = [
  {
    name: 'Fjordbyen Growth Agency',
    kind: 'economic_development',
    country: 'NO',
    contactName: 'Sunniva Haugen',
    contactEmail: 'sunniva.haugen@fjordbyen.example.org',
    wish: 'Twelve companies a year leave our region for want of advice. We want mentors who stay.',
    stage: 'inquiry',
    askedDays: 9,
    nextStep: 'Call her about their cohort: who would the first five mentors be?',
    nextDays: 4,
    immersionEvening: null,
  },
  {
    name: 'Delta Hub Dhaka',
    kind: 'incubator',
    country: 'BD',
    contactName: 'Farhan Karim',
    contactEmail: 'farhan.karim@deltahub.example.org',
    wish: 'Our founders meet one adviser each, by chance. We want teams.',
    stage: 'inquiry',
    askedDays: 31,
    nextStep: 'Send the questions about who will manage it.',
    nextDays: -3,
    immersionEvening: null,
  },
  {
    name: 'Universidad del Lago',
    kind: 'university',
    country: 'CL',
    contactName: 'Catalina Fuentes',
    contactEmail: 'catalina.fuentes@lago.example.org',
    wish: 'Alumni who have built companies ask how they can give back.',
    stage: 'agreement',
    askedDays: 74,
    nextStep: 'Ask their rector for the signature.',
    nextDays: 6,
    immersionEvening: null,
  },
  {
    name: 'Kivu Lab',
    kind: 'hybrid',
    country: 'RW',
    contactName: 'Aline Uwase',
    contactEmail: 'aline.uwase@kivulab.example.org',
    wish: 'A managed way for the diaspora to mentor ventures at home.',
    stage: 'training',
    askedDays: 160,
    nextStep: 'Arrange the strategy session.',
    nextDays: 12,
    immersionEvening: 1,
  },
  {
    name: 'Brisbane Water Accelerator',
    kind: 'accelerator',
    country: 'AU',
    contactName: 'Lachlan Pryor',
    contactEmail: 'lachlan.pryor@bwa.example.org',
    wish: 'Office hours are not enough: our companies need the same people over years.',
    stage: 'training',
    askedDays: 203,
    nextStep: 'Go through their evidence for the certificate.',
    nextDays: 2,
    immersionEvening: 2,
  },
];
