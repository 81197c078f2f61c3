import { createFileRoute, useLocation } from '@tanstack/react-router';
import { InvitationScreen } from '../identity/invitation-screen';

export const Route = createFileRoute('/invitation')({ component: Invitation });

function Invitation() {
  const { hash } = useLocation();
  return <InvitationScreen token={decodeURIComponent(hash)} />;
}
