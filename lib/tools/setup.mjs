// Makes a fresh clone ready, before anything that needs a package: installs what package-lock.json names.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const MARK = 'node_modules/.ledtrad-lock';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(MARK) || readFileSync(MARK, 'utf8') !== lock) {
  console.log('Installing the packages of package-lock.json …');
  execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' });
  writeFileSync(MARK, lock);
}
