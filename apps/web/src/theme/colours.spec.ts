import fc from 'fast-check';
import { contrastToWhite, isColour, shadesOf } from './colours';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe("a brand's shades", () => {
  it('carry white text in every colour that a programme may choose (4.5:1)', () => {
    fc.assert(
      fc.property(colour, (brand) => {
        const shades = shadesOf(brand);
        expect(shades.every(isColour)).toBe(true);
        expect(contrastToWhite(shades[8])).toBeGreaterThanOrEqual(4.5);
        expect(contrastToWhite(shades[9])).toBeGreaterThanOrEqual(contrastToWhite(shades[8]));
      }),
    );
  });

  it('leave a colour that is dark enough as it is', () => {
    expect(shadesOf('#0f4c5c')[8]).toBe('#0f4c5c');
  });
});
