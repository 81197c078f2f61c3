import { house } from '@outrigger/kernel';
import { TimesService } from '@outrigger/sessions';
import { Tenancy } from '@outrigger/tenancy';
import { HEADING, inHouse, judged, type Services, type Taken, timed } from '../support/in-house.js';
import { founded, sessionOf } from './people.js';

const WEEKS = 6;
/** The bars of the house: milliseconds of the server at the 99th percentile, everything read from the database. */
const SIZES = [
  { people: 8, runs: 300, most: 100 },
  { people: 200, runs: 60, most: 1000 },
];

/** Best times through the service, each in a transaction of its own, as a query of the api has it. */
async function timesOf(app: Services, tenantId: string, people: number, runs: number): Promise<Taken> {
  const [tenancy, times] = [app.get(Tenancy), app.get(TimesService)];
  const sessionId = await tenancy.write(house(tenantId), (tx) => sessionOf(tx, people));
  return timed(runs, 10, async () => {
    const { times: found } = await tenancy.read(house(tenantId), (tx) =>
      times.suggest(tx, { sessionId, weeks: WEEKS }),
    );
    if (found.length === 0) throw new Error(`No time for ${people} people.`);
  });
}

await inHouse(async (app) => {
  const tenantId = await founded(app.get(Tenancy));
  process.stdout.write(HEADING);
  for (const { people, runs, most } of SIZES) {
    const taken = await timesOf(app, tenantId, people, runs);
    if (!judged(`best times in six weeks for ${people}`, taken, most)) process.exitCode = 1;
  }
});
