import { codes, doing, type Fields, mutationOf } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { PDF, upload } from './support/uploading.js';

const SEEN = `curriculum { id title kind language isShared isAdapted newestVersion unitCount versions { id version note unitCount }
  units { id title body goals prerequisiteIds } }`;
const LIBRARY = '{ curriculumLibrary { id title version units copyId } }';
const UPSTREAM = `query ($id: ID!) { curriculumUpstream(curriculumId: $id) { version changes { sourceUnitId change title isOursChanged lines { kind text } } } }`;
const LESSON = `query ($id: ID!) { lesson(curriculumId: $id) { version units { id title isOpen isFinished quiz { question options } } } }`;
const FILES = 'query ($id: ID!) { curriculum(id: $id) { units { files { id name sizeBytes } } } }';
const REMOVE = 'mutation ($input: RemoveFileInput!) { removeFile(input: $input) { refusals { code } } }';
const FINISH = `mutation ($input: FinishUnitInput!) { finishUnit(input: $input) { refusals { code } right questions isPassed because } }`;

describe('curricula (O3)', () => {
  let house: House;
  let centre: Programme;
  let sister: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse();
    [centre, sister, neighbour] = [
      await house.programme('centre'),
      await house.programme('sister'),
      await house.programme('neighbour'),
    ];
  });
  afterAll(() => house.close());

  const does = (person: Person, name: string, input: object): Promise<Fields> => doing(person, name, input, SEEN);
  const begun = async (by: Programme, kind: string, fromTemplate = true): Promise<Fields> =>
    (
      await does(by.manager, 'beginCurriculum', {
        title: `For ${kind}`,
        kind,
        language: 'en',
        summary: 'Words.',
        fromTemplate,
      })
    ).curriculum;
  const published = async (by: Programme, curriculumId: string): Promise<Fields> =>
    (await does(by.manager, 'publishCurriculum', { curriculumId, note: 'What is new.' })).curriculum;
  const unit = (curriculumId: string, changes: object = {}): object => ({
    curriculumId,
    title: 'A unit',
    goals: ['Knows it'],
    body: 'First line.\n\nSecond line.',
    minutes: 30,
    ...changes,
  });

  const hang = async (person: Person, subject: string, name: string): Promise<string> => {
    const place = { subject, kind: 'unit', slot: 'files', name };
    const answer = await upload(house, person, place, [PDF], PDF.length);
    expect(answer.status).toBe(201);
    return answer.body['file'].id as string;
  };
  const filesOf = async ({ ask }: Person, id: string): Promise<Fields[]> =>
    (await ask(FILES, { id })).data?.['curriculum'].units.flatMap(({ files }: Fields) => files);
  /** Null for whoever may not. */
  const opened = async ({ headers }: Person, id: string): Promise<Buffer | null> => {
    const answer = await fetch(`${house.api.url}/files/${id}`, { headers });
    return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null;
  };
  const takesAway = async ({ ask }: Person, fileId: string): Promise<void> =>
    expect((await ask(REMOVE, { input: { fileId } })).data?.['removeFile'].refusals).toEqual([]);

  it('begin with the four subjects as real texts, each with its sources', async () => {
    const { units } = await begun(centre, 'immersion');
    expect(units.map(({ title }: Fields) => title)).toEqual([
      'The concept of team mentoring',
      'Who makes a good mentor',
      'Where to find such people',
      'Criteria for entrepreneurs',
    ]);
    for (const { body, prerequisiteIds } of units) {
      expect(body.length).toBeGreaterThan(1500);
      expect(body).toContain('## Sources');
      expect(prerequisiteIds.length).toBeLessThan(2);
    }
    for (const kind of ['onsite', 'onboarding']) expect((await begun(centre, kind)).unitCount).toBe(3);
  });

  it('tell every fault of a unit at once, and let none wait for itself', async () => {
    const { id, units } = await begun(centre, 'onboarding');
    const faulty = unit(id, {
      goals: [],
      videos: [{ title: 'Film', url: 'http://film.example.org' }],
      prerequisiteIds: [id],
    });
    expect(codes(await does(centre.manager, 'writeUnit', faulty))).toEqual([
      'NO_GOAL',
      'NO_SUCH_VIDEO',
      'NO_SUCH_UNIT',
    ]);
    const [first, , last] = units;
    const circle = unit(id, { unitId: first.id, prerequisiteIds: [last.id] });
    expect(codes(await does(centre.manager, 'writeUnit', circle))).toEqual(['CIRCLE']);
    expect(codes(await does(centre.manager, 'removeUnit', { unitId: first.id }))).toEqual(['NO_SUCH_UNIT']);
    expect(codes(await does(centre.manager, 'removeUnit', { unitId: last.id }))).toEqual([]);
  });

  it('are published as versions that never change, whatever becomes of the draft; two at once are one', async () => {
    const { id } = await begun(centre, 'onsite');
    const first = await published(centre, id);
    await does(centre.manager, 'removeUnit', { unitId: first.units.at(-1).id });
    const { versions, unitCount } = (await does(centre.manager, 'writeUnit', unit(id))).curriculum;
    expect({ unitCount, versions }).toMatchObject({ unitCount: 3, versions: [{ version: 1, unitCount: 3 }] });
    const rows = await centre.within(
      (tx) =>
        tx.sql<{
          titles: string;
        }>`select units->2->>'title' as titles from curriculum_version where curriculum_id = ${id}`,
    );
    expect(rows).toEqual([{ titles: 'Confidence, stakes and leaving a team' }]);
    const both = await Promise.all(
      [1, 2].map(() => does(centre.manager, 'publishCurriculum', { curriculumId: id, note: 'Again.' })),
    );
    expect(both.flatMap((answer) => codes(answer))).toEqual([]);
    const numbers = await centre.within(
      (tx) =>
        tx.sql<{ version: number }>`select version from curriculum_version where curriculum_id = ${id} order by 1`,
    );
    expect(numbers.map(({ version }) => version)).toEqual([1, 2, 3]);
    await expect(centre.within((tx) => tx.sql`update curriculum_version set note = 'Other.'`)).rejects.toThrow(
      /permission/,
    );
  });

  it('are shared by the centre with all, copied once, and followed: the copy takes what it likes', async () => {
    const { id, units } = await begun(centre, 'immersion');
    expect(codes(await does(centre.manager, 'shareCurriculum', { curriculumId: id, isShared: true }))).toEqual([
      'NOT_PUBLISHED',
    ]);
    await published(centre, id);
    expect((await sister.manager.ask(LIBRARY)).data?.['curriculumLibrary']).toEqual([]);
    await does(centre.manager, 'shareCurriculum', { curriculumId: id, isShared: true });
    expect((await sister.manager.ask(LIBRARY)).data?.['curriculumLibrary']).toMatchObject([
      { id, version: 1, units: 4, copyId: null },
    ]);

    const tries = await Promise.all([1, 2].map(() => does(sister.manager, 'adaptCurriculum', { libraryId: id })));
    expect(tries.flatMap((answer) => codes(answer))).toEqual(['COPIED']);
    const copy = tries.find(({ curriculum }) => curriculum)?.curriculum;
    expect(copy).toMatchObject({ isAdapted: true, unitCount: 4 });
    const upstream = async (): Promise<Fields> =>
      (await sister.manager.ask(UPSTREAM, { id: copy.id })).data?.['curriculumUpstream'];
    expect(await upstream()).toEqual({ version: 1, changes: [] });

    const [teams, mentors] = units;
    await does(sister.manager, 'writeUnit', unit(copy.id, { unitId: copy.units[1].id, title: 'Our own' }));
    await does(
      centre.manager,
      'writeUnit',
      unit(id, { unitId: teams.id, title: teams.title, body: `${teams.body}\n\nNew words.` }),
    );
    await does(centre.manager, 'writeUnit', unit(id, { unitId: mentors.id, title: 'Mentors, anew' }));
    await does(centre.manager, 'writeUnit', unit(id, { title: 'A fifth' }));
    await published(centre, id);
    const { version, changes } = await upstream();
    expect(changes.map(({ change, title, isOursChanged }: Fields) => [change, title, isOursChanged])).toEqual([
      ['added', 'A fifth', false],
      ['changed', teams.title, false],
      ['changed', 'Mentors, anew', true],
    ]);
    expect(changes[1].lines).toContainEqual({ kind: 'added', text: 'New words.' });
    const take = { curriculumId: copy.id, unitIds: [changes[0].sourceUnitId, teams.id] };
    expect(codes(await does(sister.manager, 'takeUpstream', { ...take, version: 1 }))).toEqual(['SOURCE_CHANGED']);
    const { curriculum } = await does(sister.manager, 'takeUpstream', { ...take, version });
    expect(curriculum.units.map(({ title }: Fields) => title)).toEqual([
      teams.title,
      'Our own',
      'Where to find such people',
      'Criteria for entrepreneurs',
      'A fifth',
    ]);
    expect(curriculum.units[0].body).toContain('New words.');
    expect(await upstream()).toEqual({ version: 2, changes: [] });
  });

  it('are translated, and the translation is told what is new in the original', async () => {
    const { id, units } = await begun(sister, 'onboarding');
    await published(sister, id);
    expect(codes(await does(sister.manager, 'translateCurriculum', { curriculumId: id, language: 'en' }))).toEqual([
      'SAME_LANGUAGE',
    ]);
    const { curriculum } = await does(sister.manager, 'translateCurriculum', { curriculumId: id, language: 'fr' });
    expect(curriculum).toMatchObject({ language: 'fr', unitCount: 3, isAdapted: false });
    await does(sister.manager, 'writeUnit', unit(id, { unitId: units[0].id, title: 'Changed' }));
    await published(sister, id);
    const { data } = await sister.manager.ask(UPSTREAM, { id: curriculum.id });
    expect(data?.['curriculumUpstream'].changes).toMatchObject([{ change: 'changed', title: 'Changed' }]);
  });

  it('go with their slides into copies and translations, and keep what was published though it is taken away', async () => {
    const { id, units } = await begun(centre, 'onsite');
    const unitId = units[0].id as string;
    const hung = await hang(centre.manager, unitId, 'slides.pdf');
    await published(centre, id);
    await does(centre.manager, 'shareCurriculum', { curriculumId: id, isShared: true });

    const { curriculum } = await does(sister.manager, 'adaptCurriculum', { libraryId: id });
    const [copy] = await filesOf(sister.manager, curriculum.id);
    expect(copy).toMatchObject({ name: 'slides.pdf', sizeBytes: PDF.length });
    expect(await opened(sister.manager, copy?.id)).toEqual(PDF);
    expect(await opened(sister.manager, hung)).toBeNull();
    expect(await opened(neighbour.manager, copy?.id)).toBeNull();
    const french = await does(centre.manager, 'translateCurriculum', { curriculumId: id, language: 'fr' });
    expect(await filesOf(centre.manager, french.curriculum.id)).toMatchObject([{ name: 'slides.pdf' }]);

    await takesAway(centre.manager, hung);
    await hang(centre.manager, unitId, 'slides.pdf');
    await hang(centre.manager, unitId, 'handout.pdf');
    expect((await filesOf(centre.manager, id)).map(({ name }) => name)).toEqual(['slides.pdf', 'handout.pdf']);
    expect(await opened(centre.manager, hung)).toEqual(PDF);
    await published(centre, id);
    const { version, changes } = (await sister.manager.ask(UPSTREAM, { id: curriculum.id })).data?.[
      'curriculumUpstream'
    ];
    expect(changes).toMatchObject([{ change: 'changed', isOursChanged: false }]);
    expect(changes[0].lines.at(-1).text).toMatch(/^File: /);
    await does(sister.manager, 'takeUpstream', { curriculumId: curriculum.id, version, unitIds: [unitId] });
    expect((await filesOf(sister.manager, curriculum.id)).map(({ name }) => name)).toEqual([
      'slides.pdf',
      'handout.pdf',
    ]);

    const alone = await begun(sister, 'onboarding');
    const own = await hang(sister.manager, alone.units[0].id, 'draft.pdf');
    expect(await neighbour.within((tx) => tx.sql`select * from library_pieces(${own})`)).toEqual([]);
    await takesAway(sister.manager, own);
    expect(await opened(sister.manager, own)).toBeNull();
  });

  it('are learnt unit after unit; answers are told afterwards, and never before', async () => {
    const { id } = await begun(sister, 'onboarding');
    const mentor = await sister.mentor('Ada');
    expect((await mentor.ask(LESSON, { id })).errors?.[0]?.message).toMatch(/^No Curriculum/);
    await published(sister, id);
    const { units } = (await mentor.ask(LESSON, { id })).data?.['lesson'];
    expect(units.map(({ isOpen }: Fields) => isOpen)).toEqual([true, false, false]);
    const hidden = await mentor.ask(`query ($id: ID!) { curriculum(id: $id) { title units { quiz { right } } } }`, {
      id,
    });
    expect(hidden.data?.['curriculum']).toEqual({ title: 'For onboarding', units: [] });
    const finish = async (at: number, answers: number[]): Promise<Fields> =>
      (await mentor.ask(FINISH, { input: { curriculumId: id, unitId: units[at].id, answers } })).data?.['finishUnit'];
    expect(codes(await finish(1, [1]))).toEqual(['NOT_YET']);
    expect(codes(await finish(0, [1]))).toEqual(['UNANSWERED']);
    expect(await finish(0, [0, 0])).toMatchObject({ right: 0, questions: 2, isPassed: false });
    expect(await finish(0, [1, 2])).toMatchObject({
      right: 2,
      isPassed: true,
      because: [expect.any(String), expect.any(String)],
    });
    expect(await finish(1, [1])).toMatchObject({ isPassed: true });
    expect(
      (await mentor.ask(`query ($id: ID!) { curriculum(id: $id) { finishedByMe publishedUnits } }`, { id })).data?.[
        'curriculum'
      ],
    ).toEqual({
      finishedByMe: 2,
      publishedUnits: 3,
    });
  });

  it('are each programme’s own: a neighbour reads nothing that is not in the library', async () => {
    const { id, units } = await begun(sister, 'onsite');
    await published(sister, id);
    expect((await neighbour.manager.ask(`query ($id: ID!) { curriculum(id: $id) { id } }`, { id })).data).toEqual({
      curriculum: null,
    });
    expect(codes(await does(neighbour.manager, 'writeUnit', unit(id, { unitId: units[0].id })))).toEqual([
      `No Curriculum ${id}.`,
    ]);
    expect(codes(await does(neighbour.manager, 'adaptCurriculum', { libraryId: id }))).toEqual([
      `No Curriculum ${id}.`,
    ]);
    expect(await neighbour.within((tx) => tx.sql`select library_units(${id}, 1) as units`)).toEqual([{ units: null }]);
    const { errors } = await sister.manager.ask(mutationOf('shareCurriculum'), {
      input: { curriculumId: id, isShared: true },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
