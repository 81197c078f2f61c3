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
    subject: 'Seu interesse em {venture}',
    body: `Olá, {name},

Obrigado por nos contar o seu interesse em {venture}. Nós o examinamos: enquanto durar, você não acompanha {venture}.

{reason}

Você não precisa fazer nada. Avise-nos quando terminar.`,
  },
  interestRecusal: {
    subject: 'Seu interesse em {venture}: até {day}',
    body: `Olá, {name},

Obrigado por nos contar o seu interesse em {venture}. Nós o examinamos: você passa o bastão à sua equipe, e a deixa em {day}.

{reason}`,
  },
  interestCleared: {
    subject: 'Seu interesse em {venture} não impede nada',
    body: `Olá, {name},

Obrigado por nos contar o seu interesse em {venture}. Nós o examinamos: ele não impede que você acompanhe {venture}.

{reason}`,
  },
  ...applications,
  teamAsked: {
    subject: 'Você quer acompanhar {venture}?',
    body: `Olá, {name},

Gostaríamos de ver você {role} a equipe de {venture}: {oneLiner}

A equipe seria {team}. Um toque basta; se não convier, é uma resposta igualmente boa.

{link}

Ela começa quando todos tiverem aceitado, os fundadores também.`,
    button: 'Responder',
  },
  teamOffered: {
    subject: 'Seus mentores: {team}',
    body: `Olá, {name},

Para {venture} propomos esta equipe de mentores: {team}.

Vocês decidem. Se preferirem outros, agora ou a qualquer momento, digam: só a coordenação o lê.

{link}`,
    button: 'Aceitar, ou pedir outros',
  },
  teamAgreed: {
    subject: 'A equipe de {venture} está completa',
    body: `Olá, {name},

Todos aceitaram. A equipe de {venture} é {team}.

Você não precisa organizar nada: procuramos um horário para a primeira sessão e enviamos o convite. A pauta é dos fundadores.`,
  },
  teamWithdrawn: {
    subject: 'Você não precisa mais responder: {venture}',
    body: `Olá, {name},

Perguntamos a você sobre a equipe de {venture}. Ela não vai se formar como pensávamos:

{reason}

Você não precisa fazer nada.`,
  },
  wishAnswered: {
    subject: 'Seu pedido de outros mentores: {venture}',
    body: `Olá, {name},

Você nos pediu outros mentores para {venture}.

{reply}`,
  },
  timesAsked: {
    subject: 'Quando você pode? {venture}, sessão {number}',
    body: `Olá, {name},

Procuramos um horário para a sessão {number} de {venture}. Horários que servem aos outros: {times}. Quais servem para você?

{link}

Dois toques, sem entrar na conta. Por favor, responda até: {until}. Você recebe um convite assim que o horário for encontrado.`,
    button: 'Escolher horários',
  },
  timesReminded: {
    subject: 'Ainda à procura de um horário: {venture}, sessão {number}',
    body: `Olá, {name},

Ainda procuramos um horário para a sessão {number} de {venture}, e não temos resposta sua. Horários propostos: {times}. Quais servem para você?

{link}

Por favor, responda até: {until}.`,
    button: 'Escolher horários',
  },
  replyAsked: {
    subject: 'Você vem? {venture}, sessão {number}',
    body: `Olá, {name},

A sessão {number} de {venture} acontece: {when}. Você tem o nosso convite, e ainda não temos resposta.

{link}

Uma resposta no seu calendário também serve.`,
    button: 'Responder',
  },
  ...availability,
  ...hours,
  ...introductions,
  ...adopters,
  ...outcomes,
  ...network,
  ...figures,
  evaluationAssigned: {
    subject: 'Candidaturas a avaliar: {round}',
    body: `Olá, {name},

Na rodada {round} há candidaturas à espera da sua opinião; ao todo: {count}. Por favor, pontue-as até {due}.

{link}

O que você escreve é lido pela coordenação, e pelos outros avaliadores da mesma candidatura depois que entregarem a avaliação deles.`,
    button: 'Avaliar',
  },
  evaluationNudged: {
    subject: 'Ainda por avaliar até {due}: {round}',
    body: `Olá, {name},

Na rodada {round} ainda há candidaturas à espera da sua opinião, até {due}; ao todo: {count}.

{link}`,
    button: 'Avaliar',
  },
  ...kit,
  ...meetings,
  ...whirlwinds,
};
