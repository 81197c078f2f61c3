import type { Scale } from './scale.js';
import { type Filling, id, PROGRAMMES, series, TENANT } from './sql.js';

const LISTS = 20;
const ENTRIES = 5;

/** Lists of five ventures to every tenth mentor, of whom half answer; the first is a draft, the second is out. */
export function circulation({ mentors, ventures }: Scale): readonly Filling[] {
  const lists = `${PROGRAMMES} ${series('l', LISTS)}`;
  const readers = `${PROGRAMMES} ${series('l', LISTS, 2)} ${series('m', Math.ceil(mentors / 10))}`;
  const cards = `${readers} ${series('e', ENTRIES)}`;
  const [list, entry] = [id('list', 'p', 'l'), id('entry', 'p', 'l', 'e')];
  const [link, card] = [id('list-link', 'p', 'l', 'm'), id('card', 'p', 'l * 10 + e', 'm')];
  const [mentor, venture] = [id('cohort', 'p', 'm'), id('venture', 'p', `1 + (l * ${ENTRIES} + e) % ${ventures}`)];
  const since = `now() - l * interval '7 days'`;
  const until = `now() + (18 - l * 7) * interval '1 day'`;
  return [
    {
      what: 'circulation',
      text: `insert into circulation (tenant_id, id, kind, status, for_day, made_at, sent_at, cut_off_at, closed_at)
        select ${TENANT}, ${list}, 'weekly', case l when 1 then 'draft' when 2 then 'sent' else 'closed' end,
               date_trunc('week', current_date)::date - 7 * l, ${since}, case when l > 1 then ${since} end, ${until},
               case when l > 2 then ${until} end from ${lists}`,
    },
    {
      what: 'circulation_entry',
      text: `insert into circulation_entry (tenant_id, id, circulation_id, venture_id, position, blurb, needs, approved_at, listing)
        select ${TENANT}, ${entry}, ${list}, ${venture}, e, 'Words that mentors read.', '{sales}', ${since}, 1
          from ${lists} ${series('e', ENTRIES)}`,
    },
    {
      what: 'link',
      text: `insert into link (tenant_id, id, purpose, membership_id, subject_id, made_at, expires_at)
        select ${TENANT}, ${link}, 'circulation.none', ${id('mentor', 'p', 'm')}, ${list}, ${since}, ${until} from ${readers}`,
    },
    {
      what: 'circulation_recipient',
      text: `insert into circulation_recipient (tenant_id, id, circulation_id, mentor_id, none_link_id, stop_link_id)
        select ${TENANT}, ${id('reader', 'p', 'l', 'm')}, ${list}, ${mentor}, ${link}, ${link} from ${readers}`,
    },
    {
      what: 'circulation_card',
      text: `insert into circulation_card (tenant_id, id, entry_id, mentor_id, link_id, why_needs, why_languages)
        select ${TENANT}, ${card}, ${entry}, ${mentor}, ${link}, '{sales}', '{}' from ${cards}`,
    },
    {
      what: 'interest',
      text: `insert into interest (tenant_id, id, card_id, venture_id, mentor_id, answer, could_lead, at, via)
        select ${TENANT}, ${id('interest', 'p', 'l * 10 + e', 'm')}, ${card}, ${venture}, ${mentor},
               case when (l + m + e) % 3 > 0 then 'yes' else 'no' end, false, ${since}, 'mail' from ${cards} where m % 2 = 0`,
    },
  ];
}
