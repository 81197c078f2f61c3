import { each } from '../../support/each.js';
import type { TestMentor } from '../../support/mentored.js';
import { act, look, rows, type World } from './world.js';

const DRAFT = `{ circulations(status: draft) { items { id kind entries { id blurb needs approvedAt } } } }`;

interface Draft {
  readonly id: string;
  readonly kind: string;
  readonly entries: readonly { id: string; blurb: string; needs: string[]; approvedAt: string | null }[];
}

/** T4: what waits is listed, approved and sent; a list that the clock has made already is taken. */
export async function list(world: World): Promise<void> {
  const [manager] = world.office;
  const drafts = async (): Promise<Draft[]> => (await look(manager, DRAFT, 'circulations')).items as Draft[];
  if ((await drafts()).length === 0) await act(world, manager, 'openCirculation', null);
  for (const { id, entries } of await drafts()) {
    for (const { id: entryId, blurb, needs } of entries.filter(({ approvedAt }) => !approvedAt)) {
      await act(world, manager, 'approveCirculationEntry', { entryId, blurb: blurb || 'Cheaper tests.', needs });
    }
    if (entries.length === 0) await act(world, manager, 'skipCirculation', { circulationId: id });
    else await act(world, manager, 'sendCirculation', { circulationId: id });
  }
}

interface Card {
  readonly id: string;
  readonly mentor: string;
  readonly venture: string;
  readonly canLead: boolean;
}

/** Of lists that are out or were until lately, whoever has a card; `$1` is the programme. */
const CARDS = (which: string): string => `
  select c.id, c.mentor_id as mentor, e.venture_id as venture, m.can_lead as "canLead"
    from circulation_card c join circulation_entry e on e.id = c.entry_id join circulation l on l.id = e.circulation_id
    join mentor m on m.id = c.mentor_id
   where c.tenant_id = $1 and ${which}
     and not exists (select from interest i where i.card_id = c.id and i.until_at is null) order by c.id`;

const OPEN = `l.status = 'sent'`;
const CLOSED = `l.status = 'closed' and l.closed_at > now() - interval '20 days'`;

function answerOf({ dice }: World, { canLead }: Card): object {
  const answer = dice.pick(['yes', 'yes', 'maybe', 'no', 'no']);
  return { answer, couldLead: answer === 'yes' && canLead && dice.hits(0.5) };
}

/** Some of those who were asked answer. @param share of them. */
const answering =
  (which: string, share: number) =>
  async (world: World): Promise<void> => {
    const cards = await rows<Card>(world, CARDS(which));
    const asked = cards.filter(() => world.dice.hits(share)).map((card) => ({ card, said: answerOf(world, card) }));
    await each(asked, ({ card, said }) =>
      act(world, world.mentors.get(card.mentor) as TestMentor, 'answerCard', { cardId: card.id, ...said }),
    );
  };

export const answerSoon = answering(OPEN, 0.12);
export const answerLate = answering(OPEN, 0.15);
/** After the cut-off: refused, unless the venture is listed again. */
export const answerTooLate = answering(CLOSED, 0.01);

/** The same mentor taps yes and no at once, on two devices. */
export async function tapTwice(world: World): Promise<void> {
  const [card] = world.dice.some(await rows<Card>(world, CARDS(OPEN)), 1);
  if (!card) return;
  const mentor = world.mentors.get(card.mentor) as TestMentor;
  await each(['yes', 'no'], (answer) => act(world, mentor, 'answerCard', { cardId: card.id, answer }));
}

const ANSWERED = `
  select i.card_id as id, i.mentor_id as mentor, i.venture_id as venture from interest i
    join circulation_card c on c.id = i.card_id join circulation_entry e on e.id = c.entry_id
    join circulation l on l.id = e.circulation_id
   where i.tenant_id = $1 and i.until_at is null and i.answer in ('yes', 'maybe') and l.status = 'sent' order by i.id`;

/** C2: somebody finds that they know the founders; somebody else changes their mind. */
export async function thinkAgain(world: World): Promise<void> {
  const { dice, mentors, office } = world;
  const [declaring, withdrawing] = dice.some(await rows<Omit<Card, 'canLead'>>(world, ANSWERED), 2);
  if (declaring) {
    const input = { ventureId: declaring.venture, note: 'We were colleagues.', kind: 'employment' };
    const mentor = mentors.get(declaring.mentor) as TestMentor;
    const made = await act(
      world,
      mentor,
      'declareConflict',
      { ...input, sinceOn: '2020-01-01' },
      'conflict { id state }',
    );
    if (made && dice.hits(0.5)) {
      const review = { conflictId: made.conflict.id as string, seen: made.conflict.state as string };
      await act(world, office[1], 'reviewConflict', { ...review, decision: 'upheld', reason: 'It is one.' });
    }
  }
  if (withdrawing) {
    await act(world, mentors.get(withdrawing.mentor) as TestMentor, 'withdrawAnswer', { cardId: withdrawing.id });
  }
}
