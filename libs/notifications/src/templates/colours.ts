/** The letters' palette; each text colour keeps 4.5:1 on the ground it stands on, in light and in dark. */
export const LIGHT = {
  page: '#f3f4f6',
  card: '#ffffff',
  text: '#1b2430',
  quiet: '#4a5565',
  link: '#0b57a4',
  line: '#d5dae1',
};
export const DARK = {
  page: '#10151b',
  card: '#1a212b',
  text: '#e7ebf0',
  quiet: '#b4bfcc',
  link: '#8fc3ff',
  line: '#38424f',
};

const HOUSE = '#0f4c5c';

/** A programme's colour and the text that is read on it: black or white, whichever stands out more. */
export function brand(colour: string | null): { ground: string; text: string } {
  const ground = colour ?? HOUSE;
  return { ground, text: contrast(ground, '#ffffff') >= contrast(ground, '#000000') ? '#ffffff' : '#000000' };
}

/** WCAG 2.2 contrast of two `#rrggbb` colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
