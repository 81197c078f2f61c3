import { Injectable } from '@nestjs/common';
import { type Actor, dayIn, may, NotFound } from '@outrigger/kernel';
import { Tenancy, type Tx } from '@outrigger/tenancy';
import { ReportService } from '../measures/report.service.js';
import { EvidenceService } from '../outcomes/evidence.service.js';
import type { AskedPeriod } from '../period.policy.js';
import { csvOf } from './csv.js';
import { evidencePaper } from './evidence-file.js';
import { printed } from './paper.js';
import { reportPaper, reportRows } from './report-file.js';

/** A report as a file. */
export interface Exported {
  readonly mediaType: string;
  readonly body: Buffer;
}

type Made = () => Promise<Exported>;
/** Reads what it needs; what comes back is made when nothing is held any more. */
type Export = (tx: Tx, asked: AskedPeriod) => Promise<Made>;

/** Hands reports out as files, for requests that are no GraphQL. */
@Injectable()
export class ExportDesk {
  private readonly exports: Readonly<Record<string, Export>> = {
    'programme-report.csv': async (tx, asked) => {
      const report = await this.reports.report(tx, asked);
      return () => asCsv(csvOf(reportRows(report)));
    },
    'programme-report.pdf': async (tx, asked) => {
      const report = await this.reports.report(tx, asked);
      const { name, zone } = await programmeOf(tx);
      return async () => asPdf(await printed(reportPaper(name, report, dayIn(zone, tx.now))));
    },
    'evidence.pdf': async (tx, asked) => {
      const evidence = await this.evidences.evidence(tx, asked);
      const { name } = await programmeOf(tx);
      return async () => asPdf(await printed(evidencePaper(name, evidence)));
    },
  };

  constructor(
    private readonly tenancy: Tenancy,
    private readonly reports: ReportService,
    private readonly evidences: EvidenceService,
  ) {}

  /** @throws NotFound for a file that is none, and to whom it is not open; Refused for a period that makes no sense. */
  async open(actor: Actor, file: string, asked: AskedPeriod): Promise<Exported> {
    const wanted = Object.hasOwn(this.exports, file) ? this.exports[file] : undefined;
    if (!wanted || !may(actor, 'insights.read')) throw new NotFound('Export', file);
    const make = await this.tenancy.read(actor, (tx) => wanted(tx, asked));
    return make();
  }
}

const asCsv = (text: string): Promise<Exported> =>
  Promise.resolve({ mediaType: 'text/csv; charset=utf-8', body: Buffer.from(text) });

const asPdf = (body: Buffer): Exported => ({ mediaType: 'application/pdf', body });

async function programmeOf(tx: Tx): Promise<{ readonly name: string; readonly zone: string }> {
  const [programme] = await tx.sql<{ name: string; zone: string }>`select name, zone from programme`;
  return programme ?? { name: '', zone: 'UTC' };
}
