#!/usr/bin/env bash
# What it costs to start the tool: `luohu score` of one applicant against an empty console program, both published ReadyToRun in the same way,
# run in turns. Prints the medians of wall time and of processor time (user and system) in milliseconds.
# Usage: scripts/measure-startup.sh [ROUNDS]      15 rounds unless stated
set -euo pipefail
export LC_ALL=C DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
root="$(cd "$(dirname "$0")/.." && pwd)"
rounds="${1:-15}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
rid="$(dotnet --info | sed -nE 's/^ *RID: +//p' | head -n 1)"

mkdir "$work/empty"
sed -E '/<PackAsTool>/d; /<ToolCommandName>/d; /<Package/d; /<ProjectReference/d; s/<AssemblyName>luohu</<AssemblyName>empty</' \
    "$root/src/Luohu.Scoring.Cli/Luohu.Scoring.Cli.csproj" > "$work/empty/empty.csproj"
sed -i 's|<OutputType>|<TargetFramework>net10.0</TargetFramework><OutputType>|' "$work/empty/empty.csproj"
echo 'internal static class Program { private static void Main() { } }' > "$work/empty/Program.cs"
for project in "$work/empty/empty.csproj" "$root/src/Luohu.Scoring.Cli/Luohu.Scoring.Cli.csproj"; do
    dotnet publish "$project" -c Release -r "$rid" --self-contained false -o "$work/bin/$(basename "$project" .csproj)" --nologo -v quiet > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
done

applicant="$root/samples/applicants/line-worker-changan.json"
run() {
    case "$1" in
    empty) "$work/bin/empty/empty" ;;
    version) "$work/bin/Luohu.Scoring.Cli/luohu" --version ;;
    score) "$work/bin/Luohu.Scoring.Cli/luohu" score "$applicant" --ruleset dongguan/settlement --as-of 2016-06-30 ;;
    esac
}

for name in empty version score; do
    run "$name" > /dev/null
done

TIMEFORMAT='%R %U %S'
for (( round = 0; round <= rounds; round++ )); do
    for name in empty version score; do
        # Round 0 fills the caches of the disk.
        { time run "$name" > /dev/null 2> "$work/said"; } 2>&1 | awk -v round="$round" 'round > 0 { printf "%d %d\n", $1 * 1000, ($2 + $3) * 1000 }' >> "$work/$name.times"
    done
done

median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
printf '%-34s %10s %10s\n' "median of $rounds, ms" wall processor
for name in empty version score; do
    printf '%-34s %10s %10s\n' "$name" "$(cut -d' ' -f1 "$work/$name.times" | median)" "$(cut -d' ' -f2 "$work/$name.times" | median)"
done
