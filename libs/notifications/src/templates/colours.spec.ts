import fc from 'fast-check';
import { brand, contrast, DARK, LIGHT } from './colours.js';

const AA = 4.5;

describe('colours of the letters', () => {
  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])('can be read in %s', (_, { page, card, text, quiet, link }) => {
    for (const ground of [page, card]) {
      for (const ink of [text, quiet, link]) expect(contrast(ground, ink)).toBeGreaterThanOrEqual(AA);
    }
  });

  it('can be read on whatever brand a programme has', () => {
    const colours = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colours, (colour) => {
        const { ground, text } = brand(colour);
        expect(contrast(ground, text)).toBeGreaterThanOrEqual(AA);
      }),
    );
  });

  it('measures as WCAG does', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
