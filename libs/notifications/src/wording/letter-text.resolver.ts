import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { EXAMPLE_READER, kindOf } from './kinds.js';
import {
  LetterDraftInput,
  type LetterPlaceholderType,
  LetterPreviewType,
  LetterTextsArgs,
  LetterTextType,
  ResetLetterTextInput,
  ResetLetterTextPayload,
  SaveLetterTextInput,
  SaveLetterTextPayload,
  SendTestLetterPayload,
} from './letter-text.graphql.js';
import { type EditableText, LetterTexts, placesOf } from './letter-texts.js';
import { Preview } from './preview.js';

@Resolver()
export class LetterTextResolver {
  constructor(
    private readonly texts: LetterTexts,
    private readonly preview: Preview,
  ) {}

  @Query(() => [LetterTextType], { description: 'The words of every kind of letter.' })
  @Allow('letters.edit')
  async letterTexts(@InTx() tx: Tx, @Args() { locale }: LetterTextsArgs): Promise<LetterTextType[]> {
    const { programme } = await this.texts.office(tx);
    return (await this.texts.all(tx, locale)).map((text) => told(text, programme));
  }

  @Query(() => LetterPreviewType, { description: 'What these words become; nothing is kept.' })
  @Allow('letters.edit')
  async previewLetterText(@InTx() tx: Tx, @Args('input') input: LetterDraftInput): Promise<LetterPreviewType> {
    return { refusals: this.preview.review(input), ...(await this.preview.show(tx, input)) };
  }

  @Mutation(() => SaveLetterTextPayload, { description: 'Letters from now on are written in these words.' })
  @Allow('letters.edit')
  async saveLetterText(
    @InTx() tx: Tx,
    @Args('input') input: SaveLetterTextInput,
  ): Promise<Accepted<SaveLetterTextPayload>> {
    const { programme } = await this.texts.office(tx);
    return { letterText: told(await this.texts.save(tx, input), programme) };
  }

  @Mutation(() => ResetLetterTextPayload, { description: "Back to the product's words." })
  @Allow('letters.edit')
  async resetLetterText(
    @InTx() tx: Tx,
    @Args('input') { kind, locale }: ResetLetterTextInput,
  ): Promise<Accepted<ResetLetterTextPayload>> {
    const { programme } = await this.texts.office(tx);
    return { letterText: told(await this.texts.reset(tx, kind, locale), programme) };
  }

  @Mutation(() => SendTestLetterPayload, { description: 'These words with example values, to whoever asks.' })
  @Allow('letters.edit')
  async sendTestLetter(
    @InTx() tx: Tx,
    @Args('input') input: LetterDraftInput,
  ): Promise<Accepted<SendTestLetterPayload>> {
    return { address: await this.preview.send(tx, input) };
  }
}

function told(text: EditableText, programme: string): LetterTextType {
  const { values, link } = kindOf(text.kind);
  const { known, required } = placesOf(text.kind);
  const examples: Readonly<Record<string, string>> = { ...values, name: EXAMPLE_READER, programme };
  const places: LetterPlaceholderType[] = known.map((name) => ({
    name,
    required: required.includes(name),
    example: examples[name] ?? '',
  }));
  const button = link ? [{ name: 'link', required: true, example: link }] : [];
  return { ...text, placeholders: [...places, ...button] };
}
