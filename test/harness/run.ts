import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from '../../lib/tools/find-browser';

/** `npm test`: checks, unit tests, then the tests in a real browser; ends with how many passed and failed. */
interface Count {
  passed: number;
  failed: number;
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`\n> ${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: 'inherit', shell }).status === 0;
}

/** A step that has no tests of its own counts as one. */
function step(command: string, args: readonly string[]): Count {
  return run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A runner's tests; one that leaves no report or fails without a failed test counts as one failure. */
function suite(
  command: string,
  args: readonly string[],
  report: string,
  read: (json: unknown) => Count,
): Count {
  rmSync(report, { force: true });
  const ok = run(command, args);
  try {
    const count = read(JSON.parse(readFileSync(report, 'utf8')));
    return ok || count.failed > 0 ? count : { ...count, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

mkdirSync('test-results', { recursive: true });
findBrowser();
const unit = 'test-results/unit.json';
const counts = [
  step('npm', ['run', '--silent', 'check']),
  suite(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
    unit,
    (json) => {
      const { numPassedTests, numFailedTests } = json as VitestReport;
      return { passed: numPassedTests, failed: numFailedTests };
    },
  ),
  suite('playwright', ['test'], 'test-results/e2e.json', (json) => {
    const { expected, unexpected, flaky } = (json as PlaywrightReport).stats;
    return { passed: expected, failed: unexpected + flaky };
  }),
];
const total = counts.reduce((sum, one) => ({
  passed: sum.passed + one.passed,
  failed: sum.failed + one.failed,
}));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
