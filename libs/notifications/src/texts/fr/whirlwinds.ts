import type { Words } from '@outrigger/kernel';
import type { whirlwinds as english } from '../whirlwinds.en.js';

export const whirlwinds: Words<typeof english> = {
  whirlwindInvited: {
    subject: 'Venez-vous ? {event}, {day}',
    body: `Bonjour {name},

Beaucoup de courtes conversations en une soirée : à {event}, jeunes entreprises et mentors se rencontrent quelques minutes, et ceux à qui cela plaît continuent.

Quand : {when}

{place}

{link}

Si vous venez, choisissez dans la console qui vous aimeriez rencontrer : nous organisons selon les souhaits des deux côtés.`,
    button: 'Oui, je viens',
  },
  whirlwindWishes: {
    subject: 'Qui aimeriez-vous rencontrer ? {event}',
    body: `Bonjour {name},

Vous venez à {event} : tant mieux. Nous organisons selon les souhaits des deux côtés, et nous ne savons pas encore qui vous aimeriez rencontrer. Une touche par personne, sans connexion.

{link}

Personne d’autre que le bureau ne le lit.`,
    button: 'Choisir en une minute',
  },
  whirlwindPlan: {
    subject: 'Vos conversations : {event}, {day}',
    body: `Bonjour {name},

Voici vos conversations à {event}, {when}.

{rounds}

{place}

{link}`,
    button: 'Les voir sur votre téléphone',
  },
  whirlwindOver: {
    subject: 'Avec qui voulez-vous continuer ? {event}',
    body: `Bonjour {name},

Merci d’être venu à {event}. Pendant que c’est frais : avec qui aimeriez-vous continuer ? Un clic pour chacun, sans connexion.

{link}

Aucun côté ne lit ce que dit l’autre. Si les deux veulent continuer, nous vous réunissons.`,
    button: 'Le dire en une minute',
  },
  whirlwindResults: {
    subject: 'Ce qui est sorti de {event}',
    body: `Bonjour {name},

Vous et {others} aimeriez continuer ensemble. Nous vous réunissons d’ici quelques jours ; vous n’avez rien à faire.`,
  },
  whirlwindCancelled: {
    subject: 'Annulé : {event}, {day}',
    body: `Bonjour {name},

{event} ({when}) n’a pas lieu : {reason}

Nous en sommes désolés, et vous préviendrons quand il y en aura un autre.`,
  },
};
