import type { Words } from '@outrigger/kernel';
import type { adopters as english } from '../adopters.en.js';

export const adopters: Words<typeof english> = {
  agreementSent: {
    subject: 'El acuerdo de {adopter} con {programme}',
    body: `Hola, {name}:

este es el acuerdo según el cual {programme} forma a su equipo y ayuda a {adopter} a crear su propio programa de mentoría. Rige del {from} al {until}.

{link}

Léalo ahí. Quien pueda firmar por {adopter} firma con un solo clic y sin contraseña. Si algo debe decir otra cosa, responda a esta carta.`,
    button: 'Leer y firmar',
  },
};
