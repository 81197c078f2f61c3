import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { whoAsks } from './identity.js';

/** The strongest peer, tuned: lists and connections, prepared statements, no explain, the pool of the product. */
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: process.env['BENCH_APP_URL'] ?? '',
      schemas: ['public', 'bench'],
      poolConfig: { max: Number(process.env['POOL_SIZE']), idleTimeoutMillis: Number(process.env['KEPT_MS']) },
      pubsub: false,
    }),
  ],
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  schema: { defaultBehavior: 'connection list' },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, websockets: false },
  grafast: {
    explain: false,
    async context({ node }: { node?: { req: IncomingMessage } }) {
      if (!node) return {};
      const { tenantId, memberId } = await whoAsks(node.req.headers);
      return { pgSettings: { 'app.tenant_id': tenantId, 'app.member_id': memberId } };
    },
  },
});

const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => {
  process.send?.({ ready: true, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
process.on('disconnect', () => process.exit(0));
