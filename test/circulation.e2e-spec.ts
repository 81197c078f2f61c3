import type { ParsedMail } from 'mailparser';
import { beforeTheMinute } from './support/calm.js';
import { circulating, type Circulating, pressAt } from './support/circulating.js';
import { codes } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import type { TestMentor } from './support/mentored.js';
import { dated } from './support/native/libraries.js';
import { PostOffice } from './support/post-office.js';

const CARDS = `{ myCards { id ventureName blurb needs whyNeeds whySector isSeeking isNone circulationId
  interest { answer couldLead via isLate } formerInterests { answer } } }`;
const LIST = `query ($id: ID!) { circulation(id: $id) { status kind readers answerers lettersWaiting lettersSent lettersFailed
  missing sentAt cutOffAt remindedAt entries { id ventureId ventureName blurb listing outcome shown yes leads maybe no stakes
  answered { mentor { name } interest { answer couldLead via } } } } }`;
const ANSWER = `mutation ($input: AnswerCardInput!) { answerCard(input: $input) { refusals { code message } card { interest { answer couldLead } } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawAnswer(input: { cardId: $id }) { refusals { code } card { interest { answer } } } }`;

interface Card {
  readonly id: string;
  readonly ventureName: string;
  readonly blurb: string | null;
  readonly circulationId: string;
  readonly interest: { readonly answer: string } | null;
}

