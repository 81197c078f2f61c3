import type { Words } from '@outrigger/kernel';
import type { applications as english } from '../applications.en.js';

export const applications: Words<typeof english> = {
  applicationWelcomed: {
    subject: 'Continue a sua candidatura a {programme}',
    body: `Olá, {name},

Alguém, provavelmente você, quer se candidatar a {programme} a partir deste endereço. Você já tem uma conta: entre nela, e a sua candidatura está lá.

{link}

Se não foi você, não precisa fazer nada.`,
    button: 'Ir para a minha candidatura',
  },
  applicationReceived: {
    subject: 'Recebemos a candidatura de {venture}',
    body: `Olá, {name},

Obrigado por nos falar de {venture}. Recebemos a sua candidatura para {intake}, e nós mesmos lemos todas.

Agora você não precisa fazer nada. Escrevemos assim que tivermos decidido.`,
  },
  applicationFormChanged: {
    subject: 'O formulário de candidatura de {programme} mudou',
    body: `Olá, {name},

Você começou uma candidatura para {intake}. Mudamos o formulário desde então:

{changes}

O que você começou está guardado, e pode ser entregue como está. Ou use o novo formulário: cada resposta que você deu permanece.

{link}`,
    button: 'Continuar a minha candidatura',
  },
  applicationAdmitted: {
    subject: 'Você pode entregar a sua candidatura a {programme}',
    body: `Olá, {name},

Você nos pediu uma exceção, e nós a abrimos: a sua candidatura para {intake} pode ser entregue.

{reason}

{link}`,
    button: 'Ir para a minha candidatura',
  },
  applicationAccepted: {
    subject: 'Boas-vindas: {venture} foi aceito',
    body: `Olá, {name},

Lemos a candidatura de {venture}, e é uma alegria aceitá-la.

{message}

Agora formamos a sua equipe de mentores. Você não precisa fazer nada: escrevemos assim que houver novidades.`,
  },
  applicationDeclined: {
    subject: 'Sua candidatura com {venture}',
    body: `Olá, {name},

Obrigado por nos falar de {venture}. Lemos a sua candidatura com cuidado, e não podemos aceitá-la.

{message}

Mais uma coisa, e só se você quiser: podemos perguntar mais tarde como foi? Leva um toque, e não compromete a mais nada.

{link}`,
    button: 'Ler e responder',
  },
  applicationDeferred: {
    subject: 'Sua candidatura com {venture}: voltamos a vê-la em {opens}',
    body: `Olá, {name},

Obrigado por nos falar de {venture}. Gostaríamos de vê-la de novo na chamada {intake}, que abre em {opens}.

{message}

Sua candidatura fica conosco: você não precisa se candidatar de novo.`,
  },
  applicationReferred: {
    subject: 'Sua candidatura com {venture}: alguém que pode ajudar',
    body: `Olá, {name},

Obrigado por nos falar de {venture}. Não somos o lugar certo, e acreditamos que {place} seja.

{message}

Mais uma coisa, e só se você quiser: podemos perguntar mais tarde como foi? Leva um toque, e não compromete a mais nada.

{link}`,
    button: 'Ler e responder',
  },
};
