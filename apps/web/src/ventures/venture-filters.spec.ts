import { columnsOf, formOf, queryOf, VENTURE_COLUMNS, ventureView, viewFrom, withColumns } from './venture-filters';

describe('a view of the ventures', () => {
  const view = ventureView({ form: 'table', search: 'water', stage: 'pilot', origin: 'staff', without: 'needs,last' });

  it('stands in the address, without what makes no sense', () => {
    expect(view).toMatchObject({
      form: 'table',
      search: 'water',
      stage: 'pilot',
      origin: 'staff',
      without: 'needs,last',
    });
    expect(ventureView({ form: 'list', stage: 'x', without: 'price' })).toEqual(ventureView({}));
  });

  it('is the same when it was saved', () => expect(viewFrom(queryOf(view))).toEqual(view));

  it('leaves columns out', () => {
    expect(columnsOf(ventureView({}))).toEqual(VENTURE_COLUMNS);
    expect(columnsOf(view)).not.toContain('needs');
    expect(withColumns(columnsOf(view))).toBe('needs,last');
    expect(withColumns(VENTURE_COLUMNS)).toBeUndefined();
  });

  it('is a board, unless it is of one status', () => {
    expect(
      [{}, { status: 'closed' }, { status: 'closed', form: 'board' }].map((each) => formOf(ventureView(each))),
    ).toEqual(['board', 'table', 'board']);
  });
});
