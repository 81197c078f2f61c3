import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';
import { mentored } from './support/mentored.js';

const ADD_MENTOR = `mutation ($input: AddMentorInput!) { addMentor(input: $input) { refusals { code field } mentor { id name email status warrantState hoursCommitted } } }`;
const RECORD = `mutation ($input: RecordWarrantInput!) { recordWarrant(input: $input) { refusals { code } mentor { warrantState warrantExpiresOn } } }`;
const SIGN = `mutation { signWarrant(input: { version: 1, locale: "en", name: "Paper" }) { refusals { code } mentor { warrantState } } }`;
const MENTORS = `query ($search: String, $freeHoursOnly: Boolean, $background: String) { mentors(first: 100, search: $search, freeHoursOnly: $freeHoursOnly, background: $background) {
  total items { name email hoursCommitted ventureCount warrantState seats { isLead team { venture { name } } } } } }`;
const MENTOR = `query ($id: ID!) { mentor(id: $id) { name warrantState } }`;
const ADD_VENTURE = `mutation ($input: AddVentureInput!) { addVenture(input: $input) { refusals { code field message } venture { id status submittedOn founders { name email } } } }`;
const ACCEPT = `mutation ($input: AcceptVentureInput!) { acceptVenture(input: $input) { refusals { code } venture { status decisionReason } } }`;
const DECLINE = `mutation ($input: DeclineVentureInput!) { declineVenture(input: $input) { refusals { code } venture { status decisionReason } } }`;
const VENTURES = `query ($search: String, $status: VentureStatus) { ventures(search: $search, status: $status) { total items { name } } }`;
const SEARCH = `query ($text: String!) { search(text: $text) { kind title detail } }`;

const JANE = {
  name: 'Jane Roe',
  email: 'Jane.Roe@example.org',
  primaryBackground: 'sales',
  zone: 'Europe/Paris',
  hoursPerMonth: 12,
  canLead: true,
};
const TIDE = {
  name: 'Tidewater',
  oneLiner: 'Sensors for mussel farmers.',
  founders: [{ name: 'Mia Berg', email: 'mia@example.org' }],
  origin: 'alumni',
  sector: 'food',
  stage: 'pilot',
  zone: 'Europe/Lisbon',
};

