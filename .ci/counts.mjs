// Reads what a suite printed and writes "passed failed skipped": the summaries of dotnet test, and the plain closing lines.
import { readFileSync } from 'node:fs';

const text = readFileSync(0, 'utf8');
const sum = [0, 0, 0];
for (const [, failed, passed, skipped] of text.matchAll(/Failed:\s+(\d+), Passed:\s+(\d+), Skipped:\s+(\d+)/g)) {
  [passed, failed, skipped].forEach((count, i) => { sum[i] += Number(count); });
}
for (const [, passed, failed, skipped] of text.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)) {
  [passed, failed, skipped ?? 0].forEach((count, i) => { sum[i] += Number(count); });
}
console.log(sum.join(' '));
