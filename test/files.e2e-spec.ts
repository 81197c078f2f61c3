import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { ask, begin, type Draft, openIntake, submit, wholeDraft } from './support/applying.js';
import { codes } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { archive, EXE, megabytes, PDF, upload, type Uploaded } from './support/uploading.js';

const FILES = `query ($id: ID!) { application(id: $id) { files { id name extension sizeBytes slot } } }`;
const REMOVE = `mutation ($id: ID!) { removeFile(input: { fileId: $id }) { refusals { code } } }`;
const MIB = 1024 * 1024;

describe('files', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let mia: Person;
  let draft: Draft;
  let next = 0;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    await openIntake(ours);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    mia = await ours.person(`mia ${next++}`, 'entrepreneur');
    draft = await begin(mia);
  });

  const send = (name: string, bytes: Buffer, person = mia, subject = draft.id): Promise<Uploaded> =>
    upload(house, person, { subject, name }, [bytes], bytes.length);
  const get = (person: Person, id: string): Promise<Response> =>
    fetch(`${house.api.url}/files/${id}`, { headers: person.headers });
  const here = async (): Promise<{ name: string }[]> => (await ask(mia, FILES, { id: draft.id }, 'application')).files;
  const leftOver = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('outrigger-file-'));

  it('keeps a file on its field, and hands it out as an attachment, byte by byte', async () => {
    const bytes = Buffer.concat([PDF, Buffer.alloc(1_300_000, 'x')]);
    const { status, body } = await send('../Our “deck” №1.pdf', bytes);
    expect(status).toBe(201);
    expect(await here()).toEqual([
      { id: body.file.id, name: 'Our “deck” №1.pdf', extension: 'pdf', sizeBytes: bytes.length, slot: 'deck' },
    ]);
    const answer = await get(mia, body.file.id);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    const told = (name: string): string | null => answer.headers.get(name);
    expect(told('content-type')).toBe('application/pdf');
    expect(told('x-content-type-options')).toBe('nosniff');
    expect(told('content-disposition')).toBe(
      `attachment; filename="Our _deck_ _1.pdf"; filename*=UTF-8''Our%20%E2%80%9Cdeck%E2%80%9D%20%E2%84%961.pdf`,
    );
    expect(told('content-security-policy')).toMatch(/sandbox/);
  });

  it.each([
    ['a program named as a pdf', 'deck.pdf', EXE, 'FILE_TYPE_REFUSED'],
    ['a script named as a pdf', 'deck.pdf', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'FILE_TYPE_REFUSED'],
    ['a page named as a photograph', 'us.png', Buffer.from('<html><script>1</script>'), 'FILE_TYPE_REFUSED'],
    ['an archive named as a document', 'plan.docx', archive(['a.exe']), 'FILE_TYPE_REFUSED'],
    ['a document with macros', 'plan.docx', archive(['word/document.xml', 'word/vbaProject.bin']), 'FILE_TYPE_REFUSED'],
    ['a pdf named as a program', 'deck.exe', PDF, 'FILE_MISNAMED'],
    ['a pdf with two endings', 'deck.pdf.exe', PDF, 'FILE_MISNAMED'],
    ['a program with two endings', 'deck.exe.pdf', EXE, 'FILE_TYPE_REFUSED'],
    ['nothing', 'deck.pdf', Buffer.alloc(0), 'FILE_EMPTY'],
  ])('refuses %s, and keeps nothing of it', async (_, name, bytes, code) => {
    const { status, body } = await send(name, bytes);
    expect([status, codes(body)]).toEqual([422, [code]]);
    expect(await here()).toEqual([]);
    expect(leftOver()).toEqual([]);
  });

  it('opens no archive: what would unpack to four gigabytes is told by its list of names', async () => {
    const bomb = archive(['word/document.xml', '[Content_Types].xml'], 0xffff_fff0);
    expect((await send('plan.docx', bomb)).status).toBe(201);
  });

  it('refuses 200 MB before it has read them', async () => {
    const { status, body, sent } = await upload(
      house,
      mia,
      { subject: draft.id, name: 'deck.pdf' },
      megabytes(200, PDF),
      200 * MIB,
    );
    expect([status, codes(body)]).toEqual([413, ['FILE_TOO_LARGE']]);
    expect(sent).toBeLessThan(20 * MIB);
  });

  it('cuts 200 MB off at the limit where nobody said how many they are, and fills no memory', async () => {
    const before = process.memoryUsage().rss;
    const { status, body, sent } = await upload(
      house,
      mia,
      { subject: draft.id, name: 'deck.pdf', unannounced: true },
      megabytes(200, PDF),
    );
    expect([status, codes(body)]).toEqual([413, ['FILE_TOO_LARGE']]);
    expect(sent).toBeLessThan(60 * MIB);
    expect(process.memoryUsage().rss - before).toBeLessThan(120 * MIB);
    expect(leftOver()).toEqual([]);
  });

  it('takes exactly 20 MB, and no fourth file', async () => {
    const { status } = await upload(house, mia, { subject: draft.id, name: 'a.pdf' }, megabytes(20, PDF), 20 * MIB);
    expect(status).toBe(201);
    await send('b.pdf', PDF);
    await send('c.pdf', PDF);
    expect(codes((await send('d.pdf', PDF)).body)).toEqual(['TOO_MANY_FILES']);
    expect(await here()).toHaveLength(3);
  });

  it('keeps one file of a name at a field, and says so', async () => {
    expect((await send('deck.pdf', PDF)).status).toBe(201);
    const again = await send('Deck.pdf', Buffer.concat([PDF, PDF]));
    expect([again.status, codes(again.body)]).toEqual([422, ['FILE_NAME_TWICE']]);
    expect((await here()).map(({ name }) => name)).toEqual(['deck.pdf']);
  });

  it('counts two that come at the same moment', async () => {
    await send('a.pdf', PDF);
    await send('b.pdf', PDF);
    const both = await Promise.all([send('c.pdf', PDF), send('d.pdf', PDF)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('shows a file to whoever sees the application, and to nobody else', async () => {
    const whole = await wholeDraft(mia, [{ key: 'name', value: `Filed ${next}` }]);
    const { body } = await send('deck.pdf', PDF);
    const others = [ours.manager, await ours.person(`tom ${next}`, 'entrepreneur'), neighbour.manager];
    for (const other of others) expect((await get(other, body.file.id)).status).toBe(404);
    expect((await fetch(`${house.api.url}/files/${body.file.id}`)).status).toBe(401);
    expect(codes(await submit(mia, whole))).toEqual([]);
    const seen = await Promise.all(others.map(async (other) => (await get(other, body.file.id)).status));
    expect(seen).toEqual([200, 404, 404]);
  });

  it('takes files from the founder alone, and only while the draft is one', async () => {
    const tom = await ours.person(`tom ${next}`, 'entrepreneur');
    expect((await send('deck.pdf', PDF, tom)).status).toBe(404);
    expect((await send('deck.pdf', PDF, neighbour.manager)).status).toBe(404);
    const whole = await wholeDraft(mia, [{ key: 'name', value: `Late ${next}` }]);
    const { body } = await send('deck.pdf', PDF);
    expect(codes(await submit(mia, whole))).toEqual([]);
    expect(codes((await send('late.pdf', PDF)).body)).toEqual(['ALREADY_SUBMITTED']);
    expect(codes(await ask(mia, REMOVE, { id: body.file.id }, 'removeFile'))).toEqual(['ALREADY_SUBMITTED']);
  });

  it('removes a file, and leaves the neighbour’s and another’s alone', async () => {
    const { body } = await send('deck.pdf', PDF);
    for (const other of [await ours.person(`tom ${next}`, 'entrepreneur'), neighbour.manager]) {
      expect((await other.ask(REMOVE, { id: body.file.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect(codes(await ask(mia, REMOVE, { id: body.file.id }, 'removeFile'))).toEqual([]);
    expect(await here()).toEqual([]);
    const left = await ours.within((tx) => tx.sql`select from file_chunk where file_id = ${body.file.id}`);
    expect(left).toEqual([]);
  });

  it('reads bytes at its own address alone, and nothing else there', async () => {
    const headers = { ...mia.headers, 'content-type': 'application/octet-stream' };
    const graph = await fetch(`${house.api.url}/graphql`, { method: 'POST', headers, body: PDF });
    expect(graph.status).toBe(415);
    const form = { ...mia.headers, 'content-type': 'multipart/form-data; boundary=x' };
    const query = new URLSearchParams({ kind: 'application', slot: 'deck', subject: draft.id, name: 'a.pdf' });
    const multipart = await fetch(`${house.api.url}/files?${query}`, { method: 'POST', headers: form, body: 'x' });
    expect(multipart.status).toBe(415);
    const nowhere = await upload(house, mia, { subject: draft.id, name: 'a.pdf', kind: 'cellar' }, [PDF], PDF.length);
    expect(codes(nowhere.body)).toEqual(['NO_SUCH_PLACE']);
  });
});
