import type { Words } from '@outrigger/kernel';
import type { adopters as english } from '../adopters.en.js';

export const adopters: Words<typeof english> = {
  agreementSent: {
    subject: 'O acordo de {adopter} com {programme}',
    body: `Olá, {name},

este é o acordo pelo qual {programme} forma a sua equipa e ajuda {adopter} a criar o seu próprio programa de mentoria. Vigora de {from} a {until}.

{link}

Leia-o nesse endereço. Quem pode assinar por {adopter} assina com um só clique, sem senha. Se algo deve ficar diferente, basta responder a esta carta.`,
    button: 'Ler e assinar',
  },
};
