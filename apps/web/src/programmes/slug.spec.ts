import { slugOf } from './slug';

it.each([
  ['Porto Vento', 'porto-vento'],
  ['Ipê Empreende!', 'ipe-empreende'],
  ['  42 Spree & Söhne ', 'spree-sohne'],
  ['a'.repeat(60), 'a'.repeat(40)],
  ['日本', ''],
])('%p goes into addresses as %p', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
