import { createFileRoute, useParams } from '@tanstack/react-router';
import { VerifyScreen } from '../deliveries/verify-screen';
import { OuterErrorScreen } from '../shell/error-screen';

export const Route = createFileRoute('/verify/$token')({ component: Verify, errorComponent: OuterErrorScreen });

function Verify() {
  const { token } = useParams({ from: '/verify/$token' });
  return <VerifyScreen token={token} />;
}
