import type { Texts } from '../en.js';
import { digest } from './digest.js';
import { findings } from './figures.js';
import { formChanges } from './form-changes.js';
import { list } from './list.js';
import { wording } from './wording.js';

/** Every word of the letters in French. */
export const fr: Texts = {
  common: {
    greeting: 'Bonjour {name},',
    openSession: 'Ouvrir la séance',
    when: 'Quand',
    there: 'Heure du programme',
    where: 'Où',
    who: 'Avec',
    agenda: 'Ordre du jour à ce stade',
    minutes: '{minutes} min',
    placeOpen: 'Le lieu sera précisé',
    part: { lead: 'mentor principal', mentor: 'mentor', founder: 'fondateur' },
    city: 'heure de {city}',
    place: 'Lieu : {place}',
    comma: ', ',
    test: 'Essai : {subject}',
    or: 'Si le bouton ne fonctionne pas, ouvrez cette adresse : {url}',
    footer: '{programme} organise le mentorat en équipe de jeunes entreprises.',
    preferences: 'Choisir les lettres que vous recevez',
  },
  invitation: {
    subject: 'Séance {number} : {venture}, {day}',
    title: 'Séance {number} avec {venture}',
    lead: 'Vous menez cette séance de {venture} : {oneLiner}',
    mentor: 'Vous êtes attendu comme mentor à cette séance de {venture} : {oneLiner}',
    founder:
      'Vos mentors ont du temps pour {venture}. L’ordre du jour vous appartient : écrivez ce dont vous voulez parler.',
    noAgenda: 'Les fondateurs ne l’ont pas encore écrit.',
    answer:
      'Acceptez ou refusez dans votre calendrier ou ici, ou répondez simplement à ce courriel : le bureau le lit.',
    yes: 'Je viens',
    maybe: 'Peut-être',
    no: 'Je ne peux pas venir',
    summary: '{venture} : séance de mentorat {number}',
  },
  moved: {
    subject: 'Nouvelle date ou nouveau lieu : séance {number}, {venture}, {day}',
    title: 'La séance {number} avec {venture} est déplacée',
    body: 'La date ou le lieu ont changé. Votre réponse valait pour les anciens : merci de répondre de nouveau.',
  },
  company: {
    subject: 'Qui vient : séance {number}, {venture}, {day}',
    title: 'D’autres personnes viennent à la séance {number} avec {venture}',
    body: 'La date et le lieu ne changent pas. Votre réponse reste valable, elle aussi.',
  },
  withdrawn: {
    subject: 'Vous n’êtes plus attendu : séance {number}, {venture}, {day}',
    title: 'Vous n’êtes pas attendu à la séance {number} avec {venture}',
    body: 'Vous n’avez pas à venir à la séance ci-dessous. Votre calendrier en est informé aussi.',
    next: 'Si cela vous surprend, répondez simplement : le bureau le lit.',
  },
  cancelled: {
    subject: 'Annulée : séance {number}, {venture}, {day}',
    title: 'La séance {number} avec {venture} est annulée',
    body: 'La séance ci-dessous n’a pas lieu. Votre calendrier en est informé aussi.',
    reason: 'Pourquoi',
    next: 'Le bureau proposera une autre date ; vous n’avez rien à faire.',
  },
  feed: {
    name: { person: '{programme} : {name}', programme: '{programme}', room: '{room} ({programme})' },
    session: '{venture} : séance de mentorat {number}',
    taken: 'Occupée : séance de mentorat',
    meeting: 'La réunion des mentors',
    whirlwind: 'Rencontres éclair : {venture}',
    hour: 'Permanence : {venture}',
    openHour: 'Permanence, pas encore réservée',
    networkEvent: 'Rencontre du réseau : {venture}',
    agenda: 'Ordre du jour attendu : {venture}, séance {number}',
    report: 'Compte rendu attendu : {venture}, séance {number}',
    action: 'Action à faire : {venture}',
    warrant: 'Votre déclaration de mentor prend fin',
  },
  reportFiled: {
    subject: 'Le compte rendu est là : séance {number}, {venture}',
    title: 'Le compte rendu de la séance {number} est là',
    body: 'Le compte rendu de la séance {number} avec {venture} est déposé. Ce qui s’est dit reste dans la maison : lisez-le sur place.',
    noActions: 'Il ne vous reste rien à faire.',
    oneAction: 'Une action vous revient.',
    actions: '{count} actions vous reviennent.',
  },
  kit: {
    agenda: 'Ordre du jour : {points}',
    point: '{position}. {title} ({minutes} min)',
    actions: 'Vous avez promis : {actions}',
  },
  network: { corrected: 'Corrigé : {note}', when: 'Quand : {when}', link: 'Lien : {link}' },
  hoursAsked: { other: 'D’autres jours ou d’autres heures' },
  team: { toLead: 'mener', toJoin: 'rejoindre', lead: '{name} (mentor principal)' },
  findings,
  replied: { yes: 'oui', no: 'pas maintenant', withdrawn: 'le oui est repris' },
  round: '{time} table {table} : {other}',
  membership: {
    subject: '{programme} vous invite sur Outrigger',
    title: 'Bienvenue dans {programme}',
    body: '{programme} vous a fait une place. Choisissez un mot de passe, et vous y êtes.',
    accept: 'Accepter l’invitation',
    expires: 'Le lien est pour vous seul, sert une seule fois et prend fin le {day}.',
    ignore: 'Vous ne vous y attendiez pas ? Alors laissez ce courriel de côté, et rien ne se passe.',
  },
  warrant: {
    subject: 'Votre déclaration de mentor de {programme}',
    title: 'Lire, signer, terminé',
    first:
      'Avant que vous ne rencontriez les jeunes entreprises de {programme}, nous vous demandons de signer ce que chaque mentor signe ici. Cela prend une minute.',
    renew:
      'Votre déclaration de mentor de {programme} prend fin le {day}. Signez-la de nouveau, et rien ne change pour vos équipes.',
    press: 'Lire et signer',
    alone: 'Le lien est pour vous seul et ne demande pas de mot de passe. L’ouvrir ne signe encore rien.',
  },
  digest,
  formChanges,
  meeting: {
    summary: 'Réunion des mentors : {programme}',
    no: 'Je ne peux pas venir',
    point: '{title}, {minutes} min',
    openEvening: 'à venir',
  },
  list,
  wording,
};
