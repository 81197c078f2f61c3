import { Anchor, Blockquote, Code, List, Text, Title } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { type Block, blocksOf, type Span, spansOf } from './markdown-parts';

interface MarkdownProps {
  readonly text: string;
  /** Of its largest headings. */
  readonly order?: 2 | 3;
}

/** Markdown as elements, never as HTML: what it does not know is text, so that nobody's words can do anything here. */
export function Markdown({ text, order = 2 }: MarkdownProps) {
  return (
    <>
      {blocksOf(text).map((block, at) => (
        <Fragment key={at}>{drawn(block, order)}</Fragment>
      ))}
    </>
  );
}

function drawn(block: Block, order: 2 | 3): ReactNode {
  if (block.kind === 'heading') {
    const level = Math.min(6, order + block.level - 1) as 2 | 3 | 4 | 5 | 6;
    return (
      <Title order={level} size={level === 2 ? 'h3' : 'h4'} mt="sm">
        {inline(block.text)}
      </Title>
    );
  }
  if (block.kind === 'list') {
    return (
      <List type={block.isOrdered ? 'ordered' : 'unordered'} spacing={4} pe="md">
        {block.items.map((item, at) => (
          <List.Item key={at}>{inline(item)}</List.Item>
        ))}
      </List>
    );
  }
  if (block.kind === 'quote') return <Blockquote p="sm">{inline(block.text)}</Blockquote>;
  if (block.kind === 'code') return <Code block>{block.text}</Code>;
  return <Text className="break-words">{inline(block.text)}</Text>;
}

const inline = (text: string): ReactNode =>
  spansOf(text).map((span, at) => <Fragment key={at}>{spanOf(span)}</Fragment>);

function spanOf(span: Span): ReactNode {
  if (span.kind === 'strong') return <strong>{span.text}</strong>;
  if (span.kind === 'em') return <em>{span.text}</em>;
  if (span.kind === 'code') return <Code>{span.text}</Code>;
  if (span.kind === 'link') {
    return (
      <Anchor href={span.url} target="_blank" rel="noopener noreferrer" underline="always">
        {span.text}
      </Anchor>
    );
  }
  return span.text;
}
