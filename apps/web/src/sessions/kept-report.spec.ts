import { forgetReports, keyOf, readKept } from './kept-report';
import { beginReport } from './report-draft';

const begun = beginReport({ attendees: [], agenda: [] });
const NOW = Date.parse('2026-03-12T12:00:00Z');
const kept = (daysAgo: number): string =>
  JSON.stringify({ at: NOW - daysAgo * 86_400_000, draft: { summary: 'We spoke of prices.' } });

describe('a report that is kept on the device', () => {
  it.each([
    ['nothing was written', null, ''],
    ['it was written before', kept(1), 'We spoke of prices.'],
    ['it is too old', kept(15), ''],
    ['it cannot be read', '{', ''],
  ])('is taken up where %s', (_, text, summary) => {
    expect(readKept(begun, text, NOW)).toEqual({ ...begun, summary });
  });

  it('is gone when somebody signs out, and nothing else is', () => {
    localStorage.setItem(keyOf('ada', 'one'), kept(1));
    localStorage.setItem('outrigger.face.ours', '"mentor"');
    forgetReports();
    expect(Object.keys(localStorage)).toEqual(['outrigger.face.ours']);
  });
});
