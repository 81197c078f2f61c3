import type { Words } from '@outrigger/kernel';
import type { applications as english } from '../applications.en.js';

export const applications: Words<typeof english> = {
  applicationWelcomed: {
    subject: 'Poursuivez votre candidature à {programme}',
    body: `Bonjour {name},

Quelqu’un, sans doute vous, souhaite poser sa candidature à {programme} depuis cette adresse. Vous avez déjà un compte : connectez-vous, et votre candidature s’y trouve.

{link}

Si ce n’était pas vous, vous n’avez rien à faire.`,
    button: 'Aller à ma candidature',
  },
  applicationReceived: {
    subject: 'Nous avons la candidature de {venture}',
    body: `Bonjour {name},

Merci de nous avoir parlé de {venture}. Nous avons votre candidature pour {intake}, et nous les lisons toutes nous-mêmes.

Vous n’avez rien à faire pour le moment. Nous vous écrivons dès que nous avons décidé.`,
  },
  applicationFormChanged: {
    subject: 'Le formulaire de candidature de {programme} a changé',
    body: `Bonjour {name},

Vous avez commencé une candidature pour {intake}. Nous avons changé son formulaire depuis :

{changes}

Ce que vous avez commencé est conservé, et vous pouvez le remettre tel quel. Ou prenez le nouveau formulaire : chaque réponse que vous avez donnée reste.

{link}`,
    button: 'Poursuivre ma candidature',
  },
  applicationAdmitted: {
    subject: 'Vous pouvez remettre votre candidature à {programme}',
    body: `Bonjour {name},

Vous nous avez demandé une exception, et nous l’avons faite : votre candidature pour {intake} peut être remise.

{reason}

{link}`,
    button: 'Aller à ma candidature',
  },
  applicationAccepted: {
    subject: 'Bienvenue : {venture} est retenue',
    body: `Bonjour {name},

Nous avons lu la candidature de {venture}, et nous sommes heureux de l’accueillir.

{message}

Nous formons maintenant votre équipe de mentors. Vous n’avez rien à faire : nous vous écrivons dès qu’il y a du nouveau.`,
  },
  applicationDeclined: {
    subject: 'Votre candidature avec {venture}',
    body: `Bonjour {name},

Merci de nous avoir parlé de {venture}. Nous avons lu votre candidature avec soin, et ne pouvons pas l’accueillir.

{message}

Encore une chose, si vous le voulez bien : pouvons-nous vous demander plus tard ce qu’il en est advenu ? Cela tient en un clic, et n’engage à rien d’autre.

{link}`,
    button: 'Lire et répondre',
  },
  applicationDeferred: {
    subject: 'Votre candidature avec {venture} : nous la relisons le {opens}',
    body: `Bonjour {name},

Merci de nous avoir parlé de {venture}. Nous aimerions l’examiner de nouveau avec l’appel {intake}, qui ouvre le {opens}.

{message}

Votre candidature reste chez nous : vous n’avez pas à la poser de nouveau.`,
  },
  applicationReferred: {
    subject: 'Votre candidature avec {venture} : quelqu’un qui peut aider',
    body: `Bonjour {name},

Merci de nous avoir parlé de {venture}. Nous ne sommes pas le bon endroit, et pensons que {place} l’est.

{message}

Encore une chose, si vous le voulez bien : pouvons-nous vous demander plus tard ce qu’il en est advenu ? Cela tient en un clic, et n’engage à rien d’autre.

{link}`,
    button: 'Lire et répondre',
  },
};
