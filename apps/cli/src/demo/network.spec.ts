import { demoNetwork } from './network.js';

it('prints', () => {
  const t = Date.now();
  const { programmes } = demoNetwork({ seed: 2019, today: '2026-03-04' });
  console.log(Date.now() - t);
  for (const { slug, rows } of programmes) console.log(slug, Object.fromEntries(Object.entries(rows).map(([k, v]) => [k, v.length])));
  const [c] = programmes;
  console.log(JSON.stringify(c?.rows.session.slice(0, 3), null, 1), JSON.stringify(c?.rows.sessionReport.slice(0, 5), null, 1));
});
