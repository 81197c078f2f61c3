import { type AskedForm, emptyDraft, inputOf } from './application-draft';

const asked: AskedForm = {
  programme: 'Harbour',
  brandColor: null,
  zone: 'Europe/Paris',
  backgrounds: [],
  hoursMin: 4,
  hoursMax: 24,
  consent: 'I agree.',
  consentVersion: 3,
  name: 'Ada',
  email: 'ada@example.org',
};
const door = { programme: 'harbour', token: null, consentVersion: 3 };

describe('the draft of an application', () => {
  it('begins with what the link knows', () => {
    expect(emptyDraft(asked)).toMatchObject({ name: 'Ada', email: 'ada@example.org', hoursPerMonth: 12 });
    expect(emptyDraft({ ...asked, name: null, hoursMax: 8 })).toMatchObject({ name: '', hoursPerMonth: 8 });
  });

  it('names the sentence that was agreed to, and none where nothing was', () => {
    expect(inputOf({ ...emptyDraft(asked), consent: true }, door).consentVersion).toBe(3);
    expect(inputOf(emptyDraft(asked), door).consentVersion).toBeNull();
  });

  it('sends the main background once', () => {
    const draft = { ...emptyDraft(asked), primaryBackground: 'sales', otherBackgrounds: ['sales', 'design'] };
    expect(inputOf(draft, door)).toMatchObject({ primaryBackground: 'sales', otherBackgrounds: ['design'] });
  });
});
