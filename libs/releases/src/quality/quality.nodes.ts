import { EVERYONE, node, NOBODY } from '@outrigger/graph';
import { may } from '@outrigger/kernel';

node('FigureQuestion', {
  from: 'figure_question',
  visible: (_, actor) => (may(actor, 'sharing.read') ? EVERYONE : NOBODY),
});
