import type { Words } from '@outrigger/kernel';
import type { outcomes as english } from '../outcomes.en.js';

export const outcomes: Words<typeof english> = {
  outcomesAsked: {
    subject: 'Que devient {venture} ?',
    body: `Bonjour {name},

Une fois par an, nous demandons ce que deviennent les entreprises venues à {programme}. Si {venture} est en activité et que rien n’a changé, deux clics suffisent ; sinon, la même page a de la place pour le dire.

{link}`,
    button: 'Répondre',
  },
};
