import { setTimeout as pause } from 'node:timers/promises';
import type { Mortal } from './mortal.js';

/** Milliseconds until each thing served again, a figure for every kill. */
export type Deaths = ReadonlyMap<string, readonly number[]>;

/**
 * Kills them at random moments until `goesOn` says no, several at a time as it happens, but none that is not back yet.
 * Each is met at least once.
 *
 * @param everyMs the mean time between two kills.
 */
export async function killing(mortals: readonly Mortal[], everyMs: number, goesOn: () => boolean): Promise<Deaths> {
  const deaths = new Map<string, number[]>(mortals.map(({ name }) => [name, []]));
  const coming = new Map<Mortal, Promise<void>>();
  const spared = new Set(mortals);
  while (goesOn() || spared.size > 0) {
    await pause(everyMs * (0.2 + 1.6 * Math.random()));
    const among = [...(spared.size > 0 ? spared : mortals)].filter((mortal) => !coming.has(mortal));
    const mortal = among[Math.floor(Math.random() * among.length)];
    if (!mortal) continue;
    spared.delete(mortal);
    const back = mortal.kill().then(async (ms) => {
      deaths.get(mortal.name)?.push(ms);
      // On a slow machine all would be dead all the time: each serves as long as it took to come back.
      if (goesOn()) await pause(ms);
      coming.delete(mortal);
    });
    coming.set(mortal, back);
  }
  await Promise.all(coming.values());
  return deaths;
}
