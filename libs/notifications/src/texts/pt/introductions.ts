import type { Words } from '@outrigger/kernel';
import type { introductions as english } from '../introductions.en.js';

export const introductions: Words<typeof english> = {
  introductionAssigned: {
    subject: 'Uma apresentação é sua: {venture}',
    body: `Olá, {name},

{venture} pede uma apresentação: {wanted}

A partir de agora ela é sua: você descobre a quem perguntar, e a acompanha até que dê em alguma coisa. O próximo passo é “{step}”, até {day}.

{link}`,
    button: 'Abrir a apresentação',
  },
  introductionOverdue: {
    subject: 'À sua espera: a apresentação de {venture}',
    body: `Olá, {name},

O próximo passo da apresentação de {venture} era “{step}”, até {day}.

Eles procuram: {wanted}

{link}

Conte o que você fez e o que vem depois, ou encerre-a com o que resultou. Se não puder continuar, diga: a coordenação encontra outra pessoa.`,
    button: 'Dizer o que vem depois',
  },
  introductionConsent: {
    subject: 'Podemos falar de {venture} a {contact}?',
    body: `Olá, {name},

Você pediu uma apresentação. Antes de perguntar a {contact}, precisamos do seu consentimento. Diríamos isto, e nada mais:

{about}

{link}

O link é só seu e não pede senha. Você pode retirar o consentimento a qualquer momento.`,
    button: 'Decidir',
  },
  introductionAsked: {
    subject: '{programme} pode apresentar você a um novo negócio?',
    body: `Olá, {name},

{programme} acompanha novos negócios. Um deles gostaria de conversar com você, e nos deixou contar isto:

{about}

{link}

Um toque basta, sem senha. “Agora não” se diz com a mesma facilidade: ninguém escreverá de novo sobre isso.`,
    button: 'Responder',
  },
  introductionReplied: {
    subject: '{contact} responde sobre {venture}: {answer}',
    body: `Olá, {name},

{contact} respondeu à pergunta sobre {venture}: {answer}.

{words}

{link}`,
    button: 'Abrir a apresentação',
  },
  introductionMade: {
    subject: '{venture} e {contact}: vocês foram apresentados',
    body: `Olá, {name},

{contact} conversa com vocês com prazer. Escrevam para: {address}

{words}

{link}

Por favor, contem-nos lá, ou ao mentor que cuida disso, o que resultou.`,
    button: 'Abrir a apresentação',
  },
  introductionConfirmed: {
    subject: 'Obrigado: {programme} apresentou vocês',
    body: `Olá, {name},

Obrigado. Os fundadores têm o seu endereço e escrevem a você. Isto é o que contamos sobre eles:

{about}`,
  },
  introductionClosed: {
    subject: 'O que resultou do seu pedido de apresentação: {venture}',
    body: `Olá, {name},

Você pediu uma apresentação: {wanted}

Ela está encerrada: {note}

{link}`,
    button: 'Ver a história',
  },
  introductionReceived: {
    subject: '{from} pede uma apresentação a vocês',
    body: `Olá, {name},

{from}, um programa irmão, tem um negócio que procura alguém que você talvez conheça. Os fundadores consentiram no que você vê.

{link}

Responda lá: diga quem você apresenta, ou que agora não.`,
    button: 'Ver o pedido',
  },
};
