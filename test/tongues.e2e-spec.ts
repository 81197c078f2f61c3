import type { ParsedMail } from 'mailparser';
import { ventureIn } from './support/applied.js';
import { pressAt } from './support/circulating.js';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { PostOffice } from './support/post-office.js';

const CHOOSE = `mutation ($input: ChooseLanguageInput!) { chooseLanguage(input: $input) { refusals { code } membership { id locale } } }`;
const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { refusals { code } membership { locale } } }`;
const PROPOSE = `mutation ($input: ProposeTeamInput!) { proposeTeam(input: $input) { refusals { code } } }`;
const SHOW = `query ($input: TeamLetterInput!) { teamLetter(input: $input) { subject html } }`;
const SAVE = `mutation ($input: SaveLetterTextInput!) { saveLetterText(input: $input) { refusals { code } } }`;
const TEST = `mutation ($input: LetterDraftInput!) { sendTestLetter(input: $input) { refusals { code } } }`;
const PREVIEW = `query ($input: LetterDraftInput!) { previewLetterText(input: $input) { subject html } }`;
const ME = `{ me { membership { locale } } }`;

const ASKED = {
  en: 'Will you mentor',
  fr: 'Voulez-vous accompagner',
  es: '¿Quiere acompañar a',
  pt: 'Você quer acompanhar',
  ar: 'هل تودّون توجيه',
} as const;
type Tongue = keyof typeof ASKED;

describe('letters in the language of their reader', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  const choose = async (person: Person, locale: Tongue | null, membershipId?: string): Promise<Fields> =>
    (await person.ask(CHOOSE, { input: { locale, ...(membershipId && { membershipId }) } })).data?.['chooseLanguage'];
  const letterTo = (login: string): Promise<ParsedMail> => until(() => office.to(login).at(-1));

  it('have one that each chooses for themselves, and the office for anybody of its own', async () => {
    const [ada, bo] = [await ours.person('Ada', 'observer'), await ours.person('Bo', 'observer')];
    expect(await choose(ada, 'fr')).toEqual({ refusals: [], membership: { id: ada.memberId, locale: 'fr' } });
    expect(codes(await choose(bo, 'fr', ada.memberId))).toEqual(['NOT_YOUR_LANGUAGE']);
    expect(await choose(ours.manager, 'es', bo.memberId)).toMatchObject({ membership: { locale: 'es' } });
    expect((await choose(neighbour.manager, 'ar', ada.memberId))?.membership ?? null).toBeNull();
    expect((await ada.ask(ME)).data?.['me']).toEqual({ membership: { locale: 'fr' } });
    expect(await choose(ada, null)).toMatchObject({ membership: { locale: null } });
  });

  it('are those of an invitation from the first one on', async () => {
    const input = { name: 'Inès', email: 'ines@example.org', roles: ['observer'], locale: 'fr' };
    expect((await ours.manager.ask(INVITE, { input })).data?.['inviteMember']).toEqual({
      refusals: [],
      membership: { locale: 'fr' },
    });
    const mail = await letterTo('ines@example.org');
    expect(mail.subject).toBe('Programme ours vous invite sur Outrigger');
    expect(mail.text).toContain('Accepter l’invitation');
    await neighbour.manager.ask(INVITE, { input: { ...input, locale: null } });
    await until(() => office.to('ines@example.org').find(({ subject }) => subject?.includes('neighbour invites you')));
  });

  /** A team of five of whom each is written to in another language. */
  async function asked(name: string): Promise<Record<Tongue, ParsedMail>> {
    const ventureId = await ventureIn(ours, name, 'accepted');
    const tongues = Object.keys(ASKED) as Tongue[];
    const backgrounds = ['product', 'sales', 'design', 'marketing', 'public_sector'];
    const mentors = await Promise.all(
      tongues.map((tongue, index) => ours.mentor(`${name} ${tongue}`, { background: backgrounds[index] ?? '' })),
    );
    for (const [index, mentor] of mentors.entries()) await choose(mentor, tongues[index] ?? null);
    const [first] = mentors;
    const input = { ventureId, mentorIds: mentors.map(({ mentorId }) => mentorId), leadId: first?.mentorId };
    const shown = await ours.manager.ask(SHOW, { input: { ...input, mentorId: mentors[4]?.mentorId } });
    expect((shown.data?.['teamLetter']).subject).toContain(ASKED.ar);
    expect(codes((await ours.manager.ask(PROPOSE, { input })).data?.['proposeTeam'])).toEqual([]);
    const mails = await Promise.all(mentors.map(({ login }) => letterTo(login)));
    return Object.fromEntries(mails.map((mail, index) => [tongues[index], mail])) as Record<Tongue, ParsedMail>;
  }

  it('go to five people in five languages, and to nobody in another', async () => {
    const mails = await asked('Aquaflow');
    for (const [tongue, words] of Object.entries(ASKED)) expect(mails[tongue as Tongue].subject).toContain(words);
    expect(mails.ar.html).toMatch(/<html[^>]*dir="rtl"[^>]*lang="ar/);
    expect(mails.fr.html).toMatch(/<html[^>]*dir="ltr"[^>]*lang="fr/);
    expect(mails.fr.text).toContain('(mentor principal)');
    expect(mails.es.text).toContain('integrar el equipo de Aquaflow');
  });

  /** Behind the button of a letter. */
  const linkIn = ({ text }: ParsedMail): string => {
    const [url = ''] = /https?:\S+\/a\/[^\s)\]>]+/.exec(text ?? '') ?? [];
    return `${house.api.url}${new URL(url).pathname}`;
  };

  it('lead to pages in the same language, which say in it what was done and what stands against it', async () => {
    const mails = await asked('Foxglove');
    const french = await (await fetch(linkIn(mails.fr))).text();
    expect(french).toContain('<html lang="fr" dir="ltr">');
    expect(french).toContain('Voulez-vous rejoindre Foxglove');
    expect(french).toContain('Oui. Je n’y détiens aucun intérêt.');
    const { page: said } = await pressAt(linkIn(mails.fr), { choice: 'yes' });
    expect(said).toContain('Merci. Le bureau le voit aussitôt.');
    const { page: wrong } = await pressAt(linkIn(mails.es), { choice: 'later' });
    expect(wrong).toContain('Elija una de las respuestas de la página.');
    const arabic = await (await fetch(linkIn(mails.ar))).text();
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(arabic).toContain('نعم. لا مصلحة لي فيه.');
    expect(arabic.replaceAll(/<style>.*<\/style>/gs, '')).not.toMatch(/\b(team|Yes|Wants|office)\b/);
    expect(await (await fetch(linkIn(mails.en))).text()).toContain('Will you lead the team of Foxglove?');
  });

  it('are the programme’s own words in that language alone', async () => {
    const body = 'Salut {name},\n\n{venture} vous attend : {team}.\n\n{link}';
    const draft = { kind: 'teamAsked', locale: 'fr', subject: 'Chez nous : {venture}', body };
    expect(codes((await ours.manager.ask(SAVE, { input: { ...draft, version: 0 } })).data?.['saveLetterText'])).toEqual(
      [],
    );
    const mails = await asked('Solara');
    expect(mails.fr.subject).toBe('Chez nous : Solara');
    expect(mails.pt.subject).toContain(ASKED.pt);
    expect(mails.en.subject).toContain(ASKED.en);
  });

  it('are shown and tested in each language', async () => {
    const draft = { kind: 'mentorApplied', locale: 'ar', subject: 'شكرًا: {programme}', body: 'تحية طيبة {name}،' };
    const shown = (await ours.manager.ask(PREVIEW, { input: draft })).data?.['previewLetterText'];
    expect(shown.html).toContain('dir="rtl"');
    expect(codes((await ours.manager.ask(TEST, { input: draft })).data?.['sendTestLetter'])).toEqual([]);
    await until(() => office.to(ours.manager.login).find(({ subject }) => subject === 'تجربة: شكرًا: Programme ours'));
  });
});
