import { createPublicKey, verify } from 'node:crypto';
import { credentialOf } from './credential.js';
import { IssuerKey } from './issuer-key.js';

const CERTIFIED = {
  url: 'https://vms.example.org/verify/abc',
  holder: 'Rui Alves',
  organisation: 'Harbour University',
  title: 'Immersion',
  parts: ['curriculum', 'strategy'] as const,
  issuedAt: new Date('2026-03-01T10:00:00Z'),
};
const ISSUER = { url: 'https://vms.example.org/credentials/issuer', name: 'The centre' };
const CLAIMS = { iss: ISSUER.url, jti: CERTIFIED.url, nbf: 1 };

describe('a signed credential', () => {
  const key = new IssuerKey('a secret of at least thirty-two characters');
  const jwt = key.signed(credentialOf(CERTIFIED, ISSUER), CLAIMS, 'https://vms.example.org/credentials/keys');

  it('is verified by a stranger with the published key alone', () => {
    const [header = '', payload = '', signature = ''] = jwt.split('.');
    const publicKey = createPublicKey({ key: { ...key.jwk }, format: 'jwk' });
    expect(verify(null, Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url'))).toBe(
      true,
    );
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: ISSUER.url },
      credentialSubject: { achievement: { name: 'Immersion' } },
      iss: ISSUER.url,
    });
    expect(JSON.parse(Buffer.from(header, 'base64url').toString()).kid).toContain(key.jwk.kid);
  });

  it('is the same key for the same secret, and another for another', () => {
    expect(new IssuerKey('a secret of at least thirty-two characters').jwk).toEqual(key.jwk);
    expect(new IssuerKey('another secret of thirty-two characters').jwk.x).not.toBe(key.jwk.x);
  });

  it('fails when a letter of it is changed, or its signature is another’s', () => {
    expect(key.verifies(jwt)).toBe(true);
    const [header = '', payload = '', signature = ''] = jwt.split('.');
    const other = Buffer.from(payload, 'base64url').toString().replace('Rui Alves', 'Rui Alvez');
    expect(key.verifies([header, Buffer.from(other).toString('base64url'), signature].join('.'))).toBe(false);
    expect(new IssuerKey('another secret of thirty-two characters').verifies(jwt)).toBe(false);
    expect(key.verifies('nonsense')).toBe(false);
  });
});
