/** No asset from elsewhere; light and dark by the reader's own setting. */
export const STYLE = `
:root { color-scheme: light dark; --page: #f3f4f6; --card: #fff; --text: #1b2430; --quiet: #4a5565; --link: #0b57a4;
  --line: #d5dae1; --accent: #0f4c5c; }
@media (prefers-color-scheme: dark) { :root { --page: #10151b; --card: #1a212b; --text: #e7ebf0; --quiet: #b4bfcc;
  --link: #8fc3ff; --line: #38424f; --accent: #6fc3d6; } }
* { box-sizing: border-box; }
body { background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; margin: 0;
  border-top: 6px solid var(--accent); }
main { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, pre:focus-visible, iframe:focus-visible { outline: 3px solid var(--link);
  outline-offset: 2px; }
.quiet, time, .to, dt, [role=status] { color: var(--quiet); }
.letters, iframe, details, dl { background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.letters { list-style: none; margin: 0; padding: 0; overflow: hidden; }
.letters li + li { border-top: 1px solid var(--line); }
.letters a { display: grid; gap: 0 1rem; grid-template-columns: 1fr auto; padding: .75rem 1rem; color: inherit;
  text-decoration: none; }
.letters a:hover .subject { text-decoration: underline; }
.letters a:focus-visible { outline-offset: -3px; border-radius: 8px; }
.subject { color: var(--link); font-weight: 600; overflow-wrap: anywhere; }
.to { grid-row: 2; overflow-wrap: anywhere; }
.marks { align-self: start; display: flex; flex-wrap: wrap; gap: .5rem; justify-content: end; }
.mark { border: 1px solid var(--accent); border-radius: 99px; color: var(--accent); font-size: .8rem; padding: 0 .6em; }
dl { display: grid; gap: .25rem 1rem; grid-template-columns: max-content 1fr; margin: 1rem 0; padding: .75rem 1rem; }
dd { margin: 0; overflow-wrap: anywhere; }
.file { display: inline-block; margin-right: 1rem; }
iframe { display: block; height: 40rem; margin: 1rem 0; width: 100%; background: #fff; }
details { margin: 1rem 0; padding: .75rem 1rem; }
summary { cursor: pointer; font-weight: 600; }
pre { overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .9rem; }
@media (max-width: 30rem) { .letters a { grid-template-columns: 1fr; } .to { grid-row: auto; }
  .marks { justify-content: start; } }
`;

/** Looks every two seconds, and redraws the list only when a letter has come; without it, reloading does the same. */
export const SCRIPT = `
setInterval(async () => {
  const answer = await fetch('/').catch(() => undefined);
  if (!answer?.ok) return;
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main');
  const main = document.querySelector('main');
  if (next.dataset.newest === main.dataset.newest) return;
  const open = document.activeElement?.getAttribute('href');
  const list = next.querySelector('.letters');
  main.dataset.newest = next.dataset.newest;
  main.querySelector('.letters')?.remove();
  if (list) main.append(list);
  main.querySelector('[role=status]').textContent = next.querySelector('[role=status]').textContent;
  if (open) list?.querySelector('a[href="' + open + '"]')?.focus();
}, 2000);
`;
