import type { Words } from '@outrigger/kernel';
import type { kit as english } from '../kit.en.js';

export const kit: Words<typeof english> = {
  agendaAsked: {
    subject: 'Sua pauta para a sessão {number}: {venture}',
    body: `Olá, {name},

Sua equipe se encontra com vocês: {when}. A pauta é só de vocês: quais são as três coisas em que precisam de ajuda?

{link}

Duas ou três linhas para cada uma bastam. O texto é salvo enquanto você escreve; toque em “Publish” quando os mentores puderem se preparar.`,
    button: 'Escrever a pauta',
  },
  agendaDue: {
    subject: 'Ainda sem pauta: sessão {number}, {venture}',
    body: `Olá, {name},

Sua sessão é: {when}. Seus mentores ainda não podem se preparar: a pauta está vazia.

{link}

Três linhas bastam.`,
    button: 'Escrever a pauta',
  },
  agendaPublished: {
    subject: 'A pauta foi publicada: sessão {number}, {venture}',
    body: `Olá, {name},

Os fundadores de {venture} publicaram a pauta: {when}.

{agenda}

{link}

Você pode sugerir um ponto lá; os fundadores o aceitam ou não.`,
    button: 'Preparar a sessão',
  },
  sessionBrief: {
    subject: 'Amanhã: sessão {number}, {venture}',
    body: `Olá, {name},

A sessão {number} com {venture} é: {when}.

{place}

{agenda}

{actions}

{link}

O que se disse da última vez, o que ainda está em aberto e como estão os fundadores se lê no resumo preparatório; o e-mail não é lugar para isso.`,
    button: 'Ler o resumo preparatório',
  },
  reportAsked: {
    subject: 'Dois minutos: seu relatório da sessão {number}, {venture}',
    body: `Olá, {name},

Obrigado por conduzir a sessão. O que fica dela cabe a você escrever: quem veio, do que se tratou, o que vocês aconselharam, quem faz o quê.

{link}

A página não pede senha e é só sua. O relatório é esperado até: {due}.`,
    button: 'Entregar o relatório',
  },
  reportDue: {
    subject: 'Esperamos o relatório da sessão {number}: {venture}',
    body: `Olá, {name},

O relatório da sessão {number} com {venture} ainda não chegou; é esperado até: {due}. Os fundadores precisam dele para continuar.

{link}

A página não pede senha e é só sua.`,
    button: 'Entregar o relatório',
  },
  summaryAsked: {
    subject: 'O que você leva? Sessão {number}, {venture}',
    body: `Olá, {name},

A sessão ainda está fresca: o que você leva dela, nas suas próprias palavras? Assim os mentores veem o que chegou.

{link}

A página não pede senha e é só sua. O resumo é esperado até: {due}.`,
    button: 'Escrever algumas linhas',
  },
  summaryDue: {
    subject: 'Esperamos o seu resumo da sessão {number}: {venture}',
    body: `Olá, {name},

Seu resumo da sessão {number} ainda não chegou; é esperado até: {due}. Algumas linhas bastam.

{link}

A página não pede senha e é só sua.`,
    button: 'Escrever algumas linhas',
  },
  feedbackAsked: {
    subject: 'Quanto valeu para você a sessão {number}? {venture}',
    body: `Olá, {name},

O relatório da sessão {number} com {venture} chegou. Um toque nos diz quanto a sessão valeu para você.

{link}

Só a coordenação lê as suas palavras; os outros veem médias de várias sessões.`,
    button: 'Dizer com um toque',
  },
  actionDue: {
    subject: 'Até {day}: {action}',
    body: `Olá, {name},

Na sessão você prometeu: {action}. É esperado até {day}.

{link}

Se demorar mais, diga lá em que pé está.`,
    button: 'Está feito',
  },
  actionLate: {
    subject: 'Era para {day}: {action}',
    body: `Olá, {name},

Na sessão você prometeu: {action}. Era esperado até {day}, e continua em aberto.

{link}

Se demorar mais, diga lá em que pé está.`,
    button: 'Está feito',
  },
  wordAnswered: {
    subject: 'Sua mensagem à coordenação de {programme}',
    body: `Olá, {name},

Você nos contou algo em confiança. Esta é a nossa resposta, que ninguém mais recebe.

{reply}`,
  },
};
