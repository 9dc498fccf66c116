// A command's words → its options, or one line that says what cannot be read. Help is printed here.
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { problem } from '../../src/problems/index.ts';
import { messageLanguage, showProblems, type MessageLanguage } from './show-problems.ts';

export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly names: readonly string[];
  readonly language: MessageLanguage;
}

export interface Asked {
  /** As a person types it: `npm run add`. */
  readonly command: string;
  readonly help: string;
  /** `--lang` and `--help` are added to them. */
  readonly options?: ParseArgsOptionsConfig;
  /** How many words without an option it takes. */
  readonly names?: number;
}

/** Null when there is nothing to do: help was shown, or a fault was (`process.exitCode` is then 1). */
export function readArguments(
  args: readonly string[],
  { command, help, options = {}, names = 0 }: Asked,
): Arguments | null {
  const fault = (detail: string): null => {
    showProblems([problem('argument-unread', { file: command }, { detail })], messageLanguage(undefined), {
      touched: false,
    });
    process.exitCode = 1;
    return null;
  };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: names > 0,
      options: { ...options, lang: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values['help'] === true || (names > 0 && positionals.length === 0)) {
      console.log(help);
      process.exitCode = values['help'] === true ? 0 : 1;
      return null;
    }
    if (positionals.length !== names)
      return fault(`${positionals.length} names (${positionals.join(', ')}), ${names} wanted`);
    return { values, names: positionals, language: messageLanguage(values['lang']) };
  } catch (error) {
    // Node's words run to three sentences; the first names the fault.
    return fault((error as Error).message.split(/[.\n]/)[0] ?? '');
  }
}
