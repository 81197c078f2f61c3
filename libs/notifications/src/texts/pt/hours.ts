import type { Words } from '@outrigger/kernel';
import type { hours as english } from '../hours.en.js';

export const hours: Words<typeof english> = {
  hourBooked: {
    subject: 'Plantão: {venture} e {mentor}, {when}',
    body: `Olá, {name},

{venture} se encontra com {mentor} em um plantão.

Quando: {when}

Onde: {place}

{link}

Progressos, problemas, planos: os fundadores os anotam antes ou depois, e o mentor os lê lá. Se você não puder ir, devolva o horário na mesma página, para que outra pessoa possa usá-lo.`,
    button: 'Abrir o plantão',
  },
  hourTomorrow: {
    subject: 'Amanhã: plantão de {venture} com {mentor}',
    body: `Olá, {name},

{venture} se encontra com {mentor}.

Quando: {when}

Onde: {place}

{link}`,
    button: 'Abrir o plantão',
  },
  hourCancelled: {
    subject: 'Cancelado: plantão de {venture} com {mentor}, {when}',
    body: `Olá, {name},

O plantão de {venture} com {mentor} não acontece. Seu calendário também é avisado.

Teria sido: {when}

{reason}

{link}`,
    button: 'Ver o que aconteceu',
  },
  hourOffered: {
    subject: 'Um plantão com {mentor} ficou livre: {when}',
    body: `Olá, {name},

Você espera por um plantão para {venture}. Um ficou livre, e está reservado para você.

Com: {mentor}

Quando: {when}

{link}

É seu até: {until}. Depois passa para quem espera em seguida, e você mantém o seu lugar.`,
    button: 'Ficar com ele',
  },
  checkInAsked: {
    subject: 'Seu acompanhamento depois do plantão com {mentor}',
    body: `Olá, {name},

{venture} se encontrou com {mentor}: {when}.

Você pode anotar os seus progressos, problemas e planos? Cinco minutos bastam, e da próxima vez você vê o que mudou.

{link}`,
    button: 'Escrever o acompanhamento',
  },
};
