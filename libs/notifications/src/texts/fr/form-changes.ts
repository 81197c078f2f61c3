import type { Words } from '@outrigger/kernel';
import type { formChanges as english } from '../form-changes.en.js';

export const formChanges: Words<typeof english> = {
  added: 'Nouveau : « {label} »',
  needed: 'Nouveau, et à remplir : « {label} »',
  dropped: 'N’est plus demandé : « {label} »',
  reworded: 'Formulé autrement : « {label} »',
  explained: 'Expliqué autrement : « {label} »',
  otherwise: 'Se remplit d’une autre façon : « {label} »',
  required: 'Désormais à remplir : « {label} »',
  optional: 'Peut désormais rester vide : « {label} »',
  options: 'Avec d’autres choix : « {label} »',
  limits: 'Avec d’autres limites : « {label} »',
  more: 'Et {count} de plus.',
};
