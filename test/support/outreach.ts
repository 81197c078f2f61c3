import type { Page } from 'playwright-core';

interface Inquiry {
  readonly organisation: string;
  readonly who: string;
  readonly email: string;
}

/** On the adopters' screen: takes an inquiry, and has an agreement drafted and signed by both sides. */
export async function takeInquiry(page: Page, { organisation, who, email }: Inquiry): Promise<void> {
  await page.getByRole('button', { name: 'Record an inquiry' }).click();
  await page.getByLabel('Organisation').fill(organisation);
  await page.getByLabel('Country (two letters)').fill('pt');
  await page.getByLabel('Who asks').fill(who);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('What they want').fill('Mentors for the ventures of our alumni.');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: organisation }).waitFor();
  await page.getByRole('button', { name: 'Draft an agreement' }).click();
  await page.getByRole('button', { name: 'Draft this version' }).click();
  await page.getByText('The centre has not signed').waitFor();
  for (const side of ['Sign for the centre', 'Note a signed paper']) {
    await page.getByRole('button', { name: side }).click();
    await page.getByLabel('Who signs').fill('Tess Ainsley');
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await page.getByText('Both sides have signed').waitFor();
}

interface Plan {
  readonly title: string;
  readonly curriculum: string;
  /** Chosen where it is not the first that is offered. */
  readonly kind?: string;
}

/** On the training screen: lays a training out by a published curriculum. */
export async function planTraining(page: Page, { title, curriculum, kind }: Plan): Promise<void> {
  await page.getByRole('button', { name: 'Plan a training' }).click();
  await page.getByLabel('What it is called').fill(title);
  if (kind) {
    await page.getByRole('combobox', { name: 'Where' }).click();
    await page.getByRole('option', { name: kind }).click();
  }
  await page.getByRole('combobox', { name: 'Curriculum' }).click();
  await page.getByRole('option', { name: curriculum }).click();
  await page.getByLabel('First day').fill('2026-03-03');
  await page.getByLabel('Place').fill('Porto');
  await page.getByRole('button', { name: 'Lay it out' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** On a training: names one of an organisation's team, who is invited. */
export async function nameDelegate(page: Page, organisation: string, name: string, email: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a delegate' }).click();
  await page.getByRole('combobox', { name: 'Organisation' }).click();
  await page.getByRole('option', { name: organisation }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByRole('button', { name: 'Add and invite' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}
