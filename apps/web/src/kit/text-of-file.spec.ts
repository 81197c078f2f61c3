import { textOfFile } from './text-of-file';

describe('a chosen file', () => {
  it('is read as UTF-8', async () => {
    await expect(textOfFile(new Blob(['Zoë']))).resolves.toBe('Zoë');
  });

  it('is read as Windows-1252 where it is not UTF-8', async () => {
    await expect(textOfFile(new Blob([new Uint8Array([0x5a, 0x6f, 0xeb])]))).resolves.toBe('Zoë');
  });
});
