import type { Texts } from '../en.js';

type Kinds =
  | 'mentorNominated'
  | 'mentorApplied'
  | 'mentorInterview'
  | 'referenceAsked'
  | 'mentorAccepted'
  | 'mentorDeclined'
  | 'warrantExpiring'
  | 'warrantLapsed';

export const recruiting: Pick<Texts['wording'], Kinds> = {
  mentorNominated: {
    subject: '{nominator} pensou em você como mentor de {programme}',
    body: `Olá, {name},

{nominator} acompanha novos negócios com {programme} e nos deu o seu nome: “{why}”

Nossos mentores trabalham em equipes de três a cinco, dão um ou dois dias por mês e não pedem nada em troca. Você gostaria de ser um deles? Conte-nos um pouco sobre você, e marcamos uma conversa.

{link}

Se não for para você, não precisa fazer nada: não escreveremos de novo.`,
    button: 'Candidatar-me como mentor',
  },
  mentorApplied: {
    subject: 'Recebemos a sua candidatura: {programme}',
    body: `Olá, {name},

Obrigado por oferecer o seu tempo a novos negócios. Recebemos a sua candidatura, e nós mesmos lemos todas.

O próximo passo é uma conversa conosco. Escrevemos para marcá-la; até lá, você não precisa fazer nada.`,
  },
  mentorInterview: {
    subject: 'Uma conversa sobre a mentoria com {programme}: {when}',
    body: `Olá, {name},

Gostaríamos de conhecer você e de contar como a mentoria funciona aqui.

Quando: {when}

Onde: {place}

Com: {interviewer}

Se não convier, simplesmente responda a este e-mail.`,
  },
  referenceAsked: {
    subject: '{applicant} indicou o seu nome: uma breve pergunta de {programme}',
    body: `Olá, {name},

{applicant} quer acompanhar novos negócios com {programme}, e indicou você como alguém que conhece o seu trabalho.

Você poderia nos contar, em algumas frases, de onde se conhecem e como essa pessoa ajuda os outros? Leva cinco minutos, e só a nossa coordenação o lê.

{link}

O link é só seu e não pede senha.`,
    button: 'Responder à pergunta',
  },
  mentorAccepted: {
    subject: 'Boas-vindas entre os mentores de {programme}',
    body: `Olá, {name},

É uma alegria ter você conosco. Você começa com um período de experiência: acompanha sessões de outras equipes, e conversamos de novo antes que entre em uma sua.

{message}

Um segundo e-mail traz o link para a sua conta. Lá você encontra a declaração que todo mentor assina aqui.`,
  },
  mentorDeclined: {
    subject: 'Sua candidatura a mentor de {programme}',
    body: `Olá, {name},

Obrigado por oferecer o seu tempo, e pela conversa. Decidimos não levar adiante a sua candidatura.

{message}

Desejamos tudo de bom a você, e esperamos que novos negócios em outros lugares encontrem a ajuda que você pode dar.`,
  },
  warrantExpiring: {
    subject: 'Sua declaração termina em {day}: {programme}',
    body: `Olá, {name},

Sua declaração de mentor de {programme} termina em {day}. Assine-a de novo antes desse dia, e nada muda para as suas equipes.

{link}

O link é só seu e não pede senha. Abri-lo ainda não assina nada.`,
    button: 'Ler e assinar',
  },
  warrantLapsed: {
    subject: 'Sua declaração terminou: {programme}',
    body: `Olá, {name},

Sua declaração de mentor de {programme} terminou em {day}. Até que a assine de novo, nenhum novo negócio chega a você, e as páginas dos seus negócios ficam fechadas.

{link}

Um minuto basta, e tudo se abre de novo na hora. O link é só seu e não pede senha.`,
    button: 'Ler e assinar',
  },
};
