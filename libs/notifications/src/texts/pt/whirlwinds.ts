import type { Words } from '@outrigger/kernel';
import type { whirlwinds as english } from '../whirlwinds.en.js';

export const whirlwinds: Words<typeof english> = {
  whirlwindInvited: {
    subject: 'Você vem? {event}, {day}',
    body: `Olá, {name},

Muitas conversas curtas em uma noite: em {event}, negócios e mentores se encontram por alguns minutos, e quem gosta continua.

Quando: {when}

{place}

{link}

Se você vier, escolha no console quem gostaria de conhecer: planejamos pelo que os dois lados desejam.`,
    button: 'Sim, eu vou',
  },
  whirlwindWishes: {
    subject: 'Quem você gostaria de conhecer? {event}',
    body: `Olá, {name},

Você vem a {event}: que bom. Planejamos pelo que os dois lados desejam, e ainda não sabemos quem você gostaria de conhecer. Um toque para cada pessoa, sem login.

{link}

Só o escritório lê isto.`,
    button: 'Escolher em um minuto',
  },
  whirlwindPlan: {
    subject: 'Suas rodadas: {event}, {day}',
    body: `Olá, {name},

Estas são as suas conversas em {event}, {when}.

{rounds}

{place}

{link}`,
    button: 'Ver no seu telefone',
  },
  whirlwindOver: {
    subject: 'Com quem você continuaria? {event}',
    body: `Olá, {name},

Obrigado por ter vindo a {event}. Enquanto está fresco: com quem você continuaria? Um toque para cada um, sem entrar na conta.

{link}

Nenhum lado lê o que o outro diz. Se os dois quiserem continuar, nós os reunimos.`,
    button: 'Dizer em um minuto',
  },
  whirlwindResults: {
    subject: 'O que resultou de {event}',
    body: `Olá, {name},

Você e {others} querem continuar juntos. Nós os reunimos em alguns dias; você não precisa fazer nada.`,
  },
  whirlwindCancelled: {
    subject: 'Suspenso: {event}, {day}',
    body: `Olá, {name},

{event} ({when}) não acontece: {reason}

Lamentamos, e avisamos quando houver outro.`,
  },
};