describe('cohort and ventures', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
  });
  afterAll(() => house.close());

  const told = async (programme: Programme, query: string, variables: object): Promise<Fields> =>
    Object.values((await programme.manager.ask(query, variables)).data ?? {})[0];
  const names = (page: Fields): string[] => page.items.map(({ name }: { name: string }) => name);

  describe('a mentor', () => {
    it('joins once, by address whatever its case, and is invited', async () => {
      const { mentor, refusals } = await told(ours, ADD_MENTOR, { input: JANE });
      expect(refusals).toEqual([]);
      expect(mentor).toMatchObject({
        name: 'Jane Roe',
        email: 'jane.roe@example.org',
        status: 'active',
        warrantState: 'none',
        hoursCommitted: 0,
      });
      expect(codes(await told(ours, ADD_MENTOR, { input: { ...JANE, email: 'jane.roe@EXAMPLE.org' } }))).toEqual([
        'MENTOR_KNOWN',
      ]);
      const invited = await ours.within((tx) => tx.sql`select from fact where name = 'member.invited'`);
      expect(invited).toHaveLength(1);
    });

    it('may be in two programmes, which know nothing of each other', async () => {
      const { mentor } = await told(neighbour, ADD_MENTOR, { input: JANE });
      expect(mentor.name).toBe('Jane Roe');
      expect(await told(ours, MENTOR, { id: mentor.id })).toBeNull();
      expect((await told(ours, MENTORS, { search: 'Jane' })).total).toBe(1);
    });

    it('is told every fault at once', async () => {
      const input = {
        ...JANE,
        email: 'new@example.org',
        primaryBackground: 'wizardry',
        zone: 'Mars/Olympus',
        hoursPerMonth: 90,
      };
      expect((await told(ours, ADD_MENTOR, { input })).refusals).toEqual([
        { code: 'NO_SUCH_BACKGROUND', field: 'primaryBackground' },
        { code: 'NO_SUCH_ZONE', field: 'zone' },
        { code: 'HOURS_OUT_OF_RANGE', field: 'hoursPerMonth' },
      ]);
      expect(
        (await told(ours, ADD_MENTOR, { input: { ...JANE, email: 'nobody', name: '' } })).refusals.map(
          ({ field }: { field: string }) => field,
        ),
      ).toEqual(['name', 'email']);
    });

    it('has a warrant that the office records or the mentor signs (C2)', async () => {
      const mentor = await ours.mentor('Paper', { warranted: false });
      const record = (signedOn: string) => told(ours, RECORD, { input: { mentorId: mentor.mentorId, signedOn } });
      expect(codes(await record('2999-01-01'))).toEqual(['SIGNED_IN_FUTURE']);
      expect(codes(await record('2019-01-01'))).toEqual(['WARRANT_EXPIRED']);
      const { data } = await mentor.ask(SIGN);
      expect(data?.['signWarrant'].mentor).toEqual({ warrantState: 'current' });
      const foreign = await told(neighbour, RECORD, { input: { mentorId: mentor.mentorId, signedOn: '2026-01-01' } });
      expect(foreign).toBeUndefined();
    });

    it('shows address and warrant to the office and to himself only; to a founder only on the own team', async () => {
      const venture = await mentored(ours, 'Lighthouse');
      const [lead, other] = venture.mentors;
      expect((await told(ours, MENTORS, { search: 'Lighthouse product' })).items).toEqual([
        {
          name: 'Lighthouse product',
          email: lead?.login,
          hoursCommitted: 6,
          ventureCount: 1,
          warrantState: 'current',
          seats: [{ isLead: true, team: { venture: { name: 'Lighthouse' } } }],
        },
      ]);
      const asOther = (await other?.ask(MENTORS, { search: 'Lighthouse product' }))?.data?.['mentors'].items;
      expect(asOther).toMatchObject([{ email: null, warrantState: null }]);
      expect(names((await venture.founder.ask(MENTORS)).data?.['mentors'])).toEqual([
        'Lighthouse design',
        'Lighthouse product',
        'Lighthouse sales',
      ]);
    });

    it('is found by free hours and by background', async () => {
      await ours.mentor('Idle', { background: 'law_and_intellectual_property', hoursPerMonth: 8 });
      const busy = await mentored(ours, 'Busybody');
      await ours.within((tx) => tx.sql`update mentor set hours_per_month = 6 where id = ${busy.mentors[0]?.mentorId}`);
      const free = names(await told(ours, MENTORS, { freeHoursOnly: true }));
      expect(free).toContain('Idle');
      expect(free).not.toContain('Busybody product');
      expect(names(await told(ours, MENTORS, { background: 'law_and_intellectual_property' }))).toEqual(['Idle']);
      expect(names(await told(ours, MENTORS, { search: '%' }))).toEqual([]);
    });
  });

  describe('a venture', () => {
    it('comes in with its founders, is accepted once, and its founders are invited (V2)', async () => {
      const { venture } = await told(ours, ADD_VENTURE, { input: TIDE });
      expect(venture).toMatchObject({
        status: 'submitted',
        founders: [{ name: 'Mia Berg', email: 'mia@example.org' }],
      });
      const accept = () => told(ours, ACCEPT, { input: { ventureId: venture.id, reason: 'Fits our mentors.' } });
      expect((await accept()).venture).toEqual({ status: 'accepted', decisionReason: 'Fits our mentors.' });
      expect(codes(await accept())).toEqual(['ALREADY_DECIDED']);
      const invited = await ours.within(
        (tx) => tx.sql`
        select from invitation i join membership m on m.id = i.membership_id where m.email = 'mia@example.org'`,
      );
      expect(invited).toHaveLength(1);
    });

    it('is declined with a reason, and not by the neighbour', async () => {
      const { venture } = await told(ours, ADD_VENTURE, { input: { ...TIDE, name: 'Castle in the Air' } });
      const input = { ventureId: venture.id, reason: 'Not a venture yet.' };
      expect((await neighbour.manager.ask(DECLINE, { input })).errors?.[0]?.message).toMatch(/^No Venture/);
      expect((await told(ours, DECLINE, { input })).venture).toEqual({
        status: 'declined',
        decisionReason: 'Not a venture yet.',
      });
    });

    it('has one name in a programme, and every fault is told', async () => {
      expect(codes(await told(ours, ADD_VENTURE, { input: { ...TIDE, name: 'TIDEWATER' } }))).toEqual([
        'VENTURE_KNOWN',
      ]);
      expect(codes(await told(neighbour, ADD_VENTURE, { input: TIDE }))).toEqual([]);
      const twice = { name: 'Mia', email: 'MIA@example.org' };
      const input = { ...TIDE, name: 'Other', zone: 'Paris', founders: [...TIDE.founders, twice] };
      expect(codes(await told(ours, ADD_VENTURE, { input }))).toEqual(['NO_SUCH_ZONE', 'FOUNDER_TWICE']);
      const shapeless = { ...TIDE, name: '', origin: 'martian', founders: [{ name: 'x', email: 'x' }] };
      expect(
        (await told(ours, ADD_VENTURE, { input: shapeless })).refusals.map(({ field }: { field: string }) => field),
      ).toEqual(['name', 'founders.0.email', 'origin']);
    });

    it('is listed by text and status', async () => {
      expect((await told(ours, VENTURES, { search: 'mussel' })).total).toBe(2);
      expect(names(await told(ours, VENTURES, { search: 'mussel', status: 'accepted' }))).toEqual(['Tidewater']);
    });
  });

  it('are found by the palette as far as each may see', async () => {
    const venture = await mentored(ours, 'Palette');
    const titles = async (ask: Programme['manager']['ask']) =>
      (await ask(SEARCH, { text: 'palette' })).data?.['search'].map(({ title }: { title: string }) => title);
    expect(await titles(ours.manager.ask)).toEqual(['Palette', 'Palette design', 'Palette product', 'Palette sales']);
    expect(await titles(venture.founder.ask)).toEqual([
      'Palette',
      'Palette design',
      'Palette product',
      'Palette sales',
    ]);
    expect(await titles((await ours.person('Lonely', 'entrepreneur')).ask)).toEqual([]);
    expect(await titles(neighbour.manager.ask)).toEqual([]);
  });
});
