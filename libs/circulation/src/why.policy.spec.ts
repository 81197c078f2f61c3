import { hasAny, isMatch, whyYou } from './why.policy.js';

const mentor = {
  expertise: ['Pricing strategy', 'smart cities'],
  backgrounds: ['regulatory_affairs', 'sales'],
  languages: ['en', 'pt'],
};
const venture = { needs: ['pricing', 'art', 'Regulatory affairs'], sector: 'water', languages: ['en', 'pt'] };

describe('T4: why you', () => {
  it('names the needs that a mentor meets, whole words only, and the languages that are not the programme’s', () => {
    expect(whyYou(mentor, venture, 'en')).toEqual({
      whyNeeds: ['pricing', 'Regulatory affairs'],
      whyLanguages: ['pt'],
      whySector: null,
    });
  });

  it('knows a sector by its name', () => {
    const why = whyYou({ ...mentor, expertise: ['Water utilities'] }, { ...venture, needs: [] }, 'en');
    expect(why).toMatchObject({ whyNeeds: [], whySector: 'water' });
    expect(isMatch(why)).toBe(true);
  });

  it('takes a shared language for no match', () => {
    expect(isMatch(whyYou(mentor, { ...venture, needs: [] }, 'en'))).toBe(false);
  });

  it('of nothing is nothing: an empty need meets nobody', () => {
    expect(whyYou(mentor, { needs: ['', ' . '], sector: '', languages: [] }, 'en').whyNeeds).toEqual([]);
  });

  it.each([
    [['sales'], true],
    [['Sales to utilities'], true],
    [['finance'], false],
    [[], false],
  ] as const)('T5: %j is found', (missing, expected) => {
    expect(hasAny(mentor, missing)).toBe(expected);
  });
});
