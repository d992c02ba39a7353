/** The page's look: light and dark by the reader's system, one column on narrow screens, everything on paper. Contrast is at least 4.5 to 1. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --quiet: #55606e; --line: #cdd4dd; --tint: #f1f4f8; --link: #174ea6;
  --high: #8f1d14; --high-tint: #fde8e6; --medium: #704800; --medium-tint: #fdf0d5; --cited: #fff3bf; --ins: #174ea6; --del: #a3160c; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #15181c; --ink: #e6e9ed; --quiet: #a7b1bd; --line: #3b444f; --tint: #20262d;
  --link: #9ec1ff; --high: #ffb4ab; --high-tint: #4a1713; --medium: #ffd58a; --medium-tint: #43300a; --cited: #4d4209; --ins: #9ec1ff; --del: #ffb4ab; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; font: 16px/1.5 system-ui, "Segoe UI", Arial, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
#page { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 2.5rem; max-width: 92rem; margin: 0 auto; padding: 1.5rem; }
#tools { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; padding: .5rem .5rem 2rem 0; font-size: .9rem; }
#tools ol { list-style: none; margin: 0 0 1.5rem; padding: 0; } #tools li { margin: .25rem 0; } #tools a { text-decoration: none; } #tools a:hover { text-decoration: underline; }
#tools h2 { font-size: 1rem; margin: 0 0 .5rem; }
form label { display: block; margin: .6rem 0 0; color: var(--quiet); } form .box { margin: .15rem 0; color: var(--ink); }
fieldset { border: 1px solid var(--line); border-radius: .4rem; margin: 0; padding: .4rem .7rem; } legend { color: var(--quiet); padding: 0 .3rem; }
select, input[type=search], button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: .3rem; padding: .3rem .5rem; max-width: 100%; }
form select, form input[type=search] { width: 100%; display: block; } button { cursor: pointer; }
#filters, #open, #source .pick, #close { display: none; } .js #filters { display: block; } .js #open, .js #source .pick, .js #close { display: inline-block; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .75rem; } h2 { font-size: 1.4rem; margin: 2.5rem 0 .75rem; } h3 { font-size: 1.12rem; margin: 1.75rem 0 .5rem; } h4 { font-size: 1rem; margin: 1.25rem 0 .4rem; }
.head { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.25rem; margin: 0; } .head dt { color: var(--quiet); } .head dd { margin: 0; }
main ul { padding-left: 1.3rem; } main li { margin: .3rem 0; } main p { margin: .5rem 0; max-width: 52rem; } main li { max-width: 52rem; }
q { quotes: none; unicode-bidi: isolate; } .cite { font-size: .82em; white-space: normal; text-decoration-thickness: 1px; text-underline-offset: 2px; }
.scroll { overflow-x: auto; margin: .75rem 0 1.25rem; } table { border-collapse: collapse; width: 100%; font-size: .88rem; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; min-width: 6rem; } thead th { background: var(--tint); } tbody th { font-weight: 600; }
.card { border: 1px solid var(--line); border-radius: .5rem; padding: 0 1.1rem .9rem; margin: 1.1rem 0; break-inside: auto; } .card h3 { margin-top: .9rem; } .card h4 { margin: .6rem 0 .3rem; color: var(--quiet); }
.meta { font-size: .85rem; color: var(--quiet); } .tag { border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .6rem; }
.tag.high { background: var(--high-tint); color: var(--high); border-color: currentColor; } .tag.medium { background: var(--medium-tint); color: var(--medium); border-color: currentColor; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 0 1.5rem; } .side { min-width: 0; } .provision { border-left: 3px solid var(--line); padding-left: .75rem; } .silent { color: var(--quiet); font-style: italic; }
.terms { list-style: none; padding: 0; margin: .3rem 0; } .findings { border-top: 1px solid var(--line); padding-top: .5rem; font-size: .93rem; }
.caption { font-size: .85rem; color: var(--quiet); } .redline { background: var(--tint); border-left: 3px solid var(--line); padding: .5rem .75rem; unicode-bidi: isolate; }
ins { color: var(--ins); text-decoration: underline; } del { color: var(--del); text-decoration: line-through; }
#source { border-top: 1px solid var(--line); padding: 1rem 1.5rem; background: var(--paper); } #source h2 { margin: 0; font-size: 1.1rem; } .about { color: var(--quiet); font-size: .8rem; overflow-wrap: anywhere; }
.block { padding: .3rem .6rem; border-left: 4px solid transparent; } .block p { margin: .2rem 0; } .block.heading .words, .block.title .words { font-weight: 700; } .block .words { unicode-bidi: isolate; } .label { color: var(--quiet); }
.foot { font-size: .78rem; color: var(--quiet); } .foot a { margin-left: .6rem; } .cited { background: var(--cited); border-left-color: var(--link); } .cited .foot, .cited .label { color: var(--ink); } mark { background: transparent; color: inherit; text-decoration: underline 2px; font-weight: 600; }
@media screen {
  .off, .js .away { display: none; }
  .js #source { display: none; position: fixed; inset: 0 0 0 auto; width: min(44rem, 42vw); overflow: auto; border: 0; border-left: 1px solid var(--line); box-shadow: 0 0 1.5rem rgb(0 0 0 / .2); padding: 0 1.25rem 3rem; }
  .js.reading #source { display: block; } .js.reading #page { margin-right: min(44rem, 42vw); grid-template-columns: minmax(0, 1fr); } .js.reading #tools { display: none; }
  .js .bar { position: sticky; top: 0; background: var(--paper); padding: .75rem 0; border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; } .bar .pick { flex: 1 1 12rem; } .bar .pick select { max-width: 60%; }
}
@media screen and (max-width: 60rem) { #page { grid-template-columns: minmax(0, 1fr); gap: 1rem; padding: 1rem; } #tools { position: static; max-height: none; }
  .js #source { inset: auto 0 0 0; width: 100%; height: 60vh; border-top: 2px solid var(--link); } .js.reading #page { margin-right: auto; padding-bottom: 62vh; } }
@media print { body { font-size: 9.5pt; } #tools, #source, .skip, button { display: none !important; } #page { display: block; max-width: none; padding: 0; }
  .scroll { overflow: visible; } table { font-size: 8pt; } thead { display: table-header-group; } th, td { min-width: 0; } tr, .card h3 { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } a { color: inherit; text-decoration: none; }
  .sides { grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); } .card { border-width: 1px 0 0; border-radius: 0; padding: 0; } main p, main li { max-width: none; } @page { margin: 18mm; } }
`;
