import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useHere } from '../shell/me';

interface FromWhirlwindProps {
  readonly followUp: { readonly whirlwindId: string; readonly whirlwindName: string };
}

/** The whirlwind that something came of. */
export function FromWhirlwind({ followUp: { whirlwindId, whirlwindName } }: FromWhirlwindProps) {
  const { slug } = useHere();
  return (
    <Anchor
      inherit
      renderRoot={(props) => <Link to="/p/$slug/whirlwinds/$id" params={{ slug, id: whirlwindId }} {...props} />}
    >
      {whirlwindName}
    </Anchor>
  );
}
