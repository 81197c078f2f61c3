interface Visitor {
  readonly name: string;
  readonly email: string;
  readonly position: string;
}

interface Planned {
  /** The adopter's name. */
  readonly adopter: string;
  readonly title: string;
  readonly place: string;
  readonly delegation: readonly Visitor[];
}

/** An immersion that was: around an evening of the mentors, counted back from the next one. */
export interface PastImmersion extends Planned {
  readonly evening: number;
  /** Whether one of the mentors would not be observed, and one of the delegation missed a unit. */
  readonly isWhole: boolean;
}

/** A training at the adopter's own place that is to come. */
export interface ComingVisit extends Planned {
  readonly zone: string;
  readonly days: number;
}

export const IMMERSIONS: readonly PastImmersion[] = [
  {
    adopter: 'Brisbane Water Accelerator',
    title: 'Immersion with Brisbane',
    place: 'The seminar room, second floor',
    evening: 2,
    isWhole: true,
    delegation: [
      { name: 'Lachlan Pryor', email: 'lachlan.pryor@bwa.example.org', position: 'Director' },
      { name: 'Tess Maguire', email: 'tess.maguire@bwa.example.org', position: 'Will manage the programme' },
      { name: 'Arjun Pillay', email: 'arjun.pillay@bwa.example.org', position: 'Alumni and mentors' },
    ],
  },
  {
    adopter: 'Kivu Lab',
    title: 'Immersion with Kivu Lab',
    place: 'The seminar room, second floor',
    evening: 1,
    isWhole: false,
    delegation: [
      { name: 'Aline Uwase', email: 'aline.uwase@kivulab.example.org', position: 'Founder of the lab' },
      {
        name: 'Patrick Habimana',
        email: 'patrick.habimana@kivulab.example.org',
        position: 'Will manage the programme',
      },
      { name: 'Solange Mukamana', email: 'solange.mukamana@kivulab.example.org', position: 'Speaks with the diaspora' },
      { name: 'Didier Nkurunziza', email: 'didier.nkurunziza@kivulab.example.org', position: 'First mentor' },
    ],
  },
];

export const VISITS: readonly ComingVisit[] = [
  {
    adopter: 'Brisbane Water Accelerator',
    title: 'The first mentors of Brisbane',
    place: 'The boathouse, South Bank',
    zone: 'Australia/Brisbane',
    days: 24,
    delegation: [
      { name: 'Ilse Brand', email: 'ilse.brand@bwa.example.org', position: 'Mentor, sales' },
      { name: 'Tomas Nair', email: 'tomas.nair@bwa.example.org', position: 'Mentor, product' },
    ],
  },
];
