import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, settingsTable } from '@outrigger/tenancy';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: object;
  readonly depends_on?: object;
}

const { services } = parse(read('docker-compose.yml'), { merge: true }) as {
  services: Readonly<Record<string, Service>>;
};

describe('docker-compose.yml', () => {
  it('runs database, api, worker and a mail catcher, migrated first', () => {
    expect(Object.keys(services)).toEqual(['postgres', 'migrate', 'api', 'worker', 'mail']);
    for (const name of ['api', 'worker'])
      expect(services[name]?.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } });
    expect(services['postgres']?.healthcheck).toBeDefined();
  });

  it('sets only what the product reads', () => {
    for (const name of Object.keys(services['api']?.environment ?? {}))
      expect(settingsTable()).toContain(`\`${name}\``);
    const filled = Object.entries(services['api']?.environment ?? {}).map(([name, value]) => [
      name,
      value.replace(/\$\{(\w+):-([^}]*)\}/g, '$2').replace(/\$\{(\w+):\?[^}]*\}/g, 'x'.repeat(40)),
    ]);
    expect(readSettings(Object.fromEntries(filled) as Record<string, string>).publicUrl).toBe('http://localhost:4000');
  });

  it('pins every image and holds no secret', () => {
    for (const { image } of Object.values(services)) expect(image).toMatch(/:v?\d+\.\d+/);
    const secrets = [...read('docker-compose.yml').matchAll(/(PASSWORD|SECRET): (.*)/g)].map(([, , value]) => value);
    for (const value of secrets) expect(value).toMatch(/^\$\{\w+:\?/);
  });
});

describe('Dockerfile', () => {
  const stages = read('Dockerfile')
    .split(/^FROM /m)
    .slice(1);

  it("builds in one stage and runs in another, as nobody's root, with a pulse", () => {
    expect(stages).toHaveLength(2);
    for (const stage of stages) expect(stage).toMatch(/^node:(2[02-9])\.\d+/);
    expect(stages[1]).toMatch(/^USER node$/m);
    expect(stages[1]).toMatch(/^HEALTHCHECK /m);
    expect(stages[1]).not.toContain('npm ci');
  });
});

describe('README.md', () => {
  it('has the table of settings as the product reads them', () => {
    expect(read('README.md')).toContain(`<!-- settings -->\n${settingsTable()}\n<!-- /settings -->`);
  });
});
