// Of pdfjs-dist what read-pdf.ts calls; its own types ask for the DOM.
declare module 'pdfjs-dist/legacy/build/pdf.mjs' {
  export interface TextItem {
    readonly str?: string;
    readonly transform: readonly number[];
    readonly width: number;
    readonly height: number;
    readonly fontName: string;
  }
  export interface PdfPage {
    readonly view: readonly number[];
    getTextContent(options: object): Promise<{ readonly items: readonly TextItem[] }>;
    getOperatorList(): Promise<unknown>;
    readonly commonObjs: { has(id: string): boolean; get(id: string): { readonly name?: string } };
  }
  export interface PdfDocument {
    readonly numPages: number;
    getPage(number: number): Promise<PdfPage>;
  }
  export function getDocument(options: object): { readonly promise: Promise<PdfDocument>; destroy(): Promise<void> };
}
