import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineThemeOverride,
  parseThemeColor,
  type VariantColorsResolver,
} from '@mantine/core';
import { i18n } from '../texts/i18n';
import { HOUSE, shadesOf } from './colours';

/** Mantine's light variant is too pale for text (3.8:1 in green); this one keeps 4.5:1 in every colour and scheme. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const { color } = parseThemeColor({ color: input.color ?? input.theme.primaryColor, theme: input.theme });
  const shade = (step: number): string => `var(--mantine-color-${color}-${step})`;
  // The darkest grey is darker than the dark ground.
  const deep = shade(color === 'gray' ? 6 : 9);
  const text = `light-dark(color-mix(in srgb, ${shade(9)}, black 40%), ${shade(1)})`;
  const quiet = {
    color: text,
    hoverColor: text,
    hover: `light-dark(${shade(2)}, color-mix(in srgb, ${deep} 60%, var(--mantine-color-dark-7)))`,
    border: '1px solid transparent',
  };
  const ground = `light-dark(${shade(1)}, color-mix(in srgb, ${deep} 42%, var(--mantine-color-dark-7)))`;
  if (input.variant === 'light') return { ...quiet, background: ground };
  if (input.variant === 'subtle') return { ...quiet, background: 'transparent' };
  return defaultVariantColorsResolver(input);
};

/** Mantine's dimmed grey fails on tinted grounds. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#495057',
    '--mantine-color-placeholder': '#6a727a',
    '--mantine-color-error': '#c01f1f',
  },
  dark: {
    '--mantine-color-dimmed': '#b8bec4',
    '--mantine-color-placeholder': '#a3abb2',
    '--mantine-color-error': '#ff9d9d',
  },
});

/** @param brand a programme's `#rrggbb`, or null for the house's own. */
export function themeOf(brand: string | null | undefined): MantineThemeOverride {
  return createTheme({
    colors: { brand: shadesOf(brand ?? HOUSE) },
    primaryColor: 'brand',
    primaryShade: { light: 8, dark: 8 },
    autoContrast: true,
    variantColorResolver,
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    headings: {
      fontWeight: '650',
      sizes: { h1: { fontSize: '1.55rem' }, h2: { fontSize: '1.15rem' }, h3: { fontSize: '1rem' } },
    },
    defaultRadius: 'md',
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: {
      Modal: {
        defaultProps: {
          centered: true,
          size: 'lg',
          overlayProps: { backgroundOpacity: 0.45 },
          closeButtonProps: { 'aria-label': i18n.t('kit:close') },
          // A dialog's header is no banner of the page, which Mantine's element would make it.
          attributes: { header: { role: 'presentation' } },
          styles: { title: { fontWeight: 650 } },
        },
      },
      Notification: { defaultProps: { closeButtonProps: { 'aria-label': i18n.t('kit:close') } } },
      // A dialog that begins with one would open its list at once, and the list covers the ways out.
      Select: { defaultProps: { openOnFocus: false } },
      Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
      Fieldset: { defaultProps: { styles: { legend: { fontWeight: 600 } } } },
      Badge: { defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 600, miw: 'max-content' } },
      Paper: { defaultProps: { withBorder: true, radius: 'lg' } },
    },
  });
}
