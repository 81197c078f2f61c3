import { createFileRoute } from '@tanstack/react-router';
import { CheckInScreen } from '../deliveries/check-in-screen';

export const Route = createFileRoute('/p/$slug/deliveries/check-in')({
  validateSearch: ({ code }: Record<string, unknown>): { code?: string | undefined } => ({
    code: typeof code === 'string' ? code.slice(0, 200) : undefined,
  }),
  component: CheckInScreen,
});
