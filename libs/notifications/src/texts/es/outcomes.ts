import type { Words } from '@outrigger/kernel';
import type { outcomes as english } from '../outcomes.en.js';

export const outcomes: Words<typeof english> = {
  outcomesAsked: {
    subject: '¿Qué ha sido de {venture}?',
    body: `Hola, {name}:

una vez al año preguntamos qué ha sido de las empresas que vinieron a {programme}. Si {venture} sigue en actividad y nada ha cambiado, bastan dos clics; si algo ha cambiado, la misma página tiene sitio para contarlo.

{link}`,
    button: 'Responder',
  },
};
