import { createPublicKey, verify } from 'node:crypto';
import { codeOf } from '@outrigger/meetings';
import { v7 as uuid } from 'uuid';
import { codes, doing, type Fields, mutationOf } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { type Mentored, mentored } from './support/mentored.js';
import { pastMeeting, strategyHeld } from './support/training.js';
import { PDF, upload } from './support/uploading.js';

const SEEN = `delivery { id version delegateCount certificateCount
  blocks { id halfDay part title consentsAsked consentsGiven attendedIds sessionId instructorName }
  delegates { id name seat organisation ventureId isVenture signedAt certificate { id token revokedAt } } }`;
const LOOK = `query ($blockId: ID!) { observedSession(blockId: $blockId) { venture agenda place } }`;
const EVIDENCE = `query ($delegateId: ID!) { trainingEvidence(delegateId: $delegateId) { part isDone } }`;
const MATERIALS = `query ($deliveryId: ID!) { trainingMaterials(deliveryId: $deliveryId) { units { id isOpen files { id name } } } }`;
const PUBLIC = `query ($token: String!) { certificate(token: $token) { holder organisation title parts issuer isGenuine revokedAt credential } }`;
const HOUR_MS = 3_600_000;

describe('trainings as they are given (O2-O7)', () => {
  let house: House;
  let centre: Programme;
  let neighbour: Programme;
  let trainer: Person;
  let alpha: Mentored;
  let curriculumId: string;
  let adopterId: string;

  beforeAll(async () => {
    house = await openHouse();
    centre = await house.programme('centre');
    neighbour = await house.programme('neighbour');
    trainer = await centre.person('Tess', 'trainer');
    alpha = await mentored(centre, 'Alpha');
    curriculumId = await curriculum('immersion');
    adopterId = await adopter('Harbour University');
  });
  afterAll(() => house.close());

  const does = (name: string, input: object, person: Person = trainer): Promise<Fields> =>
    doing(person, name, input, SEEN);
  const answer = (person: Person, blockId: string, agrees: boolean): Promise<Fields> =>
    doing(person, 'answerObservation', { blockId, agrees });
  async function curriculum(kind: string): Promise<string> {
    const input = { title: `For ${kind}`, kind, language: 'en', summary: '', fromTemplate: true };
    const { id } = (await doing(trainer, 'beginCurriculum', input, 'curriculum { id }')).curriculum;
    await doing(trainer, 'publishCurriculum', { curriculumId: id, note: 'First.' });
    return id as string;
  }
  async function adopter(name: string): Promise<string> {
    const contact = { contactName: 'Rui', contactEmail: 'rui@harbour.example.org', wish: 'Mentors for alumni.' };
    const input = { name, kind: 'university', country: 'PT', ...contact };
    return (await doing(trainer, 'recordAdopter', input, 'adopter { id }')).adopter.id as string;
  }
  const planned = async (kind = 'immersion', of = curriculumId): Promise<Fields> => {
    const plan = {
      kind,
      title: `Spring ${kind}`,
      curriculumId: of,
      startsOn: '2026-03-03',
      zone: 'America/New_York',
      place: 'Room 4',
    };
    return (await does('planDelivery', plan)).delivery;
  };
  let count = 0;
  const sent = async (deliveryId: string, to = adopterId): Promise<Fields> => {
    count += 1;
    const input = {
      deliveryId,
      adopterId: to,
      name: `Delegate ${count}`,
      email: `delegate${count}@harbour.example.org`,
    };
    return does('addDelegate', input);
  };
  /** A delegate who has accepted the invitation: the same membership, with a sign-in. */
  const delegateOf = async (deliveryId: string): Promise<{ person: Person; id: string }> => {
    const person = await centre.person(`Visitor ${(count += 1)}`, 'observer');
    const name = `Visitor ${count}`;
    const { delivery } = await does('addDelegate', { deliveryId, adopterId, name, email: person.login });
    return { person, id: delivery.delegates.find((each: Fields) => each.name.startsWith(name)).id as string };
  };
  const block = ({ blocks }: Fields, part: string): Fields => blocks.find((each: Fields) => each.part === part);
  /** A session of alpha, confirmed, that began an hour ago and ends in an hour, unless told otherwise. */
  const session = async (of: Mentored = alpha, endsInMs = HOUR_MS): Promise<string> => {
    const id = uuid();
    const ends = new Date(Date.now() + endsInMs);
    const starts = new Date(ends.getTime() - 2 * HOUR_MS);
    await centre.within(async (tx) => {
      await tx.sql`insert into session (id, venture_id, team_id, number, status, starts_at, ends_at, zone, length_minutes, place, agenda_version, sequence)
        values (${id}, ${of.ventureId}, ${of.teamId}, (select count(*) + 1 from session where venture_id = ${of.ventureId}), 'confirmed', ${starts}, ${ends}, 'Europe/Paris', 90, 'Room 9', 1, 0)`;
      for (const { memberId } of of.mentors)
        await tx.sql`insert into session_attendance (id, session_id, membership_id, part) values (${uuid()}, ${id}, ${memberId}, 'mentor')`;
      await tx.sql`insert into session_attendance (id, session_id, membership_id, part) values (${uuid()}, ${id}, ${of.founder.memberId}, 'founder')`;
    });
    return id;
  };
  const settle = async ({ id, title }: Fields, changes: object): Promise<Fields> =>
    does('changeTrainingBlock', {
      blockId: id,
      title,
      startsAt: '2026-03-03T14:00:00Z',
      lengthMinutes: 90,
      ...changes,
    });
  const consent = (blockId: string, agrees = true): Promise<Fields[]> =>
    Promise.all([alpha.founder, ...alpha.mentors].map((person) => answer(person, blockId, agrees)));

  it('are given by managers, trainers and mentors, whom a trainer chooses among by name alone', async () => {
    const CHOICES = '{ instructors { id name } }';
    await neighbour.mentor('Nobody of ours');
    const known: Fields[] = (await trainer.ask(CHOICES)).data?.['instructors'];
    expect(known.map(({ id }) => id).toSorted()).toEqual(
      [centre.manager, trainer, ...alpha.mentors].map(({ memberId }) => memberId).toSorted(),
    );
    const first = (await planned()).blocks[0];
    for (const { memberId } of [alpha.founder, neighbour.manager])
      expect(codes(await settle(first, { instructorId: memberId }))).toEqual(['NO_SUCH_INSTRUCTOR']);
    const chosen = known.find(({ id }) => id === alpha.mentors[0]?.memberId);
    const { blocks } = (await settle(first, { instructorId: chosen?.['id'] })).delivery;
    expect(blocks.find(({ id }: Fields) => id === first.id).instructorName).toBe(chosen?.['name']);
    for (const person of [alpha.founder, alpha.mentors[0], neighbour.manager])
      expect((await person?.ask(CHOICES))?.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('are five half-days with every part in its place, by a version that stays (O2, O3)', async () => {
    const { blocks, version, id } = await planned();
    expect(version).toBe(1);
    expect([...new Set(blocks.map(({ halfDay }: Fields) => halfDay))]).toEqual([1, 2, 3, 4, 5]);
    expect(blocks.filter(({ part }: Fields) => part === 'curriculum')).toHaveLength(4);
    for (const part of ['observation', 'meeting', 'informal', 'strategy'])
      expect(block({ blocks }, part)).toBeDefined();
    const [unit] = await centre.within(
      (tx) =>
        tx.sql<{
          id: string;
        }>`select id from curriculum_unit where curriculum_id = ${curriculumId} order by position desc limit 1`,
    );
    expect(codes(await doing(trainer, 'removeUnit', { unitId: unit?.id }))).toEqual([]);
    const pinned = await centre.within(
      (tx) =>
        tx.sql<{
          n: number;
        }>`select jsonb_array_length(v.units) as n from training_delivery d join curriculum_version v on v.id = d.version_id where d.id = ${id}`,
    );
    expect(pinned).toEqual([{ n: 4 }]);
    expect(
      codes(
        await does('planDelivery', {
          kind: 'onsite',
          title: 'Wrong',
          curriculumId,
          startsOn: '2026-03-03',
          zone: 'Nowhere',
          place: 'X',
        }),
      ),
    ).toEqual(['NO_SUCH_ZONE', 'OTHER_KIND']);
  });

  it('take a delegation of five of one organisation, and refuse a sixth, whatever the race (O2)', async () => {
    const { id } = await planned();
    const answers = await Promise.all(Array.from({ length: 8 }, () => sent(id)));
    expect(answers.flatMap((answer) => codes(answer))).toEqual([
      'DELEGATION_FULL',
      'DELEGATION_FULL',
      'DELEGATION_FULL',
    ]);
    const { delivery } = await sent(id, await adopter('Tagus Works'));
    expect(delivery.delegateCount).toBe(6);
    const first = delivery.delegates.find(({ seat }: Fields) => seat === 1);
    expect((await does('removeDelegate', { delegateId: first.id })).delivery.delegateCount).toBe(5);
  });

  it('note who was there by the code on the wall, once, and by the office', async () => {
    const delivery = await planned();
    const { person, id } = await delegateOf(delivery.id);
    const { id: blockId } = block(delivery, 'informal');
    const { data } = await trainer.ask('query ($id: ID!) { trainingCode(blockId: $id) }', { id: blockId });
    const code = data?.['trainingCode'];
    const twice = await Promise.all([1, 2].map(() => does('checkInToTraining', { code }, person)));
    expect(twice.flatMap((answer) => codes(answer))).toEqual([]);
    expect(block(twice[0]?.delivery, 'informal').attendedIds).toEqual([id]);
    const old = codeOf(house.database.secret, { tenantId: centre.id, id: blockId }, new Date(Date.now() - 10 * 60_000));
    expect(codes(await does('checkInToTraining', { code: old }, person))).toEqual(['OLD_CODE']);
    const stranger = await centre.person('Stranger', 'observer');
    expect(codes(await does('checkInToTraining', { code }, stranger))).toEqual([`No TrainingBlock ${blockId}.`]);
    const undone = await does('markTrainingAttendance', { blockId, delegateId: id, attended: false });
    expect(block(undone.delivery, 'informal').attendedIds).toEqual([]);
  });

  it('let a delegate see a session while all have consented, under a signature, until it ends (O4)', async () => {
    const delivery = await planned();
    const { person } = await delegateOf(delivery.id);
    const observed = block(delivery, 'observation');
    const look = async (): Promise<Fields> => {
      const { data, errors } = await person.ask(LOOK, { blockId: observed.id });
      return data?.['observedSession'] ?? (errors ?? []).map(({ message }) => message);
    };
    expect(codes(await does('askToObserve', { blockId: observed.id }))).toEqual(['NO_SESSION']);
    const sessionId = await session();
    await settle(observed, { sessionId });
    const asked = await does('askToObserve', { blockId: observed.id });
    expect(block(asked.delivery, 'observation')).toMatchObject({ consentsAsked: 4, consentsGiven: 0 });
    const waiting = (await alpha.founder.ask('{ observationsAsked { venture organisations answer } }')).data?.[
      'observationsAsked'
    ];
    expect(waiting).toEqual([{ venture: 'Alpha', organisations: 'Harbour University', answer: 'asked' }]);
    expect(await look()).toHaveLength(1);
    await consent(observed.id);
    expect(String(await look())).toContain('Sign the confidentiality');
    await does('signConfidentiality', { deliveryId: delivery.id, name: 'A Visitor' }, person);
    expect(await look()).toMatchObject({ venture: 'Alpha', place: 'Room 9', agenda: [] });

    await answer(alpha.mentors[1] as Person, observed.id, false);
    expect(String(await look())).toContain('not all consented');
    await answer(alpha.mentors[1] as Person, observed.id, true);
    expect(await look()).toMatchObject({ venture: 'Alpha' });
    const other = await settle(observed, { sessionId: await session() });
    expect(block(other.delivery, 'observation')).toMatchObject({ consentsAsked: 0, consentsGiven: 0 });
    expect(String(await look())).toContain('not all consented');
    await settle(observed, { sessionId });
    await does('askToObserve', { blockId: observed.id });
    await consent(observed.id);
    expect(await look()).toMatchObject({ venture: 'Alpha' });
    await centre.within(
      (tx) =>
        tx.sql`update session set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 second' where id = ${sessionId}`,
    );
    expect(String(await look())).toContain('is over');
    expect((await alpha.founder.ask('{ observationsAsked { venture } }')).data?.['observationsAsked']).toEqual([]);
    expect(
      (await person.ask(`query ($id: ID!) { session(id: $id) { id } }`, { id: sessionId })).errors?.[0]?.extensions,
    ).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('mentor the adopter as a venture of the centre, and certify what is complete, with all that is missing told (O5, O7)', async () => {
    const delivery = await planned();
    const { person, id: delegateId } = await delegateOf(delivery.id);
    expect(codes(await does('issueCertificate', { delegateId }))).toEqual([
      'MISSING_CURRICULUM',
      'MISSING_OBSERVATION',
      'MISSING_MEETING',
      'MISSING_INFORMAL',
      'MISSING_STRATEGY',
    ]);
    const both = await Promise.all([1, 2].map(() => does('mentorAdopter', { deliveryId: delivery.id, adopterId })));
    expect(both.flatMap((answer) => codes(answer))).toEqual([expect.stringMatching(/IS_A_VENTURE|VENTURE_KNOWN/)]);
    // Whoever trains hears that it is one; which, the office knows.
    const [told] = both.find((answer) => answer.delivery)?.delivery.delegates as Fields[];
    expect(told).toMatchObject({ isVenture: true, ventureId: null });
    const [venture] = await centre.within(
      (tx) => tx.sql<{ id: string; status: string }>`select id, status from venture where name = 'Harbour University'`,
    );
    expect(venture?.status).toBe('accepted');
    const ventureId = venture?.id ?? '';
    await attendAll(delivery, delegateId);
    await does('signConfidentiality', { deliveryId: delivery.id, name: 'A Visitor' }, person);
    const observed = block(delivery, 'observation');
    await settle(observed, { sessionId: await session(alpha, -HOUR_MS) });
    await does('askToObserve', { blockId: observed.id });
    await consent(observed.id);
    await settle(block(delivery, 'meeting'), { meetingId: await pastMeeting(centre) });
    expect(codes(await does('issueCertificate', { delegateId }))).toEqual(['MISSING_STRATEGY']);
    const sessionId = await strategyHeld(centre, ventureId, { founder: alpha.founder, mentors: [] });
    expect(codes(await settle(block(delivery, 'strategy'), { sessionId }))).toEqual([]);
    // Whoever was asked and is not expected in it any more counts neither for looking nor for the evidence.
    await centre.within(
      (tx) => tx.sql`insert into observation_consent (id, block_id, membership_id, side, answer, asked_at, answered_at)
        values (${uuid()}, ${observed.id}, ${trainer.memberId}, 'mentor', 'no', now(), now())`,
    );
    const evidence = (await trainer.ask(EVIDENCE, { delegateId })).data?.['trainingEvidence'];
    expect(evidence.map(({ isDone }: Fields) => isDone)).toEqual([true, true, true, true, true]);
    const tries = await Promise.all([1, 2].map(() => does('issueCertificate', { delegateId })));
    expect(tries.flatMap((answer) => codes(answer))).toEqual(['CERTIFIED']);
    const { certificate } = tries.find((answer) => answer.delivery)?.delivery.delegates[0];

    const { adopter: trained } =
      (await trainer.ask(`query ($id: ID!) { adopter(id: $id) { trainedOn immersionOn } }`, { id: adopterId })).data ??
      {};
    expect(trained).toEqual({ trainedOn: expect.any(String), immersionOn: expect.any(String) });
    await isVerifiedByStrangers(certificate.token);
    const revoked = await does('revokeCertificate', { certificateId: certificate.id, reason: 'By mistake.' });
    expect(codes(revoked)).toEqual([]);
    const { data } = await house.anonymous(PUBLIC, { token: certificate.token });
    expect(data?.['certificate'].revokedAt).toEqual(expect.any(String));
    expect((await fetch(`${house.api.url}/credentials/${certificate.token}.pdf`)).status).toBe(404);
  });

  async function attendAll({ blocks }: Fields, delegateId: string): Promise<void> {
    for (const { id: blockId } of blocks) await does('markTrainingAttendance', { blockId, delegateId, attended: true });
  }
  async function isVerifiedByStrangers(token: string): Promise<void> {
    const { data } = await house.anonymous(PUBLIC, { token });
    expect(data?.['certificate']).toMatchObject({
      organisation: 'Harbour University',
      isGenuine: true,
      revokedAt: null,
    });
    const { keys } = (await (await fetch(`${house.api.url}/credentials/keys`)).json()) as { keys: [object] };
    const jwt = await (await fetch(`${house.api.url}/credentials/${token}.jwt`)).text();
    const [header = '', payload = '', signature = ''] = jwt.split('.');
    const key = createPublicKey({ key: keys[0] as never, format: 'jwk' });
    expect(verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      id: expect.stringContaining(`/verify/${token}`),
    });
    const paper = await fetch(`${house.api.url}/credentials/${token}.pdf`);
    expect(paper.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await paper.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const other = (await house.anonymous(PUBLIC, { token: `${token.slice(0, -2)}xx` })).data;
    expect(other).toEqual({ certificate: null });
  }

  it('are given at an adopter’s place as well, and certified by their sessions alone (O6)', async () => {
    const delivery = await planned('onsite', await curriculum('onsite'));
    expect(delivery.blocks.map(({ part }: Fields) => part)).toEqual(['curriculum', 'curriculum', 'curriculum']);
    const { id: delegateId } = await delegateOf(delivery.id);
    expect(codes(await does('issueCertificate', { delegateId }))).toEqual(['MISSING_CURRICULUM']);
    await attendAll(delivery, delegateId);
    expect(codes(await does('issueCertificate', { delegateId }))).toEqual([]);
  });

  it('hand their delegates what is taught, with its slides, and what each still waits for', async () => {
    const delivery = await planned();
    const { person, id: delegateId } = await delegateOf(delivery.id);
    const unitId = (await materials(person, delivery.id))[0].id as string;
    const slides = { subject: unitId, kind: 'unit', slot: 'files', name: 'slides.pdf' };
    expect((await upload(house, centre.manager, slides, [PDF], PDF.length)).status).toBe(201);
    const [unit, ...others] = await materials(person, delivery.id);
    expect(unit).toMatchObject({ isOpen: true, files: [{ name: 'slides.pdf' }] });
    expect(others.every(({ isOpen }: Fields) => isOpen)).toBe(true);
    const opened = ({ headers }: Person): Promise<number> =>
      fetch(`${house.api.url}/files/${unit.files[0].id}`, { headers }).then(({ status }) => status);
    const mentor = alpha.mentors[0] as Person;
    const stranger = await centre.person('Passer-by', 'observer');
    const doors = [person, mentor, stranger, alpha.founder, neighbour.manager];
    expect(await Promise.all(doors.map(opened))).toEqual([200, 200, 404, 404, 404]);
    expect(await materials(stranger, delivery.id)).toEqual([]);
    expect(await materials(neighbour.manager, delivery.id)).toEqual([]);
    const evidence = async (who: Person): Promise<Fields> =>
      (await who.ask(EVIDENCE, { delegateId })).data?.['trainingEvidence'].length;
    expect([await evidence(person), await evidence(stranger), await evidence(neighbour.manager)]).toEqual([5, 0, 0]);
  });
  async function materials(who: Person, deliveryId: string): Promise<Fields[]> {
    const { data } = await who.ask(MATERIALS, { deliveryId });
    return data?.['trainingMaterials'].units ?? [];
  }

  it('are the centre’s: delegates see theirs alone, a neighbour nothing', async () => {
    const delivery = await planned();
    const { person, id } = await delegateOf(delivery.id);
    await sent(delivery.id);
    const read = `query ($id: ID!) { delivery(id: $id) { delegates { id } } }`;
    expect((await person.ask(read, { id: delivery.id })).data?.['delivery'].delegates).toEqual([{ id }]);
    const other = await centre.person('Other', 'observer');
    expect((await other.ask(read, { id: delivery.id })).data).toEqual({ delivery: null });
    expect((await neighbour.manager.ask(read, { id: delivery.id })).data).toEqual({ delivery: null });
    expect(
      (await neighbour.manager.ask(mutationOf('issueCertificate'), { input: { delegateId: id } })).errors?.[0]
        ?.extensions,
    ).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await neighbour.within((tx) => tx.sql`select id from training_delegate`)).toEqual([]);
  });
});
