import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import { type Catcher, startCatcher } from './catcher.js';

const ICS = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';

describe('the mail catcher', () => {
  let catcher: Catcher;

  beforeAll(async () => {
    catcher = await startCatcher({ smtpPort: 0, webPort: 0 });
    const mailer = createTransport(catcher.smtpUrl);
    await mailer.sendMail({
      from: 'office@example.org',
      to: 'ada@example.org',
      subject: 'Tea & <i>cake</i>',
      text: 'Plain words',
      html: '<script>parent.hacked = true</script><p>Rich words</p>',
      messageId: '<one@example.org>',
      icalEvent: { method: 'REQUEST', content: ICS },
    });
    mailer.close();
  });

  afterAll(() => catcher.stop());

  const get = (path: string) => fetch(new URL(path, catcher.webUrl));

  it('gives tests what came in', async () => {
    const [letter] = (await (await get('/api/letters')).json()) as unknown[];
    expect(letter).toMatchObject({
      id: 1,
      from: 'office@example.org',
      to: ['ada@example.org'],
      messageId: '<one@example.org>',
      text: 'Plain words',
      calendar: ICS,
      files: [{ name: 'invite.ics', type: 'application/ics', text: ICS }],
    });
  });

  it('lists letters, and takes no markup from them', async () => {
    const page = await (await get('/')).text();
    expect(page).toContain('Tea &amp; &lt;i&gt;cake&lt;/i&gt;');
    expect(page).toContain('1 letter<');
    expect(await (await get('/letters/1')).text()).toContain('sandbox="allow-popups');
  });

  it("shows a mail's own HTML where it can run nothing and fetch nothing", async () => {
    const answer = await get('/letters/1/html');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^sandbox allow-popups/);
    expect(policy).not.toMatch(/allow-scripts|allow-same-origin/);
    expect(policy).toContain(`default-src 'none'`);
    expect(await answer.text()).toContain('Rich words');
  });

  it('hands out attachments and the source', async () => {
    const file = await get('/letters/1/files/0');
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''invite.ics`);
    expect(await file.text()).toBe(ICS);
    expect(await (await get('/letters/1/raw')).text()).toContain('Message-ID: <one@example.org>');
  });

  it.each(['/letters/99', '/letters/x', '/letters/1/files/7'])('has no %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it("does not answer under another site's name", async () => {
    const status = await new Promise((resolve, reject) => {
      request(catcher.webUrl, { headers: { host: 'evil.example.org' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });

  it('listens on this machine only', async () => {
    await expect(startCatcher({ smtpPort: 0, webPort: 0, host: '0.0.0.0' })).rejects.toThrow('this machine only');
  });

  it('says so when a port is taken, and leaves nothing running', async () => {
    const smtpPort = Number(new URL(catcher.smtpUrl).port);
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port: webPort } = free.address() as AddressInfo;
    await new Promise((closed) => free.close(closed));
    await expect(startCatcher({ smtpPort, webPort })).rejects.toThrow('EADDRINUSE');
    await expect(fetch(`http://127.0.0.1:${webPort}/`)).rejects.toThrow();
  });
});
