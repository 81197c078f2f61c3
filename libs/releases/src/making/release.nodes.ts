import { EVERYONE, node, NOBODY } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { may } from '@outrigger/kernel';
import { sql } from '@outrigger/tenancy';

node('ReleaseRun', {
  from: 'release_run',
  visible: (_, actor) => (may(actor, 'network.release') ? EVERYONE : NOBODY),
  fields: {
    askedByName: (row) => ofMember(row, 'name', 'asked_by'),
  },
});

node('NamedFigures', {
  from: 'named_figure',
  visible: (_, actor) => (may(actor, 'network.named') ? EVERYONE : NOBODY),
  fields: {
    figures: (
      row,
    ) => sql`(select coalesce(jsonb_agg(jsonb_build_object('measure', f.key, 'value', f.value) order by f.key), '[]')
      from jsonb_each(${row}.figures) f)`,
  },
});
