import { parseArgs } from 'node:util';
import { checkCommand } from './check-command';
import { convertCommand } from './convert-command';
import { diffCommand } from './diff-command';
import { keygenCommand, signCommand, verifyCommand } from './signing-commands';
import { PackError, USAGE } from './usage';

/** Where the tool writes, and what day it is. */
export interface PackConsole {
  out(line: string): void;
  error(line: string): void;
  today: string;
}

const OPTIONS = {
  to: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  into: { type: 'string' },
  id: { type: 'string' },
  name: { type: 'string' },
  extends: { type: 'string' },
  field: { type: 'string' },
  key: { type: 'string' },
  alg: { type: 'string' },
  from: { type: 'string' },
} as const;

/** What was given after two hyphens. */
export type PackOptions = {
  [Key in keyof typeof OPTIONS]?: (typeof OPTIONS)[Key]['type'] extends 'boolean'
    ? boolean
    : string;
};

/** A command: its files, what was given after two hyphens, and where it writes. It gives the exit code. */
export type PackCommand = (
  files: readonly string[],
  options: PackOptions,
  console: PackConsole,
) => Promise<0 | 1>;

const COMMANDS: Record<string, { files: number; run: PackCommand }> = {
  check: { files: 1, run: checkCommand },
  diff: { files: 2, run: diffCommand },
  convert: { files: 1, run: convertCommand },
  keygen: { files: 1, run: keygenCommand },
  sign: { files: 1, run: signCommand },
  verify: { files: 1, run: verifyCommand },
  policy: {
    files: 1,
    // Only here the browser's id is needed, and with it much that takes long to load.
    run: async (...all) => (await import('./policy-command')).policyCommand(...all),
  },
};

/** Runs one command of the tool. Says what is wrong in Swedish; gives 0, 1 or, where it was not understood, 2. */
export async function runPack(args: readonly string[], console: PackConsole): Promise<0 | 1 | 2> {
  try {
    const { positionals, values } = parsed(args);
    const [name = '', ...files] = positionals;
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new PackError(USAGE, 2);
    if (files.length !== command.files)
      throw new PackError(
        `”${name}” ska ha ${command.files === 1 ? 'en fil' : 'två filer'}.\n\n${USAGE}`,
        2,
      );
    return await command.run(files, values, console);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    console.error(error.message);
    return error.code;
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new PackError(`Kommandot går inte att förstå (${reason}).\n\n${USAGE}`, 2);
  }
}
