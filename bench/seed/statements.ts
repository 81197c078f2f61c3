import { circulation } from './circulation.js';
import { evaluation, intakes } from './intake.js';
import { house, people } from './people.js';
import { recruiting } from './recruiting.js';
import type { Scale } from './scale.js';
import { letters, minutes, sessions } from './sessions.js';
import type { Filling } from './sql.js';
import { ventures } from './ventures.js';

/** Every table of the network, from what is pointed at to what points. */
export function fillings(scale: Scale): readonly Filling[] {
  return [
    ...house(),
    ...people(scale),
    ...recruiting(scale),
    ...ventures(scale),
    ...intakes(scale),
    ...evaluation(scale),
    ...circulation(scale),
    ...sessions(scale),
    ...minutes(scale),
    ...letters(scale),
  ];
}
