import type { Refusal } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import type { Speech } from './phrases.js';

/** One press on a link's page. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Drawn as a word beside the buttons. */
  readonly quiet?: boolean;
}

/** Something that may or must be given along with the choice. */
export interface PageField {
  readonly name: string;
  readonly label: string;
  /** A tick, a line, some paragraphs, one of a list, or one of a few that are all in sight. */
  readonly kind: 'check' | 'text' | 'area' | 'select' | 'taps';
  readonly required?: boolean;
  /** How it may look, under the label. */
  readonly help?: string;
  /** What it begins with; a tick that is set is 'on'. */
  readonly value?: string;
  /** Of `select` and `taps`. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Fields of one heading stand together, in their order. */
  readonly group?: string;
  /** Seldom needed: folded away until it is asked for. */
  readonly isFolded?: boolean;
}

/** What a link's page shows: nothing confidential, since mails are forwarded. */
export interface Question {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly facts?: readonly (readonly [label: string, value: string])[];
  readonly choices: readonly Choice[];
  readonly fields?: readonly PageField[];
  /** What stands against any answer at present: then there is nothing to press. */
  readonly against?: readonly Refusal[];
}

export interface Answered {
  readonly subjectId: string;
  readonly choice: string;
  /** What was given in the fields; a check is 'on'. */
  readonly fields: Readonly<Record<string, string>>;
  /** Of whoever answered, for what is said to them. */
  readonly speech: Speech;
}

/** One kind of link. Every deed runs as the person whom the link was made for, in one transaction. */
export interface Purpose {
  /** Unique for ever: it is kept with every link. */
  readonly purpose: string;
  /** In the language of its reader; null when there is nothing to ask any more. */
  readonly question: (tx: Tx, subjectId: string, speech: Speech) => Promise<Question | null>;
  /** Does what was chosen. @returns what was done, for the person. @throws Refused */
  readonly act: (tx: Tx, answered: Answered) => Promise<string>;
  /** Takes it back. A purpose with it is low of risk: a known device answers it without a press. */
  readonly undo?: (tx: Tx, subjectId: string) => Promise<void>;
  /** Which answers can be taken back; all of them without it. */
  readonly undoes?: (answer: string) => boolean;
  /** The choice that a mail program makes for its reader, without our page (RFC 8058): to end a subscription. */
  readonly oneClick?: string;
}

/** A provider of a room that answers links; the api collects them all. */
export interface HasPurposes {
  readonly purposes: readonly Purpose[];
}
