import type { Words } from '@outrigger/kernel';
import type { outcomes as english } from '../outcomes.en.js';

export const outcomes: Words<typeof english> = {
  outcomesAsked: {
    subject: 'O que é feito de {venture}?',
    body: `Olá, {name},

uma vez por ano perguntamos o que é feito das empresas que vieram ao {programme}. Se {venture} continua em atividade e nada mudou, bastam dois toques; se algo mudou, a mesma página tem espaço para o contar.

{link}`,
    button: 'Responder',
  },
};
