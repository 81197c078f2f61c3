import { cleanName } from './file-name.js';

describe('a file name', () => {
  it.each([
    ['Pitch deck.pdf', 'Pitch deck.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ada\\plan.docx', 'plan.docx'],
    ['a\r\nContent-Type: x.pdf', 'aContent-Type x.pdf'],
    ['gnp.\u202Efdp.exe', 'gnp.fdp.exe'],
    ['.pdf', 'pdf'],
    ['...', 'file'],
    ['', 'file'],
    ['Présentation № 1.pdf', 'Présentation № 1.pdf'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(116)}.pdf`],
  ])('%j becomes %j', (given, clean) => {
    expect(cleanName(given)).toBe(clean);
  });
});
