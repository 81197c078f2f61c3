import { EVERYONE, node, NOBODY } from '@outrigger/graph';
import { may } from '@outrigger/kernel';

node('Room', { from: 'room', visible: (_, actor) => (may(actor, 'places.arrange') ? EVERYONE : NOBODY) });

node('ClosedDay', { from: 'closed_day', visible: () => EVERYONE });

node('OpeningHours', { from: 'opening_hours', visible: () => EVERYONE });
