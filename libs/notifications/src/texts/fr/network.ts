import type { Words } from '@outrigger/kernel';
import type { network as english } from '../network.en.js';

export const network: Words<typeof english> = {
  announcementPublished: {
    subject: 'Réseau : {title}',
    body: `Bonjour {name},

Le centre du réseau a des nouvelles pour {programme} : {title}.

{correction}

{when}

{place}

{excerpt}

{link}`,
    button: 'Tout lire',
  },
  eventCalledOff: {
    subject: 'Annulé : {title}',
    body: `Bonjour {name},

Vous aviez dit que vous viendriez à « {title} ». La rencontre n’a pas lieu.

{when}

Le centre du réseau en dit la raison : {reason}`,
  },
  exchangeAsked: {
    subject: '{from} demande : {title}',
    body: `Bonjour {name},

{asker}, de {from}, demande aux autres programmes : {title}

{excerpt}

{link}`,
    button: 'Lire et répondre',
  },
  exchangeAnswered: {
    subject: 'Une réponse de {from} : {title}',
    body: `Bonjour {name},

{answerer}, de {from}, a répondu à votre question « {title} ».

{excerpt}

{link}

Cela vous a aidé ? Dites-le sur la page : ceux qui cherchent la même chose la trouveront plus vite.`,
    button: 'Lire la réponse',
  },
};
