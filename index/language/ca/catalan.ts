import type { LanguageRules } from '../rules.ts';

export const catalan: LanguageRules = {
  tag: 'ca',
  snowball: 'catalan',
  elision: /^[dlmnst]['’](?=\p{L})/iu,
  nameParticles: { withinPlaces: 'i' },
};
