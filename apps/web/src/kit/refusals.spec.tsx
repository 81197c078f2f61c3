import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { RefusedFragment } from '../gql/graphql';
import '../texts/i18n';
import { Refusals } from './refusals';

const refusals: RefusedFragment[] = [
  { code: 'A', message: 'Choose a time to come.', field: 'startsAt', subjectId: null },
  { code: 'B', message: 'Too few mentors.', field: 'sessionId', subjectId: null },
];

const form = (reasons: readonly RefusedFragment[]) => (
  <MantineProvider env="test">
    <Refusals refusals={reasons} />
    <input id="startsAt" aria-label="Day" />
  </MantineProvider>
);

describe('refusals', () => {
  it('take the focus when they come, and name every reason', () => {
    const { rerender } = render(form([]));
    expect(screen.queryByRole('alert')).toBeNull();
    rerender(form(refusals));
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    expect(screen.getByText('2 things have to be mended first')).toBeTruthy();
    expect(screen.getByText('Too few mentors.').tagName).not.toBe('A');
  });

  it('lead to the field that mends one', async () => {
    render(form(refusals));
    await userEvent.click(screen.getByRole('link', { name: 'Choose a time to come.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Day'));
  });
});
