import 'reflect-metadata';
import { createServer } from 'node:http';
import { startApi } from '../../apps/api/src/api.js';

const api = await startApi({
  appUrl: process.env['BENCH_APP_URL'] ?? '',
  identityUrl: process.env['BENCH_IDENTITY_URL'] ?? '',
  secret: process.env['BENCH_SECRET'] ?? '',
  poolSize: 10,
  purpose: 'api',
  publicUrl: 'http://localhost',
  mailDomain: 'mail.example.org',
  smtpUrl: 'smtp://127.0.0.1:9',
  host: '127.0.0.1',
  port: 0,
  production: true,
  webRoot: import.meta.dirname,
  // One token asks as much as it can: what is measured is the work, not its price.
  limits: { perToken: 1e9, perProgramme: 1e9, perAddress: 1e9, inHand: 50 },
});

// Beside the product, so that it measures the product alone.
const meter = createServer((_, response) => response.end(JSON.stringify(process.cpuUsage()))).listen(
  0,
  '127.0.0.1',
  () => {
    const address = meter.address();
    process.send?.({
      ready: true,
      url: api.url,
      cpuUrl: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    });
  },
);
process.on('disconnect', () => process.exit(0));
