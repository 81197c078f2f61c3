import { EVERYONE, node, NOBODY } from '@outrigger/graph';
import { may } from '@outrigger/kernel';

node('Letter', {
  from: 'letter',
  visible: (_, actor) => (may(actor, 'letters.read') ? EVERYONE : NOBODY),
});
