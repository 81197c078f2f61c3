import type { Client } from 'pg';
import { cpuOf, databaseCpu, memoryOf, spent } from '../support/meter.js';
import { within } from '../support/load.js';
import { mustEqual } from './bodies.js';
import type { Operation, Report, Subject } from './operations.js';
import { requestTo, type Server, type ServerName } from './servers.js';
import { filed, unfile } from './subjects.js';

/** One server's turn in a round. Times in milliseconds, memory in megabytes. */
export interface Turn {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** CPU of its process, for one request. */
  readonly node: number;
  /** CPU of PostgreSQL's backends, for one request. */
  readonly postgres: number;
  readonly memory: number;
}

export type Round = Readonly<Record<ServerName, Turn>>;

/** What is asked: every subject in turn, every report once a turn. */
export interface Course {
  readonly db: Client;
  readonly subjects: readonly Subject[];
  readonly reports: readonly Report[];
  readonly requests: number;
  readonly rounds: number;
  /** Requests before the first round: compilers take their time. */
  readonly warm: number;
}

/** Asks all servers once and compares: the answers, and what a mutation left in the database. */
export async function compare(operation: Operation, servers: readonly Server[], course: Course): Promise<unknown> {
  const answers: unknown[] = [];
  const [subject, report] = [course.subjects[0] as Subject, course.reports[0] as Report];
  for (const { name, clients } of servers) {
    await unfile(course.db, course.reports);
    const { data } = await clients.ask(requestTo(name, operation, subject, report));
    answers.push({ data, kept: operation.kind === 'mutation' ? await filed(course.db, report) : null });
    mustEqual(`${operation.name}, ${name}`, answers[0], answers.at(-1));
  }
  return answers[0];
}

/** Rounds in which the servers take turns, another one first each time. */
export async function interleaved(operation: Operation, servers: readonly Server[], course: Course): Promise<Round[]> {
  const rounds: Round[] = [];
  for (const server of servers) {
    for (let asked = 0; asked < course.warm; asked += course.requests) await turnOf(server, operation, course);
  }
  for (let round = 0; round < course.rounds; round++) {
    const order = servers.map((_, index) => servers[(index + round) % servers.length] as Server);
    const turns: [ServerName, Turn][] = [];
    for (const server of order) turns.push([server.name, await turnOf(server, operation, course)]);
    rounds.push(Object.fromEntries(turns) as Record<ServerName, Turn>);
  }
  return rounds;
}

async function turnOf(
  server: Server,
  operation: Operation,
  { db, subjects, reports, requests }: Course,
): Promise<Turn> {
  if (operation.kind === 'mutation') await unfile(db, reports);
  const asked = Array.from({ length: requests }, (_, index) => {
    const [subject, report] = [subjects[index % subjects.length] as Subject, reports[index % reports.length] as Report];
    return requestTo(server.name, operation, subject, report);
  });
  const seen = new Map<number, object>();
  const before = { node: cpuOf(server.pid), postgres: await databaseCpu(db) };
  const { perSecond, times } = await server.clients.load(asked, (answer, index) => {
    if (operation.kind === 'mutation') return;
    const subject = index % subjects.length;
    mustEqual(`${operation.name} under load, ${server.name}`, seen.get(subject) ?? answer, answer);
    seen.set(subject, answer);
  });
  return {
    perSecond,
    p50: within(0.5, times),
    p99: within(0.99, times),
    node: (cpuOf(server.pid) - before.node) / requests,
    postgres: spent(before.postgres, await databaseCpu(db)) / requests,
    memory: memoryOf(server.pid),
  };
}
