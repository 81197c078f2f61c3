import type { Words } from '@outrigger/kernel';
import type { figures as english, findings as englishFindings } from '../figures.en.js';

export const figures: Words<typeof english> = {
  figuresAsked: {
    subject: 'Une question sur vos chiffres de {period}',
    body: `Bonjour {name},

{by}, du centre, a relu les chiffres du réseau de {period} et vous demande de regarder ceux de {programme}.

{finding}

{link}

Vous y verrez de quoi il s’agit. Si tout est juste, il n’y a rien à faire ; s’il manque quelque chose, cela comptera dès la prochaine publication.`,
    button: 'Regarder',
  },
};

export const findings: Words<typeof englishFindings> = {
  shares_nothing: 'Votre programme n’y figure pas, car il ne partage rien. C’est à vous d’en décider.',
  quiet:
    'Aucune séance ni réunion de mentors n’est enregistrée depuis six mois. Peut-être ont-elles eu lieu sans y être inscrites.',
  jumped: 'Un des chiffres que vous montrez sous votre nom a beaucoup changé depuis la publication précédente.',
  contradicts: 'Deux des chiffres que vous montrez sous votre nom ne vont pas ensemble.',
};
