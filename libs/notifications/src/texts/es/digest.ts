import type { Texts } from '../en.js';

/** The letter that holds what its reader wants together, in Spanish. */
export const digest: Texts['digest'] = {
  subject: { day: '{programme}: su día en una carta', week: '{programme}: su semana en una carta' },
  title: { one: 'Una cosa para usted', many: '{count} cosas para usted' },
  lead: 'Usted pidió recibir todo esto en una sola carta. Lo que no puede esperar sigue llegando por separado.',
  topic: {
    reminders: 'Recordatorios',
    company: 'Lo que hicieron los demás',
    questions: 'Preguntas posteriores',
    network: 'Noticias de la red',
    exchange: 'Preguntas de otros programas',
  },
};
