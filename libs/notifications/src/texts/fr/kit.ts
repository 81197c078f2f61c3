import type { Words } from '@outrigger/kernel';
import type { kit as english } from '../kit.en.js';

export const kit: Words<typeof english> = {
  agendaAsked: {
    subject: 'Votre ordre du jour pour la séance {number} : {venture}',
    body: `Bonjour {name},

Votre équipe vous rencontre : {when}. L’ordre du jour n’appartient qu’à vous : quelles sont les trois choses pour lesquelles vous avez besoin d’aide ?

{link}

Deux ou trois lignes pour chacune suffisent. Le texte est enregistré à mesure que vous écrivez ; cliquez sur « Publish » quand vos mentors peuvent se préparer.`,
    button: 'Écrire l’ordre du jour',
  },
  agendaDue: {
    subject: 'Toujours sans ordre du jour : séance {number}, {venture}',
    body: `Bonjour {name},

Votre séance a lieu : {when}. Vos mentors ne peuvent pas encore se préparer : l’ordre du jour est vide.

{link}

Trois lignes suffisent.`,
    button: 'Écrire l’ordre du jour',
  },
  agendaPublished: {
    subject: 'L’ordre du jour est publié : séance {number}, {venture}',
    body: `Bonjour {name},

Les fondateurs de {venture} ont publié leur ordre du jour : {when}.

{agenda}

{link}

Vous pouvez y proposer un point ; les fondateurs le retiennent ou non.`,
    button: 'Préparer la séance',
  },
  sessionBrief: {
    subject: 'Demain : séance {number}, {venture}',
    body: `Bonjour {name},

La séance {number} avec {venture} a lieu : {when}.

{place}

{agenda}

{actions}

{link}

Ce qui s’est dit la dernière fois, ce qui reste ouvert et comment vont les fondateurs se lit dans le dossier ; un courriel n’est pas l’endroit pour cela.`,
    button: 'Lire le dossier',
  },
  reportAsked: {
    subject: 'Deux minutes : votre compte rendu de la séance {number}, {venture}',
    body: `Bonjour {name},

Merci d’avoir mené la séance. Ce qui en reste, c’est à vous de l’écrire : qui est venu, de quoi il s’agissait, ce que vous avez conseillé, qui fait quoi.

{link}

La page ne demande pas de mot de passe et est pour vous seul. Le compte rendu est attendu avant : {due}.`,
    button: 'Déposer le compte rendu',
  },
  reportDue: {
    subject: 'Le compte rendu de la séance {number} est attendu : {venture}',
    body: `Bonjour {name},

Le compte rendu de la séance {number} avec {venture} n’est pas encore là ; il est attendu avant : {due}. Les fondateurs en ont besoin pour continuer.

{link}

La page ne demande pas de mot de passe et est pour vous seul.`,
    button: 'Déposer le compte rendu',
  },
  summaryAsked: {
    subject: 'Qu’en retenez-vous ? Séance {number}, {venture}',
    body: `Bonjour {name},

La séance est encore fraîche : qu’en retenez-vous, avec vos propres mots ? Vos mentors voient ainsi ce qui est passé.

{link}

La page ne demande pas de mot de passe et est pour vous seul. Votre résumé est attendu avant : {due}.`,
    button: 'Écrire quelques lignes',
  },
  summaryDue: {
    subject: 'Votre résumé de la séance {number} est attendu : {venture}',
    body: `Bonjour {name},

Votre résumé de la séance {number} n’est pas encore là ; il est attendu avant : {due}. Quelques lignes suffisent.

{link}

La page ne demande pas de mot de passe et est pour vous seul.`,
    button: 'Écrire quelques lignes',
  },
  feedbackAsked: {
    subject: 'Que valait pour vous la séance {number} ? {venture}',
    body: `Bonjour {name},

Le compte rendu de la séance {number} avec {venture} est là. Un clic nous dit ce que la séance valait pour vous.

{link}

Seul le bureau lit vos mots ; les autres voient des moyennes sur plusieurs séances.`,
    button: 'Le dire en un clic',
  },
  actionDue: {
    subject: 'Avant le {day} : {action}',
    body: `Bonjour {name},

Pendant la séance, vous avez promis : {action}. C’est attendu pour le {day}.

{link}

S’il faut plus de temps, dites-y où vous en êtes.`,
    button: 'C’est fait',
  },
  actionLate: {
    subject: 'C’était pour le {day} : {action}',
    body: `Bonjour {name},

Pendant la séance, vous avez promis : {action}. C’était attendu pour le {day}, et reste ouvert.

{link}

S’il faut plus de temps, dites-y où vous en êtes.`,
    button: 'C’est fait',
  },
  wordAnswered: {
    subject: 'Votre mot au bureau de {programme}',
    body: `Bonjour {name},

Vous nous avez dit quelque chose en confiance. Voici notre réponse, que personne d’autre ne reçoit.

{reply}`,
  },
};
