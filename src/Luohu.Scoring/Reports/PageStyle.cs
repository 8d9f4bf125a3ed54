namespace Luohu.Scoring.Reports;

/// <summary>How pages look: light and sober, dark where the reader's system is, black on white on paper. Without the characters that XML escapes.</summary>
internal static class PageStyle
{
    public const string Css = """

        :root { color-scheme: light dark; --ink: #1d2429; --soft: #5a6670; --rule: #d5dade; --wash: #f4f6f7; --paper: #ffffff;
          --bar: #48698a; --good: #3d7a5c; --bad: #a65a4e; --open: #b58a35; --line: #a33327; --reached: #eef4f0; }
        @media screen and (prefers-color-scheme: dark) { :root { --ink: #e3e7ea; --soft: #9ba7b0; --rule: #3a434a; --wash: #20272c; --paper: #161b1f;
          --bar: #7b9dbf; --good: #6fae8f; --bad: #cf8a7e; --open: #d3ad5e; --line: #ec8478; --reached: #1b2922; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.5rem 3rem; color: var(--ink); background: var(--paper); font: 15px/1.6 "Noto Sans CJK SC",
          "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "Segoe UI", "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
        h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 .3rem; }
        h2 { font-size: 1.1rem; margin: 2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 1px solid var(--rule); break-after: avoid; }
        p { margin: .4rem 0; }
        .soft { color: var(--soft); }
        .state { margin: 1rem 0; padding: .55rem .9rem; border-left: 4px solid var(--good); background: var(--wash); font-weight: 600; }
        .state.wrong { border-color: var(--bad); }
        .state.partly { border-color: var(--open); }
        table { width: 100%; border-collapse: collapse; }
        th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--rule); font-weight: normal; }
        thead th { color: var(--soft); font-size: .88em; }
        td.n, th.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        td.n:last-child, th.n:last-child { padding-right: 0; }
        tr { break-inside: avoid; }
        .facts th { width: 9.5rem; color: var(--soft); white-space: nowrap; }
        .hash { font-family: ui-monospace, Consolas, "DejaVu Sans Mono", monospace; font-size: .88em; }
        .bars tbody th { width: 30%; }
        .bars td.bar { width: 46%; padding-top: .65rem; }
        .bars svg { display: block; width: 100%; height: 12px; }
        .code { white-space: nowrap; font-family: ui-monospace, Consolas, "DejaVu Sans Mono", monospace; }
        ul { margin: .1rem 0; padding-left: 1.1rem; }
        .cards { display: flex; flex-wrap: wrap; gap: .6rem; margin: .6rem 0; }
        .card { flex: 1 1 8rem; display: flex; flex-direction: column; justify-content: space-between; padding: .5rem .8rem; background: var(--wash); border: 1px solid var(--rule); border-radius: 4px; break-inside: avoid; }
        .card span { color: var(--soft); font-size: .88em; }
        .card b { font-size: 1.25rem; font-variant-numeric: tabular-nums; }
        figure { margin: .8rem 0; break-inside: avoid; }
        figure svg { display: block; width: 100%; height: auto; }
        figure text { fill: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; }
        figure text.mark { fill: var(--line); font-weight: 600; }
        figcaption { color: var(--soft); font-size: .88em; }
        .bar { fill: var(--bar); } .good { fill: var(--good); } .bad { fill: var(--bad); } .open { fill: var(--open); }
        .ground { fill: var(--rule); opacity: .45; } .reached { fill: var(--reached); }
        .grid { stroke: var(--rule); } .axis { stroke: var(--soft); } .line { stroke: var(--line); stroke-width: 1.5; stroke-dasharray: 5 3; }
        details { margin: .4rem 0; } summary { color: var(--soft); font-size: .88em; cursor: pointer; }
        @page { size: A4; margin: 16mm 15mm; }
        @media print { details:not([open]) { display: none; } body { max-width: none; padding: 0; font-size: 10.5pt; } svg, .state, .card { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }

        """;
}
