import type { Texts } from '../en.js';

/** The letter that holds what its reader wants together, in Portuguese. */
export const digest: Texts['digest'] = {
  subject: { day: '{programme}: o seu dia numa só carta', week: '{programme}: a sua semana numa só carta' },
  title: { one: 'Uma coisa para si', many: '{count} coisas para si' },
  lead: 'Pediu para receber tudo isto numa só carta. O que não pode esperar continua a chegar em separado.',
  topic: {
    reminders: 'Lembretes',
    company: 'O que os outros fizeram',
    questions: 'Perguntas posteriores',
    network: 'Novidades da rede',
    exchange: 'Perguntas de outros programas',
  },
};
