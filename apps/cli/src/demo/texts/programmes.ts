import type { CultureName } from './names.js';

/** People with a login, whom a visitor of the demo meets again at every start. */
export interface Cast {
  readonly manager: string;
  readonly lead: string;
  readonly mentor: string;
  readonly founder: string;
  readonly observer: string;
  readonly trainer?: string;
  readonly analyst?: string;
}

/** What makes one programme of the demo different from its sisters. */
export interface Outline {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'university' | 'economic_development' | 'accelerator' | 'incubator' | 'hybrid';
  readonly country: string;
  readonly zone: string;
  readonly locale: string;
  readonly city: string;
  readonly isCentre: boolean;
  readonly brandColor: string;
  readonly monthsSinceLaunch: number;
  readonly mentors: number;
  readonly ventures: number;
  readonly sessionMinutes: number;
  /** Days from one session of a venture to the next. */
  readonly cadenceDays: number;
  /** The likelier, the more often listed. */
  readonly cultures: readonly CultureName[];
  readonly origins: readonly string[];
  readonly cast: Cast;
}

export const CENTRE: Outline = {
  slug: 'centre',
  name: 'Longfellow Centre for Venture Mentoring',
  kind: 'university',
  country: 'US',
  zone: 'America/New_York',
  locale: 'en-US',
  city: 'Cambridge',
  isCentre: true,
  brandColor: '#8c2f39',
  monthsSinceLaunch: 226,
  mentors: 36,
  ventures: 42,
  sessionMinutes: 90,
  cadenceDays: 40,
  cultures: ['american', 'american', 'american', 'american', 'asian', 'indian', 'spanish', 'african'],
  origins: ['alumni', 'alumni', 'student', 'student', 'faculty', 'staff'],
  cast: {
    manager: 'Margaret Holloway',
    lead: 'Samuel Okonkwo',
    mentor: 'Ruth Feldman',
    founder: 'Priya Venkatesan',
    observer: 'Daniel Achterberg',
    trainer: 'Eugene Castellanos',
    analyst: 'Miriam Lindholm',
  },
};

/** One of each kind, in five countries and zones. */
export const SISTERS: readonly Outline[] = [
  {
    slug: 'kestrel',
    name: 'Kestrel University Venture Mentors',
    kind: 'university',
    country: 'GB',
    zone: 'Europe/London',
    locale: 'en-GB',
    city: 'Leeds',
    isCentre: false,
    brandColor: '#1f5f8b',
    monthsSinceLaunch: 74,
    mentors: 25,
    ventures: 31,
    sessionMinutes: 90,
    cadenceDays: 38,
    cultures: ['english', 'english', 'english', 'english', 'indian', 'african', 'northern', 'asian'],
    origins: ['student', 'student', 'student', 'faculty', 'alumni', 'staff'],
    cast: {
      manager: 'Charlotte Ainsley',
      lead: 'Idris Blackwood',
      mentor: 'Fiona Strachan',
      founder: 'Aoife Gallagher',
      observer: 'Edmund Castle',
    },
  },
  {
    slug: 'ipe',
    name: 'Ipê Enterprise Agency',
    kind: 'economic_development',
    country: 'BR',
    zone: 'America/Sao_Paulo',
    locale: 'pt-BR',
    city: 'Campinas',
    isCentre: false,
    brandColor: '#9a7b0a',
    monthsSinceLaunch: 41,
    mentors: 24,
    ventures: 30,
    sessionMinutes: 90,
    cadenceDays: 36,
    cultures: ['brazilian', 'brazilian', 'brazilian', 'brazilian', 'spanish', 'asian'],
    origins: ['alumni', 'alumni', 'staff', 'student', 'faculty'],
    cast: {
      manager: 'Helena Vasques',
      lead: 'Antônio Bittencourt',
      mentor: 'Sílvia Yamamoto',
      founder: 'João Pedro Rangel',
      observer: 'Marta Espíndola',
    },
  },
  {
    slug: 'spree',
    name: 'Spreewerk Accelerator',
    kind: 'accelerator',
    country: 'DE',
    zone: 'Europe/Berlin',
    locale: 'de-DE',
    city: 'Berlin',
    isCentre: false,
    brandColor: '#2e6f57',
    monthsSinceLaunch: 52,
    mentors: 24,
    ventures: 32,
    sessionMinutes: 60,
    cadenceDays: 32,
    cultures: ['german', 'german', 'german', 'german', 'northern', 'spanish', 'english'],
    origins: ['alumni', 'alumni', 'student', 'staff', 'faculty'],
    cast: {
      manager: 'Katharina Brandt',
      lead: 'Friedrich Amsel',
      mentor: 'Leyla Demir',
      founder: 'Jonas Wetterstein',
      observer: 'Ewa Sobczak',
    },
  },
  {
    slug: 'deccan',
    name: 'Deccan Incubator',
    kind: 'incubator',
    country: 'IN',
    zone: 'Asia/Kolkata',
    locale: 'en-IN',
    city: 'Pune',
    isCentre: false,
    brandColor: '#a34a12',
    monthsSinceLaunch: 29,
    mentors: 23,
    ventures: 29,
    sessionMinutes: 90,
    cadenceDays: 37,
    cultures: ['indian', 'indian', 'indian', 'indian', 'indian', 'english'],
    origins: ['student', 'student', 'faculty', 'alumni', 'staff'],
    cast: {
      manager: 'Sudha Krishnamurthy',
      lead: 'Rohan Bhagat',
      mentor: 'Zarine Daruwala',
      founder: 'Tanvi Apte',
      observer: 'Joseph Kurien',
    },
  },
  {
    slug: 'coral',
    name: 'Coral Coast Ventures',
    kind: 'hybrid',
    country: 'AU',
    zone: 'Australia/Brisbane',
    locale: 'en-AU',
    city: 'Brisbane',
    isCentre: false,
    brandColor: '#0f6b75',
    monthsSinceLaunch: 35,
    mentors: 24,
    ventures: 30,
    sessionMinutes: 120,
    cadenceDays: 42,
    cultures: ['english', 'english', 'english', 'asian', 'asian', 'american', 'indian'],
    origins: ['alumni', 'staff', 'student', 'faculty'],
    cast: {
      manager: 'Bronwyn Tasker',
      lead: 'Malcolm Yarrow',
      mentor: 'Grace Nakashima',
      founder: 'Lachlan Petrakis',
      observer: 'Noelene Duffy',
    },
  },
];

/** She manages one programme and mentors in another: one login, two memberships. */
export const BOTH = { manages: 'spree', mentors: 'kestrel' } as const;
