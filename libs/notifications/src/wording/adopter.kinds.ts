const LINK = 'https://outrigger.example.org/example';

/** Letters to organisations on their way to a programme (O1). */
export const ADOPTER_KINDS = {
  agreementSent: {
    values: { adopter: 'Harbour University', from: '1 March 2026', until: '28 February 2029' },
    link: LINK,
  },
} as const;
