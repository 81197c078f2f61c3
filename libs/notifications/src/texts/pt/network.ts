import type { Words } from '@outrigger/kernel';
import type { network as english } from '../network.en.js';

export const network: Words<typeof english> = {
  announcementPublished: {
    subject: 'Rede: {title}',
    body: `Olá, {name},

O centro da rede tem novidades para {programme}: {title}.

{correction}

{when}

{place}

{excerpt}

{link}`,
    button: 'Ler tudo',
  },
  eventCalledOff: {
    subject: 'Cancelado: {title}',
    body: `Olá, {name},

Tinha dito que vinha a “{title}”. O encontro não se realiza.

{when}

O centro da rede diz porquê: {reason}`,
  },
  exchangeAsked: {
    subject: '{from} pergunta: {title}',
    body: `Olá, {name},

{asker}, de {from}, pergunta aos outros programas: {title}

{excerpt}

{link}`,
    button: 'Ler e responder',
  },
  exchangeAnswered: {
    subject: 'Uma resposta de {from}: {title}',
    body: `Olá, {name},

{answerer}, de {from}, respondeu à sua pergunta “{title}”.

{excerpt}

{link}

Ajudou? Diga-o na página: quem procura o mesmo encontra-o mais depressa.`,
    button: 'Ler a resposta',
  },
};
