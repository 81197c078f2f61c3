import type { Words } from '@outrigger/kernel';
import type { introductions as english } from '../introductions.en.js';

export const introductions: Words<typeof english> = {
  introductionAssigned: {
    subject: 'Une mise en relation vous revient : {venture}',
    body: `Bonjour {name},

{venture} demande une mise en relation : {wanted}

Elle vous revient désormais : vous cherchez à qui demander, et la suivez jusqu’à ce qu’il en sorte quelque chose. La prochaine étape est « {step} », d’ici le {day}.

{link}`,
    button: 'Ouvrir la mise en relation',
  },
  introductionOverdue: {
    subject: 'Elle vous attend : la mise en relation de {venture}',
    body: `Bonjour {name},

La prochaine étape de la mise en relation de {venture} était « {step} », d’ici le {day}.

Ils cherchent : {wanted}

{link}

Dites ce que vous avez fait et ce qui suit, ou fermez-la avec son résultat. Si vous ne pouvez pas continuer, dites-le : le bureau trouve quelqu’un d’autre.`,
    button: 'Dire ce qui suit',
  },
  introductionConsent: {
    subject: 'Pouvons-nous parler de {venture} à {contact} ?',
    body: `Bonjour {name},

Vous avez demandé une mise en relation. Avant de nous adresser à {contact}, il nous faut votre accord. Voici ce qui serait dit, et rien d’autre :

{about}

{link}

Le lien est pour vous seul et ne demande pas de mot de passe. Vous pouvez retirer votre accord à tout moment.`,
    button: 'Décider',
  },
  introductionAsked: {
    subject: '{programme} peut-il vous mettre en relation avec une jeune entreprise ?',
    body: `Bonjour {name},

{programme} accompagne de jeunes entreprises. L’une d’elles aimerait vous parler, et nous a permis de vous dire ceci :

{about}

{link}

Un clic suffit, sans mot de passe. « Pas maintenant » se dit tout aussi facilement : personne ne vous écrira plus à ce sujet.`,
    button: 'Répondre',
  },
  introductionReplied: {
    subject: '{contact} répond au sujet de {venture} : {answer}',
    body: `Bonjour {name},

{contact} a répondu à la question sur {venture} : {answer}.

{words}

{link}`,
    button: 'Ouvrir la mise en relation',
  },
  introductionMade: {
    subject: '{venture} et {contact} : vous êtes en relation',
    body: `Bonjour {name},

{contact} sera heureux de vous parler. Écrivez à cette adresse : {address}

{words}

{link}

Merci de nous dire là, ou au mentor qui s’en occupe, ce qu’il en est sorti.`,
    button: 'Ouvrir la mise en relation',
  },
  introductionConfirmed: {
    subject: 'Merci : {programme} vous a mis en relation',
    body: `Bonjour {name},

Merci. Les fondateurs ont votre adresse et vous écrivent. Voici ce qui vous a été dit d’eux :

{about}`,
  },
  introductionClosed: {
    subject: 'Ce qu’il est advenu de votre demande de mise en relation : {venture}',
    body: `Bonjour {name},

Vous avez demandé une mise en relation : {wanted}

Elle est maintenant close : {note}

{link}`,
    button: 'Voir son histoire',
  },
  introductionReceived: {
    subject: '{from} vous demande une mise en relation',
    body: `Bonjour {name},

{from}, un programme frère, a une jeune entreprise qui cherche quelqu’un que vous connaissez peut-être. Ses fondateurs ont accepté que vous voyiez ce qui s’y trouve.

{link}

Répondez sur place : nommez qui vous mettez en relation, ou dites pas maintenant.`,
    button: 'Voir la demande',
  },
};
