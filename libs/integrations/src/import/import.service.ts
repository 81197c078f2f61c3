import { Injectable } from '@nestjs/common';
import { isZone } from '@outrigger/kernel';
import { COMMITMENT_HOURS, DEFAULT_WARRANT, MENTOR_STATUSES } from '@outrigger/mentors';
import { ProgrammeService, todayHere } from '@outrigger/programmes';
import type { Tx } from '@outrigger/tenancy';
import { ORIGINS, STAGES } from '@outrigger/ventures';
import { MENTOR_SHEET, VENTURE_SHEET } from './columns.js';
import type { ImportReport } from './import.report.js';
import { keepMentors } from './mentor.import.js';
import { type KnownOfMentors, type MentorRow, reviewMentorRow } from './mentor-row.policy.js';
import { type ImportOrder, importTable, type Kind } from './table-import.js';
import { keepVentures } from './venture.import.js';
import { reviewVentureRow, type VentureRow } from './venture-row.policy.js';

/** What the programme knows and asks for, at the beginning of an import. */
interface Terms {
  readonly backgrounds: KnownOfMentors['backgrounds'];
  /** In the programme's zone. */
  readonly today: string;
  readonly warrantMonths: number;
}

/** Brings in the tables that a programme kept before: good rows go in, each bad one is named with all its reasons. */
@Injectable()
export class ImportService {
  constructor(private readonly programmes: ProgrammeService) {}

  /** By address: the same file twice changes nothing. @throws Refused when it is no table of mentors. */
  async importMentors(order: ImportOrder): Promise<ImportReport> {
    return importTable(mentors(await order.within((tx) => this.terms(tx))), order);
  }

  /** By name: the same file twice changes nothing. @throws Refused when it is no table of ventures. */
  async importVentures(order: ImportOrder): Promise<ImportReport> {
    return importTable(ventures(await order.within((tx) => this.terms(tx))), order);
  }

  private async terms(tx: Tx): Promise<Terms> {
    const backgrounds = await tx.sql<
      KnownOfMentors['backgrounds'][number]
    >`select code, label from background order by position`;
    const { settings } = await this.programmes.policy(tx);
    return { backgrounds, today: await todayHere(tx), warrantMonths: settings.warrantMonths };
  }
}

function mentors({ backgrounds, today, warrantMonths }: Terms): Kind<MentorRow> {
  const known = { backgrounds, today, hours: COMMITMENT_HOURS, statuses: MENTOR_STATUSES, isZone: remembered(isZone) };
  const warrants = { textVersion: DEFAULT_WARRANT.version, months: warrantMonths };
  return {
    sheet: MENTOR_SHEET,
    fact: 'mentors.imported',
    review: (row, earlier) => reviewMentorRow(row, { ...known, earlier }),
    keep: (tx, rows) => keepMentors(tx, rows, warrants),
  };
}

function ventures({ today }: Terms): Kind<VentureRow> {
  const known = { origins: ORIGINS, stages: STAGES, isZone: remembered(isZone) };
  return {
    sheet: VENTURE_SHEET,
    fact: 'ventures.imported',
    review: (row, earlier) => reviewVentureRow(row, { ...known, earlier }),
    keep: (tx, rows) => keepVentures(tx, rows, today),
  };
}

/** Asking the runtime for a zone costs more than all the rest of a row, and a table has few zones. */
function remembered(judge: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text) ?? judge(text);
    known.set(text, before);
    return before;
  };
}
