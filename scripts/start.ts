// npm start: convert, check, build, index, then serve dist/ on this machine and print the address. What was built
// without a report is served too.
import { build } from './build.ts';
import { BUILT_WITHOUT } from './lib/show-left-out.ts';
import { messageLanguage } from './lib/show-problems.ts';
import { main as serve } from './serve.ts';

const args = process.argv.slice(2);
const asksHelp = args.includes('--help');
const code = asksHelp ? 0 : await build(process.cwd(), messageLanguage(undefined));
process.exitCode = code === 0 || code === BUILT_WITHOUT ? (await serve(args)) || code : code;
