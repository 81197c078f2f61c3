import type { Words } from '@outrigger/kernel';
import type { availability as english } from '../availability.en.js';

export const availability: Words<typeof english> = {
  hoursAsked: {
    subject: 'Quando você pode se reunir? {programme}',
    body: `Olá, {name},

Para organizar as suas sessões, precisamos saber quando você pode se reunir. Seus horários habituais continuam valendo, também de {from} a {until}?

{link}

Um toque basta, sem entrar na conta. Se alguns dias não servem, ou se os seus horários são outros, diga na mesma página.`,
    button: 'Como sempre',
  },
};