describe('circulation of ventures (T4, C2, C5, S6)', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let cohort: Circulating;
  let theirs: Circulating;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    cohort = await circulating(ours);
    theirs = await circulating(neighbour);
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  const tick = async (): Promise<void> => {
    await house.database.admin(`select graphile_worker.add_job('circulate')`);
  };
  const idle = (): Promise<true> =>
    until(async () => {
      const [jobs] = await house.database.admin<{ n: number }>('select count(*)::int as n from graphile_worker.jobs');
      return jobs?.n === 0 ? true : undefined;
    });
  const read = async (id: string) => (await ours.manager.ask(LIST, { id })).data?.['circulation'];
  const cardsOf = async (mentor: { ask: Programme['manager']['ask'] }): Promise<Card[]> =>
    ((await mentor.ask(CARDS)).data?.['myCards'] ?? []) as Card[];
  const newest = (mail: readonly ParsedMail[]): ParsedMail | undefined => mail.at(-1);

  describe('a draft', () => {
    it('is refused to a programme without a cohort, which is told what is missing (C5)', async () => {
      const young = await house.programme('young');
      const { data } = await young.manager.ask('{ circulationReadiness { refusals { code message } } }');
      expect(codes(data?.['circulationReadiness'])).toEqual(['COHORT_TOO_SMALL', 'NOBODY_LEADS']);
      const opened = await young.manager.ask('mutation { openCirculation { refusals { code } circulation { id } } }');
      const id = opened.data?.['openCirculation'].circulation.id as string;
      const sent = await young.manager.ask(
        `mutation { sendCirculation(input: { circulationId: "${id}" }) { refusals { code } } }`,
      );
      expect(codes(sent.data?.['sendCirculation'])).toEqual(['COHORT_TOO_SMALL', 'NOBODY_LEADS', 'LIST_EMPTY']);
    });

    it('holds every venture that waits, goes on in one piece, and is sent only with approved words', async () => {
      const venture = await cohort.venture('Drafted');
      const id = await cohort.open();
      const again = await ours.manager.ask('mutation { openCirculation { refusals { code } } }');
      expect(codes(again.data?.['openCirculation'])).toEqual(['DRAFT_EXISTS']);
      const { entries } = await read(id);
      expect(entries).toMatchObject([{ ventureId: venture, ventureName: 'Drafted', listing: 1 }]);
      expect(codes(await cohort.send(id))).toEqual(['BLURB_NOT_APPROVED']);
      await ours.manager.ask(
        `mutation ($input: ApproveCirculationEntryInput!) { approveCirculationEntry(input: $input) { refusals { code } } }`,
        {
          input: { entryId: entries[0].id, blurb: 'Cheaper tests of water, without a laboratory.', needs: ['pricing'] },
        },
      );
      const other = await cohort.venture('Later');
      const add = `mutation ($input: AddCirculationEntryInput!) { addCirculationEntry(input: $input) { refusals { code } } }`;
      const added = async (ventureId: string) =>
        codes((await ours.manager.ask(add, { input: { circulationId: id, ventureId } })).data?.['addCirculationEntry']);
      expect(await added(other)).toEqual([]);
      expect(await added(other)).toEqual(['VENTURE_LISTED']);
      const ids = (await read(id)).entries.map((entry: { id: string }) => entry.id) as string[];
      const order = `mutation ($input: OrderCirculationInput!) { orderCirculation(input: $input) { refusals { code } circulation { entries { ventureName } } } }`;
      const ordered = await ours.manager.ask(order, { input: { circulationId: id, entryIds: ids.toReversed() } });
      expect(ordered.data?.['orderCirculation'].circulation.entries).toEqual([
        { ventureName: 'Later' },
        { ventureName: 'Drafted' },
      ]);
      const part = await ours.manager.ask(order, { input: { circulationId: id, entryIds: [ids[0]] } });
      expect(codes(part.data?.['orderCirculation'])).toEqual(['LIST_CHANGED']);
      const skipped = await ours.manager.ask(
        `mutation { skipCirculation(input: { circulationId: "${id}" }) { refusals { code } circulation { status sentAt } } }`,
      );
      expect(skipped.data?.['skipCirculation'].circulation).toEqual({ status: 'closed', sentAt: null });
    });

    it('is the office’s own: mentors, founders and neighbours find none', async () => {
      const id = await cohort.open();
      expect((await neighbour.manager.ask(LIST, { id })).data?.['circulation']).toBeNull();
      const [mentor] = cohort.mentors;
      expect((await mentor?.ask(LIST, { id }))?.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      const foreign = await neighbour.manager.ask(
        `mutation { skipCirculation(input: { circulationId: "${id}" }) { refusals { code } } }`,
      );
      expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      await cohort.skip(id);
    });
  });

  describe('a list that was sent', () => {
    let id: string;
    beforeAll(async () => {
      await cohort.venture('Aquaflow', { needs: ['pricing', 'hardware'] });
      await cohort.venture('Solara', { needs: ['regulatory affairs'] });
      await ours.mentor('No warrant', { warranted: false });
      await ours.mentor('On leave', { status: 'on_leave' });
      id = await cohort.sent();
      await until(async () => ((await read(id)).lettersSent === 4 ? true : undefined));
    });

    it('reaches each mentor who may be asked, by a letter of their own, with why them', async () => {
      expect(await read(id)).toMatchObject({ status: 'sent', readers: 4, lettersWaiting: 0, lettersFailed: 0 });
      const [ada, ben] = cohort.mentors;
      const letter = newest(office.to(ada?.login ?? ''));
      expect(letter?.subject).toMatch(/ventures look for mentors$/);
      expect(letter?.text).toContain('you know pricing');
      expect(newest(office.to(ben?.login ?? ''))?.text).not.toContain('you know pricing');
      expect(office.to('no.warrant@ours.example.org')).toEqual([]);
      expect(office.to('on.leave@ours.example.org')).toEqual([]);
      const links = (mail?: ParsedMail) => new Set((mail?.text ?? '').match(/\/a\/[\w.-]+/g));
      const shared = [...links(letter)].filter((link) => links(newest(office.to(ben?.login ?? ''))).has(link));
      expect(shared).toEqual([]);
    });

    it('can be left by one click of a mail program, in one header each, and by nothing that only opens it', async () => {
      const leaver = cohort.mentors[3];
      const letter = newest(office.to(leaver?.login ?? ''));
      const lines = letter?.headerLines.map(({ line }) => line) ?? [];
      const unsubscribe = lines.filter((line) => /^list-unsubscribe:/i.test(line));
      expect(unsubscribe).toHaveLength(1);
      expect(lines.filter((line) => /^list-unsubscribe-post: List-Unsubscribe=One-Click$/i.test(line))).toHaveLength(1);
      const at = (/<(http.+)>/.exec(unsubscribe[0]?.replace(/\s+/g, '') ?? '')?.[1] ?? '').replace(
        'http://localhost',
        house.api.url,
      );
      expect((await fetch(at, { method: 'HEAD' })).status).toBe(200);
      await fetch(at);
      expect((await fetch(at, { method: 'POST', body: new URLSearchParams({ other: 'x' }) })).status).toBe(404);
      const paused = async () =>
        (await leaver?.ask(`{ mentor(id: "${leaver.mentorId}") { listsPausedAt } }`))?.data?.['mentor']
          .listsPausedAt as unknown;
      expect(await paused()).toBeNull();
      const form = {
        method: 'POST',
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
        redirect: 'manual',
      } as const;
      expect((await fetch(at, form)).status).toBe(200);
      expect((await fetch(at, form)).status).toBe(200);
      expect(await paused()).not.toBeNull();
      const coverage = await ours.manager.ask(
        `{ circulationCoverage(circulationId: "${id}") { mentors { name } entries { readers matching unmet } } }`,
      );
      expect(coverage.data?.['circulationCoverage'].mentors).toHaveLength(3);
      await leaver?.ask('mutation { resumeLists { refusals { code } } }');
      expect(await paused()).toBeNull();
    });

    it('is answered in the console, changed, and taken back, and what was said stays', async () => {
      const [ada] = cohort.mentors;
      const card = (await cardsOf(ada as never)).find(({ ventureName }) => ventureName === 'Aquaflow');
      const answer = async (input: object) =>
        (await ada?.ask(ANSWER, { input: { cardId: card?.id, ...input } }))?.data?.['answerCard'];
      expect(await answer({ answer: 'maybe' })).toMatchObject({
        refusals: [],
        card: { interest: { answer: 'maybe' } },
      });
      expect(codes(await answer({ answer: 'no', couldLead: true }))).toEqual(['LEAD_WITHOUT_YES']);
      expect(await answer({ answer: 'yes', couldLead: true })).toMatchObject({
        card: { interest: { couldLead: true } },
      });
      expect(await answer({ answer: 'yes', couldLead: true })).toMatchObject({ refusals: [] });
      const entry = async () => (await read(id)).entries.find(({ ventureName }: Card) => ventureName === 'Aquaflow');
      expect(await entry()).toMatchObject({ yes: 1, leads: 1, maybe: 0, shown: 4 });
      const taken = await ada?.ask(WITHDRAW, { id: card?.id });
      expect(taken?.data?.['withdrawAnswer'].card.interest).toBeNull();
      const [now] = await cardsOf(ada as never).then((cards) => cards.filter(({ id: each }) => each === card?.id));
      expect(now).toMatchObject({ interest: null, formerInterests: [{ answer: 'yes' }, { answer: 'maybe' }] });
      expect(await entry()).toMatchObject({ yes: 0, answered: [] });
    });

    it('is nobody’s to answer for another, nor a neighbour’s', async () => {
      const [ada, ben] = cohort.mentors;
      const [card] = await cardsOf(ada as never);
      const [stranger] = theirs.mentors;
      for (const asker of [ben, stranger]) {
        const { errors } = (await asker?.ask(ANSWER, { input: { cardId: card?.id, answer: 'yes' } })) ?? {};
        expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      }
      expect(await cardsOf(stranger as never)).toEqual([]);
    });
  });

  describe('the links of a letter', () => {
    let id: string;
    const linkOf = async (mentor: TestMentor | undefined, venture: string): Promise<string> => {
      const text = await until(() =>
        office
          .to(mentor?.login ?? '')
          .map((mail) => mail.text ?? '')
          .find((each) => each.includes(`${venture} makes`)),
      );
      const path = /\/a\/[\w.-]+/.exec(text.slice(text.indexOf(`${venture} makes`)))?.[0] ?? '';
      return `${house.api.url}${path}`;
    };
    const rows = async (mentorId: string | undefined) =>
      ours.within(
        (tx) => tx.sql<{ answer: string; via: string; until_at: Date | null }>`
        select i.answer, i.via, i.until_at from interest i join circulation_card c on c.id = i.card_id
          join circulation_entry e on e.id = c.entry_id where e.circulation_id = ${id} and i.mentor_id = ${mentorId} order by i.at`,
      );

    beforeAll(async () => {
      await ours.within((tx) => tx.sql`update circulation set cut_off_at = ${tx.now} where status = 'sent'`);
      await tick();
      await until(async () => ((await cohort.openLists()) === 0 ? true : undefined));
      await cohort.clear();
      await cohort.venture('Linked', { needs: ['pricing'] });
      id = await cohort.sent();
      await until(async () => ((await read(id)).lettersSent === 4 ? true : undefined));
    });

    it('change nothing for whoever opens them: GET, HEAD, and the page’s own script without our cookie', async () => {
      const [ada] = cohort.mentors;
      const at = await linkOf(ada, 'Linked');
      for (const method of ['GET', 'HEAD', 'GET']) expect((await fetch(`${at}?c=yes`, { method })).status).toBe(200);
      const auto = await fetch(`${at}/auto?c=yes`, { method: 'POST', headers: { 'x-outrigger-link': '1' } });
      expect(auto.status).toBe(204);
      expect(await rows(ada?.mentorId)).toEqual([]);
    });

    it('say yes by one press, once however often, and take it back', async () => {
      const [ada] = cohort.mentors;
      const at = await linkOf(ada, 'Linked');
      const page = await (await fetch(`${at}?c=yes`)).text();
      for (const words of [
        'Yes, I&#x27;m interested. I hold no stake in it.',
        'Not for me',
        'I hold a stake',
        'you know pricing',
      ])
        expect(page).toContain(words);
      const nonce = /name="nonce" value="([\w-]+)"/.exec(page)?.[1] ?? '';
      const form = { method: 'POST', redirect: 'manual', body: new URLSearchParams({ nonce, choice: 'yes' }) } as const;
      const taps = await Promise.all([1, 2, 3].map(() => fetch(at, form)));
      expect(taps.map(({ status }) => status).sort()).toEqual([303, 422, 422]);
      expect(await rows(ada?.mentorId)).toMatchObject([{ answer: 'yes', via: 'mail', until_at: null }]);
      expect(await (await fetch(at)).text()).toContain('The office forms the team.');
      await fetch(at, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ nonce, undo: 'yes' }) });
      expect(await rows(ada?.mentorId)).toMatchObject([{ answer: 'yes', until_at: expect.any(Date) as Date }]);
    });

    it('need no press on a device that is known, and only there', async () => {
      const [ada] = cohort.mentors;
      const at = await linkOf(ada, 'Linked');
      const page = await (await fetch(at)).text();
      const nonce = /name="nonce" value="([\w-]+)"/.exec(page)?.[1] ?? '';
      const pressed = await fetch(at, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ nonce, choice: 'no' }),
      });
      const cookie = pressed.headers.get('set-cookie')?.split(';')[0] ?? '';
      await fetch(at, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ nonce, undo: 'yes' }) });
      const auto = (at2: string) =>
        fetch(`${at2}/auto?c=lead`, { method: 'POST', headers: { 'x-outrigger-link': '1', cookie } });
      expect((await auto(await linkOf(cohort.mentors[1], 'Linked'))).status).toBe(204);
      expect((await auto(at)).status).toBe(200);
      expect((await rows(ada?.mentorId)).at(-1)).toMatchObject({ answer: 'yes', until_at: null });
      expect(await rows(cohort.mentors[1]?.mentorId)).toEqual([]);
    });

    it('show nothing of the venture once the warrant is revoked, and are good again with a new one (C2)', async () => {
      const ben = cohort.mentors[1];
      const at = await linkOf(ben, 'Linked');
      const before = await (await fetch(at)).text();
      expect(before).toContain('Linked makes tests of water cheap.');
      const nonce = /name="nonce" value="([\w-]+)"/.exec(before)?.[1] ?? '';
      await ours.manager.ask(
        `mutation ($id: ID!) { revokeWarrant(input: { mentorId: $id, reason: "Has joined a fund." }) { refusals { code } } }`,
        { id: ben?.mentorId },
      );
      const page = await (await fetch(at)).text();
      expect(page).toContain('Your warrant is not current.');
      expect(page).not.toContain('Linked');
      const late = await fetch(at, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ nonce, choice: 'yes' }),
      });
      expect(late.status).toBe(422);
      expect(await late.text()).toContain('Your warrant is not current.');
      expect(await cardsOf(ben as never)).toEqual([]);
      await ours.manager.ask(
        `mutation ($id: ID!) { recordWarrant(input: { mentorId: $id, signedOn: "${new Date().toISOString().slice(0, 10)}" }) { refusals { code } } }`,
        { id: ben?.mentorId },
      );
      expect(await pressAt(at, { choice: 'yes' })).toMatchObject({ status: 303 });
      expect(await rows(ben?.mentorId)).toMatchObject([{ answer: 'yes' }]);
    });

    it('declare a stake, which excludes the pair at once, everywhere (C2, F14)', async () => {
      const cy = cohort.mentors[2];
      const at = await linkOf(cy, 'Linked');
      expect((await pressAt(at, { choice: 'stake' })).page).toContain('You hold a stake in Linked');
      const [card] = (await cardsOf(cy as never)).filter(({ ventureName }) => ventureName === 'Linked');
      expect(card).toMatchObject({ blurb: null, needs: [], interest: { answer: 'stake' } });
      const changed = await cy?.ask(ANSWER, { input: { cardId: card?.id, answer: 'yes' } });
      expect(codes(changed?.data?.['answerCard'])).toEqual(['CONFLICT_DECLARED']);
      const declared = await ours.within((tx) => tx.sql`select from conflict where mentor_id = ${cy?.mentorId}`);
      expect(declared).toHaveLength(1);
    });

    it('take an answer after the cut-off, and say that it is late; none once the venture has its team', async () => {
      const di = cohort.mentors[3];
      const at = await linkOf(di, 'Linked');
      await ours.within(
        (tx) => tx.sql`update circulation set cut_off_at = ${new Date(tx.now.getTime() - 60_000)} where id = ${id}`,
      );
      expect(await (await fetch(at)).text()).toContain('You can still answer');
      expect((await pressAt(at, { choice: 'maybe' })).status).toBe(303);
      const [card] = (await cardsOf(di as never)).filter(({ ventureName }) => ventureName === 'Linked');
      expect(card).toMatchObject({ interest: { answer: 'maybe', isLate: true } });
      await ours.within((tx) => tx.sql`update venture set status = 'mentored' where name = 'Linked'`);
      const { data } = (await di?.ask(ANSWER, { input: { cardId: card?.id, answer: 'yes' } })) ?? {};
      expect(codes(data?.['answerCard'])).toEqual(['VENTURE_SERVED']);
      await ours.within((tx) => tx.sql`update venture set status = 'circulating' where name = 'Linked'`);
    });
  });

  describe('by itself', () => {
    const listed = (name: string) =>
      ours.within(
        (tx) => tx.sql<{ listing: number; outcome: string | null; status: string }>`
      select e.listing, e.outcome, l.status from circulation_entry e join circulation l on l.id = e.circulation_id
        join venture v on v.id = e.venture_id where v.name = ${name} order by l.made_at`,
      );
    const work = async (kind: string): Promise<string[]> => {
      const { data } = await ours.manager.ask('{ workList(perKind: 50) { kind items { title } } }');
      const groups = data?.['workList'] as { kind: string; items: { title: string }[] }[];
      return groups.find((group) => group.kind === kind)?.items.map(({ title }) => title) ?? [];
    };
    const pass = async (circulationId: string): Promise<void> => {
      await ours.within((tx) => tx.sql`update circulation set cut_off_at = ${tx.now} where id = ${circulationId}`);
      await tick();
      await until(async () => ((await read(circulationId)).status === 'closed' ? true : undefined));
    };

    beforeAll(async () => {
      await ours.within((tx) => tx.sql`update circulation set cut_off_at = ${tx.now} where status = 'sent'`);
      await tick();
      await until(async () => ((await cohort.openLists()) === 0 ? true : undefined));
      await cohort.clear();
    });

    it('a venture without enough interest is listed again, twice, and then the office is told', async () => {
      await cohort.venture('Unwanted');
      for (const listing of [1, 2, 3]) {
        const id = await cohort.sent();
        expect((await listed('Unwanted')).at(-1)).toMatchObject({ listing, status: 'sent' });
        await ours.within(
          (tx) =>
            tx.sql`update circulation set sent_at = ${new Date(tx.now.getTime() - 49 * 3_600_000)} where id = ${id}`,
        );
        expect(await work('interest')).toContain('Unwanted');
        await pass(id);
        await cohort.forget();
      }
      expect((await listed('Unwanted')).map(({ outcome }) => outcome)).toEqual(['relisted', 'relisted', 'nobody']);
      expect(await work('unwanted')).toContain('Unwanted');
      const id = await cohort.open();
      expect((await read(id)).entries).toEqual([]);
      await cohort.skip(id);
    });

    it('a list reminds, a day before its cut-off, once, those who have said nothing', async () => {
      await cohort.venture('Reminded');
      const id = await cohort.sent();
      await until(async () => ((await read(id)).lettersSent === 4 ? true : undefined));
      const [ada, ben, cy] = cohort.mentors;
      const card = async (mentor: unknown) =>
        (await cardsOf(mentor as never)).find(({ ventureName }) => ventureName === 'Reminded');
      await ada?.ask(ANSWER, { input: { cardId: (await card(ada))?.id, answer: 'yes' } });
      await ben?.ask(`mutation ($id: ID!) { answerNone(input: { circulationId: $id }) { refusals { code } } }`, { id });
      await ours.within(
        (tx) =>
          tx.sql`update circulation set sent_at = ${new Date(tx.now.getTime() - 48 * 3_600_000)}, cut_off_at = ${new Date(tx.now.getTime() + 3_600_000)} where id = ${id}`,
      );
      await Promise.all([tick(), tick()]);
      const reminders = (mentor?: { login: string }) =>
        office.to(mentor?.login ?? '').filter(({ subject }) => subject?.startsWith('Still open'));
      await until(() => (reminders(cy).length > 0 ? true : undefined));
      await tick();
      await idle();
      expect([ada, ben, cy].map((mentor) => reminders(mentor).length)).toEqual([0, 0, 1]);
      expect(await read(id)).toMatchObject({ answerers: 2, remindedAt: expect.any(String) as string });
      await pass(id);
      await cohort.forget();
    });

    it('a draft is there before its day, once, with every venture that waits', async () => {
      const punctual = await house.programme('punctual');
      await Promise.all(['Ann', 'Bob', 'Cid'].map((name) => punctual.mentor(name)));
      const friday = new Date();
      friday.setUTCDate(friday.getUTCDate() + ((12 - friday.getUTCDay()) % 7) + 7);
      await beforeTheMinute(20_000);
      const today = dated(friday);
      try {
        const drafts = async () =>
          (await punctual.manager.ask('{ circulations(status: draft) { items { kind forDay } } }')).data?.[
            'circulations'
          ].items as { forDay: string }[];
        await Promise.all([tick(), tick()]);
        await until(async () => ((await drafts()).length > 0 ? true : undefined));
        await idle();
        const [draft, ...others] = await drafts();
        expect(others).toEqual([]);
        expect(new Date(draft?.forDay ?? '').getUTCDay()).toBe(1);
      } finally {
        today();
        // That day came for every programme, and drafted a list for ours too if a venture waited.
        await cohort.forget();
      }
    });

    it('a list goes out at its time, and one that cannot any more comes back to the office', async () => {
      const ventureId = await cohort.venture('Timed');
      const id = await cohort.open();
      await cohort.approve(id);
      const later = new Date(Date.now() + 3 * 3_600_000).toISOString();
      const timed = await ours.manager.ask(
        `mutation ($input: SendCirculationInput!) { sendCirculation(input: $input) { refusals { code } circulation { status sendAt } } }`,
        { input: { circulationId: id, sendAt: later } },
      );
      expect(timed.data?.['sendCirculation']).toMatchObject({
        refusals: [],
        circulation: { status: 'draft', sendAt: later },
      });
      await ours.within((tx) => tx.sql`update venture set status = 'paused' where id = ${ventureId}`);
      await ours.within((tx) => tx.sql`update circulation set send_at = ${tx.now} where id = ${id}`);
      await tick();
      const sendAt = async () =>
        (
          await ours.within((tx) => tx.sql<{ send_at: Date | null }>`select send_at from circulation where id = ${id}`)
        )[0]?.send_at;
      await until(async () => ((await sendAt()) === null ? true : undefined));
      expect((await read(id)).status).toBe('draft');
      await ours.within((tx) => tx.sql`update venture set status = 'accepted' where id = ${ventureId}`);
      await ours.within(
        (tx) =>
          tx.sql`update circulation set send_at = ${tx.now}, cut_off_at = ${new Date(tx.now.getTime() + 86_400_000)} where id = ${id}`,
      );
      await tick();
      await until(async () => ((await read(id)).status === 'sent' ? true : undefined));
      await pass(id);
      await cohort.forget();
    });
  });

  describe('a targeted list (T5)', () => {
    it('goes to the mentors who have what the team lacks, never to those who sat on it', async () => {
      const ventureId = await cohort.venture('Depleted', { status: 'mentored' });
      const look = async (asker: Programme['manager'], input: object) => {
        const answer = await asker.ask(
          `mutation ($input: LookForMentorsInput!) { lookForMentors(input: $input) { refusals { code } circulation { id kind status missing } } }`,
          { input },
        );
        return answer.errors?.[0]?.extensions.code ?? answer.data?.['lookForMentors'];
      };
      expect(await look(neighbour.manager, { ventureId, missing: ['pricing'] })).toBe('NOT_FOUND');
      const drafted = await look(ours.manager, { ventureId, missing: ['pricing'] });
      expect(drafted).toMatchObject({ refusals: [], circulation: { kind: 'targeted', status: 'draft' } });
      const { id } = drafted.circulation as { id: string };
      expect(codes(await look(ours.manager, { ventureId, missing: ['sales'] }))).toEqual(['VENTURE_LISTED']);
      await cohort.approve(id);
      expect((await cohort.send(id)).refusals).toEqual([]);
      await until(async () => ((await read(id)).lettersSent === 1 ? true : undefined));
      expect(newest(office.to(cohort.mentors[0]?.login ?? ''))?.text).toContain('knows pricing');
      const waiting = await look(ours.manager, { ventureId: await cohort.venture('Whole'), missing: ['sales'] });
      expect(codes(waiting)).toEqual(['VENTURE_NOT_SEEKING']);
    });
  });
});
