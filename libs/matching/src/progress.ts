/** How far a solver is: for a person who waits, and for nothing else. */
export interface Progress {
  /** Of the work that may be done, from 0 to 1; a solver that has proved its answer stops sooner. */
  readonly share: number;
  /** What is still to be gained, in words. */
  readonly note: string;
}

export type Report = (progress: Progress) => void;
