#!/usr/bin/env bash
# Fuzzes rulesets and profiles with as many texts as asked for, in parts that each have their own seed, and writes what came of it to
# scripts/fuzz.last.txt. The test run does the same with few texts; this is for the night.
#   scripts/fuzz.sh [SEED] [RULESETS] [JSON PROFILES] [YAML AND CSV PROFILES, EACH]
# LUOHU_FUZZ_UNTIL=HH:MM stops before a part that would begin after that time; the result says how far it came.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
seed="${1:-20160630}"
rulesets="${2:-1000000}"
profiles="${3:-1000000}"
written="${4:-0}"
parts="${LUOHU_FUZZ_PARTS:-20}"
result="$root/scripts/fuzz.last.txt"
counts="$(mktemp)"
log="$(mktemp)"
trap 'rm -f "$counts" "$log"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
project="$root/tests/Luohu.Scoring.Tests"
dotnet build "$project" -c Release -v quiet
tests="$(find "$project/bin/Release" -name Luohu.Scoring.Tests.dll | head -n 1)"

total() { awk -v kind="$1" -v key="$2" '$1 == kind { for (i = 2; i <= NF; i++) { split($i, p, "="); if (p[1] == key) sum += p[2] } } END { print sum + 0 }' "$counts"; }

most() { awk -v kind="$1" -v key="$2" '$1 == kind { for (i = 2; i <= NF; i++) { split($i, p, "="); if (p[1] == key && p[2] > top) top = p[2] } } END { print top + 0 }' "$counts"; }

write() {
    {
        echo "begun:     $begun"
        echo "ended:     $(date -u +%Y-%m-%dT%H:%MZ)"
        echo "commit:    $(git -C "$root" rev-parse --short HEAD)"
        echo "seeds:     $seed to $last ($done_parts of $parts parts)"
        echo "asked for: $rulesets rulesets, $profiles JSON profiles, $written YAML and CSV profiles each"
        echo "rulesets:  $(total rulesets texts) texts, $(total rulesets meaningful) of them without errors and planned, $(total rulesets rows) rows scored, $(total rulesets seconds) s, slowest $(most rulesets slowest_ms) ms"
        echo "JSON:      $(total profiles_json texts) profiles, $(total profiles_json refused) refused, $(total profiles_json seconds) s"
        echo "YAML:      $(total profiles_yaml texts) profiles, $(total profiles_yaml refused) refused, $(total profiles_yaml seconds) s"
        echo "CSV:       $(total profiles_csv texts) tables, $(total profiles_csv refused) rows refused, $(total profiles_csv seconds) s"
        echo "findings:  $findings"
        if [ "$findings" -gt 0 ]; then cat "$log"; fi
    } > "$result"
}

begun="$(date -u +%Y-%m-%dT%H:%MZ)"
done_parts=0
findings=0
for ((part = 0; part < parts; part++)); do
    if [ -n "${LUOHU_FUZZ_UNTIL:-}" ] && [ "$(date +%H:%M)" \> "$LUOHU_FUZZ_UNTIL" ]; then break; fi
    last=$((seed + 2 * part))
    if ! LUOHU_FUZZ_REPORT="$counts" LUOHU_FUZZ_SEED="$last" LUOHU_FUZZ_RULESETS=$((rulesets / parts)) LUOHU_FUZZ_PROFILES=$((profiles / parts)) \
        LUOHU_FUZZ_WRITTEN=$((written / parts)) dotnet vstest "$tests" --TestCaseFilter:"FullyQualifiedName~FuzzTests" > "$counts.run" 2>&1; then
        findings=$((findings + 1))
        { echo; echo "seed $last:"; grep -v '^   at ' "$counts.run" | head -n 200; } >> "$log"
    fi
    rm -f "$counts.run"
    done_parts=$((part + 1))
    write
done
cat "$result"
[ "$findings" -eq 0 ]
