import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { send } from '../support/client.js';
import { freshSite, outrigger, untilGone } from '../support/processes.js';

type Site = Awaited<ReturnType<typeof freshSite>>;

const READY = 'one login for each role';
const SIGN_IN =
  'mutation ($input: SignInInput!) { signIn(input: $input) { refusals { code } accessToken programmes { slug roles } } }';

describe('outrigger up', () => {
  let site: Site;
  beforeAll(async () => {
    site = await freshSite();
  });
  afterAll(() => {
    site.remove();
  });

  const url = (): string => `http://127.0.0.1:${site.env['PORT']}`;
  const signIn = (login: string) =>
    send(url(), {}, { query: SIGN_IN, variables: { input: { login, password: 'outrigger-demo-2026' } } });

  it('starts everything, lets a printed login in, and leaves nothing behind on Ctrl-C', async () => {
    const up = outrigger(['up'], site.env);
    await up.until(READY);
    const [, login = ''] = /manager\s+(\S+)/.exec(up.said()) ?? [];
    expect((await signIn(login)).data?.['signIn']).toMatchObject({
      refusals: [],
      programmes: [{ slug: 'centre', roles: ['manager'] }],
    });
    expect((await fetch(`http://127.0.0.1:${site.env['MAILBOX_PORT']}/`)).status).toBe(200);
    expect((await fetch(`${url()}/health/ready`)).status).toBe(200);
    up.process.kill('SIGINT');
    expect(await up.ended).toBe(0);
    await untilGone(site.dataDir);
  });

  it('finds its data again, and a kill -9 leaves nothing running', async () => {
    const up = outrigger(['up'], site.env);
    await up.until(READY);
    expect(up.said()).not.toContain('Demo network (');
    const { data } = await signIn('manager@centre.example.org');
    expect(data?.['signIn'].accessToken).toMatch(/^ora_/);
    up.process.kill('SIGKILL');
    await untilGone(site.dataDir);
  });

  it('recovers from its own kill, and clears a stale postmaster.pid', async () => {
    const pid = join(site.dataDir, 'postgres', 'data', 'postmaster.pid');
    writeFileSync(pid, `${process.pid}\n${join(site.dataDir, 'postgres', 'data')}\n0\n1\n\n127.0.0.1\n`);
    const doctor = outrigger(['doctor'], site.env);
    expect(await doctor.ended).toBe(0);
    expect(doctor.said()).toContain('Row security is forced on every tenant table; all');
    await untilGone(site.dataDir);
  });

  it('gives tokens of the demo network that are ready to send', async () => {
    const up = outrigger(['up'], site.env);
    await up.until(READY);
    const tokens = outrigger(['tokens', '--json'], site.env);
    expect(await tokens.ended).toBe(0);
    const { endpoint, programmes } = JSON.parse(tokens.said()) as {
      endpoint: string;
      programmes: { slug: string; actors: { role: string; headers: Record<string, string> }[] }[];
    };
    expect(endpoint).toBe(`http://localhost:${site.env['PORT']}/graphql`);
    expect(programmes).toHaveLength(6);
    for (const { slug, actors } of programmes) {
      expect(actors.map(({ role }) => role)).toEqual(
        expect.arrayContaining(['manager', 'mentor', 'entrepreneur', 'observer', 'partner']),
      );
      for (const { headers } of actors) {
        const { data } = await send(url(), headers, { query: '{ programme { slug } }' });
        expect(data?.['programme']).toEqual({ slug });
      }
    }
    up.process.kill('SIGTERM');
    expect(await up.ended).toBe(0);
  });

  it('names a port that is in use before anything starts', async () => {
    const taken = createServer().listen(Number(site.env['PORT']), '127.0.0.1');
    const up = outrigger(['up'], site.env);
    expect(await up.ended).toBe(1);
    expect(up.said().trim()).toBe(
      `Port ${site.env['PORT']} is in use. Set PORT to another one, or stop the program that has it.`,
    );
    taken.close();
    await untilGone(site.dataDir);
  });

  it('names a host that is not of this machine', async () => {
    const up = outrigger(['up'], { ...site.env, HOST: '192.0.2.1' });
    expect(await up.ended).toBe(1);
    expect(up.said().trim()).toBe(
      'HOST is "192.0.2.1"; expected a name or an address of this machine (EADDRNOTAVAIL).',
    );
  });

  it('leaves nothing behind when it is killed while it starts', async () => {
    const up = outrigger(['up'], site.env);
    await up.until('✓ Schema');
    up.process.kill('SIGKILL');
    await untilGone(site.dataDir);
  });

  it('names every wrong setting in one line each, and no stack', async () => {
    const up = outrigger(['up'], { ...site.env, PORT: 'eighty', DATABASE_URL: 'mysql://somewhere' });
    expect(await up.ended).toBe(1);
    expect(up.said().trim().split('\n')).toEqual([
      'DATABASE_URL is set to something else; expected an address that begins with postgres:// or postgresql://.',
      'PORT is "eighty"; expected a whole number from 1 to 65535.',
    ]);
  });

  it('says what to do when the database of DATABASE_URL is not there', async () => {
    const migrate = outrigger(['migrate'], { ...site.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
    expect(await migrate.ended).toBe(1);
    expect(migrate.said().trim()).toBe('The database does not answer. Is the server of DATABASE_URL running?');
  });
});
