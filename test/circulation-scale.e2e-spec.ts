import { circulating } from './support/circulating.js';
import { type House, openHouse, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { PostOffice } from './support/post-office.js';
import { statementsOf } from './support/statements.js';

const SENT = /circulation|list_pause|insert into (link|"letter"|fact)|from conflict|from venture|from warrant/;
/** What this spec itself asks meanwhile. */
const WATCHING = 'as letters_written';

/** What the clock does meanwhile, and counting. */
const CHORES =
  /letters_written|set status = 'closed'|status = 'draft' and|set reminded_at|from circulation where for_day|set weak_at/;

describe('a list at the scale of a large programme (T4)', () => {
  const office = new PostOffice();
  let house: House;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  const crowd = (programme: Programme, mentors: number): Promise<unknown> =>
    programme.within(async (tx) => {
      await tx.sql`
        with people as (
          insert into membership (id, name, email, roles, status)
          select gen_random_uuid(), 'Mentor ' || n, 'mentor' || n || '@' || ${programme.slug} || '.example.org', '{mentor}', 'active'
            from generate_series(1, ${mentors}::int) n returning id),
        cohort as (
          insert into mentor (id, membership_id, primary_background, other_backgrounds, expertise, languages, zone,
                              hours_per_month, can_lead, status)
          select gen_random_uuid(), id, 'product', '{}', '{pricing}', '{en}', 'Europe/Paris', 12, true, 'active' from people
          returning id)
        insert into warrant (id, mentor_id, text_version, signed_at, expires_on)
        select gen_random_uuid(), id, 1, ${tx.now}, current_date + 300 from cohort`;
    });

  /** Sends a list and lets it arrive. @returns the statements of the request, and those of the worker for the list. */
  async function sending(slug: string, mentors: number, ventures: number): Promise<{ asked: number; dealt: string[] }> {
    const programme = await house.programme(slug);
    const cohort = await circulating(programme);
    await crowd(programme, mentors - cohort.mentors.length);
    for (let each = 1; each <= ventures; each++) await cohort.venture(`Venture ${each}`, { needs: ['pricing'] });
    const id = await cohort.open();
    await cohort.approve(id);
    let asked = 0;
    const sent = await statementsOf(async () => {
      const during = await statementsOf(() => cohort.send(id));
      asked = during.filter((text) => /update "circulation"|from venture|from mentor/.test(text)).length;
      await until(async () => {
        const [found] = await house.database.admin<{ n: number }>(
          `select count(*)::int ${WATCHING.replace('as ', 'as n, 0 as ')} from circulation_recipient where circulation_id = $1 and letter_id is not null`,
          [id],
        );
        return found?.n === mentors ? true : undefined;
      });
    });
    return { asked, dealt: sent.filter((text) => SENT.test(text) && !CHORES.test(text)) };
  }

  it('takes as many statements for 180 mentors and 5 ventures as for 5 and 1', async () => {
    const small = await sending('small', 5, 1);
    const large = await sending('large', 180, 5);
    expect(large.asked).toBe(small.asked);
    expect(large.dealt.map((text) => text.slice(0, 60))).toEqual(small.dealt.map((text) => text.slice(0, 60)));
    expect(large.dealt.length).toBeLessThan(30);
  });

  it('says how far it is, and every letter arrives', async () => {
    const large = await house.programme('tall');
    const cohort = await circulating(large);
    await crowd(large, 30);
    await cohort.venture('Tall');
    const id = await cohort.sent();
    const progress = async () =>
      (await large.manager.ask(`{ circulation(id: "${id}") { readers lettersWaiting lettersSent lettersFailed } }`))
        .data?.['circulation'] as {
        readers: number;
        lettersWaiting: number;
        lettersSent: number;
        lettersFailed: number;
      };
    await until(async () => ((await progress()).lettersSent === 34 ? true : undefined));
    expect(await progress()).toEqual({ readers: 34, lettersWaiting: 0, lettersSent: 34, lettersFailed: 0 });
  });
});
