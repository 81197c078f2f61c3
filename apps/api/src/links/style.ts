/** One column, large targets, light and dark. Contrast 4.5:1 and more in both. */
export const STYLE = `
:root { color-scheme: light dark; --page: #f6f7f9; --card: #fff; --text: #1a1d21; --quiet: #495057; --line: #dee2e6;
  --press: #8b2332; --on: #fff; --error: #a51111; }
@media (prefers-color-scheme: dark) { :root { --page: #141517; --card: #1f2124; --text: #e9ecef; --quiet: #b8bec4;
  --line: #3b3f45; --press: #e8a3ac; --on: #26070b; --error: #ffa8a8; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 16px; background: var(--page); color: var(--text);
  font: 17px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 20px; background: var(--card); border: 1px solid var(--line);
  border-top: 6px solid var(--press); border-radius: 8px; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 16px; }
.quiet { color: var(--quiet); font-size: 0.9rem; margin: 0 0 4px; }
p { white-space: pre-line; }
dl div { display: flex; gap: 12px; } dt { color: var(--quiet); min-width: 6em; } dd { margin: 0; }
label { display: block; margin: 12px 0; } label.check { display: flex; gap: 10px; align-items: flex-start; }
input[type=text], textarea, select { display: block; width: 100%; font: inherit; padding: 10px; margin-top: 4px;
  border: 1px solid var(--quiet); border-radius: 6px; background: var(--card); color: var(--text); }
.help { display: block; color: var(--quiet); font-size: 0.9rem; }
fieldset { border: 1px solid var(--line); border-radius: 8px; margin: 16px 0; padding: 4px 14px 10px; min-width: 0; }
legend { font-weight: 600; padding: 0 4px; }
fieldset.taps { border: 0; margin: 10px 0; padding: 0; display: flex; flex-wrap: wrap; }
fieldset.taps legend { font-weight: 400; padding: 0; }
fieldset.taps label { margin: 4px 0 0; flex: 1 1 auto; }
fieldset.taps input { position: absolute; opacity: 0; }
fieldset.taps span { display: block; padding: 9px 6px; text-align: center; border: 1px solid var(--quiet); min-width: 3.5em; }
fieldset.taps input:checked + span { background: var(--press); color: var(--on); border-color: var(--press); }
fieldset.taps input:focus-visible + span { outline: 3px solid var(--press); outline-offset: 2px; }
summary { cursor: pointer; padding: 12px 0; color: var(--press); }
input[type=checkbox] { width: 22px; height: 22px; margin: 2px 0 0; flex: none; }
.choices { display: flex; flex-wrap: wrap; gap: 12px; margin-top: 16px; }
button { font: inherit; font-weight: 600; min-height: 48px; padding: 10px 20px; border-radius: 6px; cursor: pointer;
  border: 2px solid var(--press); }
button.first { background: var(--press); color: var(--on); } button.second { background: transparent; color: var(--press); }
button.quiet { border-color: transparent; background: transparent; color: var(--press); text-decoration: underline;
  font-weight: 400; font-size: 1rem; padding: 10px 8px; }
:focus-visible { outline: 3px solid var(--press); outline-offset: 2px; }
.refused { color: var(--error); font-weight: 600; padding-left: 20px; }`;
