import { extend, many, node, through } from '@outrigger/graph';
import { sql } from '@outrigger/tenancy';
import { VentureType } from '@outrigger/ventures';
import { RiskScoreType } from './risk.graphql.js';

node('RiskScore', { from: 'risk_score', visible: through('Venture', 'venture_id') });

/** Four quarters of nine groups by both sides. */
const MOST_SCORES = 72;

extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'risks',
    returns: () => [RiskScoreType],
    options: { description: 'By founders and lead, the newest quarter first (D1).' },
  },
  many('RiskScore', 'venture_id', {
    order: (row) => sql`${row}.quarter desc, ${row}.cause_group, ${row}.part`,
    max: MOST_SCORES,
  }),
);
