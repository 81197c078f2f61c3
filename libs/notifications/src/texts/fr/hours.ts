import type { Words } from '@outrigger/kernel';
import type { hours as english } from '../hours.en.js';

export const hours: Words<typeof english> = {
  hourBooked: {
    subject: 'Permanence : {venture} et {mentor}, {when}',
    body: `Bonjour {name},

{venture} rencontre {mentor} lors d’une permanence.

Quand : {when}

Où : {place}

{link}

Progrès, problèmes, projets : les fondateurs les notent avant ou après, et le mentor les lit sur place. Si vous ne pouvez pas venir, rendez l’heure sur la même page, pour que quelqu’un d’autre puisse l’avoir.`,
    button: 'Ouvrir la permanence',
  },
  hourTomorrow: {
    subject: 'Demain : permanence de {venture} avec {mentor}',
    body: `Bonjour {name},

{venture} rencontre {mentor}.

Quand : {when}

Où : {place}

{link}`,
    button: 'Ouvrir la permanence',
  },
  hourCancelled: {
    subject: 'Annulée : permanence de {venture} avec {mentor}, {when}',
    body: `Bonjour {name},

La permanence de {venture} avec {mentor} n’a pas lieu. Votre calendrier en est informé aussi.

Elle était prévue : {when}

{reason}

{link}`,
    button: 'Voir ce qui s’est passé',
  },
  hourOffered: {
    subject: 'Une permanence avec {mentor} se libère : {when}',
    body: `Bonjour {name},

Vous attendez une permanence pour {venture}. Une place s’est libérée, et vous est réservée.

Avec : {mentor}

Quand : {when}

{link}

Elle est à vous jusqu’à : {until}. Ensuite elle va à la personne suivante, et vous gardez votre rang.`,
    button: 'La prendre',
  },
  checkInAsked: {
    subject: 'Votre point d’étape après la permanence avec {mentor}',
    body: `Bonjour {name},

{venture} a rencontré {mentor} : {when}.

Voulez-vous noter vos progrès, vos problèmes et vos projets ? Cinq minutes suffisent, et la prochaine fois vous verrez ce qui a changé.

{link}`,
    button: 'Écrire le point d’étape',
  },
};
