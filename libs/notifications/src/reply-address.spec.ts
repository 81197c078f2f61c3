import { replyAddress } from './reply-address.js';

const SESSION = '019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b';

describe('a reply address', () => {
  it('names its session, and fits the 64 octets that a mailbox name may have', () => {
    const [mailbox = '', domain] = replyAddress('secret', 'mail.example.org', SESSION).split('@');
    expect(mailbox).toMatch(new RegExp(`^reply\\+s-${SESSION}\\.[0-9a-f]{16}$`));
    expect(mailbox.length).toBeLessThanOrEqual(64);
    expect(domain).toBe('mail.example.org');
  });

  it('has a tag that nobody makes without the secret', () => {
    expect(replyAddress('one', 'm.org', SESSION)).not.toBe(replyAddress('two', 'm.org', SESSION));
  });
});
