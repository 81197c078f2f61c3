import { Injectable } from '@nestjs/common';
import type { PageOf, Paging } from '@outrigger/graph';
import type { Tx } from '@outrigger/tenancy';
import { type Grain, spanIn } from '../period.js';
import type { AskedPeriod, Period } from '../period.policy.js';
import { MEASURE_NAMES, type MeasureName, measureOf } from './catalogue.js';
import { type Reading, valueOf } from './measure.js';
import { type MeasureRow, readMeasures, readRows, readTrends } from './measures.report.js';

export interface Figure extends Pick<Reading, 'n' | 'p90'> {
  readonly name: MeasureName;
  readonly value: number | null;
}

export interface ProgrammeReport extends Period {
  readonly figures: readonly Figure[];
}

export interface Trend {
  readonly name: MeasureName;
  readonly points: readonly { readonly start: string; readonly n: number; readonly value: number | null }[];
}

const NOTHING: Reading = { n: 0, total: null, median: null, p90: null };

/** What may be shown month by month: how things are today has no past. */
const TRENDED = MEASURE_NAMES.filter((name) => measureOf(name).when === 'during');

/** The programme's figures, each with its rows (D2). */
@Injectable()
export class ReportService {
  /** @param names what is read of the catalogue; without them all of it. */
  async report(tx: Tx, asked: AskedPeriod, names: readonly MeasureName[] = MEASURE_NAMES): Promise<ProgrammeReport> {
    const period = await spanIn(tx, asked);
    const { firstDay, lastDay } = period;
    const read = await readMeasures(tx, names, { period, now: tx.now });
    return { firstDay, lastDay, figures: names.map((name) => figureOf(name, read.get(name) ?? NOTHING)) };
  }

  async trends(tx: Tx, asked: AskedPeriod, grain: Grain): Promise<Trend[]> {
    const period = await spanIn(tx, asked);
    const points = await readTrends(tx, TRENDED, { period, now: tx.now }, grain);
    return TRENDED.map((name) => ({
      name,
      points: points
        .filter((point) => point.name === name)
        .map((point) => ({ start: point.start, n: point.n, value: valueOf(measureOf(name).way, point) })),
    }));
  }

  async rows(tx: Tx, name: MeasureName, asked: AskedPeriod, paging: Paging): Promise<PageOf<MeasureRow>> {
    const period = await spanIn(tx, asked);
    return readRows(tx, name, { period, now: tx.now }, paging);
  }
}

function figureOf(name: MeasureName, reading: Reading): Figure {
  const { way } = measureOf(name);
  const p90 = way === 'median' && reading.p90 !== null ? Math.round(reading.p90 * 10) / 10 : null;
  return { name, n: reading.n, value: valueOf(way, reading), p90 };
}
