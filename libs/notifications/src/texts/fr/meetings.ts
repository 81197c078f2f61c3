import type { Words } from '@outrigger/kernel';
import type { meetings as english } from '../meetings.en.js';

export const meetings: Words<typeof english> = {
  meetingInvited: {
    subject: 'La réunion des mentors : {when}',
    body: `Bonjour {name},

Les mentors de {programme} se retrouvent. Venez-vous ?

Quand : {when}

Où : {where}

La soirée : {evening}

{link}

La réunion est aussi jointe à ce courriel pour votre calendrier.`,
    button: 'Je viens',
  },
  meetingMoved: {
    subject: 'Autre date ou autre lieu : la réunion des mentors, {when}',
    body: `Bonjour {name},

La réunion des mentors a changé. Voici ce qui vaut maintenant :

Quand : {when}

Où : {where}

{link}

Votre calendrier en est informé aussi.`,
    button: 'Je viens',
  },
  meetingAsked: {
    subject: 'Venez-vous ? La réunion des mentors : {when}',
    body: `Bonjour {name},

Nous n’avons pas encore de réponse de vous, et aimerions savoir pour combien mettre la table.

Quand : {when}

Où : {where}

{link}

Un non est une aussi bonne réponse qu’un oui.`,
    button: 'Je viens',
  },
  meetingReminder: {
    subject: 'Bientôt : la réunion des mentors, {when}',
    body: `Bonjour {name},

Nous nous réjouissons de vous voir.

Quand : {when}

Où : {where}

La soirée : {evening}

Si un empêchement est survenu, dites-le-nous en un clic :

{link}`,
    button: 'Je viens',
  },
  meetingCancelled: {
    subject: 'Annulée : la réunion des mentors, {when}',
    body: `Bonjour {name},

La réunion des mentors n’a pas lieu : {when}.

{reason}

Votre calendrier en est informé aussi.`,
  },
  meetingGuest: {
    subject: 'Vous êtes invité à la réunion des mentors de {programme} : {when}',
    body: `Bonjour {name},

Vous êtes notre hôte à la réunion de nos mentors, à l’invitation de {host}.

Quand : {when}

Où : {where}

Acceptez ou refusez dans votre calendrier, ou répondez simplement à ce courriel.`,
  },
  meetingGuestOff: {
    subject: 'Vous n’êtes plus attendu : la réunion des mentors, {when}',
    body: `Bonjour {name},

Nous vous avions invité à notre réunion des mentors ({when}), et ne vous attendons plus. Votre calendrier en est informé aussi.

Si cela vous surprend, répondez simplement.`,
  },
  mentorMissed: {
    subject: 'Vous nous manquez aux réunions des mentors',
    body: `Bonjour {name},

Vous n’étiez pas avec nous aux {count} dernières réunions des mentors de {programme}. Comment allez-vous ?

Si la vie est bien remplie en ce moment, dites-le-nous : une pause s’organise en une minute, et votre place vous reste. Si les soirées ne vous conviennent pas, dites-nous lesquelles iraient.

Répondez simplement à ce courriel.`,
  },
};
