// Types of subset-font 2.9, which ships none: the options used here.
declare module 'subset-font' {
  interface Options {
    readonly preserveNameIds?: readonly number[];
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    readonly keepFeatures?: readonly string[];
    readonly keepAllGlyphs?: boolean;
    readonly variationAxes?: Readonly<Record<string, number>>;
    readonly noHinting?: boolean;
    readonly dropTables?: readonly string[];
  }
  export default function subsetFont(font: Buffer, text: string | undefined, options?: Options): Promise<Buffer>;
}
