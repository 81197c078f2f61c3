interface LetterFrameProps {
  readonly title: string;
  readonly html: string;
  /** In pixels. */
  readonly height?: number;
}

const TALL = 560;

/** A letter as its reader sees it, on its own white paper; nothing in it runs. */
export function LetterFrame({ title, html, height = TALL }: LetterFrameProps) {
  return (
    <iframe
      title={title}
      sandbox=""
      srcDoc={html}
      style={{ border: '1px solid var(--house-line)', borderRadius: 8, width: '100%', height, background: '#fff' }}
    />
  );
}
