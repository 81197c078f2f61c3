import type { Words } from '@outrigger/kernel';
import type { availability as english } from '../availability.en.js';

export const availability: Words<typeof english> = {
  hoursAsked: {
    subject: '¿Cuándo puede reunirse? {programme}',
    body: `Hola, {name}:

Para organizar sus sesiones necesitamos saber cuándo puede reunirse. ¿Siguen valiendo sus horas habituales, también del {from} al {until}?

{link}

Basta una pulsación, sin iniciar sesión. Si algunos días no le convienen, o sus horas son otras, dígalo en la misma página.`,
    button: 'Como siempre',
  },
};
