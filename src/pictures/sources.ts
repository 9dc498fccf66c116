// The faces pictures and titles are made from: OFL fonts among the dependencies, never the machine's own.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// a bundler moves this file, so packages are found from the project's root, where every command runs
export const require = createRequire(join(process.cwd(), 'package.json'));

function inPackage(name: string, file: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), file);
}

/** The version at which the project holds a package; all are exact. */
export function packageVersion(name: string): string | undefined {
  return (require('./package.json') as { readonly dependencies: Readonly<Record<string, string>> }).dependencies[name];
}

/** Paths of font files. The Song of the titles and the Latin drawn for it; the Hei of labels. */
export const sources = {
  song: inPackage('@expo-google-fonts/noto-serif-sc', '900Black/NotoSerifSC_900Black.ttf'),
  serif: inPackage('@fontsource-variable/source-serif-4', 'files/source-serif-4-latin-opsz-normal.woff2'),
  hei: inPackage('@expo-google-fonts/noto-sans-sc', '400Regular/NotoSansSC_400Regular.ttf'),
  heiBold: inPackage('@expo-google-fonts/noto-sans-sc', '700Bold/NotoSansSC_700Bold.ttf'),
} as const;

/** Instances of the variable serif: the titles' weight, and two for the quotation marks of English labels. */
export const instances = {
  title: { wght: 800, opsz: 60 },
  label: { wght: 400, opsz: 14 },
  labelBold: { wght: 700, opsz: 14 },
} as const;
