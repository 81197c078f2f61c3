import type { Words } from '@outrigger/kernel';
import type { figures as english, findings as englishFindings } from '../figures.en.js';

export const figures: Words<typeof english> = {
  figuresAsked: {
    subject: 'Una pregunta sobre sus cifras de {period}',
    body: `Hola, {name}:

{by}, del centro, ha revisado las cifras de la red de {period} y le pide que mire las de {programme}.

{finding}

{link}

Allí se ve de qué se trata. Si todo está bien, no hay que hacer nada; si falta algo, contará desde la próxima publicación.`,
    button: 'Mirarlo',
  },
};

export const findings: Words<typeof englishFindings> = {
  shares_nothing: 'Su programa no está entre ellas, porque no comparte nada. Eso lo deciden ustedes.',
  quiet: 'Desde hace medio año no consta ninguna sesión ni reunión de mentores. Quizá las hubo y no se registraron.',
  jumped: 'Una de las cifras que muestran con su nombre ha cambiado mucho desde la publicación anterior.',
  contradicts: 'Dos de las cifras que muestran con su nombre no concuerdan.',
};
