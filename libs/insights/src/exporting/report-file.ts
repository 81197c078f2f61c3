import type { PaperTable } from '@outrigger/files';
import { dayWords } from '@outrigger/kernel';
import { measureOf } from '../measures/catalogue.js';
import type { Figure, ProgrammeReport } from '../measures/report.service.js';
import type { Cell } from './csv.js';
import { daysWords, type Report } from './paper.js';

const COLUMNS = ['Figure', 'What is counted', 'Value', '90th percentile', 'Rows', 'Unit', 'From', 'Until'];

/** A line a figure; how things are today has no days. */
export const reportRows = ({ figures, firstDay, lastDay }: ProgrammeReport): Cell[][] => [
  COLUMNS,
  ...figures.map((figure) => {
    const { says, unit, when } = measureOf(figure.name);
    const days = when === 'now' ? ['', ''] : [firstDay, lastDay];
    return [figure.name, says, figure.value, figure.p90, figure.n, unit, ...days];
  }),
];

/** @param today when it is printed: how things are has no past. */
export function reportPaper(programme: string, { figures, firstDay, lastDay }: ProgrammeReport, today: string): Report {
  const during = figures.filter(({ name }) => measureOf(name).when === 'during');
  const standing = figures.filter(({ name }) => measureOf(name).when === 'now');
  return {
    programme,
    title: 'Programme report',
    subtitle: daysWords(firstDay, lastDay),
    parts: [
      { title: 'In the period', table: tableOf(during) },
      { title: `As it is on ${dayWords(today, 'en-GB', 'long')}`, table: tableOf(standing) },
      { title: 'How it is counted', paragraphs: [METHOD] },
    ],
  };
}

const METHOD = `Each figure is the number, the sum, the share or the middle of rows that the office can open in the console. \
Shares are in per cent of the rows; a median stands with the value that nine of ten rows do not exceed.`;

const tableOf = (figures: readonly Figure[]): PaperTable => ({
  columns: ['What is counted', 'Value', 'Unit', '90th percentile', 'Rows'],
  widths: [5, 1, 1.2, 1.9, 1],
  rows: figures.map(({ name, value, p90, n }) => {
    const { says, unit } = measureOf(name);
    return [says, value, unit, p90, n];
  }),
});
