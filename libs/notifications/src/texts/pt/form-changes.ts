import type { Words } from '@outrigger/kernel';
import type { formChanges as english } from '../form-changes.en.js';

export const formChanges: Words<typeof english> = {
  added: 'Novo: “{label}”',
  needed: 'Novo, e precisa de resposta: “{label}”',
  dropped: 'Não se pergunta mais: “{label}”',
  reworded: 'Com outras palavras: “{label}”',
  explained: 'Com outra explicação: “{label}”',
  otherwise: 'Responde-se de outro modo: “{label}”',
  required: 'Agora precisa de resposta: “{label}”',
  optional: 'Agora pode ficar sem resposta: “{label}”',
  options: 'Com outras opções: “{label}”',
  limits: 'Com outros limites: “{label}”',
  more: 'E mais {count}.',
};
