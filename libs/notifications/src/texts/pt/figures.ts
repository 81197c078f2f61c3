import type { Words } from '@outrigger/kernel';
import type { figures as english, findings as englishFindings } from '../figures.en.js';

export const figures: Words<typeof english> = {
  figuresAsked: {
    subject: 'Uma pergunta sobre os vossos números de {period}',
    body: `Olá, {name},

{by}, do centro, reviu os números da rede de {period} e pede que veja os do {programme}.

{finding}

{link}

Lá se vê do que se trata. Se tudo estiver certo, não é preciso fazer nada; se faltar algo, conta a partir da próxima publicação.`,
    button: 'Ver',
  },
};

export const findings: Words<typeof englishFindings> = {
  shares_nothing: 'O vosso programa não está entre eles, porque não partilha nada. Essa decisão é vossa.',
  quiet:
    'Há meio ano que não consta nenhuma sessão nem reunião de mentores. Talvez tenham existido sem serem registadas.',
  jumped: 'Um dos números que mostram com o vosso nome mudou muito desde a publicação anterior.',
  contradicts: 'Dois dos números que mostram com o vosso nome não combinam.',
};
