#!/usr/bin/env bash
# Changes values of the bundled rulesets one at a time and records in docs/rulesets-notes/mutations.md what the cases noticed.
# scripts/mutations.sh [COUNT [SEED]]; LUOHU names a built tool, otherwise the one of the sources is built and run.
set -euo pipefail
cd "$(dirname "$0")/.."
count="${1:-200}"
seed="${2:-20261122}"
page=docs/rulesets-notes/mutations.md
tool="${LUOHU:-dotnet run --project src/Luohu.Scoring.Cli -c Release --}"

# shellcheck disable=SC2086 # the tool may be a command with arguments
result="$($tool test rulesets --mutate "$count" --seed "$seed" --lang zh)"
before="$(sed -n '1,/^<!-- 结果 -->$/p' "$page")"
after="$(sed -n '/^<!-- 结果完 -->$/,$p' "$page")"
cat > "$page" <<PAGE
$before

\`luohu test rulesets --mutate $count --seed $seed\`，$(date +%F)，规则集版本 $(git log -1 --format=%h -- rulesets)：

\`\`\`text
$result
\`\`\`

$after
PAGE
tail -n 1 <<< "$result"
