"""How the HTML page looks: the sibling of the PDF, on a phone, in the dark and on paper."""

STYLE = """\
:root {
  --ink: #1d2733; --muted: #5a6775; --paper: #ffffff; --ground: #f4f6f8; --line: #d9dfe5;
  --accent: #0b6b61; --soft: #e3f1ee; --warn: #8a5000; --warn-soft: #fdf3e1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6ebf0; --muted: #a9b5c1; --paper: #151b21; --ground: #1e262e; --line: #36424d;
    --accent: #6cc9bc; --soft: #16332f; --warn: #f2c177; --warn-soft: #33270f;
  }
}
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 "Noto Sans", system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; overflow-wrap: break-word; }
main::before { content: ""; display: block; width: 4.5rem; height: 3px; background: var(--accent);
  margin-bottom: 1.5rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.25rem 0 .5rem; font-weight: 600; }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 1.5rem 0 .25rem; font-weight: 600; }
p { margin: .5rem 0; }
ul, ol { margin: .5rem 0; padding-left: 1.4rem; }
a { color: var(--accent); }
.lead { font-size: 1.1rem; color: var(--muted); }
.muted { color: var(--muted); }
.centred { text-align: center; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
mark, .concept { background: var(--warn-soft); color: var(--warn); border-radius: 3px;
  padding: 0 .25em; }
.concept { font-size: .9rem; font-weight: 600; vertical-align: middle; letter-spacing: .02em; }
aside { border-radius: 8px; padding: .75rem 1.1rem 1rem; margin: 1.25rem 0;
  background: var(--ground); }
aside > :first-child { margin-top: 0; }
aside > :last-child { margin-bottom: 0; }
aside.important { border-left: 4px solid var(--accent); background: var(--soft); }
aside.unfinished { background: var(--warn-soft); }
dl { margin: .75rem 0; border-top: 1px solid var(--line); }
dl > div { display: grid; grid-template-columns: minmax(9rem, 1fr) 3fr; gap: 0 1rem;
  padding: .4rem 0; border-bottom: 1px solid var(--line); }
dt { font-weight: 600; }
dd { margin: 0; min-width: 0; }
dd ul { margin: 0; padding-left: 1.1rem; }
.scroll { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
thead th { background: var(--ground); border-bottom: 2px solid var(--accent); }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; }
th.centred, td.centred { text-align: center; }
tbody th { font-weight: 400; }
tbody tr { border-bottom: 1px solid var(--line); }
nav summary { cursor: pointer; color: var(--accent); }
footer { margin-top: 3rem; font-size: .9rem; }
@media (max-width: 34rem) {
  dl > div { grid-template-columns: 1fr; }
}
@media print {
  :root { --ink: #1d2733; --muted: #5a6775; --paper: #ffffff; --ground: #f4f6f8; --line: #d9dfe5;
    --accent: #0b6b61; --soft: #e3f1ee; --warn: #8a5000; --warn-soft: #fdf3e1; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  h2, h3 { break-after: avoid; }
  tr, dl > div, aside { break-inside: avoid; }
}
"""
