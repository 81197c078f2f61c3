import type { Words } from '@outrigger/kernel';
import type { formChanges as english } from '../form-changes.en.js';

export const formChanges: Words<typeof english> = {
  added: 'Nuevo: «{label}»',
  needed: 'Nuevo, y hay que responderlo: «{label}»',
  dropped: 'Ya no se pregunta: «{label}»',
  reworded: 'Con otras palabras: «{label}»',
  explained: 'Con otra explicación: «{label}»',
  otherwise: 'Se responde de otra forma: «{label}»',
  required: 'Ahora hay que responderlo: «{label}»',
  optional: 'Ahora puede quedar sin responder: «{label}»',
  options: 'Con otras opciones: «{label}»',
  limits: 'Con otros límites: «{label}»',
  more: 'Y {count} más.',
};
