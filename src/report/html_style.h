/// How the pages look: on a screen in light and dark, and on paper. System fonts, nothing fetched.
/// What carries meaning is drawn with borders: backgrounds are not printed.
#pragma once

#include <string_view>

namespace maatwerk {

inline constexpr std::string_view kPageStyle = R"(:root {
  color-scheme: light dark;
  --ink: #1b1f24; --soft: #4b535d; --paper: #ffffff; --line: #b4bcc6; --strong: #14507d;
  --alarm: #8e1b1b;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e9ecef; --soft: #b3bcc6; --paper: #16191d; --line: #56606c; --strong: #8cc3ee;
    --alarm: #ff9d94;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.5 "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", system-ui, sans-serif; }
body {
  max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem;
  color: var(--ink); background: var(--paper); overflow-wrap: break-word;
}
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 2.5rem 0 .5rem; }
h3, h4 { font-size: 1.08rem; line-height: 1.3; margin: 1.25rem 0 .25rem; }
p, ul, ol, dl { margin: .35rem 0; }
ul, ol { padding-left: 1.25rem; }
li { margin: .15rem 0; }
a { color: var(--strong); }
a:focus-visible { outline: .2rem solid var(--strong); outline-offset: .15rem; }
header p, footer, .meta, .ground { color: var(--soft); }
.ground { font-size: .875em; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }
nav { margin: .75rem 0; }
.alarm { border: .2rem solid var(--alarm); padding: 0 1rem .75rem; margin-top: 1.25rem; }
.alarm h2 { color: var(--alarm); margin-top: .75rem; }
.warning { border-left: .3rem solid var(--alarm); padding-left: .75rem; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .15rem 1.25rem; }
.facts dt, .label { color: var(--soft); }
.reason { margin-top: .7rem; }
.facts dt::first-letter, .reason::first-letter, h3::first-letter { text-transform: uppercase; }
.facts dd { grid-column: 2; margin: 0; }
.label { margin: .7rem 0 0; font-size: .9375rem; }
.label + p, .label + ul { margin-top: 0; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: left; color: var(--soft); padding-bottom: .35rem; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; hyphens: auto;
}
th { font-weight: 400; color: var(--soft); }
th::first-letter { text-transform: uppercase; }
td.outcome { border: .25rem solid var(--strong); font-weight: 700; }
td.possible { border: .2rem dashed var(--strong); font-weight: 700; }
td.by-scheme { border: .2rem dotted var(--soft); }
.mark { display: block; font-size: .875em; font-weight: 400; color: var(--soft); }
.mark::before { content: "\25C0\00A0"; }
.cards { padding: 0; list-style: none; }
.cards > li { border: 1px solid var(--line); border-radius: .4rem; padding: .1rem 1rem .75rem; margin: .9rem 0; }
.cards h3, .cards h4 { margin-top: .6rem; }
.meta { margin-top: 0; }
.points { list-style: none; padding: 0; }
.points li {
  display: grid; grid-template-columns: 6.75rem 2rem minmax(0, 1fr); column-gap: .6rem; align-items: start;
  margin: .3rem 0;
}
.scale { display: grid; grid-template-columns: 2.25rem 4.5rem; margin-top: .4rem; }
.scale::after { content: ""; grid-area: 1 / 2; border-left: 2px solid var(--soft); height: 1.15rem; margin-top: -.2rem; }
.plus, .minus { grid-row: 1; width: min(calc(var(--n) * .75rem), 100%); }
.plus { grid-column: 2; border-top: .75rem solid var(--strong); }
.minus { grid-column: 1; justify-self: end; height: .75rem; border: .15rem solid var(--alarm); }
.points b { text-align: right; font-variant-numeric: tabular-nums; }
.points .sum { border-top: 1px solid var(--line); padding-top: .3rem; }
.sum .scale { visibility: hidden; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; font-size: .875rem; }
@media (max-width: 34rem) {
  .facts { display: block; }
  .facts dd { margin-bottom: .35rem; }
  table { table-layout: fixed; font-size: .75rem; }
  th, td { padding: .25rem; }
  th:first-child { width: 27%; }
  .points li { grid-template-columns: 2rem minmax(0, 1fr); }
  .scale { grid-column: 1 / -1; }
  .sum .scale { display: none; }
  .cards > li { padding: .1rem .7rem .6rem; }
}
/* Said here, what stands in the margin is not what browsers put there: the place of the file. */
@page {
  size: A4; margin: 15mm;
  @bottom-left { content: ""; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt Arial, sans-serif; }
}
@media print {
  :root { color-scheme: light; }
  html { font-size: 9.5pt; line-height: 1.4; }
  body { max-width: none; padding: 0 1px; }
  nav { display: none; }
  h2, h3, h4, .label, h2 + p { break-after: avoid; }
  .cards > li, tr, li { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
)";

/// The sheet for the person: large, black on white, also where a screen is dark.
inline constexpr std::string_view kSheetStyle = R"(@page {
  /* With margins of its own a page gets no date, title and place of the file from the browser. */
  size: A4; margin: 10mm 15mm;
  @top-left { content: ""; } @top-center { content: ""; } @top-right { content: ""; }
  @bottom-left { content: ""; } @bottom-center { content: ""; } @bottom-right { content: ""; }
}
* { box-sizing: border-box; }
html {
  color-scheme: light;
  font: 14pt/1.25 "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", system-ui, sans-serif;
}
body {
  max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem; color: #000; background: #fff;
  overflow-wrap: break-word;
}
h1 { font-size: 1.4em; line-height: 1.2; margin: 0 0 .2em; }
h2 { font-size: 1.12em; line-height: 1.25; margin: 0; break-after: avoid; }
p { margin: 0; }
ol { list-style: none; margin: 0; padding: 0; }
li, .closing { border-top: 1px solid #000; margin: .45em 0 0; padding: .3em 0 0; break-inside: avoid; }
.label { font-weight: 700; }
.lines { display: flex; flex-wrap: wrap; gap: .5em 1em; margin: .4em 0 0; }
.lines div { display: flex; flex: 1 1 40%; gap: .5em; align-items: end; }
.lines .wide { flex-basis: 100%; }
.lines dt { font-weight: 700; }
.lines dd { flex: 1 1 6em; margin: 0; border-bottom: 1px solid #000; min-height: 1.7em; }
@media (max-width: 30rem) {
  .lines div { flex-basis: 100%; flex-wrap: wrap; }
}
@media print {
  body { max-width: none; padding: 0; }
  /* More than three fit on one sheet only when their parts run on. */
  ol:has(> :nth-child(4)) { line-height: 1.2; }
  ol:has(> :nth-child(4)) p { display: inline; }
  .label { white-space: nowrap; }
}
)";

}  // namespace maatwerk
