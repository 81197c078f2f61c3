import type { Words } from '@outrigger/kernel';
import type { meetings as english } from '../meetings.en.js';

export const meetings: Words<typeof english> = {
  meetingInvited: {
    subject: 'A reunião dos mentores: {when}',
    body: `Olá, {name},

Os mentores de {programme} se reúnem de novo. Você vem?

Quando: {when}

Onde: {where}

A noite: {evening}

{link}

A reunião vai também neste e-mail para o seu calendário.`,
    button: 'Eu vou',
  },
  meetingMoved: {
    subject: 'Outro horário ou local: a reunião dos mentores, {when}',
    body: `Olá, {name},

A reunião dos mentores mudou. Isto é o que vale agora:

Quando: {when}

Onde: {where}

{link}

Seu calendário também é avisado.`,
    button: 'Eu vou',
  },
  meetingAsked: {
    subject: 'Você vem? A reunião dos mentores: {when}',
    body: `Olá, {name},

Ainda não temos resposta sua, e gostaríamos de saber para quantos pomos a mesa.

Quando: {when}

Onde: {where}

{link}

Um não é uma resposta tão boa quanto um sim.`,
    button: 'Eu vou',
  },
  meetingReminder: {
    subject: 'Em breve: a reunião dos mentores, {when}',
    body: `Olá, {name},

É uma alegria saber que você vem.

Quando: {when}

Onde: {where}

A noite: {evening}

Se algo aconteceu, avise-nos com um toque:

{link}`,
    button: 'Eu vou',
  },
  meetingCancelled: {
    subject: 'Cancelada: a reunião dos mentores, {when}',
    body: `Olá, {name},

A reunião dos mentores não acontece: {when}.

{reason}

Seu calendário também é avisado.`,
  },
  meetingGuest: {
    subject: 'Convidamos você para a reunião dos mentores de {programme}: {when}',
    body: `Olá, {name},

Você é nosso convidado na reunião dos nossos mentores, a convite de {host}.

Quando: {when}

Onde: {where}

Aceite ou recuse no seu calendário, ou simplesmente responda a este e-mail.`,
  },
  meetingGuestOff: {
    subject: 'Você não é mais esperado: a reunião dos mentores, {when}',
    body: `Olá, {name},

Tínhamos convidado você para a nossa reunião dos mentores ({when}), e não o esperamos mais. Seu calendário também é avisado.

Se isso surpreende você, simplesmente responda.`,
  },
  mentorMissed: {
    subject: 'Sentimos a sua falta nas reuniões dos mentores',
    body: `Olá, {name},

Você não esteve conosco nas últimas {count} reuniões dos mentores de {programme}. Como vai?

Se a vida anda cheia, diga: uma pausa se arranja em um minuto, e o seu lugar fica guardado. Se as noites não convêm, diga quais conviriam.

Simplesmente responda a este e-mail.`,
  },
};
