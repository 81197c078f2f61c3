import { giverOf, replyAddress, replyAddressesIn } from './reply-address.js';

const ENTRY = '019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b';
const [OURS, THEIRS] = ['019a2b3c-0000-7000-8000-000000000001', '019a2b3c-0000-7000-8000-000000000002'];

describe('a reply address', () => {
  const address = replyAddress('secret', 'mail.example.org', OURS, ENTRY);

  it('fits the 64 octets that a mailbox name may have', () => {
    const [mailbox = '', domain] = address.split('@');
    expect(mailbox).toMatch(/^reply\+[0-9a-f]{32}\.[0-9a-f]{16}$/);
    expect(mailbox.length).toBeLessThanOrEqual(64);
    expect(domain).toBe('mail.example.org');
  });

  it('is found in headers, in whatever case they came, and tells its programme', () => {
    const [found] = replyAddressesIn(`To: "Office" <${address.toUpperCase()}>\r\nCc: x@example.org`);
    expect(found?.id).toBe(ENTRY);
    expect(found && giverOf('secret', found, [THEIRS, OURS])).toBe(OURS);
  });

  it('is given by nobody when one letter of it was changed, or without the secret', () => {
    const [found] = replyAddressesIn(address);
    if (!found) throw new Error('There is no address.');
    expect(giverOf('another', found, [THEIRS, OURS])).toBeUndefined();
    expect(giverOf('secret', found, [THEIRS])).toBeUndefined();
    expect(giverOf('secret', { ...found, id: THEIRS }, [OURS])).toBeUndefined();
  });

  it('may be of the programme itself', () => {
    const [found] = replyAddressesIn(replyAddress('secret', 'm.org', OURS));
    expect(found && giverOf('secret', found, [OURS])).toBe(OURS);
    expect(found?.id).toBe(OURS);
  });
});
