import type { Words } from '@outrigger/kernel';
import type { list as english } from '../list.en.js';

export const list: Words<typeof english> = {
  subject: {
    one: '{programme} : une jeune entreprise cherche des mentors',
    many: '{programme} : {count} jeunes entreprises cherchent des mentors',
  },
  title: {
    one: 'Une jeune entreprise cherche des mentors',
    many: '{count} jeunes entreprises cherchent des mentors',
  },
  weekly:
    'Ces jeunes entreprises cherchent des mentors. Un clic suffit pour répondre ; le bureau forme les équipes avec ceux qui disent oui.',
  targeted: 'L’équipe de cette jeune entreprise cherche quelqu’un qui connaît {missing}. Un clic suffit pour répondre.',
  until: 'Merci de répondre avant le {day}.',
  reminderSubject: 'Toujours ouvert : {subject}',
  reminder: 'Vous n’avez pas encore répondu. Un clic suffit, et un non aide autant qu’un oui.',
  wants: 'Cherche',
  why: 'Pourquoi vous',
  knows: 'vous connaissez {what}',
  field: 'vous connaissez le secteur : {what}',
  speaks: 'vous parlez {what}',
  yes: 'Cela m’intéresse. Je n’y détiens aucun intérêt.',
  lead: 'Je pourrais mener l’équipe',
  maybe: 'Peut-être',
  no: 'Pas pour moi',
  stake: 'J’y détiens un intérêt',
  none: 'Aucune cette semaine',
  stop: 'Ne plus recevoir ces listes',
  alone:
    'Les liens sont pour vous seul et ne demandent pas de mot de passe. En ouvrir un ne répond encore à rien, sauf si cet appareil est le vôtre.',
};
