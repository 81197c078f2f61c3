import { computed, like, seen } from '@outrigger/graph';
import { raw, type Sql, sql, type Tx } from '@outrigger/tenancy';

/** Something that the search palette can jump to. */
export interface SearchHit {
  readonly kind: 'venture' | 'mentor';
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

/** Of each kind: a palette is for jumping, not for reading lists. */
const MOST = 6;

/** Ventures and mentors that the actor may see, by part of their name; those that begin with the text come first. */
export function search(tx: Tx, text: string): Promise<SearchHit[]> {
  const [venture, mentor] = [raw('v'), raw('m')];
  const name = computed('Mentor', 'name', mentor, tx.actor);
  return tx.sql<SearchHit>`
    (select 'venture' as kind, v.id, v.name as title, v.one_liner as detail from venture v
      where v.name ilike ${like(text)} and ${seen('Venture', venture, tx.actor)} order by ${closest(sql`v.name`, text)} limit ${MOST})
    union all
    (select 'mentor', m.id, ${name}, (select label from background where code = m.primary_background) from mentor m
      where ${name} ilike ${like(text)} and ${seen('Mentor', mentor, tx.actor)} order by ${closest(name, text)} limit ${MOST})`;
}

const closest = (name: Sql, text: string): Sql => sql`(${name} ilike ${like(text).slice(1)}) desc, ${name}`;
