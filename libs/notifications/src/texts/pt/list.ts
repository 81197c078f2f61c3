import type { Words } from '@outrigger/kernel';
import type { list as english } from '../list.en.js';

export const list: Words<typeof english> = {
  subject: {
    one: '{programme}: um negócio procura mentores',
    many: '{programme}: {count} negócios procuram mentores',
  },
  title: { one: 'Um negócio procura mentores', many: '{count} negócios procuram mentores' },
  weekly:
    'Estes novos negócios procuram mentores. Um toque basta para responder; a coordenação forma as equipes com quem diz sim.',
  targeted: 'A equipe deste negócio procura alguém que conheça {missing}. Um toque basta para responder.',
  until: 'Por favor, responda até {day}.',
  reminderSubject: 'Ainda em aberto: {subject}',
  reminder: 'Você ainda não respondeu. Um toque basta, e um não ajuda tanto quanto um sim.',
  wants: 'Procura',
  why: 'Por que você',
  knows: 'você conhece {what}',
  field: 'você conhece o setor: {what}',
  speaks: 'você fala {what}',
  yes: 'Tenho interesse. Não tenho participação nele.',
  lead: 'Eu poderia liderar a equipe',
  maybe: 'Talvez',
  no: 'Não é para mim',
  stake: 'Tenho participação',
  none: 'Nenhum esta semana',
  stop: 'Não me enviem mais listas',
  alone:
    'Os links são só seus e não pedem senha. Abrir um deles ainda não responde nada, a não ser que este aparelho seja seu.',
};
