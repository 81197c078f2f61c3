import type { Texts } from '../en.js';

type Kinds =
  | 'mentorNominated'
  | 'mentorApplied'
  | 'mentorInterview'
  | 'referenceAsked'
  | 'mentorAccepted'
  | 'mentorDeclined'
  | 'warrantExpiring'
  | 'warrantLapsed';

export const recruiting: Pick<Texts['wording'], Kinds> = {
  mentorNominated: {
    subject: '{nominator} pense à vous comme mentor de {programme}',
    body: `Bonjour {name},

{nominator} accompagne de jeunes entreprises avec {programme} et nous a donné votre nom : « {why} »

Nos mentors travaillent en équipes de trois à cinq, donnent un jour ou deux par mois et ne demandent rien en retour. Aimeriez-vous en être ? Parlez-nous un peu de vous, et nous organisons une conversation.

{link}

Si ce n’est pas pour vous, vous n’avez rien à faire : nous ne vous écrirons plus.`,
    button: 'Me proposer comme mentor',
  },
  mentorApplied: {
    subject: 'Nous avons votre candidature : {programme}',
    body: `Bonjour {name},

Merci d’offrir votre temps à de jeunes entreprises. Nous avons votre candidature, et nous les lisons toutes nous-mêmes.

L’étape suivante est une conversation avec nous. Nous vous écrivons pour l’organiser ; vous n’avez rien à faire d’ici là.`,
  },
  mentorInterview: {
    subject: 'Une conversation sur le mentorat avec {programme} : {when}',
    body: `Bonjour {name},

Nous aimerions faire votre connaissance, et vous dire comment le mentorat se passe ici.

Quand : {when}

Où : {place}

Avec : {interviewer}

Si cela ne vous convient pas, répondez simplement à ce courriel.`,
  },
  referenceAsked: {
    subject: '{applicant} vous a nommé : une courte question de {programme}',
    body: `Bonjour {name},

{applicant} aimerait accompagner de jeunes entreprises avec {programme}, et vous a nommé comme quelqu’un qui connaît son travail.

Pourriez-vous nous dire, en quelques phrases, d’où vous vous connaissez et comment cette personne aide les autres ? Cela prend cinq minutes, et seul notre bureau le lit.

{link}

Le lien est pour vous seul et ne demande pas de mot de passe.`,
    button: 'Répondre à la question',
  },
  mentorAccepted: {
    subject: 'Bienvenue parmi les mentors de {programme}',
    body: `Bonjour {name},

Nous sommes heureux de vous avoir avec nous. Vous commencez par une période d’essai : vous assistez aux séances d’autres équipes, et nous parlons de nouveau avant que vous n’en rejoigniez une.

{message}

Un second courriel contient le lien vers votre compte. Vous y trouverez la déclaration que chaque mentor signe ici.`,
  },
  mentorDeclined: {
    subject: 'Votre candidature de mentor de {programme}',
    body: `Bonjour {name},

Merci d’avoir offert votre temps, et merci pour la conversation. Nous avons décidé de ne pas donner suite à votre candidature.

{message}

Nous vous souhaitons le meilleur, et espérons que de jeunes entreprises trouveront ailleurs l’aide que vous pouvez donner.`,
  },
  warrantExpiring: {
    subject: 'Votre déclaration prend fin le {day} : {programme}',
    body: `Bonjour {name},

Votre déclaration de mentor de {programme} prend fin le {day}. Signez-la de nouveau avant ce jour, et rien ne change pour vos équipes.

{link}

Le lien est pour vous seul et ne demande pas de mot de passe. L’ouvrir ne signe encore rien.`,
    button: 'Lire et signer',
  },
  warrantLapsed: {
    subject: 'Votre déclaration a pris fin : {programme}',
    body: `Bonjour {name},

Votre déclaration de mentor de {programme} a pris fin le {day}. Tant que vous ne la signez pas de nouveau, aucune nouvelle entreprise ne vous parvient, et les pages de vos entreprises vous sont fermées.

{link}

Une minute suffit, et tout se rouvre aussitôt. Le lien est pour vous seul et ne demande pas de mot de passe.`,
    button: 'Lire et signer',
  },
};
