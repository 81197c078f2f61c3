import type { Texts } from '../en.js';

/** The letter that holds what its reader wants together, in French. */
export const digest: Texts['digest'] = {
  subject: { day: '{programme} : votre journée en une lettre', week: '{programme} : votre semaine en une lettre' },
  title: { one: 'Une chose pour vous', many: '{count} choses pour vous' },
  lead: 'Vous avez demandé à recevoir tout cela en une seule lettre. Ce qui ne peut pas attendre arrive toujours séparément.',
  topic: {
    reminders: 'Rappels',
    company: 'Ce que les autres ont fait',
    questions: 'Questions après coup',
    network: 'Nouvelles du réseau',
    exchange: 'Questions d’autres programmes',
  },
};
