import type { MantineColorsTuple } from '@mantine/core';

/** The colour of a programme that has chosen none. */
export const HOUSE = '#0f4c5c';

type Rgb = readonly [number, number, number];

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

export const isColour = (text: string): boolean => HEX.test(text);

function rgbOf(hex: string): Rgb {
  const [, red = '0', green = '0', blue = '0'] = HEX.exec(hex) ?? [];
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

const hexOf = (rgb: Rgb): string => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** @param share of `other` in the mix, 0 to 1. */
function mix(one: Rgb, other: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2): number => one[index] * (1 - share) + other[index] * share;
  return [part(0), part(1), part(2)];
}

/** WCAG 2.2's relative luminance. */
function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2's contrast of a `#rrggbb` colour to white, from 1 to 21. */
export const contrastToWhite = (hex: string): number => 1.05 / (luminance(rgbOf(hex)) + 0.05);

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/** Text of the normal size on a filled button, with a little to spare. */
const READABLE = 4.8;
const STEP = 0.08;

/**
 * Ten shades of a brand's colour, light to dark. The ninth fills buttons and carries white text, so a pale brand is
 * darkened until that text can be read.
 */
export function shadesOf(brand: string): MantineColorsTuple {
  let filled = rgbOf(brand);
  while (contrastToWhite(hexOf(filled)) < READABLE) filled = mix(filled, BLACK, STEP);
  const tint = (share: number): string => hexOf(mix(filled, WHITE, share));
  return [
    tint(0.93),
    tint(0.85),
    tint(0.72),
    tint(0.6),
    tint(0.48),
    tint(0.36),
    tint(0.24),
    tint(0.12),
    hexOf(filled),
    hexOf(mix(filled, BLACK, 0.2)),
  ];
}
