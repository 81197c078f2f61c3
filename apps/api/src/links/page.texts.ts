import type { Spoken } from '@outrigger/kernel';

const en = {
  thanks: 'Thank you',
  over: 'This is not asked any more. You need not do anything.',
  undo: 'Undo',
  more: 'More',
};

/** What frames every page behind a link. */
export const PAGE_TEXTS: Spoken<typeof en> = {
  en,
  fr: {
    thanks: 'Merci',
    over: 'Ceci n’est plus demandé. Vous n’avez rien à faire.',
    undo: 'Annuler ce choix',
    more: 'Plus',
  },
  es: {
    thanks: 'Gracias',
    over: 'Esto ya no se pregunta. No tiene que hacer nada.',
    undo: 'Deshacer',
    more: 'Más',
  },
  pt: {
    thanks: 'Obrigado',
    over: 'Isto não se pergunta mais. Você não precisa fazer nada.',
    undo: 'Desfazer',
    more: 'Mais',
  },
  ar: {
    thanks: 'شكرًا لكم',
    over: 'لم يعد هذا مطلوبًا. ليس عليكم فعل شيء.',
    undo: 'تراجع',
    more: 'المزيد',
  },
};
