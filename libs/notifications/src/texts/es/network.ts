import type { Words } from '@outrigger/kernel';
import type { network as english } from '../network.en.js';

export const network: Words<typeof english> = {
  announcementPublished: {
    subject: 'Red: {title}',
    body: `Hola, {name}:

El centro de la red tiene noticias para {programme}: {title}.

{correction}

{when}

{place}

{excerpt}

{link}`,
    button: 'Leerlo todo',
  },
  eventCalledOff: {
    subject: 'Cancelado: {title}',
    body: `Hola, {name}:

Usted dijo que vendría a «{title}». El encuentro no tendrá lugar.

{when}

El centro de la red dice por qué: {reason}`,
  },
  exchangeAsked: {
    subject: '{from} pregunta: {title}',
    body: `Hola, {name}:

{asker}, de {from}, pregunta a los demás programas: {title}

{excerpt}

{link}`,
    button: 'Leer y responder',
  },
  exchangeAnswered: {
    subject: 'Una respuesta de {from}: {title}',
    body: `Hola, {name}:

{answerer}, de {from}, ha respondido a su pregunta «{title}».

{excerpt}

{link}

¿Le ha servido? Dígalo en la página: quien busque lo mismo lo encontrará antes.`,
    button: 'Leer la respuesta',
  },
};
