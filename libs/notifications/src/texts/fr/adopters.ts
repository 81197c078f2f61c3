import type { Words } from '@outrigger/kernel';
import type { adopters as english } from '../adopters.en.js';

export const adopters: Words<typeof english> = {
  agreementSent: {
    subject: 'L’accord de {adopter} avec {programme}',
    body: `Bonjour {name},

voici l’accord selon lequel {programme} forme votre équipe et aide {adopter} à créer son propre programme de mentorat. Il court du {from} au {until}.

{link}

Lisez-le à cette adresse. Qui peut signer pour {adopter} signe d’un seul clic, sans mot de passe. Si quelque chose doit y être changé, répondez simplement à cette lettre.`,
    button: 'Lire et signer',
  },
};
