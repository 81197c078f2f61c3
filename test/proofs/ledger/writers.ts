import { setTimeout as pause } from 'node:timers/promises';
import type { Asking } from './asking.js';
import type { Book } from './book.js';
import { COURSE, type Deed, type Hand, INTAKE, REPORT } from './deeds.js';
import type { Stage } from './programme.js';

const THINKING_MS = 60;

/** Lets two hands of every programme write until `goesOn` says no; each finishes the deed that it is at. */
export async function writing(
  stages: readonly Stage[],
  asking: Asking,
  book: Book,
  goesOn: () => boolean,
): Promise<void> {
  const hands = stages.flatMap((stage) => [
    course({ stage, token: '', sequence: 0, day: 0 }, asking, book, goesOn),
    intake({ stage, token: '', sequence: 0, day: 0 }, asking, book, goesOn),
  ]);
  // A hand that was refused or never answered stops, and its fault is told at the end.
  await Promise.allSettled(hands);
}

/** Opens a session, gives it an agenda and a time; of every two one is moved, of every three one cancelled. */
async function course(hand: Hand, asking: Asking, book: Book, goesOn: () => boolean): Promise<void> {
  const wanted = (round: number, name: string): boolean =>
    (name !== 'moveSession' || round % 2 === 0) && (name !== 'cancelSession' || round % 3 === 0);
  for (let round = 0; goesOn(); round++) {
    for (const deed of COURSE.filter(({ name }) => wanted(round, name))) {
      if (goesOn()) await done(deed, hand, asking, book);
    }
  }
}

async function intake(hand: Hand, asking: Asking, book: Book, goesOn: () => boolean): Promise<void> {
  while (goesOn()) {
    for (const deed of hand.stage.past.length > 0 ? [...INTAKE, REPORT] : INTAKE) {
      if (goesOn()) await done(deed, hand, asking, book);
    }
  }
}

async function done(deed: Deed, hand: Hand, asking: Asking, book: Book): Promise<void> {
  const { stage } = hand;
  const { payload, key } = await asking.write({
    headers: stage[deed.by].headers,
    query: deed.query,
    input: deed.input(hand),
  });
  book.write({ key, deed: deed.name, tenantId: stage.tenantId, ...deed.entry(payload, hand) });
  await pause(Math.random() * THINKING_MS);
}
