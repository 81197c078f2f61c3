import type { Texts } from '../en.js';
import { adopters } from './adopters.js';
import { applications } from './applications.js';
import { availability } from './availability.js';
import { hours } from './hours.js';
import { introductions } from './introductions.js';
import { kit } from './kit.js';
import { meetings } from './meetings.js';
import { network } from './network.js';
import { figures } from './figures.js';
import { outcomes } from './outcomes.js';
import { recruiting } from './recruiting.js';
import { whirlwinds } from './whirlwinds.js';

export const wording: Texts['wording'] = {
  ...recruiting,
  interestUpheld: {
    subject: 'Votre intérêt dans {venture}',
    body: `Bonjour {name},

Merci de nous avoir fait part de votre intérêt dans {venture}. Nous l’avons examiné : tant qu’il dure, vous n’accompagnez pas {venture}.

{reason}

Vous n’avez rien à faire. Dites-nous quand il prend fin.`,
  },
  interestRecusal: {
    subject: 'Votre intérêt dans {venture} : jusqu’au {day}',
    body: `Bonjour {name},

Merci de nous avoir fait part de votre intérêt dans {venture}. Nous l’avons examiné : vous passez le relais à votre équipe, et la quittez le {day}.

{reason}`,
  },
  interestCleared: {
    subject: 'Votre intérêt dans {venture} ne vous empêche de rien',
    body: `Bonjour {name},

Merci de nous avoir fait part de votre intérêt dans {venture}. Nous l’avons examiné : il ne s’oppose pas à ce que vous accompagniez {venture}.

{reason}`,
  },
  ...applications,
  teamAsked: {
    subject: 'Voulez-vous accompagner {venture} ?',
    body: `Bonjour {name},

Nous aimerions vous voir {role} l’équipe de {venture} : {oneLiner}

L’équipe serait {team}. Un clic suffit ; si cela ne vous convient pas, c’est une réponse tout aussi bonne.

{link}

Elle commence quand tous ont accepté, les fondateurs aussi.`,
    button: 'Répondre',
  },
  teamOffered: {
    subject: 'Vos mentors : {team}',
    body: `Bonjour {name},

Pour {venture}, nous vous proposons cette équipe de mentors : {team}.

Vous décidez. Si vous en préférez d’autres, maintenant ou plus tard, dites-le : seul le bureau le lit.

{link}`,
    button: 'Accepter, ou en demander d’autres',
  },
  teamAgreed: {
    subject: 'L’équipe de {venture} est complète',
    body: `Bonjour {name},

Tout le monde a accepté. L’équipe de {venture} est {team}.

Vous n’avez rien à organiser : nous trouvons une date pour la première séance et envoyons l’invitation. L’ordre du jour appartient aux fondateurs.`,
  },
  teamWithdrawn: {
    subject: 'Vous n’avez plus à répondre : {venture}',
    body: `Bonjour {name},

Nous vous avions demandé de rejoindre l’équipe de {venture}. Elle ne se fera pas comme prévu :

{reason}

Vous n’avez rien à faire.`,
  },
  wishAnswered: {
    subject: 'Votre souhait d’autres mentors : {venture}',
    body: `Bonjour {name},

Vous nous avez demandé d’autres mentors pour {venture}.

{reply}`,
  },
  timesAsked: {
    subject: 'Quand pouvez-vous ? {venture}, séance {number}',
    body: `Bonjour {name},

Nous cherchons une date pour la séance {number} de {venture}. Nombre de dates qui conviendraient aux autres : {times}. Lesquelles vous conviennent ?

{link}

Deux clics, sans vous connecter. Merci de répondre avant : {until}. Vous recevrez une invitation dès que la date sera trouvée.`,
    button: 'Choisir les dates',
  },
  timesReminded: {
    subject: 'Toujours à la recherche d’une date : {venture}, séance {number}',
    body: `Bonjour {name},

Nous cherchons toujours une date pour la séance {number} de {venture}, et n’avons pas de réponse de vous. Dates proposées : {times}. Lesquelles vous conviennent ?

{link}

Merci de répondre avant : {until}.`,
    button: 'Choisir les dates',
  },
  replyAsked: {
    subject: 'Venez-vous ? {venture}, séance {number}',
    body: `Bonjour {name},

La séance {number} de {venture} a lieu : {when}. Vous avez notre invitation, et nous n’avons pas encore de réponse.

{link}

Une réponse dans votre calendrier suffit aussi.`,
    button: 'Répondre',
  },
  ...availability,
  ...hours,
  ...introductions,
  ...adopters,
  ...outcomes,
  ...network,
  ...figures,
  evaluationAssigned: {
    subject: 'Candidatures à évaluer : {round}',
    body: `Bonjour {name},

Dans le tour {round}, des candidatures attendent votre avis ; nombre : {count}. Merci de les noter avant le {due}.

{link}

Ce que vous écrivez est lu par le bureau, et par les autres évaluateurs de la même candidature une fois qu’ils ont remis leur avis.`,
    button: 'Évaluer',
  },
  evaluationNudged: {
    subject: 'Encore à évaluer avant le {due} : {round}',
    body: `Bonjour {name},

Dans le tour {round}, des candidatures attendent encore votre avis, avant le {due} ; nombre : {count}.

{link}`,
    button: 'Évaluer',
  },
  ...kit,
  ...meetings,
  ...whirlwinds,
};
