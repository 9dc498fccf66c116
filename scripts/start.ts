// npm start: convert, check, build, index, then serve dist/ on this machine and print the address.
import { build } from './build.ts';
import { messageLanguage } from './lib/show-problems.ts';
import { main as serve } from './serve.ts';

const args = process.argv.slice(2);
const asksHelp = args.includes('--help');
const code = asksHelp ? 0 : await build(process.cwd(), messageLanguage(undefined));
process.exitCode = code === 0 ? await serve(args) : code;
