import type { Words } from '@outrigger/kernel';
import type { availability as english } from '../availability.en.js';

export const availability: Words<typeof english> = {
  hoursAsked: {
    subject: 'Quand pouvez-vous venir ? {programme}',
    body: `Bonjour {name},

Pour organiser vos séances, il nous faut savoir quand vous pouvez venir. Vos heures habituelles valent-elles toujours, aussi du {from} au {until} ?

{link}

Un clic suffit, sans vous connecter. Si certains jours ne vous conviennent pas, ou si vos heures ont changé, dites-le sur la même page.`,
    button: 'Comme d’habitude',
  },
};
