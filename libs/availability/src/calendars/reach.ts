import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Which machines a calendar may be fetched from. */
export interface Reach {
  readonly allows: (address: string) => boolean;
  /** Certificates to trust beside the public ones. */
  readonly ca?: string;
}

/** Where the reach of this process is provided. */
export const REACH = Symbol('reach');

/** Public unicast only: no loopback, no private or link-local network, no tunnel into one, nothing reserved. */
export const PUBLIC_ONLY: Reach = { allows: (address) => ipaddr.process(address).range() === 'unicast' };

/** Why a calendar could not be read, in words for the person; never with its address. */
export class Unreadable extends Error {}

export interface Machine {
  readonly address: string;
  readonly family: number;
}

/** The machine to connect to, and to no other: its name is not asked again. @throws Unreadable */
export async function machineOf({ hostname }: URL, reach: Reach): Promise<Machine> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolved(host);
  const [first] = found;
  if (!first) throw new Unreadable('There is no such host. Look at the address again.');
  if (!found.every(({ address }) => reach.allows(address)))
    throw new Unreadable('The address leads into a private network, where nothing is read.');
  return first;
}

async function resolved(host: string): Promise<Machine[]> {
  try {
    return await lookup(host, { all: true });
  } catch {
    throw new Unreadable('There is no such host. Look at the address again.');
  }
}
